import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
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
  DeleteApplicationError,
  DeleteApplicationRequest,
  DeleteApplicationResponse,
} from "../operations/deleteApplication.js";
import type {
  DeleteApplicationVersionError,
  DeleteApplicationVersionRequest,
  DeleteApplicationVersionResponse,
} from "../operations/deleteApplicationVersion.js";
import type {
  GetApplicationError,
  GetApplicationRequest,
  GetApplicationResponse,
} from "../operations/getApplication.js";
import type {
  GetApplicationVersionsError,
  GetApplicationVersionsRequest,
  GetApplicationVersionsResponse,
} from "../operations/getApplicationVersions.js";
import type {
  GetApplicationsError,
  GetApplicationsRequest,
  GetApplicationsResponse,
} from "../operations/getApplications.js";
import type {
  PatchApplicationError,
  PatchApplicationRequest,
  PatchApplicationResponse,
} from "../operations/patchApplication.js";
import type {
  PatchApplicationVersionError,
  PatchApplicationVersionRequest,
  PatchApplicationVersionResponse,
} from "../operations/patchApplicationVersion.js";

export const deleteApplicationOperation: Operation<
  DeleteApplicationRequest,
  DeleteApplicationResponse,
  DeleteApplicationError
> = {
  id: "deleteApplication",
  method: "DELETE",
  path: "/api/v2/applications/{applicationKey}",
  pathParameters: { applicationKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteApplicationVersionOperation: Operation<
  DeleteApplicationVersionRequest,
  DeleteApplicationVersionResponse,
  DeleteApplicationVersionError
> = {
  id: "deleteApplicationVersion",
  method: "DELETE",
  path: "/api/v2/applications/{applicationKey}/versions/{versionKey}",
  pathParameters: { applicationKey: simple, versionKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApplicationOperation: Operation<
  GetApplicationRequest,
  GetApplicationResponse,
  GetApplicationError
> = {
  id: "getApplication",
  method: "GET",
  path: "/api/v2/applications/{applicationKey}",
  pathParameters: { applicationKey: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApplicationsOperation: Operation<
  GetApplicationsRequest,
  GetApplicationsResponse,
  GetApplicationsError
> = {
  id: "getApplications",
  method: "GET",
  path: "/api/v2/applications",
  query: { filter: form, limit: form, offset: form, sort: form, expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApplicationVersionsOperation: Operation<
  GetApplicationVersionsRequest,
  GetApplicationVersionsResponse,
  GetApplicationVersionsError
> = {
  id: "getApplicationVersions",
  method: "GET",
  path: "/api/v2/applications/{applicationKey}/versions",
  pathParameters: { applicationKey: simple },
  query: { filter: form, limit: form, offset: form, sort: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchApplicationOperation: Operation<
  PatchApplicationRequest,
  PatchApplicationResponse,
  PatchApplicationError
> = {
  id: "patchApplication",
  method: "PATCH",
  path: "/api/v2/applications/{applicationKey}",
  pathParameters: { applicationKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchApplicationVersionOperation: Operation<
  PatchApplicationVersionRequest,
  PatchApplicationVersionResponse,
  PatchApplicationVersionError
> = {
  id: "patchApplicationVersion",
  method: "PATCH",
  path: "/api/v2/applications/{applicationKey}/versions/{versionKey}",
  pathParameters: { applicationKey: simple, versionKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Applications and their versions, as reported by SDKs. */
export class ApplicationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an application.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/applications/{applicationKey}`
   */
  deleteApplication(
    request: DeleteApplicationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApplicationResponse> {
    return unwrap(call(this.#client, deleteApplicationOperation, request, options));
  }

  /**
   * Delete an application version.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/applications/{applicationKey}/versions/{versionKey}`
   */
  deleteApplicationVersion(
    request: DeleteApplicationVersionRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApplicationVersionResponse> {
    return unwrap(call(this.#client, deleteApplicationVersionOperation, request, options));
  }

  /**
   * Get an application by key.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/applications/{applicationKey}`
   */
  getApplication(
    request: GetApplicationRequest,
    options?: RequestOptions,
  ): APIPromise<GetApplicationResponse> {
    return unwrap(call(this.#client, getApplicationOperation, request, options));
  }

  /**
   * List the applications seen in an account.
   *
   * Paged with `limit` and `offset`; 10 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `GET /api/v2/applications`
   */
  getApplications(
    request?: GetApplicationsRequest,
    options?: RequestOptions,
  ): APIPromise<GetApplicationsResponse> {
    return unwrap(call(this.#client, getApplicationsOperation, request ?? {}, options));
  }

  /**
   * List the versions of an application.
   *
   * Paged with `limit` and `offset`; 50 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `GET /api/v2/applications/{applicationKey}/versions`
   */
  getApplicationVersions(
    request: GetApplicationVersionsRequest,
    options?: RequestOptions,
  ): APIPromise<GetApplicationVersionsResponse> {
    return unwrap(call(this.#client, getApplicationVersionsOperation, request, options));
  }

  /**
   * Change an application.
   *
   * Body: JSON Patch. `description` and `kind` can change. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `PATCH /api/v2/applications/{applicationKey}`
   */
  patchApplication(
    request: PatchApplicationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApplicationResponse> {
    return unwrap(call(this.#client, patchApplicationOperation, request, options));
  }

  /**
   * Change an application version.
   *
   * Body: JSON Patch. Only `supported` can change. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/applications/{applicationKey}/versions/{versionKey}`
   */
  patchApplicationVersion(
    request: PatchApplicationVersionRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApplicationVersionResponse> {
    return unwrap(call(this.#client, patchApplicationVersionOperation, request, options));
  }
}
