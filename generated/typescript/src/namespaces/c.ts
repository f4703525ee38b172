import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
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
  DeleteBranchesError,
  DeleteBranchesRequest,
  DeleteBranchesResponse,
} from "../operations/deleteBranches.js";
import type {
  DeleteContextInstancesError,
  DeleteContextInstancesRequest,
  DeleteContextInstancesResponse,
} from "../operations/deleteContextInstances.js";
import type {
  DeleteCustomRoleError,
  DeleteCustomRoleRequest,
  DeleteCustomRoleResponse,
} from "../operations/deleteCustomRole.js";
import type {
  DeleteRepositoryError,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
} from "../operations/deleteRepository.js";
import type {
  EvaluateContextInstanceError,
  EvaluateContextInstanceItem,
  EvaluateContextInstanceRequest,
  EvaluateContextInstanceResponse,
} from "../operations/evaluateContextInstance.js";
import type {
  GetBranchError,
  GetBranchRequest,
  GetBranchResponse,
} from "../operations/getBranch.js";
import type {
  GetBranchesError,
  GetBranchesRequest,
  GetBranchesResponse,
} from "../operations/getBranches.js";
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
  GetContextInstancesItem,
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
  GetContextsItem,
  GetContextsRequest,
  GetContextsResponse,
} from "../operations/getContexts.js";
import type {
  GetCustomRoleError,
  GetCustomRoleRequest,
  GetCustomRoleResponse,
} from "../operations/getCustomRole.js";
import type {
  GetCustomRolesError,
  GetCustomRolesItem,
  GetCustomRolesRequest,
  GetCustomRolesResponse,
} from "../operations/getCustomRoles.js";
import type {
  GetExtinctionsError,
  GetExtinctionsRequest,
  GetExtinctionsResponse,
} from "../operations/getExtinctions.js";
import type {
  GetRepositoriesError,
  GetRepositoriesRequest,
  GetRepositoriesResponse,
} from "../operations/getRepositories.js";
import type {
  GetRepositoryError,
  GetRepositoryRequest,
  GetRepositoryResponse,
} from "../operations/getRepository.js";
import type {
  GetRootStatisticError,
  GetRootStatisticResponse,
} from "../operations/getRootStatistic.js";
import type {
  GetStatisticsError,
  GetStatisticsRequest,
  GetStatisticsResponse,
} from "../operations/getStatistics.js";
import type {
  PatchCustomRoleError,
  PatchCustomRoleRequest,
  PatchCustomRoleResponse,
} from "../operations/patchCustomRole.js";
import type {
  PatchRepositoryError,
  PatchRepositoryRequest,
  PatchRepositoryResponse,
} from "../operations/patchRepository.js";
import type {
  PostCustomRoleError,
  PostCustomRoleRequest,
  PostCustomRoleResponse,
} from "../operations/postCustomRole.js";
import type {
  PostExtinctionError,
  PostExtinctionRequest,
  PostExtinctionResponse,
} from "../operations/postExtinction.js";
import type {
  PostRepositoryError,
  PostRepositoryRequest,
  PostRepositoryResponse,
} from "../operations/postRepository.js";
import type {
  PutBranchError,
  PutBranchRequest,
  PutBranchResponse,
} from "../operations/putBranch.js";
import type {
  PutContextFlagSettingError,
  PutContextFlagSettingRequest,
  PutContextFlagSettingResponse,
} from "../operations/putContextFlagSetting.js";
import type {
  PutContextKindError,
  PutContextKindRequest,
  PutContextKindResponse,
} from "../operations/putContextKind.js";
import type {
  SearchContextInstancesError,
  SearchContextInstancesItem,
  SearchContextInstancesRequest,
  SearchContextInstancesResponse,
} from "../operations/searchContextInstances.js";
import type {
  SearchContextsError,
  SearchContextsItem,
  SearchContextsRequest,
  SearchContextsResponse,
} from "../operations/searchContexts.js";

