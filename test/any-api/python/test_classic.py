"""The classic clients of both APIs."""

from __future__ import annotations

import pytest
from foreign import Answer, Received, serve
from ledger_api import ApiClient, ApiValueError, Configuration
from ledger_api.apis import AccountsApi
from studio_api import ApiClient as StudioClient
from studio_api import Configuration as StudioConfiguration
from studio_api.apis import PicturesApi


def test_each_scheme_gets_what_the_configuration_has_for_it() -> None:
    with serve(lambda _: Answer(b'{"accounts":[]}')) as echo:
        with ApiClient(Configuration(host=echo.url, access_token="t")) as client:
            assert AccountsApi(client).list_accounts() == {"accounts": []}
        keys = Configuration(host=echo.url, api_key={"Key": "k", "Device": "d"})
        with ApiClient(keys) as client:
            AccountsApi(client).open_account({"name": "xx", "kind": "debt"})
            with pytest.raises(ApiValueError, match="no credentials"):
                AccountsApi(client).list_accounts()
    first, second = echo.requests
    assert first.headers["authorization"] == "Bearer t"
    assert (second.path, second.headers["cookie"]) == ("/accounts?key=k", "device=d")


def test_uploads_forms_and_styles() -> None:
    def answer(request: Received) -> Answer:
        if request.method == "GET":
            return Answer(b"PNG", "image/png")
        return Answer(b'{"id":"p"}')

    with serve(answer) as echo:
        configuration = StudioConfiguration(host=echo.url, api_key={"Session": "s"})
        with StudioClient(configuration) as client:
            pictures = PicturesApi(client)
            assert pictures.upload_picture(b"JPG", {"title": "t"}, sizes=[1, 2]).id == "p"
            pictures.search_pictures(words=["a b", "c"])
            box = {"w": 1, "h": 2}
            assert pictures.render_picture("p", box, ["a"], box, spaced=["a", "b"]) == b"PNG"
    upload, search, picture = echo.requests
    assert b"X-Origin: studio" in upload.body
    assert upload.headers["cookie"] == "session=s"
    assert search.body == b"words=a%20b%20c"
    assert picture.path == "/pictures/p/;w=1;h=2/.a/w=1,h=2?spaced=a&spaced=b"
