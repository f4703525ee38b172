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
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetAllHoldoutsError,
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

export const getAllHoldoutsOperation: Operation<
  GetAllHoldoutsRequest,
  GetAllHoldoutsResponse,
  GetAllHoldoutsError
> = {
  id: "getAllHoldouts",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, offset: form },
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
  body: {
    key: "holdoutPatchInput",
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
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts`
   */
  getAllHoldouts(
    request: GetAllHoldoutsRequest,
    options?: RequestOptions,
  ): APIPromise<GetAllHoldoutsResponse> {
    return unwrap(call(this.#client, getAllHoldoutsOperation, request, options));
  }

  /**
   * Get a holdout by key.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/holdouts/{holdoutKey}`
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
   */
  postHoldout(
    request: PostHoldoutRequest,
    options?: RequestOptions,
  ): APIPromise<PostHoldoutResponse> {
    return unwrap(call(this.#client, postHoldoutOperation, request, options));
  }
}
