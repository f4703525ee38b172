"""Bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.bodies import FileInput
    from .._lib.options import RequestOptions

_POST_FORM: Operation[None] = Operation(
    "postForm",
    "POST",
    "/form",
    body=Body("PostFormBody", kind="form", media_type="application/x-www-form-urlencoded"),
    anonymous=True,
    reads="nothing",
)

_POST_TEXT: Operation[str] = Operation(
    "postText",
    "POST",
    "/text",
    body=Body(
        argument="body",
        alternatives=[Body(argument="body", kind="text", media_type="text/plain")],
    ),
    anonymous=True,
    reads="text",
)

_PUT_JSON: Operation[builtins.list[int]] = Operation(
    "putJson",
    "PUT",
    "/json",
    body=Body(argument="body", media_type="application/merge-patch+json", required=False),
    anonymous=True,
)

_UPLOAD: Operation[bytes] = Operation(
    "upload",
    "POST",
    "/upload",
    body=Body("UploadBody", kind="multipart", media_type="multipart/form-data"),
    anonymous=True,
    reads="bytes",
)


class BodiesApi(Namespace):
    """Bodies."""

    __slots__ = ()

    def post_form(
        self,
        *,
        name: str,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Post form.

        `POST /form`
        """
        return self._send(_POST_FORM, locals())

    apost_form = asynchronous(post_form)

    def post_text(self, *, body: str, request_options: RequestOptions | None = None) -> str:
        """Post text.

        `POST /text`

        Args:
            body: The body.
        """
        return self._send(_POST_TEXT, locals())

    apost_text = asynchronous(post_text)

    def put_json(
        self,
        *,
        body: Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[int]:
        """Put json.

        `PUT /json`

        Args:
            body: The body.
        """
        return self._send(_PUT_JSON, locals())

    aput_json = asynchronous(put_json)

    def upload(
        self,
        *,
        file: FileInput,
        meta: Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Upload.

        `POST /upload`
        """
        return self._send(_UPLOAD, locals())

    aupload = asynchronous(upload)

    @property
    def raw(self) -> RawBodiesApi:
        """The same calls with the head of the answer."""
        return RawBodiesApi(self._client)


class RawBodiesApi(RawNamespace):
    """`BodiesApi` with the head of the answer."""

    __slots__ = ()

    post_form = raw(BodiesApi.post_form)
    apost_form = asynchronous_raw(BodiesApi.post_form)
    post_text = raw(BodiesApi.post_text)
    apost_text = asynchronous_raw(BodiesApi.post_text)
    put_json = raw(BodiesApi.put_json)
    aput_json = asynchronous_raw(BodiesApi.put_json)
    upload = raw(BodiesApi.upload)
    aupload = asynchronous_raw(BodiesApi.upload)
