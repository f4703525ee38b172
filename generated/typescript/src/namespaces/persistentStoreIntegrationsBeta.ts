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
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
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
  GetBigSegmentStoreIntegrationError,
  GetBigSegmentStoreIntegrationRequest,
  GetBigSegmentStoreIntegrationResponse,
} from "../operations/getBigSegmentStoreIntegration.js";
import type {
  GetBigSegmentStoreIntegrationsError,
  GetBigSegmentStoreIntegrationsResponse,
} from "../operations/getBigSegmentStoreIntegrations.js";
import type {
  PatchBigSegmentStoreIntegrationError,
  PatchBigSegmentStoreIntegrationRequest,
  PatchBigSegmentStoreIntegrationResponse,
} from "../operations/patchBigSegmentStoreIntegration.js";

export const createBigSegmentStoreIntegrationOperation: Operation<
  CreateBigSegmentStoreIntegrationRequest,
  CreateBigSegmentStoreIntegrationResponse,
  CreateBigSegmentStoreIntegrationError
> = {
  id: "createBigSegmentStoreIntegration",
  method: "POST",
  path: "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, integrationKey: simple },
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
   */
  patchBigSegmentStoreIntegration(
    request: PatchBigSegmentStoreIntegrationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchBigSegmentStoreIntegrationResponse> {
    return unwrap(call(this.#client, patchBigSegmentStoreIntegrationOperation, request, options));
  }
}
