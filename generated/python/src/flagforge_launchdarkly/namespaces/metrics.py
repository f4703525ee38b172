"""Metrics."""

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
        EventFilter,
        MetricCollectionRep,
        MetricDataSourceRefRep,
        MetricEventDefaultRep,
        MetricListingRep,
        MetricRep,
        PatchOperation,
        UrlPost,
    )

_DELETE_METRIC: Operation[None] = Operation(
    "deleteMetric",
    "DELETE",
    "/api/v2/metrics/{projectKey}/{metricKey}",
    path_parameters={"project_key": "projectKey", "metric_key": "metricKey"},
    reads="nothing",
)

_GET_METRIC: Operation[MetricRep] = Operation(
    "getMetric",
    "GET",
    "/api/v2/metrics/{projectKey}/{metricKey}",
    path_parameters={"project_key": "projectKey", "metric_key": "metricKey"},
    query={"expand": ("expand", "form"), "version_id": "versionId"},
    result="MetricRep",
)

_GET_METRICS: PagedOperation[MetricCollectionRep, MetricListingRep] = PagedOperation(
    "getMetrics",
    "GET",
    "/api/v2/metrics/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    query={
        "expand": ("expand", "form"),
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "filter": "filter",
    },
    result="MetricCollectionRep",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_METRIC: Operation[MetricRep] = Operation(
    "patchMetric",
    "PATCH",
    "/api/v2/metrics/{projectKey}/{metricKey}",
    path_parameters={"project_key": "projectKey", "metric_key": "metricKey"},
    body=Body("[]PatchOperation", argument="body"),
    result="MetricRep",
)

_POST_METRIC: Operation[MetricRep] = Operation(
    "postMetric",
    "POST",
    "/api/v2/metrics/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    body=Body("MetricPost"),
    result="MetricRep",
)


