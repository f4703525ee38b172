"""Versions of the API, betas, and networks that block methods."""

from __future__ import annotations

from typing import Any

import pytest
from calls import GOOD, MODES, get, script, send
from flagforge_launchdarkly import HttpRequest, HttpResponse, InvalidRequestError, Send

pytestmark = pytest.mark.parametrize("mode", MODES)


def header(request: bytes, name: str) -> str | None:
    rows = [row.partition(b": ") for row in request.split(b"\r\n")]
    found = [value.decode() for key, _, value in rows if key.decode().lower() == name]
    return found[0] if found else None


def beta(client: Any, mode: str, **options: Any) -> Any:
    method = client.teams_beta.patch_teams if mode == "sync" else client.teams_beta.apatch_teams
    return method(instructions=[], request_options=options)


def remove(client: Any, mode: str, **options: Any) -> Any:
    tokens = client.access_tokens
    method = tokens.delete_token if mode == "sync" else tokens.adelete_token
    return method(id="x", request_options=options)


@pytest.mark.parametrize(
    ("call", "client", "own", "wanted"),
    [
        (get, None, None, None),
        (get, "20240415", None, "20240415"),
        (get, None, "20220603", "20220603"),
        (get, "20240415", "20220603", "20220603"),
        (beta, None, None, "beta"),
        (beta, "20240415", None, "beta"),
        (beta, None, "20240415", "20240415"),
    ],
)
def test_api_version(mode: str, call: Any, client: Any, own: Any, wanted: Any) -> None:
    of_call = {} if own is None else {"api_version": own}
    with script(GOOD) as (url, seen):
        assert send(url, mode, call, api_version=client, of_call=of_call).error is None
        assert header(seen[0], "ld-api-version") == wanted


@pytest.mark.parametrize("version", ["", "2024", "2024-04-15", "20240415\r\nx: y", "20240415\n"])
def test_what_is_no_version(mode: str, version: str) -> None:
    with script(GOOD) as (url, seen):
        for options in ({"api_version": version}, {"of_call": {"api_version": version}}):
            error = send(url, mode, **options).error
            assert isinstance(error, InvalidRequestError)
            assert "api_version" in str(error)
        assert seen == []


def test_headers_go_before_versions(mode: str) -> None:
    headers = {"LD-API-Version": "h"}
    with script(GOOD) as (url, seen):
        send(url, mode, api_version="20240415", headers=headers)
        send(url, mode, of_call={"api_version": "20240415", "headers": headers})
        assert [header(request, "ld-api-version") for request in seen] == ["20240415", "h"]


@pytest.mark.parametrize(("call", "method"), [(get, "GET"), (beta, "PATCH"), (remove, "DELETE")])
def test_method_override(mode: str, call: Any, method: str) -> None:
    methods: list[str] = []

    def note(request: HttpRequest, send: Send) -> HttpResponse:
        methods.append(request.method)
        return send(request)

    async def note_async(request: HttpRequest, send: Any) -> Any:
        methods.append(request.method)
        return await send(request)

    with script(GOOD) as (url, seen):
        for options in ({"method_override": True}, {"of_call": {"method_override": True}}):
            send(url, mode, call, middleware=[note], async_middleware=[note_async], **options)
        for request in seen:
            hidden = method != "GET"
            assert request.startswith(b"POST " if hidden else b"GET ")
            assert header(request, "x-http-method-override") == (method if hidden else None)
        assert methods == [method, method]
        send(url, mode, call)
        assert seen[-1].startswith(method.encode())
