"""Parameter styles, against the table of OpenAPI 3 (RFC 6570)."""

from __future__ import annotations

from typing import Any

import pytest
from flagforge_launchdarkly._lib.encode import (
    encode_cookie,
    encode_header,
    encode_path,
    encode_query,
)

LIST = ["blue", "black", "a,b"]
OBJECT = {"R": 100, "G": True, "x": None}


@pytest.mark.parametrize(
    ("style", "scalar", "items", "fields"),
    [
        ("simple", "a%2Fb", "blue,black,a%2Cb", "R,100,G,true"),
        ("simple*", "a%2Fb", "blue,black,a%2Cb", "R=100,G=true"),
        ("label", ".a%2Fb", ".blue,black,a%2Cb", ".R,100,G,true"),
        ("label*", ".a%2Fb", ".blue.black.a%2Cb", ".R=100.G=true"),
        ("matrix", ";c=a%2Fb", ";c=blue,black,a%2Cb", ";c=R,100,G,true"),
        ("matrix*", ";c=a%2Fb", ";c=blue;c=black;c=a%2Cb", ";R=100;G=true"),
    ],
)
def test_path(style: str, scalar: str, items: str, fields: str) -> None:
    assert encode_path("a/b", "c", style) == scalar
    assert encode_path(LIST, "c", style) == items
    assert encode_path(OBJECT, "c", style) == fields


@pytest.mark.parametrize(
    ("style", "items", "fields"),
    [
        ("form", "c=blue,black,a%2Cb", "c=R,100,G,true"),
        ("form*", "c=blue&c=black&c=a%2Cb", "R=100&G=true"),
        ("form+", "c=blue,black,a,b", "c=R,100,G,true"),
        ("form*+", "c=blue&c=black&c=a,b", "R=100&G=true"),
        ("spaceDelimited", "c=blue%20black%20a%2Cb", "c=R%20100%20G%20true"),
        ("pipeDelimited", "c=blue%7Cblack%7Ca%2Cb", "c=R%7C100%7CG%7Ctrue"),
        ("deepObject*", "c=blue&c=black&c=a%2Cb", "c[R]=100&c[G]=true"),
    ],
)
def test_query(style: str, items: str, fields: str) -> None:
    assert encode_query(LIST, "c", style) == items
    assert encode_query(OBJECT, "c", style) == fields
    assert encode_query("a&b#c", "c", style) == "c=a%26b%23c"
    assert encode_query([], "c", style) == ""


def test_json_and_depth() -> None:
    assert encode_query({"a": ["ü"]}, "c", "json") == "c=%7B%22a%22%3A%5B%22%C3%BC%22%5D%7D"
    assert encode_path({"a": 1}, "c", "json") == "%7B%22a%22%3A1%7D"
    assert encode_query({"a": {"b": [1, 2]}}, "c", "deepObject") == "c[a][b]=1&c[a][b]=2"
    assert encode_query("a/b?c=d", "c", "form+") == "c=a/b?c=d"


def test_headers_and_cookies() -> None:
    assert encode_header(LIST, "c", "simple") == "blue,black,a,b"
    assert encode_header(OBJECT, "c", "simple*") == "R=100,G=true"
    assert encode_header({"a": 1}, "c", "json") == '{"a":1}'
    assert encode_cookie(LIST, "c", "form") == "c=blue,black,a%2Cb"
    assert encode_cookie(LIST, "c", "form*") == "c=blue; c=black; c=a%2Cb"
    assert encode_cookie([1], "c", "json") == "c=%5B1%5D"


@pytest.mark.parametrize("value", [float("inf"), None, object(), [None], [[1]], {"a": {}}])
def test_what_has_no_form(value: Any) -> None:
    for encode in (encode_path, encode_query):
        style = "simple" if encode is encode_path else "form"
        with pytest.raises(TypeError):
            encode(value, "c", style)
