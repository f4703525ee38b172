"""Metrics (beta)."""

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
        MetricGroupCollectionRep,
        MetricGroupRep,
        MetricInMetricGroupInput,
        PatchOperation,
    )

_CREATE_METRIC_GROUP: Operation[MetricGroupRep] = Operation(
    "createMetricGroup",
    "POST",
    "/api/v2/projects/{projectKey}/metric-groups",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("MetricGroupPost"),
    result="MetricGroupRep",
)

_DELETE_METRIC_GROUP: Operation[None] = Operation(
    "deleteMetricGroup",
    "DELETE",
    "/api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}",
    path_parameters={"project_key": "projectKey", "metric_group_key": "metricGroupKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_METRIC_GROUP: Operation[MetricGroupRep] = Operation(
    "getMetricGroup",
    "GET",
    "/api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}",
    path_parameters={"project_key": "projectKey", "metric_group_key": "metricGroupKey"},
    query={"expand": ("expand", "form")},
    constants={"LD-API-Version": "beta"},
    result="MetricGroupRep",
)

_GET_METRIC_GROUPS: PagedOperation[MetricGroupCollectionRep, MetricGroupRep] = PagedOperation(
    "getMetricGroups",
    "GET",
    "/api/v2/projects/{projectKey}/metric-groups",
    path_parameters={"project_key": "projectKey"},
    query={
        "filter": "filter",
        "sort": "sort",
        "expand": "expand",
        "limit": "limit",
        "offset": "offset",
    },
    constants={"LD-API-Version": "beta"},
    result="MetricGroupCollectionRep",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_METRIC_GROUP: Operation[MetricGroupRep] = Operation(
    "patchMetricGroup",
    "PATCH",
    "/api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}",
    path_parameters={"project_key": "projectKey", "metric_group_key": "metricGroupKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="MetricGroupRep",
)


class MetricsBetaApi(Namespace):
    """Groups of metrics, such as funnels and guardrails."""

    __slots__ = ()

    def create_metric_group(
        self,
        *,
        kind: Literal["funnel", "standard", "guardrail"],
        maintainer_id: str,
        metrics: Sequence[MetricInMetricGroupInput | Mapping[str, Any]],
        name: str,
        tags: Sequence[str],
        project_key: str,
        description: str | Omit = OMIT,
        key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> MetricGroupRep:
        """Create a metric group.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/metric-groups`

        Args:
            kind: What kind of object this is; the values depend on the object.
            maintainer_id: Id of the member who looks after the resource.
            metrics: Metrics, or figures of usage.
            name: Name for humans.
            tags: Labels for grouping and policies.
            project_key: Key of the project.
            description: Free text about the purpose of the object.
            key: Key of the object, unique among its kind.
        """
        return self._send(_CREATE_METRIC_GROUP, locals())

    acreate_metric_group = asynchronous(create_metric_group)

    def delete_metric_group(
        self,
        *,
        project_key: str,
        metric_group_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a metric group.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`

        Args:
            project_key: Key of the project.
            metric_group_key: Key of the metric group.
        """
        return self._send(_DELETE_METRIC_GROUP, locals())

    adelete_metric_group = asynchronous(delete_metric_group)

    def get_metric_group(
        self,
        *,
        project_key: str,
        metric_group_key: str,
        expand: Sequence[Literal["experimentCount", "experiments"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> MetricGroupRep:
        """Get a metric group.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`

        Args:
            project_key: Key of the project.
            metric_group_key: Key of the metric group.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_METRIC_GROUP, locals())

    aget_metric_group = asynchronous(get_metric_group)

    def get_metric_groups(
        self,
        *,
        project_key: str,
        filter: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        expand: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> MetricGroupCollectionRep:
        """List the metric groups of a project.

        Paged with `limit` and `offset`; 20 items by default, 50 at most. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/metric-groups`

        Args:
            project_key: Key of the project.
            filter: Filter expression; fields and syntax differ per operation.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            expand: Names of extra fields to include in the answer.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_GET_METRIC_GROUPS, locals())

    aget_metric_groups = asynchronous(get_metric_groups)

    def patch_metric_group(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        metric_group_key: str,
        request_options: RequestOptions | None = None,
    ) -> MetricGroupRep:
        """Change a metric group.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`

        Args:
            body: The body.
            project_key: Key of the project.
            metric_group_key: Key of the metric group.
        """
        return self._send(_PATCH_METRIC_GROUP, locals())

    apatch_metric_group = asynchronous(patch_metric_group)

    get_metric_group_details = get_metric_group
    aget_metric_group_details = aget_metric_group

    list_metric_groups = get_metric_groups
    alist_metric_groups = aget_metric_groups

    update_metric_group_by_key = patch_metric_group
    aupdate_metric_group_by_key = apatch_metric_group

    @property
    def raw(self) -> RawMetricsBetaApi:
        """The same calls with the head of the answer."""
        return RawMetricsBetaApi(self._client)

    @property
    def iterate(self) -> PagedMetricsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedMetricsBetaApi(self._client)


class RawMetricsBetaApi(RawNamespace):
    """`MetricsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_metric_group = raw(MetricsBetaApi.create_metric_group)
    acreate_metric_group = asynchronous_raw(MetricsBetaApi.create_metric_group)
    delete_metric_group = raw(MetricsBetaApi.delete_metric_group)
    adelete_metric_group = asynchronous_raw(MetricsBetaApi.delete_metric_group)
    get_metric_group = raw(MetricsBetaApi.get_metric_group)
    aget_metric_group = asynchronous_raw(MetricsBetaApi.get_metric_group)
    get_metric_groups = raw(MetricsBetaApi.get_metric_groups)
    aget_metric_groups = asynchronous_raw(MetricsBetaApi.get_metric_groups)
    patch_metric_group = raw(MetricsBetaApi.patch_metric_group)
    apatch_metric_group = asynchronous_raw(MetricsBetaApi.patch_metric_group)
    get_metric_group_details = raw(MetricsBetaApi.get_metric_group)
    aget_metric_group_details = asynchronous_raw(MetricsBetaApi.get_metric_group)
    list_metric_groups = raw(MetricsBetaApi.get_metric_groups)
    alist_metric_groups = asynchronous_raw(MetricsBetaApi.get_metric_groups)
    update_metric_group_by_key = raw(MetricsBetaApi.patch_metric_group)
    aupdate_metric_group_by_key = asynchronous_raw(MetricsBetaApi.patch_metric_group)


class PagedMetricsBetaApi(PagedNamespace):
    """`MetricsBetaApi` as iterators of items."""

    __slots__ = ()

    get_metric_groups = iterated(MetricsBetaApi.get_metric_groups, _GET_METRIC_GROUPS)
    aget_metric_groups = asynchronous_iterated(MetricsBetaApi.get_metric_groups, _GET_METRIC_GROUPS)
