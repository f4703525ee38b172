import {
  ErrorRep,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
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
  CreateReleaseForFlagError,
  CreateReleaseForFlagRequest,
  CreateReleaseForFlagResponse,
} from "../operations/createReleaseForFlag.js";
import type {
  DeleteRelayAutoConfigError,
  DeleteRelayAutoConfigRequest,
  DeleteRelayAutoConfigResponse,
} from "../operations/deleteRelayAutoConfig.js";
import type {
  DeleteReleaseByFlagKeyError,
  DeleteReleaseByFlagKeyRequest,
  DeleteReleaseByFlagKeyResponse,
} from "../operations/deleteReleaseByFlagKey.js";
import type {
  DeleteReleasePipelineError,
  DeleteReleasePipelineRequest,
  DeleteReleasePipelineResponse,
} from "../operations/deleteReleasePipeline.js";
import type {
  DeleteReleasePolicyError,
  DeleteReleasePolicyRequest,
  DeleteReleasePolicyResponse,
} from "../operations/deleteReleasePolicy.js";
import type {
  GetAllReleasePipelinesError,
  GetAllReleasePipelinesItem,
  GetAllReleasePipelinesRequest,
  GetAllReleasePipelinesResponse,
} from "../operations/getAllReleasePipelines.js";
import type {
  GetAllReleaseProgressionsForReleasePipelineError,
  GetAllReleaseProgressionsForReleasePipelineItem,
  GetAllReleaseProgressionsForReleasePipelineRequest,
  GetAllReleaseProgressionsForReleasePipelineResponse,
} from "../operations/getAllReleaseProgressionsForReleasePipeline.js";
import type {
  GetRelayProxyConfigError,
  GetRelayProxyConfigRequest,
  GetRelayProxyConfigResponse,
} from "../operations/getRelayProxyConfig.js";
import type {
  GetRelayProxyConfigsError,
  GetRelayProxyConfigsResponse,
} from "../operations/getRelayProxyConfigs.js";
import type {
  GetReleaseByFlagKeyError,
  GetReleaseByFlagKeyRequest,
  GetReleaseByFlagKeyResponse,
} from "../operations/getReleaseByFlagKey.js";
import type {
  GetReleasePipelineByKeyError,
  GetReleasePipelineByKeyRequest,
  GetReleasePipelineByKeyResponse,
} from "../operations/getReleasePipelineByKey.js";
import type {
  GetReleasePoliciesError,
  GetReleasePoliciesRequest,
  GetReleasePoliciesResponse,
} from "../operations/getReleasePolicies.js";
import type {
  GetReleasePolicyError,
  GetReleasePolicyRequest,
  GetReleasePolicyResponse,
} from "../operations/getReleasePolicy.js";
import type {
  PatchRelayAutoConfigError,
  PatchRelayAutoConfigRequest,
  PatchRelayAutoConfigResponse,
} from "../operations/patchRelayAutoConfig.js";
import type {
  PatchReleaseByFlagKeyError,
  PatchReleaseByFlagKeyRequest,
  PatchReleaseByFlagKeyResponse,
} from "../operations/patchReleaseByFlagKey.js";
import type {
  PostRelayAutoConfigError,
  PostRelayAutoConfigRequest,
  PostRelayAutoConfigResponse,
} from "../operations/postRelayAutoConfig.js";
import type {
  PostReleasePipelineError,
  PostReleasePipelineRequest,
  PostReleasePipelineResponse,
} from "../operations/postReleasePipeline.js";
import type {
  PostReleasePoliciesOrderError,
  PostReleasePoliciesOrderRequest,
  PostReleasePoliciesOrderResponse,
} from "../operations/postReleasePoliciesOrder.js";
import type {
  PostReleasePolicyError,
  PostReleasePolicyRequest,
  PostReleasePolicyResponse,
} from "../operations/postReleasePolicy.js";
import type {
  PutReleasePipelineError,
  PutReleasePipelineRequest,
  PutReleasePipelineResponse,
} from "../operations/putReleasePipeline.js";
import type {
  PutReleasePolicyError,
  PutReleasePolicyRequest,
  PutReleasePolicyResponse,
} from "../operations/putReleasePolicy.js";
import type {
  ResetRelayAutoConfigError,
  ResetRelayAutoConfigRequest,
  ResetRelayAutoConfigResponse,
} from "../operations/resetRelayAutoConfig.js";
import type {
  UpdatePhaseStatusError,
  UpdatePhaseStatusRequest,
  UpdatePhaseStatusResponse,
} from "../operations/updatePhaseStatus.js";

