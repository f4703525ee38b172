import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
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
  CreateBigSegmentStoreIntegrationError,
  CreateBigSegmentStoreIntegrationRequest,
  CreateBigSegmentStoreIntegrationResponse,
} from "../operations/createBigSegmentStoreIntegration.js";
import type {
  DeleteBigSegmentStoreIntegrationError,
  DeleteBigSegmentStoreIntegrationRequest,
  DeleteBigSegmentStoreIntegrationResponse,
} from "../operations/deleteBigSegmentStoreIntegration.js";
import type {
  DeleteProjectError,
  DeleteProjectRequest,
  DeleteProjectResponse,
} from "../operations/deleteProject.js";
import type {
  GetBigSegmentStoreIntegrationError,
  GetBigSegmentStoreIntegrationRequest,
  GetBigSegmentStoreIntegrationResponse,
} from "../operations/getBigSegmentStoreIntegration.js";
import type {
  GetBigSegmentStoreIntegrationsError,
  GetBigSegmentStoreIntegrationsResponse,
} from "../operations/getBigSegmentStoreIntegrations.js";
import type {
  GetFlagDefaultsByProjectError,
  GetFlagDefaultsByProjectRequest,
  GetFlagDefaultsByProjectResponse,
} from "../operations/getFlagDefaultsByProject.js";
import type {
  GetProjectError,
  GetProjectRequest,
  GetProjectResponse,
} from "../operations/getProject.js";
import type {
  GetProjectsError,
  GetProjectsItem,
  GetProjectsRequest,
  GetProjectsResponse,
} from "../operations/getProjects.js";
import type {
  PatchBigSegmentStoreIntegrationError,
  PatchBigSegmentStoreIntegrationRequest,
  PatchBigSegmentStoreIntegrationResponse,
} from "../operations/patchBigSegmentStoreIntegration.js";
import type {
  PatchFlagDefaultsByProjectError,
  PatchFlagDefaultsByProjectRequest,
  PatchFlagDefaultsByProjectResponse,
} from "../operations/patchFlagDefaultsByProject.js";
import type {
  PatchProjectError,
  PatchProjectRequest,
  PatchProjectResponse,
} from "../operations/patchProject.js";
import type {
  PostProjectError,
  PostProjectRequest,
  PostProjectResponse,
} from "../operations/postProject.js";
import type {
  PutFlagDefaultsByProjectError,
  PutFlagDefaultsByProjectRequest,
  PutFlagDefaultsByProjectResponse,
} from "../operations/putFlagDefaultsByProject.js";

export const createBigSegmentStoreIntegrationOperation: Operation<
  CreateBigSegmentStoreIntegrationRequest,
  CreateBigSegmentStoreIntegrationResponse,
  CreateBigSegmentStoreIntegrationError
