from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class FeatureFlagScheduledChange(Model):
    """A change of a flag that waits for its time."""

    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer_id: str = field("_maintainerId")
    """Id of the member who looks after the resource."""
    version: int = field("_version")
    """Version number; each change adds one."""
    conflicts: Any = field("conflicts", default=None)
    """Other pending changes that do not fit with this one."""
    execution_date: int = field("executionDate")
    """When the change runs, epoch milliseconds."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class FeatureFlagScheduledChanges(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FeatureFlagScheduledChange] = field("items", "[]FeatureFlagScheduledChange")
    """The items of this page or collection."""


class FlagScheduledChangesInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class PostFlagScheduledChangesInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    execution_date: int = field("executionDate")
    """When the change runs, epoch milliseconds."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""
