"""WebSocket clients that follow a document. A client that does not keep up is dropped, and nobody waits for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import Any

from fastapi import WebSocket, WebSocketDisconnect
from starlette.websockets import WebSocketState

from app import metrics
from app.settings import Settings

logger = logging.getLogger(__name__)

OUTBOX_SIZE = 64
TRY_AGAIN_LATER = 1013
GOING_AWAY = 1001
MESSAGE_LIMIT = 1024


class _Client:
    """One connection and the messages that wait for it."""

    def __init__(self, websocket: WebSocket, settings: Settings) -> None:
        self.websocket = websocket
        self._settings = settings
        self.outbox: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue(maxsize=OUTBOX_SIZE)

    async def send(self) -> None:
        """Send what waits; ends with the first message that is not taken in time."""
        while True:
            try:
                async with asyncio.timeout(self._settings.socket_ping_interval):
                    message = await self.outbox.get()
            except TimeoutError:
                message = {"type": "ping"}
            if message is None:
                return
            async with asyncio.timeout(self._settings.socket_send_timeout):
                await self.websocket.send_json(message)

    async def receive(self) -> None:
        """Read what the client says; ends when nothing comes for a ping and the time for its pong."""
        while True:
            async with asyncio.timeout(self._settings.socket_ping_interval + self._settings.socket_pong_timeout):
                text = await self.websocket.receive_text()
            if len(text) > MESSAGE_LIMIT:
                raise ValueError("message too long")


class SocketHub:
    """All connections, at most ``max_sockets``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._clients: dict[str, set[_Client]] = {}
        self._count = 0
        self._closing = False

    async def follow(self, websocket: WebSocket, document_id: str, first: dict[str, Any]) -> None:
        """Serve a connection until it ends; ``first`` tells the client where the document stands."""
        if self._closing or self._count >= self._settings.max_sockets:
            metrics.REFUSED.labels("sockets").inc()
            await self._close(websocket, TRY_AGAIN_LATER)
            return
        client = _Client(websocket, self._settings)
        self._add(document_id, client)
        try:
            async with asyncio.timeout(self._settings.socket_accept_timeout):
                await websocket.accept()
            client.outbox.put_nowait(first)
            sender = asyncio.create_task(client.send())
            receiver = asyncio.create_task(client.receive())
            try:
                done, _ = await asyncio.wait({sender, receiver}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                sender.cancel()
                receiver.cancel()
                await asyncio.gather(sender, receiver, return_exceptions=True)
            for task in done:
                self._explain(document_id, task)
        except TimeoutError:
            logger.info("a client of %s did not finish connecting", document_id)
        finally:
            self._remove(document_id, client)
            await self._close(websocket, GOING_AWAY)

    def _explain(self, document_id: str, task: asyncio.Task[None]) -> None:
        error = task.exception() if not task.cancelled() else None
        if isinstance(error, TimeoutError):
            metrics.SLOW_CLIENTS.inc()
            logger.info("a client of %s was dropped: it did not answer in time", document_id)
        elif error is not None and not isinstance(error, WebSocketDisconnect):
            logger.warning("the connection of a client of %s broke: %r", document_id, error)

    def publish(self, document_id: str, message: dict[str, Any]) -> None:
        """Give a message to all who follow a document; never waits."""
        for client in tuple(self._clients.get(document_id, ())):
            try:
                client.outbox.put_nowait(message)
            except asyncio.QueueFull:
                metrics.SLOW_CLIENTS.inc()
                logger.info("a client of %s was dropped: its outbox is full", document_id)
                self._finish(client)

    def _finish(self, client: _Client) -> None:
        while not client.outbox.empty():
            client.outbox.get_nowait()
        client.outbox.put_nowait(None)

    def _add(self, document_id: str, client: _Client) -> None:
        self._clients.setdefault(document_id, set()).add(client)
        self._count += 1
        metrics.SOCKETS.set(self._count)

    def _remove(self, document_id: str, client: _Client) -> None:
        followers = self._clients.get(document_id, set())
        followers.discard(client)
        if not followers:
            self._clients.pop(document_id, None)
        self._count -= 1
        metrics.SOCKETS.set(self._count)

    async def _close(self, websocket: WebSocket, code: int) -> None:
        if websocket.application_state is WebSocketState.DISCONNECTED:
            return
        try:
            async with asyncio.timeout(self._settings.socket_send_timeout):
                await websocket.close(code)
        except (TimeoutError, RuntimeError, OSError) as error:
            logger.info("a connection was gone before it was closed: %r", error)

    @property
    def count(self) -> int:
        """How many clients are connected."""
        return self._count

    def close(self) -> None:
        """Take no more clients and tell those who are connected to come back later."""
        self._closing = True
        for client in _all(self._clients.values()):
            self._finish(client)


def _all(groups: Iterable[set[_Client]]) -> list[_Client]:
    return [client for group in groups for client in group]
