FROM python:3.12
# ok: dockerfile-shell-form-command
CMD uvicorn app:app --reload
