import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listExploded, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetContextsClientsideUsageError,
  GetContextsClientsideUsageRequest,
  GetContextsClientsideUsageResponse,
} from "../operations/getContextsClientsideUsage.js";
import type {
  GetContextsServersideUsageError,
  GetContextsServersideUsageRequest,
  GetContextsServersideUsageResponse,
} from "../operations/getContextsServersideUsage.js";
import type {
  GetContextsTotalUsageError,
  GetContextsTotalUsageRequest,
  GetContextsTotalUsageResponse,
} from "../operations/getContextsTotalUsage.js";
import type {
  GetDataExportEventsUsageError,
  GetDataExportEventsUsageRequest,
  GetDataExportEventsUsageResponse,
} from "../operations/getDataExportEventsUsage.js";
import type {
  GetEvaluationsUsageError,
  GetEvaluationsUsageRequest,
  GetEvaluationsUsageResponse,
} from "../operations/getEvaluationsUsage.js";
import type {
  GetEventsUsageError,
  GetEventsUsageRequest,
  GetEventsUsageResponse,
} from "../operations/getEventsUsage.js";
import type {
  GetExperimentationEventsUsageError,
  GetExperimentationEventsUsageRequest,
  GetExperimentationEventsUsageResponse,
} from "../operations/getExperimentationEventsUsage.js";
import type {
  GetExperimentationKeysUsageError,
  GetExperimentationKeysUsageRequest,
  GetExperimentationKeysUsageResponse,
} from "../operations/getExperimentationKeysUsage.js";
import type {
  GetMAUClientsideUsageError,
  GetMAUClientsideUsageRequest,
  GetMAUClientsideUsageResponse,
} from "../operations/getMAUClientsideUsage.js";
import type {
  GetMAUTotalUsageError,
  GetMAUTotalUsageRequest,
  GetMAUTotalUsageResponse,
} from "../operations/getMAUTotalUsage.js";
import type {
  GetMauSdksByTypeError,
  GetMauSdksByTypeRequest,
  GetMauSdksByTypeResponse,
} from "../operations/getMauSdksByType.js";
import type {
  GetMauUsageError,
  GetMauUsageRequest,
  GetMauUsageResponse,
} from "../operations/getMauUsage.js";
import type {
  GetMauUsageByCategoryError,
  GetMauUsageByCategoryRequest,
  GetMauUsageByCategoryResponse,
} from "../operations/getMauUsageByCategory.js";
import type {
  GetObservabilityErrorsUsageError,
  GetObservabilityErrorsUsageRequest,
  GetObservabilityErrorsUsageResponse,
} from "../operations/getObservabilityErrorsUsage.js";
import type {
  GetObservabilityLogsUsageError,
  GetObservabilityLogsUsageRequest,
  GetObservabilityLogsUsageResponse,
} from "../operations/getObservabilityLogsUsage.js";
import type {
  GetObservabilitySessionsUsageError,
  GetObservabilitySessionsUsageRequest,
  GetObservabilitySessionsUsageResponse,
} from "../operations/getObservabilitySessionsUsage.js";
import type {
  GetObservabilityTracesUsageError,
  GetObservabilityTracesUsageRequest,
  GetObservabilityTracesUsageResponse,
} from "../operations/getObservabilityTracesUsage.js";
import type {
  GetServiceConnectionsUsageError,
  GetServiceConnectionsUsageRequest,
  GetServiceConnectionsUsageResponse,
} from "../operations/getServiceConnectionsUsage.js";
import type {
  GetStreamUsageError,
  GetStreamUsageRequest,
  GetStreamUsageResponse,
} from "../operations/getStreamUsage.js";
import type {
  GetStreamUsageBySdkVersionError,
  GetStreamUsageBySdkVersionRequest,
  GetStreamUsageBySdkVersionResponse,
} from "../operations/getStreamUsageBySdkVersion.js";
import type {
  GetStreamUsageSdkversionError,
  GetStreamUsageSdkversionRequest,
  GetStreamUsageSdkversionResponse,
} from "../operations/getStreamUsageSdkversion.js";

export const getContextsClientsideUsageOperation: Operation<
  GetContextsClientsideUsageRequest,
  GetContextsClientsideUsageResponse,
  GetContextsClientsideUsageError
