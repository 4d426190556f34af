"""The other side of what leaves the house: a mail server and a system that listens, both on this machine."""

import asyncio
import base64
import email
import email.policy
import hashlib
import hmac
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from aiosmtpd.controller import Controller
from server import free_port

SECRET = "whsec_" + base64.b64encode(b"thirty-two bytes for this test!!").decode()
WAIT_SECONDS = 60


class MailRoom:
    """Answers every letter with the next of `answers`, then with 250.

    `hold` keeps the answer back until `release`; `drop` takes the letter and breaks the connection without a word.
    """

    def __init__(self, host: str = "127.0.0.1"):
        self.letters: list[email.message.EmailMessage] = []
        self.answers: list[str] = []
        self.held = threading.Event()
        self.release = threading.Event()
        self._controller = Controller(self, hostname=host, port=0, ready_timeout=WAIT_SECONDS)

    def __enter__(self) -> "MailRoom":
        self._controller.port = free_port()
        self._controller.start()
        self.port = self._controller.port
        return self

    def __exit__(self, *_) -> None:
        self.release.set()
        self._controller.stop()

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802  aiosmtpd's name
        self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer == "drop":
            server.transport.abort()
        if answer == "hold":
            self.held.set()
            while not self.release.is_set():
                await asyncio.sleep(0.02)
        return answer if answer[0].isdigit() else "250 taken"

    def ids(self) -> Counter:
        return Counter(str(letter["Message-ID"]) for letter in self.letters)

    def text(self, place: int = -1) -> str:
        return self.letters[place].get_content()


class Listener:
    """Keeps every call, whole and checked; answers with the next of `answers`, then with 204. 0 holds the answer back."""

    def __init__(self):
        self.calls: list[str] = []
        self.faults: list[str] = []
        self.answers: list[int] = []
        self.held = threading.Event()
        self.release = threading.Event()
        self._lock = threading.Lock()
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):  # noqa: N802  the library's name
                answer = listener.take(self.headers, self.rfile.read(int(self.headers["Content-Length"])))
                if answer == 0:
                    listener.held.set()
                    listener.release.wait(WAIT_SECONDS)
                    answer = 204
                self.send_response(answer)
                if 300 <= answer < 400:
                    self.send_header("Location", f"{listener.url}/elsewhere")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"

    def __enter__(self) -> "Listener":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.release.set()
        self._server.shutdown()

    def take(self, headers, body: bytes) -> int:
        with self._lock:
            self.calls.append(headers["webhook-id"])
            fault = wrong(headers, body)
            if fault:
                self.faults.append(fault)
            return self.answers.pop(0) if self.answers else 204


def wrong(headers, body: bytes) -> str:
    """What is wrong with a call, as a receiver of Standard Webhooks has to ask; empty when nothing is."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    if headers["webhook-signature"] != f"v1,{expected}":
        return "the signature is wrong"
    return "" if abs(int(headers["webhook-timestamp"]) - time.time()) < 10 ** 9 else "the timestamp is of another age"


def until(what, why: str, seconds: float = WAIT_SECONDS):
    """Waits until something is so, and gives it."""
    limit = time.monotonic() + seconds
    while True:
        found = what()
        if found:
            return found
        assert time.monotonic() < limit, f"after {seconds:.0f} s not: {why}"
        time.sleep(0.02)
