from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, AudienceConfiguration, EnvironmentSummary, Link


class Audience(Model):
    configuration: AudienceConfiguration | None = field(
        "configuration",
        "AudienceConfiguration",
        default=None,
    )
    """How the audience or phase is rolled out."""
    environment: EnvironmentSummary | None = field(
        "environment",
        "EnvironmentSummary",
        default=None,
    )
    """The environment, or a link to it."""
    name: str = field("name")
    """Name for humans."""
    segment_keys: list[str] | None = field("segmentKeys", default=None)
    """Keys of segments."""


class AudiencePost(Model):
    configuration: AudienceConfiguration | None = field(
        "configuration",
        "AudienceConfiguration",
        default=None,
    )
    """How the audience or phase is rolled out."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    name: str = field("name")
    """Name for humans."""
    segment_keys: list[str] | None = field("segmentKeys", default=None)
    """Keys of segments."""


class CreatePhaseInput(Model):
    """A phase of a new release pipeline."""

    audiences: list[AudiencePost] = field("audiences", "[]AudiencePost")
    """Audiences in order; each stands for an environment."""
    configuration: dict[str, Any] | None = field("configuration", default=None)
    """How the audience or phase is rolled out."""
    name: str = field("name")
    """Name for humans."""


class CreateReleasePipelineInput(Model):
    """What a new release pipeline consists of."""

    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    is_legacy: bool | None = field("isLegacy", default=None)
    is_project_default: bool | None = field("isProjectDefault", default=None)
    """Whether the pipeline is the default of its project."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    phases: list[CreatePhaseInput] = field("phases", "[]CreatePhaseInput")
    """Phases of the pipeline or release, in order."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class Phase(Model):
    audiences: list[Audience] = field("audiences", "[]Audience")
    """Audiences in order; each stands for an environment."""
    configuration: dict[str, Any] | None = field("configuration", default=None)
    """How the audience or phase is rolled out."""
    id: str = field("id")
    """Id of the object."""
    name: str = field("name")
    """Name for humans."""


class PhaseInfo(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    name: str = field("name")
    """Name for humans."""
    release_count: int = field("releaseCount")


class ReleasePipeline(Model):
    """Ordered phases that releases go through."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    is_legacy: bool | None = field("_isLegacy", default=None)
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    created_at: str = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    is_project_default: bool | None = field("isProjectDefault", default=None)
    """Whether the pipeline is the default of its project."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    phases: list[Phase] = field("phases", "[]Phase")
    """Phases of the pipeline or release, in order."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class ReleasePipelineCollection(Model):
    items: list[ReleasePipeline] = field("items", "[]ReleasePipeline")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ReleaseProgression(Model):
    completed_at: int | None = field("_completedAt", default=None)
    created_at: int = field("_createdAt")
    """Time of creation, epoch milliseconds."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    active_phase_id: str | None = field("activePhaseId", default=None)
    flag_key: str = field("flagKey")
    """Key of the flag."""


class ReleaseProgressionCollection(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    active_count: int = field("activeCount")
    completed_count: int = field("completedCount")
    items: list[ReleaseProgression] = field("items", "[]ReleaseProgression")
    """The items of this page or collection."""
    phases: list[PhaseInfo] = field("phases", "[]PhaseInfo")
    """Phases of the pipeline or release, in order."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class UpdateReleasePipelineInput(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    name: str = field("name")
    """Name for humans."""
    phases: list[CreatePhaseInput] = field("phases", "[]CreatePhaseInput")
    """Phases of the pipeline or release, in order."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
