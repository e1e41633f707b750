# ruleid: python-backoff
delay = 0.5 * 2**attempt
# ruleid: python-backoff
wait_time = min(30, 2**tries)
# ruleid: python-backoff
backoff *= 2
# ok: python-backoff
size = 2**bits
# ok: python-backoff
delay = 1
