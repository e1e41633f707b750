def f():
    # ruleid: python-error-handler
    try:
        g()
    except ValueError:
        pass
    # ruleid: python-error-handler
    try:
        g()
    except (OSError, KeyError) as error:
        raise RuntimeError from error
    # ruleid: python-error-handler
    try:
        g()
    except:
        raise
    # ok: python-error-handler
    h()
