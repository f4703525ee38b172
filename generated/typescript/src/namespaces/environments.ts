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
  DeleteEnvironmentError,
  DeleteEnvironmentRequest,
  DeleteEnvironmentResponse,
} from "../operations/deleteEnvironment.js";
import type {
  GetEnvironmentError,
  GetEnvironmentRequest,
  GetEnvironmentResponse,
} from "../operations/getEnvironment.js";
import type {
  GetEnvironmentsByProjectError,
  GetEnvironmentsByProjectRequest,
  GetEnvironmentsByProjectResponse,
} from "../operations/getEnvironmentsByProject.js";
import type {
  PatchEnvironmentError,
  PatchEnvironmentRequest,
  PatchEnvironmentResponse,
} from "../operations/patchEnvironment.js";
import type {
  PostEnvironmentError,
  PostEnvironmentRequest,
  PostEnvironmentResponse,
} from "../operations/postEnvironment.js";
import type {
  ResetEnvironmentMobileKeyError,
  ResetEnvironmentMobileKeyRequest,
  ResetEnvironmentMobileKeyResponse,
} from "../operations/resetEnvironmentMobileKey.js";
import type {
  ResetEnvironmentSDKKeyError,
  ResetEnvironmentSDKKeyRequest,
  ResetEnvironmentSDKKeyResponse,
} from "../operations/resetEnvironmentSDKKey.js";

export const deleteEnvironmentOperation: Operation<
  DeleteEnvironmentRequest,
  DeleteEnvironmentResponse,
  DeleteEnvironmentError
> = {
  id: "deleteEnvironment",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getEnvironmentOperation: Operation<
  GetEnvironmentRequest,
  GetEnvironmentResponse,
  GetEnvironmentError
> = {
  id: "getEnvironment",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getEnvironmentsByProjectOperation: Operation<
  GetEnvironmentsByProjectRequest,
  GetEnvironmentsByProjectResponse,
  GetEnvironmentsByProjectError
> = {
  id: "getEnvironmentsByProject",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments",
  pathParameters: { projectKey: simple },
  query: { limit: form, offset: form, filter: form, sort: form },
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

export const patchEnvironmentOperation: Operation<
  PatchEnvironmentRequest,
  PatchEnvironmentResponse,
  PatchEnvironmentError
> = {
  id: "patchEnvironment",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
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

export const postEnvironmentOperation: Operation<
  PostEnvironmentRequest,
  PostEnvironmentResponse,
  PostEnvironmentError
> = {
  id: "postEnvironment",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments",
  pathParameters: { projectKey: simple },
  body: {
    key: "environmentPost",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const resetEnvironmentMobileKeyOperation: Operation<
  ResetEnvironmentMobileKeyRequest,
  ResetEnvironmentMobileKeyResponse,
  ResetEnvironmentMobileKeyError
> = {
  id: "resetEnvironmentMobileKey",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const resetEnvironmentSDKKeyOperation: Operation<
  ResetEnvironmentSDKKeyRequest,
  ResetEnvironmentSDKKeyResponse,
  ResetEnvironmentSDKKeyError
> = {
  id: "resetEnvironmentSDKKey",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { expiry: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Stages such as test and production inside a project, with their SDK keys. */
export class Environments {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an environment.
   *
   * Cannot be undone. Its SDK keys go with it.
   *
   * `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}`
   */
  deleteEnvironment(
    request: DeleteEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteEnvironmentResponse> {
    return unwrap(call(this.#client, deleteEnvironmentOperation, request, options));
  }

  /**
   * Get an environment.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}`
   */
  getEnvironment(
    request: GetEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<GetEnvironmentResponse> {
    return unwrap(call(this.#client, getEnvironmentOperation, request, options));
  }

  /**
   * List the environments of a project.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `GET /api/v2/projects/{projectKey}/environments`
   */
  getEnvironmentsByProject(
    request: GetEnvironmentsByProjectRequest,
    options?: RequestOptions,
  ): APIPromise<GetEnvironmentsByProjectResponse> {
    return unwrap(call(this.#client, getEnvironmentsByProjectOperation, request, options));
  }

  /**
   * Change an environment.
   *
   * Body: JSON Patch. Some approval settings change here as well.
   *
   * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}`
   */
  patchEnvironment(
    request: PatchEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<PatchEnvironmentResponse> {
    return unwrap(call(this.#client, patchEnvironmentOperation, request, options));
  }

  /**
   * Create an environment.
   *
   * `source` copies the flag settings of another environment.
   *
   * `POST /api/v2/projects/{projectKey}/environments`
   */
  postEnvironment(
    request: PostEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<PostEnvironmentResponse> {
    return unwrap(call(this.#client, postEnvironmentOperation, request, options));
  }

  /**
   * Replace the mobile key of an environment.
   *
   * The old key stops at once.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey`
   */
  resetEnvironmentMobileKey(
    request: ResetEnvironmentMobileKeyRequest,
    options?: RequestOptions,
  ): APIPromise<ResetEnvironmentMobileKeyResponse> {
    return unwrap(call(this.#client, resetEnvironmentMobileKeyOperation, request, options));
  }

  /**
   * Replace the SDK key of an environment.
   *
   * The old key stops at once unless `expiry` says when.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey`
   */
  resetEnvironmentSDKKey(
    request: ResetEnvironmentSDKKeyRequest,
    options?: RequestOptions,
  ): APIPromise<ResetEnvironmentSDKKeyResponse> {
    return unwrap(call(this.#client, resetEnvironmentSDKKeyOperation, request, options));
  }
}
