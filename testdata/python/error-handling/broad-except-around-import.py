# ok: broad-except-around-import
import json

try:
    import tesserocr
# ruleid: broad-except-around-import
except (ImportError, Exception):
    pass

try:
    from fast import parser
# ruleid: broad-except-around-import
except Exception:
    parser = None


def load():
    try:
        import torch

        return torch.cuda.is_available()
    # ok: broad-except-around-import
    except:
        return False


try:
    import cv2
# ok: broad-except-around-import
except ImportError:
    cv2 = None

try:
    import onnx
# ok: broad-except-around-import
except Exception:
    logger.warning("onnx is broken", exc_info=True)
    onnx = None


def release(generator):
    try:
        if generator.owner:
            generator.close()
        else:
            from concurrent.futures import ThreadPoolExecutor

            ThreadPoolExecutor().submit(generator.close)
    # ok: broad-except-around-import
    except Exception:
        pass


try:
    # the accelerated build
    from fast import (
        parser,
        writer,
    )
    import faster

    HAS_FAST = True
# ruleid: broad-except-around-import
except:
    HAS_FAST = False
