from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class Destination(Model):
    """Where Data Export sends events."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    config: Any = field("config", default=None)
    """Settings; the fields depend on the integration or kind."""
    kind: (
        Literal[
            "google-pubsub",
            "kinesis",
            "mparticle",
            "segment",
            "azure-event-hubs",
            "snowflake-v2",
            "databricks",
            "bigquery",
            "redshift",
        ]
        | str
        | None
    ) = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    on: bool | None = field("on", default=None)
    """Whether it is switched on."""
    version: float | None = field("version", default=None)
    """Version; a number in most places."""


class DestinationPost(Model):
    config: Any = field("config", default=None)
    """Settings; the fields depend on the integration or kind."""
    kind: (
        Literal[
            "google-pubsub",
            "kinesis",
            "mparticle",
            "segment",
            "azure-event-hubs",
            "snowflake-v2",
            "databricks",
            "bigquery",
            "redshift",
        ]
        | None
    ) = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    on: bool | None = field("on", default=None)
    """Whether it is switched on."""


class Destinations(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Destination] | None = field("items", "[]Destination", default=None)
    """The items of this page or collection."""


class GenerateTrustPolicyPostRep(Model):
    aws_trust_policy: TrustPolicyDetails | None = field(
        "awsTrustPolicy",
        "TrustPolicyDetails",
        default=None,
    )


class GenerateWarehouseDestinationKeyPairPostRep(Model):
    public_key: str | None = field("public_key", default=None)
    public_key_pkcs8: str | None = field("public_key_pkcs8", default=None)


class TrustPolicyDetails(Model):
    statement: list[TrustPolicyStatement] | None = field(
        "Statement",
        "[]TrustPolicyStatement",
        default=None,
    )
    version: str | None = field("Version", default=None)


class TrustPolicyStatement(Model):
    action: list[str] | None = field("Action", default=None)
    condition: Any = field("Condition", default=None)
    effect: str | None = field("Effect", default=None)
    principal: Any = field("Principal", default=None)
