import {
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateDeploymentEventError,
  CreateDeploymentEventRequest,
  CreateDeploymentEventResponse,
} from "../operations/createDeploymentEvent.js";
import type {
  GetDeploymentError,
  GetDeploymentRequest,
  GetDeploymentResponse,
} from "../operations/getDeployment.js";
import type {
  GetDeploymentsError,
  GetDeploymentsRequest,
  GetDeploymentsResponse,
} from "../operations/getDeployments.js";
import type {
  UpdateDeploymentError,
  UpdateDeploymentRequest,
  UpdateDeploymentResponse,
} from "../operations/updateDeployment.js";

export const createDeploymentEventOperation: Operation<
  CreateDeploymentEventRequest,
  CreateDeploymentEventResponse,
  CreateDeploymentEventError
> = {
  id: "createDeploymentEvent",
  method: "POST",
  path: "/api/v2/engineering-insights/deployment-events",
  body: {
    key: "postDeploymentEventInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readNothing },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDeploymentOperation: Operation<
  GetDeploymentRequest,
  GetDeploymentResponse,
  GetDeploymentError
> = {
  id: "getDeployment",
  method: "GET",
  path: "/api/v2/engineering-insights/deployments/{deploymentID}",
  pathParameters: { deploymentID: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDeploymentsOperation: Operation<
  GetDeploymentsRequest,
  GetDeploymentsResponse,
  GetDeploymentsError
> = {
  id: "getDeployments",
  method: "GET",
  path: "/api/v2/engineering-insights/deployments",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    limit: form,
    expand: listJoined,
    from: form,
    to: form,
    after: form,
    before: form,
    kind: form,
    status: form,
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateDeploymentOperation: Operation<
  UpdateDeploymentRequest,
  UpdateDeploymentResponse,
  UpdateDeploymentError
> = {
  id: "updateDeployment",
  method: "PATCH",
  path: "/api/v2/engineering-insights/deployments/{deploymentID}",
  pathParameters: { deploymentID: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Deployments reported by build pipelines. */
export class InsightsDeploymentsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Report a deployment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/engineering-insights/deployment-events`
   */
  createDeploymentEvent(
    request: CreateDeploymentEventRequest,
    options?: RequestOptions,
  ): APIPromise<CreateDeploymentEventResponse> {
    return unwrap(call(this.#client, createDeploymentEventOperation, request, options));
  }

  /**
   * Get a deployment.
   *
   * The id comes from getDeployments. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/deployments/{deploymentID}`
   */
  getDeployment(
    request: GetDeploymentRequest,
    options?: RequestOptions,
  ): APIPromise<GetDeploymentResponse> {
    return unwrap(call(this.#client, getDeploymentOperation, request, options));
  }

  /**
   * List deployments.
   *
   * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/deployments`
   */
  getDeployments(
    request: GetDeploymentsRequest,
    options?: RequestOptions,
  ): APIPromise<GetDeploymentsResponse> {
    return unwrap(call(this.#client, getDeploymentsOperation, request, options));
  }

  /**
   * Change a deployment.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/engineering-insights/deployments/{deploymentID}`
   */
  updateDeployment(
    request: UpdateDeploymentRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateDeploymentResponse> {
    return unwrap(call(this.#client, updateDeploymentOperation, request, options));
  }
}
