# ruleid: python-overload-refusal
raise HTTPException(status_code=429, detail="busy")
# ruleid: python-overload-refusal
return JSONResponse({}, status_code=status.HTTP_503_SERVICE_UNAVAILABLE)
# ok: python-overload-refusal
raise HTTPException(status_code=404)
