"""Account usage (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._lib.options import RequestOptions
    from ..models import SdkListRep, SdkVersionListRep, SeriesListRep, SeriesListRepFloat

_GET_CONTEXTS_CLIENTSIDE_USAGE: Operation[SeriesListRep] = Operation(
    "getContextsClientsideUsage",
    "GET",
    "/api/v2/usage/clientside-contexts",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_CONTEXTS_SERVERSIDE_USAGE: Operation[SeriesListRep] = Operation(
    "getContextsServersideUsage",
    "GET",
    "/api/v2/usage/serverside-contexts",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_CONTEXTS_TOTAL_USAGE: Operation[SeriesListRep] = Operation(
    "getContextsTotalUsage",
    "GET",
    "/api/v2/usage/total-contexts",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_DATA_EXPORT_EVENTS_USAGE: Operation[SeriesListRep] = Operation(
    "getDataExportEventsUsage",
    "GET",
    "/api/v2/usage/data-export-events",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_EVALUATIONS_USAGE: Operation[SeriesListRep] = Operation(
    "getEvaluationsUsage",
    "GET",
    "/api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "feature_flag_key": "featureFlagKey",
    },
    query={"_from": "from", "to": "to", "tz": "tz"},
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_EVENTS_USAGE: Operation[SeriesListRep] = Operation(
    "getEventsUsage",
    "GET",
    "/api/v2/usage/events/{type}",
    path_parameters={"type": "type"},
    query={"_from": "from", "to": "to"},
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_EXPERIMENTATION_EVENTS_USAGE: Operation[SeriesListRep] = Operation(
    "getExperimentationEventsUsage",
    "GET",
    "/api/v2/usage/experimentation-events",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_EXPERIMENTATION_KEYS_USAGE: Operation[SeriesListRep] = Operation(
    "getExperimentationKeysUsage",
    "GET",
    "/api/v2/usage/experimentation-keys",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_MAU_CLIENTSIDE_USAGE: Operation[SeriesListRep] = Operation(
    "getMAUClientsideUsage",
    "GET",
    "/api/v2/usage/clientside-mau",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_MAU_SDKS_BY_TYPE: Operation[SdkListRep] = Operation(
    "getMauSdksByType",
    "GET",
    "/api/v2/usage/mau/sdks",
    query={"_from": "from", "to": "to", "sdktype": "sdktype"},
    constants={"LD-API-Version": "beta"},
    result="SdkListRep",
)

_GET_MAU_TOTAL_USAGE: Operation[SeriesListRep] = Operation(
    "getMAUTotalUsage",
    "GET",
    "/api/v2/usage/total-mau",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_MAU_USAGE: Operation[SeriesListRep] = Operation(
    "getMauUsage",
    "GET",
    "/api/v2/usage/mau",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_MAU_USAGE_BY_CATEGORY: Operation[SeriesListRep] = Operation(
    "getMauUsageByCategory",
    "GET",
    "/api/v2/usage/mau/bycategory",
    query={"_from": "from", "to": "to"},
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_OBSERVABILITY_ERRORS_USAGE: Operation[SeriesListRep] = Operation(
    "getObservabilityErrorsUsage",
    "GET",
    "/api/v2/usage/observability/errors",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_OBSERVABILITY_LOGS_USAGE: Operation[SeriesListRep] = Operation(
    "getObservabilityLogsUsage",
    "GET",
    "/api/v2/usage/observability/logs",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_OBSERVABILITY_SESSIONS_USAGE: Operation[SeriesListRep] = Operation(
    "getObservabilitySessionsUsage",
    "GET",
    "/api/v2/usage/observability/sessions",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_OBSERVABILITY_TRACES_USAGE: Operation[SeriesListRep] = Operation(
    "getObservabilityTracesUsage",
    "GET",
    "/api/v2/usage/observability/traces",
    query={
        "_from": "from",
        "to": "to",
        "project_key": "projectKey",
        "granularity": "granularity",
        "aggregation_type": "aggregationType",
    },
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_SERVICE_CONNECTIONS_USAGE: Operation[SeriesListRepFloat] = Operation(
    "getServiceConnectionsUsage",
    "GET",
    "/api/v2/usage/service-connections",
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
    constants={"LD-API-Version": "beta"},
    result="SeriesListRepFloat",
)

_GET_STREAM_USAGE: Operation[SeriesListRep] = Operation(
    "getStreamUsage",
    "GET",
    "/api/v2/usage/streams/{source}",
    path_parameters={"source": "source"},
    query={"_from": "from", "to": "to", "tz": "tz"},
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_STREAM_USAGE_BY_SDK_VERSION: Operation[SeriesListRep] = Operation(
    "getStreamUsageBySdkVersion",
    "GET",
    "/api/v2/usage/streams/{source}/bysdkversion",
    path_parameters={"source": "source"},
    query={"_from": "from", "to": "to", "tz": "tz", "sdk": "sdk", "version": "version"},
    constants={"LD-API-Version": "beta"},
    result="SeriesListRep",
)

_GET_STREAM_USAGE_SDKVERSION: Operation[SdkVersionListRep] = Operation(
    "getStreamUsageSdkversion",
    "GET",
    "/api/v2/usage/streams/{source}/sdkversions",
    path_parameters={"source": "source"},
    constants={"LD-API-Version": "beta"},
    result="SdkVersionListRep",
)


class AccountUsageBetaApi(Namespace):
    """Time series of contexts, events, connections and observability data used by the account."""

    __slots__ = ()

    def get_contexts_clientside_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        context_kind: Sequence[str] | Omit = OMIT,
        sdk_name: Sequence[str] | Omit = OMIT,
        anonymous: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXTS_CLIENTSIDE_USAGE, locals())

    aget_contexts_clientside_usage = asynchronous(get_contexts_clientside_usage)

    def get_contexts_serverside_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        context_kind: Sequence[str] | Omit = OMIT,
        sdk_name: Sequence[str] | Omit = OMIT,
        anonymous: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXTS_SERVERSIDE_USAGE, locals())

    aget_contexts_serverside_usage = asynchronous(get_contexts_serverside_usage)

    def get_contexts_total_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        context_kind: Sequence[str] | Omit = OMIT,
        sdk_name: Sequence[str] | Omit = OMIT,
        sdk_type: Sequence[str] | Omit = OMIT,
        anonymous: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_CONTEXTS_TOTAL_USAGE, locals())

    aget_contexts_total_usage = asynchronous(get_contexts_total_usage)

    def get_data_export_events_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        event_kind: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_DATA_EXPORT_EVENTS_USAGE, locals())

    aget_data_export_events_usage = asynchronous(get_data_export_events_usage)

    def get_evaluations_usage(
        self,
        *,
        project_key: str,
        environment_key: str,
        feature_flag_key: str,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        tz: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_EVALUATIONS_USAGE, locals())

    aget_evaluations_usage = asynchronous(get_evaluations_usage)

    def get_events_usage(
        self,
        *,
        type: str,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_EVENTS_USAGE, locals())

    aget_events_usage = asynchronous(get_events_usage)

    def get_experimentation_events_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        event_key: Sequence[str] | Omit = OMIT,
        event_kind: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_EXPERIMENTATION_EVENTS_USAGE, locals())

    aget_experimentation_events_usage = asynchronous(get_experimentation_events_usage)

    def get_experimentation_keys_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        experiment_id: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_EXPERIMENTATION_KEYS_USAGE, locals())

    aget_experimentation_keys_usage = asynchronous(get_experimentation_keys_usage)

    def get_mau_clientside_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        sdk_name: Sequence[str] | Omit = OMIT,
        anonymous: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_MAU_CLIENTSIDE_USAGE, locals())

    aget_mau_clientside_usage = asynchronous(get_mau_clientside_usage)

    def get_mau_sdks_by_type(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        sdktype: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_MAU_SDKS_BY_TYPE, locals())

    aget_mau_sdks_by_type = asynchronous(get_mau_sdks_by_type)

    def get_mau_total_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        sdk_name: Sequence[str] | Omit = OMIT,
        sdk_type: Sequence[str] | Omit = OMIT,
        anonymous: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_MAU_TOTAL_USAGE, locals())

    aget_mau_total_usage = asynchronous(get_mau_total_usage)

    def get_mau_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project: Sequence[str] | Omit = OMIT,
        environment: Sequence[str] | Omit = OMIT,
        sdktype: Sequence[str] | Omit = OMIT,
        sdk: Sequence[str] | Omit = OMIT,
        anonymous: str | Omit = OMIT,
        groupby: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        context_kind: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_MAU_USAGE, locals())

    aget_mau_usage = asynchronous(get_mau_usage)

    def get_mau_usage_by_category(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_MAU_USAGE_BY_CATEGORY, locals())

    aget_mau_usage_by_category = asynchronous(get_mau_usage_by_category)

    def get_observability_errors_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        granularity: str | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_OBSERVABILITY_ERRORS_USAGE, locals())

    aget_observability_errors_usage = asynchronous(get_observability_errors_usage)

    def get_observability_logs_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        granularity: str | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_OBSERVABILITY_LOGS_USAGE, locals())

    aget_observability_logs_usage = asynchronous(get_observability_logs_usage)

    def get_observability_sessions_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        granularity: str | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_OBSERVABILITY_SESSIONS_USAGE, locals())

    aget_observability_sessions_usage = asynchronous(get_observability_sessions_usage)

    def get_observability_traces_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        granularity: str | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_OBSERVABILITY_TRACES_USAGE, locals())

    aget_observability_traces_usage = asynchronous(get_observability_traces_usage)

    def get_service_connections_usage(
        self,
        *,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        project_key: Sequence[str] | Omit = OMIT,
        environment_key: Sequence[str] | Omit = OMIT,
        connection_type: Sequence[str] | Omit = OMIT,
        relay_version: Sequence[str] | Omit = OMIT,
        sdk_name: Sequence[str] | Omit = OMIT,
        sdk_version: Sequence[str] | Omit = OMIT,
        sdk_type: Sequence[str] | Omit = OMIT,
        group_by: Sequence[str] | Omit = OMIT,
        aggregation_type: str | Omit = OMIT,
        granularity: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_SERVICE_CONNECTIONS_USAGE, locals())

    aget_service_connections_usage = asynchronous(get_service_connections_usage)

    def get_stream_usage(
        self,
        *,
        source: str,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        tz: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_STREAM_USAGE, locals())

    aget_stream_usage = asynchronous(get_stream_usage)

    def get_stream_usage_by_sdk_version(
        self,
        *,
        source: str,
        _from: str | Omit = OMIT,
        to: str | Omit = OMIT,
        tz: str | Omit = OMIT,
        sdk: str | Omit = OMIT,
        version: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_STREAM_USAGE_BY_SDK_VERSION, locals())

    aget_stream_usage_by_sdk_version = asynchronous(get_stream_usage_by_sdk_version)

    def get_stream_usage_sdkversion(
        self,
        *,
        source: str,
        request_options: RequestOptions | None = None,
    ) -> SdkVersionListRep:
        """List SDK versions that streamed lately.

        Covers the past two months. Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/usage/streams/{source}/sdkversions`

        Args:
            source: Side that the connections come from: client or server.
        """
        return self._send(_GET_STREAM_USAGE_SDKVERSION, locals())

    aget_stream_usage_sdkversion = asynchronous(get_stream_usage_sdkversion)

    get_events_usage_data = get_events_usage
    aget_events_usage_data = aget_events_usage

    get_mau_usage_data = get_mau_usage
    aget_mau_usage_data = aget_mau_usage

    get_stream_usage_by_sdk_version_data = get_stream_usage_by_sdk_version
    aget_stream_usage_by_sdk_version_data = aget_stream_usage_by_sdk_version

    list_mau_sdks_by_type = get_mau_sdks_by_type
    alist_mau_sdks_by_type = aget_mau_sdks_by_type

    list_sdk_versions = get_stream_usage_sdkversion
    alist_sdk_versions = aget_stream_usage_sdkversion

    @property
    def raw(self) -> RawAccountUsageBetaApi:
        """The same calls with the head of the answer."""
        return RawAccountUsageBetaApi(self._client)


class RawAccountUsageBetaApi(RawNamespace):
    """`AccountUsageBetaApi` with the head of the answer."""

    __slots__ = ()

    get_contexts_clientside_usage = raw(AccountUsageBetaApi.get_contexts_clientside_usage)
    aget_contexts_clientside_usage = asynchronous_raw(
        AccountUsageBetaApi.get_contexts_clientside_usage
    )
    get_contexts_serverside_usage = raw(AccountUsageBetaApi.get_contexts_serverside_usage)
    aget_contexts_serverside_usage = asynchronous_raw(
        AccountUsageBetaApi.get_contexts_serverside_usage
    )
    get_contexts_total_usage = raw(AccountUsageBetaApi.get_contexts_total_usage)
    aget_contexts_total_usage = asynchronous_raw(AccountUsageBetaApi.get_contexts_total_usage)
    get_data_export_events_usage = raw(AccountUsageBetaApi.get_data_export_events_usage)
    aget_data_export_events_usage = asynchronous_raw(
        AccountUsageBetaApi.get_data_export_events_usage
    )
    get_evaluations_usage = raw(AccountUsageBetaApi.get_evaluations_usage)
    aget_evaluations_usage = asynchronous_raw(AccountUsageBetaApi.get_evaluations_usage)
    get_events_usage = raw(AccountUsageBetaApi.get_events_usage)
    aget_events_usage = asynchronous_raw(AccountUsageBetaApi.get_events_usage)
    get_experimentation_events_usage = raw(AccountUsageBetaApi.get_experimentation_events_usage)
    aget_experimentation_events_usage = asynchronous_raw(
        AccountUsageBetaApi.get_experimentation_events_usage
    )
    get_experimentation_keys_usage = raw(AccountUsageBetaApi.get_experimentation_keys_usage)
    aget_experimentation_keys_usage = asynchronous_raw(
        AccountUsageBetaApi.get_experimentation_keys_usage
    )
    get_mau_clientside_usage = raw(AccountUsageBetaApi.get_mau_clientside_usage)
    aget_mau_clientside_usage = asynchronous_raw(AccountUsageBetaApi.get_mau_clientside_usage)
    get_mau_sdks_by_type = raw(AccountUsageBetaApi.get_mau_sdks_by_type)
    aget_mau_sdks_by_type = asynchronous_raw(AccountUsageBetaApi.get_mau_sdks_by_type)
    get_mau_total_usage = raw(AccountUsageBetaApi.get_mau_total_usage)
    aget_mau_total_usage = asynchronous_raw(AccountUsageBetaApi.get_mau_total_usage)
    get_mau_usage = raw(AccountUsageBetaApi.get_mau_usage)
    aget_mau_usage = asynchronous_raw(AccountUsageBetaApi.get_mau_usage)
    get_mau_usage_by_category = raw(AccountUsageBetaApi.get_mau_usage_by_category)
    aget_mau_usage_by_category = asynchronous_raw(AccountUsageBetaApi.get_mau_usage_by_category)
    get_observability_errors_usage = raw(AccountUsageBetaApi.get_observability_errors_usage)
    aget_observability_errors_usage = asynchronous_raw(
        AccountUsageBetaApi.get_observability_errors_usage
    )
    get_observability_logs_usage = raw(AccountUsageBetaApi.get_observability_logs_usage)
    aget_observability_logs_usage = asynchronous_raw(
        AccountUsageBetaApi.get_observability_logs_usage
    )
    get_observability_sessions_usage = raw(AccountUsageBetaApi.get_observability_sessions_usage)
    aget_observability_sessions_usage = asynchronous_raw(
        AccountUsageBetaApi.get_observability_sessions_usage
    )
    get_observability_traces_usage = raw(AccountUsageBetaApi.get_observability_traces_usage)
    aget_observability_traces_usage = asynchronous_raw(
        AccountUsageBetaApi.get_observability_traces_usage
    )
    get_service_connections_usage = raw(AccountUsageBetaApi.get_service_connections_usage)
    aget_service_connections_usage = asynchronous_raw(
        AccountUsageBetaApi.get_service_connections_usage
    )
    get_stream_usage = raw(AccountUsageBetaApi.get_stream_usage)
    aget_stream_usage = asynchronous_raw(AccountUsageBetaApi.get_stream_usage)
    get_stream_usage_by_sdk_version = raw(AccountUsageBetaApi.get_stream_usage_by_sdk_version)
    aget_stream_usage_by_sdk_version = asynchronous_raw(
        AccountUsageBetaApi.get_stream_usage_by_sdk_version
    )
    get_stream_usage_sdkversion = raw(AccountUsageBetaApi.get_stream_usage_sdkversion)
    aget_stream_usage_sdkversion = asynchronous_raw(AccountUsageBetaApi.get_stream_usage_sdkversion)
    get_events_usage_data = raw(AccountUsageBetaApi.get_events_usage)
    aget_events_usage_data = asynchronous_raw(AccountUsageBetaApi.get_events_usage)
    get_mau_usage_data = raw(AccountUsageBetaApi.get_mau_usage)
    aget_mau_usage_data = asynchronous_raw(AccountUsageBetaApi.get_mau_usage)
    get_stream_usage_by_sdk_version_data = raw(AccountUsageBetaApi.get_stream_usage_by_sdk_version)
    aget_stream_usage_by_sdk_version_data = asynchronous_raw(
        AccountUsageBetaApi.get_stream_usage_by_sdk_version
    )
    list_mau_sdks_by_type = raw(AccountUsageBetaApi.get_mau_sdks_by_type)
    alist_mau_sdks_by_type = asynchronous_raw(AccountUsageBetaApi.get_mau_sdks_by_type)
    list_sdk_versions = raw(AccountUsageBetaApi.get_stream_usage_sdkversion)
    alist_sdk_versions = asynchronous_raw(AccountUsageBetaApi.get_stream_usage_sdkversion)
