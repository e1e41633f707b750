def run(self):
    # ruleid: python-feature-flag
    if not settings.enable_ocr:
        return None
    # ruleid: python-feature-flag
    if not self.config.reranker_enabled: raise Disabled
    # ruleid: python-feature-flag
    if posthog.feature_enabled("search", user):
        pass
    # ok: python-feature-flag
    app.mount(settings.enable_docs)
    # ok: python-feature-flag
    if settings.enable_cors:
        add()
