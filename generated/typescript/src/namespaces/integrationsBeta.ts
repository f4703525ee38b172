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
  CreateIntegrationConfigurationError,
  CreateIntegrationConfigurationRequest,
  CreateIntegrationConfigurationResponse,
} from "../operations/createIntegrationConfiguration.js";
import type {
  DeleteIntegrationConfigurationError,
  DeleteIntegrationConfigurationRequest,
  DeleteIntegrationConfigurationResponse,
} from "../operations/deleteIntegrationConfiguration.js";
import type {
  GetAllIntegrationConfigurationsError,
  GetAllIntegrationConfigurationsRequest,
  GetAllIntegrationConfigurationsResponse,
} from "../operations/getAllIntegrationConfigurations.js";
import type {
  GetIntegrationConfigurationError,
  GetIntegrationConfigurationRequest,
  GetIntegrationConfigurationResponse,
} from "../operations/getIntegrationConfiguration.js";
import type {
  UpdateIntegrationConfigurationError,
  UpdateIntegrationConfigurationRequest,
  UpdateIntegrationConfigurationResponse,
} from "../operations/updateIntegrationConfiguration.js";

export const createIntegrationConfigurationOperation: Operation<
  CreateIntegrationConfigurationRequest,
  CreateIntegrationConfigurationResponse,
  CreateIntegrationConfigurationError
> = {
  id: "createIntegrationConfiguration",
  method: "POST",
  path: "/api/v2/integration-configurations/keys/{integrationKey}",
  pathParameters: { integrationKey: simple },
  body: {
    key: "integrationConfigurationPost",
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

export const deleteIntegrationConfigurationOperation: Operation<
  DeleteIntegrationConfigurationRequest,
  DeleteIntegrationConfigurationResponse,
  DeleteIntegrationConfigurationError
> = {
  id: "deleteIntegrationConfiguration",
  method: "DELETE",
  path: "/api/v2/integration-configurations/{integrationConfigurationId}",
  pathParameters: { integrationConfigurationId: simple },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getAllIntegrationConfigurationsOperation: Operation<
  GetAllIntegrationConfigurationsRequest,
  GetAllIntegrationConfigurationsResponse,
  GetAllIntegrationConfigurationsError
> = {
  id: "getAllIntegrationConfigurations",
  method: "GET",
  path: "/api/v2/integration-configurations/keys/{integrationKey}",
  pathParameters: { integrationKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getIntegrationConfigurationOperation: Operation<
  GetIntegrationConfigurationRequest,
  GetIntegrationConfigurationResponse,
  GetIntegrationConfigurationError
> = {
  id: "getIntegrationConfiguration",
  method: "GET",
  path: "/api/v2/integration-configurations/{integrationConfigurationId}",
  pathParameters: { integrationConfigurationId: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateIntegrationConfigurationOperation: Operation<
  UpdateIntegrationConfigurationRequest,
  UpdateIntegrationConfigurationResponse,
  UpdateIntegrationConfigurationError
> = {
  id: "updateIntegrationConfiguration",
  method: "PATCH",
  path: "/api/v2/integration-configurations/{integrationConfigurationId}",
  pathParameters: { integrationConfigurationId: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Configurations of third party integrations and what they may do. */
export class IntegrationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an integration configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-configurations/keys/{integrationKey}`
   */
  createIntegrationConfiguration(
    request: CreateIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, createIntegrationConfigurationOperation, request, options));
  }

  /**
   * Delete an integration configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-configurations/{integrationConfigurationId}`
   */
  deleteIntegrationConfiguration(
    request: DeleteIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, deleteIntegrationConfigurationOperation, request, options));
  }

  /**
   * List the configurations of an integration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-configurations/keys/{integrationKey}`
   */
  getAllIntegrationConfigurations(
    request: GetAllIntegrationConfigurationsRequest,
    options?: RequestOptions,
  ): APIPromise<GetAllIntegrationConfigurationsResponse> {
    return unwrap(call(this.#client, getAllIntegrationConfigurationsOperation, request, options));
  }

  /**
   * Get an integration configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-configurations/{integrationConfigurationId}`
   */
  getIntegrationConfiguration(
    request: GetIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<GetIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, getIntegrationConfigurationOperation, request, options));
  }

  /**
   * Change an integration configuration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-configurations/{integrationConfigurationId}`
   */
  updateIntegrationConfiguration(
    request: UpdateIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, updateIntegrationConfigurationOperation, request, options));
  }
}
