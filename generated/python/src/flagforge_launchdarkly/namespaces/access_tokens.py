"""Access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import PatchOperation, StatementPost, Token, Tokens

_DELETE_TOKEN: Operation[None] = Operation(
    "deleteToken",
    "DELETE",
    "/api/v2/tokens/{id}",
    path_parameters={"id": "id"},
    reads="nothing",
)

_GET_TOKEN: Operation[Token] = Operation(
    "getToken",
    "GET",
    "/api/v2/tokens/{id}",
    path_parameters={"id": "id"},
    result="Token",
)

_GET_TOKENS: PagedOperation[Tokens, Token] = PagedOperation(
    "getTokens",
    "GET",
    "/api/v2/tokens",
    query={"show_all": "showAll", "limit": "limit", "offset": "offset"},
    result="Tokens",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_TOKEN: Operation[Token] = Operation(
    "patchToken",
    "PATCH",
    "/api/v2/tokens/{id}",
    path_parameters={"id": "id"},
    body=Body("[]PatchOperation", argument="body"),
    result="Token",
)

_POST_TOKEN: Operation[Token] = Operation(
    "postToken",
    "POST",
    "/api/v2/tokens",
    body=Body("AccessTokenPost"),
    result="Token",
)

_RESET_TOKEN: Operation[Token] = Operation(
    "resetToken",
    "POST",
    "/api/v2/tokens/{id}/reset",
    path_parameters={"id": "id"},
    query={"expiry": "expiry"},
    result="Token",
)


class AccessTokensApi(Namespace):
    """Personal and service tokens that callers authenticate with."""

    __slots__ = ()

    def delete_token(self, *, id: str, request_options: RequestOptions | None = None) -> None:
        """Delete an access token.

        Cannot be undone. Calls that use the token are refused from then on.

        `DELETE /api/v2/tokens/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_TOKEN, locals())

    adelete_token = asynchronous(delete_token)

    def get_token(self, *, id: str, request_options: RequestOptions | None = None) -> Token:
        """Get an access token.

        Of the value itself only the last characters are shown.

        `GET /api/v2/tokens/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_GET_TOKEN, locals())

    aget_token = asynchronous(get_token)

    def get_tokens(
        self,
        *,
        show_all: bool | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Tokens:
        """List access tokens.

        Own tokens, unless `showAll` is set by an admin. Paged with `limit` and `offset`; 25 items
        by default.

        `GET /api/v2/tokens`

        Args:
            show_all: Includes the tokens of all members; only admins may.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_GET_TOKENS, locals())

    aget_tokens = asynchronous(get_tokens)

    def patch_token(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Token:
        """Change an access token.

        Body: JSON Patch.

        `PATCH /api/v2/tokens/{id}`

        Args:
            body: The body.
            id: Id of the resource named in the path.
        """
        return self._send(_PATCH_TOKEN, locals())

    apatch_token = asynchronous(patch_token)

    def post_token(
        self,
        *,
        custom_role_ids: Sequence[str] | Omit = OMIT,
        default_api_version: int | Omit = OMIT,
        description: str | Omit = OMIT,
        inline_role: Sequence[StatementPost | Mapping[str, Any]] | Omit = OMIT,
        name: str | Omit = OMIT,
        role: Literal["reader", "writer", "admin"] | Omit = OMIT,
        service_token: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Token:
        """Create an access token.

        Only this answer holds the whole value; later ones show its last characters.

        `POST /api/v2/tokens`

        Args:
            custom_role_ids: Ids of custom roles that limit the token.
            default_api_version: API version used when a call with this token names none.
            description: Free text about the purpose of the object.
            inline_role: Policy statements that stand in for a role.
            name: Name for humans.
            role: Role: of a member or token, or who speaks in a prompt message.
            service_token: Whether it is a service token; otherwise a personal one.
        """
        return self._send(_POST_TOKEN, locals())

    apost_token = asynchronous(post_token)

    def reset_token(
        self,
        *,
        id: str,
        expiry: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Token:
        """Replace the value of an access token.

        The old value stops at once unless `expiry` says when.

        `POST /api/v2/tokens/{id}/reset`

        Args:
            id: Id of the resource named in the path.
            expiry: When the old key stops to work, epoch milliseconds; at once when absent.
        """
        return self._send(_RESET_TOKEN, locals())

    areset_token = asynchronous(reset_token)

    create_new_token = post_token
    acreate_new_token = apost_token

    delete_by_id = delete_token
    adelete_by_id = adelete_token

    get_by_id = get_token
    aget_by_id = aget_token

    list = get_tokens
    alist = aget_tokens

    reset_secret_key = reset_token
    areset_secret_key = areset_token

    update_settings = patch_token
    aupdate_settings = apatch_token

    @property
    def raw(self) -> RawAccessTokensApi:
        """The same calls with the head of the answer."""
        return RawAccessTokensApi(self._client)

    @property
    def iterate(self) -> PagedAccessTokensApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedAccessTokensApi(self._client)


class RawAccessTokensApi(RawNamespace):
    """`AccessTokensApi` with the head of the answer."""

    __slots__ = ()

    delete_token = raw(AccessTokensApi.delete_token)
    adelete_token = asynchronous_raw(AccessTokensApi.delete_token)
    get_token = raw(AccessTokensApi.get_token)
    aget_token = asynchronous_raw(AccessTokensApi.get_token)
    get_tokens = raw(AccessTokensApi.get_tokens)
    aget_tokens = asynchronous_raw(AccessTokensApi.get_tokens)
    patch_token = raw(AccessTokensApi.patch_token)
    apatch_token = asynchronous_raw(AccessTokensApi.patch_token)
    post_token = raw(AccessTokensApi.post_token)
    apost_token = asynchronous_raw(AccessTokensApi.post_token)
    reset_token = raw(AccessTokensApi.reset_token)
    areset_token = asynchronous_raw(AccessTokensApi.reset_token)
    create_new_token = raw(AccessTokensApi.post_token)
    acreate_new_token = asynchronous_raw(AccessTokensApi.post_token)
    delete_by_id = raw(AccessTokensApi.delete_token)
    adelete_by_id = asynchronous_raw(AccessTokensApi.delete_token)
    get_by_id = raw(AccessTokensApi.get_token)
    aget_by_id = asynchronous_raw(AccessTokensApi.get_token)
    list = raw(AccessTokensApi.get_tokens)
    alist = asynchronous_raw(AccessTokensApi.get_tokens)
    reset_secret_key = raw(AccessTokensApi.reset_token)
    areset_secret_key = asynchronous_raw(AccessTokensApi.reset_token)
    update_settings = raw(AccessTokensApi.patch_token)
    aupdate_settings = asynchronous_raw(AccessTokensApi.patch_token)


class PagedAccessTokensApi(PagedNamespace):
    """`AccessTokensApi` as iterators of items."""

    __slots__ = ()

    get_tokens = iterated(AccessTokensApi.get_tokens, _GET_TOKENS)
    aget_tokens = asynchronous_iterated(AccessTokensApi.get_tokens, _GET_TOKENS)
