"""Letters and webhooks for real: a mail server and a listening system on this machine, faults, and `kill -9` in between.

usage: messages.py [--rounds N] [--seed N]

  --rounds N  how often the server is killed while it sends (2)
  --seed N    at which moments (1); printed, so that a run can be had again

What must hold: a letter is asked for by its own link before any other is sent; every message lies in its inbox once; no
letter arrives twice that nobody asked to have sent again; a webhook arrives at least once, always under its own id and
rightly signed; what did not arrive is on the clerk's page with its reason.

Prints a line for every check with the time it took, and at the end 'N passed, N failed'. Exits 1 when one failed.
It builds nothing: .build/debug/yiju has to be there (YIJU_BINARY names another).
"""

import argparse
import html
import os
import random
import re
import sqlite3
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

from checks import Checks
from load import Load
from outside import SECRET, Listener, MailRoom, until
from reports import FORM, Client, Reports
from server import Server, count, doctor_finds_nothing, end_on_signals, yiju

ADDRESS = "anna@example.org"
# Curl reads this as 127.0.0.1; by its name it is another machine, so encryption is wanted.
ELSEWHERE = "0x7f.1"
PACK = ["cities/bazhong"]


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    end_on_signals()
    os.environ["YIJU_WEBHOOK_SECRET"] = SECRET
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="yiju-messages-") as folder:
        data = Path(folder) / "data"
        passwords = prepare(data)
        with town(data) as (server, mail, listener):
            Story(server, mail, listener, passwords, checks).run()
        with town(data) as (server, mail, listener):
            Kills(server, mail, listener, passwords, checks, options).run()
        never_in_clear(data, passwords, checks)
        nothing_in_clear(data, checks)
    return checks.close()


def prepare(data: Path) -> dict[str, str]:
    yiju("publish", *PACK, "--data", str(data))
    accounts = {"resident": [], "dispatcher": ["--role", "dispatcher", "--agency", "reception-centre"]}
    return {name: yiju("account", "add", name, *given, "--data", str(data)).stdout.split()[1] for name, given in accounts.items()}


@contextmanager
def town(data: Path, host: str = "127.0.0.1"):
    with MailRoom() as mail, Listener() as listener:
        with Server(data, "--smtp", f"smtp://{host}:{mail.port}", "--mail-from", "city@example.org", "--site", "https://yiju.example.org",
                    "--webhook", listener.url, "--retry-seconds", "0.5") as server:
            yield server, mail, listener


class Browser:
    """Keeps its cookies and brings back the token of the form's page."""

    def __init__(self, url: str):
        self.url = url
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.opener.addheaders = [("Accept-Language", "en")]
        self.page = ""

    def get(self, path: str) -> str:
        return self._open(path, None)

    def post(self, path: str, fields: dict[str, str]) -> str:
        return self._open(path, {"_token": self.input("_token"), **fields})

    def input(self, name: str) -> str:
        return re.search(rf'name="{name}" value="([^"]*)"', self.page)[1]

    def sign_in(self, name: str, password: str) -> "Browser":
        self.get("/sign-in")
        self.post("/sign-in", {"name": name, "password": password})
        return self

    def _open(self, path: str, fields: dict[str, str] | None) -> str:
        body = urllib.parse.urlencode(fields).encode() if fields is not None else None
        try:
            with self.opener.open(self.url + path, body, timeout=60) as answer:
                self.page, self.at = answer.read().decode(), answer.url
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{path}: {error.code} {error.read().decode()[-3000:]}") from None
        return self.page


