"""Access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import AccessTokenPost, PatchOperation, Token, Tokens

_DELETE_TOKEN: Endpoint[None] = Endpoint("deleteToken", path={"id": "id"})

_GET_TOKEN: Endpoint[Token] = Endpoint("getToken", path={"id": "id"})

_GET_TOKENS: Endpoint[Tokens] = Endpoint(
    "getTokens",
    query={"show_all": "showAll", "limit": "limit", "offset": "offset"},
)

_PATCH_TOKEN: Endpoint[Token] = Endpoint("patchToken", path={"id": "id"}, body="json_patch")

_POST_TOKEN: Endpoint[Token] = Endpoint("postToken", body="access_token_post")

_RESET_TOKEN: Endpoint[Token] = Endpoint(
    "resetToken",
    path={"id": "id"},
    query={"expiry": "expiry"},
)


class AccessTokensApi(Api):
    """Personal and service tokens that callers authenticate with."""

    def delete_token(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an access token.

        Cannot be undone. Calls that use the token are refused from then on.

        `DELETE /api/v2/tokens/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_TOKEN, locals())

    def get_token(self, id: str, **options: Unpack[CallOptions]) -> Token:
        """Get an access token.

        Of the value itself only the last characters are shown.

        `GET /api/v2/tokens/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_GET_TOKEN, locals())

    def get_tokens(
        self,
        *,
        show_all: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_TOKENS, locals())

    def patch_token(
        self,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Token:
        """Change an access token.

        Body: JSON Patch.

        `PATCH /api/v2/tokens/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_TOKEN, locals())

    def post_token(
        self,
        access_token_post: AccessTokenPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Token:
        """Create an access token.

        Only this answer holds the whole value; later ones show its last characters.

        `POST /api/v2/tokens`
        """
        return self._call(_POST_TOKEN, locals())

    def reset_token(
        self,
        id: str,
        *,
        expiry: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Token:
        """Replace the value of an access token.

        The old value stops at once unless `expiry` says when.

        `POST /api/v2/tokens/{id}/reset`

        Args:
            id: Id of the resource named in the path.
            expiry: When the old key stops to work, epoch milliseconds; at once when absent.
        """
        return self._call(_RESET_TOKEN, locals())
