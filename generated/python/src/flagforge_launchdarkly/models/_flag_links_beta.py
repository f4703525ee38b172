from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class FlagLinkCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FlagLinkRep] = field("items", "[]FlagLinkRep")
    """The items of this page or collection."""


class FlagLinkMember(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""


class FlagLinkPost(Model):
    deep_link: str | None = field("deepLink", default=None)
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    integration_key: str | None = field("integrationKey", default=None)
    """Key of the integration."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    metadata: dict[str, str] | None = field("metadata", default=None)
    """Data about the data."""
    timestamp: int | None = field("timestamp", default=None)
    """Point in time, epoch milliseconds."""
    title: str | None = field("title", default=None)
    """Headline."""


class FlagLinkRep(Model):
    """A link from a flag to an outside resource."""

    created_at: int = field("_createdAt")
    """Time of creation, epoch milliseconds."""
    deep_link: str = field("_deepLink")
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    integration_key: str | None = field("_integrationKey", default=None)
    """Key of the integration."""
    key: str | None = field("_key", default=None)
    """Key of the object."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    member: FlagLinkMember | None = field("_member", "FlagLinkMember", default=None)
    """The member behind the resource."""
    metadata: dict[str, str] | None = field("_metadata", default=None)
    timestamp: TimestampRep = field("_timestamp", "TimestampRep")
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    title: str | None = field("title", default=None)
    """Headline."""


class TimestampRep(Model):
    milliseconds: int | None = field("milliseconds", default=None)
    rfc3339: str | None = field("rfc3339", default=None)
    seconds: int | None = field("seconds", default=None)
    simple: str | None = field("simple", default=None)
