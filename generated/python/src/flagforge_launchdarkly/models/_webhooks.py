from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link, Statement, StatementPost


class Webhook(Model):
    """A webhook with the events it reports."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    on: bool = field("on")
    """Whether it is switched on."""
    secret: str | None = field("secret", default=None)
    """Shared secret that signs the payload."""
    statements: list[Statement] | None = field("statements", "[]Statement", default=None)
    """Policy statements that choose what to report."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    url: str = field("url")
    """Web address."""


class WebhookPost(Model):
    name: str | None = field("name", default=None)
    """Name for humans."""
    on: bool = field("on")
    """Whether it is switched on."""
    secret: str | None = field("secret", default=None)
    """Shared secret that signs the payload."""
    sign: bool = field("sign")
    statements: list[StatementPost] | None = field("statements", "[]StatementPost", default=None)
    """Policy statements that choose what to report."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    url: str = field("url")
    """Web address."""


class Webhooks(Model):
    """The webhooks of the account."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Webhook] = field("items", "[]Webhook")
    """The items of this page or collection."""
