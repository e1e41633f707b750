"""How a route gets the services."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

from app.services.container import Services


def services_of(request: Request) -> Services:
    """Return the services of the application that answers this request."""
    services: Services = request.app.state.services
    return services


ServicesOf = Annotated[Services, Depends(services_of)]
