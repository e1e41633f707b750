def upload(blob, content):
    try:
        blob.upload(content)
    # ruleid: failure-logged-then-result-returned
    except Exception as e:
        logger.error(f"upload failed: {e}")

    return blob


def _process_domains(rows):
    domains = []
    try:
        for row in rows:
            domains.append(parse(row))
    # ruleid: failure-logged-then-result-returned
    except Exception:
        logger.exception("unexpected (bad) row %s", len(domains))
    return domains


class C:
    async def save_all(self, items):
        try:
            await self.db.write(items)
        except ValueError:
            raise
        # ruleid: failure-logged-then-result-returned
        except (OSError, Exception) as e:
            self.logger.warning("failed: %s", e)
        return True


def good_upload(blob):
    try:
        blob.upload()
    # ok: failure-logged-then-result-returned
    except Exception:
        logger.exception("failed")
        raise
    return blob


def upload_checked(blob):
    try:
        blob.upload()
    # ok: failure-logged-then-result-returned
    except Exception:
        logger.exception("failed")
        return None
    return blob


def upload_flag(blob):
    try:
        blob.upload()
        return blob
    # ok: failure-logged-then-result-returned
    except Exception:
        logger.exception("failed")
    return None


def process_pages(data):
    try:
        return rebuild(data)
    # ok: failure-logged-then-result-returned
    except Exception as error:
        logger.warning("page filter failed: %s, using original bytes", error)
    return data
