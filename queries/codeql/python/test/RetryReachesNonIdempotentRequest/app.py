import backoff
import requests
from tenacity import retry, stop_after_attempt


def charge(amount):
    return requests.post("https://pay.test/charges", json={"amount": amount}, timeout=5)


def charge_once(amount, key):
    return requests.post(
        "https://pay.test/charges", json={"amount": amount}, headers={"Idempotency-Key": key}, timeout=5
    )


def lookup(number):
    return requests.get(f"https://pay.test/charges/{number}", timeout=5)


def checkout(cart):
    return charge(cart.total)


@retry(stop=stop_after_attempt(3))
def pay(cart):
    # BAD: a lost answer charges twice
    return charge(cart.total)  # $ Alert


@backoff.on_exception(backoff.expo, requests.RequestException, max_tries=4)
def order(cart):
    # BAD: two helpers deep
    return checkout(cart)  # $ Alert


def pay_in_loop(cart):
    for attempt in range(3):
        try:
            # BAD: the loop runs it again after any failure
            return charge(cart.total)  # $ Alert
        except requests.RequestException:
            continue
    return None


@retry(stop=stop_after_attempt(3))
def pay_safely(cart, key):
    # GOOD: the service recognises the second request
    return charge_once(cart.total, key)


@retry(stop=stop_after_attempt(3))
def find(number):
    # GOOD: a GET may be repeated
    return lookup(number)


def pay_plainly(cart):
    # GOOD: no retry
    return charge(cart.total)


def pay_each(carts):
    for cart in carts:
        try:
            # GOOD: the loop is over carts, nothing is repeated and nothing leaves the loop on success
            charge(cart.total)
        except requests.RequestException:
            continue
