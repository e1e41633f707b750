# ruleid: python-fallback
def fallback_caption(image): return None
# ruleid: python-fallback
completion(model, fallbacks=["small"])
# ok: python-fallback
def caption(image): return None
