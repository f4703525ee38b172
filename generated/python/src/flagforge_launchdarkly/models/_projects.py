from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, ClientSideAvailability, Environment, EnvironmentPost, Link, Project


class BooleanDefaults(Model):
    false_description: str | None = field("falseDescription", default=None)
    """Description of the variation false."""
    false_display_name: str | None = field("falseDisplayName", default=None)
    """Name of the variation false."""
    off_variation: int | None = field("offVariation", default=None)
    """Index of the variation to serve while targeting is off."""
    on_variation: int | None = field("onVariation", default=None)
    """Index of the variation to serve while targeting is on."""
    true_description: str | None = field("trueDescription", default=None)
    """Description of the variation true."""
    true_display_name: str | None = field("trueDisplayName", default=None)
    """Name of the variation true."""


class BooleanFlagDefaults(Model):
    """Names and variations that new boolean flags start with."""

    false_description: str = field("falseDescription")
    """Description of the variation false."""
    false_display_name: str = field("falseDisplayName")
    """Name of the variation false."""
    off_variation: int = field("offVariation")
    """Index of the variation to serve while targeting is off."""
    on_variation: int = field("onVariation")
    """Index of the variation to serve while targeting is on."""
    true_description: str = field("trueDescription")
    """Description of the variation true."""
    true_display_name: str = field("trueDisplayName")
    """Name of the variation true."""


class DefaultClientSideAvailability(Model):
    """Which kinds of client-side SDKs see new flags."""

    using_environment_id: bool = field("usingEnvironmentId")
    """Whether SDKs that use the client-side id see the flag."""
    using_mobile_key: bool = field("usingMobileKey")
    """Whether SDKs that use the mobile key see the flag."""


class DefaultClientSideAvailabilityPost(Model):
    using_environment_id: bool = field("usingEnvironmentId")
    """Whether SDKs that use the client-side id see the flag."""
    using_mobile_key: bool = field("usingMobileKey")
    """Whether SDKs that use the mobile key see the flag."""


class FlagDefaultsRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    boolean_defaults: BooleanDefaults | None = field(
        "booleanDefaults",
        "BooleanDefaults",
        default=None,
    )
    """Defaults for new boolean flags."""
    default_client_side_availability: ClientSideAvailability | None = field(
        "defaultClientSideAvailability",
        "ClientSideAvailability",
        default=None,
    )
    """Which kinds of client-side SDKs see new flags."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    temporary: bool | None = field("temporary", default=None)
    """Whether the flag is meant to be removed after its release."""


class NamingConvention(Model):
    case: (
        Literal["camelCase", "upperCamelCase", "snakeCase", "kebabCase", "constantCase"] | None
    ) = field("case", default=None)
    prefix: str | None = field("prefix", default=None)


class ProjectPost(Model):
    """What a new project starts with."""

    default_client_side_availability: DefaultClientSideAvailabilityPost | None = field(
        "defaultClientSideAvailability",
        "DefaultClientSideAvailabilityPost",
        default=None,
    )
    """Which kinds of client-side SDKs see new flags."""
    environments: list[EnvironmentPost] | None = field(
        "environments",
        "[]EnvironmentPost",
        default=None,
    )
    """Environments: a list, or a map by environment key."""
    include_in_snippet_by_default: bool | None = field("includeInSnippetByDefault", default=None)
    """Deprecated form of the client-side default for new flags."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    naming_convention: NamingConvention | None = field(
        "namingConvention",
        "NamingConvention",
        default=None,
    )
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class ProjectRep(Model):
    """A project with its environments."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    default_client_side_availability: ClientSideAvailability | None = field(
        "defaultClientSideAvailability",
        "ClientSideAvailability",
        default=None,
    )
    """Which kinds of client-side SDKs see new flags."""
    default_release_pipeline_key: str | None = field("defaultReleasePipelineKey", default=None)
    """Key of the release pipeline that new releases use."""
    environments: list[Environment] = field("environments", "[]Environment")
    """Environments: a list, or a map by environment key."""
    include_in_snippet_by_default: bool = field("includeInSnippetByDefault")
    """Deprecated form of the client-side default for new flags."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""


class Projects(Model):
    """A page of projects."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Project] = field("items", "[]Project")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class UpsertFlagDefaultsPayload(Model):
    boolean_defaults: BooleanFlagDefaults = field("booleanDefaults", "BooleanFlagDefaults")
    """Defaults for new boolean flags."""
    default_client_side_availability: DefaultClientSideAvailability = field(
        "defaultClientSideAvailability",
        "DefaultClientSideAvailability",
    )
    """Which kinds of client-side SDKs see new flags."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    temporary: bool = field("temporary")
    """Whether the flag is meant to be removed after its release."""


class UpsertPayloadRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    boolean_defaults: BooleanFlagDefaults = field("booleanDefaults", "BooleanFlagDefaults")
    """Defaults for new boolean flags."""
    default_client_side_availability: DefaultClientSideAvailability = field(
        "defaultClientSideAvailability",
        "DefaultClientSideAvailability",
    )
    """Which kinds of client-side SDKs see new flags."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    temporary: bool = field("temporary")
    """Whether the flag is meant to be removed after its release."""
