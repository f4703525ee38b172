"""A server that follows a scenario: it keeps what arrives and gives the answers in their order."""

from __future__ import annotations

import json
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Scripted:
    def __init__(self) -> None:
        self.exchanges: list[dict[str, Any]] = []
        self.arrived: list[dict[str, Any]] = []
        script = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except ConnectionError:
                    self.close_connection = True

            def log_message(self, *_: Any) -> None:
                pass

            def serve(self) -> None:
                length = int(self.headers.get("content-length") or 0)
                script.arrived.append(
                    {
                        "line": f"{self.command} {self.path}",
                        "headers": {k.lower(): v for k, v in self.headers.items()},
                        "body": self.rfile.read(length).decode(),
                        "at": time.monotonic(),
                    }
                )
                number = len(script.arrived)
                known = number <= len(script.exchanges)
                answer = script.exchanges[number - 1]["answer"] if known else {"status": 599}
                self.answer(answer)

            def answer(self, answer: dict[str, Any]) -> None:
                if answer.get("drop"):
                    self.close_connection = True
                    return
                body = json.dumps(answer["json"]) if "json" in answer else answer.get("text", "")
                headers = {"content-type": "application/json"} if "json" in answer else {}
                for name, value in answer.get("headers", {}).items():
                    own = isinstance(value, dict)
                    headers[name] = str(int(time.time() * 1000) + value["inMs"]) if own else value
                self.send_response(answer["status"])
                for name, value in headers.items():
                    self.send_header(name, value)
                if answer["status"] != 204:
                    self.send_header("content-length", str(len(body.encode())))
                self.end_headers()
                if answer["status"] != 204:
                    self.wfile.write(body.encode())

            do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = serve

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def begin(self, exchanges: list[dict[str, Any]]) -> None:
        self.exchanges = exchanges
        self.arrived = []

    def differences(self) -> list[str]:
        """What differs from the scenario, one line each."""
        found: list[str] = []
        if len(self.arrived) != len(self.exchanges):
            found.append(f"{len(self.arrived)} requests arrived, not {len(self.exchanges)}")
        before: float | None = None
        for exchange, arrived in zip(self.exchanges, self.arrived, strict=False):
            found += self._compare(exchange["request"], arrived)
            waited = 0.0 if before is None else (arrived["at"] - before) * 1000
            if before is not None and waited < exchange.get("afterMs", 0):
                found.append(f"came after {waited} ms, not {exchange['afterMs']}")
            before = arrived["at"]
        return found

    def _compare(self, wanted: dict[str, Any], arrived: dict[str, Any]) -> list[str]:
        found: list[str] = []
        line = f"{wanted['method']} {wanted['target']}"
        if arrived["line"] != line:
            found.append(f"{arrived['line']} in place of {line}")
        for name, value in wanted.get("headers", {}).items():
            if arrived["headers"].get(name) != value:
                found.append(f"{name} is {arrived['headers'].get(name)}, not {value}")
        body = wanted.get("body")
        if body is not None:
            text = arrived["body"]
            if "parts" in body:
                kind = arrived["headers"].get("content-type", "")
                same = read_parts(text, kind) == body["parts"]
            elif "text" in body:
                same = text == body["text"]
            else:
                same = json.loads(text) == body["json"]
            if not same:
                found.append(f"the body is {text}")
        return found


def read_parts(body: str, content_type: str) -> dict[str, str]:
    """Content of each part of a form."""
    boundary = re.fullmatch(r"multipart/form-data; boundary=(\S+)", content_type)
    assert boundary, content_type
    found: dict[str, str] = {}
    for part in f"\r\n{body}".split(f"\r\n--{boundary[1]}")[1:-1]:
        head, _, content = part.partition("\r\n\r\n")
        name = re.search(r' name="([^"]*)"', head)
        found[name[1] if name else ""] = content
    return found
