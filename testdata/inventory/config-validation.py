# ruleid: config-validation
class Settings(BaseSettings):
    database_url: str
    level: str = "INFO"


# ruleid: config-validation
class Limits(BaseSettings):
    timeout: float = Field(30.0, gt=0)


# ruleid: config-validation
def read_float(name: str, default: float) -> float:
    value = os.getenv(name)
    try:
        return float(value) if value else default
    except ValueError:
        raise SystemExit(f"{name} is not a number")


# ok: config-validation
class Loose(BaseSettings):
    level: str = "INFO"
    debug: bool = False


# ok: config-validation
class Plain: ...
