"""OAuth2 Clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import Client, ClientCollection, OauthClientPost, PatchOperation

_CREATE_O_AUTH2_CLIENT: Endpoint[Client] = Endpoint("createOAuth2Client", body="oauth_client_post")

_DELETE_O_AUTH_CLIENT: Endpoint[None] = Endpoint(
    "deleteOAuthClient",
    path={"client_id": "clientId"},
)

_GET_O_AUTH_CLIENT_BY_ID: Endpoint[Client] = Endpoint(
    "getOAuthClientById",
    path={"client_id": "clientId"},
)

_GET_O_AUTH_CLIENTS: Endpoint[ClientCollection] = Endpoint("getOAuthClients")

_PATCH_O_AUTH_CLIENT: Endpoint[Client] = Endpoint(
    "patchOAuthClient",
    path={"client_id": "clientId"},
    body="json_patch",
)


class Oauth2ClientsApi(Api):
    """Clients registered for integrations that sign in on behalf of members."""

    def create_o_auth2_client(
        self,
        oauth_client_post: OauthClientPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Client:
        """Register an OAuth 2.0 client.

        The client secret is shown only in this answer.

        `POST /api/v2/oauth/clients`
        """
        return self._call(_CREATE_O_AUTH2_CLIENT, locals())

    def delete_o_auth_client(self, client_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an OAuth 2.0 client.

        `DELETE /api/v2/oauth/clients/{clientId}`

        Args:
            client_id: Id of the OAuth 2.0 client.
        """
        return self._call(_DELETE_O_AUTH_CLIENT, locals())

    def get_o_auth_client_by_id(self, client_id: str, **options: Unpack[CallOptions]) -> Client:
        """Get an OAuth 2.0 client.

        `GET /api/v2/oauth/clients/{clientId}`

        Args:
            client_id: Id of the OAuth 2.0 client.
        """
        return self._call(_GET_O_AUTH_CLIENT_BY_ID, locals())

    def get_o_auth_clients(self, **options: Unpack[CallOptions]) -> ClientCollection:
        """List the OAuth 2.0 clients of the account.

        `GET /api/v2/oauth/clients`
        """
        return self._call(_GET_O_AUTH_CLIENTS, locals())

    def patch_o_auth_client(
        self,
        client_id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Client:
        """Change an OAuth 2.0 client.

        Body: JSON Patch. `name`, `description` and `redirectUri` can change.

        `PATCH /api/v2/oauth/clients/{clientId}`

        Args:
            client_id: Id of the OAuth 2.0 client.
        """
        return self._call(_PATCH_O_AUTH_CLIENT, locals())
