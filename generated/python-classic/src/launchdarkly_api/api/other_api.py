"""Other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import CallerIdentityRep, IpList, RootResponse, VersionsRep

_GET_CALLER_IDENTITY: Endpoint[CallerIdentityRep] = Endpoint("getCallerIdentity")

_GET_IPS: Endpoint[IpList] = Endpoint("getIps")

_GET_OPENAPI_SPEC: Endpoint[dict[str, Any]] = Endpoint("getOpenapiSpec")

_GET_ROOT: Endpoint[RootResponse] = Endpoint("getRoot")

_GET_VERSIONS: Endpoint[VersionsRep] = Endpoint("getVersions")


class OtherApi(Api):
    """Entry point, caller identity, API versions, public addresses and the API description."""

    def get_caller_identity(self, **options: Unpack[CallOptions]) -> CallerIdentityRep:
        """Show who the access token belongs to.

        Names the account, member or token behind the call, and the project and environment for SDK
        keys.

        `GET /api/v2/caller-identity`
        """
        return self._call(_GET_CALLER_IDENTITY, locals())

    def get_ips(self, **options: Unpack[CallOptions]) -> IpList:
        """List the public IP ranges of the service.

        Use it to write firewall rules. `addresses` are inbound to the service, `outboundAddresses`
        are where its own calls come from.

        `GET /api/v2/public-ip-list`
        """
        return self._call(_GET_IPS, locals())

    def get_openapi_spec(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Download the OpenAPI description of this API.

        `GET /api/v2/openapi.json`
        """
        return self._call(_GET_OPENAPI_SPEC, locals())

    def get_root(self, **options: Unpack[CallOptions]) -> RootResponse:
        """List the top-level resources of the API.

        Good for a connection test; the answer only holds links.

        `GET /api/v2`
        """
        return self._call(_GET_ROOT, locals())

    def get_versions(self, **options: Unpack[CallOptions]) -> VersionsRep:
        """Show the valid API versions and the one in use.

        Versions are dates written as numbers, for example 20240415.

        `GET /api/v2/versions`
        """
        return self._call(_GET_VERSIONS, locals())
