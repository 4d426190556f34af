"""What else goes wrong around a server: people who stop halfway, people who are slow, a stop, a backup, a full disk.

usage: faults.py [--only NAME ...]

  --only NAME  uploads, slow, stop, backup or full; may be given more than once

Prints a line for every check with the time it took, and at the end 'N passed, N failed'. Exits 1 when one failed.
It builds nothing: .build/debug/yiju has to be there (YIJU_BINARY names another).
"""

import argparse
import http.client
import socket
import sys
import tempfile
import time
from pathlib import Path

from checks import Checks
from crash import is_there, no_faults, same_number, send_until_taken
from load import Load, each
from reports import FORM, Client, Report, Reports, picture, taken
from server import Server, count, doctor_finds_nothing, end_on_signals, yiju

PEOPLE = 16
HALF_UPLOADS = 40
SLOW = 200
# How long somebody who types a whole form may take for each step while others are slow.
PATIENCE_SECONDS = 10


def main() -> int:
    options = arguments()
    end_on_signals()
    checks = Checks()
    for name in options.only or AREAS:
        checks.here = name
        with tempfile.TemporaryDirectory(prefix="yiju-faults-") as folder:
            with checks.check("the area came to its end"):
                AREAS[name](Path(folder), checks)
    return checks.close()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--only", action="append", choices=list(AREAS))
    return parser.parse_args()


