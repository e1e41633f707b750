def on_message(channel, method, properties, body):
    try:
        handle(body)
        channel.basic_ack(method.delivery_tag)
    except Exception:
        # ruleid: message-requeued-without-limit
        channel.basic_nack(method.delivery_tag, requeue=True)


def on_message_default(channel, method, properties, body):
    try:
        handle(body)
    except ValueError:
        # ruleid: message-requeued-without-limit
        channel.basic_nack(method.delivery_tag)


async def worker(queue):
    while True:
        item = await queue.get()
        try:
            await handle(item)
        except Exception:
            # ruleid: message-requeued-without-limit
            await queue.put(item)


def limited(channel, method, properties, body):
    try:
        handle(body)
    except Exception:
        # ok: message-requeued-without-limit
        channel.basic_nack(method.delivery_tag, requeue=not method.redelivered)


def dropped(channel, method, properties, body):
    # ok: message-requeued-without-limit
    channel.basic_nack(method.delivery_tag, requeue=False)


async def counted(queue):
    while True:
        item = await queue.get()
        try:
            await handle(item)
        except OSError:
            if item.attempts < 3:
                # ok: message-requeued-without-limit
                await queue.put(item)
