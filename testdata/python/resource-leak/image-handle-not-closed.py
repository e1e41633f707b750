import io

from PIL import Image


def size(path):
    # ruleid: image-handle-not-closed
    return Image.open(path).size


def width(path):
    # ruleid: image-handle-not-closed
    image = Image.open(path)
    return image.width * 2


def check(path):
    # ruleid: image-handle-not-closed
    image = Image.open(path)
    image.verify()


def managed(path):
    # ok: image-handle-not-closed
    with Image.open(path) as image:
        return image.size


def from_memory(data):
    # ok: image-handle-not-closed
    return Image.open(io.BytesIO(data)).size


def loaded(path):
    # ok: image-handle-not-closed
    image = Image.open(path)
    image.load()
    return image.width * 2


def given(path, model):
    # ok: image-handle-not-closed
    image = Image.open(path)
    return model.predict(image)


def height_in_memory(data):
    # ok: image-handle-not-closed
    picture = Image.open(BytesIO(data))
    height = picture.height
    return height
