from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, MemberSummary, Statement


class RelayAutoConfigCollectionRep(Model):
    items: list[RelayAutoConfigRep] = field("items", "[]RelayAutoConfigRep")
    """The items of this page or collection."""


class RelayAutoConfigPost(Model):
    name: str = field("name")
    """Name for humans."""
    policy: list[Statement] = field("policy", "[]Statement")
    """Policy statements."""


class RelayAutoConfigRep(Model):
    """A Relay Proxy configuration with its key."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    creator: MemberSummary | None = field("_creator", "MemberSummary", default=None)
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    display_key: str = field("displayKey")
    full_key: str | None = field("fullKey", default=None)
    last_modified: int = field("lastModified")
    """When it changed last."""
    name: str = field("name")
    """Name for humans."""
    policy: list[Statement] = field("policy", "[]Statement")
    """Policy statements."""