class Story:
    """One resident and one dispatcher, and everything that can happen to a message on its way."""

    def __init__(self, server: Server, mail: MailRoom, listener: Listener, passwords: dict[str, str], checks: Checks, seed: int = 7):
        self.server, self.mail, self.listener, self.checks = server, mail, listener, checks
        self.resident = Browser(server.url).sign_in("resident", passwords["resident"])
        self.dispatcher = Browser(server.url).sign_in("dispatcher", passwords["dispatcher"])
        self.reports = Reports(seed)
        checks.here = "one by one"

    def run(self) -> None:
        check = self.checks.check
        with check("the first letter only asks, and its link confirms"):
            confirm(self.resident, self.mail)
        with check("a step is told by letter, webhook and inbox, in the account's language, with the way to the case"):
            self.told()
        with check("a webhook that is put off comes again under its id, rightly signed"):
            self.webhook_later()
        with check("a webhook that is refused, or sent elsewhere, is not repeated but shown to the clerk"):
            self.webhook_refused()
        with check("a letter that is put off comes again"):
            self.letter_later()
        with check("a letter that is refused is shown with its reason; sent again, it comes"):
            self.letter_trouble("550 no such person", "failed", "The other server refused it")
        with check("a letter whose answer is lost is not sent again by itself"):
            self.letter_trouble("drop", "unknown", "handed to the other server and no answer came")
        with check("asked to stop while a letter is under way, it waits for the answer"):
            self.stopped_gently()

    def told(self) -> None:
        letters, calls = len(self.mail.letters), len(self.listener.calls)
        number = self.step()
        until(lambda: len(self.mail.letters) == letters + 1 and len(self.listener.calls) == calls + 3, "the letter and three webhooks")
        letter, text = self.mail.letters[-1], self.mail.text()
        assert ADDRESS in str(letter["To"]) and number in letter["Subject"] and "Registered" in letter["Subject"], letter["Subject"]
        assert f"https://yiju.example.org/my/{number}" in text and "has reached the stage" in text, text
        assert not self.listener.faults, self.listener.faults
        inbox = self.resident.get("/messages")
        assert inbox.count(f'href="/my/{number}"') == 1 and "1 unread" in inbox
        assert f'href="/desk/cases/{number}"' in self.dispatcher.get("/messages")

    def webhook_later(self) -> None:
        self.listener.answers += [503, 429]
        before = len(self.listener.calls)
        self.file()
        until(lambda: len(self.listener.calls) == before + 3, "two refusals and one that came")
        assert len(set(self.listener.calls[before:])) == 1 and not self.listener.faults
        until(lambda: self.deliveries("sent", "webhook", self.listener.calls[-1]) == 1, "it is written down")

    def webhook_refused(self) -> None:
        for answer in (400, 302):
            self.listener.answers.append(answer)
            before = len(self.listener.calls)
            self.file()
            until(lambda: self.deliveries("failed", "webhook") == 1, f"{answer} is given up")
            assert len(self.listener.calls) == before + 1
            page = html.unescape(self.dispatcher.get("/desk/messages"))
            assert ("The other server refused it" if answer == 400 else "The webhook's address has moved") in page
            self.send_again()
            until(lambda: self.deliveries("failed", "webhook") == 0 and len(self.listener.calls) == before + 2, "sent again, it comes")

    def letter_later(self) -> None:
        self.mail.answers += ["451 later", "452 later"]
        before = len(self.mail.letters)
        self.step()
        until(lambda: len(self.mail.letters) == before + 3, "two refusals and one that came")
        until(lambda: self.all_sent(), "it is written down")

    def letter_trouble(self, answer: str, state: str, why: str) -> None:
        self.mail.answers.append(answer)
        before = len(self.mail.letters)
        number = self.step()
        until(lambda: self.deliveries(state, "email") == 1, state)
        time.sleep(3)
        assert len(self.mail.letters) == before + 1, "it was sent again by itself"
        page = html.unescape(self.dispatcher.get("/desk/messages"))
        assert why in page and number in page and "1 messages did not arrive" in html.unescape(self.dispatcher.get("/desk")), why
        self.send_again()
        until(lambda: len(self.mail.letters) == before + 2 and self.all_sent(), "sent again, it comes")

    def stopped_gently(self) -> None:
        self.mail.answers.append("hold")
        self.mail.held.clear()
        self.mail.release.clear()
        before = len(self.mail.letters)
        self.step()
        assert self.mail.held.wait(60), "the letter is under way"
        self.server.process.terminate()
        time.sleep(1)
        self.mail.release.set()
        assert self.server.wait() == 0, "it ended with a fault"
        assert len(self.mail.letters) == before + 1
        assert count(self.server.data, "delivery WHERE channel = 'email' AND state <> 'sent'") == 0
        doctor_finds_nothing(self.server.data)

    def file(self) -> str:
        report = self.reports.next()
        self.resident.get(FORM)
        self.resident.post(FORM, {"_key": report.key, "_near": "seen", **report.fields})
        return re.search(r"/filed/([^/?]+)", self.resident.at)[1]

    def step(self) -> str:
        """Files, and registers as the dispatcher: the reporter is told."""
        number = self.file()
        register(self.dispatcher, number)
        return number

    def send_again(self) -> None:
        page = self.dispatcher.get("/desk/messages")
        channel = re.search(r'name="channel" value="(\w+)"', page)[1]
        self.dispatcher.post("/desk/messages/again", {"message": self.dispatcher.input("message"), "channel": channel})

    def deliveries(self, state: str, channel: str, message: str = "%") -> int:
        return count(self.server.data, f"delivery WHERE state = '{state}' AND channel = '{channel}' AND message_id LIKE '{message}'")

    def all_sent(self) -> bool:
        return count(self.server.data, "delivery WHERE state <> 'sent'") == 0


