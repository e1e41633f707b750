# ruleid: python-feature-flag
if settings.enable_ocr: run()
# ruleid: python-feature-flag
use = self.config.reranker_enabled
# ok: python-feature-flag
if settings.debug: run()
