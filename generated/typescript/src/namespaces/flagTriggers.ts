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
  CreateTriggerWorkflowError,
  CreateTriggerWorkflowRequest,
  CreateTriggerWorkflowResponse,
} from "../operations/createTriggerWorkflow.js";
import type {
  DeleteTriggerWorkflowError,
  DeleteTriggerWorkflowRequest,
  DeleteTriggerWorkflowResponse,
} from "../operations/deleteTriggerWorkflow.js";
import type {
  GetTriggerWorkflowByIdError,
  GetTriggerWorkflowByIdRequest,
  GetTriggerWorkflowByIdResponse,
} from "../operations/getTriggerWorkflowById.js";
import type {
  GetTriggerWorkflowsError,
  GetTriggerWorkflowsRequest,
  GetTriggerWorkflowsResponse,
} from "../operations/getTriggerWorkflows.js";
import type {
  PatchTriggerWorkflowError,
  PatchTriggerWorkflowRequest,
  PatchTriggerWorkflowResponse,
} from "../operations/patchTriggerWorkflow.js";

export const createTriggerWorkflowOperation: Operation<
  CreateTriggerWorkflowRequest,
  CreateTriggerWorkflowResponse,
  CreateTriggerWorkflowError
> = {
  id: "createTriggerWorkflow",
  method: "POST",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: { key: "triggerPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteTriggerWorkflowOperation: Operation<
  DeleteTriggerWorkflowRequest,
  DeleteTriggerWorkflowResponse,
  DeleteTriggerWorkflowError
> = {
  id: "deleteTriggerWorkflow",
  method: "DELETE",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
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

export const getTriggerWorkflowByIdOperation: Operation<
  GetTriggerWorkflowByIdRequest,
  GetTriggerWorkflowByIdResponse,
  GetTriggerWorkflowByIdError
> = {
  id: "getTriggerWorkflowById",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTriggerWorkflowsOperation: Operation<
  GetTriggerWorkflowsRequest,
  GetTriggerWorkflowsResponse,
  GetTriggerWorkflowsError
> = {
  id: "getTriggerWorkflows",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchTriggerWorkflowOperation: Operation<
  PatchTriggerWorkflowRequest,
  PatchTriggerWorkflowResponse,
  PatchTriggerWorkflowError
> = {
  id: "patchTriggerWorkflow",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "flagTriggerInput",
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

/** Secret URLs that switch a flag when called. */
export class FlagTriggers {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a trigger for a flag.
   *
   * Anyone who knows the URL in the answer can pull the trigger: keep it secret.
   *
   * `POST /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`
   */
  createTriggerWorkflow(
    request: CreateTriggerWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<CreateTriggerWorkflowResponse> {
    return unwrap(call(this.#client, createTriggerWorkflowOperation, request, options));
  }

  /**
   * Delete a trigger of a flag.
   *
   * Its URL stops working.
   *
   * `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
   */
  deleteTriggerWorkflow(
    request: DeleteTriggerWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteTriggerWorkflowResponse> {
    return unwrap(call(this.#client, deleteTriggerWorkflowOperation, request, options));
  }

  /**
   * Get a trigger of a flag.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
   */
  getTriggerWorkflowById(
    request: GetTriggerWorkflowByIdRequest,
    options?: RequestOptions,
  ): APIPromise<GetTriggerWorkflowByIdResponse> {
    return unwrap(call(this.#client, getTriggerWorkflowByIdOperation, request, options));
  }

  /**
   * List the triggers of a flag.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`
   */
  getTriggerWorkflows(
    request: GetTriggerWorkflowsRequest,
    options?: RequestOptions,
  ): APIPromise<GetTriggerWorkflowsResponse> {
    return unwrap(call(this.#client, getTriggerWorkflowsOperation, request, options));
  }

  /**
   * Change a trigger of a flag.
   *
   * Body: semantic patch, for example disableTrigger or cycleTriggerUrl.
   *
   * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
   */
  patchTriggerWorkflow(
    request: PatchTriggerWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<PatchTriggerWorkflowResponse> {
    return unwrap(call(this.#client, patchTriggerWorkflowOperation, request, options));
  }
}
