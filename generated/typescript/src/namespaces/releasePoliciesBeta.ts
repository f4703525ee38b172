import { ErrorRep } from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteReleasePolicyError,
  DeleteReleasePolicyRequest,
  DeleteReleasePolicyResponse,
} from "../operations/deleteReleasePolicy.js";
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
  PutReleasePolicyError,
  PutReleasePolicyRequest,
  PutReleasePolicyResponse,
} from "../operations/putReleasePolicy.js";

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
   */
  putReleasePolicy(
    request: PutReleasePolicyRequest,
    options?: RequestOptions,
  ): APIPromise<PutReleasePolicyResponse> {
    return unwrap(call(this.#client, putReleasePolicyOperation, request, options));
  }
}
