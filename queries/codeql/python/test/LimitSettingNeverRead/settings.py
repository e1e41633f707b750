from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    # BAD: documented, set in the environment, read nowhere
    request_timeout: float = 10.0  # $ Alert
    # BAD: likewise
    max_retries: int = 3  # $ Alert
    # BAD: an assignment without a type
    max_upload_size = 10_000_000  # $ Alert
    # GOOD: read in app.py
    connect_timeout: float = 5.0
    # GOOD: read by its name, as a string, in app.py
    read_timeout: float = 30.0
    # GOOD: not a limit
    title: str = "service"


class Reply:
    # GOOD: not a settings class
    answer_timeout: float = 1.0
