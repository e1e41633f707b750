def a(icon):
    try:
        upload(icon)
    # ruleid: failure-only-at-debug-level
    except Exception as e:
        logger.debug(f"upload failed: {e}")


def b(icons):
    for icon in icons:
        try:
            upload(icon)
        except ValueError:
            raise
        # ruleid: failure-only-at-debug-level
        except Exception:
            logger.debug("failed", exc_info=True)
            continue


class C:
    def c(self, path):
        try:
            return self.open(path)
        # ruleid: failure-only-at-debug-level
        except (OSError, Exception) as exc:
            self.logger.debug("cannot open %s: %s", path, exc)
        return None


def good(icon):
    try:
        upload(icon)
    # ok: failure-only-at-debug-level
    except Exception:
        logger.debug("details", exc_info=True)
        raise
    try:
        upload(icon)
    # ok: failure-only-at-debug-level
    except Exception:
        logger.debug("details", exc_info=True)
        logger.warning("upload failed")
    try:
        upload(icon)
    # ok: failure-only-at-debug-level
    except FileNotFoundError:
        logger.debug("no icon")
    try:
        icon.close()
    # ok: failure-only-at-debug-level
    except Exception:
        logger.debug("close failed")


def suggest(client, payload):
    try:
        client.post("/suggest", payload)
    # ok: failure-only-at-debug-level
    except Exception:
        log.debug("suggestion failed (ignored)", exc_info=True)
    try:
        client.post("/sound", payload)
    # ok: failure-only-at-debug-level
    except Exception:
        # 提示音失败不影响主程序
        log.debug("no sound")
