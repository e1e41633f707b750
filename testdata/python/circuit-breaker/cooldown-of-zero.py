import datetime
from datetime import timedelta


def check_throttle_period(connected):
    if connected:
        return timedelta(minutes=10)
    # ruleid: cooldown-of-zero
    return timedelta()


class Guard:
    def cooldown(self):
        if self.healthy:
            return 60
        # ruleid: cooldown-of-zero
        return 0

    def retry_delay(self, attempt):
        if attempt == 1:
            # ruleid: cooldown-of-zero
            return datetime.timedelta(seconds=0)
        return datetime.timedelta(seconds=5)

    def throttle_period(self):
        if self.healthy:
            return timedelta(minutes=10)
        # ok: cooldown-of-zero
        return timedelta(seconds=30)

    def elapsed(self):
        # ok: cooldown-of-zero
        return timedelta()
