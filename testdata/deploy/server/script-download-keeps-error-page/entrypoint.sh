#!/bin/bash
# ruleid: script-download-keeps-error-page
curl -L "$url" -o "$target"
# ruleid: script-download-keeps-error-page
curl -sS -O https://example.com/model.bin
# ruleid: script-download-keeps-error-page
if curl --location --output model.bin "$MODEL_URL"; then
  echo done
fi
# ok: script-download-keeps-error-page
curl -fL "$url" -o "$target"
# ok: script-download-keeps-error-page
curl -sSfL "$url" -o "$target"
# ok: script-download-keeps-error-page
curl -s -o /dev/null -w '%{http_code}' "$url"
# ok: script-download-keeps-error-page
curl -s "$url" | jq .
