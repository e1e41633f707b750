class Service:
    async def create(self, name):
        # ruleid: check-then-insert-race
        if await self._users.find_by_name(name) is not None:
            raise Conflict(name)
        user = User(name)
        await self._users.insert(user)

    async def register(self, mail):
        # ruleid: check-then-insert-race
        existing = await self.repo.get_by_mail(mail)
        if existing:
            raise Conflict(mail)
        return await self.repo.create(mail)

    async def ensure_index(self, name):
        # ruleid: check-then-insert-race
        exists = await self.client.indices.exists(index=name)
        if not exists:
            await self.client.indices.create(index=name)

    async def promote(self, key, rows):
        # ruleid: check-then-insert-race
        if await self.chunks.count_for(key) > 0:
            return 0
        await self.chunks.insert_many(rows)
        return len(rows)

    async def locked(self, name):
        async with self._lock:
            # ok: check-then-insert-race
            if await self._users.find_by_name(name) is not None:
                raise Conflict(name)
            await self._users.insert(User(name))

    async def caught(self, name):
        try:
            # ok: check-then-insert-race
            if await self._users.find_by_name(name):
                raise Conflict(name)
            await self._users.insert(User(name))
        except IntegrityError as error:
            raise Conflict(name) from error

    async def constraint(self, name):
        # ok: check-then-insert-race
        await self._users.insert_or_ignore(User(name))

    async def other(self, name):
        # ok: check-then-insert-race
        user = await self._users.find_by_name(name)
        if not user:
            raise NotFound(name)
        await self._orders.insert(user)
