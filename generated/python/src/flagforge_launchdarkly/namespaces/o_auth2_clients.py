"""Published names that stand under `o_auth2_clients`."""

from __future__ import annotations

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, borrowed, raw
from .oauth2_clients import Oauth2ClientsApi


class OAuth2ClientsApi(Namespace):
    """Published names that stand under `o_auth2_clients`."""

    __slots__ = ()

    create_client = borrowed(Oauth2ClientsApi.create_o_auth2_client)
    acreate_client = asynchronous(Oauth2ClientsApi.create_o_auth2_client)

    delete_client_by_id = borrowed(Oauth2ClientsApi.delete_o_auth_client)
    adelete_client_by_id = asynchronous(Oauth2ClientsApi.delete_o_auth_client)

    get_client_by_id = borrowed(Oauth2ClientsApi.get_o_auth_client_by_id)
    aget_client_by_id = asynchronous(Oauth2ClientsApi.get_o_auth_client_by_id)

    list = borrowed(Oauth2ClientsApi.get_o_auth_clients)
    alist = asynchronous(Oauth2ClientsApi.get_o_auth_clients)

    update_client_by_id = borrowed(Oauth2ClientsApi.patch_o_auth_client)
    aupdate_client_by_id = asynchronous(Oauth2ClientsApi.patch_o_auth_client)

    @property
    def raw(self) -> RawOAuth2ClientsApi:
        """The same calls with the head of the answer."""
        return RawOAuth2ClientsApi(self._client)


class RawOAuth2ClientsApi(RawNamespace):
    """`OAuth2ClientsApi` with the head of the answer."""

    __slots__ = ()

    create_client = raw(Oauth2ClientsApi.create_o_auth2_client)
    acreate_client = asynchronous_raw(Oauth2ClientsApi.create_o_auth2_client)
    delete_client_by_id = raw(Oauth2ClientsApi.delete_o_auth_client)
    adelete_client_by_id = asynchronous_raw(Oauth2ClientsApi.delete_o_auth_client)
    get_client_by_id = raw(Oauth2ClientsApi.get_o_auth_client_by_id)
    aget_client_by_id = asynchronous_raw(Oauth2ClientsApi.get_o_auth_client_by_id)
    list = raw(Oauth2ClientsApi.get_o_auth_clients)
    alist = asynchronous_raw(Oauth2ClientsApi.get_o_auth_clients)
    update_client_by_id = raw(Oauth2ClientsApi.patch_o_auth_client)
    aupdate_client_by_id = asynchronous_raw(Oauth2ClientsApi.patch_o_auth_client)
