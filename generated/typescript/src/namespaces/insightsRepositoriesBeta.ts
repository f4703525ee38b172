import {
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  AssociateRepositoriesAndProjectsError,
  AssociateRepositoriesAndProjectsRequest,
  AssociateRepositoriesAndProjectsResponse,
} from "../operations/associateRepositoriesAndProjects.js";
import type {
  DeleteRepositoryProjectError,
  DeleteRepositoryProjectRequest,
  DeleteRepositoryProjectResponse,
} from "../operations/deleteRepositoryProject.js";
import type {
  GetInsightsRepositoriesError,
  GetInsightsRepositoriesRequest,
  GetInsightsRepositoriesResponse,
} from "../operations/getInsightsRepositories.js";

export const associateRepositoriesAndProjectsOperation: Operation<
  AssociateRepositoriesAndProjectsRequest,
  AssociateRepositoriesAndProjectsResponse,
  AssociateRepositoriesAndProjectsError
> = {
  id: "associateRepositoriesAndProjects",
  method: "PUT",
  path: "/api/v2/engineering-insights/repositories/projects",
  body: {
    key: "insightsRepositoryProjectMappings",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteRepositoryProjectOperation: Operation<
  DeleteRepositoryProjectRequest,
  DeleteRepositoryProjectResponse,
  DeleteRepositoryProjectError
> = {
  id: "deleteRepositoryProject",
  method: "DELETE",
  path: "/api/v2/engineering-insights/repositories/{repositoryKey}/projects/{projectKey}",
  pathParameters: { repositoryKey: simple, projectKey: simple },
  responses: { 204: readNothing },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightsRepositoriesOperation: Operation<
  GetInsightsRepositoriesRequest,
  GetInsightsRepositoriesResponse,
  GetInsightsRepositoriesError
> = {
  id: "getInsightsRepositories",
  method: "GET",
  path: "/api/v2/engineering-insights/repositories",
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Repositories and the projects they belong to. */
export class InsightsRepositoriesBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Connect repositories with projects.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `PUT /api/v2/engineering-insights/repositories/projects`
   */
  associateRepositoriesAndProjects(
    request: AssociateRepositoriesAndProjectsRequest,
    options?: RequestOptions,
  ): APIPromise<AssociateRepositoriesAndProjectsResponse> {
    return unwrap(call(this.#client, associateRepositoriesAndProjectsOperation, request, options));
  }

  /**
   * Disconnect a repository from a project.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/engineering-insights/repositories/{repositoryKey}/projects/{projectKey}`
   */
  deleteRepositoryProject(
    request: DeleteRepositoryProjectRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteRepositoryProjectResponse> {
    return unwrap(call(this.#client, deleteRepositoryProjectOperation, request, options));
  }

  /**
   * List repositories known to Insights.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/repositories`
   */
  getInsightsRepositories(
    request?: GetInsightsRepositoriesRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightsRepositoriesResponse> {
    return unwrap(call(this.#client, getInsightsRepositoriesOperation, request ?? {}, options));
  }
}
