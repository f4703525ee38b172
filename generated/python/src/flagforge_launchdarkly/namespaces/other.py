"""Other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import CallerIdentityRep, IpList, RootResponse, VersionsRep

_GET_CALLER_IDENTITY: Operation[CallerIdentityRep] = Operation(
    "getCallerIdentity",
    "GET",
    "/api/v2/caller-identity",
    result="CallerIdentityRep",
)

_GET_IPS: Operation[IpList] = Operation("getIps", "GET", "/api/v2/public-ip-list", result="IpList")

_GET_OPENAPI_SPEC: Operation[dict[str, Any]] = Operation(
    "getOpenapiSpec",
    "GET",
    "/api/v2/openapi.json",
)

_GET_ROOT: Operation[RootResponse] = Operation("getRoot", "GET", "/api/v2", result="RootResponse")

_GET_VERSIONS: Operation[VersionsRep] = Operation(
    "getVersions",
    "GET",
    "/api/v2/versions",
    result="VersionsRep",
)


class OtherApi(Namespace):
    """Entry point, caller identity, API versions, public addresses and the API description."""

    __slots__ = ()

    def get_caller_identity(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallerIdentityRep:
        """Show who the access token belongs to.

        Names the account, member or token behind the call, and the project and environment for SDK
        keys.

        `GET /api/v2/caller-identity`
        """
        return self._send(_GET_CALLER_IDENTITY, locals())

    aget_caller_identity = asynchronous(get_caller_identity)

    def get_ips(self, *, request_options: RequestOptions | None = None) -> IpList:
        """List the public IP ranges of the service.

        Use it to write firewall rules. `addresses` are inbound to the service, `outboundAddresses`
        are where its own calls come from.

        `GET /api/v2/public-ip-list`
        """
        return self._send(_GET_IPS, locals())

    aget_ips = asynchronous(get_ips)

    def get_openapi_spec(self, *, request_options: RequestOptions | None = None) -> dict[str, Any]:
        """Download the OpenAPI description of this API.

        `GET /api/v2/openapi.json`
        """
        return self._send(_GET_OPENAPI_SPEC, locals())

    aget_openapi_spec = asynchronous(get_openapi_spec)

    def get_root(self, *, request_options: RequestOptions | None = None) -> RootResponse:
        """List the top-level resources of the API.

        Good for a connection test; the answer only holds links.

        `GET /api/v2`
        """
        return self._send(_GET_ROOT, locals())

    aget_root = asynchronous(get_root)

    def get_versions(self, *, request_options: RequestOptions | None = None) -> VersionsRep:
        """Show the valid API versions and the one in use.

        Versions are dates written as numbers, for example 20240415.

        `GET /api/v2/versions`
        """
        return self._send(_GET_VERSIONS, locals())

    aget_versions = asynchronous(get_versions)

    get_ip_list = get_ips
    aget_ip_list = aget_ips

    get_resource_categories = get_root
    aget_resource_categories = aget_root

    get_version_information = get_versions
    aget_version_information = aget_versions

    @property
    def raw(self) -> RawOtherApi:
        """The same calls with the head of the answer."""
        return RawOtherApi(self._client)


class RawOtherApi(RawNamespace):
    """`OtherApi` with the head of the answer."""

    __slots__ = ()

    get_caller_identity = raw(OtherApi.get_caller_identity)
    aget_caller_identity = asynchronous_raw(OtherApi.get_caller_identity)
    get_ips = raw(OtherApi.get_ips)
    aget_ips = asynchronous_raw(OtherApi.get_ips)
    get_openapi_spec = raw(OtherApi.get_openapi_spec)
    aget_openapi_spec = asynchronous_raw(OtherApi.get_openapi_spec)
    get_root = raw(OtherApi.get_root)
    aget_root = asynchronous_raw(OtherApi.get_root)
    get_versions = raw(OtherApi.get_versions)
    aget_versions = asynchronous_raw(OtherApi.get_versions)
    get_ip_list = raw(OtherApi.get_ips)
    aget_ip_list = asynchronous_raw(OtherApi.get_ips)
    get_resource_categories = raw(OtherApi.get_root)
    aget_resource_categories = asynchronous_raw(OtherApi.get_root)
    get_version_information = raw(OtherApi.get_versions)
    aget_version_information = asynchronous_raw(OtherApi.get_versions)
