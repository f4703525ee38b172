import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CopyFeatureFlagError,
  CopyFeatureFlagRequest,
  CopyFeatureFlagResponse,
} from "../operations/copyFeatureFlag.js";
import type {
  DeleteFeatureFlagError,
  DeleteFeatureFlagRequest,
  DeleteFeatureFlagResponse,
} from "../operations/deleteFeatureFlag.js";
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
  GetFeatureFlagsRequest,
  GetFeatureFlagsResponse,
} from "../operations/getFeatureFlags.js";
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
  PostFeatureFlagError,
  PostFeatureFlagRequest,
  PostFeatureFlagResponse,
} from "../operations/postFeatureFlag.js";
import type {
  PostMigrationSafetyIssuesError,
  PostMigrationSafetyIssuesRequest,
  PostMigrationSafetyIssuesResponse,
} from "../operations/postMigrationSafetyIssues.js";

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

export const getFeatureFlagsOperation: Operation<
  GetFeatureFlagsRequest,
  GetFeatureFlagsResponse,
  GetFeatureFlagsError
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
    encode: encodeJson,
    mediaType: "application/json",
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
    encode: encodeJson,
    mediaType: "application/json",
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
   * `GET /api/v2/flags/{projectKey}`
   */
  getFeatureFlags(
    request: GetFeatureFlagsRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagsResponse> {
    return unwrap(call(this.#client, getFeatureFlagsOperation, request, options));
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
