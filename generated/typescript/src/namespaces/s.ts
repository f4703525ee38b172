import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodeMultipart, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
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
import { noteFailures } from "../lib/partial.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateBigSegmentExportError,
  CreateBigSegmentExportRequest,
  CreateBigSegmentExportResponse,
} from "../operations/createBigSegmentExport.js";
import type {
  CreateBigSegmentImportError,
  CreateBigSegmentImportRequest,
  CreateBigSegmentImportResponse,
} from "../operations/createBigSegmentImport.js";
import type {
  DeleteFlagConfigScheduledChangesError,
  DeleteFlagConfigScheduledChangesRequest,
  DeleteFlagConfigScheduledChangesResponse,
} from "../operations/deleteFlagConfigScheduledChanges.js";
import type {
  DeleteSegmentError,
  DeleteSegmentRequest,
  DeleteSegmentResponse,
} from "../operations/deleteSegment.js";
import type {
  GetBigSegmentExportError,
  GetBigSegmentExportRequest,
  GetBigSegmentExportResponse,
} from "../operations/getBigSegmentExport.js";
import type {
  GetBigSegmentImportError,
  GetBigSegmentImportRequest,
  GetBigSegmentImportResponse,
} from "../operations/getBigSegmentImport.js";
import type {
  GetContextInstanceSegmentsMembershipByEnvError,
  GetContextInstanceSegmentsMembershipByEnvRequest,
  GetContextInstanceSegmentsMembershipByEnvResponse,
} from "../operations/getContextInstanceSegmentsMembershipByEnv.js";
import type {
  GetExpiringTargetsForSegmentError,
  GetExpiringTargetsForSegmentRequest,
  GetExpiringTargetsForSegmentResponse,
} from "../operations/getExpiringTargetsForSegment.js";
import type {
  GetExpiringUserTargetsForSegmentError,
  GetExpiringUserTargetsForSegmentRequest,
  GetExpiringUserTargetsForSegmentResponse,
} from "../operations/getExpiringUserTargetsForSegment.js";
import type {
  GetFeatureFlagScheduledChangeError,
  GetFeatureFlagScheduledChangeRequest,
  GetFeatureFlagScheduledChangeResponse,
} from "../operations/getFeatureFlagScheduledChange.js";
import type {
  GetFlagConfigScheduledChangesError,
  GetFlagConfigScheduledChangesRequest,
  GetFlagConfigScheduledChangesResponse,
} from "../operations/getFlagConfigScheduledChanges.js";
import type {
  GetSegmentError,
  GetSegmentRequest,
  GetSegmentResponse,
} from "../operations/getSegment.js";
import type {
  GetSegmentMembershipForContextError,
  GetSegmentMembershipForContextRequest,
  GetSegmentMembershipForContextResponse,
} from "../operations/getSegmentMembershipForContext.js";
import type {
  GetSegmentMembershipForUserError,
  GetSegmentMembershipForUserRequest,
  GetSegmentMembershipForUserResponse,
} from "../operations/getSegmentMembershipForUser.js";
import type {
  GetSegmentsError,
  GetSegmentsItem,
  GetSegmentsRequest,
  GetSegmentsResponse,
} from "../operations/getSegments.js";
import type {
  PatchExpiringTargetsForSegmentError,
  PatchExpiringTargetsForSegmentRequest,
  PatchExpiringTargetsForSegmentResponse,
} from "../operations/patchExpiringTargetsForSegment.js";
import type {
  PatchExpiringUserTargetsForSegmentError,
  PatchExpiringUserTargetsForSegmentRequest,
  PatchExpiringUserTargetsForSegmentResponse,
} from "../operations/patchExpiringUserTargetsForSegment.js";
import type {
  PatchFlagConfigScheduledChangeError,
  PatchFlagConfigScheduledChangeRequest,
  PatchFlagConfigScheduledChangeResponse,
} from "../operations/patchFlagConfigScheduledChange.js";
import type {
  PatchSegmentError,
  PatchSegmentRequest,
  PatchSegmentResponse,
} from "../operations/patchSegment.js";
import type {
  PostFlagConfigScheduledChangesError,
  PostFlagConfigScheduledChangesRequest,
  PostFlagConfigScheduledChangesResponse,
} from "../operations/postFlagConfigScheduledChanges.js";
import type {
  PostSegmentError,
  PostSegmentRequest,
  PostSegmentResponse,
} from "../operations/postSegment.js";
import type {
  UpdateBigSegmentContextTargetsError,
  UpdateBigSegmentContextTargetsRequest,
  UpdateBigSegmentContextTargetsResponse,
} from "../operations/updateBigSegmentContextTargets.js";
import type {
  UpdateBigSegmentTargetsError,
  UpdateBigSegmentTargetsRequest,
  UpdateBigSegmentTargetsResponse,
} from "../operations/updateBigSegmentTargets.js";

