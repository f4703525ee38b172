import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import {
  type PageOptions,
  type PagePromise,
  type PagedOperation,
  callPages,
  unwrapPages,
} from "../lib/paging.js";
import { noteFailures } from "../lib/partial.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteUserError,
  DeleteUserRequest,
  DeleteUserResponse,
} from "../operations/deleteUser.js";
import type {
  GetExpiringFlagsForUserError,
  GetExpiringFlagsForUserRequest,
  GetExpiringFlagsForUserResponse,
} from "../operations/getExpiringFlagsForUser.js";
import type {
  GetSearchUsersError,
  GetSearchUsersItem,
  GetSearchUsersRequest,
  GetSearchUsersResponse,
} from "../operations/getSearchUsers.js";
import type { GetUserError, GetUserRequest, GetUserResponse } from "../operations/getUser.js";
import type {
  GetUserAttributeNamesError,
  GetUserAttributeNamesRequest,
  GetUserAttributeNamesResponse,
} from "../operations/getUserAttributeNames.js";
import type {
  GetUserFlagSettingError,
  GetUserFlagSettingRequest,
  GetUserFlagSettingResponse,
} from "../operations/getUserFlagSetting.js";
import type {
  GetUserFlagSettingsError,
  GetUserFlagSettingsRequest,
  GetUserFlagSettingsResponse,
} from "../operations/getUserFlagSettings.js";
import type {
  GetUsersError,
  GetUsersItem,
  GetUsersRequest,
  GetUsersResponse,
} from "../operations/getUsers.js";
import type {
  PatchExpiringFlagsForUserError,
  PatchExpiringFlagsForUserRequest,
  PatchExpiringFlagsForUserResponse,
} from "../operations/patchExpiringFlagsForUser.js";
import type {
  PutFlagSettingError,
  PutFlagSettingRequest,
  PutFlagSettingResponse,
} from "../operations/putFlagSetting.js";

export const getExpiringFlagsForUserOperation: Operation<
  GetExpiringFlagsForUserRequest,
  GetExpiringFlagsForUserResponse,
  GetExpiringFlagsForUserError
