"""Account usage (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import SdkListRep, SdkVersionListRep, SeriesListRep, SeriesListRepFloat

_GET_CONTEXTS_CLIENTSIDE_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getContextsClientsideUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "context_kind": "contextKind",
        "sdk_name": "sdkName",
        "anonymous": "anonymous",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_CONTEXTS_SERVERSIDE_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getContextsServersideUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "context_kind": "contextKind",
        "sdk_name": "sdkName",
        "anonymous": "anonymous",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_CONTEXTS_TOTAL_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getContextsTotalUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "context_kind": "contextKind",
        "sdk_name": "sdkName",
        "sdk_type": "sdkType",
        "anonymous": "anonymous",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_DATA_EXPORT_EVENTS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getDataExportEventsUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "event_kind": "eventKind",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_EVALUATIONS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getEvaluationsUsage",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "feature_flag_key": "featureFlagKey",
    },
    query={"_from": "from", "to": "to", "tz": "tz"},
)

_GET_EVENTS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getEventsUsage",
    path={"type": "type"},
    query={"_from": "from", "to": "to"},
)

_GET_EXPERIMENTATION_EVENTS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getExperimentationEventsUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "event_key": "eventKey",
        "event_kind": "eventKind",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_EXPERIMENTATION_KEYS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getExperimentationKeysUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_id": "experimentId",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_MAU_CLIENTSIDE_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getMAUClientsideUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "sdk_name": "sdkName",
        "anonymous": "anonymous",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_MAU_SDKS_BY_TYPE: Endpoint[SdkListRep] = Endpoint(
    "getMauSdksByType",
    query={"_from": "from", "to": "to", "sdktype": "sdktype"},
)

_GET_MAU_TOTAL_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getMAUTotalUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "sdk_name": "sdkName",
        "sdk_type": "sdkType",
        "anonymous": "anonymous",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_MAU_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getMauUsage",
    query={
        "_from": "from",
        "to": "to",
        "project": "project",
        "environment": "environment",
        "sdktype": "sdktype",
        "sdk": "sdk",
        "anonymous": "anonymous",
        "groupby": "groupby",
        "aggregation_type": "aggregationType",
        "context_kind": "contextKind",
    },
)

_GET_MAU_USAGE_BY_CATEGORY: Endpoint[SeriesListRep] = Endpoint(
    "getMauUsageByCategory",
    query={"_from": "from", "to": "to"},
)

_GET_OBSERVABILITY_ERRORS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getObservabilityErrorsUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
)

_GET_OBSERVABILITY_LOGS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getObservabilityLogsUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
)

_GET_OBSERVABILITY_SESSIONS_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getObservabilitySessionsUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
)

_GET_OBSERVABILITY_TRACES_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getObservabilityTracesUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
)

_GET_SERVICE_CONNECTIONS_USAGE: Endpoint[SeriesListRepFloat] = Endpoint(
    "getServiceConnectionsUsage",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "connection_type": "connectionType",
        "relay_version": "relayVersion",
        "sdk_name": "sdkName",
        "sdk_version": "sdkVersion",
        "sdk_type": "sdkType",
        "group_by": "groupBy",
        "aggregation_type": "aggregationType",
        "granularity": "granularity",
    },
)

_GET_STREAM_USAGE: Endpoint[SeriesListRep] = Endpoint(
    "getStreamUsage",
    path={"source": "source"},
    query={"_from": "from", "to": "to", "tz": "tz"},
)

_GET_STREAM_USAGE_BY_SDK_VERSION: Endpoint[SeriesListRep] = Endpoint(
    "getStreamUsageBySdkVersion",
    path={"source": "source"},
    query={"_from": "from", "to": "to", "tz": "tz", "sdk": "sdk", "version": "version"},
)

_GET_STREAM_USAGE_SDKVERSION: Endpoint[SdkVersionListRep] = Endpoint(
    "getStreamUsageSdkversion",
    path={"source": "source"},
)


class AccountUsageBetaApi(Api):
    """Time series of contexts, events, connections and observability data used by the account."""

    def get_contexts_clientside_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        context_kind: Sequence[str] | None = None,
        sdk_name: Sequence[str] | None = None,
        anonymous: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count contexts seen by client-side SDKs.

        All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/clientside-contexts`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            context_kind: Kind of the context, such as user or organization.
            sdk_name: Only this SDK, by name.
            anonymous: Keeps data of anonymous contexts (true) or of the others (false).
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_CONTEXTS_CLIENTSIDE_USAGE, locals())

    def get_contexts_serverside_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        context_kind: Sequence[str] | None = None,
        sdk_name: Sequence[str] | None = None,
        anonymous: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count contexts seen by server-side SDKs.

        All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/serverside-contexts`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            context_kind: Kind of the context, such as user or organization.
            sdk_name: Only this SDK, by name.
            anonymous: Keeps data of anonymous contexts (true) or of the others (false).
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_CONTEXTS_SERVERSIDE_USAGE, locals())

    def get_contexts_total_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        context_kind: Sequence[str] | None = None,
        sdk_name: Sequence[str] | None = None,
        sdk_type: Sequence[str] | None = None,
        anonymous: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count contexts seen by all SDKs.

        All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/total-contexts`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            context_kind: Kind of the context, such as user or organization.
            sdk_name: Only this SDK, by name.
            sdk_type: Only this type of SDK.
            anonymous: Keeps data of anonymous contexts (true) or of the others (false).
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_CONTEXTS_TOTAL_USAGE, locals())

    def get_data_export_events_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        event_kind: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count Data Export events.

        A time range may span one year. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/data-export-events`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            event_kind: Only events of this kind.
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_DATA_EXPORT_EVENTS_USAGE, locals())

    def get_evaluations_usage(
        self,
        project_key: str,
        environment_key: str,
        feature_flag_key: str,
        *,
        _from: str | None = None,
        to: str | None = None,
        tz: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count the evaluations of a flag per variation.

        Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            feature_flag_key: Key of the flag, as used in code.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            tz: Time zone whose midnight separates days.
        """
        return self._call(_GET_EVALUATIONS_USAGE, locals())

    def get_events_usage(
        self,
        type: str,
        *,
        _from: str | None = None,
        to: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count events received or published.

        Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/events/{type}`

        Args:
            type: Kind of events to count: received or published.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
        """
        return self._call(_GET_EVENTS_USAGE, locals())

    def get_experimentation_events_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        event_key: Sequence[str] | None = None,
        event_kind: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count experiment events.

        A time range may span one year. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/experimentation-events`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            event_key: Only events with this key.
            event_kind: Only events of this kind.
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_EXPERIMENTATION_EVENTS_USAGE, locals())

    def get_experimentation_keys_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        experiment_id: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count experiment keys.

        A time range may span one year. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/experimentation-keys`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_id: Only this experiment.
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_EXPERIMENTATION_KEYS_USAGE, locals())

    def get_mau_clientside_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        sdk_name: Sequence[str] | None = None,
        anonymous: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count monthly active contexts of client-side SDKs.

        The primary context kind only. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/clientside-mau`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            sdk_name: Only this SDK, by name.
            anonymous: Keeps data of anonymous contexts (true) or of the others (false).
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_MAU_CLIENTSIDE_USAGE, locals())

    def get_mau_sdks_by_type(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        sdktype: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SdkListRep:
        """List SDKs that had monthly active users.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/mau/sdks`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            sdktype: Type of SDK: client or server.
        """
        return self._call(_GET_MAU_SDKS_BY_TYPE, locals())

    def get_mau_total_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        sdk_name: Sequence[str] | None = None,
        sdk_type: Sequence[str] | None = None,
        anonymous: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count monthly active contexts of all SDKs.

        The primary context kind only. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/total-mau`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            sdk_name: Only this SDK, by name.
            sdk_type: Only this type of SDK.
            anonymous: Keeps data of anonymous contexts (true) or of the others (false).
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_MAU_TOTAL_USAGE, locals())

    def get_mau_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project: Sequence[str] | None = None,
        environment: Sequence[str] | None = None,
        sdktype: Sequence[str] | None = None,
        sdk: Sequence[str] | None = None,
        anonymous: str | None = None,
        groupby: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        context_kind: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Deprecated. Count monthly active users.

        Deprecated. One data point per day; context instances are not part of the count. Beta: needs
        the header `LD-API-Version: beta`.

        `GET /api/v2/usage/mau`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project: Key of a project to count.
            environment: Key of an environment to count; needs exactly one project.
            sdktype: Type of SDK: client or server.
            sdk: Only this SDK, by name.
            anonymous: Keeps data of anonymous contexts (true) or of the others (false).
            groupby: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            context_kind: Kind of the context, such as user or organization.
        """
        return self._call(_GET_MAU_USAGE, locals())

    def get_mau_usage_by_category(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Deprecated. Count monthly active users per category.

        Deprecated. Categories are browser, mobile and backend. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/usage/mau/bycategory`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
        """
        return self._call(_GET_MAU_USAGE_BY_CATEGORY, locals())

    def get_observability_errors_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        granularity: str | None = None,
        aggregation_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count observability errors.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/observability/errors`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            granularity: Distance between data points, such as daily, hourly or monthly.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
        """
        return self._call(_GET_OBSERVABILITY_ERRORS_USAGE, locals())

    def get_observability_logs_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        granularity: str | None = None,
        aggregation_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count observability logs.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/observability/logs`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            granularity: Distance between data points, such as daily, hourly or monthly.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
        """
        return self._call(_GET_OBSERVABILITY_LOGS_USAGE, locals())

    def get_observability_sessions_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        granularity: str | None = None,
        aggregation_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count observability sessions.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/observability/sessions`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            granularity: Distance between data points, such as daily, hourly or monthly.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
        """
        return self._call(_GET_OBSERVABILITY_SESSIONS_USAGE, locals())

    def get_observability_traces_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        granularity: str | None = None,
        aggregation_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count observability traces.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/observability/traces`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            granularity: Distance between data points, such as daily, hourly or monthly.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
        """
        return self._call(_GET_OBSERVABILITY_TRACES_USAGE, locals())

    def get_service_connections_usage(
        self,
        *,
        _from: str | None = None,
        to: str | None = None,
        project_key: Sequence[str] | None = None,
        environment_key: Sequence[str] | None = None,
        connection_type: Sequence[str] | None = None,
        relay_version: Sequence[str] | None = None,
        sdk_name: Sequence[str] | None = None,
        sdk_version: Sequence[str] | None = None,
        sdk_type: Sequence[str] | None = None,
        group_by: Sequence[str] | None = None,
        aggregation_type: str | None = None,
        granularity: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRepFloat:
        """Get service connection minutes over time.

        A time range may span one year. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/service-connections`

        Args:
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            project_key: Key of the project.
            environment_key: Key of the environment.
            connection_type: Only connections of this type.
            relay_version: Only this version of the Relay Proxy.
            sdk_name: Only this SDK, by name.
            sdk_version: Only this version of the SDK.
            sdk_type: Only this type of SDK.
            group_by: Dimension that splits the data into one series per value.
            aggregation_type: How counts add up over time, for example month_to_date or incremental.
            granularity: Distance between data points, such as daily, hourly or monthly.
        """
        return self._call(_GET_SERVICE_CONNECTIONS_USAGE, locals())

    def get_stream_usage(
        self,
        source: str,
        *,
        _from: str | None = None,
        to: str | None = None,
        tz: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count streaming connections.

        Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/streams/{source}`

        Args:
            source: Side that the connections come from: client or server.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            tz: Time zone whose midnight separates days.
        """
        return self._call(_GET_STREAM_USAGE, locals())

    def get_stream_usage_by_sdk_version(
        self,
        source: str,
        *,
        _from: str | None = None,
        to: str | None = None,
        tz: str | None = None,
        sdk: str | None = None,
        version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SeriesListRep:
        """Count streaming connections per SDK version.

        Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/streams/{source}/bysdkversion`

        Args:
            source: Side that the connections come from: client or server.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            tz: Time zone whose midnight separates days.
            sdk: Only this SDK, by name.
            version: Only this version of the SDK.
        """
        return self._call(_GET_STREAM_USAGE_BY_SDK_VERSION, locals())

    def get_stream_usage_sdkversion(
        self,
        source: str,
        **options: Unpack[CallOptions],
    ) -> SdkVersionListRep:
        """List SDK versions that streamed lately.

        Covers the past two months. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/streams/{source}/sdkversions`

        Args:
            source: Side that the connections come from: client or server.
        """
        return self._call(_GET_STREAM_USAGE_SDKVERSION, locals())
