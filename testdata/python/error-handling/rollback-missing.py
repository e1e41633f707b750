def a(session, row):
    try:
        session.add(row)
        session.commit()
    # ruleid: rollback-missing
    except Exception:
        logger.exception("not saved")


class Repo:
    async def b(self, row):
        try:
            self.session.add(row)
            await self.session.commit()
        # ruleid: rollback-missing
        except IntegrityError:
            return None

    def c(self, sql):
        try:
            self.conn.execute(sql)
            self.conn.commit()
        # ruleid: rollback-missing
        except (ValueError, sqlite3.Error) as e:
            print(e)


def good(session, row):
    try:
        session.add(row)
        session.commit()
    # ok: rollback-missing
    except Exception:
        session.rollback()
    try:
        session.commit()
    # ok: rollback-missing
    except Exception:
        raise
    try:
        with Session(engine) as session:
            session.commit()
    # ok: rollback-missing
    except Exception:
        log()
