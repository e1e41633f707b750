from typing import Optional, Union

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, field_validator

router = APIRouter()


class SpeechRequest(BaseModel):
    # ruleid: request-text-without-maximum
    input: str = Field(..., description="what to say")
    # ok: request-text-without-maximum
    voice: str = Field("a", description="which voice")


class PromptPayload(BaseModel):
    # ruleid: request-text-without-maximum
    prompt: str
    # ruleid: request-text-without-maximum
    system_prompt: Optional[str] = None
    # ruleid: request-text-without-maximum
    question: str | None = None


class Markup(BaseModel):
    # ruleid: request-text-without-maximum
    text: str = Field(..., min_length=1)


@router.post("/markup")
async def markup(body: Markup):
    return speak(body.text)


class LimitedRequest(BaseModel):
    # ok: request-text-without-maximum
    text: str = Field(..., max_length=4096)


class CheckedRequest(BaseModel):
    # ok: request-text-without-maximum
    text: str

    @field_validator("text")
    def short(cls, value):
        assert len(value) < 4096
        return value


class SpeechResponse(BaseModel):
    # ok: request-text-without-maximum
    text: str


class Page:
    # ok: request-text-without-maximum
    text: str


class InternalRequest(BaseModel):
    # ok: request-text-without-maximum
    prompt: str
    samples: Samples

    model_config = ConfigDict(arbitrary_types_allowed=True)
