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
  CreateFlagImportConfigurationError,
  CreateFlagImportConfigurationRequest,
  CreateFlagImportConfigurationResponse,
} from "../operations/createFlagImportConfiguration.js";
import type {
  DeleteFlagImportConfigurationError,
  DeleteFlagImportConfigurationRequest,
  DeleteFlagImportConfigurationResponse,
} from "../operations/deleteFlagImportConfiguration.js";
import type {
  GetFlagImportConfigurationError,
  GetFlagImportConfigurationRequest,
  GetFlagImportConfigurationResponse,
} from "../operations/getFlagImportConfiguration.js";
import type {
  GetFlagImportConfigurationsError,
  GetFlagImportConfigurationsResponse,
} from "../operations/getFlagImportConfigurations.js";
import type {
  PatchFlagImportConfigurationError,
  PatchFlagImportConfigurationRequest,
  PatchFlagImportConfigurationResponse,
} from "../operations/patchFlagImportConfiguration.js";
import type {
  TriggerFlagImportJobError,
  TriggerFlagImportJobRequest,
  TriggerFlagImportJobResponse,
} from "../operations/triggerFlagImportJob.js";

export const createFlagImportConfigurationOperation: Operation<
  CreateFlagImportConfigurationRequest,
  CreateFlagImportConfigurationResponse,
  CreateFlagImportConfigurationError
> = {
  id: "createFlagImportConfiguration",
  method: "POST",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}",
  pathParameters: { projectKey: simple, integrationKey: simple },
  body: {
    key: "flagImportConfigurationPost",
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

export const deleteFlagImportConfigurationOperation: Operation<
  DeleteFlagImportConfigurationRequest,
  DeleteFlagImportConfigurationResponse,
  DeleteFlagImportConfigurationError
> = {
  id: "deleteFlagImportConfiguration",
  method: "DELETE",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFlagImportConfigurationOperation: Operation<
  GetFlagImportConfigurationRequest,
  GetFlagImportConfigurationResponse,
  GetFlagImportConfigurationError
> = {
  id: "getFlagImportConfiguration",
  method: "GET",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
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

export const getFlagImportConfigurationsOperation: Operation<
  undefined,
  GetFlagImportConfigurationsResponse,
  GetFlagImportConfigurationsError
> = {
  id: "getFlagImportConfigurations",
  method: "GET",
  path: "/api/v2/integration-capabilities/flag-import",
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

export const patchFlagImportConfigurationOperation: Operation<
  PatchFlagImportConfigurationRequest,
  PatchFlagImportConfigurationResponse,
  PatchFlagImportConfigurationError
> = {
  id: "patchFlagImportConfiguration",
  method: "PATCH",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
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

export const triggerFlagImportJobOperation: Operation<
  TriggerFlagImportJobRequest,
  TriggerFlagImportJobResponse,
  TriggerFlagImportJobError
> = {
  id: "triggerFlagImportJob",
  method: "POST",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
  responses: { 201: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Imports of flags from other feature management systems. */
export class FlagImportConfigurationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a flag import configuration.
   *
   * Chooses the system to import from by `integrationKey`, for example split. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}`
   */
  createFlagImportConfiguration(
    request: CreateFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, createFlagImportConfigurationOperation, request, options));
  }

  /**
   * Delete a flag import configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
   */
  deleteFlagImportConfiguration(
    request: DeleteFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, deleteFlagImportConfigurationOperation, request, options));
  }

  /**
   * Get a flag import configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
   */
  getFlagImportConfiguration(
    request: GetFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, getFlagImportConfigurationOperation, request, options));
  }

  /**
   * List flag import configurations.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/flag-import`
   */
  getFlagImportConfigurations(
    options?: RequestOptions,
  ): APIPromise<GetFlagImportConfigurationsResponse> {
    return unwrap(call(this.#client, getFlagImportConfigurationsOperation, undefined, options));
  }

  /**
   * Change a flag import configuration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
   */
  patchFlagImportConfiguration(
    request: PatchFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, patchFlagImportConfigurationOperation, request, options));
  }

  /**
   * Start a flag import.
   *
   * Queues the import and returns at once; poll the configuration for its status. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger`
   */
  triggerFlagImportJob(
    request: TriggerFlagImportJobRequest,
    options?: RequestOptions,
  ): APIPromise<TriggerFlagImportJobResponse> {
    return unwrap(call(this.#client, triggerFlagImportJobOperation, request, options));
  }
}
