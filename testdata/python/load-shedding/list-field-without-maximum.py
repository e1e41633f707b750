from typing import Annotated, List

from pydantic import BaseModel, Field


class Request(BaseModel):
    # ruleid: list-field-without-maximum
    texts: list[str] = Field(..., min_length=1, description="texts")
    # ruleid: list-field-without-maximum
    items: List[int] = Field(min_items=1)
    # ruleid: list-field-without-maximum
    ids: Annotated[list[int], Field(min_length=1)]
    # ok: list-field-without-maximum
    bounded: list[str] = Field(..., min_length=1, max_length=100)
    # ok: list-field-without-maximum
    name: str = Field(..., min_length=1)
    # ok: list-field-without-maximum
    limited: Annotated[list[int], Field(min_length=1, max_length=10)]
