"""Metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import MetricCollectionRep, MetricPost, MetricRep, PatchOperation

_DELETE_METRIC: Endpoint[None] = Endpoint(
    "deleteMetric",
    path={"project_key": "projectKey", "metric_key": "metricKey"},
)

_GET_METRIC: Endpoint[MetricRep] = Endpoint(
    "getMetric",
    path={"project_key": "projectKey", "metric_key": "metricKey"},
    query={"expand": "expand", "version_id": "versionId"},
)

_GET_METRICS: Endpoint[MetricCollectionRep] = Endpoint(
    "getMetrics",
    path={"project_key": "projectKey"},
    query={
        "expand": "expand",
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "filter": "filter",
    },
)

_PATCH_METRIC: Endpoint[MetricRep] = Endpoint(
    "patchMetric",
    path={"project_key": "projectKey", "metric_key": "metricKey"},
    body="json_patch",
)

_POST_METRIC: Endpoint[MetricRep] = Endpoint(
    "postMetric",
    path={"project_key": "projectKey"},
    body="metric_post",
)


class MetricsApi(Api):
    """What experiments and guarded rollouts measure."""

    def delete_metric(
        self,
        project_key: str,
        metric_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a metric.

        `DELETE /api/v2/metrics/{projectKey}/{metricKey}`

        Args:
            project_key: Key of the project.
            metric_key: Key of the metric.
        """
        return self._call(_DELETE_METRIC, locals())

    def get_metric(
        self,
        project_key: str,
        metric_key: str,
        *,
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
        | None = None,
        version_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MetricRep:
        """Get a metric by key.

        `GET /api/v2/metrics/{projectKey}/{metricKey}`

        Args:
            project_key: Key of the project.
            metric_key: Key of the metric.
            expand: Names of extra fields to include in the answer.
            version_id: Id of one version of the metric.
        """
        return self._call(_GET_METRIC, locals())

    def get_metrics(
        self,
        project_key: str,
        *,
        expand: Sequence[Literal["experimentCount"]] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_METRICS, locals())

    def patch_metric(
        self,
        project_key: str,
        metric_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> MetricRep:
        """Change a metric.

        Body: JSON Patch.

        `PATCH /api/v2/metrics/{projectKey}/{metricKey}`

        Args:
            project_key: Key of the project.
            metric_key: Key of the metric.
        """
        return self._call(_PATCH_METRIC, locals())

    def post_metric(
        self,
        project_key: str,
        metric_post: MetricPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> MetricRep:
        """Create a metric.

        Which fields are needed depends on `kind`.

        `POST /api/v2/metrics/{projectKey}`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_METRIC, locals())
