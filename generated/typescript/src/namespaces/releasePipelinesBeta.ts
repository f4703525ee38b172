import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  StatusConflictErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteReleasePipelineError,
  DeleteReleasePipelineRequest,
  DeleteReleasePipelineResponse,
} from "../operations/deleteReleasePipeline.js";
import type {
  GetAllReleasePipelinesError,
  GetAllReleasePipelinesRequest,
  GetAllReleasePipelinesResponse,
} from "../operations/getAllReleasePipelines.js";
import type {
  GetAllReleaseProgressionsForReleasePipelineError,
  GetAllReleaseProgressionsForReleasePipelineRequest,
  GetAllReleaseProgressionsForReleasePipelineResponse,
} from "../operations/getAllReleaseProgressionsForReleasePipeline.js";
import type {
  GetReleasePipelineByKeyError,
  GetReleasePipelineByKeyRequest,
  GetReleasePipelineByKeyResponse,
} from "../operations/getReleasePipelineByKey.js";
import type {
  PostReleasePipelineError,
  PostReleasePipelineRequest,
  PostReleasePipelineResponse,
} from "../operations/postReleasePipeline.js";
import type {
  PutReleasePipelineError,
  PutReleasePipelineRequest,
  PutReleasePipelineResponse,
} from "../operations/putReleasePipeline.js";

export const deleteReleasePipelineOperation: Operation<
  DeleteReleasePipelineRequest,
  DeleteReleasePipelineResponse,
  DeleteReleasePipelineError
> = {
  id: "deleteReleasePipeline",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
  pathParameters: { projectKey: simple, pipelineKey: simple },
  responses: { 204: readNothing },
  errors: { 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

export const getAllReleasePipelinesOperation: Operation<
  GetAllReleasePipelinesRequest,
  GetAllReleasePipelinesResponse,
  GetAllReleasePipelinesError
> = {
  id: "getAllReleasePipelines",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-pipelines",
  pathParameters: { projectKey: simple },
  query: { filter: form, limit: form, offset: form },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep },
};

export const getAllReleaseProgressionsForReleasePipelineOperation: Operation<
  GetAllReleaseProgressionsForReleasePipelineRequest,
  GetAllReleaseProgressionsForReleasePipelineResponse,
  GetAllReleaseProgressionsForReleasePipelineError
> = {
  id: "getAllReleaseProgressionsForReleasePipeline",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases",
  pathParameters: { projectKey: simple, pipelineKey: simple },
  query: { filter: form, limit: form, offset: form },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep },
};

export const getReleasePipelineByKeyOperation: Operation<
  GetReleasePipelineByKeyRequest,
  GetReleasePipelineByKeyResponse,
  GetReleasePipelineByKeyError
> = {
  id: "getReleasePipelineByKey",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
  pathParameters: { projectKey: simple, pipelineKey: simple },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep },
};

export const postReleasePipelineOperation: Operation<
  PostReleasePipelineRequest,
  PostReleasePipelineResponse,
  PostReleasePipelineError
> = {
  id: "postReleasePipeline",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/release-pipelines",
  pathParameters: { projectKey: simple },
  body: {
    key: "createReleasePipelineInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
  },
};

export const putReleasePipelineOperation: Operation<
  PutReleasePipelineRequest,
  PutReleasePipelineResponse,
  PutReleasePipelineError
> = {
  id: "putReleasePipeline",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
  pathParameters: { projectKey: simple, pipelineKey: simple },
  body: {
    key: "updateReleasePipelineInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: InvalidRequestErrorRep, 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

/** Ordered phases that take a flag from environment to environment. */
export class ReleasePipelinesBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a release pipeline.
   *
   * The default pipeline of a project cannot be deleted. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `DELETE /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
   */
  deleteReleasePipeline(
    request: DeleteReleasePipelineRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteReleasePipelineResponse> {
    return unwrap(call(this.#client, deleteReleasePipelineOperation, request, options));
  }

  /**
   * List the release pipelines of a project.
   *
   * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `GET /api/v2/projects/{projectKey}/release-pipelines`
   */
  getAllReleasePipelines(
    request: GetAllReleasePipelinesRequest,
    options?: RequestOptions,
  ): APIPromise<GetAllReleasePipelinesResponse> {
    return unwrap(call(this.#client, getAllReleasePipelinesOperation, request, options));
  }

  /**
   * List the progress of the releases in a pipeline.
   *
   * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases`
   */
  getAllReleaseProgressionsForReleasePipeline(
    request: GetAllReleaseProgressionsForReleasePipelineRequest,
    options?: RequestOptions,
  ): APIPromise<GetAllReleaseProgressionsForReleasePipelineResponse> {
    return unwrap(
      call(this.#client, getAllReleaseProgressionsForReleasePipelineOperation, request, options),
    );
  }

  /**
   * Get a release pipeline.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
   */
  getReleasePipelineByKey(
    request: GetReleasePipelineByKeyRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleasePipelineByKeyResponse> {
    return unwrap(call(this.#client, getReleasePipelineByKeyOperation, request, options));
  }

  /**
   * Create a release pipeline.
   *
   * The first one of a project becomes its default. Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/release-pipelines`
   */
  postReleasePipeline(
    request: PostReleasePipelineRequest,
    options?: RequestOptions,
  ): APIPromise<PostReleasePipelineResponse> {
    return unwrap(call(this.#client, postReleasePipelineOperation, request, options));
  }

  /**
   * Replace a release pipeline.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
   */
  putReleasePipeline(
    request: PutReleasePipelineRequest,
    options?: RequestOptions,
  ): APIPromise<PutReleasePipelineResponse> {
    return unwrap(call(this.#client, putReleasePipelineOperation, request, options));
  }
}
