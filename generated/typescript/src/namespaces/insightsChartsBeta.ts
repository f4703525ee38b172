import {
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetDeploymentFrequencyChartError,
  GetDeploymentFrequencyChartRequest,
  GetDeploymentFrequencyChartResponse,
} from "../operations/getDeploymentFrequencyChart.js";
import type {
  GetFlagStatusChartError,
  GetFlagStatusChartRequest,
  GetFlagStatusChartResponse,
} from "../operations/getFlagStatusChart.js";
import type {
  GetLeadTimeChartError,
  GetLeadTimeChartRequest,
  GetLeadTimeChartResponse,
} from "../operations/getLeadTimeChart.js";
import type {
  GetReleaseFrequencyChartError,
  GetReleaseFrequencyChartRequest,
  GetReleaseFrequencyChartResponse,
} from "../operations/getReleaseFrequencyChart.js";
import type {
  GetStaleFlagsChartError,
  GetStaleFlagsChartRequest,
  GetStaleFlagsChartResponse,
} from "../operations/getStaleFlagsChart.js";

export const getDeploymentFrequencyChartOperation: Operation<
  GetDeploymentFrequencyChartRequest,
  GetDeploymentFrequencyChartResponse,
  GetDeploymentFrequencyChartError
> = {
  id: "getDeploymentFrequencyChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/deployments/frequency",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    from: form,
    to: form,
    bucketType: form,
    bucketMs: form,
    groupBy: form,
    expand: listJoined,
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFlagStatusChartOperation: Operation<
  GetFlagStatusChartRequest,
  GetFlagStatusChartResponse,
  GetFlagStatusChartError
> = {
  id: "getFlagStatusChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/flags/status",
  query: { projectKey: form, environmentKey: form, applicationKey: listJoined },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getLeadTimeChartOperation: Operation<
  GetLeadTimeChartRequest,
  GetLeadTimeChartResponse,
  GetLeadTimeChartError
> = {
  id: "getLeadTimeChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/lead-time",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    from: form,
    to: form,
    bucketType: form,
    bucketMs: form,
    groupBy: form,
    expand: listJoined,
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getReleaseFrequencyChartOperation: Operation<
  GetReleaseFrequencyChartRequest,
  GetReleaseFrequencyChartResponse,
  GetReleaseFrequencyChartError
> = {
  id: "getReleaseFrequencyChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/releases/frequency",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    hasExperiments: form,
    global: form,
    groupBy: form,
    from: form,
    to: form,
    bucketType: form,
    bucketMs: form,
    expand: listJoined,
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStaleFlagsChartOperation: Operation<
  GetStaleFlagsChartRequest,
  GetStaleFlagsChartResponse,
  GetStaleFlagsChartError
> = {
  id: "getStaleFlagsChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/flags/stale",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    groupBy: form,
    maintainerId: listJoined,
    maintainerTeamKey: listJoined,
    expand: listJoined,
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Chart data about deployments, releases, lead time and flag health. */
export class InsightsChartsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Chart how often applications are deployed.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/deployments/frequency`
   */
  getDeploymentFrequencyChart(
    request?: GetDeploymentFrequencyChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetDeploymentFrequencyChartResponse> {
    return unwrap(call(this.#client, getDeploymentFrequencyChartOperation, request ?? {}, options));
  }

  /**
   * Chart flags by status.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/flags/status`
   */
  getFlagStatusChart(
    request: GetFlagStatusChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagStatusChartResponse> {
    return unwrap(call(this.#client, getFlagStatusChartOperation, request, options));
  }

  /**
   * Chart the time from first commit to deployment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/lead-time`
   */
  getLeadTimeChart(
    request: GetLeadTimeChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetLeadTimeChartResponse> {
    return unwrap(call(this.#client, getLeadTimeChartOperation, request, options));
  }

  /**
   * Chart how often flags are released.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/releases/frequency`
   */
  getReleaseFrequencyChart(
    request: GetReleaseFrequencyChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleaseFrequencyChartResponse> {
    return unwrap(call(this.#client, getReleaseFrequencyChartOperation, request, options));
  }

  /**
   * Chart flags that look stale.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/flags/stale`
   */
  getStaleFlagsChart(
    request: GetStaleFlagsChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetStaleFlagsChartResponse> {
    return unwrap(call(this.#client, getStaleFlagsChartOperation, request, options));
  }
}
