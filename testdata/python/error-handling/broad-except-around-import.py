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
    # ruleid: broad-except-around-import
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
