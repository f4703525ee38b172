import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateLayerError,
  CreateLayerRequest,
  CreateLayerResponse,
} from "../operations/createLayer.js";
import type {
  GetLayersError,
  GetLayersRequest,
  GetLayersResponse,
} from "../operations/getLayers.js";
import type {
  UpdateLayerError,
  UpdateLayerRequest,
  UpdateLayerResponse,
} from "../operations/updateLayer.js";

export const createLayerOperation: Operation<
  CreateLayerRequest,
  CreateLayerResponse,
  CreateLayerError
> = {
  id: "createLayer",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/layers",
  pathParameters: { projectKey: simple },
  body: { key: "layerPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getLayersOperation: Operation<GetLayersRequest, GetLayersResponse, GetLayersError> = {
  id: "getLayers",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/layers",
  pathParameters: { projectKey: simple },
  query: { filter: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateLayerOperation: Operation<
  UpdateLayerRequest,
  UpdateLayerResponse,
  UpdateLayerError
> = {
  id: "updateLayer",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/layers/{layerKey}",
  pathParameters: { projectKey: simple, layerKey: simple },
  body: {
    key: "layerPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Shares traffic between experiments that must not overlap. */
export class Layers {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a layer.
   *
   * Experiments in one layer never share traffic.
   *
   * `POST /api/v2/projects/{projectKey}/layers`
   */
  createLayer(
    request: CreateLayerRequest,
    options?: RequestOptions,
  ): APIPromise<CreateLayerResponse> {
    return unwrap(call(this.#client, createLayerOperation, request, options));
  }

  /**
   * List the layers of a project.
   *
   * `GET /api/v2/projects/{projectKey}/layers`
   */
  getLayers(request: GetLayersRequest, options?: RequestOptions): APIPromise<GetLayersResponse> {
    return unwrap(call(this.#client, getLayersOperation, request, options));
  }

  /**
   * Change a layer or its traffic reservations.
   *
   * Body: semantic patch, for example updateExperimentReservation.
   *
   * `PATCH /api/v2/projects/{projectKey}/layers/{layerKey}`
   */
  updateLayer(
    request: UpdateLayerRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateLayerResponse> {
    return unwrap(call(this.#client, updateLayerOperation, request, options));
  }
}
