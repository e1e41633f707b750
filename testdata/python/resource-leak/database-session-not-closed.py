from sqlalchemy.orm import Session, sessionmaker

SessionLocal = sessionmaker()


def user(user_id):
    # ruleid: database-session-not-closed
    db = SessionLocal()
    return db.get(dict, user_id)


def task(engine, row):
    # ruleid: database-session-not-closed
    session = Session(engine)
    session.add(row)
    session.commit()


def raw(engine):
    # ruleid: database-session-not-closed
    conn = engine.connect()
    return conn.execute("select 1").scalar()


def managed(engine):
    # ok: database-session-not-closed
    with Session(engine) as session:
        return session.get(dict, 1)


def get_db():
    # ok: database-session-not-closed
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()


def factory():
    # ok: database-session-not-closed
    session = SessionLocal()
    return session


class Unit:
    def __enter__(self):
        # ok: database-session-not-closed
        session = SessionLocal()
        self.session = session
        return self


def make_server(session_factory, options):
    # ok: database-session-not-closed
    db = session_factory()
    validator = Validator(db)
    server = TokenServer(db, validator, **options)
    return server


def names(session_factory):
    # ruleid: database-session-not-closed
    db = session_factory()
    rows = find_names(db, 10)
    return rows
