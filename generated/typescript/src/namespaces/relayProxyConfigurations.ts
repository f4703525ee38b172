import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
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
  DeleteRelayAutoConfigError,
  DeleteRelayAutoConfigRequest,
  DeleteRelayAutoConfigResponse,
} from "../operations/deleteRelayAutoConfig.js";
import type {
  GetRelayProxyConfigError,
  GetRelayProxyConfigRequest,
  GetRelayProxyConfigResponse,
} from "../operations/getRelayProxyConfig.js";
import type {
  GetRelayProxyConfigsError,
  GetRelayProxyConfigsResponse,
} from "../operations/getRelayProxyConfigs.js";
import type {
  PatchRelayAutoConfigError,
  PatchRelayAutoConfigRequest,
  PatchRelayAutoConfigResponse,
} from "../operations/patchRelayAutoConfig.js";
import type {
  PostRelayAutoConfigError,
  PostRelayAutoConfigRequest,
  PostRelayAutoConfigResponse,
} from "../operations/postRelayAutoConfig.js";
import type {
  ResetRelayAutoConfigError,
  ResetRelayAutoConfigRequest,
  ResetRelayAutoConfigResponse,
} from "../operations/resetRelayAutoConfig.js";

export const deleteRelayAutoConfigOperation: Operation<
  DeleteRelayAutoConfigRequest,
  DeleteRelayAutoConfigResponse,
  DeleteRelayAutoConfigError
> = {
  id: "deleteRelayAutoConfig",
  method: "DELETE",
  path: "/api/v2/account/relay-auto-configs/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getRelayProxyConfigOperation: Operation<
  GetRelayProxyConfigRequest,
  GetRelayProxyConfigResponse,
  GetRelayProxyConfigError
> = {
  id: "getRelayProxyConfig",
  method: "GET",
  path: "/api/v2/account/relay-auto-configs/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getRelayProxyConfigsOperation: Operation<
  undefined,
  GetRelayProxyConfigsResponse,
  GetRelayProxyConfigsError
> = {
  id: "getRelayProxyConfigs",
  method: "GET",
  path: "/api/v2/account/relay-auto-configs",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchRelayAutoConfigOperation: Operation<
  PatchRelayAutoConfigRequest,
  PatchRelayAutoConfigResponse,
  PatchRelayAutoConfigError
> = {
  id: "patchRelayAutoConfig",
  method: "PATCH",
  path: "/api/v2/account/relay-auto-configs/{id}",
  pathParameters: { id: simple },
  body: {
    key: "patchWithComment",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postRelayAutoConfigOperation: Operation<
  PostRelayAutoConfigRequest,
  PostRelayAutoConfigResponse,
  PostRelayAutoConfigError
> = {
  id: "postRelayAutoConfig",
  method: "POST",
  path: "/api/v2/account/relay-auto-configs",
  body: {
    key: "relayAutoConfigPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: InvalidRequestErrorRep, 401: UnauthorizedErrorRep, 429: RateLimitedErrorRep },
};

export const resetRelayAutoConfigOperation: Operation<
  ResetRelayAutoConfigRequest,
  ResetRelayAutoConfigResponse,
  ResetRelayAutoConfigError
> = {
  id: "resetRelayAutoConfig",
  method: "POST",
  path: "/api/v2/account/relay-auto-configs/{id}/reset",
  pathParameters: { id: simple },
  query: { expiry: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Automatic configuration of Relay Proxies, with their keys. */
export class RelayProxyConfigurations {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a Relay Proxy configuration.
   *
   * `DELETE /api/v2/account/relay-auto-configs/{id}`
   */
  deleteRelayAutoConfig(
    request: DeleteRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteRelayAutoConfigResponse> {
    return unwrap(call(this.#client, deleteRelayAutoConfigOperation, request, options));
  }

  /**
   * Get a Relay Proxy configuration.
   *
   * `GET /api/v2/account/relay-auto-configs/{id}`
   */
  getRelayProxyConfig(
    request: GetRelayProxyConfigRequest,
    options?: RequestOptions,
  ): APIPromise<GetRelayProxyConfigResponse> {
    return unwrap(call(this.#client, getRelayProxyConfigOperation, request, options));
  }

  /**
   * List Relay Proxy configurations.
   *
   * `GET /api/v2/account/relay-auto-configs`
   */
  getRelayProxyConfigs(options?: RequestOptions): APIPromise<GetRelayProxyConfigsResponse> {
    return unwrap(call(this.#client, getRelayProxyConfigsOperation, undefined, options));
  }

  /**
   * Change a Relay Proxy configuration.
   *
   * Body: JSON Patch operations in `patch`, with an optional `comment`.
   *
   * `PATCH /api/v2/account/relay-auto-configs/{id}`
   */
  patchRelayAutoConfig(
    request: PatchRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PatchRelayAutoConfigResponse> {
    return unwrap(call(this.#client, patchRelayAutoConfigOperation, request, options));
  }

  /**
   * Create a Relay Proxy configuration.
   *
   * `POST /api/v2/account/relay-auto-configs`
   */
  postRelayAutoConfig(
    request: PostRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PostRelayAutoConfigResponse> {
    return unwrap(call(this.#client, postRelayAutoConfigOperation, request, options));
  }

  /**
   * Replace the key of a Relay Proxy configuration.
   *
   * The old key stops at once unless `expiry` says when.
   *
   * `POST /api/v2/account/relay-auto-configs/{id}/reset`
   */
  resetRelayAutoConfig(
    request: ResetRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<ResetRelayAutoConfigResponse> {
    return unwrap(call(this.#client, resetRelayAutoConfigOperation, request, options));
  }
}
