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
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteBranchesError,
  DeleteBranchesRequest,
  DeleteBranchesResponse,
} from "../operations/deleteBranches.js";
import type {
  DeleteRepositoryError,
  DeleteRepositoryRequest,
  DeleteRepositoryResponse,
} from "../operations/deleteRepository.js";
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
  PatchRepositoryError,
  PatchRepositoryRequest,
  PatchRepositoryResponse,
} from "../operations/patchRepository.js";
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
