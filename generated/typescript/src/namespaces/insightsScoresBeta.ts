import {
  ForbiddenErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateInsightGroupError,
  CreateInsightGroupRequest,
  CreateInsightGroupResponse,
} from "../operations/createInsightGroup.js";
import type {
  DeleteInsightGroupError,
  DeleteInsightGroupRequest,
  DeleteInsightGroupResponse,
} from "../operations/deleteInsightGroup.js";
import type {
  GetInsightGroupError,
  GetInsightGroupRequest,
  GetInsightGroupResponse,
} from "../operations/getInsightGroup.js";
import type {
  GetInsightGroupsError,
  GetInsightGroupsRequest,
  GetInsightGroupsResponse,
} from "../operations/getInsightGroups.js";
import type {
  GetInsightsScoresError,
  GetInsightsScoresRequest,
  GetInsightsScoresResponse,
} from "../operations/getInsightsScores.js";
import type {
  PatchInsightGroupError,
  PatchInsightGroupRequest,
  PatchInsightGroupResponse,
} from "../operations/patchInsightGroup.js";

export const createInsightGroupOperation: Operation<
  CreateInsightGroupRequest,
  CreateInsightGroupResponse,
  CreateInsightGroupError
> = {
  id: "createInsightGroup",
  method: "POST",
  path: "/api/v2/engineering-insights/insights/group",
  body: {
    key: "postInsightGroupParams",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteInsightGroupOperation: Operation<
  DeleteInsightGroupRequest,
  DeleteInsightGroupResponse,
  DeleteInsightGroupError
> = {
  id: "deleteInsightGroup",
  method: "DELETE",
  path: "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
  pathParameters: { insightGroupKey: simple },
  responses: { 204: readNothing },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightGroupOperation: Operation<
  GetInsightGroupRequest,
  GetInsightGroupResponse,
  GetInsightGroupError
> = {
  id: "getInsightGroup",
  method: "GET",
  path: "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
  pathParameters: { insightGroupKey: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightGroupsOperation: Operation<
  GetInsightGroupsRequest,
  GetInsightGroupsResponse,
  GetInsightGroupsError
> = {
  id: "getInsightGroups",
  method: "GET",
  path: "/api/v2/engineering-insights/insights/groups",
  query: { limit: form, offset: form, sort: form, query: form, expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightsScoresOperation: Operation<
  GetInsightsScoresRequest,
  GetInsightsScoresResponse,
  GetInsightsScoresError
> = {
  id: "getInsightsScores",
  method: "GET",
  path: "/api/v2/engineering-insights/insights/scores",
  query: { projectKey: form, environmentKey: form, applicationKey: listJoined },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchInsightGroupOperation: Operation<
  PatchInsightGroupRequest,
  PatchInsightGroupResponse,
  PatchInsightGroupError
> = {
  id: "patchInsightGroup",
  method: "PATCH",
  path: "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
  pathParameters: { insightGroupKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Scores of engineering health, by group of applications. */
export class InsightsScoresBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an insight group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/engineering-insights/insights/group`
   */
  createInsightGroup(
    request: CreateInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<CreateInsightGroupResponse> {
    return unwrap(call(this.#client, createInsightGroupOperation, request, options));
  }

  /**
   * Delete an insight group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
   */
  deleteInsightGroup(
    request: DeleteInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteInsightGroupResponse> {
    return unwrap(call(this.#client, deleteInsightGroupOperation, request, options));
  }

  /**
   * Get an insight group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
   */
  getInsightGroup(
    request: GetInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightGroupResponse> {
    return unwrap(call(this.#client, getInsightGroupOperation, request, options));
  }

  /**
   * List insight groups.
   *
   * Paged with `limit` and `offset`; 20 items by default, 20 at most. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/insights/groups`
   */
  getInsightGroups(
    request?: GetInsightGroupsRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightGroupsResponse> {
    return unwrap(call(this.#client, getInsightGroupsOperation, request ?? {}, options));
  }

  /**
   * Get the engineering scores of an environment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/insights/scores`
   */
  getInsightsScores(
    request: GetInsightsScoresRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightsScoresResponse> {
    return unwrap(call(this.#client, getInsightsScoresOperation, request, options));
  }

  /**
   * Change an insight group.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
   */
  patchInsightGroup(
    request: PatchInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<PatchInsightGroupResponse> {
    return unwrap(call(this.#client, patchInsightGroupOperation, request, options));
  }
}