def uploads(folder: Path, checks: Checks) -> None:
    """The connection ends after a part of the photo, at another byte each time."""
    with Server(folder / "data") as server:
        reports = [with_photo(report) for report in drawn(2, HALF_UPLOADS)]
        with checks.check(f"{HALF_UPLOADS} uploads that end halfway leave nothing"):
            for place, report in enumerate(reports):
                wire, bytes_of_request = raw_request(server, report)
                wire.sendall(bytes_of_request[: len(bytes_of_request) * (place + 1) // (HALF_UPLOADS + 1)])
                wire.close()
            assert count(server.data) == 0
        with checks.check("each, sent whole under the same key, is taken once"):
            no_faults(each(reports, server.url, send_until_taken))
            assert count(server.data) == HALF_UPLOADS
        ends_well(server, checks)


def slow(folder: Path, checks: Checks) -> None:
    """Many connections that send their report a little at a time do not keep the others waiting."""
    with Server(folder / "data") as server:
        before, reports = server.memory_megabytes(), [with_photo(report) for report in drawn(3, SLOW)]
        requests = [raw_request(server, report) for report in reports]
        for wire, request in requests:
            wire.sendall(request[: len(request) // 3])
        with checks.check(f"beside {SLOW} half-sent reports others file, each within {PATIENCE_SECONDS} s"):
            file_patiently(server, drawn(4, 50))
        for wire, request in requests:
            wire.sendall(request[len(request) // 3 : len(request) // 3 * 2])
        with checks.check("pages too are answered meanwhile"):
            with Client(server.url, PATIENCE_SECONDS) as client:
                for path in ["/", "/checkup", "/reports", "/services/street-report/board"]:
                    client.page(path)
        for wire, request in requests:
            wire.sendall(request[len(request) // 3 * 2 :])
        with checks.check(f"all {SLOW} are taken in the end"):
            for (wire, _), report in zip(requests, reports, strict=True):
                report.number, report.token = answer_on(wire)
            no_faults(each(reports, server.url, is_there))
            assert count(server.data) == SLOW + 50
        checks.note(f"the server held {before} MB before and {server.memory_megabytes()} MB at most")
        ends_well(server, checks)


def stop(folder: Path, checks: Checks) -> None:
    """SIGTERM while people file: what was begun is answered, what was answered is kept."""
    with Server(folder / "data") as server:
        begun = drawn(5, PEOPLE)
        requests = [raw_request(server, report) for report in begun]
        for wire, request in requests:
            wire.sendall(request[:-20])
        load = Load(server.url, Reports(6), PEOPLE).start()
        load.wait_for(100)
        server.process.terminate()
        with checks.check(f"{PEOPLE} reports of which the last bytes come after the signal are taken"):
            time.sleep(0.2)
            for wire, request in requests:
                wire.sendall(request[-20:])
            for (wire, _), report in zip(requests, begun, strict=True):
                report.number, report.token = answer_on(wire)
        load.join()
        with checks.check("it ends by itself and without a fault"):
            assert server.wait() == 0, server.process.returncode
        checks.note(f"{len(load.acknowledged)} acknowledged under load, {len(load.unanswered)} unanswered")
        with checks.check("doctor finds nothing, and of the unanswered none was stored behind the sender's back"):
            doctor_finds_nothing(server.data)
            acknowledged = load.acknowledged + [report for report in begun if report.number]
            assert count(server.data) == len(acknowledged), f"{count(server.data)} stored, {len(acknowledged)} acknowledged"
        server.start()
        with checks.check("every acknowledged report is there, unanswered ones can be sent again"):
            no_faults(each(acknowledged, server.url, is_there))
            no_faults(each(load.unanswered, server.url, send_until_taken))
            assert count(server.data) == len(acknowledged) + len(load.unanswered)


def backup(folder: Path, checks: Checks) -> None:
    """A copy made while people file, with photos, is whole in itself and can be served."""
    copy = folder / "copy"
    with Server(folder / "data") as server:
        load = Load(server.url, Reports(7, photo_share=0.3), PEOPLE).start()
        load.wait_for(150)
        earlier = list(load.acknowledged)
        with checks.check("a backup is made while reports come in"):
            answer = yiju("backup", str(copy), "--data", str(server.data))
            assert answer.returncode == 0, answer.stderr
        load.wait_for(len(load.acknowledged) + 50)
        load.stop()
        later = [report for report in load.acknowledged if report not in earlier]
        checks.note(f"{len(earlier)} acknowledged before the backup began, {count(copy)} in it, {len(later)} after")
        with checks.check("the load was not disturbed, and doctor finds nothing in either"):
            assert not load.refused and not load.unanswered, (load.refused + load.unanswered)[0].faults
            doctor_finds_nothing(server.data)
            doctor_finds_nothing(copy)
    with Server(copy, pack=None) as server:
        with checks.check("the copy serves, and holds every report acknowledged before it was begun"):
            no_faults(each(earlier, server.url, is_there))
        with checks.check("the copy takes new reports, and those it missed"):
            no_faults(each(drawn(8, 20), server.url, send_until_taken))
            no_faults(each([without_number(report) for report in later], server.url, send_until_taken))
            assert count(copy) == 20 + len(load.acknowledged)
        ends_well(server, checks)


def full(folder: Path, checks: Checks) -> None:
    """A file that cannot grow, as on a full disk: refused with a page, nothing half, and well again with room."""
    with Server(folder / "data") as server:
        no_faults(each(drawn(9, 20), server.url, send_until_taken))
        server.stop()
    room = (folder / "data/yiju.sqlite").stat().st_size + (256 << 10)
    with Server(folder / "data", file_limit_bytes=room) as server:
        taken_reports, refused = fill(server)
        checks.note(f"{len(taken_reports)} taken before it was full, then {sorted({fault for report in refused for fault in report.faults})}")
        with checks.check("when there is no room, a report is refused with a page"):
            assert refused and all(report.faults[0] in ("500", "503") for report in refused), "never refused"
        with checks.check("pages are still answered"):
            with Client(server.url) as client:
                for path in ["/", "/checkup", "/reports", FORM]:
                    client.page(path)
        server.kill()
    with checks.check("doctor finds nothing afterwards"):
        doctor_finds_nothing(folder / "data")
    with Server(folder / "data") as server:
        with checks.check("with room again: every acknowledged report is there, every refused one can be sent again"):
            no_faults(each(taken_reports, server.url, is_there))
            no_faults(each(refused, server.url, send_until_taken))
            assert count(server.data) == 20 + len(taken_reports) + len(refused)
        ends_well(server, checks)


AREAS = {"uploads": uploads, "slow": slow, "stop": stop, "backup": backup, "full": full}


def fill(server: Server) -> tuple[list[Report], list[Report]]:
    """Files until ten in a row were refused."""
    reports, taken_reports, refused = Reports(10), [], []
    with Client(server.url).open_form() as client:
        while len(refused) < 10 and len(taken_reports) < 5000:
            report = reports.next()
            (taken_reports if client.file(report) else refused).append(report)
    return taken_reports, refused


def file_patiently(server: Server, reports: list[Report]) -> None:
    for report in reports:
        with Client(server.url, PATIENCE_SECONDS) as client:
            assert client.open_form().file(report), report.faults
            same_number(client, report)


def drawn(seed: int, amount: int) -> list[Report]:
    reports = Reports(seed)
    return [reports.next() for _ in range(amount)]


def with_photo(report: Report) -> Report:
    report.photo = picture(int(report.key[:8], 16), 320, 240)
    return report


def without_number(report: Report) -> Report:
    return Report(report.key, report.fields, report.photo)


def raw_request(server: Server, report: Report) -> tuple[socket.socket, bytes]:
    """An open connection and all bytes of the request that is to go over it."""
    with Client(server.url).open_form() as client:
        body, headers = client.request(report)
    lines = [f"POST {FORM} HTTP/1.1", f"Host: 127.0.0.1:{server.port}", f"Content-Length: {len(body)}", *(f"{name}: {value}" for name, value in headers.items())]
    wire = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    return wire, "\r\n".join([*lines, "", ""]).encode() + body


def answer_on(wire: socket.socket) -> tuple[str, str]:
    """Number and token of the report that was taken over the connection."""
    with wire:
        answer = http.client.HTTPResponse(wire, method="POST")
        answer.begin()
        answer.read()
        assert answer.status == 303, answer.status
        return taken(answer)


def ends_well(server: Server, checks: Checks) -> None:
    with checks.check("stops when asked to, and doctor finds nothing"):
        assert server.stop() == 0, "it ended with a fault"
        doctor_finds_nothing(server.data)
        faults = [line for line in server.log if "Fatal" in line]
        assert not faults, "\n".join(faults)


if __name__ == "__main__":
    sys.exit(main())
