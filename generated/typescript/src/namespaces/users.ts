import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteUserError,
  DeleteUserRequest,
  DeleteUserResponse,
} from "../operations/deleteUser.js";
import type {
  GetSearchUsersError,
  GetSearchUsersRequest,
  GetSearchUsersResponse,
} from "../operations/getSearchUsers.js";
import type { GetUserError, GetUserRequest, GetUserResponse } from "../operations/getUser.js";
import type { GetUsersError, GetUsersRequest, GetUsersResponse } from "../operations/getUsers.js";

export const deleteUserOperation: Operation<
  DeleteUserRequest,
  DeleteUserResponse,
  DeleteUserError
> = {
  id: "deleteUser",
  method: "DELETE",
  path: "/api/v2/users/{projectKey}/{environmentKey}/{userKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, userKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSearchUsersOperation: Operation<
  GetSearchUsersRequest,
  GetSearchUsersResponse,
  GetSearchUsersError
> = {
  id: "getSearchUsers",
  method: "GET",
  path: "/api/v2/user-search/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: {
    q: form,
    limit: form,
    offset: form,
    after: form,
    sort: form,
    searchAfter: form,
    filter: form,
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

export const getUserOperation: Operation<GetUserRequest, GetUserResponse, GetUserError> = {
  id: "getUser",
  method: "GET",
  path: "/api/v2/users/{projectKey}/{environmentKey}/{userKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, userKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getUsersOperation: Operation<GetUsersRequest, GetUsersResponse, GetUsersError> = {
  id: "getUsers",
  method: "GET",
  path: "/api/v2/users/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, searchAfter: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Older form of contexts, for users. Deprecated. */
export class Users {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a user.
   *
   * Deprecated: use deleteContextInstances.
   *
   * `DELETE /api/v2/users/{projectKey}/{environmentKey}/{userKey}`
   *
   * @deprecated
   */
  deleteUser(request: DeleteUserRequest, options?: RequestOptions): APIPromise<DeleteUserResponse> {
    return unwrap(call(this.#client, deleteUserOperation, request, options));
  }

  /**
   * Search users.
   *
   * Deprecated: use searchContextInstances. Paged with `limit` and `searchAfter`; 20 items by
   * default, 50 at most.
   *
   * `GET /api/v2/user-search/{projectKey}/{environmentKey}`
   *
   * @deprecated
   */
  getSearchUsers(
    request: GetSearchUsersRequest,
    options?: RequestOptions,
  ): APIPromise<GetSearchUsersResponse> {
    return unwrap(call(this.#client, getSearchUsersOperation, request, options));
  }

  /**
   * Get a user.
   *
   * Deprecated: use getContextInstances.
   *
   * `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}`
   *
   * @deprecated
   */
  getUser(request: GetUserRequest, options?: RequestOptions): APIPromise<GetUserResponse> {
    return unwrap(call(this.#client, getUserOperation, request, options));
  }

  /**
   * List users.
   *
   * Deprecated: use searchContexts. Paged with `limit` and `searchAfter`.
   *
   * `GET /api/v2/users/{projectKey}/{environmentKey}`
   *
   * @deprecated
   */
  getUsers(request: GetUsersRequest, options?: RequestOptions): APIPromise<GetUsersResponse> {
    return unwrap(call(this.#client, getUsersOperation, request, options));
  }
}
