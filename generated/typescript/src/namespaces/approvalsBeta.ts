import {
  ErrorRep,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetApprovalRequestSettingsError,
  GetApprovalRequestSettingsRequest,
  GetApprovalRequestSettingsResponse,
} from "../operations/getApprovalRequestSettings.js";
import type {
  PatchApprovalRequestError,
  PatchApprovalRequestRequest,
  PatchApprovalRequestResponse,
} from "../operations/patchApprovalRequest.js";
import type {
  PatchApprovalRequestSettingsError,
  PatchApprovalRequestSettingsRequest,
  PatchApprovalRequestSettingsResponse,
} from "../operations/patchApprovalRequestSettings.js";
import type {
  PatchFlagConfigApprovalRequestError,
  PatchFlagConfigApprovalRequestRequest,
  PatchFlagConfigApprovalRequestResponse,
} from "../operations/patchFlagConfigApprovalRequest.js";

export const getApprovalRequestSettingsOperation: Operation<
  GetApprovalRequestSettingsRequest,
  GetApprovalRequestSettingsResponse,
  GetApprovalRequestSettingsError
> = {
  id: "getApprovalRequestSettings",
  method: "GET",
  path: "/api/v2/approval-requests/projects/{projectKey}/settings",
  pathParameters: { projectKey: simple },
  query: { environmentKey: form, resourceKind: form, expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchApprovalRequestOperation: Operation<
  PatchApprovalRequestRequest,
  PatchApprovalRequestResponse,
  PatchApprovalRequestError
> = {
  id: "patchApprovalRequest",
  method: "PATCH",
  path: "/api/v2/approval-requests/{id}",
  pathParameters: { id: simple },
  body: {
    key: "approvalRequestPatchInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchApprovalRequestSettingsOperation: Operation<
  PatchApprovalRequestSettingsRequest,
  PatchApprovalRequestSettingsResponse,
  PatchApprovalRequestSettingsError
> = {
  id: "patchApprovalRequestSettings",
  method: "PATCH",
  path: "/api/v2/approval-requests/projects/{projectKey}/settings",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "approvalRequestSettingsPatch",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchFlagConfigApprovalRequestOperation: Operation<
  PatchFlagConfigApprovalRequestRequest,
  PatchFlagConfigApprovalRequestResponse,
  PatchFlagConfigApprovalRequestError
> = {
  id: "patchFlagConfigApprovalRequest",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "approvalRequestPatchInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Change approval requests and the approval settings of a project. */
export class ApprovalsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Get the approval settings of a project.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/approval-requests/projects/{projectKey}/settings`
   */
  getApprovalRequestSettings(
    request: GetApprovalRequestSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalRequestSettingsResponse> {
    return unwrap(call(this.#client, getApprovalRequestSettingsOperation, request, options));
  }

  /**
   * Change an approval request.
   *
   * Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/approval-requests/{id}`
   */
  patchApprovalRequest(
    request: PatchApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApprovalRequestResponse> {
    return unwrap(call(this.#client, patchApprovalRequestOperation, request, options));
  }

  /**
   * Change the approval settings of a project.
   *
   * Body: the fields to change, with `environmentKey` and `resourceKind` to say where. Beta: needs
   * the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/approval-requests/projects/{projectKey}/settings`
   */
  patchApprovalRequestSettings(
    request: PatchApprovalRequestSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApprovalRequestSettingsResponse> {
    return unwrap(call(this.#client, patchApprovalRequestSettingsOperation, request, options));
  }

  /**
   * Change an approval request of a flag.
   *
   * Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
   */
  patchFlagConfigApprovalRequest(
    request: PatchFlagConfigApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagConfigApprovalRequestResponse> {
    return unwrap(call(this.#client, patchFlagConfigApprovalRequestOperation, request, options));
  }
}
