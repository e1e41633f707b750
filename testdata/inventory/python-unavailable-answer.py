# ruleid: python-unavailable-answer
raise HTTPException(status_code=503, detail="not ready")
# ok: python-unavailable-answer
raise HTTPException(status_code=404)