class Kills:
    """Many reports at once, every one told to a dispatcher by letter and to the listener, and the server killed meanwhile."""

    def __init__(self, server: Server, mail: MailRoom, listener: Listener, passwords: dict[str, str], checks: Checks, options):
        self.server, self.mail, self.listener, self.passwords = server, mail, listener, passwords
        self.checks, self.rounds, self.chance = checks, options.rounds, random.Random(options.seed)
        self.reports = Reports(options.seed)
        checks.here = "killed"
        checks.note(f"seed {options.seed}")

    def run(self) -> None:
        self.began = self.query("SELECT max(created_at) + 1 FROM message")[0][0]
        confirm(Browser(self.server.url).sign_in("dispatcher", self.passwords["dispatcher"]), self.mail)
        for number in range(1, self.rounds + 1):
            with self.checks.check(f"round {number}: killed in the middle of letters, webhooks and reports"):
                self.killed()
        with self.checks.check("killed while the mail server has the letter and has not answered: unknown, and not sent again"):
            self.killed_in_a_letter()
        with self.checks.check("killed while the listener has the call and has not answered: repeated under its id"):
            self.killed_in_a_call()
        with self.checks.check("every event's messages are in their inboxes once"):
            self.inboxes()
        with self.checks.check("no letter came twice, and each that is missing is called unknown"):
            self.letters()
        with self.checks.check("every webhook came, under its own id and rightly signed"):
            self.webhooks()

    def killed(self) -> None:
        before = len(self.mail.letters)
        load = Load(self.server.url, self.reports, people=8).start()
        until(lambda: len(self.mail.letters) > before + self.chance.randint(3, 30), "letters are going out")
        time.sleep(self.chance.uniform(0, 0.05))
        self.server.kill()
        load.join()
        assert load.acknowledged and not load.refused
        doctor_finds_nothing(self.server.data)
        self.server.start()
        self.settled()

    def killed_in_a_letter(self) -> None:
        unknown = self.states("unknown")
        self.mail.answers.append("hold")
        self.file()
        assert self.mail.held.wait(60)
        self.server.kill()
        self.mail.release.set()
        before = len(self.mail.letters)
        self.server.start()
        self.settled()
        assert self.states("unknown") == unknown + 1 and len(self.mail.letters) == before

    def killed_in_a_call(self) -> None:
        self.listener.answers.append(0)
        self.file()
        assert self.listener.held.wait(60)
        self.server.kill()
        self.listener.release.set()
        held = self.listener.calls[-1]
        self.server.start()
        self.settled()
        assert self.listener.calls.count(held) == 2

    def inboxes(self) -> None:
        rows = self.query("""
            SELECT count(*), count(DISTINCT case_id || ' ' || version || ' ' || position || ' ' || coalesce(person_id, '')) FROM message""")
        assert rows[0][0] == rows[0][1], rows
        told = self.query("SELECT count(DISTINCT case_id) FROM message WHERE code = 'assigned' AND person_id IS NOT NULL AND version = 1")
        assert told[0][0] == count(self.server.data), f"{told[0][0]} of {count(self.server.data)} cases told to the desk"
        assert count(self.server.data, "outbox WHERE finished_at IS NULL") == 0

    def letters(self) -> None:
        came = self.mail.ids()
        twice = [key for key, times in came.items() if times > 1]
        assert not twice, f"{len(twice)} came twice"
        waited = {row[0]: row[1] for row in self.query("SELECT message_id, state FROM delivery WHERE channel = 'email'")}
        here = {key.strip("<>").split("@")[0] for key in came}
        missing = [key for key, state in waited.items() if state == "sent" and key not in here and key in self.ours()]
        assert not missing, f"{len(missing)} are called sent and never came"
        states = {state: sum(one == state for one in waited.values()) for state in set(waited.values())}
        assert set(states) <= {"sent", "unknown"}, states
        self.checks.note(f"{len(came)} letters; {states}")

    def webhooks(self) -> None:
        assert not self.listener.faults, self.listener.faults[:3]
        states = dict(self.query("SELECT state, count(*) FROM delivery WHERE channel = 'webhook' GROUP BY state"))
        assert set(states) == {"sent"}, states
        missing = [key for key in self.ours("webhook") if key not in self.listener.calls]
        assert not missing, f"{len(missing)} never came"
        calls = self.listener.calls
        self.checks.note(f"{len(calls)} calls for {len(set(calls))} webhooks")

    def file(self) -> None:
        """One more report, by nobody in particular."""
        with Client(self.server.url) as client:
            assert client.open_form().file(self.reports.next())

    def settled(self) -> None:
        def nothing_waits() -> bool:
            return (count(self.server.data, "outbox WHERE finished_at IS NULL") == 0
                    and count(self.server.data, "delivery WHERE state IN ('waiting', 'sending')") == 0)
        until(nothing_waits, "everything is told", 120)

    def states(self, state: str) -> int:
        return count(self.server.data, f"delivery WHERE state = '{state}'")

    def ours(self, channel: str = "email") -> set[str]:
        """Those of this part: the other side of the first one is gone."""
        rows = self.query(f"SELECT message_id FROM delivery JOIN message ON id = message_id WHERE channel = '{channel}' AND created_at >= {self.began}")
        return {row[0] for row in rows}

    def query(self, sql: str) -> list[tuple]:
        store = sqlite3.connect(self.server.data / "yiju.sqlite", timeout=60)
        try:
            return store.execute(sql).fetchall()
        finally:
            store.close()


