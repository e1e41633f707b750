from docling.datamodel.pipeline_options import PdfPipelineOptions, VlmPipelineOptions


def bad():
    # ruleid: docling-pipeline-without-document-timeout
    options = PdfPipelineOptions(do_ocr=True)
    # ruleid: docling-pipeline-without-document-timeout
    options = PdfPipelineOptions()
    options.do_ocr = True
    # ruleid: docling-pipeline-without-document-timeout
    return VlmPipelineOptions(enable_remote_services=True)


def good(limit, **given):
    # ok: docling-pipeline-without-document-timeout
    a = PdfPipelineOptions(document_timeout=120)
    # ok: docling-pipeline-without-document-timeout
    b = PdfPipelineOptions()
    b.do_ocr = True
    b.document_timeout = limit
    # ok: docling-pipeline-without-document-timeout
    c = PdfPipelineOptions(**given)
    return a, b, c
