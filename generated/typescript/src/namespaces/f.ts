import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
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
import { noteFailures } from "../lib/partial.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CopyFeatureFlagError,
  CopyFeatureFlagRequest,
  CopyFeatureFlagResponse,
} from "../operations/copyFeatureFlag.js";
import type {
  CreateFlagImportConfigurationError,
  CreateFlagImportConfigurationRequest,
  CreateFlagImportConfigurationResponse,
} from "../operations/createFlagImportConfiguration.js";
import type {
  CreateFlagLinkError,
  CreateFlagLinkRequest,
  CreateFlagLinkResponse,
} from "../operations/createFlagLink.js";
import type {
  CreateTriggerWorkflowError,
  CreateTriggerWorkflowRequest,
  CreateTriggerWorkflowResponse,
} from "../operations/createTriggerWorkflow.js";
import type {
  DeleteFeatureFlagError,
  DeleteFeatureFlagRequest,
  DeleteFeatureFlagResponse,
} from "../operations/deleteFeatureFlag.js";
import type {
  DeleteFlagFollowerError,
  DeleteFlagFollowerRequest,
  DeleteFlagFollowerResponse,
} from "../operations/deleteFlagFollower.js";
import type {
  DeleteFlagImportConfigurationError,
  DeleteFlagImportConfigurationRequest,
  DeleteFlagImportConfigurationResponse,
} from "../operations/deleteFlagImportConfiguration.js";
import type {
  DeleteFlagLinkError,
  DeleteFlagLinkRequest,
  DeleteFlagLinkResponse,
} from "../operations/deleteFlagLink.js";
import type {
  DeleteTriggerWorkflowError,
  DeleteTriggerWorkflowRequest,
  DeleteTriggerWorkflowResponse,
} from "../operations/deleteTriggerWorkflow.js";
import type {
  GetDependentFlagsError,
  GetDependentFlagsRequest,
  GetDependentFlagsResponse,
} from "../operations/getDependentFlags.js";
import type {
  GetDependentFlagsByEnvError,
  GetDependentFlagsByEnvRequest,
  GetDependentFlagsByEnvResponse,
} from "../operations/getDependentFlagsByEnv.js";
import type {
  GetExpiringContextTargetsError,
  GetExpiringContextTargetsRequest,
  GetExpiringContextTargetsResponse,
} from "../operations/getExpiringContextTargets.js";
import type {
  GetExpiringUserTargetsError,
  GetExpiringUserTargetsRequest,
  GetExpiringUserTargetsResponse,
} from "../operations/getExpiringUserTargets.js";
import type {
  GetFeatureFlagError,
  GetFeatureFlagRequest,
  GetFeatureFlagResponse,
} from "../operations/getFeatureFlag.js";
import type {
  GetFeatureFlagStatusError,
  GetFeatureFlagStatusRequest,
  GetFeatureFlagStatusResponse,
} from "../operations/getFeatureFlagStatus.js";
import type {
  GetFeatureFlagStatusAcrossEnvironmentsError,
  GetFeatureFlagStatusAcrossEnvironmentsRequest,
  GetFeatureFlagStatusAcrossEnvironmentsResponse,
} from "../operations/getFeatureFlagStatusAcrossEnvironments.js";
import type {
  GetFeatureFlagStatusesError,
  GetFeatureFlagStatusesRequest,
  GetFeatureFlagStatusesResponse,
} from "../operations/getFeatureFlagStatuses.js";
import type {
  GetFeatureFlagsError,
  GetFeatureFlagsItem,
  GetFeatureFlagsRequest,
  GetFeatureFlagsResponse,
} from "../operations/getFeatureFlags.js";
import type {
  GetFlagFollowersError,
  GetFlagFollowersRequest,
  GetFlagFollowersResponse,
} from "../operations/getFlagFollowers.js";
import type {
  GetFlagImportConfigurationError,
  GetFlagImportConfigurationRequest,
  GetFlagImportConfigurationResponse,
} from "../operations/getFlagImportConfiguration.js";
import type {
  GetFlagImportConfigurationsError,
  GetFlagImportConfigurationsResponse,
} from "../operations/getFlagImportConfigurations.js";
import type {
  GetFlagLinksError,
  GetFlagLinksRequest,
  GetFlagLinksResponse,
} from "../operations/getFlagLinks.js";
import type {
  GetFollowersByProjEnvError,
  GetFollowersByProjEnvRequest,
  GetFollowersByProjEnvResponse,
} from "../operations/getFollowersByProjEnv.js";
import type {
  GetTriggerWorkflowByIdError,
  GetTriggerWorkflowByIdRequest,
  GetTriggerWorkflowByIdResponse,
} from "../operations/getTriggerWorkflowById.js";
import type {
  GetTriggerWorkflowsError,
  GetTriggerWorkflowsRequest,
  GetTriggerWorkflowsResponse,
} from "../operations/getTriggerWorkflows.js";
import type {
  PatchExpiringTargetsError,
  PatchExpiringTargetsRequest,
  PatchExpiringTargetsResponse,
} from "../operations/patchExpiringTargets.js";
import type {
  PatchExpiringUserTargetsError,
  PatchExpiringUserTargetsRequest,
  PatchExpiringUserTargetsResponse,
} from "../operations/patchExpiringUserTargets.js";
import type {
  PatchFeatureFlagError,
  PatchFeatureFlagRequest,
  PatchFeatureFlagResponse,
} from "../operations/patchFeatureFlag.js";
import type {
  PatchFlagImportConfigurationError,
  PatchFlagImportConfigurationRequest,
  PatchFlagImportConfigurationResponse,
} from "../operations/patchFlagImportConfiguration.js";
import type {
  PatchTriggerWorkflowError,
  PatchTriggerWorkflowRequest,
  PatchTriggerWorkflowResponse,
} from "../operations/patchTriggerWorkflow.js";
import type {
  PostFeatureFlagError,
  PostFeatureFlagRequest,
  PostFeatureFlagResponse,
} from "../operations/postFeatureFlag.js";
import type {
  PostMigrationSafetyIssuesError,
  PostMigrationSafetyIssuesRequest,
  PostMigrationSafetyIssuesResponse,
} from "../operations/postMigrationSafetyIssues.js";
import type {
  PutFlagFollowerError,
  PutFlagFollowerRequest,
  PutFlagFollowerResponse,
} from "../operations/putFlagFollower.js";
import type {
  TriggerFlagImportJobError,
  TriggerFlagImportJobRequest,
  TriggerFlagImportJobResponse,
} from "../operations/triggerFlagImportJob.js";
import type {
  UpdateFlagLinkError,
  UpdateFlagLinkRequest,
  UpdateFlagLinkResponse,
} from "../operations/updateFlagLink.js";

