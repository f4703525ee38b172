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
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateReleaseForFlagError,
  CreateReleaseForFlagRequest,
  CreateReleaseForFlagResponse,
} from "../operations/createReleaseForFlag.js";
import type {
  DeleteReleaseByFlagKeyError,
  DeleteReleaseByFlagKeyRequest,
  DeleteReleaseByFlagKeyResponse,
} from "../operations/deleteReleaseByFlagKey.js";
import type {
  GetReleaseByFlagKeyError,
  GetReleaseByFlagKeyRequest,
  GetReleaseByFlagKeyResponse,
} from "../operations/getReleaseByFlagKey.js";
import type {
  PatchReleaseByFlagKeyError,
  PatchReleaseByFlagKeyRequest,
  PatchReleaseByFlagKeyResponse,
} from "../operations/patchReleaseByFlagKey.js";
import type {
  UpdatePhaseStatusError,
  UpdatePhaseStatusRequest,
  UpdatePhaseStatusResponse,
} from "../operations/updatePhaseStatus.js";

export const createReleaseForFlagOperation: Operation<
  CreateReleaseForFlagRequest,
  CreateReleaseForFlagResponse,
  CreateReleaseForFlagError
> = {
  id: "createReleaseForFlag",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/flags/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  body: {
    key: "createReleaseInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteReleaseByFlagKeyOperation: Operation<
  DeleteReleaseByFlagKeyRequest,
  DeleteReleaseByFlagKeyResponse,
  DeleteReleaseByFlagKeyError
> = {
  id: "deleteReleaseByFlagKey",
  method: "DELETE",
  path: "/api/v2/flags/{projectKey}/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  responses: { 204: readNothing },
  errors: { 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

export const getReleaseByFlagKeyOperation: Operation<
  GetReleaseByFlagKeyRequest,
  GetReleaseByFlagKeyResponse,
  GetReleaseByFlagKeyError
> = {
  id: "getReleaseByFlagKey",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep },
};

export const patchReleaseByFlagKeyOperation: Operation<
  PatchReleaseByFlagKeyRequest,
  PatchReleaseByFlagKeyResponse,
  PatchReleaseByFlagKeyError
> = {
  id: "patchReleaseByFlagKey",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
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

export const updatePhaseStatusOperation: Operation<
  UpdatePhaseStatusRequest,
  UpdatePhaseStatusResponse,
  UpdatePhaseStatusError
> = {
  id: "updatePhaseStatus",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}",
  pathParameters: { projectKey: simple, flagKey: simple, phaseId: simple },
  body: {
    key: "updatePhaseStatusInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** The way of one flag through a release pipeline. */
export class ReleasesBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Put a flag into a release pipeline.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release`
   */
  createReleaseForFlag(
    request: CreateReleaseForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<CreateReleaseForFlagResponse> {
    return unwrap(call(this.#client, createReleaseForFlagOperation, request, options));
  }

  /**
   * Remove the release from a flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/flags/{projectKey}/{flagKey}/release`
   */
  deleteReleaseByFlagKey(
    request: DeleteReleaseByFlagKeyRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteReleaseByFlagKeyResponse> {
    return unwrap(call(this.#client, deleteReleaseByFlagKeyOperation, request, options));
  }

  /**
   * Get the active release of a flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/flags/{projectKey}/{flagKey}/release`
   */
  getReleaseByFlagKey(
    request: GetReleaseByFlagKeyRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleaseByFlagKeyResponse> {
    return unwrap(call(this.#client, getReleaseByFlagKeyOperation, request, options));
  }

  /**
   * Change a release of a legacy pipeline.
   *
   * Body: JSON Patch. For newer pipelines use updatePhaseStatus. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/flags/{projectKey}/{flagKey}/release`
   */
  patchReleaseByFlagKey(
    request: PatchReleaseByFlagKeyRequest,
    options?: RequestOptions,
  ): APIPromise<PatchReleaseByFlagKeyResponse> {
    return unwrap(call(this.#client, patchReleaseByFlagKeyOperation, request, options));
  }

  /**
   * Set the status of a release phase.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}`
   */
  updatePhaseStatus(
    request: UpdatePhaseStatusRequest,
    options?: RequestOptions,
  ): APIPromise<UpdatePhaseStatusResponse> {
    return unwrap(call(this.#client, updatePhaseStatusOperation, request, options));
  }
}