> = {
  id: "getExpiringFlagsForUser",
  method: "GET",
  path: "/api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}",
  pathParameters: { projectKey: simple, userKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getUserFlagSettingOperation: Operation<
  GetUserFlagSettingRequest,
  GetUserFlagSettingResponse,
  GetUserFlagSettingError
> = {
  id: "getUserFlagSetting",
  method: "GET",
  path: "/api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    userKey: simple,
    featureFlagKey: simple,
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

export const getUserFlagSettingsOperation: Operation<
  GetUserFlagSettingsRequest,
  GetUserFlagSettingsResponse,
  GetUserFlagSettingsError
> = {
  id: "getUserFlagSettings",
  method: "GET",
  path: "/api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags",
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

export const patchExpiringFlagsForUserOperation: Operation<
  PatchExpiringFlagsForUserRequest,
  PatchExpiringFlagsForUserResponse,
  PatchExpiringFlagsForUserError
> = {
  id: "patchExpiringFlagsForUser",
  method: "PATCH",
  path: "/api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}",
  pathParameters: { projectKey: simple, userKey: simple, environmentKey: simple },
  body: {
    key: "patchUsersRequest",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  partial: { key: "errors", note: noteFailures },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const putFlagSettingOperation: Operation<
  PutFlagSettingRequest,
  PutFlagSettingResponse,
  PutFlagSettingError
> = {
  id: "putFlagSetting",
  method: "PUT",
  path: "/api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    userKey: simple,
    featureFlagKey: simple,
  },
  body: { key: "valuePut", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Older form of context settings, for users. Deprecated. */
export class UserSettings {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List flags that drop a user target on a date.
   *
   * Deprecated with the rest of the calls for users.
   *
   * `GET /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`
   *
   * @deprecated
   */
  getExpiringFlagsForUser(
    request: GetExpiringFlagsForUserRequest,
    options?: RequestOptions,
  ): APIPromise<GetExpiringFlagsForUserResponse> {
    return unwrap(call(this.#client, getExpiringFlagsForUserOperation, request, options));
  }

  /**
   * Get what a user gets from a flag.
   *
   * Deprecated: evaluate a context instance instead.
   *
   * `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}`
   *
   * @deprecated
   */
  getUserFlagSetting(
    request: GetUserFlagSettingRequest,
    options?: RequestOptions,
  ): APIPromise<GetUserFlagSettingResponse> {
    return unwrap(call(this.#client, getUserFlagSettingOperation, request, options));
  }

  /**
   * List what a user gets from every flag.
   *
   * Deprecated: evaluate a context instance instead.
   *
   * `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags`
   *
   * @deprecated
   */
  getUserFlagSettings(
    request: GetUserFlagSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<GetUserFlagSettingsResponse> {
    return unwrap(call(this.#client, getUserFlagSettingsOperation, request, options));
  }

  /**
   * Schedule when flags drop a user target.
   *
   * Deprecated with the rest of the calls for users. Body: semantic patch; a 200 answer can hold
   * `errors`.
   *
   * `PATCH /api/v2/users/{projectKey}/{userKey}/expiring-user-targets/{environmentKey}`
   *
   * @deprecated
   */
  patchExpiringFlagsForUser(
    request: PatchExpiringFlagsForUserRequest,
    options?: RequestOptions,
  ): APIPromise<PatchExpiringFlagsForUserResponse> {
    return unwrap(call(this.#client, patchExpiringFlagsForUserOperation, request, options));
  }

  /**
   * Set which variation a user gets.
   *
   * Deprecated: use putContextFlagSetting. A null or absent `setting` removes the individual
   * target.
   *
   * `PUT /api/v2/users/{projectKey}/{environmentKey}/{userKey}/flags/{featureFlagKey}`
   *
   * @deprecated
   */
  putFlagSetting(
    request: PutFlagSettingRequest,
    options?: RequestOptions,
  ): APIPromise<PutFlagSettingResponse> {
    return unwrap(call(this.#client, putFlagSettingOperation, request, options));
  }
}

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

export const getSearchUsersOperation: PagedOperation<
  GetSearchUsersRequest,
  GetSearchUsersResponse,
  GetSearchUsersError,
  GetSearchUsersItem
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
  paging: {
    style: "search-after",
    parameter: "searchAfter",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    key: ["sortValue"],
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

export const getUsersOperation: PagedOperation<
  GetUsersRequest,
  GetUsersResponse,
  GetUsersError,
  GetUsersItem
> = {
  id: "getUsers",
  method: "GET",
  path: "/api/v2/users/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, searchAfter: form },
  paging: {
    style: "search-after",
    parameter: "searchAfter",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    key: ["sortValue"],
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/user-search/{projectKey}/{environmentKey}`
   *
   * @deprecated
   */
  getSearchUsers(
    request: GetSearchUsersRequest,
    options?: PageOptions,
  ): PagePromise<GetSearchUsersResponse, GetSearchUsersItem> {
    return unwrapPages(callPages(this.#client, getSearchUsersOperation, request, options));
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/users/{projectKey}/{environmentKey}`
   *
   * @deprecated
   */
  getUsers(
    request: GetUsersRequest,
    options?: PageOptions,
  ): PagePromise<GetUsersResponse, GetUsersItem> {
    return unwrapPages(callPages(this.#client, getUsersOperation, request, options));
  }
}

export const getUserAttributeNamesOperation: Operation<
  GetUserAttributeNamesRequest,
  GetUserAttributeNamesResponse,
  GetUserAttributeNamesError
> = {
  id: "getUserAttributeNames",
  method: "GET",
  path: "/api/v2/user-attributes/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

/** Attribute names of users. Deprecated. */
export class UsersBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List attribute names of users.
   *
   * Deprecated: use getContextAttributeNames. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/user-attributes/{projectKey}/{environmentKey}`
   *
   * @beta
   * @deprecated
   */
  getUserAttributeNames(
    request: GetUserAttributeNamesRequest,
    options?: RequestOptions,
  ): APIPromise<GetUserAttributeNamesResponse> {
    return unwrap(call(this.#client, getUserAttributeNamesOperation, request, options));
  }
}
