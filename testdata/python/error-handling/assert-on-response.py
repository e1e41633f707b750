def a(response):
    # ruleid: assert-on-response
    assert response.status_code == 200


def b(response):
    # ruleid: assert-on-response
    assert response.ok, response.text


def c(done):
    # ruleid: assert-on-response
    assert done.returncode == 0, done.stderr


def test_d(response):
    # ok: assert-on-response
    assert response.status_code == 200


def good(response, x):
    response.raise_for_status()
    # ok: assert-on-response
    assert x is not None
