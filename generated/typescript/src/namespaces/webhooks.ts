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
  DeleteWebhookError,
  DeleteWebhookRequest,
  DeleteWebhookResponse,
} from "../operations/deleteWebhook.js";
import type { GetAllWebhooksError, GetAllWebhooksResponse } from "../operations/getAllWebhooks.js";
import type {
  GetWebhookError,
  GetWebhookRequest,
  GetWebhookResponse,
} from "../operations/getWebhook.js";
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
