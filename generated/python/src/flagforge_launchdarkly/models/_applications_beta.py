from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, FlagListingRep, Link, MaintainerRep


class ApplicationCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ApplicationRep] | None = field("items", "[]ApplicationRep", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class ApplicationFlagCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FlagListingRep] | None = field("items", "[]FlagListingRep", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class ApplicationRep(Model):
    """An application known to the account."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: MaintainerRep | None = field("_maintainer", "MaintainerRep", default=None)
    """Who looks after the resource."""
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    auto_added: bool = field("autoAdded")
    """Whether an SDK reported it first, without anyone creating it."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    flags: ApplicationFlagCollectionRep | None = field(
        "flags",
        "ApplicationFlagCollectionRep",
        default=None,
    )
    """Flags, in most places by flag key."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["browser", "mobile", "server"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    name: str = field("name")
    """Name for humans."""


class ApplicationVersionRep(Model):
    """A version of an application."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    auto_added: bool = field("autoAdded")
    """Whether an SDK reported it first, without anyone creating it."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    supported: bool | None = field("supported", default=None)


class ApplicationVersionsCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ApplicationVersionRep] | None = field(
        "items",
        "[]ApplicationVersionRep",
        default=None,
    )
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""
