"""Bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import IO, Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions

_POST_FORM: Endpoint[None] = Endpoint("postForm", form={"name": "name", "tags": "tags"})

_POST_TEXT: Endpoint[str] = Endpoint("postText", body="request_body")

_PUT_JSON: Endpoint[builtins.list[int]] = Endpoint("putJson", body="request_body")

_UPLOAD: Endpoint[bytes] = Endpoint("upload", form={"file": "file", "meta": "meta"})


class BodiesApi(Api):
    """Bodies."""

    def post_form(
        self,
        name: str,
        *,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Post form.

        `POST /form`
        """
        return self._call(_POST_FORM, locals())

    def post_text(self, request_body: str, **options: Unpack[CallOptions]) -> str:
        """Post text.

        `POST /text`
        """
        return self._call(_POST_TEXT, locals())

    def put_json(
        self,
        *,
        request_body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[int]:
        """Put json.

        `PUT /json`
        """
        return self._call(_PUT_JSON, locals())

    def upload(
        self,
        file: bytes | IO[bytes],
        *,
        meta: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Upload.

        `POST /upload`
        """
        return self._call(_UPLOAD, locals())
