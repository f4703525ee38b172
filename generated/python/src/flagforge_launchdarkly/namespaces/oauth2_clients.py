"""OAuth2 Clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import Client, ClientCollection, PatchOperation

_CREATE_O_AUTH2_CLIENT: Operation[Client] = Operation(
    "createOAuth2Client",
    "POST",
    "/api/v2/oauth/clients",
    body=Body("OauthClientPost"),
    result="Client",
)

_DELETE_O_AUTH_CLIENT: Operation[None] = Operation(
    "deleteOAuthClient",
    "DELETE",
    "/api/v2/oauth/clients/{clientId}",
    path_parameters={"client_id": "clientId"},
    reads="nothing",
)

_GET_O_AUTH_CLIENT_BY_ID: Operation[Client] = Operation(
    "getOAuthClientById",
    "GET",
    "/api/v2/oauth/clients/{clientId}",
    path_parameters={"client_id": "clientId"},
    result="Client",
)

_GET_O_AUTH_CLIENTS: Operation[ClientCollection] = Operation(
    "getOAuthClients",
    "GET",
    "/api/v2/oauth/clients",
    result="ClientCollection",
)

_PATCH_O_AUTH_CLIENT: Operation[Client] = Operation(
    "patchOAuthClient",
    "PATCH",
    "/api/v2/oauth/clients/{clientId}",
    path_parameters={"client_id": "clientId"},
    body=Body("[]PatchOperation", argument="body"),
    result="Client",
)


class Oauth2ClientsApi(Namespace):
    """Clients registered for integrations that sign in on behalf of members."""

    __slots__ = ()

    def create_o_auth2_client(
        self,
        *,
        description: str | Omit = OMIT,
        name: str | Omit = OMIT,
        redirect_uri: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Client:
        """Register an OAuth 2.0 client.

        The client secret is shown only in this answer.

        `POST /api/v2/oauth/clients`

        Args:
            description: Free text about the purpose of the object.
            name: Name for humans.
            redirect_uri: Where the browser returns after sign-in; https.
        """
        return self._send(_CREATE_O_AUTH2_CLIENT, locals())

    acreate_o_auth2_client = asynchronous(create_o_auth2_client)

    def delete_o_auth_client(
        self,
        *,
        client_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an OAuth 2.0 client.

        `DELETE /api/v2/oauth/clients/{clientId}`

        Args:
            client_id: Id of the OAuth 2.0 client.
        """
        return self._send(_DELETE_O_AUTH_CLIENT, locals())

    adelete_o_auth_client = asynchronous(delete_o_auth_client)

    def get_o_auth_client_by_id(
        self,
        *,
        client_id: str,
        request_options: RequestOptions | None = None,
    ) -> Client:
        """Get an OAuth 2.0 client.

        `GET /api/v2/oauth/clients/{clientId}`

        Args:
            client_id: Id of the OAuth 2.0 client.
        """
        return self._send(_GET_O_AUTH_CLIENT_BY_ID, locals())

    aget_o_auth_client_by_id = asynchronous(get_o_auth_client_by_id)

    def get_o_auth_clients(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ClientCollection:
        """List the OAuth 2.0 clients of the account.

        `GET /api/v2/oauth/clients`
        """
        return self._send(_GET_O_AUTH_CLIENTS, locals())

    aget_o_auth_clients = asynchronous(get_o_auth_clients)

    def patch_o_auth_client(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        client_id: str,
        request_options: RequestOptions | None = None,
    ) -> Client:
        """Change an OAuth 2.0 client.

        Body: JSON Patch. `name`, `description` and `redirectUri` can change.

        `PATCH /api/v2/oauth/clients/{clientId}`

        Args:
            body: The body.
            client_id: Id of the OAuth 2.0 client.
        """
        return self._send(_PATCH_O_AUTH_CLIENT, locals())

    apatch_o_auth_client = asynchronous(patch_o_auth_client)

    @property
    def raw(self) -> RawOauth2ClientsApi:
        """The same calls with the head of the answer."""
        return RawOauth2ClientsApi(self._client)


class RawOauth2ClientsApi(RawNamespace):
    """`Oauth2ClientsApi` with the head of the answer."""

    __slots__ = ()

    create_o_auth2_client = raw(Oauth2ClientsApi.create_o_auth2_client)
    acreate_o_auth2_client = asynchronous_raw(Oauth2ClientsApi.create_o_auth2_client)
    delete_o_auth_client = raw(Oauth2ClientsApi.delete_o_auth_client)
    adelete_o_auth_client = asynchronous_raw(Oauth2ClientsApi.delete_o_auth_client)
    get_o_auth_client_by_id = raw(Oauth2ClientsApi.get_o_auth_client_by_id)
    aget_o_auth_client_by_id = asynchronous_raw(Oauth2ClientsApi.get_o_auth_client_by_id)
    get_o_auth_clients = raw(Oauth2ClientsApi.get_o_auth_clients)
    aget_o_auth_clients = asynchronous_raw(Oauth2ClientsApi.get_o_auth_clients)
    patch_o_auth_client = raw(Oauth2ClientsApi.patch_o_auth_client)
    apatch_o_auth_client = asynchronous_raw(Oauth2ClientsApi.patch_o_auth_client)
