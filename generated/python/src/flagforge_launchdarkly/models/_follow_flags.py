from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class FlagFollowersByProjEnvGetRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FollowersPerFlag] | None = field("items", "[]FollowersPerFlag", default=None)
    """The items of this page or collection."""


class FlagFollowersGetRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FollowFlagMember] = field("items", "[]FollowFlagMember")
    """The items of this page or collection."""


class FollowFlagMember(Model):
    """A member who follows a flag."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class FollowersPerFlag(Model):
    flag_key: str | None = field("flagKey", default=None)
    """Key of the flag."""
    followers: list[FollowFlagMember] | None = field(
        "followers",
        "[]FollowFlagMember",
        default=None,
    )
