"""Insights charts (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .._lib.options import RequestOptions
    from ..models import InsightsChart

_GET_DEPLOYMENT_FREQUENCY_CHART: Operation[InsightsChart] = Operation(
    "getDeploymentFrequencyChart",
    "GET",
    "/api/v2/engineering-insights/charts/deployments/frequency",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "_from": "from",
        "to": "to",
        "bucket_type": "bucketType",
        "bucket_ms": "bucketMs",
        "group_by": "groupBy",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightsChart",
)

_GET_FLAG_STATUS_CHART: Operation[InsightsChart] = Operation(
    "getFlagStatusChart",
    "GET",
    "/api/v2/engineering-insights/charts/flags/status",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightsChart",
)

_GET_LEAD_TIME_CHART: Operation[InsightsChart] = Operation(
    "getLeadTimeChart",
    "GET",
    "/api/v2/engineering-insights/charts/lead-time",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "_from": "from",
        "to": "to",
        "bucket_type": "bucketType",
        "bucket_ms": "bucketMs",
        "group_by": "groupBy",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightsChart",
)

_GET_RELEASE_FREQUENCY_CHART: Operation[InsightsChart] = Operation(
    "getReleaseFrequencyChart",
    "GET",
    "/api/v2/engineering-insights/charts/releases/frequency",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "has_experiments": "hasExperiments",
        "_global": "global",
        "group_by": "groupBy",
        "_from": "from",
        "to": "to",
        "bucket_type": "bucketType",
        "bucket_ms": "bucketMs",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightsChart",
)

_GET_STALE_FLAGS_CHART: Operation[InsightsChart] = Operation(
    "getStaleFlagsChart",
    "GET",
    "/api/v2/engineering-insights/charts/flags/stale",
    query={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "application_key": ("applicationKey", "form"),
        "group_by": "groupBy",
        "maintainer_id": ("maintainerId", "form"),
        "maintainer_team_key": ("maintainerTeamKey", "form"),
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="InsightsChart",
)


class InsightsChartsBetaApi(Namespace):
    """Chart data about deployments, releases, lead time and flag health."""

    __slots__ = ()

    def get_deployment_frequency_chart(
        self,
        *,
        project_key: str | Omit = OMIT,
        environment_key: str | Omit = OMIT,
        application_key: Sequence[str] | Omit = OMIT,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        bucket_type: str | Omit = OMIT,
        bucket_ms: int | Omit = OMIT,
        group_by: str | Omit = OMIT,
        expand: Sequence[Literal["metrics"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_DEPLOYMENT_FREQUENCY_CHART, locals())

    aget_deployment_frequency_chart = asynchronous(get_deployment_frequency_chart)

    def get_flag_status_chart(
        self,
        *,
        project_key: str,
        environment_key: str,
        application_key: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_FLAG_STATUS_CHART, locals())

    aget_flag_status_chart = asynchronous(get_flag_status_chart)

    def get_lead_time_chart(
        self,
        *,
        project_key: str,
        environment_key: str | Omit = OMIT,
        application_key: Sequence[str] | Omit = OMIT,
        _from: int | Omit = OMIT,
        to: int | Omit = OMIT,
        bucket_type: str | Omit = OMIT,
        bucket_ms: int | Omit = OMIT,
        group_by: str | Omit = OMIT,
        expand: Sequence[Literal["metrics", "percentiles"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_LEAD_TIME_CHART, locals())

    aget_lead_time_chart = asynchronous(get_lead_time_chart)

    def get_release_frequency_chart(
        self,
        *,
        project_key: str,
        environment_key: str,
        application_key: Sequence[str] | Omit = OMIT,
        has_experiments: bool | Omit = OMIT,
        _global: str | Omit = OMIT,
        group_by: str | Omit = OMIT,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        bucket_type: str | Omit = OMIT,
        bucket_ms: int | Omit = OMIT,
        expand: Sequence[Literal["metrics"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_RELEASE_FREQUENCY_CHART, locals())

    aget_release_frequency_chart = asynchronous(get_release_frequency_chart)

    def get_stale_flags_chart(
        self,
        *,
        project_key: str,
        environment_key: str,
        application_key: Sequence[str] | Omit = OMIT,
        group_by: str | Omit = OMIT,
        maintainer_id: Sequence[str] | Omit = OMIT,
        maintainer_team_key: Sequence[str] | Omit = OMIT,
        expand: Sequence[Literal["metrics"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_STALE_FLAGS_CHART, locals())

    aget_stale_flags_chart = asynchronous(get_stale_flags_chart)

    deployment_frequency_chart_data = get_deployment_frequency_chart
    adeployment_frequency_chart_data = aget_deployment_frequency_chart

    get_flag_status_chart_data = get_flag_status_chart
    aget_flag_status_chart_data = aget_flag_status_chart

    lead_time_chart_data = get_lead_time_chart
    alead_time_chart_data = aget_lead_time_chart

    release_frequency_data = get_release_frequency_chart
    arelease_frequency_data = aget_release_frequency_chart

    stale_flags_chart_data = get_stale_flags_chart
    astale_flags_chart_data = aget_stale_flags_chart

    @property
    def raw(self) -> RawInsightsChartsBetaApi:
        """The same calls with the head of the answer."""
        return RawInsightsChartsBetaApi(self._client)


class RawInsightsChartsBetaApi(RawNamespace):
    """`InsightsChartsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_deployment_frequency_chart = raw(InsightsChartsBetaApi.get_deployment_frequency_chart)
    aget_deployment_frequency_chart = asynchronous_raw(
        InsightsChartsBetaApi.get_deployment_frequency_chart
    )
    get_flag_status_chart = raw(InsightsChartsBetaApi.get_flag_status_chart)
    aget_flag_status_chart = asynchronous_raw(InsightsChartsBetaApi.get_flag_status_chart)
    get_lead_time_chart = raw(InsightsChartsBetaApi.get_lead_time_chart)
    aget_lead_time_chart = asynchronous_raw(InsightsChartsBetaApi.get_lead_time_chart)
    get_release_frequency_chart = raw(InsightsChartsBetaApi.get_release_frequency_chart)
    aget_release_frequency_chart = asynchronous_raw(
        InsightsChartsBetaApi.get_release_frequency_chart
    )
    get_stale_flags_chart = raw(InsightsChartsBetaApi.get_stale_flags_chart)
    aget_stale_flags_chart = asynchronous_raw(InsightsChartsBetaApi.get_stale_flags_chart)
    deployment_frequency_chart_data = raw(InsightsChartsBetaApi.get_deployment_frequency_chart)
    adeployment_frequency_chart_data = asynchronous_raw(
        InsightsChartsBetaApi.get_deployment_frequency_chart
    )
    get_flag_status_chart_data = raw(InsightsChartsBetaApi.get_flag_status_chart)
    aget_flag_status_chart_data = asynchronous_raw(InsightsChartsBetaApi.get_flag_status_chart)
    lead_time_chart_data = raw(InsightsChartsBetaApi.get_lead_time_chart)
    alead_time_chart_data = asynchronous_raw(InsightsChartsBetaApi.get_lead_time_chart)
    release_frequency_data = raw(InsightsChartsBetaApi.get_release_frequency_chart)
    arelease_frequency_data = asynchronous_raw(InsightsChartsBetaApi.get_release_frequency_chart)
    stale_flags_chart_data = raw(InsightsChartsBetaApi.get_stale_flags_chart)
    astale_flags_chart_data = asynchronous_raw(InsightsChartsBetaApi.get_stale_flags_chart)