export const copyFeatureFlagOperation: Operation<
  CopyFeatureFlagRequest,
  CopyFeatureFlagResponse,
  CopyFeatureFlagError
> = {
  id: "copyFeatureFlag",
  method: "POST",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/copy",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  body: {
    key: "flagCopyConfigPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteFeatureFlagOperation: Operation<
  DeleteFeatureFlagRequest,
  DeleteFeatureFlagResponse,
  DeleteFeatureFlagError
> = {
  id: "deleteFeatureFlag",
  method: "DELETE",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExpiringContextTargetsOperation: Operation<
  GetExpiringContextTargetsRequest,
  GetExpiringContextTargetsResponse,
  GetExpiringContextTargetsError
> = {
  id: "getExpiringContextTargets",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExpiringUserTargetsOperation: Operation<
  GetExpiringUserTargetsRequest,
  GetExpiringUserTargetsResponse,
  GetExpiringUserTargetsError
> = {
  id: "getExpiringUserTargets",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFeatureFlagOperation: Operation<
  GetFeatureFlagRequest,
  GetFeatureFlagResponse,
  GetFeatureFlagError
> = {
  id: "getFeatureFlag",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  query: { env: form, expand: listJoined },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFeatureFlagsOperation: PagedOperation<
  GetFeatureFlagsRequest,
  GetFeatureFlagsResponse,
  GetFeatureFlagsError,
  GetFeatureFlagsItem
> = {
  id: "getFeatureFlags",
  method: "GET",
  path: "/api/v2/flags/{projectKey}",
  pathParameters: { projectKey: simple },
  query: {
    env: form,
    tag: form,
    limit: form,
    offset: form,
    archived: form,
    summary: form,
    filter: form,
    sort: form,
    compare: form,
    expand: listJoined,
  },
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

export const getFeatureFlagStatusOperation: Operation<
  GetFeatureFlagStatusRequest,
  GetFeatureFlagStatusResponse,
  GetFeatureFlagStatusError
> = {
  id: "getFeatureFlagStatus",
  method: "GET",
  path: "/api/v2/flag-statuses/{projectKey}/{environmentKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, featureFlagKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFeatureFlagStatusAcrossEnvironmentsOperation: Operation<
  GetFeatureFlagStatusAcrossEnvironmentsRequest,
  GetFeatureFlagStatusAcrossEnvironmentsResponse,
  GetFeatureFlagStatusAcrossEnvironmentsError
> = {
  id: "getFeatureFlagStatusAcrossEnvironments",
  method: "GET",
  path: "/api/v2/flag-status/{projectKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  query: { env: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFeatureFlagStatusesOperation: Operation<
  GetFeatureFlagStatusesRequest,
  GetFeatureFlagStatusesResponse,
  GetFeatureFlagStatusesError
> = {
  id: "getFeatureFlagStatuses",
  method: "GET",
  path: "/api/v2/flag-statuses/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchExpiringTargetsOperation: Operation<
  PatchExpiringTargetsRequest,
  PatchExpiringTargetsResponse,
  PatchExpiringTargetsError
> = {
  id: "patchExpiringTargets",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: {
    key: "patchFlagsRequest",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  partial: { key: "errors", note: noteFailures },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchExpiringUserTargetsOperation: Operation<
  PatchExpiringUserTargetsRequest,
  PatchExpiringUserTargetsResponse,
  PatchExpiringUserTargetsError
> = {
  id: "patchExpiringUserTargets",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: {
    key: "patchFlagsRequest",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  partial: { key: "errors", note: noteFailures },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchFeatureFlagOperation: Operation<
  PatchFeatureFlagRequest,
  PatchFeatureFlagResponse,
  PatchFeatureFlagError
> = {
  id: "patchFeatureFlag",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  query: { ignoreConflicts: form, dryRun: form },
  body: {
    key: "body",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
    plain: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postFeatureFlagOperation: Operation<
  PostFeatureFlagRequest,
  PostFeatureFlagResponse,
  PostFeatureFlagError
> = {
  id: "postFeatureFlag",
  method: "POST",
  path: "/api/v2/flags/{projectKey}",
  pathParameters: { projectKey: simple },
  query: { clone: form },
  body: {
    key: "featureFlagBody",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postMigrationSafetyIssuesOperation: Operation<
  PostMigrationSafetyIssuesRequest,
  PostMigrationSafetyIssuesResponse,
  PostMigrationSafetyIssuesError
> = {
  id: "postMigrationSafetyIssues",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues",
  pathParameters: { projectKey: simple, flagKey: simple, environmentKey: simple },
  body: { key: "flagSempatch", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  responses: { 200: readJson, 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

/** Flags with their variations, targeting rules, rollouts and status. */
export class FeatureFlags {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Copy flag settings from one environment to another.
   *
   * `POST /api/v2/flags/{projectKey}/{featureFlagKey}/copy`
   */
  copyFeatureFlag(
    request: CopyFeatureFlagRequest,
    options?: RequestOptions,
  ): APIPromise<CopyFeatureFlagResponse> {
    return unwrap(call(this.#client, copyFeatureFlagOperation, request, options));
  }

  /**
   * Delete a flag in all environments.
   *
   * Cannot be undone. Archive the flag instead when in doubt.
   *
   * `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}`
   */
  deleteFeatureFlag(
    request: DeleteFeatureFlagRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFeatureFlagResponse> {
    return unwrap(call(this.#client, deleteFeatureFlagOperation, request, options));
  }

  /**
   * List contexts that leave the targets of a flag on a date.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`
   */
  getExpiringContextTargets(
    request: GetExpiringContextTargetsRequest,
    options?: RequestOptions,
  ): APIPromise<GetExpiringContextTargetsResponse> {
    return unwrap(call(this.#client, getExpiringContextTargetsOperation, request, options));
  }

  /**
   * List users that leave the targets of a flag on a date.
   *
   * The form for users; prefer the one for contexts.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`
   */
  getExpiringUserTargets(
    request: GetExpiringUserTargetsRequest,
    options?: RequestOptions,
  ): APIPromise<GetExpiringUserTargetsResponse> {
    return unwrap(call(this.#client, getExpiringUserTargetsOperation, request, options));
  }

  /**
   * Get a flag by key.
   *
   * Holds all environments unless `env` names some of them.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}`
   */
  getFeatureFlag(
    request: GetFeatureFlagRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagResponse> {
    return unwrap(call(this.#client, getFeatureFlagOperation, request, options));
  }

  /**
   * List the flags of a project.
   *
   * Name an environment in `env` to get its settings; set `summary` to false to get targets and
   * rules too. Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/flags/{projectKey}`
   */
  getFeatureFlags(
    request: GetFeatureFlagsRequest,
    options?: PageOptions,
  ): PagePromise<GetFeatureFlagsResponse, GetFeatureFlagsItem> {
    return unwrapPages(callPages(this.#client, getFeatureFlagsOperation, request, options));
  }

  /**
   * Get the status of a flag in one environment.
   *
   * A status is new, inactive, active or launched, with the time of the latest evaluation.
   *
   * `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}/{featureFlagKey}`
   */
  getFeatureFlagStatus(
    request: GetFeatureFlagStatusRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagStatusResponse> {
    return unwrap(call(this.#client, getFeatureFlagStatusOperation, request, options));
  }

  /**
   * Get the status of a flag in every environment.
   *
   * `GET /api/v2/flag-status/{projectKey}/{featureFlagKey}`
   */
  getFeatureFlagStatusAcrossEnvironments(
    request: GetFeatureFlagStatusAcrossEnvironmentsRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagStatusAcrossEnvironmentsResponse> {
    return unwrap(
      call(this.#client, getFeatureFlagStatusAcrossEnvironmentsOperation, request, options),
    );
  }

  /**
   * List the status of all flags in an environment.
   *
   * A status is new, inactive, active or launched, with the time of the latest evaluation.
   *
   * `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}`
   */
  getFeatureFlagStatuses(
    request: GetFeatureFlagStatusesRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagStatusesResponse> {
    return unwrap(call(this.#client, getFeatureFlagStatusesOperation, request, options));
  }

  /**
   * Schedule when contexts leave the targets of a flag.
   *
   * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
   *
   * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`
   */
  patchExpiringTargets(
    request: PatchExpiringTargetsRequest,
    options?: RequestOptions,
  ): APIPromise<PatchExpiringTargetsResponse> {
    return unwrap(call(this.#client, patchExpiringTargetsOperation, request, options));
  }

  /**
   * Schedule when users leave the targets of a flag.
   *
   * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
   *
   * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`
   */
  patchExpiringUserTargets(
    request: PatchExpiringUserTargetsRequest,
    options?: RequestOptions,
  ): APIPromise<PatchExpiringUserTargetsResponse> {
    return unwrap(call(this.#client, patchExpiringUserTargetsOperation, request, options));
  }

  /**
   * Change a flag or its targeting.
   *
   * Body: semantic patch (preferred for targeting), JSON Patch in `patch`, or JSON merge patch in
   * `merge`; each with an optional `comment`.
   *
   * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}`
   */
  patchFeatureFlag(
    request: PatchFeatureFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFeatureFlagResponse> {
    return unwrap(call(this.#client, patchFeatureFlagOperation, request, options));
  }

  /**
   * Create a flag.
   *
   * Without `variations` the flag is boolean. `clone` copies the settings of another flag.
   *
   * `POST /api/v2/flags/{projectKey}`
   */
  postFeatureFlag(
    request: PostFeatureFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostFeatureFlagResponse> {
    return unwrap(call(this.#client, postFeatureFlagOperation, request, options));
  }

  /**
   * Check a patch of a migration flag for risks.
   *
   * Changes nothing. Answers 204 when there are no issues.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues`
   */
  postMigrationSafetyIssues(
    request: PostMigrationSafetyIssuesRequest,
    options?: RequestOptions,
  ): APIPromise<PostMigrationSafetyIssuesResponse> {
    return unwrap(call(this.#client, postMigrationSafetyIssuesOperation, request, options));
  }
}

export const getDependentFlagsOperation: Operation<
  GetDependentFlagsRequest,
  GetDependentFlagsResponse,
  GetDependentFlagsError
> = {
  id: "getDependentFlags",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getDependentFlagsByEnvOperation: Operation<
  GetDependentFlagsByEnvRequest,
  GetDependentFlagsByEnvResponse,
  GetDependentFlagsByEnvError
> = {
  id: "getDependentFlagsByEnv",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{environmentKey}/{featureFlagKey}/dependent-flags",
  pathParameters: { projectKey: simple, environmentKey: simple, featureFlagKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Which flags depend on a flag as a prerequisite. */
export class FeatureFlagsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List flags that require this flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags`
   *
   * @beta
   */
  getDependentFlags(
    request: GetDependentFlagsRequest,
    options?: RequestOptions,
  ): APIPromise<GetDependentFlagsResponse> {
    return unwrap(call(this.#client, getDependentFlagsOperation, request, options));
  }

  /**
   * List flags that require this flag in an environment.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/flags/{projectKey}/{environmentKey}/{featureFlagKey}/dependent-flags`
   *
   * @beta
   */
  getDependentFlagsByEnv(
    request: GetDependentFlagsByEnvRequest,
    options?: RequestOptions,
  ): APIPromise<GetDependentFlagsByEnvResponse> {
    return unwrap(call(this.#client, getDependentFlagsByEnvOperation, request, options));
  }
}

export const createFlagImportConfigurationOperation: Operation<
  CreateFlagImportConfigurationRequest,
  CreateFlagImportConfigurationResponse,
  CreateFlagImportConfigurationError
> = {
  id: "createFlagImportConfiguration",
  method: "POST",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}",
  pathParameters: { projectKey: simple, integrationKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "flagImportConfigurationPost",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteFlagImportConfigurationOperation: Operation<
  DeleteFlagImportConfigurationRequest,
  DeleteFlagImportConfigurationResponse,
  DeleteFlagImportConfigurationError
> = {
  id: "deleteFlagImportConfiguration",
  method: "DELETE",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFlagImportConfigurationOperation: Operation<
  GetFlagImportConfigurationRequest,
  GetFlagImportConfigurationResponse,
  GetFlagImportConfigurationError
> = {
  id: "getFlagImportConfiguration",
  method: "GET",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFlagImportConfigurationsOperation: Operation<
  undefined,
  GetFlagImportConfigurationsResponse,
  GetFlagImportConfigurationsError
> = {
  id: "getFlagImportConfigurations",
  method: "GET",
  path: "/api/v2/integration-capabilities/flag-import",
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchFlagImportConfigurationOperation: Operation<
  PatchFlagImportConfigurationRequest,
  PatchFlagImportConfigurationResponse,
  PatchFlagImportConfigurationError
> = {
  id: "patchFlagImportConfiguration",
  method: "PATCH",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const triggerFlagImportJobOperation: Operation<
  TriggerFlagImportJobRequest,
  TriggerFlagImportJobResponse,
  TriggerFlagImportJobError
> = {
  id: "triggerFlagImportJob",
  method: "POST",
  path: "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger",
  pathParameters: { projectKey: simple, integrationKey: simple, integrationId: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 201: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Imports of flags from other feature management systems. */
export class FlagImportConfigurationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a flag import configuration.
   *
   * Chooses the system to import from by `integrationKey`, for example split. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}`
   *
   * @beta
   */
  createFlagImportConfiguration(
    request: CreateFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, createFlagImportConfigurationOperation, request, options));
  }

  /**
   * Delete a flag import configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
   *
   * @beta
   */
  deleteFlagImportConfiguration(
    request: DeleteFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, deleteFlagImportConfigurationOperation, request, options));
  }

  /**
   * Get a flag import configuration.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
   *
   * @beta
   */
  getFlagImportConfiguration(
    request: GetFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, getFlagImportConfigurationOperation, request, options));
  }

  /**
   * List flag import configurations.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/integration-capabilities/flag-import`
   *
   * @beta
   */
  getFlagImportConfigurations(
    options?: RequestOptions,
  ): APIPromise<GetFlagImportConfigurationsResponse> {
    return unwrap(call(this.#client, getFlagImportConfigurationsOperation, undefined, options));
  }

  /**
   * Change a flag import configuration.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`
   *
   * @beta
   */
  patchFlagImportConfiguration(
    request: PatchFlagImportConfigurationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagImportConfigurationResponse> {
    return unwrap(call(this.#client, patchFlagImportConfigurationOperation, request, options));
  }

  /**
   * Start a flag import.
   *
   * Queues the import and returns at once; poll the configuration for its status. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger`
   *
   * @beta
   */
  triggerFlagImportJob(
    request: TriggerFlagImportJobRequest,
    options?: RequestOptions,
  ): APIPromise<TriggerFlagImportJobResponse> {
    return unwrap(call(this.#client, triggerFlagImportJobOperation, request, options));
  }
}

export const createFlagLinkOperation: Operation<
  CreateFlagLinkRequest,
  CreateFlagLinkResponse,
  CreateFlagLinkError
> = {
  id: "createFlagLink",
  method: "POST",
  path: "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "flagLinkPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteFlagLinkOperation: Operation<
  DeleteFlagLinkRequest,
  DeleteFlagLinkResponse,
  DeleteFlagLinkError
> = {
  id: "deleteFlagLink",
  method: "DELETE",
  path: "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, id: simple },
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

export const getFlagLinksOperation: Operation<
  GetFlagLinksRequest,
  GetFlagLinksResponse,
  GetFlagLinksError
> = {
  id: "getFlagLinks",
  method: "GET",
  path: "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const updateFlagLinkOperation: Operation<
  UpdateFlagLinkRequest,
  UpdateFlagLinkResponse,
  UpdateFlagLinkError
> = {
  id: "updateFlagLink",
  method: "PATCH",
  path: "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, id: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Links between a flag and resources outside, such as tickets or chats. */
export class FlagLinksBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Link a flag to an outside resource.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`
   *
   * @beta
   */
  createFlagLink(
    request: CreateFlagLinkRequest,
    options?: RequestOptions,
  ): APIPromise<CreateFlagLinkResponse> {
    return unwrap(call(this.#client, createFlagLinkOperation, request, options));
  }

  /**
   * Remove an external link from a flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`
   *
   * @beta
   */
  deleteFlagLink(
    request: DeleteFlagLinkRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFlagLinkResponse> {
    return unwrap(call(this.#client, deleteFlagLinkOperation, request, options));
  }

  /**
   * List the external links of a flag.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}`
   *
   * @beta
   */
  getFlagLinks(
    request: GetFlagLinksRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagLinksResponse> {
    return unwrap(call(this.#client, getFlagLinksOperation, request, options));
  }

  /**
   * Change an external link of a flag.
   *
   * Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}/{id}`
   *
   * @beta
   */
  updateFlagLink(
    request: UpdateFlagLinkRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateFlagLinkResponse> {
    return unwrap(call(this.#client, updateFlagLinkOperation, request, options));
  }
}

export const createTriggerWorkflowOperation: Operation<
  CreateTriggerWorkflowRequest,
  CreateTriggerWorkflowResponse,
  CreateTriggerWorkflowError
> = {
  id: "createTriggerWorkflow",
  method: "POST",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: { key: "triggerPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteTriggerWorkflowOperation: Operation<
  DeleteTriggerWorkflowRequest,
  DeleteTriggerWorkflowResponse,
  DeleteTriggerWorkflowError
> = {
  id: "deleteTriggerWorkflow",
  method: "DELETE",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTriggerWorkflowByIdOperation: Operation<
  GetTriggerWorkflowByIdRequest,
  GetTriggerWorkflowByIdResponse,
  GetTriggerWorkflowByIdError
> = {
  id: "getTriggerWorkflowById",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTriggerWorkflowsOperation: Operation<
  GetTriggerWorkflowsRequest,
  GetTriggerWorkflowsResponse,
  GetTriggerWorkflowsError
> = {
  id: "getTriggerWorkflows",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchTriggerWorkflowOperation: Operation<
  PatchTriggerWorkflowRequest,
  PatchTriggerWorkflowResponse,
  PatchTriggerWorkflowError
> = {
  id: "patchTriggerWorkflow",
  method: "PATCH",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "flagTriggerInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Secret URLs that switch a flag when called. */
export class FlagTriggers {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a trigger for a flag.
   *
   * Anyone who knows the URL in the answer can pull the trigger: keep it secret.
   *
   * `POST /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`
   */
  createTriggerWorkflow(
    request: CreateTriggerWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<CreateTriggerWorkflowResponse> {
    return unwrap(call(this.#client, createTriggerWorkflowOperation, request, options));
  }

  /**
   * Delete a trigger of a flag.
   *
   * Its URL stops working.
   *
   * `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
   */
  deleteTriggerWorkflow(
    request: DeleteTriggerWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteTriggerWorkflowResponse> {
    return unwrap(call(this.#client, deleteTriggerWorkflowOperation, request, options));
  }

  /**
   * Get a trigger of a flag.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
   */
  getTriggerWorkflowById(
    request: GetTriggerWorkflowByIdRequest,
    options?: RequestOptions,
  ): APIPromise<GetTriggerWorkflowByIdResponse> {
    return unwrap(call(this.#client, getTriggerWorkflowByIdOperation, request, options));
  }

  /**
   * List the triggers of a flag.
   *
   * `GET /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}`
   */
  getTriggerWorkflows(
    request: GetTriggerWorkflowsRequest,
    options?: RequestOptions,
  ): APIPromise<GetTriggerWorkflowsResponse> {
    return unwrap(call(this.#client, getTriggerWorkflowsOperation, request, options));
  }

  /**
   * Change a trigger of a flag.
   *
   * Body: semantic patch, for example disableTrigger or cycleTriggerUrl.
   *
   * `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/triggers/{environmentKey}/{id}`
   */
  patchTriggerWorkflow(
    request: PatchTriggerWorkflowRequest,
    options?: RequestOptions,
  ): APIPromise<PatchTriggerWorkflowResponse> {
    return unwrap(call(this.#client, patchTriggerWorkflowOperation, request, options));
  }
}

export const deleteFlagFollowerOperation: Operation<
  DeleteFlagFollowerRequest,
  DeleteFlagFollowerResponse,
  DeleteFlagFollowerError
> = {
  id: "deleteFlagFollower",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    memberId: simple,
  },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const getFlagFollowersOperation: Operation<
  GetFlagFollowersRequest,
  GetFlagFollowersResponse,
  GetFlagFollowersError
> = {
  id: "getFlagFollowers",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const getFollowersByProjEnvOperation: Operation<
  GetFollowersByProjEnvRequest,
  GetFollowersByProjEnvResponse,
  GetFollowersByProjEnvError
> = {
  id: "getFollowersByProjEnv",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/followers",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const putFlagFollowerOperation: Operation<
  PutFlagFollowerRequest,
  PutFlagFollowerResponse,
  PutFlagFollowerError
> = {
  id: "putFlagFollower",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    memberId: simple,
  },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

/** Members that get mail about changes of a flag. */
export class FollowFlags {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Make a member stop following a flag.
   *
   * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`
   */
  deleteFlagFollower(
    request: DeleteFlagFollowerRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFlagFollowerResponse> {
    return unwrap(call(this.#client, deleteFlagFollowerOperation, request, options));
  }

  /**
   * List the followers of a flag in an environment.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers`
   */
  getFlagFollowers(
    request: GetFlagFollowersRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagFollowersResponse> {
    return unwrap(call(this.#client, getFlagFollowersOperation, request, options));
  }

  /**
   * List the followers of every flag in an environment.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/followers`
   */
  getFollowersByProjEnv(
    request: GetFollowersByProjEnvRequest,
    options?: RequestOptions,
  ): APIPromise<GetFollowersByProjEnvResponse> {
    return unwrap(call(this.#client, getFollowersByProjEnvOperation, request, options));
  }

  /**
   * Make a member follow a flag in an environment.
   *
   * `PUT /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`
   */
  putFlagFollower(
    request: PutFlagFollowerRequest,
    options?: RequestOptions,
  ): APIPromise<PutFlagFollowerResponse> {
    return unwrap(call(this.#client, putFlagFollowerOperation, request, options));
  }
}