export const deleteBranchesOperation: Operation<
  DeleteBranchesRequest,
  DeleteBranchesResponse,
  DeleteBranchesError
> = {
  id: "deleteBranches",
  method: "POST",
  path: "/api/v2/code-refs/repositories/{repo}/branch-delete-tasks",
  pathParameters: { repo: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  responses: { 200: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteRepositoryOperation: Operation<
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
  DeleteRepositoryError
> = {
  id: "deleteRepository",
  method: "DELETE",
  path: "/api/v2/code-refs/repositories/{repo}",
  pathParameters: { repo: simple },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getBranchOperation: Operation<GetBranchRequest, GetBranchResponse, GetBranchError> = {
  id: "getBranch",
  method: "GET",
  path: "/api/v2/code-refs/repositories/{repo}/branches/{branch}",
  pathParameters: { repo: simple, branch: simple },
  query: { projKey: form, flagKey: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getBranchesOperation: Operation<
  GetBranchesRequest,
  GetBranchesResponse,
  GetBranchesError
> = {
  id: "getBranches",
  method: "GET",
  path: "/api/v2/code-refs/repositories/{repo}/branches",
  pathParameters: { repo: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExtinctionsOperation: Operation<
  GetExtinctionsRequest,
  GetExtinctionsResponse,
  GetExtinctionsError
> = {
  id: "getExtinctions",
  method: "GET",
  path: "/api/v2/code-refs/extinctions",
  query: { repoName: form, branchName: form, projKey: form, flagKey: form, from: form, to: form },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const getRepositoriesOperation: Operation<
  GetRepositoriesRequest,
  GetRepositoriesResponse,
  GetRepositoriesError
> = {
  id: "getRepositories",
  method: "GET",
  path: "/api/v2/code-refs/repositories",
  query: { withBranches: form, withReferencesForDefaultBranch: form, projKey: form, flagKey: form },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const getRepositoryOperation: Operation<
  GetRepositoryRequest,
  GetRepositoryResponse,
  GetRepositoryError
> = {
  id: "getRepository",
  method: "GET",
  path: "/api/v2/code-refs/repositories/{repo}",
  pathParameters: { repo: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getRootStatisticOperation: Operation<
  undefined,
  GetRootStatisticResponse,
  GetRootStatisticError
> = {
  id: "getRootStatistic",
  method: "GET",
  path: "/api/v2/code-refs/statistics",
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStatisticsOperation: Operation<
  GetStatisticsRequest,
  GetStatisticsResponse,
  GetStatisticsError
> = {
  id: "getStatistics",
  method: "GET",
  path: "/api/v2/code-refs/statistics/{projectKey}",
  pathParameters: { projectKey: simple },
  query: { flagKey: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchRepositoryOperation: Operation<
  PatchRepositoryRequest,
  PatchRepositoryResponse,
  PatchRepositoryError
> = {
  id: "patchRepository",
  method: "PATCH",
  path: "/api/v2/code-refs/repositories/{repo}",
  pathParameters: { repo: simple },
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

export const postExtinctionOperation: Operation<
  PostExtinctionRequest,
  PostExtinctionResponse,
  PostExtinctionError
> = {
  id: "postExtinction",
  method: "POST",
  path: "/api/v2/code-refs/repositories/{repo}/branches/{branch}/extinction-events",
  pathParameters: { repo: simple, branch: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postRepositoryOperation: Operation<
  PostRepositoryRequest,
  PostRepositoryResponse,
  PostRepositoryError
> = {
  id: "postRepository",
  method: "POST",
  path: "/api/v2/code-refs/repositories",
  body: {
    key: "repositoryPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const putBranchOperation: Operation<PutBranchRequest, PutBranchResponse, PutBranchError> = {
  id: "putBranch",
  method: "PUT",
  path: "/api/v2/code-refs/repositories/{repo}/branches/{branch}",
  pathParameters: { repo: simple, branch: simple },
  body: { key: "putBranch", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Where flags are used in source code, by repository and branch. */
export class CodeReferences {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete branches of a repository.
   *
   * Starts a background task and returns at once. The body is a list of branch names.
   *
   * `POST /api/v2/code-refs/repositories/{repo}/branch-delete-tasks`
   */
  deleteBranches(
    request: DeleteBranchesRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteBranchesResponse> {
    return unwrap(call(this.#client, deleteBranchesOperation, request, options));
  }

  /**
   * Delete a repository from code references.
   *
   * `DELETE /api/v2/code-refs/repositories/{repo}`
   */
  deleteRepository(
    request: DeleteRepositoryRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteRepositoryResponse> {
    return unwrap(call(this.#client, deleteRepositoryOperation, request, options));
  }

  /**
   * Get a branch with its flag references.
   *
   * `GET /api/v2/code-refs/repositories/{repo}/branches/{branch}`
   */
  getBranch(request: GetBranchRequest, options?: RequestOptions): APIPromise<GetBranchResponse> {
    return unwrap(call(this.#client, getBranchOperation, request, options));
  }

  /**
   * List the branches of a repository.
   *
   * `GET /api/v2/code-refs/repositories/{repo}/branches`
   */
  getBranches(
    request: GetBranchesRequest,
    options?: RequestOptions,
  ): APIPromise<GetBranchesResponse> {
    return unwrap(call(this.#client, getBranchesOperation, request, options));
  }

  /**
   * List when flags left the code.
   *
   * An extinction is the commit that removed the last reference to a flag.
   *
   * `GET /api/v2/code-refs/extinctions`
   */
  getExtinctions(
    request?: GetExtinctionsRequest,
    options?: RequestOptions,
  ): APIPromise<GetExtinctionsResponse> {
    return unwrap(call(this.#client, getExtinctionsOperation, request ?? {}, options));
  }

  /**
   * List the repositories of code references.
   *
   * `GET /api/v2/code-refs/repositories`
   */
  getRepositories(
    request?: GetRepositoriesRequest,
    options?: RequestOptions,
  ): APIPromise<GetRepositoriesResponse> {
    return unwrap(call(this.#client, getRepositoriesOperation, request ?? {}, options));
  }

  /**
   * Get a repository.
   *
   * `GET /api/v2/code-refs/repositories/{repo}`
   */
  getRepository(
    request: GetRepositoryRequest,
    options?: RequestOptions,
  ): APIPromise<GetRepositoryResponse> {
    return unwrap(call(this.#client, getRepositoryOperation, request, options));
  }

  /**
   * List projects that have code references.
   *
   * `GET /api/v2/code-refs/statistics`
   */
  getRootStatistic(options?: RequestOptions): APIPromise<GetRootStatisticResponse> {
    return unwrap(call(this.#client, getRootStatisticOperation, undefined, options));
  }

  /**
   * Get reference counts per flag of a project.
   *
   * `GET /api/v2/code-refs/statistics/{projectKey}`
   */
  getStatistics(
    request: GetStatisticsRequest,
    options?: RequestOptions,
  ): APIPromise<GetStatisticsResponse> {
    return unwrap(call(this.#client, getStatisticsOperation, request, options));
  }

  /**
   * Change the settings of a repository.
   *
   * Body: JSON Patch. A JSON merge patch is accepted as well.
   *
   * `PATCH /api/v2/code-refs/repositories/{repo}`
   */
  patchRepository(
    request: PatchRepositoryRequest,
    options?: RequestOptions,
  ): APIPromise<PatchRepositoryResponse> {
    return unwrap(call(this.#client, patchRepositoryOperation, request, options));
  }

  /**
   * Record that flags left the code.
   *
   * `POST /api/v2/code-refs/repositories/{repo}/branches/{branch}/extinction-events`
   */
  postExtinction(
    request: PostExtinctionRequest,
    options?: RequestOptions,
  ): APIPromise<PostExtinctionResponse> {
    return unwrap(call(this.#client, postExtinctionOperation, request, options));
  }

  /**
   * Register a repository for code references.
   *
   * `POST /api/v2/code-refs/repositories`
   */
  postRepository(
    request: PostRepositoryRequest,
    options?: RequestOptions,
  ): APIPromise<PostRepositoryResponse> {
    return unwrap(call(this.#client, postRepositoryOperation, request, options));
  }

  /**
   * Create or update a branch with its flag references.
   *
   * `PUT /api/v2/code-refs/repositories/{repo}/branches/{branch}`
   */
  putBranch(request: PutBranchRequest, options?: RequestOptions): APIPromise<PutBranchResponse> {
    return unwrap(call(this.#client, putBranchOperation, request, options));
  }
}

export const putContextFlagSettingOperation: Operation<
  PutContextFlagSettingRequest,
  PutContextFlagSettingResponse,
  PutContextFlagSettingError
> = {
  id: "putContextFlagSetting",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    contextKind: simple,
    contextKey: simple,
    featureFlagKey: simple,
  },
  body: { key: "valuePut", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Pins a variation of a flag to one context. */
export class ContextSettings {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Set which variation a context gets.
   *
   * A null or absent `setting` removes the individual target.
   *
   * `PUT /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}`
   */
  putContextFlagSetting(
    request: PutContextFlagSettingRequest,
    options?: RequestOptions,
  ): APIPromise<PutContextFlagSettingResponse> {
    return unwrap(call(this.#client, putContextFlagSettingOperation, request, options));
  }
}

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

export const evaluateContextInstanceOperation: PagedOperation<
  EvaluateContextInstanceRequest,
  EvaluateContextInstanceResponse,
  EvaluateContextInstanceError,
  EvaluateContextInstanceItem
> = {
  id: "evaluateContextInstance",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, offset: form, sort: form, filter: form },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
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

export const getContextInstancesOperation: PagedOperation<
  GetContextInstancesRequest,
  GetContextInstancesResponse,
  GetContextInstancesError,
  GetContextInstancesItem
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
  paging: {
    style: "token",
    parameter: "continuationToken",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    token: ["continuationToken"],
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

export const getContextsOperation: PagedOperation<
  GetContextsRequest,
  GetContextsResponse,
  GetContextsError,
  GetContextsItem
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
  paging: {
    style: "token",
    parameter: "continuationToken",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    token: ["continuationToken"],
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

export const searchContextInstancesOperation: PagedOperation<
  SearchContextInstancesRequest,
  SearchContextInstancesResponse,
  SearchContextInstancesError,
  SearchContextInstancesItem
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
  idempotent: true,
  paging: {
    style: "token",
    parameter: "continuationToken",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    token: ["continuationToken"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const searchContextsOperation: PagedOperation<
  SearchContextsRequest,
  SearchContextsResponse,
  SearchContextsError,
  SearchContextsItem
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
  idempotent: true,
  paging: {
    style: "token",
    parameter: "continuationToken",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    token: ["continuationToken"],
  },
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
   * `for await` goes through the items of all pages.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate`
   */
  evaluateContextInstance(
    request: EvaluateContextInstanceRequest,
    options?: PageOptions,
  ): PagePromise<EvaluateContextInstanceResponse, EvaluateContextInstanceItem> {
    return unwrapPages(callPages(this.#client, evaluateContextInstanceOperation, request, options));
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/{id}`
   */
  getContextInstances(
    request: GetContextInstancesRequest,
    options?: PageOptions,
  ): PagePromise<GetContextInstancesResponse, GetContextInstancesItem> {
    return unwrapPages(callPages(this.#client, getContextInstancesOperation, request, options));
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{kind}/{key}`
   */
  getContexts(
    request: GetContextsRequest,
    options?: PageOptions,
  ): PagePromise<GetContextsResponse, GetContextsItem> {
    return unwrapPages(callPages(this.#client, getContextsOperation, request, options));
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
   * `for await` goes through the items of all pages.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search`
   */
  searchContextInstances(
    request: SearchContextInstancesRequest,
    options?: PageOptions,
  ): PagePromise<SearchContextInstancesResponse, SearchContextInstancesItem> {
    return unwrapPages(callPages(this.#client, searchContextInstancesOperation, request, options));
  }

  /**
   * Search contexts.
   *
   * Reads only. Criteria go into the query or into the body, not into both. Paged with `limit` and
   * `continuationToken`; 20 items by default, 50 at most.
   *
   * `for await` goes through the items of all pages.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search`
   */
  searchContexts(
    request: SearchContextsRequest,
    options?: PageOptions,
  ): PagePromise<SearchContextsResponse, SearchContextsItem> {
    return unwrapPages(callPages(this.#client, searchContextsOperation, request, options));
  }
}

export const deleteCustomRoleOperation: Operation<
  DeleteCustomRoleRequest,
  DeleteCustomRoleResponse,
  DeleteCustomRoleError
> = {
  id: "deleteCustomRole",
  method: "DELETE",
  path: "/api/v2/roles/{customRoleKey}",
  pathParameters: { customRoleKey: simple },
  responses: { 204: readNothing },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getCustomRoleOperation: Operation<
  GetCustomRoleRequest,
  GetCustomRoleResponse,
  GetCustomRoleError
> = {
  id: "getCustomRole",
  method: "GET",
  path: "/api/v2/roles/{customRoleKey}",
  pathParameters: { customRoleKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getCustomRolesOperation: PagedOperation<
  GetCustomRolesRequest,
  GetCustomRolesResponse,
  GetCustomRolesError,
  GetCustomRolesItem
> = {
  id: "getCustomRoles",
  method: "GET",
  path: "/api/v2/roles",
  query: { limit: form, offset: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchCustomRoleOperation: Operation<
  PatchCustomRoleRequest,
  PatchCustomRoleResponse,
  PatchCustomRoleError
> = {
  id: "patchCustomRole",
  method: "PATCH",
  path: "/api/v2/roles/{customRoleKey}",
  pathParameters: { customRoleKey: simple },
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
    429: RateLimitedErrorRep,
  },
};

export const postCustomRoleOperation: Operation<
  PostCustomRoleRequest,
  PostCustomRoleResponse,
  PostCustomRoleError
> = {
  id: "postCustomRole",
  method: "POST",
  path: "/api/v2/roles",
  body: {
    key: "customRolePost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Roles built from policy statements. */
export class CustomRoles {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a custom role.
   *
   * `DELETE /api/v2/roles/{customRoleKey}`
   */
  deleteCustomRole(
    request: DeleteCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteCustomRoleResponse> {
    return unwrap(call(this.#client, deleteCustomRoleOperation, request, options));
  }

  /**
   * Get a custom role by key or id.
   *
   * `GET /api/v2/roles/{customRoleKey}`
   */
  getCustomRole(
    request: GetCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<GetCustomRoleResponse> {
    return unwrap(call(this.#client, getCustomRoleOperation, request, options));
  }

  /**
   * List custom roles.
   *
   * Base roles are not part of the list. Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/roles`
   */
  getCustomRoles(
    request?: GetCustomRolesRequest,
    options?: PageOptions,
  ): PagePromise<GetCustomRolesResponse, GetCustomRolesItem> {
    return unwrapPages(callPages(this.#client, getCustomRolesOperation, request ?? {}, options));
  }

  /**
   * Change a custom role.
   *
   * Body: JSON Patch operations in `patch`, with an optional `comment`.
   *
   * `PATCH /api/v2/roles/{customRoleKey}`
   */
  patchCustomRole(
    request: PatchCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<PatchCustomRoleResponse> {
    return unwrap(call(this.#client, patchCustomRoleOperation, request, options));
  }

  /**
   * Create a custom role.
   *
   * `POST /api/v2/roles`
   */
  postCustomRole(
    request: PostCustomRoleRequest,
    options?: RequestOptions,
  ): APIPromise<PostCustomRoleResponse> {
    return unwrap(call(this.#client, postCustomRoleOperation, request, options));
  }
}
