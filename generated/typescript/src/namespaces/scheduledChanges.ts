import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteFlagConfigScheduledChangesError,
  DeleteFlagConfigScheduledChangesRequest,
  DeleteFlagConfigScheduledChangesResponse,
} from "../operations/deleteFlagConfigScheduledChanges.js";
import type {
  GetFeatureFlagScheduledChangeError,
  GetFeatureFlagScheduledChangeRequest,
  GetFeatureFlagScheduledChangeResponse,
} from "../operations/getFeatureFlagScheduledChange.js";
import type {
  GetFlagConfigScheduledChangesError,
  GetFlagConfigScheduledChangesRequest,
  GetFlagConfigScheduledChangesResponse,
} from "../operations/getFlagConfigScheduledChanges.js";
import type {
  PatchFlagConfigScheduledChangeError,
  PatchFlagConfigScheduledChangeRequest,
  PatchFlagConfigScheduledChangeResponse,
} from "../operations/patchFlagConfigScheduledChange.js";
import type {
  PostFlagConfigScheduledChangesError,
  PostFlagConfigScheduledChangesRequest,
  PostFlagConfigScheduledChangesResponse,
} from "../operations/postFlagConfigScheduledChanges.js";

export const deleteFlagConfigScheduledChangesOperation: Operation<
  DeleteFlagConfigScheduledChangesRequest,
  DeleteFlagConfigScheduledChangesResponse,
  DeleteFlagConfigScheduledChangesError
> = {
  id: "deleteFlagConfigScheduledChanges",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFeatureFlagScheduledChangeOperation: Operation<
  GetFeatureFlagScheduledChangeRequest,
  GetFeatureFlagScheduledChangeResponse,
  GetFeatureFlagScheduledChangeError
> = {
  id: "getFeatureFlagScheduledChange",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getFlagConfigScheduledChangesOperation: Operation<
  GetFlagConfigScheduledChangesRequest,
  GetFlagConfigScheduledChangesResponse,
  GetFlagConfigScheduledChangesError
> = {
  id: "getFlagConfigScheduledChanges",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const patchFlagConfigScheduledChangeOperation: Operation<
  PatchFlagConfigScheduledChangeRequest,
  PatchFlagConfigScheduledChangeResponse,
  PatchFlagConfigScheduledChangeError
> = {
  id: "patchFlagConfigScheduledChange",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  query: { ignoreConflicts: form },
  body: {
    key: "flagScheduledChangesInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postFlagConfigScheduledChangesOperation: Operation<
  PostFlagConfigScheduledChangesRequest,
  PostFlagConfigScheduledChangesResponse,
  PostFlagConfigScheduledChangesError
> = {
  id: "postFlagConfigScheduledChanges",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  query: { ignoreConflicts: form },
  body: {
    key: "postFlagScheduledChangesInput",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Changes of a flag that happen at a set time. */
export class ScheduledChanges {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Cancel a scheduled change of a flag.
   *
   * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
   */
  deleteFlagConfigScheduledChanges(
    request: DeleteFlagConfigScheduledChangesRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFlagConfigScheduledChangesResponse> {
    return unwrap(call(this.#client, deleteFlagConfigScheduledChangesOperation, request, options));
  }

  /**
   * Get a scheduled change of a flag.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
   */
  getFeatureFlagScheduledChange(
    request: GetFeatureFlagScheduledChangeRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagScheduledChangeResponse> {
    return unwrap(call(this.#client, getFeatureFlagScheduledChangeOperation, request, options));
  }

  /**
   * List the scheduled changes of a flag.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`
   */
  getFlagConfigScheduledChanges(
    request: GetFlagConfigScheduledChangesRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagConfigScheduledChangesResponse> {
    return unwrap(call(this.#client, getFlagConfigScheduledChangesOperation, request, options));
  }

  /**
   * Change or move a scheduled change of a flag.
   *
   * Body: semantic patch, for example updateScheduledChangesExecutionDate.
   *
   * `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
   */
  patchFlagConfigScheduledChange(
    request: PatchFlagConfigScheduledChangeRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagConfigScheduledChangeResponse> {
    return unwrap(call(this.#client, patchFlagConfigScheduledChangeOperation, request, options));
  }

  /**
   * Schedule a change of a flag.
   *
   * `instructions` is a semantic patch that runs at `executionDate`.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`
   */
  postFlagConfigScheduledChanges(
    request: PostFlagConfigScheduledChangesRequest,
    options?: RequestOptions,
  ): APIPromise<PostFlagConfigScheduledChangesResponse> {
    return unwrap(call(this.#client, postFlagConfigScheduledChangesOperation, request, options));
  }
}
