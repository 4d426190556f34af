"""The browser's half of an anonymous survey: held against RFC 9474, and what it sends to whom."""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import rfc9474
from server import PROJECT

SCRIPT = PROJECT / "Sources/Web/Assets/survey.js"
PAGE = """<!doctype html><meta charset="utf-8"><title>survey</title>
<div id="box" data-store="survey-1-li" data-modulus="{modulus}" data-exponent="{exponent}" data-signature="/signature"
  data-answers="/answers" data-csrf="of-the-form"></div><script src="/survey.js"></script>"""

VECTOR = """async ([modulus, exponent, message, salt, inverseHex, blindSignature]) => {
  const bytes = (hex) => bytesOf(BigInt("0x" + hex), hex.length / 2);
  const hex = (array) => [...array].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const key = keyOf(encoded(bytes(modulus)), encoded(bytes(exponent)));
  const undone = BigInt("0x" + inverseHex);
  const blinding = await blind(key, bytes(message), bytes(salt), { factor: inverse(undone, key.n), undone });
  return [hex(blinding.blinded), hex(finalize(key, bytes(blindSignature), blinding))];
}"""

# Verified by the browser's own RSA-PSS, which knows nothing of blinding.
VERIFY = """async ([modulus, exponent, token, signature]) => {
  const use = { name: "RSA-PSS", hash: "SHA-384" };
  const key = await crypto.subtle.importKey("jwk", { kty: "RSA", n: modulus, e: exponent }, use, false, ["verify"]);
  return crypto.subtle.verify({ name: "RSA-PSS", saltLength: 48 }, key, decoded(signature), decoded(token));
}"""

BEGIN = "async () => { try { return await beginSurvey(box); } catch (error) { return error.message; } }"
ANSWER = "async ([ready, answers]) => answerSurvey(box, ready, answers)"
KEPT = "() => localStorage.getItem('survey-1-li')"


def walk(world) -> None:
    checks = world.checks
    with Office() as office:
        context = world.browser.new_context()
        page = context.new_page()
        page.goto(office.url)
        with checks.check("blinding and unblinding give what RFC 9474 prints"):
            blinded, signature = page.evaluate(VECTOR, [
                rfc9474.MODULUS, rfc9474.EXPONENT, rfc9474.PREPARED_MESSAGE, rfc9474.SALT, rfc9474.INVERSE,
                rfc9474.BLIND_SIGNATURE])
            assert blinded == rfc9474.BLINDED_MESSAGE
            assert signature == rfc9474.SIGNATURE
        take_part(checks, office, page)
        bad_signatures(checks, office, context)
        context.close()


def take_part(checks, office: "Office", page) -> None:
    with checks.check("an answer that was lost on its way is asked for again with the same blinded token"):
        office.loses = True
        assert not isinstance(page.evaluate(BEGIN), dict)
        page.reload()
        ready = page.evaluate(BEGIN)
        first, second = (json.loads(request.body)["blinded"] for request in office.requests)
        assert first == second
    with checks.check("the signature is asked for with the session, the form's token and nothing of the token"):
        request = office.requests[-1]
        assert request.headers["Cookie"] == "session=li" and request.headers["X-CSRF-Token"] == "of-the-form"
        assert ready["token"] not in request.body and set(json.loads(request.body)) == {"blinded"}
    with checks.check("what comes out is a signature that the browser's own RSA-PSS holds good"):
        assert page.evaluate(VERIFY, [office.modulus, office.exponent, ready["token"], ready["signature"]])
        assert not page.evaluate(VERIFY, [office.modulus, office.exponent, ready["token"][::-1], ready["signature"]])
    with checks.check("once signed, nothing is asked for again, and how it was blinded is forgotten"):
        assert page.evaluate(BEGIN) == ready and len(office.requests) == 2
        assert set(json.loads(page.evaluate(KEPT))) == {"token", "signature"}
    with checks.check("answers go without cookie, form token or referrer, and then the token is forgotten"):
        assert page.evaluate(ANSWER, [ready, {"wish": "trees"}]) == {"receipt": "counted"}
        request = office.requests[-1]
        assert not {"Cookie", "X-CSRF-Token", "Referer", "Authorization"} & set(request.headers)
        assert json.loads(request.body) == {**ready, "answers": {"wish": "trees"}}
        assert page.evaluate(KEPT) is None


def bad_signatures(checks, office: "Office", context) -> None:
    """A server that signs something else is found out before the token is used."""
    with checks.check("a signature that is none is refused in the browser"):
        page = context.new_page()
        page.goto(office.url)
        office.errs = 1
        assert page.evaluate(BEGIN) == "survey.bad-token"
        office.errs = 0
        page.reload()
        assert isinstance(page.evaluate(BEGIN), dict)


class Asked:
    def __init__(self, headers, body: str):
        self.headers, self.body = dict(headers), body


class Office:
    """Signs what it is sent, as the site does, and keeps what it was sent."""

    def __init__(self):
        self.requests: list[Asked] = []
        self.loses = False
        self.errs = 0
        number = bytes.fromhex(rfc9474.MODULUS)
        self.modulus, self.exponent = encoded(number), encoded(bytes.fromhex(rfc9474.EXPONENT))
        self._length, self._modulus = len(number), int(rfc9474.MODULUS, 16)

    def __enter__(self) -> "Office":
        office = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):  # noqa: N802  the library's name
                if self.path == "/survey.js":
                    return self.reply(SCRIPT.read_bytes(), "text/javascript")
                page = PAGE.format(modulus=office.modulus, exponent=office.exponent)
                return self.reply(page.encode(), "text/html", ("Set-Cookie", "session=li; HttpOnly; SameSite=Lax"))

            def do_POST(self):  # noqa: N802
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                office.requests.append(Asked(self.headers, body))
                if office.loses:
                    office.loses = False
                    self.close_connection = True
                    return
                said = {"receipt": "counted"} if self.path == "/answers" else office.signed(json.loads(body)["blinded"])
                self.reply(json.dumps(said).encode(), "application/json")

            def reply(self, body, kind, *more):
                self.send_response(200)
                for name, value in [("Content-Type", kind), ("Content-Length", str(len(body))), *more]:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"
        return self

    def __exit__(self, *_) -> None:
        self._server.shutdown()
        self._server.server_close()

    def signed(self, blinded: str) -> dict:
        number = int.from_bytes(base64.urlsafe_b64decode(blinded + "=" * (-len(blinded) % 4)))
        signature = pow(number + self.errs, int(rfc9474.PRIVATE_EXPONENT, 16), self._modulus)
        return {"signature": encoded(signature.to_bytes(self._length))}


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
