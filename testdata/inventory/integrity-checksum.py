# ruleid: integrity-checksum
if checksum != expected: raise Corrupt
# ok: integrity-checksum
if size != expected: raise Corrupt
