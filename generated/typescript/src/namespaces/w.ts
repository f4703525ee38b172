import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
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
  CreateWorkflowTemplateError,
  CreateWorkflowTemplateRequest,
  CreateWorkflowTemplateResponse,
} from "../operations/createWorkflowTemplate.js";
import type {
  DeleteWebhookError,
  DeleteWebhookRequest,
  DeleteWebhookResponse,
} from "../operations/deleteWebhook.js";
import type {
  DeleteWorkflowError,
  DeleteWorkflowRequest,
  DeleteWorkflowResponse,
} from "../operations/deleteWorkflow.js";
import type {
  DeleteWorkflowTemplateError,
  DeleteWorkflowTemplateRequest,
  DeleteWorkflowTemplateResponse,
} from "../operations/deleteWorkflowTemplate.js";
import type { GetAllWebhooksError, GetAllWebhooksResponse } from "../operations/getAllWebhooks.js";
import type {
  GetCustomWorkflowError,
  GetCustomWorkflowRequest,
  GetCustomWorkflowResponse,
} from "../operations/getCustomWorkflow.js";
import type {
  GetWebhookError,
  GetWebhookRequest,
  GetWebhookResponse,
} from "../operations/getWebhook.js";
import type {
  GetWorkflowTemplatesError,
  GetWorkflowTemplatesRequest,
  GetWorkflowTemplatesResponse,
} from "../operations/getWorkflowTemplates.js";
import type {
  GetWorkflowsError,
  GetWorkflowsItem,
  GetWorkflowsRequest,
  GetWorkflowsResponse,
} from "../operations/getWorkflows.js";
import type {
  PatchWebhookError,
  PatchWebhookRequest,
  PatchWebhookResponse,
} from "../operations/patchWebhook.js";
import type {
  PostWebhookError,
  PostWebhookRequest,
  PostWebhookResponse,
} from "../operations/postWebhook.js";
import type {
  PostWorkflowError,
  PostWorkflowRequest,
  PostWorkflowResponse,
} from "../operations/postWorkflow.js";

export const deleteWebhookOperation: Operation<
  DeleteWebhookRequest,
  DeleteWebhookResponse,
  DeleteWebhookError
> = {
  id: "deleteWebhook",
  method: "DELETE",
  path: "/api/v2/webhooks/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getAllWebhooksOperation: Operation<
  undefined,
  GetAllWebhooksResponse,
  GetAllWebhooksError
> = {
  id: "getAllWebhooks",
  method: "GET",
  path: "/api/v2/webhooks",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const getWebhookOperation: Operation<
  GetWebhookRequest,
  GetWebhookResponse,
  GetWebhookError
> = {
  id: "getWebhook",
  method: "GET",
  path: "/api/v2/webhooks/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchWebhookOperation: Operation<
  PatchWebhookRequest,
  PatchWebhookResponse,
  PatchWebhookError
> = {
  id: "patchWebhook",
  method: "PATCH",
  path: "/api/v2/webhooks/{id}",
  pathParameters: { id: simple },
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

export const postWebhookOperation: Operation<
  PostWebhookRequest,
  PostWebhookResponse,
  PostWebhookError
> = {
  id: "postWebhook",
  method: "POST",
  path: "/api/v2/webhooks",
  body: { key: "webhookPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Calls to your own URL when something changes. */
export class Webhooks {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a webhook.
   *
   * `DELETE /api/v2/webhooks/{id}`
   */
  deleteWebhook(
    request: DeleteWebhookRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteWebhookResponse> {
    return unwrap(call(this.#client, deleteWebhookOperation, request, options));
  }

  /**
   * List webhooks.
   *
   * `GET /api/v2/webhooks`
   */
  getAllWebhooks(options?: RequestOptions): APIPromise<GetAllWebhooksResponse> {
    return unwrap(call(this.#client, getAllWebhooksOperation, undefined, options));
  }

  /**
   * Get a webhook.
   *
   * `GET /api/v2/webhooks/{id}`
   */
  getWebhook(request: GetWebhookRequest, options?: RequestOptions): APIPromise<GetWebhookResponse> {
    return unwrap(call(this.#client, getWebhookOperation, request, options));
  }

  /**
   * Change a webhook.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/webhooks/{id}`
   */
  patchWebhook(
    request: PatchWebhookRequest,
    options?: RequestOptions,
  ): APIPromise<PatchWebhookResponse> {
    return unwrap(call(this.#client, patchWebhookOperation, request, options));
  }

  /**
   * Create a webhook.
   *
   * With `sign` and no `secret` the service makes a secret up.
   *
   * `POST /api/v2/webhooks`
   */
  postWebhook(
    request: PostWebhookRequest,
    options?: RequestOptions,
  ): APIPromise<PostWebhookResponse> {
    return unwrap(call(this.#client, postWebhookOperation, request, options));
  }
}

export const createWorkflowTemplateOperation: Operation<
  CreateWorkflowTemplateRequest,
  CreateWorkflowTemplateResponse,
  CreateWorkflowTemplateError
> = {
  id: "createWorkflowTemplate",
  method: "POST",
  path: "/api/v2/templates",
  body: {
    key: "createWorkflowTemplateInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteWorkflowTemplateOperation: Operation<
  DeleteWorkflowTemplateRequest,
  DeleteWorkflowTemplateResponse,
  DeleteWorkflowTemplateError
> = {
  id: "deleteWorkflowTemplate",
  method: "DELETE",
  path: "/api/v2/templates/{templateKey}",
  pathParameters: { templateKey: simple },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getWorkflowTemplatesOperation: Operation<
  GetWorkflowTemplatesRequest,
  GetWorkflowTemplatesResponse,
  GetWorkflowTemplatesError
> = {
  id: "getWorkflowTemplates",
  method: "GET",
  path: "/api/v2/templates",
  query: { summary: form, search: form },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

/** Saved workflows to start new ones from. In maintenance. */
export class WorkflowTemplates {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a workflow template.
   *
   * `POST /api/v2/templates`
   */
  createWorkflowTemplate(
    request: CreateWorkflowTemplateRequest,
    options?: RequestOptions,
  ): APIPromise<CreateWorkflowTemplateResponse> {
    return unwrap(call(this.#client, createWorkflowTemplateOperation, request, options));
  }

  /**
   * Delete a workflow template.
   *
   * `DELETE /api/v2/templates/{templateKey}`
   */
  deleteWorkflowTemplate(
    request: DeleteWorkflowTemplateRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteWorkflowTemplateResponse> {
    return unwrap(call(this.#client, deleteWorkflowTemplateOperation, request, options));
  }

  /**
   * List workflow templates.
   *
   * `GET /api/v2/templates`
   */
  getWorkflowTemplates(
    request?: GetWorkflowTemplatesRequest,
    options?: RequestOptions,
  ): APIPromise<GetWorkflowTemplatesResponse> {
    return unwrap(call(this.#client, getWorkflowTemplatesOperation, request ?? {}, options));
  }
}

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

export const getWorkflowsOperation: PagedOperation<
  GetWorkflowsRequest,
  GetWorkflowsResponse,
  GetWorkflowsError,
  GetWorkflowsItem
> = {
  id: "getWorkflows",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  query: { status: form, sort: form, limit: form, offset: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/workflows`
   */
  getWorkflows(
    request: GetWorkflowsRequest,
    options?: PageOptions,
  ): PagePromise<GetWorkflowsResponse, GetWorkflowsItem> {
    return unwrapPages(callPages(this.#client, getWorkflowsOperation, request, options));
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
