"""Stand-in for docling.datamodel.base_models."""

from enum import Enum


class InputFormat(str, Enum):
    PDF = "pdf"
