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
  CreateWorkflowTemplateError,
  CreateWorkflowTemplateRequest,
  CreateWorkflowTemplateResponse,
} from "../operations/createWorkflowTemplate.js";
import type {
  DeleteWorkflowTemplateError,
  DeleteWorkflowTemplateRequest,
  DeleteWorkflowTemplateResponse,
} from "../operations/deleteWorkflowTemplate.js";
import type {
  GetWorkflowTemplatesError,
  GetWorkflowTemplatesRequest,
  GetWorkflowTemplatesResponse,
} from "../operations/getWorkflowTemplates.js";

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
