"""Layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import LayerCollectionRep, LayerRep
    from ..patches import LayerPatch

_CREATE_LAYER: Operation[LayerRep] = Operation(
    "createLayer",
    "POST",
    "/api/v2/projects/{projectKey}/layers",
    path_parameters={"project_key": "projectKey"},
    body=Body("LayerPost"),
    result="LayerRep",
)

_GET_LAYERS: Operation[LayerCollectionRep] = Operation(
    "getLayers",
    "GET",
    "/api/v2/projects/{projectKey}/layers",
    path_parameters={"project_key": "projectKey"},
    query={"filter": "filter"},
    result="LayerCollectionRep",
)

_UPDATE_LAYER: Operation[LayerRep] = Operation(
    "updateLayer",
    "PATCH",
    "/api/v2/projects/{projectKey}/layers/{layerKey}",
    path_parameters={"project_key": "projectKey", "layer_key": "layerKey"},
    body=Body(
        "LayerPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="LayerRep",
)


class LayersApi(Namespace):
    """Shares traffic between experiments that must not overlap."""

    __slots__ = ()

    def create_layer(
        self,
        *,
        description: str,
        key: str,
        name: str,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> LayerRep:
        """Create a layer.

        Experiments in one layer never share traffic.

        `POST /api/v2/projects/{projectKey}/layers`

        Args:
            description: Free text about the purpose of the object.
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
        """
        return self._send(_CREATE_LAYER, locals())

    acreate_layer = asynchronous(create_layer)

    def get_layers(
        self,
        *,
        project_key: str,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> LayerCollectionRep:
        """List the layers of a project.

        `GET /api/v2/projects/{projectKey}/layers`

        Args:
            project_key: Key of the project.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._send(_GET_LAYERS, locals())

    aget_layers = asynchronous(get_layers)

    def update_layer(
        self,
        *,
        instructions: LayerPatch[Any] | Sequence[Mapping[str, Any]],
        project_key: str,
        layer_key: str,
        comment: str | Omit = OMIT,
        environment_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> LayerRep:
        """Change a layer or its traffic reservations.

        Body: semantic patch, for example updateExperimentReservation.

        `PATCH /api/v2/projects/{projectKey}/layers/{layerKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            layer_key: Key of the layer.
            comment: Free text that explains the change.
            environment_key: Key of the environment.
        """
        return self._send(_UPDATE_LAYER, locals())

    aupdate_layer = asynchronous(update_layer)

    @property
    def raw(self) -> RawLayersApi:
        """The same calls with the head of the answer."""
        return RawLayersApi(self._client)


class RawLayersApi(RawNamespace):
    """`LayersApi` with the head of the answer."""

    __slots__ = ()

    create_layer = raw(LayersApi.create_layer)
    acreate_layer = asynchronous_raw(LayersApi.create_layer)
    get_layers = raw(LayersApi.get_layers)
    aget_layers = asynchronous_raw(LayersApi.get_layers)
    update_layer = raw(LayersApi.update_layer)
    aupdate_layer = asynchronous_raw(LayersApi.update_layer)
