import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/classes.js";
import { encodeJson } from "../lib/bodies.js";
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
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  AssociateRepositoriesAndProjectsError,
  AssociateRepositoriesAndProjectsRequest,
  AssociateRepositoriesAndProjectsResponse,
} from "../operations/associateRepositoriesAndProjects.js";
import type {
  CreateDeploymentEventError,
  CreateDeploymentEventRequest,
  CreateDeploymentEventResponse,
} from "../operations/createDeploymentEvent.js";
import type {
  CreateInsightGroupError,
  CreateInsightGroupRequest,
  CreateInsightGroupResponse,
} from "../operations/createInsightGroup.js";
import type {
  CreateIntegrationConfigurationError,
  CreateIntegrationConfigurationRequest,
  CreateIntegrationConfigurationResponse,
} from "../operations/createIntegrationConfiguration.js";
import type {
  CreateIntegrationDeliveryConfigurationError,
  CreateIntegrationDeliveryConfigurationRequest,
  CreateIntegrationDeliveryConfigurationResponse,
} from "../operations/createIntegrationDeliveryConfiguration.js";
import type {
  CreateSubscriptionError,
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
} from "../operations/createSubscription.js";
import type {
  DeleteInsightGroupError,
  DeleteInsightGroupRequest,
  DeleteInsightGroupResponse,
} from "../operations/deleteInsightGroup.js";
import type {
  DeleteIntegrationConfigurationError,
  DeleteIntegrationConfigurationRequest,
  DeleteIntegrationConfigurationResponse,
} from "../operations/deleteIntegrationConfiguration.js";
import type {
  DeleteIntegrationDeliveryConfigurationError,
  DeleteIntegrationDeliveryConfigurationRequest,
  DeleteIntegrationDeliveryConfigurationResponse,
} from "../operations/deleteIntegrationDeliveryConfiguration.js";
import type {
  DeleteRepositoryProjectError,
  DeleteRepositoryProjectRequest,
  DeleteRepositoryProjectResponse,
} from "../operations/deleteRepositoryProject.js";
import type {
  DeleteSubscriptionError,
  DeleteSubscriptionRequest,
  DeleteSubscriptionResponse,
} from "../operations/deleteSubscription.js";
import type {
  GetAllIntegrationConfigurationsError,
  GetAllIntegrationConfigurationsRequest,
  GetAllIntegrationConfigurationsResponse,
} from "../operations/getAllIntegrationConfigurations.js";
import type {
  GetDeploymentError,
  GetDeploymentRequest,
  GetDeploymentResponse,
} from "../operations/getDeployment.js";
import type {
  GetDeploymentFrequencyChartError,
  GetDeploymentFrequencyChartRequest,
  GetDeploymentFrequencyChartResponse,
} from "../operations/getDeploymentFrequencyChart.js";
import type {
  GetDeploymentsError,
  GetDeploymentsItem,
  GetDeploymentsRequest,
  GetDeploymentsResponse,
} from "../operations/getDeployments.js";
import type {
  GetFlagEventsError,
  GetFlagEventsItem,
  GetFlagEventsRequest,
  GetFlagEventsResponse,
} from "../operations/getFlagEvents.js";
import type {
  GetFlagStatusChartError,
  GetFlagStatusChartRequest,
  GetFlagStatusChartResponse,
} from "../operations/getFlagStatusChart.js";
import type {
  GetInsightGroupError,
  GetInsightGroupRequest,
  GetInsightGroupResponse,
} from "../operations/getInsightGroup.js";
import type {
  GetInsightGroupsError,
  GetInsightGroupsItem,
  GetInsightGroupsRequest,
  GetInsightGroupsResponse,
} from "../operations/getInsightGroups.js";
import type {
  GetInsightsRepositoriesError,
  GetInsightsRepositoriesRequest,
  GetInsightsRepositoriesResponse,
} from "../operations/getInsightsRepositories.js";
import type {
  GetInsightsScoresError,
  GetInsightsScoresRequest,
  GetInsightsScoresResponse,
} from "../operations/getInsightsScores.js";
import type {
  GetIntegrationConfigurationError,
  GetIntegrationConfigurationRequest,
  GetIntegrationConfigurationResponse,
} from "../operations/getIntegrationConfiguration.js";
import type {
  GetIntegrationDeliveryConfigurationByEnvironmentError,
  GetIntegrationDeliveryConfigurationByEnvironmentRequest,
  GetIntegrationDeliveryConfigurationByEnvironmentResponse,
} from "../operations/getIntegrationDeliveryConfigurationByEnvironment.js";
import type {
  GetIntegrationDeliveryConfigurationByIdError,
  GetIntegrationDeliveryConfigurationByIdRequest,
  GetIntegrationDeliveryConfigurationByIdResponse,
} from "../operations/getIntegrationDeliveryConfigurationById.js";
import type {
  GetIntegrationDeliveryConfigurationsError,
  GetIntegrationDeliveryConfigurationsResponse,
} from "../operations/getIntegrationDeliveryConfigurations.js";
import type {
  GetLeadTimeChartError,
  GetLeadTimeChartRequest,
  GetLeadTimeChartResponse,
} from "../operations/getLeadTimeChart.js";
import type {
  GetPullRequestsError,
  GetPullRequestsItem,
  GetPullRequestsRequest,
  GetPullRequestsResponse,
} from "../operations/getPullRequests.js";
import type {
  GetReleaseFrequencyChartError,
  GetReleaseFrequencyChartRequest,
  GetReleaseFrequencyChartResponse,
} from "../operations/getReleaseFrequencyChart.js";
import type {
  GetStaleFlagsChartError,
  GetStaleFlagsChartRequest,
  GetStaleFlagsChartResponse,
} from "../operations/getStaleFlagsChart.js";
import type {
  GetSubscriptionByIDError,
  GetSubscriptionByIDRequest,
  GetSubscriptionByIDResponse,
} from "../operations/getSubscriptionByID.js";
import type {
  GetSubscriptionsError,
  GetSubscriptionsRequest,
  GetSubscriptionsResponse,
} from "../operations/getSubscriptions.js";
import type {
  PatchInsightGroupError,
  PatchInsightGroupRequest,
  PatchInsightGroupResponse,
} from "../operations/patchInsightGroup.js";
import type {
  PatchIntegrationDeliveryConfigurationError,
  PatchIntegrationDeliveryConfigurationRequest,
  PatchIntegrationDeliveryConfigurationResponse,
} from "../operations/patchIntegrationDeliveryConfiguration.js";
import type {
  UpdateDeploymentError,
  UpdateDeploymentRequest,
  UpdateDeploymentResponse,
} from "../operations/updateDeployment.js";
import type {
  UpdateIntegrationConfigurationError,
  UpdateIntegrationConfigurationRequest,
  UpdateIntegrationConfigurationResponse,
} from "../operations/updateIntegrationConfiguration.js";
import type {
  UpdateSubscriptionError,
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
} from "../operations/updateSubscription.js";
import type {
  ValidateIntegrationDeliveryConfigurationError,
  ValidateIntegrationDeliveryConfigurationRequest,
  ValidateIntegrationDeliveryConfigurationResponse,
} from "../operations/validateIntegrationDeliveryConfiguration.js";

