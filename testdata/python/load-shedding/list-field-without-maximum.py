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


class BatchRequest(BaseModel):
    # ruleid: list-field-without-maximum
    records: list[dict]
    # ruleid: list-field-without-maximum
    messages: List[Message] = Field(..., description="the conversation")
    # ok: list-field-without-maximum
    items: list[str] = Field(..., max_length=100)
    # ok: list-field-without-maximum
    tags: list[str]


class Records(BaseModel):
    # ruleid: list-field-without-maximum
    data: list[dict]


@router.post("/records")
def add(body: Records):
    return store(body.data)


class BatchResponse(BaseModel):
    # ok: list-field-without-maximum
    records: list[dict]


class CountedRequest(BaseModel):
    # ok: list-field-without-maximum
    records: list[dict]

    @field_validator("records")
    def few(cls, value):
        assert len(value) < 100
        return value
