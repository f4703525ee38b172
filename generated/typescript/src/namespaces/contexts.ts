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
  DeleteContextInstancesError,
  DeleteContextInstancesRequest,
  DeleteContextInstancesResponse,
} from "../operations/deleteContextInstances.js";
import type {
  EvaluateContextInstanceError,
  EvaluateContextInstanceRequest,
  EvaluateContextInstanceResponse,
} from "../operations/evaluateContextInstance.js";
import type {
  GetContextAttributeNamesError,
  GetContextAttributeNamesRequest,
  GetContextAttributeNamesResponse,
} from "../operations/getContextAttributeNames.js";
import type {
  GetContextAttributeValuesError,
  GetContextAttributeValuesRequest,
  GetContextAttributeValuesResponse,
} from "../operations/getContextAttributeValues.js";
import type {
  GetContextInstancesError,
  GetContextInstancesRequest,
  GetContextInstancesResponse,
} from "../operations/getContextInstances.js";
import type {
  GetContextKindsByProjectKeyError,
  GetContextKindsByProjectKeyRequest,
  GetContextKindsByProjectKeyResponse,
} from "../operations/getContextKindsByProjectKey.js";
import type {
  GetContextsError,
  GetContextsRequest,
  GetContextsResponse,
} from "../operations/getContexts.js";
import type {
  PutContextKindError,
  PutContextKindRequest,
  PutContextKindResponse,
} from "../operations/putContextKind.js";
import type {
  SearchContextInstancesError,
  SearchContextInstancesRequest,
  SearchContextInstancesResponse,
} from "../operations/searchContextInstances.js";
import type {
  SearchContextsError,
  SearchContextsRequest,
  SearchContextsResponse,
} from "../operations/searchContexts.js";

export const deleteContextInstancesOperation: Operation<
  DeleteContextInstancesRequest,
  DeleteContextInstancesResponse,
  DeleteContextInstancesError
> = {
  id: "deleteContextInstances",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}",
  pathParameters: { projectKey: simple, environmentKey: simple, id: simple },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const evaluateContextInstanceOperation: Operation<
  EvaluateContextInstanceRequest,
  EvaluateContextInstanceResponse,
  EvaluateContextInstanceError
> = {
  id: "evaluateContextInstance",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, offset: form, sort: form, filter: form },
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

export const getContextAttributeNamesOperation: Operation<
  GetContextAttributeNamesRequest,
  GetContextAttributeNamesResponse,
  GetContextAttributeNamesError
