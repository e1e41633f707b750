# ok: uvicorn-command-without-graceful-timeout
pip install uvicorn
# ok: uvicorn-command-without-graceful-timeout
echo "starting uvicorn"
# ruleid: uvicorn-command-without-graceful-timeout
uvicorn app:app
