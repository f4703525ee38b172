"""Uploads, cookies, every style, webhooks."""

from __future__ import annotations

import os
import re

from foreign import Answer, serve
from studio import Studio
from studio.models import PictureRemovedWebhook, UploadPictureDoneCallback

BOX = {"w": 1, "h": 2}


def test_parts_have_the_media_types_and_headers_of_the_description() -> None:
    with serve(lambda _: Answer(b'{"id":"p"}', status=201)) as echo:
        picture = Studio("s", server=echo.url).pictures.upload_picture(
            image=("cat.jpg", b"JPG", "image/jpeg"),
            meta={"title": "é"},
            note="*hi*",
            tags=["a", "b"],
            sizes=[1, 2],
            theme="dark",
            seen=["x", "y"],
        )
        assert picture.id == "p"
    (request,) = echo.requests
    assert request.headers["cookie"] == "theme=dark; seen=x; seen=y; session=s"
    kind = re.fullmatch(r"multipart/form-data; boundary=(\w+)", request.headers["content-type"])
    assert kind
    first, *parts, last = request.body.decode().split(f"--{kind.group(1)}")
    assert (first, last) == ("", "--\r\n")
    assert sorted(part.strip() for part in parts) == sorted(
        [
            (
                'content-disposition: form-data; name="image"; filename="cat.jpg"\r\n'
                "content-type: image/jpeg\r\nX-Origin: studio\r\n\r\nJPG"
            ),
            (
                'content-disposition: form-data; name="meta"\r\n'
                'content-type: application/json\r\n\r\n{"title":"é"}'
            ),
            'content-disposition: form-data; name="note"\r\ncontent-type: text/markdown\r\n\r\n*hi*',
            'content-disposition: form-data; name="tags"\r\n\r\na',
            'content-disposition: form-data; name="tags"\r\n\r\nb',
            'content-disposition: form-data; name="sizes"\r\n\r\n1,2',
        ]
    )


def test_forms_are_written_in_the_declared_styles() -> None:
    with serve(lambda _: Answer(b"{}", "application/vnd.studio+json")) as echo:
        Studio("s", server=echo.url).pictures.search_pictures(
            words=["a b", "c"], near={"x": 1, "y": 2}, plain="p q"
        )
    assert sorted(echo.requests[0].body.decode().split("&")) == [
        "near[x]=1",
        "near[y]=2",
        "plain=p+q",
        "words=a%20b%20c",
    ]
    assert echo.requests[0].headers["accept"] == "application/vnd.studio+json"


def render(client: Studio) -> bytes:
    return client.pictures.render_picture(
        id="p/1",
        crop=BOX,
        layers=["a", "b c"],
        box=BOX,
        piped=["a", "b"],
        spaced=["a", "b"],
        deep=BOX,
        raw="a/b?c=d&e",
        json=BOX,
        word="x y",
        x_parts=["a", "b"],
    )


def test_every_style_arrives_at_an_echo_and_at_the_mock() -> None:
    with serve(lambda _: Answer(b"PNG", "image/png")) as echo:
        assert render(Studio("s", server=echo.url)) == b"PNG"
    (request,) = echo.requests
    assert request.path == (
        "/pictures/p%2F1/;w=1;h=2/.a,b%20c/w=1,h=2?piped=a%7Cb&spaced=a&spaced=b&deep[w]=1&deep[h]=2"
        "&raw=a/b?c=d%26e&json=%7B%22w%22%3A1%2C%22h%22%3A2%7D&word=x%20y"
    )
    assert request.headers["x-parts"] == "a,b"
    assert isinstance(render(Studio("s", server=os.environ["STUDIO"])), bytes)


def test_a_webhook_and_a_callback_have_types() -> None:
    webhook = PictureRemovedWebhook.from_dict(
        {"headers": {"x-signature": "s"}, "body": {"id": "p", "at": "now"}}
    )
    signature: str = webhook.headers.x_signature
    at: str = webhook.body.at
    assert (signature, at) == ("s", "now")
    assert UploadPictureDoneCallback.from_dict({}).body is None
