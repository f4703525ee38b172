from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link, MemberSummary


class FlagTriggerInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] | None = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""


class RecentTriggerBody(Model):
    json_body: dict[str, Any] | None = field("jsonBody", default=None)
    timestamp: int | None = field("timestamp", default=None)
    """Point in time, epoch milliseconds."""


class TriggerPost(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] | None = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""
    integration_key: str = field("integrationKey")
    """Key of the integration."""


class TriggerWorkflowCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[TriggerWorkflowRep] | None = field("items", "[]TriggerWorkflowRep", default=None)
    """The items of this page or collection."""


class TriggerWorkflowRep(Model):
    """A trigger of a flag with its URL."""

    creation_date: int | None = field("_creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    integration_key: str | None = field("_integrationKey", default=None)
    """Key of the integration."""
    last_triggered_at: int | None = field("_lastTriggeredAt", default=None)
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: MemberSummary | None = field("_maintainer", "MemberSummary", default=None)
    """Who looks after the resource."""
    maintainer_id: str | None = field("_maintainerId", default=None)
    """Id of the member who looks after the resource."""
    recent_trigger_bodies: list[RecentTriggerBody] | None = field(
        "_recentTriggerBodies",
        "[]RecentTriggerBody",
        default=None,
    )
    trigger_count: int | None = field("_triggerCount", default=None)
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    enabled: bool | None = field("enabled", default=None)
    """Whether it is switched on."""
    instructions: list[dict[str, Any]] | None = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""
    trigger_url: str | None = field("triggerURL", default=None)