> = {
  id: "getContextsClientsideUsage",
  method: "GET",
  path: "/api/v2/usage/clientside-contexts",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    contextKind: listExploded,
    sdkName: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getContextsServersideUsageOperation: Operation<
  GetContextsServersideUsageRequest,
  GetContextsServersideUsageResponse,
  GetContextsServersideUsageError
> = {
  id: "getContextsServersideUsage",
  method: "GET",
  path: "/api/v2/usage/serverside-contexts",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    contextKind: listExploded,
    sdkName: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getContextsTotalUsageOperation: Operation<
  GetContextsTotalUsageRequest,
  GetContextsTotalUsageResponse,
  GetContextsTotalUsageError
> = {
  id: "getContextsTotalUsage",
  method: "GET",
  path: "/api/v2/usage/total-contexts",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    contextKind: listExploded,
    sdkName: listExploded,
    sdkType: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getDataExportEventsUsageOperation: Operation<
  GetDataExportEventsUsageRequest,
  GetDataExportEventsUsageResponse,
  GetDataExportEventsUsageError
> = {
  id: "getDataExportEventsUsage",
  method: "GET",
  path: "/api/v2/usage/data-export-events",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    eventKind: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getEvaluationsUsageOperation: Operation<
  GetEvaluationsUsageRequest,
  GetEvaluationsUsageResponse,
  GetEvaluationsUsageError
> = {
  id: "getEvaluationsUsage",
  method: "GET",
  path: "/api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, featureFlagKey: simple },
  query: { from: form, to: form, tz: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getEventsUsageOperation: Operation<
  GetEventsUsageRequest,
  GetEventsUsageResponse,
  GetEventsUsageError
> = {
  id: "getEventsUsage",
  method: "GET",
  path: "/api/v2/usage/events/{type}",
  pathParameters: { type: simple },
  query: { from: form, to: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExperimentationEventsUsageOperation: Operation<
  GetExperimentationEventsUsageRequest,
  GetExperimentationEventsUsageResponse,
  GetExperimentationEventsUsageError
> = {
  id: "getExperimentationEventsUsage",
  method: "GET",
  path: "/api/v2/usage/experimentation-events",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    eventKey: listExploded,
    eventKind: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getExperimentationKeysUsageOperation: Operation<
  GetExperimentationKeysUsageRequest,
  GetExperimentationKeysUsageResponse,
  GetExperimentationKeysUsageError
> = {
  id: "getExperimentationKeysUsage",
  method: "GET",
  path: "/api/v2/usage/experimentation-keys",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    experimentId: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getMAUClientsideUsageOperation: Operation<
  GetMAUClientsideUsageRequest,
  GetMAUClientsideUsageResponse,
  GetMAUClientsideUsageError
> = {
  id: "getMAUClientsideUsage",
  method: "GET",
  path: "/api/v2/usage/clientside-mau",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    sdkName: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getMauSdksByTypeOperation: Operation<
  GetMauSdksByTypeRequest,
  GetMauSdksByTypeResponse,
  GetMauSdksByTypeError
> = {
  id: "getMauSdksByType",
  method: "GET",
  path: "/api/v2/usage/mau/sdks",
  query: { from: form, to: form, sdktype: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMAUTotalUsageOperation: Operation<
  GetMAUTotalUsageRequest,
  GetMAUTotalUsageResponse,
  GetMAUTotalUsageError
> = {
  id: "getMAUTotalUsage",
  method: "GET",
  path: "/api/v2/usage/total-mau",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    sdkName: listExploded,
    sdkType: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getMauUsageOperation: Operation<
  GetMauUsageRequest,
  GetMauUsageResponse,
  GetMauUsageError
> = {
  id: "getMauUsage",
  method: "GET",
  path: "/api/v2/usage/mau",
  query: {
    from: form,
    to: form,
    project: listExploded,
    environment: listExploded,
    sdktype: listExploded,
    sdk: listExploded,
    anonymous: form,
    groupby: listExploded,
    aggregationType: form,
    contextKind: listExploded,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMauUsageByCategoryOperation: Operation<
  GetMauUsageByCategoryRequest,
  GetMauUsageByCategoryResponse,
  GetMauUsageByCategoryError
> = {
  id: "getMauUsageByCategory",
  method: "GET",
  path: "/api/v2/usage/mau/bycategory",
  query: { from: form, to: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilityErrorsUsageOperation: Operation<
  GetObservabilityErrorsUsageRequest,
  GetObservabilityErrorsUsageResponse,
  GetObservabilityErrorsUsageError
> = {
  id: "getObservabilityErrorsUsage",
  method: "GET",
  path: "/api/v2/usage/observability/errors",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilityLogsUsageOperation: Operation<
  GetObservabilityLogsUsageRequest,
  GetObservabilityLogsUsageResponse,
  GetObservabilityLogsUsageError
> = {
  id: "getObservabilityLogsUsage",
  method: "GET",
  path: "/api/v2/usage/observability/logs",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilitySessionsUsageOperation: Operation<
  GetObservabilitySessionsUsageRequest,
  GetObservabilitySessionsUsageResponse,
  GetObservabilitySessionsUsageError
> = {
  id: "getObservabilitySessionsUsage",
  method: "GET",
  path: "/api/v2/usage/observability/sessions",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilityTracesUsageOperation: Operation<
  GetObservabilityTracesUsageRequest,
  GetObservabilityTracesUsageResponse,
  GetObservabilityTracesUsageError
> = {
  id: "getObservabilityTracesUsage",
  method: "GET",
  path: "/api/v2/usage/observability/traces",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getServiceConnectionsUsageOperation: Operation<
  GetServiceConnectionsUsageRequest,
  GetServiceConnectionsUsageResponse,
  GetServiceConnectionsUsageError
> = {
  id: "getServiceConnectionsUsage",
  method: "GET",
  path: "/api/v2/usage/service-connections",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    connectionType: listExploded,
    relayVersion: listExploded,
    sdkName: listExploded,
    sdkVersion: listExploded,
    sdkType: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getStreamUsageOperation: Operation<
  GetStreamUsageRequest,
  GetStreamUsageResponse,
  GetStreamUsageError
> = {
  id: "getStreamUsage",
  method: "GET",
  path: "/api/v2/usage/streams/{source}",
  pathParameters: { source: simple },
  query: { from: form, to: form, tz: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStreamUsageBySdkVersionOperation: Operation<
  GetStreamUsageBySdkVersionRequest,
  GetStreamUsageBySdkVersionResponse,
  GetStreamUsageBySdkVersionError
> = {
  id: "getStreamUsageBySdkVersion",
  method: "GET",
  path: "/api/v2/usage/streams/{source}/bysdkversion",
  pathParameters: { source: simple },
  query: { from: form, to: form, tz: form, sdk: form, version: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStreamUsageSdkversionOperation: Operation<
  GetStreamUsageSdkversionRequest,
  GetStreamUsageSdkversionResponse,
  GetStreamUsageSdkversionError
> = {
  id: "getStreamUsageSdkversion",
  method: "GET",
  path: "/api/v2/usage/streams/{source}/sdkversions",
  pathParameters: { source: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

/** Time series of contexts, events, connections and observability data used by the account. */
export class AccountUsageBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Count contexts seen by client-side SDKs.
   *
   * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/clientside-contexts`
   */
  getContextsClientsideUsage(
    request?: GetContextsClientsideUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsClientsideUsageResponse> {
    return unwrap(call(this.#client, getContextsClientsideUsageOperation, request ?? {}, options));
  }

  /**
   * Count contexts seen by server-side SDKs.
   *
   * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/serverside-contexts`
   */
  getContextsServersideUsage(
    request?: GetContextsServersideUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsServersideUsageResponse> {
    return unwrap(call(this.#client, getContextsServersideUsageOperation, request ?? {}, options));
  }

  /**
   * Count contexts seen by all SDKs.
   *
   * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/total-contexts`
   */
  getContextsTotalUsage(
    request?: GetContextsTotalUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsTotalUsageResponse> {
    return unwrap(call(this.#client, getContextsTotalUsageOperation, request ?? {}, options));
  }

  /**
   * Count Data Export events.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/data-export-events`
   */
  getDataExportEventsUsage(
    request?: GetDataExportEventsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetDataExportEventsUsageResponse> {
    return unwrap(call(this.#client, getDataExportEventsUsageOperation, request ?? {}, options));
  }

  /**
   * Count the evaluations of a flag per variation.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}`
   */
  getEvaluationsUsage(
    request: GetEvaluationsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetEvaluationsUsageResponse> {
    return unwrap(call(this.#client, getEvaluationsUsageOperation, request, options));
  }

  /**
   * Count events received or published.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/events/{type}`
   */
  getEventsUsage(
    request: GetEventsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetEventsUsageResponse> {
    return unwrap(call(this.#client, getEventsUsageOperation, request, options));
  }

  /**
   * Count experiment events.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/experimentation-events`
   */
  getExperimentationEventsUsage(
    request?: GetExperimentationEventsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentationEventsUsageResponse> {
    return unwrap(
      call(this.#client, getExperimentationEventsUsageOperation, request ?? {}, options),
    );
  }

  /**
   * Count experiment keys.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/experimentation-keys`
   */
  getExperimentationKeysUsage(
    request?: GetExperimentationKeysUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentationKeysUsageResponse> {
    return unwrap(call(this.#client, getExperimentationKeysUsageOperation, request ?? {}, options));
  }

  /**
   * Count monthly active contexts of client-side SDKs.
   *
   * The primary context kind only. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/clientside-mau`
   */
  getMAUClientsideUsage(
    request?: GetMAUClientsideUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetMAUClientsideUsageResponse> {
    return unwrap(call(this.#client, getMAUClientsideUsageOperation, request ?? {}, options));
  }

  /**
   * List SDKs that had monthly active users.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/mau/sdks`
   */
  getMauSdksByType(
    request?: GetMauSdksByTypeRequest,
    options?: RequestOptions,
  ): APIPromise<GetMauSdksByTypeResponse> {
    return unwrap(call(this.#client, getMauSdksByTypeOperation, request ?? {}, options));
  }

  /**
   * Count monthly active contexts of all SDKs.
   *
   * The primary context kind only. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/total-mau`
   */
  getMAUTotalUsage(
    request?: GetMAUTotalUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetMAUTotalUsageResponse> {
    return unwrap(call(this.#client, getMAUTotalUsageOperation, request ?? {}, options));
  }

  /**
   * Count monthly active users.
   *
   * Deprecated. One data point per day; context instances are not part of the count. Beta: needs
   * the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/mau`
   *
   * @deprecated
   */
  getMauUsage(
    request?: GetMauUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetMauUsageResponse> {
    return unwrap(call(this.#client, getMauUsageOperation, request ?? {}, options));
  }

  /**
   * Count monthly active users per category.
   *
   * Deprecated. Categories are browser, mobile and backend. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `GET /api/v2/usage/mau/bycategory`
   *
   * @deprecated
   */
  getMauUsageByCategory(
    request?: GetMauUsageByCategoryRequest,
    options?: RequestOptions,
  ): APIPromise<GetMauUsageByCategoryResponse> {
    return unwrap(call(this.#client, getMauUsageByCategoryOperation, request ?? {}, options));
  }

  /**
   * Count observability errors.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/errors`
   */
  getObservabilityErrorsUsage(
    request?: GetObservabilityErrorsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilityErrorsUsageResponse> {
    return unwrap(call(this.#client, getObservabilityErrorsUsageOperation, request ?? {}, options));
  }

  /**
   * Count observability logs.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/logs`
   */
  getObservabilityLogsUsage(
    request?: GetObservabilityLogsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilityLogsUsageResponse> {
    return unwrap(call(this.#client, getObservabilityLogsUsageOperation, request ?? {}, options));
  }

  /**
   * Count observability sessions.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/sessions`
   */
  getObservabilitySessionsUsage(
    request?: GetObservabilitySessionsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilitySessionsUsageResponse> {
    return unwrap(
      call(this.#client, getObservabilitySessionsUsageOperation, request ?? {}, options),
    );
  }

  /**
   * Count observability traces.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/traces`
   */
  getObservabilityTracesUsage(
    request?: GetObservabilityTracesUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilityTracesUsageResponse> {
    return unwrap(call(this.#client, getObservabilityTracesUsageOperation, request ?? {}, options));
  }

  /**
   * Get service connection minutes over time.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/service-connections`
   */
  getServiceConnectionsUsage(
    request?: GetServiceConnectionsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetServiceConnectionsUsageResponse> {
    return unwrap(call(this.#client, getServiceConnectionsUsageOperation, request ?? {}, options));
  }

  /**
   * Count streaming connections.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/streams/{source}`
   */
  getStreamUsage(
    request: GetStreamUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetStreamUsageResponse> {
    return unwrap(call(this.#client, getStreamUsageOperation, request, options));
  }

  /**
   * Count streaming connections per SDK version.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/streams/{source}/bysdkversion`
   */
  getStreamUsageBySdkVersion(
    request: GetStreamUsageBySdkVersionRequest,
    options?: RequestOptions,
  ): APIPromise<GetStreamUsageBySdkVersionResponse> {
    return unwrap(call(this.#client, getStreamUsageBySdkVersionOperation, request, options));
  }

  /**
   * List SDK versions that streamed lately.
   *
   * Covers the past two months. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/streams/{source}/sdkversions`
   */
  getStreamUsageSdkversion(
    request: GetStreamUsageSdkversionRequest,
    options?: RequestOptions,
  ): APIPromise<GetStreamUsageSdkversionResponse> {
    return unwrap(call(this.#client, getStreamUsageSdkversionOperation, request, options));
  }
}
