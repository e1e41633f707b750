#!/bin/bash
# ruleid: script-download-without-time-limit
curl -L "$url" -o "$target"
# ruleid: script-download-without-time-limit
if curl -fsSL https://example.com/model.bin -o model.bin; then
  echo done
fi
# ruleid: script-download-without-time-limit
wget -q "$MODEL_URL"
# ok: script-download-without-time-limit
curl -fL --max-time 60 "$url" -o "$target"
# ok: script-download-without-time-limit
curl -s http://localhost:8000/health
# ok: script-download-without-time-limit
wget --timeout=30 "$MODEL_URL"
# ok: script-download-without-time-limit
# curl -L "$url"
# ok: script-download-without-time-limit
echo "use curl https://example.com"
