import sentry_sdk

# ruleid: python-error-tracking
sentry_sdk.init(dsn=DSN)
# ok: python-error-tracking
app.init()
