"""Layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import LayerCollectionRep, LayerPatchInput, LayerPost, LayerRep

_CREATE_LAYER: Endpoint[LayerRep] = Endpoint(
    "createLayer",
    path={"project_key": "projectKey"},
    body="layer_post",
)

_GET_LAYERS: Endpoint[LayerCollectionRep] = Endpoint(
    "getLayers",
    path={"project_key": "projectKey"},
    query={"filter": "filter"},
)

_UPDATE_LAYER: Endpoint[LayerRep] = Endpoint(
    "updateLayer",
    path={"project_key": "projectKey", "layer_key": "layerKey"},
    body="layer_patch_input",
)


class LayersApi(Api):
    """Shares traffic between experiments that must not overlap."""

    def create_layer(
        self,
        project_key: str,
        layer_post: LayerPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> LayerRep:
        """Create a layer.

        Experiments in one layer never share traffic.

        `POST /api/v2/projects/{projectKey}/layers`

        Args:
            project_key: Key of the project.
        """
        return self._call(_CREATE_LAYER, locals())

    def get_layers(
        self,
        project_key: str,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LayerCollectionRep:
        """List the layers of a project.

        `GET /api/v2/projects/{projectKey}/layers`

        Args:
            project_key: Key of the project.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._call(_GET_LAYERS, locals())

    def update_layer(
        self,
        project_key: str,
        layer_key: str,
        layer_patch_input: LayerPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> LayerRep:
        """Change a layer or its traffic reservations.

        Body: semantic patch, for example updateExperimentReservation.

        `PATCH /api/v2/projects/{projectKey}/layers/{layerKey}`

        Args:
            project_key: Key of the project.
            layer_key: Key of the layer.
        """
        return self._call(_UPDATE_LAYER, locals())
