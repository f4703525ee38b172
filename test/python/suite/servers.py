"""Servers that misbehave in one way each, on plain sockets."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

Behaviour = Callable[[socket.socket, bytes], None]


@contextlib.contextmanager
def serve(behave: Behaviour) -> Iterator[tuple[str, list[bytes]]]:
    """Gives the address and the requests seen; every connection is handed to `behave` with its request."""
    listener = socket.create_server(("127.0.0.1", 0))
    requests: list[bytes] = []

    def handle(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            request = read_request(connection)
            if request:
                requests.append(request)
                behave(connection, request)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", requests
    finally:
        listener.close()


def read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return data
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            while len(body) < int(line.split(b":")[1]):
                body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answer(
    body: bytes = b"{}",
    *headers: str,
    status: str = "200 OK",
    kind: str = "application/json",
    length: int | None = None,
) -> Behaviour:
    """Sends one whole answer and closes the connection."""
    rows = [
        f"HTTP/1.1 {status}",
        f"content-length: {len(body) if length is None else length}",
        "connection: close",
        *([f"content-type: {kind}"] if kind else []),
        *headers,
    ]
    message = "\r\n".join(rows).encode() + b"\r\n\r\n" + body
    return lambda connection, _: connection.sendall(message)
