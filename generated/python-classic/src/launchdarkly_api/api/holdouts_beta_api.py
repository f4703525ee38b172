"""Holdouts (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        HoldoutDetailRep,
        HoldoutPatchInput,
        HoldoutPostRequest,
        HoldoutRep,
        HoldoutsCollectionRep,
    )

_GET_ALL_HOLDOUTS: Endpoint[HoldoutsCollectionRep] = Endpoint(
    "getAllHoldouts",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "offset": "offset"},
)

_GET_HOLDOUT: Endpoint[HoldoutDetailRep] = Endpoint(
    "getHoldout",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "holdout_key": "holdoutKey",
    },
    query={"expand": "expand"},
)

_GET_HOLDOUT_BY_ID: Endpoint[HoldoutRep] = Endpoint(
    "getHoldoutById",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "holdout_id": "holdoutId",
    },
)

_PATCH_HOLDOUT: Endpoint[HoldoutRep] = Endpoint(
    "patchHoldout",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "holdout_key": "holdoutKey",
    },
    body="holdout_patch_input",
)

_POST_HOLDOUT: Endpoint[HoldoutRep] = Endpoint(
    "postHoldout",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    body="holdout_post_request",
)


class HoldoutsBetaApi(Api):
    """Audiences kept out of experiments to measure their joint effect."""

    def get_all_holdouts(
        self,
        project_key: str,
        environment_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> HoldoutsCollectionRep:
        """List the holdouts of an environment.

        Paged with `limit` and `offset`; 20 items by default. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_ALL_HOLDOUTS, locals())

    def get_holdout(
        self,
        project_key: str,
        environment_key: str,
        holdout_key: str,
        *,
        expand: Sequence[
            Literal[
                "draftIteration",
                "previousIterations",
                "rel-draftIteration",
                "rel-metrics",
                "rel-previousIterations",
                "rel-secondaryMetrics",
                "rel-treatments",
            ]
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> HoldoutDetailRep:
        """Get a holdout by key.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            holdout_key: Key of the holdout.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_HOLDOUT, locals())

    def get_holdout_by_id(
        self,
        project_key: str,
        environment_key: str,
        holdout_id: str,
        **options: Unpack[CallOptions],
    ) -> HoldoutRep:
        """Get a holdout by id.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/id/{holdoutId}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            holdout_id: Id of the holdout.
        """
        return self._call(_GET_HOLDOUT_BY_ID, locals())

    def patch_holdout(
        self,
        project_key: str,
        environment_key: str,
        holdout_key: str,
        holdout_patch_input: HoldoutPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> HoldoutRep:
        """Change or end a holdout.

        Body: semantic patch, for example endHoldout or removeExperiment. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            holdout_key: Key of the holdout.
        """
        return self._call(_PATCH_HOLDOUT, locals())

    def post_holdout(
        self,
        project_key: str,
        environment_key: str,
        holdout_post_request: HoldoutPostRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> HoldoutRep:
        """Create a holdout.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_POST_HOLDOUT, locals())
