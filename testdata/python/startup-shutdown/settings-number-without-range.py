class Settings(BaseSettings):
    name: str = "app"
    # ruleid: settings-number-without-range
    workers: int = 4
    timeout: float = 2.5


class Api(BaseSettings):
    # ruleid: settings-number-without-range
    port: int = Field(8000, description="where to listen")


class Limits(Base, pydantic_settings.BaseSettings):
    """Limits of the service."""

    # ruleid: settings-number-without-range
    queue_size: int | None = 100  # messages


class Good(BaseSettings):
    name: str = "app"
    # ok: settings-number-without-range
    workers: int = Field(4, ge=1, le=64)
    port: PositiveInt = 8000


class Body(BaseModel):
    # ok: settings-number-without-range
    size: int = 4
