import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import {
  type PageOptions,
  type PagePromise,
  type PagedOperation,
  callPages,
  unwrapPages,
} from "../lib/paging.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateMetricGroupError,
  CreateMetricGroupRequest,
  CreateMetricGroupResponse,
} from "../operations/createMetricGroup.js";
import type {
  DeleteMetricError,
  DeleteMetricRequest,
  DeleteMetricResponse,
} from "../operations/deleteMetric.js";
import type {
  DeleteMetricGroupError,
  DeleteMetricGroupRequest,
  DeleteMetricGroupResponse,
} from "../operations/deleteMetricGroup.js";
import type {
  GetMetricError,
  GetMetricRequest,
  GetMetricResponse,
} from "../operations/getMetric.js";
import type {
  GetMetricGroupError,
  GetMetricGroupRequest,
  GetMetricGroupResponse,
} from "../operations/getMetricGroup.js";
import type {
  GetMetricGroupsError,
  GetMetricGroupsItem,
  GetMetricGroupsRequest,
  GetMetricGroupsResponse,
} from "../operations/getMetricGroups.js";
import type {
  GetMetricsError,
  GetMetricsItem,
  GetMetricsRequest,
  GetMetricsResponse,
} from "../operations/getMetrics.js";
import type {
  PatchMetricError,
  PatchMetricRequest,
  PatchMetricResponse,
} from "../operations/patchMetric.js";
import type {
  PatchMetricGroupError,
  PatchMetricGroupRequest,
  PatchMetricGroupResponse,
} from "../operations/patchMetricGroup.js";
import type {
  PostMetricError,
  PostMetricRequest,
  PostMetricResponse,
} from "../operations/postMetric.js";

export const deleteMetricOperation: Operation<
  DeleteMetricRequest,
  DeleteMetricResponse,
  DeleteMetricError
