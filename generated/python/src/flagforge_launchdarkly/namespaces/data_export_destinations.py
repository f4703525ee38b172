"""Data Export destinations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        Destination,
        Destinations,
        GenerateTrustPolicyPostRep,
        GenerateWarehouseDestinationKeyPairPostRep,
        PatchOperation,
    )

_DELETE_DESTINATION: Operation[None] = Operation(
    "deleteDestination",
    "DELETE",
    "/api/v2/destinations/{projectKey}/{environmentKey}/{id}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    reads="nothing",
)

_GET_DESTINATION: Operation[Destination] = Operation(
    "getDestination",
    "GET",
    "/api/v2/destinations/{projectKey}/{environmentKey}/{id}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    result="Destination",
)

_GET_DESTINATIONS: Operation[Destinations] = Operation(
    "getDestinations",
    "GET",
    "/api/v2/destinations",
    result="Destinations",
)

_PATCH_DESTINATION: Operation[Destination] = Operation(
    "patchDestination",
    "PATCH",
    "/api/v2/destinations/{projectKey}/{environmentKey}/{id}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    body=Body("[]PatchOperation", argument="body"),
    result="Destination",
)

_POST_DESTINATION: Operation[Destination] = Operation(
    "postDestination",
    "POST",
    "/api/v2/destinations/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    body=Body("DestinationPost"),
    result="Destination",
)

_POST_GENERATE_TRUST_POLICY: Operation[GenerateTrustPolicyPostRep] = Operation(
    "postGenerateTrustPolicy",
    "POST",
    "/api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy",
    path_parameters={"proj_key": "projKey", "env_key": "envKey"},
    result="GenerateTrustPolicyPostRep",
    idempotent=True,
)

_POST_GENERATE_WAREHOUSE_DESTINATION_KEY_PAIR: Operation[
    GenerateWarehouseDestinationKeyPairPostRep
] = Operation(
    "postGenerateWarehouseDestinationKeyPair",
    "POST",
    "/api/v2/destinations/generate-warehouse-destination-key-pair",
    result="GenerateWarehouseDestinationKeyPairPostRep",
)


class DataExportDestinationsApi(Namespace):
    """Streams and warehouses that receive raw events."""

    __slots__ = ()

    def delete_destination(
        self,
        *,
        project_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a Data Export destination.

        `DELETE /api/v2/destinations/{projectKey}/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_DESTINATION, locals())

    adelete_destination = asynchronous(delete_destination)

    def get_destination(
        self,
        *,
        project_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Destination:
        """Get a Data Export destination.

        `GET /api/v2/destinations/{projectKey}/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_GET_DESTINATION, locals())

    aget_destination = asynchronous(get_destination)

    def get_destinations(self, *, request_options: RequestOptions | None = None) -> Destinations:
        """List Data Export destinations.

        `GET /api/v2/destinations`
        """
        return self._send(_GET_DESTINATIONS, locals())

    aget_destinations = asynchronous(get_destinations)

    def patch_destination(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> Destination:
        """Change a Data Export destination.

        Body: JSON Patch. A JSON merge patch is accepted as well.

        `PATCH /api/v2/destinations/{projectKey}/{environmentKey}/{id}`

        Args:
            body: The body.
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_PATCH_DESTINATION, locals())

    apatch_destination = asynchronous(patch_destination)

    def post_destination(
        self,
        *,
        project_key: str,
        environment_key: str,
        config: Any = OMIT,
        kind: Literal[
            "google-pubsub",
            "kinesis",
            "mparticle",
            "segment",
            "azure-event-hubs",
            "snowflake-v2",
            "databricks",
            "bigquery",
            "redshift",
        ]
        | Omit = OMIT,
        name: str | Omit = OMIT,
        on: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Destination:
        """Create a Data Export destination.

        The fields of `config` depend on `kind`.

        `POST /api/v2/destinations/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            config: Settings; the fields depend on the integration or kind.
            kind: What kind of object this is; the values depend on the object.
            name: Name for humans.
            on: Whether it is switched on.
        """
        return self._send(_POST_DESTINATION, locals())

    apost_destination = asynchronous(post_destination)

    def post_generate_trust_policy(
        self,
        *,
        proj_key: str,
        env_key: str,
        request_options: RequestOptions | None = None,
    ) -> GenerateTrustPolicyPostRep:
        """Make an AWS trust policy for Data Export.

        `POST /api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy`

        Args:
            proj_key: Key of the project.
            env_key: Key of the environment.
        """
        return self._send(_POST_GENERATE_TRUST_POLICY, locals())

    apost_generate_trust_policy = asynchronous(post_generate_trust_policy)

    def post_generate_warehouse_destination_key_pair(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GenerateWarehouseDestinationKeyPairPostRep:
        """Make a key pair for a Snowflake destination.

        `POST /api/v2/destinations/generate-warehouse-destination-key-pair`
        """
        return self._send(_POST_GENERATE_WAREHOUSE_DESTINATION_KEY_PAIR, locals())

    apost_generate_warehouse_destination_key_pair = asynchronous(
        post_generate_warehouse_destination_key_pair
    )

    create_destination = post_destination
    acreate_destination = apost_destination

    delete_by_id = delete_destination
    adelete_by_id = adelete_destination

    get_all = get_destinations
    aget_all = aget_destinations

    get_single_by_id = get_destination
    aget_single_by_id = aget_destination

    update_destination_patch = patch_destination
    aupdate_destination_patch = apatch_destination

    @property
    def raw(self) -> RawDataExportDestinationsApi:
        """The same calls with the head of the answer."""
        return RawDataExportDestinationsApi(self._client)


class RawDataExportDestinationsApi(RawNamespace):
    """`DataExportDestinationsApi` with the head of the answer."""

    __slots__ = ()

    delete_destination = raw(DataExportDestinationsApi.delete_destination)
    adelete_destination = asynchronous_raw(DataExportDestinationsApi.delete_destination)
    get_destination = raw(DataExportDestinationsApi.get_destination)
    aget_destination = asynchronous_raw(DataExportDestinationsApi.get_destination)
    get_destinations = raw(DataExportDestinationsApi.get_destinations)
    aget_destinations = asynchronous_raw(DataExportDestinationsApi.get_destinations)
    patch_destination = raw(DataExportDestinationsApi.patch_destination)
    apatch_destination = asynchronous_raw(DataExportDestinationsApi.patch_destination)
    post_destination = raw(DataExportDestinationsApi.post_destination)
    apost_destination = asynchronous_raw(DataExportDestinationsApi.post_destination)
    post_generate_trust_policy = raw(DataExportDestinationsApi.post_generate_trust_policy)
    apost_generate_trust_policy = asynchronous_raw(
        DataExportDestinationsApi.post_generate_trust_policy
    )
    post_generate_warehouse_destination_key_pair = raw(
        DataExportDestinationsApi.post_generate_warehouse_destination_key_pair
    )
    apost_generate_warehouse_destination_key_pair = asynchronous_raw(
        DataExportDestinationsApi.post_generate_warehouse_destination_key_pair
    )
    create_destination = raw(DataExportDestinationsApi.post_destination)
    acreate_destination = asynchronous_raw(DataExportDestinationsApi.post_destination)
    delete_by_id = raw(DataExportDestinationsApi.delete_destination)
    adelete_by_id = asynchronous_raw(DataExportDestinationsApi.delete_destination)
    get_all = raw(DataExportDestinationsApi.get_destinations)
    aget_all = asynchronous_raw(DataExportDestinationsApi.get_destinations)
    get_single_by_id = raw(DataExportDestinationsApi.get_destination)
    aget_single_by_id = asynchronous_raw(DataExportDestinationsApi.get_destination)
    update_destination_patch = raw(DataExportDestinationsApi.patch_destination)
    aupdate_destination_patch = asynchronous_raw(DataExportDestinationsApi.patch_destination)
