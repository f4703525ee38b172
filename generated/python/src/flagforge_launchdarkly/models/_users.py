from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class User(Model):
    anonymous: bool | None = field("anonymous", default=None)
    avatar: str | None = field("avatar", default=None)
    country: str | None = field("country", default=None)
    custom: dict[str, Any] | None = field("custom", default=None)
    """Custom attributes."""
    email: str | None = field("email", default=None)
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    ip: str | None = field("ip", default=None)
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    private_attrs: list[str] | None = field("privateAttrs", default=None)
    secondary: str | None = field("secondary", default=None)


class UserRecord(Model):
    """A user that was seen lately."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    last_ping: str | None = field("lastPing", default=None)
    owner_id: str | None = field("ownerId", default=None)
    """Id of the account owner."""
    sort_value: Any = field("sortValue", default=None)
    user: User | None = field("user", "User", default=None)


class Users(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[UserRecord] = field("items", "[]UserRecord")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class UsersRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[UserRecord] = field("items", "[]UserRecord")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""