> = {
  id: "deleteMetric",
  method: "DELETE",
  path: "/api/v2/metrics/{projectKey}/{metricKey}",
  pathParameters: { projectKey: simple, metricKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMetricOperation: Operation<GetMetricRequest, GetMetricResponse, GetMetricError> = {
  id: "getMetric",
  method: "GET",
  path: "/api/v2/metrics/{projectKey}/{metricKey}",
  pathParameters: { projectKey: simple, metricKey: simple },
  query: { expand: listJoined, versionId: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMetricsOperation: PagedOperation<
  GetMetricsRequest,
  GetMetricsResponse,
  GetMetricsError,
  GetMetricsItem
> = {
  id: "getMetrics",
  method: "GET",
  path: "/api/v2/metrics/{projectKey}",
  pathParameters: { projectKey: simple },
  query: { expand: listJoined, limit: form, offset: form, sort: form, filter: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep },
};

export const patchMetricOperation: Operation<
  PatchMetricRequest,
  PatchMetricResponse,
  PatchMetricError
> = {
  id: "patchMetric",
  method: "PATCH",
  path: "/api/v2/metrics/{projectKey}/{metricKey}",
  pathParameters: { projectKey: simple, metricKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postMetricOperation: Operation<
  PostMetricRequest,
  PostMetricResponse,
  PostMetricError
> = {
  id: "postMetric",
  method: "POST",
  path: "/api/v2/metrics/{projectKey}",
  pathParameters: { projectKey: simple },
  body: { key: "metricPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** What experiments and guarded rollouts measure. */
export class Metrics {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a metric.
   *
   * `DELETE /api/v2/metrics/{projectKey}/{metricKey}`
   */
  deleteMetric(
    request: DeleteMetricRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteMetricResponse> {
    return unwrap(call(this.#client, deleteMetricOperation, request, options));
  }

  /**
   * Get a metric by key.
   *
   * `GET /api/v2/metrics/{projectKey}/{metricKey}`
   */
  getMetric(request: GetMetricRequest, options?: RequestOptions): APIPromise<GetMetricResponse> {
    return unwrap(call(this.#client, getMetricOperation, request, options));
  }

  /**
   * List the metrics of a project.
   *
   * Paged with `limit` and `offset`; 20 items by default, 50 at most.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/metrics/{projectKey}`
   */
  getMetrics(
    request: GetMetricsRequest,
    options?: PageOptions,
  ): PagePromise<GetMetricsResponse, GetMetricsItem> {
    return unwrapPages(callPages(this.#client, getMetricsOperation, request, options));
  }

  /**
   * Change a metric.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/metrics/{projectKey}/{metricKey}`
   */
  patchMetric(
    request: PatchMetricRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMetricResponse> {
    return unwrap(call(this.#client, patchMetricOperation, request, options));
  }

  /**
   * Create a metric.
   *
   * Which fields are needed depends on `kind`.
   *
   * `POST /api/v2/metrics/{projectKey}`
   */
  postMetric(request: PostMetricRequest, options?: RequestOptions): APIPromise<PostMetricResponse> {
    return unwrap(call(this.#client, postMetricOperation, request, options));
  }
}

export const createMetricGroupOperation: Operation<
  CreateMetricGroupRequest,
  CreateMetricGroupResponse,
  CreateMetricGroupError
> = {
  id: "createMetricGroup",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/metric-groups",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "metricGroupPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteMetricGroupOperation: Operation<
  DeleteMetricGroupRequest,
  DeleteMetricGroupResponse,
  DeleteMetricGroupError
> = {
  id: "deleteMetricGroup",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}",
  pathParameters: { projectKey: simple, metricGroupKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMetricGroupOperation: Operation<
  GetMetricGroupRequest,
  GetMetricGroupResponse,
  GetMetricGroupError
> = {
  id: "getMetricGroup",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}",
  pathParameters: { projectKey: simple, metricGroupKey: simple },
  query: { expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMetricGroupsOperation: PagedOperation<
  GetMetricGroupsRequest,
  GetMetricGroupsResponse,
  GetMetricGroupsError,
  GetMetricGroupsItem
> = {
  id: "getMetricGroups",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/metric-groups",
  pathParameters: { projectKey: simple },
  query: { filter: form, sort: form, expand: form, limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchMetricGroupOperation: Operation<
  PatchMetricGroupRequest,
  PatchMetricGroupResponse,
  PatchMetricGroupError
> = {
  id: "patchMetricGroup",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}",
  pathParameters: { projectKey: simple, metricGroupKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Groups of metrics, such as funnels and guardrails. */
export class MetricsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a metric group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/metric-groups`
   *
   * @beta
   */
  createMetricGroup(
    request: CreateMetricGroupRequest,
    options?: RequestOptions,
  ): APIPromise<CreateMetricGroupResponse> {
    return unwrap(call(this.#client, createMetricGroupOperation, request, options));
  }

  /**
   * Delete a metric group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
   *
   * @beta
   */
  deleteMetricGroup(
    request: DeleteMetricGroupRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteMetricGroupResponse> {
    return unwrap(call(this.#client, deleteMetricGroupOperation, request, options));
  }

  /**
   * Get a metric group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
   *
   * @beta
   */
  getMetricGroup(
    request: GetMetricGroupRequest,
    options?: RequestOptions,
  ): APIPromise<GetMetricGroupResponse> {
    return unwrap(call(this.#client, getMetricGroupOperation, request, options));
  }

  /**
   * List the metric groups of a project.
   *
   * Paged with `limit` and `offset`; 20 items by default, 50 at most. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/metric-groups`
   *
   * @beta
   */
  getMetricGroups(
    request: GetMetricGroupsRequest,
    options?: PageOptions,
  ): PagePromise<GetMetricGroupsResponse, GetMetricGroupsItem> {
    return unwrapPages(callPages(this.#client, getMetricGroupsOperation, request, options));
  }

  /**
   * Change a metric group.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
   *
   * @beta
   */
  patchMetricGroup(
    request: PatchMetricGroupRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMetricGroupResponse> {
    return unwrap(call(this.#client, patchMetricGroupOperation, request, options));
  }
}
