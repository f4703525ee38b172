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
  CreateSubscriptionError,
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
} from "../operations/createSubscription.js";
import type {
  DeleteSubscriptionError,
  DeleteSubscriptionRequest,
  DeleteSubscriptionResponse,
} from "../operations/deleteSubscription.js";
import type {
  GetSubscriptionByIDError,
  GetSubscriptionByIDRequest,
  GetSubscriptionByIDResponse,
} from "../operations/getSubscriptionByID.js";
import type {
  GetSubscriptionsError,
  GetSubscriptionsRequest,
  GetSubscriptionsResponse,
} from "../operations/getSubscriptions.js";
import type {
  UpdateSubscriptionError,
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
} from "../operations/updateSubscription.js";

export const createSubscriptionOperation: Operation<
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
  CreateSubscriptionError
> = {
  id: "createSubscription",
  method: "POST",
  path: "/api/v2/integrations/{integrationKey}",
  pathParameters: { integrationKey: simple },
  body: {
    key: "subscriptionPost",
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

export const deleteSubscriptionOperation: Operation<
  DeleteSubscriptionRequest,
  DeleteSubscriptionResponse,
  DeleteSubscriptionError
> = {
  id: "deleteSubscription",
  method: "DELETE",
  path: "/api/v2/integrations/{integrationKey}/{id}",
  pathParameters: { integrationKey: simple, id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSubscriptionByIDOperation: Operation<
  GetSubscriptionByIDRequest,
  GetSubscriptionByIDResponse,
  GetSubscriptionByIDError
> = {
  id: "getSubscriptionByID",
  method: "GET",
  path: "/api/v2/integrations/{integrationKey}/{id}",
  pathParameters: { integrationKey: simple, id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSubscriptionsOperation: Operation<
  GetSubscriptionsRequest,
  GetSubscriptionsResponse,
  GetSubscriptionsError
> = {
  id: "getSubscriptions",
  method: "GET",
  path: "/api/v2/integrations/{integrationKey}",
  pathParameters: { integrationKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateSubscriptionOperation: Operation<
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
  UpdateSubscriptionError
> = {
  id: "updateSubscription",
  method: "PATCH",
  path: "/api/v2/integrations/{integrationKey}/{id}",
  pathParameters: { integrationKey: simple, id: simple },
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

/** Audit log entries sent on to other tools. */
export class IntegrationAuditLogSubscriptions {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an audit log subscription.
   *
   * `statements` choose the resources and actions to report.
   *
   * `POST /api/v2/integrations/{integrationKey}`
   */
  createSubscription(
    request: CreateSubscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<CreateSubscriptionResponse> {
    return unwrap(call(this.#client, createSubscriptionOperation, request, options));
  }

  /**
   * Delete an audit log subscription.
   *
   * `DELETE /api/v2/integrations/{integrationKey}/{id}`
   */
  deleteSubscription(
    request: DeleteSubscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteSubscriptionResponse> {
    return unwrap(call(this.#client, deleteSubscriptionOperation, request, options));
  }

  /**
   * Get an audit log subscription.
   *
   * `GET /api/v2/integrations/{integrationKey}/{id}`
   */
  getSubscriptionByID(
    request: GetSubscriptionByIDRequest,
    options?: RequestOptions,
  ): APIPromise<GetSubscriptionByIDResponse> {
    return unwrap(call(this.#client, getSubscriptionByIDOperation, request, options));
  }

  /**
   * List audit log subscriptions of an integration.
   *
   * `GET /api/v2/integrations/{integrationKey}`
   */
  getSubscriptions(
    request: GetSubscriptionsRequest,
    options?: RequestOptions,
  ): APIPromise<GetSubscriptionsResponse> {
    return unwrap(call(this.#client, getSubscriptionsOperation, request, options));
  }

  /**
   * Change an audit log subscription.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/integrations/{integrationKey}/{id}`
   */
  updateSubscription(
    request: UpdateSubscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateSubscriptionResponse> {
    return unwrap(call(this.#client, updateSubscriptionOperation, request, options));
  }
}