def confirm(browser: Browser, mail: MailRoom) -> None:
    before = len(mail.letters)
    browser.get("/messages")
    browser.post("/messages/address", {"address": ADDRESS})
    assert len(mail.letters) == before + 1
    link = re.search(r"https://yiju\.example\.org(/messages/address/\S+)", mail.text())[1]
    assert "Press the button" in browser.get(link)
    assert "The address is confirmed" in browser.post(link, {})


def register(browser: Browser, number: str) -> None:
    browser.get(f"/desk/cases/{number}")
    browser.post(f"/desk/cases/{number}/actions/register", {"_version": browser.input("_version"), "_key": f"a-key-for-registering-{number}"})


def never_in_clear(data: Path, passwords: dict[str, str], checks: Checks) -> None:
    """The mail server of this test speaks no TLS: what is not of this machine is not spoken to without."""
    with town(data, ELSEWHERE) as (server, mail, listener):
        with checks.check("without encryption no letter leaves this machine"):
            story = Story(server, mail, listener, passwords, checks, seed=8)
            checks.here = "another machine"
            number = story.step()
            until(lambda: listener.calls, "the webhooks come all the same")
            fault = "delivery WHERE channel = 'email' AND fault = 'untrusted'"
            until(lambda: count(data, fault), f"the letter for {number} is put off")
            assert not mail.letters


def nothing_in_clear(data: Path, checks: Checks) -> None:
    checks.here = "at the end"
    with checks.check("the address stands in no file of the store"):
        holders = [path.name for path in data.rglob("*") if path.is_file() and ADDRESS.encode() in path.read_bytes()]
        assert not holders, holders


if __name__ == "__main__":
    sys.exit(main())