> = {
  id: "getContextAttributeNames",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { filter: form, limit: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getContextAttributeValuesOperation: Operation<
  GetContextAttributeValuesRequest,
  GetContextAttributeValuesResponse,
  GetContextAttributeValuesError
> = {
  id: "getContextAttributeValues",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes/{attributeName}",
  pathParameters: { projectKey: simple, environmentKey: simple, attributeName: simple },
  query: { filter: form, limit: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getContextInstancesOperation: Operation<
  GetContextInstancesRequest,
  GetContextInstancesResponse,
  GetContextInstancesError
> = {
  id: "getContextInstances",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}",
  pathParameters: { projectKey: simple, environmentKey: simple, id: simple },
  query: {
    limit: form,
    continuationToken: form,
    sort: form,
    filter: form,
    includeTotalCount: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getContextKindsByProjectKeyOperation: Operation<
  GetContextKindsByProjectKeyRequest,
  GetContextKindsByProjectKeyResponse,
  GetContextKindsByProjectKeyError
> = {
  id: "getContextKindsByProjectKey",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/context-kinds",
  pathParameters: { projectKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 404: NotFoundErrorRep },
};

export const getContextsOperation: Operation<
  GetContextsRequest,
  GetContextsResponse,
  GetContextsError
> = {
  id: "getContexts",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}",
  pathParameters: { projectKey: simple, environmentKey: simple, kind: simple, key: simple },
  query: {
    limit: form,
    continuationToken: form,
    sort: form,
    filter: form,
    includeTotalCount: form,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const putContextKindOperation: Operation<
  PutContextKindRequest,
  PutContextKindResponse,
  PutContextKindError
> = {
  id: "putContextKind",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/context-kinds/{key}",
  pathParameters: { projectKey: simple, key: simple },
  body: {
    key: "upsertContextKindPayload",
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
  },
};

export const searchContextInstancesOperation: Operation<
  SearchContextInstancesRequest,
  SearchContextInstancesResponse,
  SearchContextInstancesError
> = {
  id: "searchContextInstances",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: {
    limit: form,
    continuationToken: form,
    sort: form,
    filter: form,
    includeTotalCount: form,
  },
  body: {
    key: "contextInstanceSearch",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const searchContextsOperation: Operation<
  SearchContextsRequest,
  SearchContextsResponse,
  SearchContextsError
> = {
  id: "searchContexts",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: {
    limit: form,
    continuationToken: form,
    sort: form,
    filter: form,
    includeTotalCount: form,
  },
  body: { key: "contextSearch", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** People, services and devices that flags are evaluated for. */
export class Contexts {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete context instances by id.
   *
   * `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`
   */
  deleteContextInstances(
    request: DeleteContextInstancesRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteContextInstancesResponse> {
    return unwrap(call(this.#client, deleteContextInstancesOperation, request, options));
  }

  /**
   * Evaluate all flags for a context instance.
   *
   * Reads only. For checks and debugging; applications should use an SDK. Paged with `limit` and
   * `offset`; everything at once when `limit` is absent.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate`
   */
  evaluateContextInstance(
    request: EvaluateContextInstanceRequest,
    options?: RequestOptions,
  ): APIPromise<EvaluateContextInstanceResponse> {
    return unwrap(call(this.#client, evaluateContextInstanceOperation, request, options));
  }

  /**
   * List context attribute names seen lately.
   *
   * `limit` caps the list; there is no next page; 100 items by default, 100 at most.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes`
   */
  getContextAttributeNames(
    request: GetContextAttributeNamesRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextAttributeNamesResponse> {
    return unwrap(call(this.#client, getContextAttributeNamesOperation, request, options));
  }

  /**
   * List values seen for a context attribute.
   *
   * `limit` caps the list; there is no next page; 50 items by default, 100 at most.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-attributes/{attributeName}`
   */
  getContextAttributeValues(
    request: GetContextAttributeValuesRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextAttributeValuesResponse> {
    return unwrap(call(this.#client, getContextAttributeValuesOperation, request, options));
  }

  /**
   * Get context instances by id.
   *
   * Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`
   */
  getContextInstances(
    request: GetContextInstancesRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextInstancesResponse> {
    return unwrap(call(this.#client, getContextInstancesOperation, request, options));
  }

  /**
   * List the context kinds of a project.
   *
   * `GET /api/v2/projects/{projectKey}/context-kinds`
   */
  getContextKindsByProjectKey(
    request: GetContextKindsByProjectKeyRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextKindsByProjectKeyResponse> {
    return unwrap(call(this.#client, getContextKindsByProjectKeyOperation, request, options));
  }

  /**
   * Get contexts by kind and key.
   *
   * Paged with `limit` and `continuationToken`; 20 items by default, 50 at most.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}`
   */
  getContexts(
    request: GetContextsRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsResponse> {
    return unwrap(call(this.#client, getContextsOperation, request, options));
  }

  /**
   * Create or change a context kind.
   *
   * Fields that are left out keep their value.
   *
   * `PUT /api/v2/projects/{projectKey}/context-kinds/{key}`
   */
  putContextKind(
    request: PutContextKindRequest,
    options?: RequestOptions,
  ): APIPromise<PutContextKindResponse> {
    return unwrap(call(this.#client, putContextKindOperation, request, options));
  }

  /**
   * Search context instances.
   *
   * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
   * `continuationToken`; 20 items by default, 50 at most.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search`
   */
  searchContextInstances(
    request: SearchContextInstancesRequest,
    options?: RequestOptions,
  ): APIPromise<SearchContextInstancesResponse> {
    return unwrap(call(this.#client, searchContextInstancesOperation, request, options));
  }

  /**
   * Search contexts.
   *
   * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
   * `continuationToken`; 20 items by default, 50 at most.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search`
   */
  searchContexts(
    request: SearchContextsRequest,
    options?: RequestOptions,
  ): APIPromise<SearchContextsResponse> {
    return unwrap(call(this.#client, searchContextsOperation, request, options));
  }
}
