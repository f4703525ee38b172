import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
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
  DeleteCustomRoleError,
  DeleteCustomRoleRequest,
  DeleteCustomRoleResponse,
} from "../operations/deleteCustomRole.js";
import type {
  GetCustomRoleError,
  GetCustomRoleRequest,
  GetCustomRoleResponse,
} from "../operations/getCustomRole.js";
import type {
  GetCustomRolesError,
  GetCustomRolesRequest,
  GetCustomRolesResponse,
} from "../operations/getCustomRoles.js";
import type {
  PatchCustomRoleError,
  PatchCustomRoleRequest,
  PatchCustomRoleResponse,
} from "../operations/patchCustomRole.js";
import type {
  PostCustomRoleError,
  PostCustomRoleRequest,
  PostCustomRoleResponse,
} from "../operations/postCustomRole.js";

export const deleteCustomRoleOperation: Operation<
  DeleteCustomRoleRequest,
  DeleteCustomRoleResponse,
  DeleteCustomRoleError
> = {
  id: "deleteCustomRole",
  method: "DELETE",
  path: "/api/v2/roles/{customRoleKey}",
  pathParameters: { customRoleKey: simple },
  responses: { 204: readNothing },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getCustomRoleOperation: Operation<
  GetCustomRoleRequest,
  GetCustomRoleResponse,
  GetCustomRoleError
> = {
  id: "getCustomRole",
  method: "GET",
  path: "/api/v2/roles/{customRoleKey}",
  pathParameters: { customRoleKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getCustomRolesOperation: Operation<
  GetCustomRolesRequest,
  GetCustomRolesResponse,
  GetCustomRolesError
> = {
  id: "getCustomRoles",
  method: "GET",
  path: "/api/v2/roles",
  query: { limit: form, offset: form },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchCustomRoleOperation: Operation<
  PatchCustomRoleRequest,
  PatchCustomRoleResponse,
  PatchCustomRoleError
> = {
  id: "patchCustomRole",
  method: "PATCH",
  path: "/api/v2/roles/{customRoleKey}",
  pathParameters: { customRoleKey: simple },
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
    429: RateLimitedErrorRep,
  },
};

export const postCustomRoleOperation: Operation<
  PostCustomRoleRequest,
  PostCustomRoleResponse,
  PostCustomRoleError
> = {
  id: "postCustomRole",
  method: "POST",
  path: "/api/v2/roles",
  body: {
    key: "customRolePost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Roles built from policy statements. */
export class CustomRoles {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a custom role.
   *
   * `DELETE /api/v2/roles/{customRoleKey}`
   */
  deleteCustomRole(
    request: DeleteCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteCustomRoleResponse> {
    return unwrap(call(this.#client, deleteCustomRoleOperation, request, options));
  }

  /**
   * Get a custom role by key or id.
   *
   * `GET /api/v2/roles/{customRoleKey}`
   */
  getCustomRole(
    request: GetCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<GetCustomRoleResponse> {
    return unwrap(call(this.#client, getCustomRoleOperation, request, options));
  }

  /**
   * List custom roles.
   *
   * Base roles are not part of the list. Paged with `limit` and `offset`; 20 items by default.
   *
   * `GET /api/v2/roles`
   */
  getCustomRoles(
    request?: GetCustomRolesRequest,
    options?: RequestOptions,
  ): APIPromise<GetCustomRolesResponse> {
    return unwrap(call(this.#client, getCustomRolesOperation, request ?? {}, options));
  }

  /**
   * Change a custom role.
   *
   * Body: JSON Patch operations in `patch`, with an optional `comment`.
   *
   * `PATCH /api/v2/roles/{customRoleKey}`
   */
  patchCustomRole(
    request: PatchCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<PatchCustomRoleResponse> {
    return unwrap(call(this.#client, patchCustomRoleOperation, request, options));
  }

  /**
   * Create a custom role.
   *
   * `POST /api/v2/roles`
   */
  postCustomRole(
    request: PostCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<PostCustomRoleResponse> {
    return unwrap(call(this.#client, postCustomRoleOperation, request, options));
  }
}