class MetricsApi(Namespace):
    """What experiments and guarded rollouts measure."""

    __slots__ = ()

    def delete_metric(
        self,
        *,
        project_key: str,
        metric_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a metric.

        `DELETE /api/v2/metrics/{projectKey}/{metricKey}`

        Args:
            project_key: Key of the project.
            metric_key: Key of the metric.
        """
        return self._send(_DELETE_METRIC, locals())

    adelete_metric = asynchronous(delete_metric)

    def get_metric(
        self,
        *,
        project_key: str,
        metric_key: str,
        expand: Sequence[
            Literal[
                "eventSources",
                "experimentCount",
                "experiments",
                "guardedRolloutCount",
                "guardedRollouts",
                "lastUsedInExperiment",
                "lastUsedInGuardedRollout",
                "metricGroupCount",
                "metricGroups",
            ]
        ]
        | Omit = OMIT,
        version_id: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> MetricRep:
        """Get a metric by key.

        `GET /api/v2/metrics/{projectKey}/{metricKey}`

        Args:
            project_key: Key of the project.
            metric_key: Key of the metric.
            expand: Names of extra fields to include in the answer.
            version_id: Id of one version of the metric.
        """
        return self._send(_GET_METRIC, locals())

    aget_metric = asynchronous(get_metric)

    def get_metrics(
        self,
        *,
        project_key: str,
        expand: Sequence[Literal["experimentCount"]] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> MetricCollectionRep:
        """List the metrics of a project.

        Paged with `limit` and `offset`; 20 items by default, 50 at most.

        `GET /api/v2/metrics/{projectKey}`

        Args:
            project_key: Key of the project.
            expand: Names of extra fields to include in the answer.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._send(_GET_METRICS, locals())

    aget_metrics = asynchronous(get_metrics)

    def patch_metric(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        metric_key: str,
        request_options: RequestOptions | None = None,
    ) -> MetricRep:
        """Change a metric.

        Body: JSON Patch.

        `PATCH /api/v2/metrics/{projectKey}/{metricKey}`

        Args:
            body: The body.
            project_key: Key of the project.
            metric_key: Key of the metric.
        """
        return self._send(_PATCH_METRIC, locals())

    apatch_metric = asynchronous(patch_metric)

    def post_metric(
        self,
        *,
        key: str,
        kind: Literal["pageview", "click", "custom"],
        project_key: str,
        analysis_type: str | Omit = OMIT,
        data_source: MetricDataSourceRefRep | Mapping[str, Any] | Omit = OMIT,
        description: str | Omit = OMIT,
        event_default: MetricEventDefaultRep | Mapping[str, Any] | Omit = OMIT,
        event_key: str | Omit = OMIT,
        filters: EventFilter | Mapping[str, Any] | Omit = OMIT,
        is_numeric: bool | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        name: str | Omit = OMIT,
        percentile_value: int | Omit = OMIT,
        randomization_units: Sequence[str] | Omit = OMIT,
        selector: str | Omit = OMIT,
        success_criteria: Literal["HigherThanBaseline", "LowerThanBaseline"] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        unit: str | Omit = OMIT,
        unit_aggregation_type: Literal["average", "sum"] | Omit = OMIT,
        urls: Sequence[UrlPost | Mapping[str, Any]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> MetricRep:
        """Create a metric.

        Which fields are needed depends on `kind`.

        `POST /api/v2/metrics/{projectKey}`

        Args:
            key: Key of the object, unique among its kind.
            kind: What kind of object this is; the values depend on the object.
            project_key: Key of the project.
            analysis_type: How events of a metric are evaluated: mean or percentile.
            data_source: Where the events of the metric come from.
            description: Free text about the purpose of the object.
            event_default: What stands in for missing events.
            event_key: Name under which code sends the event.
            filters: Conditions an event has to meet to count.
            is_numeric: Whether the metric measures a number; otherwise it counts conversions.
            maintainer_id: Id of the member who looks after the resource.
            name: Name for humans.
            percentile_value: Which percentile to look at; goes with analysis type percentile.
            randomization_units: Context kinds by which traffic may be split.
            selector: CSS selectors of a click metric.
            success_criteria: Whether higher or lower values are better.
            tags: Labels for grouping and policies.
            unit: Unit of measure.
            unit_aggregation_type: How several values of one unit become one: sum or average.
            urls: Address patterns of pages that count.
        """
        return self._send(_POST_METRIC, locals())

    apost_metric = asynchronous(post_metric)

    create_new_metric = post_metric
    acreate_new_metric = apost_metric

    delete_by_project_and_metric_key = delete_metric
    adelete_by_project_and_metric_key = adelete_metric

    get_single_metric = get_metric
    aget_single_metric = aget_metric

    list_for_project = get_metrics
    alist_for_project = aget_metrics

    update_by_json_patch = patch_metric
    aupdate_by_json_patch = apatch_metric

    @property
    def raw(self) -> RawMetricsApi:
        """The same calls with the head of the answer."""
        return RawMetricsApi(self._client)

    @property
    def iterate(self) -> PagedMetricsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedMetricsApi(self._client)


class RawMetricsApi(RawNamespace):
    """`MetricsApi` with the head of the answer."""

    __slots__ = ()

    delete_metric = raw(MetricsApi.delete_metric)
    adelete_metric = asynchronous_raw(MetricsApi.delete_metric)
    get_metric = raw(MetricsApi.get_metric)
    aget_metric = asynchronous_raw(MetricsApi.get_metric)
    get_metrics = raw(MetricsApi.get_metrics)
    aget_metrics = asynchronous_raw(MetricsApi.get_metrics)
    patch_metric = raw(MetricsApi.patch_metric)
    apatch_metric = asynchronous_raw(MetricsApi.patch_metric)
    post_metric = raw(MetricsApi.post_metric)
    apost_metric = asynchronous_raw(MetricsApi.post_metric)
    create_new_metric = raw(MetricsApi.post_metric)
    acreate_new_metric = asynchronous_raw(MetricsApi.post_metric)
    delete_by_project_and_metric_key = raw(MetricsApi.delete_metric)
    adelete_by_project_and_metric_key = asynchronous_raw(MetricsApi.delete_metric)
    get_single_metric = raw(MetricsApi.get_metric)
    aget_single_metric = asynchronous_raw(MetricsApi.get_metric)
    list_for_project = raw(MetricsApi.get_metrics)
    alist_for_project = asynchronous_raw(MetricsApi.get_metrics)
    update_by_json_patch = raw(MetricsApi.patch_metric)
    aupdate_by_json_patch = asynchronous_raw(MetricsApi.patch_metric)


class PagedMetricsApi(PagedNamespace):
    """`MetricsApi` as iterators of items."""

    __slots__ = ()

    get_metrics = iterated(MetricsApi.get_metrics, _GET_METRICS)
    aget_metrics = asynchronous_iterated(MetricsApi.get_metrics, _GET_METRICS)
