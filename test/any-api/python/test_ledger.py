"""OAuth 2, several schemes, servers at three levels, answers of several media types."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest
from foreign import Answer, Received, serve
from ledger import (
    ClientCredentials,
    HttpRequest,
    HttpResponse,
    InvalidRequestError,
    Ledger,
    Send,
    UnexpectedResponseError,
)
from ledger.models import Debit, NewAccount

SECRET = ClientCredentials("me", "s3cret/+")


def answer_token(tokens: list[str]) -> Callable[[Received], Answer]:
    def answer(request: Received) -> Answer:
        if request.path == "/oauth/token":
            tokens.append(f"t{len(tokens)}")
            return Answer(json.dumps({"access_token": tokens[-1]}).encode())
        if request.headers.get("authorization") == "Bearer t0" and len(tokens) > 1:
            return Answer(b'{"message":"old"}', status=401)
        return Answer(b'{"accounts":[]}')

    return answer


def test_a_token_is_got_once_and_sent() -> None:
    tokens: list[str] = []
    with (
        serve(answer_token(tokens)) as echo,
        Ledger(server=echo.url, credentials={"OAuth": SECRET}) as ledger,
    ):
        for _ in range(3):
            assert ledger.accounts.list_accounts() == {"accounts": []}
    token, *calls = echo.requests
    assert (token.method, token.path) == ("POST", "/oauth/token")
    assert token.body == b"grant_type=client_credentials&scope=ledger.read+ledger.write"
    assert token.headers["authorization"] == "Basic bWU6czNjcmV0JTJGJTJC"
    assert [call.headers["authorization"] for call in calls] == ["Bearer t0"] * 3


def test_calls_at_once_wait_for_one_token() -> None:
    tokens: list[str] = []

    async def main(url: str) -> None:
        async with Ledger(server=url, credentials={"OAuth": SECRET}) as ledger:
            await asyncio.gather(*(ledger.accounts.alist_accounts() for _ in range(5)))

    with serve(answer_token(tokens)) as echo:
        asyncio.run(main(echo.url))
    assert tokens == ["t0"]
    assert len(echo.requests) == 6


@pytest.mark.parametrize("blocking", [True, False])
def test_a_refused_token_is_got_anew_once(blocking: bool) -> None:
    tokens: list[str] = []

    def answer(request: Received) -> Answer:
        if request.path == "/oauth/token":
            return answer_token(tokens)(request)
        refused = request.headers["authorization"] == "Bearer t0"
        return Answer(b'{"message":"old"}', status=401) if refused else Answer(b'{"accounts":[]}')

    with serve(answer) as echo:
        ledger = Ledger(server=echo.url, credentials={"OAuth": SECRET})
        if blocking:
            ledger.accounts.list_accounts()
        else:
            asyncio.run(ledger.accounts.alist_accounts())
    assert [r.path for r in echo.requests] == ["/oauth/token", "/accounts"] * 2
    assert echo.requests[-1].headers["authorization"] == "Bearer t1"


def test_a_refused_client_is_an_error_without_the_secret() -> None:
    with serve(lambda _: Answer(b'{"error":"s3cret"}', status=400)) as echo:
        ledger = Ledger(server=echo.url, credentials={"OAuth": SECRET})
        with pytest.raises(UnexpectedResponseError, match="no token: 400") as caught:
            ledger.accounts.list_accounts()
    assert "s3cret" not in f"{caught.value!r} {caught.value.body} {SECRET!r}"


def test_the_first_alternative_with_all_its_credentials_is_sent() -> None:
    with serve(lambda _: Answer(b'{"id":"a1","name":"xx","kind":"debt"}', status=201)) as echo:
        both = Ledger(server=echo.url, credentials={"Key": "k k", "Device": lambda: "d"})
        assert both.accounts.open_account(name="xx", kind="debt").id == "a1"
        assert echo.requests[0].path == "/accounts?key=k%20k"
        assert echo.requests[0].headers["cookie"] == "device=d"
        with pytest.raises(InvalidRequestError, match="no credentials: pass OAuth"):
            both.accounts.list_accounts()
        one = Ledger(server=echo.url, credentials={"Key": "k"})
        with pytest.raises(InvalidRequestError, match="OAuth, or Device and Key"):
            one.accounts.open_account(name="xx", kind="debt")
        own = Ledger("t", server=echo.url)
        own.accounts.open_account(name="xx", kind="debt")
    assert len(echo.requests) == 2
    assert echo.requests[1].headers["authorization"] == "Bearer t"


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(InvalidRequestError, match="no such security scheme: Other"):
        Ledger(credentials={"Other": "x"})  # type: ignore[arg-type]


def test_each_operation_goes_to_its_own_server() -> None:
    urls: list[str] = []

    def keep(request: HttpRequest, send: Send) -> HttpResponse:
        urls.append(request.url)
        raise InvalidRequestError("seen")

    ledger = Ledger("t", server_variables={"region": "us", "cell": "b"}, middleware=[keep])
    for call in (
        lambda: ledger.accounts.list_entries(account="a1"),
        ledger.status.health,
        ledger.accounts.list_accounts,
        lambda: ledger.accounts.list_entries(
            account="a1", request_options={"base_url": "https://x.test"}
        ),
    ):
        with pytest.raises(InvalidRequestError, match="seen"):
            call()
    assert urls == [
        "https://archive.ledger.test/accounts/a1/entries",
        "https://b.status.test/health",
        "https://us.ledger.test/v3/accounts",
        "https://x.test/accounts/a1/entries",
    ]


def test_an_answer_is_read_by_the_media_type_that_comes() -> None:
    def answer(request: Received) -> Answer:
        if request.headers["accept"] == "text/csv":
            return Answer(b"a,b", "text/csv; charset=utf-8")
        return Answer(b'[{"side":"d","amount":1}]')

    with serve(answer) as echo:
        ledger = Ledger("t", server=echo.url)
        (entry,) = ledger.accounts.list_entries(account="a1")
        assert isinstance(entry, Debit)
        assert entry.amount == 1
        csv: object = ledger.accounts.list_entries(
            account="a1", request_options={"headers": {"accept": "text/csv"}}
        )
        assert csv == "a,b"


def test_the_cursor_of_another_tools_extension_pages() -> None:
    def answer(request: Received) -> Answer:
        last = "cursor=n1" in request.path
        account = {"id": "a2" if last else "a1", "name": "xx", "kind": "debt"}
        page: dict[str, object] = {"accounts": [account]}
        return Answer(json.dumps(page if last else {**page, "next": "n1"}).encode())

    with serve(answer) as echo:
        ledger = Ledger("t", server=echo.url)
        assert [each.id for each in ledger.accounts.iterate.list_accounts()] == ["a1", "a2"]


def test_tuples_and_patterns_have_types() -> None:
    account = NewAccount(name="xx", kind="debt", range=[1, 2], labels={"l_a": "x"})
    numbers: list[int] | None = account.range
    labels: dict[str, str] | None = account.labels
    assert (numbers, labels) == ([1, 2], {"l_a": "x"})
