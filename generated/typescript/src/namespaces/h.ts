import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import {
  type PageOptions,
  type PagePromise,
  type PagedOperation,
  callPages,
  unwrapPages,
} from "../lib/paging.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetAllHoldoutsError,
  GetAllHoldoutsItem,
  GetAllHoldoutsRequest,
  GetAllHoldoutsResponse,
} from "../operations/getAllHoldouts.js";
import type {
  GetHoldoutError,
  GetHoldoutRequest,
  GetHoldoutResponse,
} from "../operations/getHoldout.js";
import type {
  GetHoldoutByIdError,
  GetHoldoutByIdRequest,
  GetHoldoutByIdResponse,
} from "../operations/getHoldoutById.js";
import type {
  PatchHoldoutError,
  PatchHoldoutRequest,
  PatchHoldoutResponse,
} from "../operations/patchHoldout.js";
import type {
  PostHoldoutError,
  PostHoldoutRequest,
  PostHoldoutResponse,
} from "../operations/postHoldout.js";

export const getAllHoldoutsOperation: PagedOperation<
  GetAllHoldoutsRequest,
  GetAllHoldoutsResponse,
  GetAllHoldoutsError,
  GetAllHoldoutsItem
> = {
  id: "getAllHoldouts",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["total_count"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getHoldoutOperation: Operation<
  GetHoldoutRequest,
  GetHoldoutResponse,
  GetHoldoutError
> = {
  id: "getHoldout",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, holdoutKey: simple },
  query: { expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getHoldoutByIdOperation: Operation<
  GetHoldoutByIdRequest,
  GetHoldoutByIdResponse,
  GetHoldoutByIdError
> = {
  id: "getHoldoutById",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/id/{holdoutId}",
  pathParameters: { projectKey: simple, environmentKey: simple, holdoutId: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchHoldoutOperation: Operation<
  PatchHoldoutRequest,
  PatchHoldoutResponse,
  PatchHoldoutError
> = {
  id: "patchHoldout",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, holdoutKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "holdoutPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
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

export const postHoldoutOperation: Operation<
  PostHoldoutRequest,
  PostHoldoutResponse,
  PostHoldoutError
> = {
  id: "postHoldout",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts",
  pathParameters: { projectKey: simple, environmentKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "holdoutPostRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: InvalidRequestErrorRep },
};

/** Audiences kept out of experiments to measure their joint effect. */
export class HoldoutsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List the holdouts of an environment.
   *
   * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`
   *
   * @beta
   */
  getAllHoldouts(
    request: GetAllHoldoutsRequest,
    options?: PageOptions,
  ): PagePromise<GetAllHoldoutsResponse, GetAllHoldoutsItem> {
    return unwrapPages(callPages(this.#client, getAllHoldoutsOperation, request, options));
  }

  /**
   * Get a holdout by key.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`
   *
   * @beta
   */
  getHoldout(request: GetHoldoutRequest, options?: RequestOptions): APIPromise<GetHoldoutResponse> {
    return unwrap(call(this.#client, getHoldoutOperation, request, options));
  }

  /**
   * Get a holdout by id.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/id/{holdoutId}`
   *
   * @beta
   */
  getHoldoutById(
    request: GetHoldoutByIdRequest,
    options?: RequestOptions,
  ): APIPromise<GetHoldoutByIdResponse> {
    return unwrap(call(this.#client, getHoldoutByIdOperation, request, options));
  }

  /**
   * Change or end a holdout.
   *
   * Body: semantic patch, for example endHoldout or removeExperiment. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`
   *
   * @beta
   */
  patchHoldout(
    request: PatchHoldoutRequest,
    options?: RequestOptions,
  ): APIPromise<PatchHoldoutResponse> {
    return unwrap(call(this.#client, patchHoldoutOperation, request, options));
  }

  /**
   * Create a holdout.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`
   *
   * @beta
   */
  postHoldout(
    request: PostHoldoutRequest,
    options?: RequestOptions,
  ): APIPromise<PostHoldoutResponse> {
    return unwrap(call(this.#client, postHoldoutOperation, request, options));
  }
}
