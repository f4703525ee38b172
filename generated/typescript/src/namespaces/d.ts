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
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteDestinationError,
  DeleteDestinationRequest,
  DeleteDestinationResponse,
} from "../operations/deleteDestination.js";
import type {
  GetDestinationError,
  GetDestinationRequest,
  GetDestinationResponse,
} from "../operations/getDestination.js";
import type {
  GetDestinationsError,
  GetDestinationsResponse,
} from "../operations/getDestinations.js";
import type {
  PatchDestinationError,
  PatchDestinationRequest,
  PatchDestinationResponse,
} from "../operations/patchDestination.js";
import type {
  PostDestinationError,
  PostDestinationRequest,
  PostDestinationResponse,
} from "../operations/postDestination.js";
import type {
  PostGenerateTrustPolicyError,
  PostGenerateTrustPolicyRequest,
  PostGenerateTrustPolicyResponse,
} from "../operations/postGenerateTrustPolicy.js";
import type {
  PostGenerateWarehouseDestinationKeyPairError,
  PostGenerateWarehouseDestinationKeyPairResponse,
} from "../operations/postGenerateWarehouseDestinationKeyPair.js";

export const deleteDestinationOperation: Operation<
  DeleteDestinationRequest,
  DeleteDestinationResponse,
  DeleteDestinationError
> = {
  id: "deleteDestination",
  method: "DELETE",
  path: "/api/v2/destinations/{projectKey}/{environmentKey}/{id}",
  pathParameters: { projectKey: simple, environmentKey: simple, id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDestinationOperation: Operation<
  GetDestinationRequest,
  GetDestinationResponse,
  GetDestinationError
> = {
  id: "getDestination",
  method: "GET",
  path: "/api/v2/destinations/{projectKey}/{environmentKey}/{id}",
  pathParameters: { projectKey: simple, environmentKey: simple, id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDestinationsOperation: Operation<
  undefined,
  GetDestinationsResponse,
  GetDestinationsError
> = {
  id: "getDestinations",
  method: "GET",
  path: "/api/v2/destinations",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchDestinationOperation: Operation<
  PatchDestinationRequest,
  PatchDestinationResponse,
  PatchDestinationError
> = {
  id: "patchDestination",
  method: "PATCH",
  path: "/api/v2/destinations/{projectKey}/{environmentKey}/{id}",
  pathParameters: { projectKey: simple, environmentKey: simple, id: simple },
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

export const postDestinationOperation: Operation<
  PostDestinationRequest,
  PostDestinationResponse,
  PostDestinationError
> = {
  id: "postDestination",
  method: "POST",
  path: "/api/v2/destinations/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  body: {
    key: "destinationPost",
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

export const postGenerateTrustPolicyOperation: Operation<
  PostGenerateTrustPolicyRequest,
  PostGenerateTrustPolicyResponse,
  PostGenerateTrustPolicyError
> = {
  id: "postGenerateTrustPolicy",
  method: "POST",
  path: "/api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy",
  pathParameters: { projKey: simple, envKey: simple },
  idempotent: true,
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postGenerateWarehouseDestinationKeyPairOperation: Operation<
  undefined,
  PostGenerateWarehouseDestinationKeyPairResponse,
  PostGenerateWarehouseDestinationKeyPairError
> = {
  id: "postGenerateWarehouseDestinationKeyPair",
  method: "POST",
  path: "/api/v2/destinations/generate-warehouse-destination-key-pair",
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Streams and warehouses that receive raw events. */
export class DataExportDestinations {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a Data Export destination.
   *
   * `DELETE /api/v2/destinations/{projectKey}/{environmentKey}/{id}`
   */
  deleteDestination(
    request: DeleteDestinationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteDestinationResponse> {
    return unwrap(call(this.#client, deleteDestinationOperation, request, options));
  }

  /**
   * Get a Data Export destination.
   *
   * `GET /api/v2/destinations/{projectKey}/{environmentKey}/{id}`
   */
  getDestination(
    request: GetDestinationRequest,
    options?: RequestOptions,
  ): APIPromise<GetDestinationResponse> {
    return unwrap(call(this.#client, getDestinationOperation, request, options));
  }

  /**
   * List Data Export destinations.
   *
   * `GET /api/v2/destinations`
   */
  getDestinations(options?: RequestOptions): APIPromise<GetDestinationsResponse> {
    return unwrap(call(this.#client, getDestinationsOperation, undefined, options));
  }

  /**
   * Change a Data Export destination.
   *
   * Body: JSON Patch. A JSON merge patch is accepted as well.
   *
   * `PATCH /api/v2/destinations/{projectKey}/{environmentKey}/{id}`
   */
  patchDestination(
    request: PatchDestinationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchDestinationResponse> {
    return unwrap(call(this.#client, patchDestinationOperation, request, options));
  }

  /**
   * Create a Data Export destination.
   *
   * The fields of `config` depend on `kind`.
   *
   * `POST /api/v2/destinations/{projectKey}/{environmentKey}`
   */
  postDestination(
    request: PostDestinationRequest,
    options?: RequestOptions,
  ): APIPromise<PostDestinationResponse> {
    return unwrap(call(this.#client, postDestinationOperation, request, options));
  }

  /**
   * Make an AWS trust policy for Data Export.
   *
   * `POST /api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy`
   */
  postGenerateTrustPolicy(
    request: PostGenerateTrustPolicyRequest,
    options?: RequestOptions,
  ): APIPromise<PostGenerateTrustPolicyResponse> {
    return unwrap(call(this.#client, postGenerateTrustPolicyOperation, request, options));
  }

  /**
   * Make a key pair for a Snowflake destination.
   *
   * `POST /api/v2/destinations/generate-warehouse-destination-key-pair`
   */
  postGenerateWarehouseDestinationKeyPair(
    options?: RequestOptions,
  ): APIPromise<PostGenerateWarehouseDestinationKeyPairResponse> {
    return unwrap(
      call(this.#client, postGenerateWarehouseDestinationKeyPairOperation, undefined, options),
    );
  }
}