> = {
  id: "createBigSegmentStoreIntegration",
  method: "POST",
  path: "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, integrationKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "integrationDeliveryConfigurationPost",
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

export const deleteBigSegmentStoreIntegrationOperation: Operation<
  DeleteBigSegmentStoreIntegrationRequest,
  DeleteBigSegmentStoreIntegrationResponse,
  DeleteBigSegmentStoreIntegrationError
> = {
  id: "deleteBigSegmentStoreIntegration",
  method: "DELETE",
  path: "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    integrationId: simple,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getBigSegmentStoreIntegrationOperation: Operation<
  GetBigSegmentStoreIntegrationRequest,
  GetBigSegmentStoreIntegrationResponse,
  GetBigSegmentStoreIntegrationError
> = {
  id: "getBigSegmentStoreIntegration",
  method: "GET",
  path: "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    integrationId: simple,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getBigSegmentStoreIntegrationsOperation: Operation<
  undefined,
  GetBigSegmentStoreIntegrationsResponse,
  GetBigSegmentStoreIntegrationsError
> = {
  id: "getBigSegmentStoreIntegrations",
  method: "GET",
  path: "/api/v2/integration-capabilities/big-segment-store",
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchBigSegmentStoreIntegrationOperation: Operation<
  PatchBigSegmentStoreIntegrationRequest,
  PatchBigSegmentStoreIntegrationResponse,
  PatchBigSegmentStoreIntegrationError
> = {
  id: "patchBigSegmentStoreIntegration",
  method: "PATCH",
  path: "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    integrationId: simple,
  },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
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

/** Databases that hold big segments for server-side SDKs. */
export class PersistentStoreIntegrationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a persistent store integration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}`
   *
   * @beta
   */
  createBigSegmentStoreIntegration(
    request: CreateBigSegmentStoreIntegrationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateBigSegmentStoreIntegrationResponse> {
    return unwrap(call(this.#client, createBigSegmentStoreIntegrationOperation, request, options));
  }

  /**
   * Delete a persistent store integration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`
   *
   * @beta
   */
  deleteBigSegmentStoreIntegration(
    request: DeleteBigSegmentStoreIntegrationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteBigSegmentStoreIntegrationResponse> {
    return unwrap(call(this.#client, deleteBigSegmentStoreIntegrationOperation, request, options));
  }

  /**
   * Get a persistent store integration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`
   *
   * @beta
   */
  getBigSegmentStoreIntegration(
    request: GetBigSegmentStoreIntegrationRequest,
    options?: RequestOptions,
  ): APIPromise<GetBigSegmentStoreIntegrationResponse> {
    return unwrap(call(this.#client, getBigSegmentStoreIntegrationOperation, request, options));
  }

  /**
   * List persistent store integrations.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/big-segment-store`
   *
   * @beta
   */
  getBigSegmentStoreIntegrations(
    options?: RequestOptions,
  ): APIPromise<GetBigSegmentStoreIntegrationsResponse> {
    return unwrap(call(this.#client, getBigSegmentStoreIntegrationsOperation, undefined, options));
  }

  /**
   * Change a persistent store integration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`
   *
   * @beta
   */
  patchBigSegmentStoreIntegration(
    request: PatchBigSegmentStoreIntegrationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchBigSegmentStoreIntegrationResponse> {
    return unwrap(call(this.#client, patchBigSegmentStoreIntegrationOperation, request, options));
  }
}

export const deleteProjectOperation: Operation<
  DeleteProjectRequest,
  DeleteProjectResponse,
  DeleteProjectError
> = {
  id: "deleteProject",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}",
  pathParameters: { projectKey: simple },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFlagDefaultsByProjectOperation: Operation<
  GetFlagDefaultsByProjectRequest,
  GetFlagDefaultsByProjectResponse,
  GetFlagDefaultsByProjectError
> = {
  id: "getFlagDefaultsByProject",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flag-defaults",
  pathParameters: { projectKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

export const getProjectOperation: Operation<
  GetProjectRequest,
  GetProjectResponse,
  GetProjectError
> = {
  id: "getProject",
  method: "GET",
  path: "/api/v2/projects/{projectKey}",
  pathParameters: { projectKey: simple },
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

export const getProjectsOperation: PagedOperation<
  GetProjectsRequest,
  GetProjectsResponse,
  GetProjectsError,
  GetProjectsItem
> = {
  id: "getProjects",
  method: "GET",
  path: "/api/v2/projects",
  query: { limit: form, offset: form, filter: form, sort: form, expand: listJoined },
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
    429: RateLimitedErrorRep,
  },
};

export const patchFlagDefaultsByProjectOperation: Operation<
  PatchFlagDefaultsByProjectRequest,
  PatchFlagDefaultsByProjectResponse,
  PatchFlagDefaultsByProjectError
> = {
  id: "patchFlagDefaultsByProject",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/flag-defaults",
  pathParameters: { projectKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
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

export const patchProjectOperation: Operation<
  PatchProjectRequest,
  PatchProjectResponse,
  PatchProjectError
> = {
  id: "patchProject",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}",
  pathParameters: { projectKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
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

export const postProjectOperation: Operation<
  PostProjectRequest,
  PostProjectResponse,
  PostProjectError
> = {
  id: "postProject",
  method: "POST",
  path: "/api/v2/projects",
  body: { key: "projectPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const putFlagDefaultsByProjectOperation: Operation<
  PutFlagDefaultsByProjectRequest,
  PutFlagDefaultsByProjectResponse,
  PutFlagDefaultsByProjectError
> = {
  id: "putFlagDefaultsByProject",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/flag-defaults",
  pathParameters: { projectKey: simple },
  body: {
    key: "upsertFlagDefaultsPayload",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** The top container: flags, environments and defaults for new flags. */
export class Projects {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a project.
   *
   * Cannot be undone: environments and flags of the project go with it. The last project of an
   * account stays.
   *
   * `DELETE /api/v2/projects/{projectKey}`
   */
  deleteProject(
    request: DeleteProjectRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteProjectResponse> {
    return unwrap(call(this.#client, deleteProjectOperation, request, options));
  }

  /**
   * Get the defaults for new flags of a project.
   *
   * `GET /api/v2/projects/{projectKey}/flag-defaults`
   */
  getFlagDefaultsByProject(
    request: GetFlagDefaultsByProjectRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagDefaultsByProjectResponse> {
    return unwrap(call(this.#client, getFlagDefaultsByProjectOperation, request, options));
  }

  /**
   * Get a project by key.
   *
   * `GET /api/v2/projects/{projectKey}`
   */
  getProject(request: GetProjectRequest, options?: RequestOptions): APIPromise<GetProjectResponse> {
    return unwrap(call(this.#client, getProjectOperation, request, options));
  }

  /**
   * List projects.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects`
   */
  getProjects(
    request?: GetProjectsRequest,
    options?: PageOptions,
  ): PagePromise<GetProjectsResponse, GetProjectsItem> {
    return unwrapPages(callPages(this.#client, getProjectsOperation, request ?? {}, options));
  }

  /**
   * Change some defaults for new flags of a project.
   *
   * Body: JSON Patch. A JSON merge patch is accepted as well.
   *
   * `PATCH /api/v2/projects/{projectKey}/flag-defaults`
   */
  patchFlagDefaultsByProject(
    request: PatchFlagDefaultsByProjectRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagDefaultsByProjectResponse> {
    return unwrap(call(this.#client, patchFlagDefaultsByProjectOperation, request, options));
  }

  /**
   * Change a project.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/projects/{projectKey}`
   */
  patchProject(
    request: PatchProjectRequest,
    options?: RequestOptions,
  ): APIPromise<PatchProjectResponse> {
    return unwrap(call(this.#client, patchProjectOperation, request, options));
  }

  /**
   * Create a project.
   *
   * Without `environments` the project starts with default ones.
   *
   * `POST /api/v2/projects`
   */
  postProject(
    request: PostProjectRequest,
    options?: RequestOptions,
  ): APIPromise<PostProjectResponse> {
    return unwrap(call(this.#client, postProjectOperation, request, options));
  }

  /**
   * Set the defaults for new flags of a project.
   *
   * `PUT /api/v2/projects/{projectKey}/flag-defaults`
   */
  putFlagDefaultsByProject(
    request: PutFlagDefaultsByProjectRequest,
    options?: RequestOptions,
  ): APIPromise<PutFlagDefaultsByProjectResponse> {
    return unwrap(call(this.#client, putFlagDefaultsByProjectOperation, request, options));
  }
}
