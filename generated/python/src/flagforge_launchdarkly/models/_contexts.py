from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, Link


class ContextAttributeName(Model):
    name: str = field("name")
    """Name for humans."""
    redacted: bool | None = field("redacted", default=None)
    weight: int = field("weight")
    """Share in thousandths of a percent (100000 is everything); an estimate of frequency for
    attributes.
    """


class ContextAttributeNames(Model):
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    names: list[ContextAttributeName] = field("names", "[]ContextAttributeName")


class ContextAttributeNamesCollection(Model):
    items: list[ContextAttributeNames] = field("items", "[]ContextAttributeNames")
    """The items of this page or collection."""


class ContextAttributeValue(Model):
    name: Any = field("name")
    """Name for humans."""
    weight: int = field("weight")
    """Share in thousandths of a percent (100000 is everything); an estimate of frequency for
    attributes.
    """


class ContextAttributeValues(Model):
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    values: list[ContextAttributeValue] = field("values", "[]ContextAttributeValue")
    """Values to compare with, or keys to target."""


class ContextAttributeValuesCollection(Model):
    items: list[ContextAttributeValues] = field("items", "[]ContextAttributeValues")
    """The items of this page or collection."""


class ContextInstanceEvaluation(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    value: Any = field("_value")
    """Value served; null when nothing is."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    reason: ContextInstanceEvaluationReason | None = field(
        "reason",
        "ContextInstanceEvaluationReason",
        default=None,
    )
    """Why it came out this way."""


class ContextInstanceEvaluationReason(Model):
    error_kind: str | None = field("errorKind", default=None)
    """Type of the evaluation error."""
    in_experiment: bool | None = field("inExperiment", default=None)
    """Whether the evaluation counts for an experiment."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    prerequisite_key: str | None = field("prerequisiteKey", default=None)
    """Key of the prerequisite flag that failed."""
    rule_id: str | None = field("ruleID", default=None)
    """Id of the rule that matched."""
    rule_index: int | None = field("ruleIndex", default=None)
    """Position of the rule that matched, from 0."""


class ContextInstanceEvaluations(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ContextInstanceEvaluation] = field("items", "[]ContextInstanceEvaluation")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class ContextInstanceRecord(Model):
    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    anonymous_kinds: list[str] | None = field("anonymousKinds", default=None)
    application_id: str | None = field("applicationId", default=None)
    """Id the application gave to the SDK."""
    context: Any = field("context")
    """The context with its kind and attributes."""
    id: str = field("id")
    """Id of the object."""
    last_seen: str | None = field("lastSeen", default=None)
    """When data last arrived."""


class ContextInstanceSearch(Model):
    continuation_token: str | None = field("continuationToken", default=None)
    """Opaque cursor of the next page."""
    filter: str | None = field("filter", default=None)
    """Filter expression."""
    limit: int | None = field("limit", default=None)
    """Most items per page."""
    sort: str | None = field("sort", default=None)
    """Field to sort by; a leading dash reverses the order."""


class ContextInstances(Model):
    """A page of context instances."""

    environment_id: str = field("_environmentId")
    """Id of the environment."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    continuation_token: str | None = field("continuationToken", default=None)
    """Opaque cursor of the next page."""
    items: list[ContextInstanceRecord] = field("items", "[]ContextInstanceRecord")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class ContextKindRep(Model):
    """A kind of context, such as user or device."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    archived: bool | None = field("archived", default=None)
    """Whether it is archived."""
    created_from: Literal["default", "auto-add", "manual"] | str = field("createdFrom")
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    hide_in_targeting: bool | None = field("hideInTargeting", default=None)
    """Same as archived."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    last_modified: int = field("lastModified")
    """When it changed last."""
    last_seen: int | None = field("lastSeen", default=None)
    """When data last arrived."""
    name: str = field("name")
    """Name for humans."""
    version: int = field("version")
    """Version; a number in most places."""


class ContextKindsCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ContextKindRep] = field("items", "[]ContextKindRep")
    """The items of this page or collection."""


class ContextRecord(Model):
    """A context that was seen lately."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    application_id: str | None = field("applicationId", default=None)
    """Id the application gave to the SDK."""
    associated_contexts: int | None = field("associatedContexts", default=None)
    context: Any = field("context")
    """The context with its kind and attributes."""
    last_seen: str | None = field("lastSeen", default=None)
    """When data last arrived."""


class ContextSearch(Model):
    continuation_token: str | None = field("continuationToken", default=None)
    """Opaque cursor of the next page."""
    filter: str | None = field("filter", default=None)
    """Filter expression."""
    limit: int | None = field("limit", default=None)
    """Most items per page."""
    sort: str | None = field("sort", default=None)
    """Field to sort by; a leading dash reverses the order."""


class Contexts(Model):
    """A page of contexts."""

    environment_id: str = field("_environmentId")
    """Id of the environment."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    continuation_token: str | None = field("continuationToken", default=None)
    """Opaque cursor of the next page."""
    items: list[ContextRecord] = field("items", "[]ContextRecord")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class UpsertContextKindPayload(Model):
    archived: bool | None = field("archived", default=None)
    """Whether it is archived."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    hide_in_targeting: bool | None = field("hideInTargeting", default=None)
    """Same as archived."""
    name: str = field("name")
    """Name for humans."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class UpsertResponseRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    status: str | None = field("status", default=None)
    """Present state; the values depend on the object."""
