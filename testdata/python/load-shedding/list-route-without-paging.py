from typing import List

from fastapi import APIRouter, Query

router = APIRouter()


@router.get("/documents", response_model=list[Document])
# ruleid: list-route-without-paging
async def list_documents(service: Service):
    return await service.find_all()


@router.get("", response_model=List[Order], status_code=200)
# ruleid: list-route-without-paging
def orders(db: Session):
    return load(db)


@router.get("/jobs", response_model=list[Job])
# ruleid: list-route-without-paging
async def jobs(service: Service, state: str = "all"):
    return await service.jobs(state)


@router.get("/paged", response_model=list[Document])
# ok: list-route-without-paging
async def paged(service: Service, limit: int = Query(50, le=200)):
    return await service.find_all(limit)


@router.get("/languages", response_model=list[Language])
# ok: list-route-without-paging
async def languages():
    return LANGUAGES


@router.get("/one", response_model=Document)
# ok: list-route-without-paging
async def one(service: Service):
    return await service.one()
