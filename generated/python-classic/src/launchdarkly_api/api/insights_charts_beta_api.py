"""Insights charts (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import InsightsChart

_GET_DEPLOYMENT_FREQUENCY_CHART: Endpoint[InsightsChart] = Endpoint(
    "getDeploymentFrequencyChart",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "_from": "from",
        "to": "to",
        "bucket_type": "bucketType",
        "bucket_ms": "bucketMs",
        "group_by": "groupBy",
        "expand": "expand",
    },
)

_GET_FLAG_STATUS_CHART: Endpoint[InsightsChart] = Endpoint(
    "getFlagStatusChart",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
    },
)

_GET_LEAD_TIME_CHART: Endpoint[InsightsChart] = Endpoint(
    "getLeadTimeChart",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "_from": "from",
        "to": "to",
        "bucket_type": "bucketType",
        "bucket_ms": "bucketMs",
        "group_by": "groupBy",
        "expand": "expand",
    },
)

_GET_RELEASE_FREQUENCY_CHART: Endpoint[InsightsChart] = Endpoint(
    "getReleaseFrequencyChart",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "has_experiments": "hasExperiments",
        "_global": "global",
        "group_by": "groupBy",
        "_from": "from",
        "to": "to",
        "bucket_type": "bucketType",
        "bucket_ms": "bucketMs",
        "expand": "expand",
    },
)

_GET_STALE_FLAGS_CHART: Endpoint[InsightsChart] = Endpoint(
    "getStaleFlagsChart",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": "applicationKey",
        "group_by": "groupBy",
        "maintainer_id": "maintainerId",
        "maintainer_team_key": "maintainerTeamKey",
        "expand": "expand",
    },
)


class InsightsChartsBetaApi(Api):
    """Chart data about deployments, releases, lead time and flag health."""

    def get_deployment_frequency_chart(
        self,
        *,
        project_key: str | None = None,
        environment_key: str | None = None,
        application_key: Sequence[str] | None = None,
        _from: str | None = None,
        to: str | None = None,
        bucket_type: str | None = None,
        bucket_ms: int | None = None,
        group_by: str | None = None,
        expand: Sequence[Literal["metrics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsChart:
        """Chart how often applications are deployed.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/charts/deployments/frequency`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            bucket_type: How the time axis is cut: rolling, hour or day.
            bucket_ms: Width of one bar of the chart, in milliseconds; a day when absent.
            group_by: Dimension that splits the data into one series per value.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_DEPLOYMENT_FREQUENCY_CHART, locals())

    def get_flag_status_chart(
        self,
        project_key: str,
        environment_key: str,
        *,
        application_key: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsChart:
        """Chart flags by status.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/charts/flags/status`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._call(_GET_FLAG_STATUS_CHART, locals())

    def get_lead_time_chart(
        self,
        project_key: str,
        *,
        environment_key: str | None = None,
        application_key: Sequence[str] | None = None,
        _from: int | None = None,
        to: int | None = None,
        bucket_type: str | None = None,
        bucket_ms: int | None = None,
        group_by: str | None = None,
        expand: Sequence[Literal["metrics", "percentiles"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsChart:
        """Chart the time from first commit to deployment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/charts/lead-time`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            bucket_type: How the time axis is cut: rolling, hour or day.
            bucket_ms: Width of one bar of the chart, in milliseconds; a day when absent.
            group_by: Dimension that splits the data into one series per value.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_LEAD_TIME_CHART, locals())

    def get_release_frequency_chart(
        self,
        project_key: str,
        environment_key: str,
        *,
        application_key: Sequence[str] | None = None,
        has_experiments: bool | None = None,
        _global: str | None = None,
        group_by: str | None = None,
        _from: str | None = None,
        to: str | None = None,
        bucket_type: str | None = None,
        bucket_ms: int | None = None,
        expand: Sequence[Literal["metrics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsChart:
        """Chart how often flags are released.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/charts/releases/frequency`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            has_experiments: Keeps events with an experiment (true) or without (false).
            _global: Whether global events count: include or exclude.
            group_by: Dimension that splits the data into one series per value.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            bucket_type: How the time axis is cut: rolling, hour or day.
            bucket_ms: Width of one bar of the chart, in milliseconds; a day when absent.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_RELEASE_FREQUENCY_CHART, locals())

    def get_stale_flags_chart(
        self,
        project_key: str,
        environment_key: str,
        *,
        application_key: Sequence[str] | None = None,
        group_by: str | None = None,
        maintainer_id: Sequence[str] | None = None,
        maintainer_team_key: Sequence[str] | None = None,
        expand: Sequence[Literal["metrics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsChart:
        """Chart flags that look stale.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/engineering-insights/charts/flags/stale`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            group_by: Dimension that splits the data into one series per value.
            maintainer_id: Ids of members that maintain the flags, joined by commas.
            maintainer_team_key: Keys of teams that maintain the flags, joined by commas.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_STALE_FLAGS_CHART, locals())
