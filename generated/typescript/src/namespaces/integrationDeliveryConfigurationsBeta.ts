import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
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
  CreateIntegrationDeliveryConfigurationError,
  CreateIntegrationDeliveryConfigurationRequest,
  CreateIntegrationDeliveryConfigurationResponse,
} from "../operations/createIntegrationDeliveryConfiguration.js";
import type {
  DeleteIntegrationDeliveryConfigurationError,
  DeleteIntegrationDeliveryConfigurationRequest,
  DeleteIntegrationDeliveryConfigurationResponse,
} from "../operations/deleteIntegrationDeliveryConfiguration.js";
import type {
  GetIntegrationDeliveryConfigurationByEnvironmentError,
  GetIntegrationDeliveryConfigurationByEnvironmentRequest,
  GetIntegrationDeliveryConfigurationByEnvironmentResponse,
} from "../operations/getIntegrationDeliveryConfigurationByEnvironment.js";
import type {
  GetIntegrationDeliveryConfigurationByIdError,
  GetIntegrationDeliveryConfigurationByIdRequest,
  GetIntegrationDeliveryConfigurationByIdResponse,
} from "../operations/getIntegrationDeliveryConfigurationById.js";
import type {
  GetIntegrationDeliveryConfigurationsError,
  GetIntegrationDeliveryConfigurationsResponse,
} from "../operations/getIntegrationDeliveryConfigurations.js";
import type {
  PatchIntegrationDeliveryConfigurationError,
  PatchIntegrationDeliveryConfigurationRequest,
  PatchIntegrationDeliveryConfigurationResponse,
} from "../operations/patchIntegrationDeliveryConfiguration.js";
import type {
  ValidateIntegrationDeliveryConfigurationError,
  ValidateIntegrationDeliveryConfigurationRequest,
  ValidateIntegrationDeliveryConfigurationResponse,
} from "../operations/validateIntegrationDeliveryConfiguration.js";

export const createIntegrationDeliveryConfigurationOperation: Operation<
  CreateIntegrationDeliveryConfigurationRequest,
  CreateIntegrationDeliveryConfigurationResponse,
  CreateIntegrationDeliveryConfigurationError
> = {
  id: "createIntegrationDeliveryConfiguration",
  method: "POST",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}",
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
    429: RateLimitedErrorRep,
  },
};

export const deleteIntegrationDeliveryConfigurationOperation: Operation<
  DeleteIntegrationDeliveryConfigurationRequest,
  DeleteIntegrationDeliveryConfigurationResponse,
  DeleteIntegrationDeliveryConfigurationError
> = {
  id: "deleteIntegrationDeliveryConfiguration",
  method: "DELETE",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getIntegrationDeliveryConfigurationByEnvironmentOperation: Operation<
  GetIntegrationDeliveryConfigurationByEnvironmentRequest,
  GetIntegrationDeliveryConfigurationByEnvironmentResponse,
  GetIntegrationDeliveryConfigurationByEnvironmentError
> = {
  id: "getIntegrationDeliveryConfigurationByEnvironment",
  method: "GET",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getIntegrationDeliveryConfigurationByIdOperation: Operation<
  GetIntegrationDeliveryConfigurationByIdRequest,
  GetIntegrationDeliveryConfigurationByIdResponse,
  GetIntegrationDeliveryConfigurationByIdError
> = {
  id: "getIntegrationDeliveryConfigurationById",
  method: "GET",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getIntegrationDeliveryConfigurationsOperation: Operation<
  undefined,
  GetIntegrationDeliveryConfigurationsResponse,
  GetIntegrationDeliveryConfigurationsError
> = {
  id: "getIntegrationDeliveryConfigurations",
  method: "GET",
  path: "/api/v2/integration-capabilities/featureStore",
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchIntegrationDeliveryConfigurationOperation: Operation<
  PatchIntegrationDeliveryConfigurationRequest,
  PatchIntegrationDeliveryConfigurationResponse,
  PatchIntegrationDeliveryConfigurationError
> = {
  id: "patchIntegrationDeliveryConfiguration",
  method: "PATCH",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const validateIntegrationDeliveryConfigurationOperation: Operation<
  ValidateIntegrationDeliveryConfigurationRequest,
  ValidateIntegrationDeliveryConfigurationResponse,
  ValidateIntegrationDeliveryConfigurationError
> = {
  id: "validateIntegrationDeliveryConfiguration",
  method: "POST",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
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

/** Delivery of flag data to feature stores of third parties. */
export class IntegrationDeliveryConfigurationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a delivery configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}`
   */
  createIntegrationDeliveryConfiguration(
    request: CreateIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, createIntegrationDeliveryConfigurationOperation, request, options),
    );
  }

  /**
   * Delete a delivery configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
   */
  deleteIntegrationDeliveryConfiguration(
    request: DeleteIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, deleteIntegrationDeliveryConfigurationOperation, request, options),
    );
  }

  /**
   * List delivery configurations of an environment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}`
   */
  getIntegrationDeliveryConfigurationByEnvironment(
    request: GetIntegrationDeliveryConfigurationByEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<GetIntegrationDeliveryConfigurationByEnvironmentResponse> {
    return unwrap(
      call(
        this.#client,
        getIntegrationDeliveryConfigurationByEnvironmentOperation,
        request,
        options,
      ),
    );
  }

  /**
   * Get a delivery configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
   */
  getIntegrationDeliveryConfigurationById(
    request: GetIntegrationDeliveryConfigurationByIdRequest,
    options?: RequestOptions,
  ): APIPromise<GetIntegrationDeliveryConfigurationByIdResponse> {
    return unwrap(
      call(this.#client, getIntegrationDeliveryConfigurationByIdOperation, request, options),
    );
  }

  /**
   * List feature store delivery configurations.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/featureStore`
   */
  getIntegrationDeliveryConfigurations(
    options?: RequestOptions,
  ): APIPromise<GetIntegrationDeliveryConfigurationsResponse> {
    return unwrap(
      call(this.#client, getIntegrationDeliveryConfigurationsOperation, undefined, options),
    );
  }

  /**
   * Change a delivery configuration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
   */
  patchIntegrationDeliveryConfiguration(
    request: PatchIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, patchIntegrationDeliveryConfigurationOperation, request, options),
    );
  }

  /**
   * Test a stored delivery configuration.
   *
   * Sends the validation request that the manifest of the integration describes. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate`
   */
  validateIntegrationDeliveryConfiguration(
    request: ValidateIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<ValidateIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, validateIntegrationDeliveryConfigurationOperation, request, options),
    );
  }
}