export const deleteFlagConfigScheduledChangesOperation: Operation<
  DeleteFlagConfigScheduledChangesRequest,
  DeleteFlagConfigScheduledChangesResponse,
  DeleteFlagConfigScheduledChangesError
> = {
  id: "deleteFlagConfigScheduledChanges",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getFeatureFlagScheduledChangeOperation: Operation<
  GetFeatureFlagScheduledChangeRequest,
  GetFeatureFlagScheduledChangeResponse,
  GetFeatureFlagScheduledChangeError
> = {
  id: "getFeatureFlagScheduledChange",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getFlagConfigScheduledChangesOperation: Operation<
  GetFlagConfigScheduledChangesRequest,
  GetFlagConfigScheduledChangesResponse,
  GetFlagConfigScheduledChangesError
> = {
  id: "getFlagConfigScheduledChanges",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const patchFlagConfigScheduledChangeOperation: Operation<
  PatchFlagConfigScheduledChangeRequest,
  PatchFlagConfigScheduledChangeResponse,
  PatchFlagConfigScheduledChangeError
> = {
  id: "patchFlagConfigScheduledChange",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  query: { ignoreConflicts: form },
  body: {
    key: "flagScheduledChangesInput",
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
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postFlagConfigScheduledChangesOperation: Operation<
  PostFlagConfigScheduledChangesRequest,
  PostFlagConfigScheduledChangesResponse,
  PostFlagConfigScheduledChangesError
> = {
  id: "postFlagConfigScheduledChanges",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  query: { ignoreConflicts: form },
  body: {
    key: "postFlagScheduledChangesInput",
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
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Changes of a flag that happen at a set time. */
export class ScheduledChanges {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Cancel a scheduled change of a flag.
   *
   * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
   */
  deleteFlagConfigScheduledChanges(
    request: DeleteFlagConfigScheduledChangesRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteFlagConfigScheduledChangesResponse> {
    return unwrap(call(this.#client, deleteFlagConfigScheduledChangesOperation, request, options));
  }

  /**
   * Get a scheduled change of a flag.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
   */
  getFeatureFlagScheduledChange(
    request: GetFeatureFlagScheduledChangeRequest,
    options?: RequestOptions,
  ): APIPromise<GetFeatureFlagScheduledChangeResponse> {
    return unwrap(call(this.#client, getFeatureFlagScheduledChangeOperation, request, options));
  }

  /**
   * List the scheduled changes of a flag.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`
   */
  getFlagConfigScheduledChanges(
    request: GetFlagConfigScheduledChangesRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagConfigScheduledChangesResponse> {
    return unwrap(call(this.#client, getFlagConfigScheduledChangesOperation, request, options));
  }

  /**
   * Change or move a scheduled change of a flag.
   *
   * Body: semantic patch, for example updateScheduledChangesExecutionDate.
   *
   * `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`
   */
  patchFlagConfigScheduledChange(
    request: PatchFlagConfigScheduledChangeRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagConfigScheduledChangeResponse> {
    return unwrap(call(this.#client, patchFlagConfigScheduledChangeOperation, request, options));
  }

  /**
   * Schedule a change of a flag.
   *
   * `instructions` is a semantic patch that runs at `executionDate`.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`
   */
  postFlagConfigScheduledChanges(
    request: PostFlagConfigScheduledChangesRequest,
    options?: RequestOptions,
  ): APIPromise<PostFlagConfigScheduledChangesResponse> {
    return unwrap(call(this.#client, postFlagConfigScheduledChangesOperation, request, options));
  }
}

export const createBigSegmentExportOperation: Operation<
  CreateBigSegmentExportRequest,
  CreateBigSegmentExportResponse,
  CreateBigSegmentExportError
> = {
  id: "createBigSegmentExport",
  method: "POST",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  responses: { 200: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const createBigSegmentImportOperation: Operation<
  CreateBigSegmentImportRequest,
  CreateBigSegmentImportResponse,
  CreateBigSegmentImportError
> = {
  id: "createBigSegmentImport",
  method: "POST",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  body: {
    key: "requestBody",
    required: true,
    encode: encodeMultipart,
    mediaType: "multipart/form-data",
  },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteSegmentOperation: Operation<
  DeleteSegmentRequest,
  DeleteSegmentResponse,
  DeleteSegmentError
> = {
  id: "deleteSegment",
  method: "DELETE",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getBigSegmentExportOperation: Operation<
  GetBigSegmentExportRequest,
  GetBigSegmentExportResponse,
  GetBigSegmentExportError
> = {
  id: "getBigSegmentExport",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports/{exportID}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    segmentKey: simple,
    exportID: simple,
  },
  responses: { 200: readJson },
  errors: { 400: InvalidRequestErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getBigSegmentImportOperation: Operation<
  GetBigSegmentImportRequest,
  GetBigSegmentImportResponse,
  GetBigSegmentImportError
> = {
  id: "getBigSegmentImport",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports/{importID}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    segmentKey: simple,
    importID: simple,
  },
  responses: { 200: readJson },
  errors: { 400: InvalidRequestErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getContextInstanceSegmentsMembershipByEnvOperation: Operation<
  GetContextInstanceSegmentsMembershipByEnvRequest,
  GetContextInstanceSegmentsMembershipByEnvResponse,
  GetContextInstanceSegmentsMembershipByEnvError
> = {
  id: "getContextInstanceSegmentsMembershipByEnv",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate",
  pathParameters: { projectKey: simple, environmentKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  responses: { 200: readJson },
  errors: { 400: InvalidRequestErrorRep, 401: UnauthorizedErrorRep, 404: NotFoundErrorRep },
};

export const getExpiringTargetsForSegmentOperation: Operation<
  GetExpiringTargetsForSegmentRequest,
  GetExpiringTargetsForSegmentResponse,
  GetExpiringTargetsForSegmentError
> = {
  id: "getExpiringTargetsForSegment",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}",
  pathParameters: { projectKey: simple, segmentKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getExpiringUserTargetsForSegmentOperation: Operation<
  GetExpiringUserTargetsForSegmentRequest,
  GetExpiringUserTargetsForSegmentResponse,
  GetExpiringUserTargetsForSegmentError
> = {
  id: "getExpiringUserTargetsForSegment",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}",
  pathParameters: { projectKey: simple, segmentKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getSegmentOperation: Operation<
  GetSegmentRequest,
  GetSegmentResponse,
  GetSegmentError
> = {
  id: "getSegment",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getSegmentMembershipForContextOperation: Operation<
  GetSegmentMembershipForContextRequest,
  GetSegmentMembershipForContextResponse,
  GetSegmentMembershipForContextError
> = {
  id: "getSegmentMembershipForContext",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts/{contextKey}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    segmentKey: simple,
    contextKey: simple,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSegmentMembershipForUserOperation: Operation<
  GetSegmentMembershipForUserRequest,
  GetSegmentMembershipForUserResponse,
  GetSegmentMembershipForUserError
> = {
  id: "getSegmentMembershipForUser",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users/{userKey}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    segmentKey: simple,
    userKey: simple,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getSegmentsOperation: PagedOperation<
  GetSegmentsRequest,
  GetSegmentsResponse,
  GetSegmentsError,
  GetSegmentsItem
> = {
  id: "getSegments",
  method: "GET",
  path: "/api/v2/segments/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { limit: form, offset: form, sort: form, filter: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep },
};

export const patchExpiringTargetsForSegmentOperation: Operation<
  PatchExpiringTargetsForSegmentRequest,
  PatchExpiringTargetsForSegmentResponse,
  PatchExpiringTargetsForSegmentError
> = {
  id: "patchExpiringTargetsForSegment",
  method: "PATCH",
  path: "/api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}",
  pathParameters: { projectKey: simple, segmentKey: simple, environmentKey: simple },
  body: {
    key: "patchSegmentExpiringTargetInputRep",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchExpiringUserTargetsForSegmentOperation: Operation<
  PatchExpiringUserTargetsForSegmentRequest,
  PatchExpiringUserTargetsForSegmentResponse,
  PatchExpiringUserTargetsForSegmentError
> = {
  id: "patchExpiringUserTargetsForSegment",
  method: "PATCH",
  path: "/api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}",
  pathParameters: { projectKey: simple, segmentKey: simple, environmentKey: simple },
  body: {
    key: "patchSegmentRequest",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchSegmentOperation: Operation<
  PatchSegmentRequest,
  PatchSegmentResponse,
  PatchSegmentError
> = {
  id: "patchSegment",
  method: "PATCH",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  query: { dryRun: form },
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
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postSegmentOperation: Operation<
  PostSegmentRequest,
  PostSegmentResponse,
  PostSegmentError
> = {
  id: "postSegment",
  method: "POST",
  path: "/api/v2/segments/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  body: { key: "segmentBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateBigSegmentContextTargetsOperation: Operation<
  UpdateBigSegmentContextTargetsRequest,
  UpdateBigSegmentContextTargetsResponse,
  UpdateBigSegmentContextTargetsError
> = {
  id: "updateBigSegmentContextTargets",
  method: "POST",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  body: {
    key: "segmentUserState",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  idempotent: true,
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const updateBigSegmentTargetsOperation: Operation<
  UpdateBigSegmentTargetsRequest,
  UpdateBigSegmentTargetsResponse,
  UpdateBigSegmentTargetsError
> = {
  id: "updateBigSegmentTargets",
  method: "POST",
  path: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users",
  pathParameters: { projectKey: simple, environmentKey: simple, segmentKey: simple },
  body: {
    key: "segmentUserState",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  idempotent: true,
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Reusable audiences, from short lists to big segments with millions of members. */
export class Segments {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Start an export of a big segment.
   *
   * Runs in the background.
   *
   * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports`
   */
  createBigSegmentExport(
    request: CreateBigSegmentExportRequest,
    options?: RequestOptions,
  ): APIPromise<CreateBigSegmentExportResponse> {
    return unwrap(call(this.#client, createBigSegmentExportOperation, request, options));
  }

  /**
   * Start an import into a big segment.
   *
   * Uploads a CSV file of keys as multipart form and returns at once. The id of the import is in
   * the Location header.
   *
   * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports`
   */
  createBigSegmentImport(
    request: CreateBigSegmentImportRequest,
    options?: RequestOptions,
  ): APIPromise<CreateBigSegmentImportResponse> {
    return unwrap(call(this.#client, createBigSegmentImportOperation, request, options));
  }

  /**
   * Delete a segment.
   *
   * Cannot be undone.
   *
   * `DELETE /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`
   */
  deleteSegment(
    request: DeleteSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteSegmentResponse> {
    return unwrap(call(this.#client, deleteSegmentOperation, request, options));
  }

  /**
   * Get the progress of a big segment export.
   *
   * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports/{exportID}`
   */
  getBigSegmentExport(
    request: GetBigSegmentExportRequest,
    options?: RequestOptions,
  ): APIPromise<GetBigSegmentExportResponse> {
    return unwrap(call(this.#client, getBigSegmentExportOperation, request, options));
  }

  /**
   * Get the progress of a big segment import.
   *
   * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports/{importID}`
   */
  getBigSegmentImport(
    request: GetBigSegmentImportRequest,
    options?: RequestOptions,
  ): APIPromise<GetBigSegmentImportResponse> {
    return unwrap(call(this.#client, getBigSegmentImportOperation, request, options));
  }

  /**
   * Show which segments a context instance belongs to.
   *
   * Reads only.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate`
   */
  getContextInstanceSegmentsMembershipByEnv(
    request: GetContextInstanceSegmentsMembershipByEnvRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextInstanceSegmentsMembershipByEnvResponse> {
    return unwrap(
      call(this.#client, getContextInstanceSegmentsMembershipByEnvOperation, request, options),
    );
  }

  /**
   * List contexts that leave a segment on a date.
   *
   * `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`
   */
  getExpiringTargetsForSegment(
    request: GetExpiringTargetsForSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<GetExpiringTargetsForSegmentResponse> {
    return unwrap(call(this.#client, getExpiringTargetsForSegmentOperation, request, options));
  }

  /**
   * List users that leave a segment on a date.
   *
   * The form for users; prefer the one for contexts.
   *
   * `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`
   */
  getExpiringUserTargetsForSegment(
    request: GetExpiringUserTargetsForSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<GetExpiringUserTargetsForSegmentResponse> {
    return unwrap(call(this.#client, getExpiringUserTargetsForSegmentOperation, request, options));
  }

  /**
   * Get a segment by key.
   *
   * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`
   */
  getSegment(request: GetSegmentRequest, options?: RequestOptions): APIPromise<GetSegmentResponse> {
    return unwrap(call(this.#client, getSegmentOperation, request, options));
  }

  /**
   * Show whether a big segment holds a context.
   *
   * Big segments only.
   *
   * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts/{contextKey}`
   */
  getSegmentMembershipForContext(
    request: GetSegmentMembershipForContextRequest,
    options?: RequestOptions,
  ): APIPromise<GetSegmentMembershipForContextResponse> {
    return unwrap(call(this.#client, getSegmentMembershipForContextOperation, request, options));
  }

  /**
   * Show whether a big segment holds a user.
   *
   * Big segments only. The form for users; prefer the one for contexts.
   *
   * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users/{userKey}`
   */
  getSegmentMembershipForUser(
    request: GetSegmentMembershipForUserRequest,
    options?: RequestOptions,
  ): APIPromise<GetSegmentMembershipForUserResponse> {
    return unwrap(call(this.#client, getSegmentMembershipForUserOperation, request, options));
  }

  /**
   * List the segments of an environment.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/segments/{projectKey}/{environmentKey}`
   */
  getSegments(
    request: GetSegmentsRequest,
    options?: PageOptions,
  ): PagePromise<GetSegmentsResponse, GetSegmentsItem> {
    return unwrapPages(callPages(this.#client, getSegmentsOperation, request, options));
  }

  /**
   * Schedule when contexts leave a segment.
   *
   * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
   *
   * `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`
   */
  patchExpiringTargetsForSegment(
    request: PatchExpiringTargetsForSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<PatchExpiringTargetsForSegmentResponse> {
    return unwrap(call(this.#client, patchExpiringTargetsForSegmentOperation, request, options));
  }

  /**
   * Schedule when users leave a segment.
   *
   * Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.
   *
   * `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`
   */
  patchExpiringUserTargetsForSegment(
    request: PatchExpiringUserTargetsForSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<PatchExpiringUserTargetsForSegmentResponse> {
    return unwrap(
      call(this.#client, patchExpiringUserTargetsForSegmentOperation, request, options),
    );
  }

  /**
   * Change a segment.
   *
   * Body: semantic patch, JSON Patch in `patch`, or JSON merge patch in `merge`; each with an
   * optional `comment`.
   *
   * `PATCH /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`
   */
  patchSegment(
    request: PatchSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<PatchSegmentResponse> {
    return unwrap(call(this.#client, patchSegmentOperation, request, options));
  }

  /**
   * Create a segment.
   *
   * Set `unbounded` for a big segment.
   *
   * `POST /api/v2/segments/{projectKey}/{environmentKey}`
   */
  postSegment(
    request: PostSegmentRequest,
    options?: RequestOptions,
  ): APIPromise<PostSegmentResponse> {
    return unwrap(call(this.#client, postSegmentOperation, request, options));
  }

  /**
   * Add or remove contexts of a big segment.
   *
   * Big segments only.
   *
   * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts`
   */
  updateBigSegmentContextTargets(
    request: UpdateBigSegmentContextTargetsRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateBigSegmentContextTargetsResponse> {
    return unwrap(call(this.#client, updateBigSegmentContextTargetsOperation, request, options));
  }

  /**
   * Add or remove users of a big segment.
   *
   * Big segments only.
   *
   * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users`
   */
  updateBigSegmentTargets(
    request: UpdateBigSegmentTargetsRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateBigSegmentTargetsResponse> {
    return unwrap(call(this.#client, updateBigSegmentTargetsOperation, request, options));
  }
}
