from __future__ import annotations

from .._lib.model import Model, field


class TagsCollection(Model):
    links: dict[str, TagsLink] = field("_links", "{}TagsLink")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[str] = field("items")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class TagsLink(Model):
    href: str | None = field("href", default=None)
    """Path or URL of the linked resource."""
    type: str | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""
