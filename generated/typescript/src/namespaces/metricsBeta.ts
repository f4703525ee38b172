import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateMetricGroupError,
  CreateMetricGroupRequest,
  CreateMetricGroupResponse,
} from "../operations/createMetricGroup.js";
import type {
  DeleteMetricGroupError,
  DeleteMetricGroupRequest,
  DeleteMetricGroupResponse,
} from "../operations/deleteMetricGroup.js";
import type {
  GetMetricGroupError,
  GetMetricGroupRequest,
  GetMetricGroupResponse,
} from "../operations/getMetricGroup.js";
import type {
  GetMetricGroupsError,
  GetMetricGroupsRequest,
  GetMetricGroupsResponse,
} from "../operations/getMetricGroups.js";
import type {
  PatchMetricGroupError,
  PatchMetricGroupRequest,
  PatchMetricGroupResponse,
} from "../operations/patchMetricGroup.js";

export const createMetricGroupOperation: Operation<
  CreateMetricGroupRequest,
  CreateMetricGroupResponse,
  CreateMetricGroupError
> = {
  id: "createMetricGroup",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/metric-groups",
  pathParameters: { projectKey: simple },
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

export const getMetricGroupsOperation: Operation<
  GetMetricGroupsRequest,
  GetMetricGroupsResponse,
  GetMetricGroupsError
> = {
  id: "getMetricGroups",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/metric-groups",
  pathParameters: { projectKey: simple },
  query: { filter: form, sort: form, expand: form, limit: form, offset: form },
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
   * `GET /api/v2/projects/{projectKey}/metric-groups`
   */
  getMetricGroups(
    request: GetMetricGroupsRequest,
    options?: RequestOptions,
  ): APIPromise<GetMetricGroupsResponse> {
    return unwrap(call(this.#client, getMetricGroupsOperation, request, options));
  }

  /**
   * Change a metric group.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/metric-groups/{metricGroupKey}`
   */
  patchMetricGroup(
    request: PatchMetricGroupRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMetricGroupResponse> {
    return unwrap(call(this.#client, patchMetricGroupOperation, request, options));
  }
}