export const getDeploymentFrequencyChartOperation: Operation<
  GetDeploymentFrequencyChartRequest,
  GetDeploymentFrequencyChartResponse,
  GetDeploymentFrequencyChartError
> = {
  id: "getDeploymentFrequencyChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/deployments/frequency",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    from: form,
    to: form,
    bucketType: form,
    bucketMs: form,
    groupBy: form,
    expand: listJoined,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFlagStatusChartOperation: Operation<
  GetFlagStatusChartRequest,
  GetFlagStatusChartResponse,
  GetFlagStatusChartError
> = {
  id: "getFlagStatusChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/flags/status",
  query: { projectKey: form, environmentKey: form, applicationKey: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getLeadTimeChartOperation: Operation<
  GetLeadTimeChartRequest,
  GetLeadTimeChartResponse,
  GetLeadTimeChartError
> = {
  id: "getLeadTimeChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/lead-time",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    from: form,
    to: form,
    bucketType: form,
    bucketMs: form,
    groupBy: form,
    expand: listJoined,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getReleaseFrequencyChartOperation: Operation<
  GetReleaseFrequencyChartRequest,
  GetReleaseFrequencyChartResponse,
  GetReleaseFrequencyChartError
> = {
  id: "getReleaseFrequencyChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/releases/frequency",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    hasExperiments: form,
    global: form,
    groupBy: form,
    from: form,
    to: form,
    bucketType: form,
    bucketMs: form,
    expand: listJoined,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStaleFlagsChartOperation: Operation<
  GetStaleFlagsChartRequest,
  GetStaleFlagsChartResponse,
  GetStaleFlagsChartError
> = {
  id: "getStaleFlagsChart",
  method: "GET",
  path: "/api/v2/engineering-insights/charts/flags/stale",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    groupBy: form,
    maintainerId: listJoined,
    maintainerTeamKey: listJoined,
    expand: listJoined,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Chart data about deployments, releases, lead time and flag health. */
export class InsightsChartsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Chart how often applications are deployed.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/deployments/frequency`
   *
   * @beta
   */
  getDeploymentFrequencyChart(
    request?: GetDeploymentFrequencyChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetDeploymentFrequencyChartResponse> {
    return unwrap(call(this.#client, getDeploymentFrequencyChartOperation, request ?? {}, options));
  }

  /**
   * Chart flags by status.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/flags/status`
   *
   * @beta
   */
  getFlagStatusChart(
    request: GetFlagStatusChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagStatusChartResponse> {
    return unwrap(call(this.#client, getFlagStatusChartOperation, request, options));
  }

  /**
   * Chart the time from first commit to deployment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/lead-time`
   *
   * @beta
   */
  getLeadTimeChart(
    request: GetLeadTimeChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetLeadTimeChartResponse> {
    return unwrap(call(this.#client, getLeadTimeChartOperation, request, options));
  }

  /**
   * Chart how often flags are released.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/releases/frequency`
   *
   * @beta
   */
  getReleaseFrequencyChart(
    request: GetReleaseFrequencyChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetReleaseFrequencyChartResponse> {
    return unwrap(call(this.#client, getReleaseFrequencyChartOperation, request, options));
  }

  /**
   * Chart flags that look stale.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/charts/flags/stale`
   *
   * @beta
   */
  getStaleFlagsChart(
    request: GetStaleFlagsChartRequest,
    options?: RequestOptions,
  ): APIPromise<GetStaleFlagsChartResponse> {
    return unwrap(call(this.#client, getStaleFlagsChartOperation, request, options));
  }
}

export const createDeploymentEventOperation: Operation<
  CreateDeploymentEventRequest,
  CreateDeploymentEventResponse,
  CreateDeploymentEventError
> = {
  id: "createDeploymentEvent",
  method: "POST",
  path: "/api/v2/engineering-insights/deployment-events",
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "postDeploymentEventInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readNothing },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDeploymentOperation: Operation<
  GetDeploymentRequest,
  GetDeploymentResponse,
  GetDeploymentError
> = {
  id: "getDeployment",
  method: "GET",
  path: "/api/v2/engineering-insights/deployments/{deploymentID}",
  pathParameters: { deploymentID: simple },
  query: { expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDeploymentsOperation: PagedOperation<
  GetDeploymentsRequest,
  GetDeploymentsResponse,
  GetDeploymentsError,
  GetDeploymentsItem
> = {
  id: "getDeployments",
  method: "GET",
  path: "/api/v2/engineering-insights/deployments",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    limit: form,
    expand: listJoined,
    from: form,
    to: form,
    after: form,
    before: form,
    kind: form,
    status: form,
  },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "keyset",
    parameter: "after",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    key: ["id"],
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

export const updateDeploymentOperation: Operation<
  UpdateDeploymentRequest,
  UpdateDeploymentResponse,
  UpdateDeploymentError
> = {
  id: "updateDeployment",
  method: "PATCH",
  path: "/api/v2/engineering-insights/deployments/{deploymentID}",
  pathParameters: { deploymentID: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Deployments reported by build pipelines. */
export class InsightsDeploymentsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Report a deployment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/engineering-insights/deployment-events`
   *
   * @beta
   */
  createDeploymentEvent(
    request: CreateDeploymentEventRequest,
    options?: RequestOptions,
  ): APIPromise<CreateDeploymentEventResponse> {
    return unwrap(call(this.#client, createDeploymentEventOperation, request, options));
  }

  /**
   * Get a deployment.
   *
   * The id comes from getDeployments. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/deployments/{deploymentID}`
   *
   * @beta
   */
  getDeployment(
    request: GetDeploymentRequest,
    options?: RequestOptions,
  ): APIPromise<GetDeploymentResponse> {
    return unwrap(call(this.#client, getDeploymentOperation, request, options));
  }

  /**
   * List deployments.
   *
   * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/engineering-insights/deployments`
   *
   * @beta
   */
  getDeployments(
    request: GetDeploymentsRequest,
    options?: PageOptions,
  ): PagePromise<GetDeploymentsResponse, GetDeploymentsItem> {
    return unwrapPages(callPages(this.#client, getDeploymentsOperation, request, options));
  }

  /**
   * Change a deployment.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/engineering-insights/deployments/{deploymentID}`
   *
   * @beta
   */
  updateDeployment(
    request: UpdateDeploymentRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateDeploymentResponse> {
    return unwrap(call(this.#client, updateDeploymentOperation, request, options));
  }
}

export const getFlagEventsOperation: PagedOperation<
  GetFlagEventsRequest,
  GetFlagEventsResponse,
  GetFlagEventsError,
  GetFlagEventsItem
> = {
  id: "getFlagEvents",
  method: "GET",
  path: "/api/v2/engineering-insights/flag-events",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    query: form,
    impactSize: form,
    hasExperiments: form,
    global: form,
    expand: listJoined,
    limit: form,
    from: form,
    to: form,
    after: form,
    before: form,
  },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "keyset",
    parameter: "after",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    key: ["id"],
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

/** Changes of flags with the size of their impact. */
export class InsightsFlagEventsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List flag changes with their impact.
   *
   * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/engineering-insights/flag-events`
   *
   * @beta
   */
  getFlagEvents(
    request: GetFlagEventsRequest,
    options?: PageOptions,
  ): PagePromise<GetFlagEventsResponse, GetFlagEventsItem> {
    return unwrapPages(callPages(this.#client, getFlagEventsOperation, request, options));
  }
}

export const getPullRequestsOperation: PagedOperation<
  GetPullRequestsRequest,
  GetPullRequestsResponse,
  GetPullRequestsError,
  GetPullRequestsItem
> = {
  id: "getPullRequests",
  method: "GET",
  path: "/api/v2/engineering-insights/pull-requests",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    status: form,
    query: form,
    limit: form,
    expand: listJoined,
    sort: form,
    from: form,
    to: form,
    after: form,
    before: form,
  },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "keyset",
    parameter: "after",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
    key: ["id"],
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

/** Pull requests with their lead time and deployments. */
export class InsightsPullRequestsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List pull requests.
   *
   * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/engineering-insights/pull-requests`
   *
   * @beta
   */
  getPullRequests(
    request: GetPullRequestsRequest,
    options?: PageOptions,
  ): PagePromise<GetPullRequestsResponse, GetPullRequestsItem> {
    return unwrapPages(callPages(this.#client, getPullRequestsOperation, request, options));
  }
}

export const associateRepositoriesAndProjectsOperation: Operation<
  AssociateRepositoriesAndProjectsRequest,
  AssociateRepositoriesAndProjectsResponse,
  AssociateRepositoriesAndProjectsError
> = {
  id: "associateRepositoriesAndProjects",
  method: "PUT",
  path: "/api/v2/engineering-insights/repositories/projects",
  constants: { "LD-API-Version": "beta" },
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
  constants: { "LD-API-Version": "beta" },
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
  constants: { "LD-API-Version": "beta" },
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
   *
   * @beta
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
   *
   * @beta
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
   *
   * @beta
   */
  getInsightsRepositories(
    request?: GetInsightsRepositoriesRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightsRepositoriesResponse> {
    return unwrap(call(this.#client, getInsightsRepositoriesOperation, request ?? {}, options));
  }
}

export const createInsightGroupOperation: Operation<
  CreateInsightGroupRequest,
  CreateInsightGroupResponse,
  CreateInsightGroupError
> = {
  id: "createInsightGroup",
  method: "POST",
  path: "/api/v2/engineering-insights/insights/group",
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "postInsightGroupParams",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteInsightGroupOperation: Operation<
  DeleteInsightGroupRequest,
  DeleteInsightGroupResponse,
  DeleteInsightGroupError
> = {
  id: "deleteInsightGroup",
  method: "DELETE",
  path: "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
  pathParameters: { insightGroupKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightGroupOperation: Operation<
  GetInsightGroupRequest,
  GetInsightGroupResponse,
  GetInsightGroupError
> = {
  id: "getInsightGroup",
  method: "GET",
  path: "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
  pathParameters: { insightGroupKey: simple },
  query: { expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightGroupsOperation: PagedOperation<
  GetInsightGroupsRequest,
  GetInsightGroupsResponse,
  GetInsightGroupsError,
  GetInsightGroupsItem
> = {
  id: "getInsightGroups",
  method: "GET",
  path: "/api/v2/engineering-insights/insights/groups",
  query: { limit: form, offset: form, sort: form, query: form, expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getInsightsScoresOperation: Operation<
  GetInsightsScoresRequest,
  GetInsightsScoresResponse,
  GetInsightsScoresError
> = {
  id: "getInsightsScores",
  method: "GET",
  path: "/api/v2/engineering-insights/insights/scores",
  query: { projectKey: form, environmentKey: form, applicationKey: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchInsightGroupOperation: Operation<
  PatchInsightGroupRequest,
  PatchInsightGroupResponse,
  PatchInsightGroupError
> = {
  id: "patchInsightGroup",
  method: "PATCH",
  path: "/api/v2/engineering-insights/insights/groups/{insightGroupKey}",
  pathParameters: { insightGroupKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Scores of engineering health, by group of applications. */
export class InsightsScoresBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an insight group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/engineering-insights/insights/group`
   *
   * @beta
   */
  createInsightGroup(
    request: CreateInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<CreateInsightGroupResponse> {
    return unwrap(call(this.#client, createInsightGroupOperation, request, options));
  }

  /**
   * Delete an insight group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
   *
   * @beta
   */
  deleteInsightGroup(
    request: DeleteInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteInsightGroupResponse> {
    return unwrap(call(this.#client, deleteInsightGroupOperation, request, options));
  }

  /**
   * Get an insight group.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
   *
   * @beta
   */
  getInsightGroup(
    request: GetInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightGroupResponse> {
    return unwrap(call(this.#client, getInsightGroupOperation, request, options));
  }

  /**
   * List insight groups.
   *
   * Paged with `limit` and `offset`; 20 items by default, 20 at most. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/engineering-insights/insights/groups`
   *
   * @beta
   */
  getInsightGroups(
    request?: GetInsightGroupsRequest,
    options?: PageOptions,
  ): PagePromise<GetInsightGroupsResponse, GetInsightGroupsItem> {
    return unwrapPages(callPages(this.#client, getInsightGroupsOperation, request ?? {}, options));
  }

  /**
   * Get the engineering scores of an environment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/insights/scores`
   *
   * @beta
   */
  getInsightsScores(
    request: GetInsightsScoresRequest,
    options?: RequestOptions,
  ): APIPromise<GetInsightsScoresResponse> {
    return unwrap(call(this.#client, getInsightsScoresOperation, request, options));
  }

  /**
   * Change an insight group.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/engineering-insights/insights/groups/{insightGroupKey}`
   *
   * @beta
   */
  patchInsightGroup(
    request: PatchInsightGroupRequest,
    options?: RequestOptions,
  ): APIPromise<PatchInsightGroupResponse> {
    return unwrap(call(this.#client, patchInsightGroupOperation, request, options));
  }
}

export const createSubscriptionOperation: Operation<
  CreateSubscriptionRequest,
  CreateSubscriptionResponse,
  CreateSubscriptionError
> = {
  id: "createSubscription",
  method: "POST",
  path: "/api/v2/integrations/{integrationKey}",
  pathParameters: { integrationKey: simple },
  body: {
    key: "subscriptionPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteSubscriptionOperation: Operation<
  DeleteSubscriptionRequest,
  DeleteSubscriptionResponse,
  DeleteSubscriptionError
> = {
  id: "deleteSubscription",
  method: "DELETE",
  path: "/api/v2/integrations/{integrationKey}/{id}",
  pathParameters: { integrationKey: simple, id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSubscriptionByIDOperation: Operation<
  GetSubscriptionByIDRequest,
  GetSubscriptionByIDResponse,
  GetSubscriptionByIDError
> = {
  id: "getSubscriptionByID",
  method: "GET",
  path: "/api/v2/integrations/{integrationKey}/{id}",
  pathParameters: { integrationKey: simple, id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSubscriptionsOperation: Operation<
  GetSubscriptionsRequest,
  GetSubscriptionsResponse,
  GetSubscriptionsError
> = {
  id: "getSubscriptions",
  method: "GET",
  path: "/api/v2/integrations/{integrationKey}",
  pathParameters: { integrationKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateSubscriptionOperation: Operation<
  UpdateSubscriptionRequest,
  UpdateSubscriptionResponse,
  UpdateSubscriptionError
> = {
  id: "updateSubscription",
  method: "PATCH",
  path: "/api/v2/integrations/{integrationKey}/{id}",
  pathParameters: { integrationKey: simple, id: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Audit log entries sent on to other tools. */
export class IntegrationAuditLogSubscriptions {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an audit log subscription.
   *
   * `statements` choose the resources and actions to report.
   *
   * `POST /api/v2/integrations/{integrationKey}`
   */
  createSubscription(
    request: CreateSubscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<CreateSubscriptionResponse> {
    return unwrap(call(this.#client, createSubscriptionOperation, request, options));
  }

  /**
   * Delete an audit log subscription.
   *
   * `DELETE /api/v2/integrations/{integrationKey}/{id}`
   */
  deleteSubscription(
    request: DeleteSubscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteSubscriptionResponse> {
    return unwrap(call(this.#client, deleteSubscriptionOperation, request, options));
  }

  /**
   * Get an audit log subscription.
   *
   * `GET /api/v2/integrations/{integrationKey}/{id}`
   */
  getSubscriptionByID(
    request: GetSubscriptionByIDRequest,
    options?: RequestOptions,
  ): APIPromise<GetSubscriptionByIDResponse> {
    return unwrap(call(this.#client, getSubscriptionByIDOperation, request, options));
  }

  /**
   * List audit log subscriptions of an integration.
   *
   * `GET /api/v2/integrations/{integrationKey}`
   */
  getSubscriptions(
    request: GetSubscriptionsRequest,
    options?: RequestOptions,
  ): APIPromise<GetSubscriptionsResponse> {
    return unwrap(call(this.#client, getSubscriptionsOperation, request, options));
  }

  /**
   * Change an audit log subscription.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/integrations/{integrationKey}/{id}`
   */
  updateSubscription(
    request: UpdateSubscriptionRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateSubscriptionResponse> {
    return unwrap(call(this.#client, updateSubscriptionOperation, request, options));
  }
}

export const createIntegrationDeliveryConfigurationOperation: Operation<
  CreateIntegrationDeliveryConfigurationRequest,
  CreateIntegrationDeliveryConfigurationResponse,
  CreateIntegrationDeliveryConfigurationError
> = {
  id: "createIntegrationDeliveryConfiguration",
  method: "POST",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, integrationKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "integrationDeliveryConfigurationPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteIntegrationDeliveryConfigurationOperation: Operation<
  DeleteIntegrationDeliveryConfigurationRequest,
  DeleteIntegrationDeliveryConfigurationResponse,
  DeleteIntegrationDeliveryConfigurationError
> = {
  id: "deleteIntegrationDeliveryConfiguration",
  method: "DELETE",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getIntegrationDeliveryConfigurationByEnvironmentOperation: Operation<
  GetIntegrationDeliveryConfigurationByEnvironmentRequest,
  GetIntegrationDeliveryConfigurationByEnvironmentResponse,
  GetIntegrationDeliveryConfigurationByEnvironmentError
> = {
  id: "getIntegrationDeliveryConfigurationByEnvironment",
  method: "GET",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getIntegrationDeliveryConfigurationByIdOperation: Operation<
  GetIntegrationDeliveryConfigurationByIdRequest,
  GetIntegrationDeliveryConfigurationByIdResponse,
  GetIntegrationDeliveryConfigurationByIdError
> = {
  id: "getIntegrationDeliveryConfigurationById",
  method: "GET",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getIntegrationDeliveryConfigurationsOperation: Operation<
  undefined,
  GetIntegrationDeliveryConfigurationsResponse,
  GetIntegrationDeliveryConfigurationsError
> = {
  id: "getIntegrationDeliveryConfigurations",
  method: "GET",
  path: "/api/v2/integration-capabilities/featureStore",
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchIntegrationDeliveryConfigurationOperation: Operation<
  PatchIntegrationDeliveryConfigurationRequest,
  PatchIntegrationDeliveryConfigurationResponse,
  PatchIntegrationDeliveryConfigurationError
> = {
  id: "patchIntegrationDeliveryConfiguration",
  method: "PATCH",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const validateIntegrationDeliveryConfigurationOperation: Operation<
  ValidateIntegrationDeliveryConfigurationRequest,
  ValidateIntegrationDeliveryConfigurationResponse,
  ValidateIntegrationDeliveryConfigurationError
> = {
  id: "validateIntegrationDeliveryConfiguration",
  method: "POST",
  path: "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    integrationKey: simple,
    id: simple,
  },
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

/** Delivery of flag data to feature stores of third parties. */
export class IntegrationDeliveryConfigurationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a delivery configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}`
   *
   * @beta
   */
  createIntegrationDeliveryConfiguration(
    request: CreateIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, createIntegrationDeliveryConfigurationOperation, request, options),
    );
  }

  /**
   * Delete a delivery configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
   *
   * @beta
   */
  deleteIntegrationDeliveryConfiguration(
    request: DeleteIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, deleteIntegrationDeliveryConfigurationOperation, request, options),
    );
  }

  /**
   * List delivery configurations of an environment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}`
   *
   * @beta
   */
  getIntegrationDeliveryConfigurationByEnvironment(
    request: GetIntegrationDeliveryConfigurationByEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<GetIntegrationDeliveryConfigurationByEnvironmentResponse> {
    return unwrap(
      call(
        this.#client,
        getIntegrationDeliveryConfigurationByEnvironmentOperation,
        request,
        options,
      ),
    );
  }

  /**
   * Get a delivery configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
   *
   * @beta
   */
  getIntegrationDeliveryConfigurationById(
    request: GetIntegrationDeliveryConfigurationByIdRequest,
    options?: RequestOptions,
  ): APIPromise<GetIntegrationDeliveryConfigurationByIdResponse> {
    return unwrap(
      call(this.#client, getIntegrationDeliveryConfigurationByIdOperation, request, options),
    );
  }

  /**
   * List feature store delivery configurations.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/featureStore`
   *
   * @beta
   */
  getIntegrationDeliveryConfigurations(
    options?: RequestOptions,
  ): APIPromise<GetIntegrationDeliveryConfigurationsResponse> {
    return unwrap(
      call(this.#client, getIntegrationDeliveryConfigurationsOperation, undefined, options),
    );
  }

  /**
   * Change a delivery configuration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`
   *
   * @beta
   */
  patchIntegrationDeliveryConfiguration(
    request: PatchIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, patchIntegrationDeliveryConfigurationOperation, request, options),
    );
  }

  /**
   * Test a stored delivery configuration.
   *
   * Sends the validation request that the manifest of the integration describes. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate`
   *
   * @beta
   */
  validateIntegrationDeliveryConfiguration(
    request: ValidateIntegrationDeliveryConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<ValidateIntegrationDeliveryConfigurationResponse> {
    return unwrap(
      call(this.#client, validateIntegrationDeliveryConfigurationOperation, request, options),
    );
  }
}

export const createIntegrationConfigurationOperation: Operation<
  CreateIntegrationConfigurationRequest,
  CreateIntegrationConfigurationResponse,
  CreateIntegrationConfigurationError
> = {
  id: "createIntegrationConfiguration",
  method: "POST",
  path: "/api/v2/integration-configurations/keys/{integrationKey}",
  pathParameters: { integrationKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "integrationConfigurationPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteIntegrationConfigurationOperation: Operation<
  DeleteIntegrationConfigurationRequest,
  DeleteIntegrationConfigurationResponse,
  DeleteIntegrationConfigurationError
> = {
  id: "deleteIntegrationConfiguration",
  method: "DELETE",
  path: "/api/v2/integration-configurations/{integrationConfigurationId}",
  pathParameters: { integrationConfigurationId: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getAllIntegrationConfigurationsOperation: Operation<
  GetAllIntegrationConfigurationsRequest,
  GetAllIntegrationConfigurationsResponse,
  GetAllIntegrationConfigurationsError
> = {
  id: "getAllIntegrationConfigurations",
  method: "GET",
  path: "/api/v2/integration-configurations/keys/{integrationKey}",
  pathParameters: { integrationKey: simple },
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

export const getIntegrationConfigurationOperation: Operation<
  GetIntegrationConfigurationRequest,
  GetIntegrationConfigurationResponse,
  GetIntegrationConfigurationError
> = {
  id: "getIntegrationConfiguration",
  method: "GET",
  path: "/api/v2/integration-configurations/{integrationConfigurationId}",
  pathParameters: { integrationConfigurationId: simple },
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

export const updateIntegrationConfigurationOperation: Operation<
  UpdateIntegrationConfigurationRequest,
  UpdateIntegrationConfigurationResponse,
  UpdateIntegrationConfigurationError
> = {
  id: "updateIntegrationConfiguration",
  method: "PATCH",
  path: "/api/v2/integration-configurations/{integrationConfigurationId}",
  pathParameters: { integrationConfigurationId: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Configurations of third party integrations and what they may do. */
export class IntegrationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an integration configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-configurations/keys/{integrationKey}`
   *
   * @beta
   */
  createIntegrationConfiguration(
    request: CreateIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, createIntegrationConfigurationOperation, request, options));
  }

  /**
   * Delete an integration configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-configurations/{integrationConfigurationId}`
   *
   * @beta
   */
  deleteIntegrationConfiguration(
    request: DeleteIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, deleteIntegrationConfigurationOperation, request, options));
  }

  /**
   * List the configurations of an integration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-configurations/keys/{integrationKey}`
   *
   * @beta
   */
  getAllIntegrationConfigurations(
    request: GetAllIntegrationConfigurationsRequest,
    options?: RequestOptions,
  ): APIPromise<GetAllIntegrationConfigurationsResponse> {
    return unwrap(call(this.#client, getAllIntegrationConfigurationsOperation, request, options));
  }

  /**
   * Get an integration configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-configurations/{integrationConfigurationId}`
   *
   * @beta
   */
  getIntegrationConfiguration(
    request: GetIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<GetIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, getIntegrationConfigurationOperation, request, options));
  }

  /**
   * Change an integration configuration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-configurations/{integrationConfigurationId}`
   *
   * @beta
   */
  updateIntegrationConfiguration(
    request: UpdateIntegrationConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateIntegrationConfigurationResponse> {
    return unwrap(call(this.#client, updateIntegrationConfigurationOperation, request, options));
  }
}
