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
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteWorkflowError,
  DeleteWorkflowRequest,
  DeleteWorkflowResponse,
} from "../operations/deleteWorkflow.js";
import type {
  GetCustomWorkflowError,
  GetCustomWorkflowRequest,
  GetCustomWorkflowResponse,
} from "../operations/getCustomWorkflow.js";
import type {
  GetWorkflowsError,
  GetWorkflowsRequest,
  GetWorkflowsResponse,
} from "../operations/getWorkflows.js";
import type {
  PostWorkflowError,
  PostWorkflowRequest,
  PostWorkflowResponse,
} from "../operations/postWorkflow.js";

export const deleteWorkflowOperation: Operation<
  DeleteWorkflowRequest,
  DeleteWorkflowResponse,
  DeleteWorkflowError
> = {
  id: "deleteWorkflow",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    workflowId: simple,
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

export const getCustomWorkflowOperation: Operation<
  GetCustomWorkflowRequest,
  GetCustomWorkflowResponse,
  GetCustomWorkflowError
> = {
  id: "getCustomWorkflow",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    workflowId: simple,
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getWorkflowsOperation: Operation<
  GetWorkflowsRequest,
  GetWorkflowsResponse,
  GetWorkflowsError
> = {
  id: "getWorkflows",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  query: { status: form, sort: form, limit: form, offset: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postWorkflowOperation: Operation<
  PostWorkflowRequest,
  PostWorkflowResponse,
  PostWorkflowError
> = {
  id: "postWorkflow",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  query: { templateKey: form, dryRun: form },
  body: {
    key: "customWorkflowInput",
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

/** Sequences of flag changes with waits and approvals in between. In maintenance. */
export class Workflows {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a workflow of a flag.
   *
   * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`
   */
  deleteWorkflow(
    request: DeleteWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteWorkflowResponse> {
    return unwrap(call(this.#client, deleteWorkflowOperation, request, options));
  }

  /**
   * Get a workflow.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows/{workflowId}`
   */
  getCustomWorkflow(
    request: GetCustomWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<GetCustomWorkflowResponse> {
    return unwrap(call(this.#client, getCustomWorkflowOperation, request, options));
  }

  /**
   * List the workflows of a flag.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`
   */
  getWorkflows(
    request: GetWorkflowsRequest,
    options?: RequestOptions,
  ): APIPromise<GetWorkflowsResponse> {
    return unwrap(call(this.#client, getWorkflowsOperation, request, options));
  }

  /**
   * Create a workflow for a flag.
   *
   * `templateKey` starts from a workflow template; `dryRun` only checks.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`
   */
  postWorkflow(
    request: PostWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<PostWorkflowResponse> {
    return unwrap(call(this.#client, postWorkflowOperation, request, options));
  }
}
