"""Data Export destinations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        Destination,
        DestinationPost,
        Destinations,
        GenerateTrustPolicyPostRep,
        GenerateWarehouseDestinationKeyPairPostRep,
        PatchOperation,
    )

_DELETE_DESTINATION: Endpoint[None] = Endpoint(
    "deleteDestination",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
)

_GET_DESTINATION: Endpoint[Destination] = Endpoint(
    "getDestination",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
)

_GET_DESTINATIONS: Endpoint[Destinations] = Endpoint("getDestinations")

_PATCH_DESTINATION: Endpoint[Destination] = Endpoint(
    "patchDestination",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "id": "id"},
    body="json_patch",
)

_POST_DESTINATION: Endpoint[Destination] = Endpoint(
    "postDestination",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    body="destination_post",
)

_POST_GENERATE_TRUST_POLICY: Endpoint[GenerateTrustPolicyPostRep] = Endpoint(
    "postGenerateTrustPolicy",
    path={"proj_key": "projKey", "env_key": "envKey"},
)

_POST_GENERATE_WAREHOUSE_DESTINATION_KEY_PAIR: Endpoint[
    GenerateWarehouseDestinationKeyPairPostRep
] = Endpoint("postGenerateWarehouseDestinationKeyPair")


class DataExportDestinationsApi(Api):
    """Streams and warehouses that receive raw events."""

    def delete_destination(
        self,
        project_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a Data Export destination.

        `DELETE /api/v2/destinations/{projectKey}/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_DESTINATION, locals())

    def get_destination(
        self,
        project_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> Destination:
        """Get a Data Export destination.

        `GET /api/v2/destinations/{projectKey}/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_GET_DESTINATION, locals())

    def get_destinations(self, **options: Unpack[CallOptions]) -> Destinations:
        """List Data Export destinations.

        `GET /api/v2/destinations`
        """
        return self._call(_GET_DESTINATIONS, locals())

    def patch_destination(
        self,
        project_key: str,
        environment_key: str,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Destination:
        """Change a Data Export destination.

        Body: JSON Patch. A JSON merge patch is accepted as well.

        `PATCH /api/v2/destinations/{projectKey}/{environmentKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_DESTINATION, locals())

    def post_destination(
        self,
        project_key: str,
        environment_key: str,
        destination_post: DestinationPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Destination:
        """Create a Data Export destination.

        The fields of `config` depend on `kind`.

        `POST /api/v2/destinations/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_POST_DESTINATION, locals())

    def post_generate_trust_policy(
        self,
        proj_key: str,
        env_key: str,
        **options: Unpack[CallOptions],
    ) -> GenerateTrustPolicyPostRep:
        """Make an AWS trust policy for Data Export.

        `POST /api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy`

        Args:
            proj_key: Key of the project.
            env_key: Key of the environment.
        """
        return self._call(_POST_GENERATE_TRUST_POLICY, locals())

    def post_generate_warehouse_destination_key_pair(
        self,
        **options: Unpack[CallOptions],
    ) -> GenerateWarehouseDestinationKeyPairPostRep:
        """Make a key pair for a Snowflake destination.

        `POST /api/v2/destinations/generate-warehouse-destination-key-pair`
        """
        return self._call(_POST_GENERATE_WAREHOUSE_DESTINATION_KEY_PAIR, locals())
