"""Holdouts (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        HoldoutDetailRep,
        HoldoutRep,
        HoldoutsCollectionRep,
        MetricInput,
        SimpleHoldoutRep,
    )
    from ..patches import HoldoutPatch

_GET_ALL_HOLDOUTS: PagedOperation[HoldoutsCollectionRep, SimpleHoldoutRep] = PagedOperation(
    "getAllHoldouts",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "offset": "offset"},
    constants={"LD-API-Version": "beta"},
    result="HoldoutsCollectionRep",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["total_count"],
        next=["_links", "next", "href"],
    ),
)

_GET_HOLDOUT: Operation[HoldoutDetailRep] = Operation(
    "getHoldout",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "holdout_key": "holdoutKey",
    },
    query={"expand": ("expand", "form")},
    constants={"LD-API-Version": "beta"},
    result="HoldoutDetailRep",
)

_GET_HOLDOUT_BY_ID: Operation[HoldoutRep] = Operation(
    "getHoldoutById",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/id/{holdoutId}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "holdout_id": "holdoutId",
    },
    constants={"LD-API-Version": "beta"},
    result="HoldoutRep",
)

_PATCH_HOLDOUT: Operation[HoldoutRep] = Operation(
    "patchHoldout",
    "PATCH",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "holdout_key": "holdoutKey",
    },
    constants={"LD-API-Version": "beta"},
    body=Body(
        "HoldoutPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="HoldoutRep",
)

_POST_HOLDOUT: Operation[HoldoutRep] = Operation(
    "postHoldout",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("HoldoutPostRequest"),
    result="HoldoutRep",
)


class HoldoutsBetaApi(Namespace):
    """Audiences kept out of experiments to measure their joint effect."""

    __slots__ = ()

    def get_all_holdouts(
        self,
        *,
        project_key: str,
        environment_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_ALL_HOLDOUTS, locals())

    aget_all_holdouts = asynchronous(get_all_holdouts)

    def get_holdout(
        self,
        *,
        project_key: str,
        environment_key: str,
        holdout_key: str,
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
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_HOLDOUT, locals())

    aget_holdout = asynchronous(get_holdout)

    def get_holdout_by_id(
        self,
        *,
        project_key: str,
        environment_key: str,
        holdout_id: str,
        request_options: RequestOptions | None = None,
    ) -> HoldoutRep:
        """Get a holdout by id.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/id/{holdoutId}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            holdout_id: Id of the holdout.
        """
        return self._send(_GET_HOLDOUT_BY_ID, locals())

    aget_holdout_by_id = asynchronous(get_holdout_by_id)

    def patch_holdout(
        self,
        *,
        instructions: HoldoutPatch | Sequence[Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        holdout_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> HoldoutRep:
        """Change or end a holdout.

        Body: semantic patch, for example endHoldout or removeExperiment. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            environment_key: Key of the environment.
            holdout_key: Key of the holdout.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_HOLDOUT, locals())

    apatch_holdout = asynchronous(patch_holdout)

    def post_holdout(
        self,
        *,
        project_key: str,
        environment_key: str,
        attributes: Sequence[str] | Omit = OMIT,
        description: str | Omit = OMIT,
        holdoutamount: str | Omit = OMIT,
        key: str | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        metrics: Sequence[MetricInput | Mapping[str, Any]] | Omit = OMIT,
        name: str | Omit = OMIT,
        prerequisiteflagkey: str | Omit = OMIT,
        primarymetrickey: str | Omit = OMIT,
        randomizationunit: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> HoldoutRep:
        """Create a holdout.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            attributes: Attributes by which results can be split.
            description: Free text about the purpose of the object.
            key: Key of the object, unique among its kind.
            maintainer_id: Id of the member who looks after the resource.
            metrics: Metrics, or figures of usage.
            name: Name for humans.
        """
        return self._send(_POST_HOLDOUT, locals())

    apost_holdout = asynchronous(post_holdout)

    @property
    def raw(self) -> RawHoldoutsBetaApi:
        """The same calls with the head of the answer."""
        return RawHoldoutsBetaApi(self._client)

    @property
    def iterate(self) -> PagedHoldoutsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedHoldoutsBetaApi(self._client)


class RawHoldoutsBetaApi(RawNamespace):
    """`HoldoutsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_all_holdouts = raw(HoldoutsBetaApi.get_all_holdouts)
    aget_all_holdouts = asynchronous_raw(HoldoutsBetaApi.get_all_holdouts)
    get_holdout = raw(HoldoutsBetaApi.get_holdout)
    aget_holdout = asynchronous_raw(HoldoutsBetaApi.get_holdout)
    get_holdout_by_id = raw(HoldoutsBetaApi.get_holdout_by_id)
    aget_holdout_by_id = asynchronous_raw(HoldoutsBetaApi.get_holdout_by_id)
    patch_holdout = raw(HoldoutsBetaApi.patch_holdout)
    apatch_holdout = asynchronous_raw(HoldoutsBetaApi.patch_holdout)
    post_holdout = raw(HoldoutsBetaApi.post_holdout)
    apost_holdout = asynchronous_raw(HoldoutsBetaApi.post_holdout)


class PagedHoldoutsBetaApi(PagedNamespace):
    """`HoldoutsBetaApi` as iterators of items."""

    __slots__ = ()

    get_all_holdouts = iterated(HoldoutsBetaApi.get_all_holdouts, _GET_ALL_HOLDOUTS)
    aget_all_holdouts = asynchronous_iterated(HoldoutsBetaApi.get_all_holdouts, _GET_ALL_HOLDOUTS)
