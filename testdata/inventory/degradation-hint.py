# ruleid: degradation-hint
def fallback_caption(image): return None


# ruleid: degradation-hint
use = self.config.reranker_enabled
# ruleid: degradation-hint
completion(model, fallbacks=["small"])


# ok: degradation-hint
def caption(image): return None
