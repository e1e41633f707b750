import cv2


def snapshot(url):
    # ruleid: video-capture-not-released
    capture = cv2.VideoCapture(url)
    ok, frame = capture.read()
    return frame if ok else None


def write(path, frames):
    # ruleid: video-capture-not-released
    writer = cv2.VideoWriter(path, 0, 25.0, (10, 10))
    for frame in frames:
        writer.write(frame)


def rate(url):
    # ruleid: video-capture-not-released
    cap = cv2.VideoCapture(url)
    return int(cap.get(cv2.CAP_PROP_FPS))


def released(url):
    # ok: video-capture-not-released
    capture = cv2.VideoCapture(url)
    try:
        return capture.read()
    finally:
        capture.release()


def handed_out(url):
    # ok: video-capture-not-released
    capture = cv2.VideoCapture(url)
    return capture
