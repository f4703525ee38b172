from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class CallerIdentityRep(Model):
    account_id: str | None = field("accountId", default=None)
    """Id of the account."""
    auth_kind: str | None = field("authKind", default=None)
    client_id: str | None = field("clientId", default=None)
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    environment_name: str | None = field("environmentName", default=None)
    """Name of the environment."""
    member_id: str | None = field("memberId", default=None)
    """Id of the member."""
    project_id: str | None = field("projectId", default=None)
    """Id of the project."""
    project_name: str | None = field("projectName", default=None)
    scopes: list[str] | None = field("scopes", default=None)
    service_token: bool | None = field("serviceToken", default=None)
    """Whether it is a service token; otherwise a personal one."""
    token_id: str | None = field("tokenId", default=None)
    """Id of the access token."""
    token_kind: str | None = field("tokenKind", default=None)
    token_name: str | None = field("tokenName", default=None)


class IpList(Model):
    addresses: list[str] = field("addresses")
    outbound_addresses: list[str] = field("outboundAddresses")


class RootResponse(Model):
    links: dict[str, Link] = field("links", "{}Link")
    """Related resources, by relation name."""


class VersionsRep(Model):
    beta: bool | None = field("beta", default=None)
    current_version: int = field("currentVersion")
    """Version at this moment."""
    latest_version: int = field("latestVersion")
    valid_versions: list[int] = field("validVersions")
