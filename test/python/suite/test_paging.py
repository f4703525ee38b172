"""Collections page by page: every style, either way, against servers that answer by a script."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
from calls import MODES, make, script
from flagforge_launchdarkly import (
    ApiException,
    AsyncPages,
    InvalidRequestError,
    LaunchDarkly,
    NotFoundError,
    PageLinkError,
    Pages,
    RequestOptions,
)
from flagforge_launchdarkly._lib.operation import PagedOperation, Paging
from flagforge_launchdarkly._lib.pages import path_under
from servers import answer

pytestmark = pytest.mark.parametrize("mode", MODES)

STYLES: dict[str, dict[str, Any]] = {
    "offset": {"total": ["total"], "next": ["_links", "next", "href"]},
    "token": {"token": ["next"]},
    "keyset": {"key": ["id"]},
    "time-window": {"time": ["at"], "id": ["id"]},
}


def operation(style: Any, **more: Any) -> PagedOperation[Any, Any]:
    return PagedOperation(
        "listThings",
        more.pop("method", "GET"),
        "/shelves/{shelf}/things",
        path_parameters={"shelf": "shelf"},
        query={"limit": "limit", "start_at": "start"},
        paging=Paging(style, "start_at", ["items"], **{**STYLES[style], **more}),
    )


def page(*ids: str, **more: Any) -> Any:
    return answer(json.dumps({"items": [{"id": each} for each in ids], **more}).encode())


def link(href: str) -> dict[str, Any]:
    return {"_links": {"next": {"href": href}}}


class Walked:
    def __init__(self, ids: str, urls: list[str], error: Any) -> None:
        self.ids = ids
        self.urls = urls
        self.error = error


def collect(client: LaunchDarkly, mode: str, listed: Any, given: Any, how: Any) -> list[Any]:
    """Everything an iteration gives, up to its error."""
    arguments = {"shelf": "a b", **given}
    found: list[Any] = []
    if mode == "sync":
        found.extend(how(Pages(client, listed, arguments)))
        return found

    async def run() -> None:
        try:
            async for item in how(AsyncPages(client, listed, arguments)):
                found.append(item)
        finally:
            await client.aclose()

    asyncio.run(run())
    return found


def walk(
    mode: str,
    listed: PagedOperation[Any, Any],
    *pages: Any,
    how: Callable[[Any], Any] = lambda pages: pages,
    path: str = "",
    **given: Any,
) -> Walked:
    with script(*pages) as (url, seen), make(url + path) as client:
        ids: list[str] = []

        def noted(pages: Any) -> Any:
            return how(pages)

        error = None
        try:
            ids = [item["id"] for item in collect(client, mode, listed, given, noted)]
        except ApiException as caught:
            error = caught
        return Walked("".join(ids), [each.split(b" ")[1].decode() for each in seen], error)


BASE = "/shelves/a%20b/things"


class TestOffset:
    def test_the_total_says_where_the_end_is(self, mode: str) -> None:
        pages = page("a", "b", total=3), page("c", total=3)
        walked = walk(mode, operation("offset"), *pages, limit=2)
        assert (walked.ids, walked.urls) == (
            "abc",
            [f"{BASE}?limit=2", f"{BASE}?limit=2&start=2"],
        )

    def test_starts_where_the_caller_says(self, mode: str) -> None:
        walked = walk(mode, operation("offset"), page("c", total=3), start_at=2)
        assert (walked.ids, walked.urls) == ("c", [f"{BASE}?start=2"])

    def test_an_empty_page_is_the_end_where_nothing_tells_it(self, mode: str) -> None:
        walked = walk(mode, operation("offset"), page("a"), page("b"), page())
        assert (walked.ids, len(walked.urls)) == ("ab", 3)

    def test_a_server_that_ignores_the_parameter_is_not_asked_for_ever(self, mode: str) -> None:
        walked = walk(mode, operation("offset"), page("a", "b"))
        assert (walked.ids, len(walked.urls)) == ("ab", 2)

    def test_ends_where_links_are_given_but_none_to_a_next_page(self, mode: str) -> None:
        walked = walk(mode, operation("offset"), page("a", _links={"self": {}}))
        assert (walked.ids, len(walked.urls)) == ("a", 1)

    def test_reads_an_answer_of_another_shape_as_a_page_without_items(self, mode: str) -> None:
        assert walk(mode, operation("offset"), answer(b'{"items": {"a": 1}}')).ids == ""


class TestLinks:
    @pytest.mark.parametrize(
        "href", ["/shelves/s/things?page=z&x={y}", "?page=z&x={y}", "things?page=z&x={y}#top"]
    )
    def test_are_followed_as_they_are(self, mode: str, href: str) -> None:
        walked = walk(mode, operation("offset"), page("a", **link(href)), page("b", _links={}))
        assert walked.ids == "ab"
        assert walked.urls[1].endswith("/things?page=z&x=%7By%7D")

    def test_the_base_path_goes_before_a_link_that_lacks_it(self, mode: str) -> None:
        pages = page("a", **link("/shelves/s/things?page=1")), page("b", _links={})
        walked = walk(mode, operation("offset"), *pages, path="/gateway")
        assert walked.urls[1] == "/gateway/shelves/s/things?page=1"

    def test_the_parameter_in_a_link_goes_into_the_callers_request(self, mode: str) -> None:
        pages = page("a", **link("/shelves/a%20b/things?start=5")), page("b", _links={})
        walked = walk(mode, operation("offset"), *pages, limit=1)
        assert (walked.ids, walked.urls[1]) == ("ab", f"{BASE}?limit=1&start=5")

    @pytest.mark.parametrize(
        "href",
        [
            "https://evil.test/shelves",
            "//evil.test/shelves",
            "http://127.0.0.1@evil.test/",
            "/\\evil.test/",
            "/../admin",
            "/%2e%2E/admin",
            "javascript:1",
        ],
    )
    def test_that_lead_away_are_refused(self, mode: str, href: str) -> None:
        walked = walk(mode, operation("offset"), page("a", **link(href)), path="/gateway")
        assert isinstance(walked.error, PageLinkError)
        assert walked.error.link == href
        assert len(walked.urls) == 1

    def test_a_refused_link_does_not_lose_its_page(self, mode: str) -> None:
        first = page("a", **link("https://evil.test/?token=secret"))
        walked = walk(mode, operation("offset"), first, how=lambda pages: pages.items(max_items=1))
        assert (walked.ids, walked.error) == ("a", None)

    def test_of_a_loop_end_it(self, mode: str) -> None:
        pages = page("a", **link("?page=2")), page("b", **link("?page=2"))
        walked = walk(mode, operation("offset"), *pages)
        assert (walked.ids, len(walked.urls)) == ("ab", 2)
        back = page("a", **link("/shelves/a%20b/things"))
        assert len(walk(mode, operation("offset"), back).urls) == 1

    def test_of_a_post_are_followed_only_to_the_address_of_the_call(self, mode: str) -> None:
        listed = operation("offset", method="POST")
        own = page("a", **link("/shelves/a%20b/things?page=2"))
        assert walk(mode, listed, own, page("b", _links={})).ids == "ab"
        other = page("a", **link("/things?page=2"))
        assert walk(mode, listed, other, page("b")).ids == "a"


class TestOtherStyles:
    def test_token(self, mode: str) -> None:
        pages = page("a", next="t1"), page(next="t2"), page("b")
        walked = walk(mode, operation("token"), *pages)
        assert (walked.ids, walked.urls[1:]) == ("ab", [f"{BASE}?start=t1", f"{BASE}?start=t2"])

    def test_keyset(self, mode: str) -> None:
        walked = walk(mode, operation("keyset"), page("a", "b"), page("c"), page())
        assert (walked.ids, walked.urls[1:]) == ("abc", [f"{BASE}?start=b", f"{BASE}?start=c"])

    def test_time_window(self, mode: str) -> None:
        def at(*pairs: tuple[str, int]) -> Any:
            items = [{"id": each, "at": time} for each, time in pairs]
            return answer(json.dumps({"items": items}).encode())

        pages = at(("a", 9), ("b", 7)), at(("b", 7), ("c", 7)), at(("c", 7)), at()
        walked = walk(mode, operation("time-window"), *pages)
        assert (walked.ids, walked.urls[1]) == ("abc", f"{BASE}?start=8")


def test_limits(mode: str) -> None:
    pages = page("a", "b", total=9), page("c", "d", total=9)
    for how, ids, requests in (
        (lambda each: each.items(max_items=3), "abc", 2),
        (lambda each: each.items(max_items=2), "ab", 1),
        (lambda each: each.items(max_items=0), "", 0),
        (lambda each: each.items(max_pages=1), "ab", 1),
    ):
        walked = walk(mode, operation("offset"), *pages, how=how)
        assert (walked.ids, len(walked.urls)) == (ids, requests)


def test_a_token_goes_on_after_its_page(mode: str) -> None:
    tokens: list[Any] = []
    first = page("a", **link("?page=2"))
    with script(first, page("b", _links={})) as (url, seen), make(url) as client:
        listed = operation("offset")
        pages = collect(client, mode, listed, {}, lambda each: each.pages(max_pages=1))
        tokens = [each.token for each in pages]
        assert pages[0].value["items"] == [{"id": "a"}]
        rest = collect(client, mode, listed, {}, lambda each: each.pages(resume=tokens[0]))
        assert [(each.items, each.token) for each in rest] == [([{"id": "b"}], None)]
        assert seen[1].startswith(b"GET /shelves/a%20b/things?page=2 ")
        other = operation("keyset")
        other.id = "listOthers"
        for token in (tokens[0], "nonsense", "e30=", "WyJsaXN0T3RoZXJzIix7InBhdGgiOiIuLi8ifV0="):
            with pytest.raises(InvalidRequestError):
                collect(client, mode, other, {}, lambda each, t=token: each.pages(resume=t))


def test_real_operations_give_models(mode: str) -> None:
    flags = {"items": [{"key": "a"}], "_links": {"next": {"href": "/api/v2/flags/p?offset=1"}}}
    last = {"items": [{"key": "b"}], "_links": {}}
    with script(answer(json.dumps(flags).encode()), answer(json.dumps(last).encode())) as (
        url,
        seen,
    ):
        with make(url) as client:
            options = RequestOptions(headers={"x-trace": "1"})
            given: Any = {"project_key": "p", "limit": 1, "request_options": options}
            if mode == "sync":
                keys = [
                    flag.key for flag in client.feature_flags.iterate.get_feature_flags(**given)
                ]
            else:

                async def run() -> list[str]:
                    found = client.feature_flags.iterate.aget_feature_flags(**given)
                    try:
                        return [flag.key async for flag in found]
                    finally:
                        await client.aclose()

                keys = asyncio.run(run())
        assert keys == ["a", "b"]
        assert seen[1].startswith(b"GET /api/v2/flags/p?limit=1&offset=1 ")
        assert all(b"x-trace: 1" in request for request in seen)


def test_errors_come_out(mode: str) -> None:
    walked = walk(mode, operation("offset"), answer(b"{}", status="404 No"))
    assert isinstance(walked.error, NotFoundError)


def test_addresses(mode: str) -> None:
    assert mode in MODES
    base = "https://h.test/api"
    assert path_under(base, "https://H.test:443/api/x?y=1#z", "") == "/x?y=1"
    assert path_under(base, "https://h.test/apix", "") is None
    assert path_under(base, "http://h.test/api/x", "") is None
    assert path_under(base, "https://h.test:444/api/x", "") is None
    assert path_under(base, "https://h.test:x/api/x", "") is None