export const deleteRelayAutoConfigOperation: Operation<
  DeleteRelayAutoConfigRequest,
  DeleteRelayAutoConfigResponse,
  DeleteRelayAutoConfigError
> = {
  id: "deleteRelayAutoConfig",
  method: "DELETE",
  path: "/api/v2/account/relay-auto-configs/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getRelayProxyConfigOperation: Operation<
  GetRelayProxyConfigRequest,
  GetRelayProxyConfigResponse,
  GetRelayProxyConfigError
> = {
  id: "getRelayProxyConfig",
  method: "GET",
  path: "/api/v2/account/relay-auto-configs/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getRelayProxyConfigsOperation: Operation<
  undefined,
  GetRelayProxyConfigsResponse,
  GetRelayProxyConfigsError
> = {
  id: "getRelayProxyConfigs",
  method: "GET",
  path: "/api/v2/account/relay-auto-configs",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchRelayAutoConfigOperation: Operation<
  PatchRelayAutoConfigRequest,
  PatchRelayAutoConfigResponse,
  PatchRelayAutoConfigError
> = {
  id: "patchRelayAutoConfig",
  method: "PATCH",
  path: "/api/v2/account/relay-auto-configs/{id}",
  pathParameters: { id: simple },
  body: {
    key: "patchWithComment",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postRelayAutoConfigOperation: Operation<
  PostRelayAutoConfigRequest,
  PostRelayAutoConfigResponse,
  PostRelayAutoConfigError
> = {
  id: "postRelayAutoConfig",
  method: "POST",
  path: "/api/v2/account/relay-auto-configs",
  body: {
    key: "relayAutoConfigPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: InvalidRequestErrorRep, 401: UnauthorizedErrorRep, 429: RateLimitedErrorRep },
};

export const resetRelayAutoConfigOperation: Operation<
  ResetRelayAutoConfigRequest,
  ResetRelayAutoConfigResponse,
  ResetRelayAutoConfigError
> = {
  id: "resetRelayAutoConfig",
  method: "POST",
  path: "/api/v2/account/relay-auto-configs/{id}/reset",
  pathParameters: { id: simple },
  query: { expiry: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Automatic configuration of Relay Proxies, with their keys. */
export class RelayProxyConfigurations {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a Relay Proxy configuration.
   *
   * `DELETE /api/v2/account/relay-auto-configs/{id}`
   */
  deleteRelayAutoConfig(
    request: DeleteRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteRelayAutoConfigResponse> {
    return unwrap(call(this.#client, deleteRelayAutoConfigOperation, request, options));
  }

  /**
   * Get a Relay Proxy configuration.
   *
   * `GET /api/v2/account/relay-auto-configs/{id}`
   */
  getRelayProxyConfig(
    request: GetRelayProxyConfigRequest,
    options?: RequestOptions,
  ): APIPromise<GetRelayProxyConfigResponse> {
    return unwrap(call(this.#client, getRelayProxyConfigOperation, request, options));
  }

  /**
   * List Relay Proxy configurations.
   *
   * `GET /api/v2/account/relay-auto-configs`
   */
  getRelayProxyConfigs(options?: RequestOptions): APIPromise<GetRelayProxyConfigsResponse> {
    return unwrap(call(this.#client, getRelayProxyConfigsOperation, undefined, options));
  }

  /**
   * Change a Relay Proxy configuration.
   *
   * Body: JSON Patch operations in `patch`, with an optional `comment`.
   *
   * `PATCH /api/v2/account/relay-auto-configs/{id}`
   */
  patchRelayAutoConfig(
    request: PatchRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PatchRelayAutoConfigResponse> {
    return unwrap(call(this.#client, patchRelayAutoConfigOperation, request, options));
  }

  /**
   * Create a Relay Proxy configuration.
   *
   * `POST /api/v2/account/relay-auto-configs`
   */
  postRelayAutoConfig(
    request: PostRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PostRelayAutoConfigResponse> {
    return unwrap(call(this.#client, postRelayAutoConfigOperation, request, options));
  }

  /**
   * Replace the key of a Relay Proxy configuration.
   *
   * The old key stops at once unless `expiry` says when.
   *
   * `POST /api/v2/account/relay-auto-configs/{id}/reset`
   */
  resetRelayAutoConfig(
    request: ResetRelayAutoConfigRequest,
    options?: RequestOptions,
  ): APIPromise<ResetRelayAutoConfigResponse> {
    return unwrap(call(this.#client, resetRelayAutoConfigOperation, request, options));
  }
}

export const deleteReleasePipelineOperation: Operation<
  DeleteReleasePipelineRequest,
  DeleteReleasePipelineResponse,
  DeleteReleasePipelineError
> = {
  id: "deleteReleasePipeline",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}",
  pathParameters: { projectKey: simple, pipelineKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: { 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

export const getAllReleasePipelinesOperation: PagedOperation<
  GetAllReleasePipelinesRequest,
  GetAllReleasePipelinesResponse,
  GetAllReleasePipelinesError,
  GetAllReleasePipelinesItem
> = {
  id: "getAllReleasePipelines",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-pipelines",
  pathParameters: { projectKey: simple },
  query: { filter: form, limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
  },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep },
};

export const getAllReleaseProgressionsForReleasePipelineOperation: PagedOperation<
  GetAllReleaseProgressionsForReleasePipelineRequest,
  GetAllReleaseProgressionsForReleasePipelineResponse,
  GetAllReleaseProgressionsForReleasePipelineError,
  GetAllReleaseProgressionsForReleasePipelineItem
> = {
  id: "getAllReleaseProgressionsForReleasePipeline",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases",
  pathParameters: { projectKey: simple, pipelineKey: simple },
  query: { filter: form, limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
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
  constants: { "LD-API-Version": "beta" },
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
  constants: { "LD-API-Version": "beta" },
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
  constants: { "LD-API-Version": "beta" },
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
   *
   * @beta
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/release-pipelines`
   *
   * @beta
   */
  getAllReleasePipelines(
    request: GetAllReleasePipelinesRequest,
    options?: PageOptions,
  ): PagePromise<GetAllReleasePipelinesResponse, GetAllReleasePipelinesItem> {
    return unwrapPages(callPages(this.#client, getAllReleasePipelinesOperation, request, options));
  }

  /**
   * List the progress of the releases in a pipeline.
   *
   * Paged with `limit` and `offset`; 20 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}/releases`
   *
   * @beta
   */
  getAllReleaseProgressionsForReleasePipeline(
    request: GetAllReleaseProgressionsForReleasePipelineRequest,
    options?: PageOptions,
  ): PagePromise<
    GetAllReleaseProgressionsForReleasePipelineResponse,
    GetAllReleaseProgressionsForReleasePipelineItem
  > {
    return unwrapPages(
      callPages(
        this.#client,
        getAllReleaseProgressionsForReleasePipelineOperation,
        request,
        options,
      ),
    );
  }

  /**
   * Get a release pipeline.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/release-pipelines/{pipelineKey}`
   *
   * @beta
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
   *
   * @beta
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
   *
   * @beta
   */
  putReleasePipeline(
    request: PutReleasePipelineRequest,
    options?: RequestOptions,
  ): APIPromise<PutReleasePipelineResponse> {
    return unwrap(call(this.#client, putReleasePipelineOperation, request, options));
  }
}

export const deleteReleasePolicyOperation: Operation<
  DeleteReleasePolicyRequest,
  DeleteReleasePolicyResponse,
  DeleteReleasePolicyError
> = {
  id: "DeleteReleasePolicy",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/release-policies/{policyKey}",
  pathParameters: { projectKey: simple, policyKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 401: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getReleasePoliciesOperation: Operation<
  GetReleasePoliciesRequest,
  GetReleasePoliciesResponse,
  GetReleasePoliciesError
> = {
  id: "GetReleasePolicies",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-policies",
  pathParameters: { projectKey: simple },
  query: { excludeDefault: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 401: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getReleasePolicyOperation: Operation<
  GetReleasePolicyRequest,
  GetReleasePolicyResponse,
  GetReleasePolicyError
> = {
  id: "GetReleasePolicy",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/release-policies/{policyKey}",
  pathParameters: { projectKey: simple, policyKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 401: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const postReleasePoliciesOrderOperation: Operation<
  PostReleasePoliciesOrderRequest,
  PostReleasePoliciesOrderResponse,
  PostReleasePoliciesOrderError
> = {
  id: "PostReleasePoliciesOrder",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/release-policies/order",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 401: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const postReleasePolicyOperation: Operation<
  PostReleasePolicyRequest,
  PostReleasePolicyResponse,
  PostReleasePolicyError
> = {
  id: "PostReleasePolicy",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/release-policies",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "postReleasePolicyRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: ErrorRep,
    401: ErrorRep,
    403: ErrorRep,
    404: ErrorRep,
    409: ErrorRep,
    500: ErrorRep,
  },
};

export const putReleasePolicyOperation: Operation<
  PutReleasePolicyRequest,
  PutReleasePolicyResponse,
  PutReleasePolicyError
> = {
  id: "PutReleasePolicy",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/release-policies/{policyKey}",
  pathParameters: { projectKey: simple, policyKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "putReleasePolicyRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 401: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

/** Rules for how flags are rolled out, by scope and rank. */
export class ReleasePoliciesBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a release policy.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/projects/{projectKey}/release-policies/{policyKey}`
   *
   * @beta
   */
  deleteReleasePolicy(
    request: DeleteReleasePolicyRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteReleasePolicyResponse> {
    return unwrap(call(this.#client, deleteReleasePolicyOperation, request, options));
  }

  /**
   * List the release policies of a project.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/release-policies`
   *
   * @beta
   */
  getReleasePolicies(
    request: GetReleasePoliciesRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleasePoliciesResponse> {
    return unwrap(call(this.#client, getReleasePoliciesOperation, request, options));
  }

  /**
   * Get a release policy.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/release-policies/{policyKey}`
   *
   * @beta
   */
  getReleasePolicy(
    request: GetReleasePolicyRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleasePolicyResponse> {
    return unwrap(call(this.#client, getReleasePolicyOperation, request, options));
  }

  /**
   * Set the order of the release policies.
   *
   * The body lists the keys of all scoped policies in their new order. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/release-policies/order`
   *
   * @beta
   */
  postReleasePoliciesOrder(
    request: PostReleasePoliciesOrderRequest,
    options?: RequestOptions,
  ): APIPromise<PostReleasePoliciesOrderResponse> {
    return unwrap(call(this.#client, postReleasePoliciesOrderOperation, request, options));
  }

  /**
   * Create a release policy.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/release-policies`
   *
   * @beta
   */
  postReleasePolicy(
    request: PostReleasePolicyRequest,
    options?: RequestOptions,
  ): APIPromise<PostReleasePolicyResponse> {
    return unwrap(call(this.#client, postReleasePolicyOperation, request, options));
  }

  /**
   * Replace a release policy.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/projects/{projectKey}/release-policies/{policyKey}`
   *
   * @beta
   */
  putReleasePolicy(
    request: PutReleasePolicyRequest,
    options?: RequestOptions,
  ): APIPromise<PutReleasePolicyResponse> {
    return unwrap(call(this.#client, putReleasePolicyOperation, request, options));
  }
}

export const createReleaseForFlagOperation: Operation<
  CreateReleaseForFlagRequest,
  CreateReleaseForFlagResponse,
  CreateReleaseForFlagError
> = {
  id: "createReleaseForFlag",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/flags/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "createReleaseInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteReleaseByFlagKeyOperation: Operation<
  DeleteReleaseByFlagKeyRequest,
  DeleteReleaseByFlagKeyResponse,
  DeleteReleaseByFlagKeyError
> = {
  id: "deleteReleaseByFlagKey",
  method: "DELETE",
  path: "/api/v2/flags/{projectKey}/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: { 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

export const getReleaseByFlagKeyOperation: Operation<
  GetReleaseByFlagKeyRequest,
  GetReleaseByFlagKeyResponse,
  GetReleaseByFlagKeyError
> = {
  id: "getReleaseByFlagKey",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep },
};

export const patchReleaseByFlagKeyOperation: Operation<
  PatchReleaseByFlagKeyRequest,
  PatchReleaseByFlagKeyResponse,
  PatchReleaseByFlagKeyError
> = {
  id: "patchReleaseByFlagKey",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{flagKey}/release",
  pathParameters: { projectKey: simple, flagKey: simple },
  constants: { "LD-API-Version": "beta" },
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

export const updatePhaseStatusOperation: Operation<
  UpdatePhaseStatusRequest,
  UpdatePhaseStatusResponse,
  UpdatePhaseStatusError
> = {
  id: "updatePhaseStatus",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}",
  pathParameters: { projectKey: simple, flagKey: simple, phaseId: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "updatePhaseStatusInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** The way of one flag through a release pipeline. */
export class ReleasesBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Put a flag into a release pipeline.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release`
   *
   * @beta
   */
  createReleaseForFlag(
    request: CreateReleaseForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<CreateReleaseForFlagResponse> {
    return unwrap(call(this.#client, createReleaseForFlagOperation, request, options));
  }

  /**
   * Remove the release from a flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/flags/{projectKey}/{flagKey}/release`
   *
   * @beta
   */
  deleteReleaseByFlagKey(
    request: DeleteReleaseByFlagKeyRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteReleaseByFlagKeyResponse> {
    return unwrap(call(this.#client, deleteReleaseByFlagKeyOperation, request, options));
  }

  /**
   * Get the active release of a flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/flags/{projectKey}/{flagKey}/release`
   *
   * @beta
   */
  getReleaseByFlagKey(
    request: GetReleaseByFlagKeyRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleaseByFlagKeyResponse> {
    return unwrap(call(this.#client, getReleaseByFlagKeyOperation, request, options));
  }

  /**
   * Change a release of a legacy pipeline.
   *
   * Body: JSON Patch. For newer pipelines use updatePhaseStatus. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/flags/{projectKey}/{flagKey}/release`
   *
   * @beta
   */
  patchReleaseByFlagKey(
    request: PatchReleaseByFlagKeyRequest,
    options?: RequestOptions,
  ): APIPromise<PatchReleaseByFlagKeyResponse> {
    return unwrap(call(this.#client, patchReleaseByFlagKeyOperation, request, options));
  }

  /**
   * Set the status of a release phase.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}`
   *
   * @beta
   */
  updatePhaseStatus(
    request: UpdatePhaseStatusRequest,
    options?: RequestOptions,
  ): APIPromise<UpdatePhaseStatusResponse> {
    return unwrap(call(this.#client, updatePhaseStatusOperation, request, options));
  }
}
