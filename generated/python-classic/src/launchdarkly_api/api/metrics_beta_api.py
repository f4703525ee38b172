"""Metrics (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import MetricGroupCollectionRep, MetricGroupPost, MetricGroupRep, PatchOperation

_CREATE_METRIC_GROUP: Endpoint[MetricGroupRep] = Endpoint(
    "createMetricGroup",
    path={"project_key": "projectKey"},
    body="metric_group_post",
)

_DELETE_METRIC_GROUP: Endpoint[None] = Endpoint(
    "deleteMetricGroup",
    path={"project_key": "projectKey", "metric_group_key": "metricGroupKey"},
)

_GET_METRIC_GROUP: Endpoint[MetricGroupRep] = Endpoint(
    "getMetricGroup",
    path={"project_key": "projectKey", "metric_group_key": "metricGroupKey"},
    query={"expand": "expand"},
)

_GET_METRIC_GROUPS: Endpoint[MetricGroupCollectionRep] = Endpoint(
    "getMetricGroups",
    path={"project_key": "projectKey"},
    query={
        "filter": "filter",
        "sort": "sort",
        "expand": "expand",
        "limit": "limit",
        "offset": "offset",
    },
)

_PATCH_METRIC_GROUP: Endpoint[MetricGroupRep] = Endpoint(
    "patchMetricGroup",
    path={"project_key": "projectKey", "metric_group_key": "metricGroupKey"},
    body="json_patch",
)


class MetricsBetaApi(Api):
    """Groups of metrics, such as funnels and guardrails."""

    def create_metric_group(
        self,
        project_key: str,
        metric_group_post: MetricGroupPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> MetricGroupRep:
        """Create a metric group.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/metric-groups`

        Args:
            project_key: Key of the project.
        """
        return self._call(_CREATE_METRIC_GROUP, locals())

    def delete_metric_group(
        self,
        project_key: str,
        metric_group_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a metric group.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`

        Args:
            project_key: Key of the project.
            metric_group_key: Key of the metric group.
        """
        return self._call(_DELETE_METRIC_GROUP, locals())

    def get_metric_group(
        self,
        project_key: str,
        metric_group_key: str,
        *,
        expand: Sequence[Literal["experimentCount", "experiments"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> MetricGroupRep:
        """Get a metric group.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`

        Args:
            project_key: Key of the project.
            metric_group_key: Key of the metric group.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_METRIC_GROUP, locals())

    def get_metric_groups(
        self,
        project_key: str,
        *,
        filter: str | None = None,
        sort: str | None = None,
        expand: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_METRIC_GROUPS, locals())

    def patch_metric_group(
        self,
        project_key: str,
        metric_group_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> MetricGroupRep:
        """Change a metric group.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`

        Args:
            project_key: Key of the project.
            metric_group_key: Key of the metric group.
        """
        return self._call(_PATCH_METRIC_GROUP, locals())
