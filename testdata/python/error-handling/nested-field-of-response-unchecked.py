def a(response):
    # ruleid: nested-field-of-response-unchecked
    name = response.headers.get("Content-Disposition").split("filename=")[1]
    # ruleid: nested-field-of-response-unchecked
    text = response.json().get("document").get("text")
    return name, text


def b(resp):
    data = resp.json()
    # ruleid: nested-field-of-response-unchecked
    return data.get("document").get("text")


async def c(resp):
    data = await resp.json()
    # ruleid: nested-field-of-response-unchecked
    return data.get("items")[0]


def good(response, request):
    data = response.json()
    # ok: nested-field-of-response-unchecked
    text = data.get("document", {}).get("text")
    if data.get("meta"):
        # ok: nested-field-of-response-unchecked
        text = data.get("meta").get("x")
    # ok: nested-field-of-response-unchecked
    kind = (response.headers.get("Content-Type") or "").lower()
    # ok: nested-field-of-response-unchecked
    size = data.get("size")
    try:
        # ok: nested-field-of-response-unchecked
        return data.get("a").get("b")
    except AttributeError:
        return text, kind, size
