"""Many people filing at once, until told to stop or until the server is gone."""

import http.client
import threading
import time

from reports import Client, Report, Reports


class Load:
    """Runs from `start` on. What was acknowledged, and what was sent but never answered, is known after `join`."""

    def __init__(self, url: str, reports: Reports, people: int):
        self.url, self.reports = url, reports
        self.acknowledged: list[Report] = []
        self.unanswered: list[Report] = []
        self.refused: list[Report] = []
        self.began = time.monotonic()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        # Forms are opened first, so that the load begins with all of them filing.
        clients = [Client(url).open_form() for _ in range(people)]
        self._threads = [threading.Thread(target=self._file, args=(client,), daemon=True) for client in clients]

    def start(self) -> "Load":
        self.began = time.monotonic()
        for thread in self._threads:
            thread.start()
        return self

    def wait_for(self, acknowledged: int, seconds: float = 120) -> None:
        while len(self.acknowledged) < acknowledged and time.monotonic() - self.began < seconds and self.is_going:
            time.sleep(0.001)

    @property
    def is_going(self) -> bool:
        return any(thread.is_alive() for thread in self._threads)

    def join(self) -> "Load":
        for thread in self._threads:
            thread.join()
        return self

    def stop(self) -> "Load":
        self._stop.set()
        return self.join()

    def _file(self, client: Client) -> None:
        with client:
            while not self._stop.is_set():
                report = self.reports.next()
                try:
                    kept = self.acknowledged if client.file(report) else self.refused
                except (OSError, http.client.HTTPException) as error:
                    # The status line may have come and the rest not: only a whole answer is an acknowledgement.
                    report.number = report.token = None
                    report.faults.append(repr(error))
                    with self._lock:
                        self.unanswered.append(report)
                    return
                with self._lock:
                    kept.append(report)


def each(items: list, url: str, what, people: int = 8) -> list[str]:
    """Does `what(client, item)` for every item over a few connections; the texts of what failed."""
    faults: list[str] = []
    waiting = iter(items)
    lock = threading.Lock()

    def work() -> None:
        with Client(url).open_form() as client:
            while True:
                with lock:
                    item = next(waiting, None)
                if item is None:
                    return
                try:
                    what(client, item)
                except Exception as error:  # noqa: BLE001  any way of failing is a failure
                    with lock:
                        faults.append(str(error) or repr(error))
                    client.wire.close()

    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(people, len(items)))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return faults
