from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class DependentFlag(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    site: Link = field("_site", "Link")
    """Link to the same thing in the web interface."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class DependentFlagEnvironment(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    site: Link = field("_site", "Link")
    """Link to the same thing in the web interface."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class DependentFlagsByEnvironment(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    site: Link = field("_site", "Link")
    """Link to the same thing in the web interface."""
    items: list[DependentFlag] = field("items", "[]DependentFlag")
    """The items of this page or collection."""


class MultiEnvironmentDependentFlag(Model):
    environments: list[DependentFlagEnvironment] = field(
        "environments",
        "[]DependentFlagEnvironment",
    )
    """Environments: a list, or a map by environment key."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class MultiEnvironmentDependentFlags(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    site: Link = field("_site", "Link")
    """Link to the same thing in the web interface."""
    items: list[MultiEnvironmentDependentFlag] = field("items", "[]MultiEnvironmentDependentFlag")
    """The items of this page or collection."""
