from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class LayerCollectionRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[LayerRep] = field("items", "[]LayerRep")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class LayerConfigurationRep(Model):
    reservations: list[LayerReservationRep] = field("reservations", "[]LayerReservationRep")


class LayerPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class LayerPost(Model):
    description: str = field("description")
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class LayerRep(Model):
    """A layer with its traffic reservations by environment."""

    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    environments: dict[str, LayerConfigurationRep] | None = field(
        "environments",
        "{}LayerConfigurationRep",
        default=None,
    )
    """Environments: a list, or a map by environment key."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    randomization_unit: str | None = field("randomizationUnit", default=None)
    """Context kind by which traffic is split."""


class LayerReservationRep(Model):
    experiment_key: str = field("experimentKey")
    flag_key: str = field("flagKey")
    """Key of the flag."""
    reservation_percent: int = field("reservationPercent")
    """Share of the traffic reserved, in percent."""
