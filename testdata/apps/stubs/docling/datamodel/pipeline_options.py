"""Stand-in for docling.datamodel.pipeline_options."""

from __future__ import annotations


class PdfPipelineOptions:
    """Takes any option."""

    def __init__(self, **options: object) -> None:
        self.options = options
