import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
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
  DeleteApprovalRequestError,
  DeleteApprovalRequestRequest,
  DeleteApprovalRequestResponse,
} from "../operations/deleteApprovalRequest.js";
import type {
  DeleteApprovalRequestForFlagError,
  DeleteApprovalRequestForFlagRequest,
  DeleteApprovalRequestForFlagResponse,
} from "../operations/deleteApprovalRequestForFlag.js";
import type {
  GetApprovalForFlagError,
  GetApprovalForFlagRequest,
  GetApprovalForFlagResponse,
} from "../operations/getApprovalForFlag.js";
import type {
  GetApprovalRequestError,
  GetApprovalRequestRequest,
  GetApprovalRequestResponse,
} from "../operations/getApprovalRequest.js";
import type {
  GetApprovalRequestsError,
  GetApprovalRequestsRequest,
  GetApprovalRequestsResponse,
} from "../operations/getApprovalRequests.js";
import type {
  GetApprovalsForFlagError,
  GetApprovalsForFlagRequest,
  GetApprovalsForFlagResponse,
} from "../operations/getApprovalsForFlag.js";
import type {
  PostApprovalRequestError,
  PostApprovalRequestRequest,
  PostApprovalRequestResponse,
} from "../operations/postApprovalRequest.js";
import type {
  PostApprovalRequestApplyError,
  PostApprovalRequestApplyRequest,
  PostApprovalRequestApplyResponse,
} from "../operations/postApprovalRequestApply.js";
import type {
  PostApprovalRequestApplyForFlagError,
  PostApprovalRequestApplyForFlagRequest,
  PostApprovalRequestApplyForFlagResponse,
} from "../operations/postApprovalRequestApplyForFlag.js";
import type {
  PostApprovalRequestForFlagError,
  PostApprovalRequestForFlagRequest,
  PostApprovalRequestForFlagResponse,
} from "../operations/postApprovalRequestForFlag.js";
import type {
  PostApprovalRequestReviewError,
  PostApprovalRequestReviewRequest,
  PostApprovalRequestReviewResponse,
} from "../operations/postApprovalRequestReview.js";
import type {
  PostApprovalRequestReviewForFlagError,
  PostApprovalRequestReviewForFlagRequest,
  PostApprovalRequestReviewForFlagResponse,
} from "../operations/postApprovalRequestReviewForFlag.js";
import type {
  PostFlagCopyConfigApprovalRequestError,
  PostFlagCopyConfigApprovalRequestRequest,
  PostFlagCopyConfigApprovalRequestResponse,
} from "../operations/postFlagCopyConfigApprovalRequest.js";

export const deleteApprovalRequestOperation: Operation<
  DeleteApprovalRequestRequest,
  DeleteApprovalRequestResponse,
  DeleteApprovalRequestError
> = {
  id: "deleteApprovalRequest",
  method: "DELETE",
  path: "/api/v2/approval-requests/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteApprovalRequestForFlagOperation: Operation<
  DeleteApprovalRequestForFlagRequest,
  DeleteApprovalRequestForFlagResponse,
  DeleteApprovalRequestForFlagError
> = {
  id: "deleteApprovalRequestForFlag",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
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
    429: RateLimitedErrorRep,
  },
};

export const getApprovalForFlagOperation: Operation<
  GetApprovalForFlagRequest,
  GetApprovalForFlagResponse,
  GetApprovalForFlagError
> = {
  id: "getApprovalForFlag",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
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

export const getApprovalRequestOperation: Operation<
  GetApprovalRequestRequest,
  GetApprovalRequestResponse,
  GetApprovalRequestError
> = {
  id: "getApprovalRequest",
  method: "GET",
  path: "/api/v2/approval-requests/{id}",
  pathParameters: { id: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApprovalRequestsOperation: Operation<
  GetApprovalRequestsRequest,
  GetApprovalRequestsResponse,
  GetApprovalRequestsError
> = {
  id: "getApprovalRequests",
  method: "GET",
  path: "/api/v2/approval-requests",
  query: { filter: form, expand: listJoined, limit: form, offset: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApprovalsForFlagOperation: Operation<
  GetApprovalsForFlagRequest,
  GetApprovalsForFlagResponse,
  GetApprovalsForFlagError
> = {
  id: "getApprovalsForFlag",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestOperation: Operation<
  PostApprovalRequestRequest,
  PostApprovalRequestResponse,
  PostApprovalRequestError
> = {
  id: "postApprovalRequest",
  method: "POST",
  path: "/api/v2/approval-requests",
  body: {
    key: "createApprovalRequestRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestApplyOperation: Operation<
  PostApprovalRequestApplyRequest,
  PostApprovalRequestApplyResponse,
  PostApprovalRequestApplyError
> = {
  id: "postApprovalRequestApply",
  method: "POST",
  path: "/api/v2/approval-requests/{id}/apply",
  pathParameters: { id: simple },
  body: {
    key: "postApprovalRequestApplyRequest",
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

export const postApprovalRequestApplyForFlagOperation: Operation<
  PostApprovalRequestApplyForFlagRequest,
  PostApprovalRequestApplyForFlagResponse,
  PostApprovalRequestApplyForFlagError
> = {
  id: "postApprovalRequestApplyForFlag",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "postApprovalRequestApplyRequest",
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

export const postApprovalRequestForFlagOperation: Operation<
  PostApprovalRequestForFlagRequest,
  PostApprovalRequestForFlagResponse,
  PostApprovalRequestForFlagError
> = {
  id: "postApprovalRequestForFlag",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: {
    key: "createFlagConfigApprovalRequestRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestReviewOperation: Operation<
  PostApprovalRequestReviewRequest,
  PostApprovalRequestReviewResponse,
  PostApprovalRequestReviewError
> = {
  id: "postApprovalRequestReview",
  method: "POST",
  path: "/api/v2/approval-requests/{id}/reviews",
  pathParameters: { id: simple },
  body: {
    key: "postApprovalRequestReviewRequest",
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

export const postApprovalRequestReviewForFlagOperation: Operation<
  PostApprovalRequestReviewForFlagRequest,
  PostApprovalRequestReviewForFlagResponse,
  PostApprovalRequestReviewForFlagError
> = {
  id: "postApprovalRequestReviewForFlag",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "postApprovalRequestReviewRequest",
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

export const postFlagCopyConfigApprovalRequestOperation: Operation<
  PostFlagCopyConfigApprovalRequestRequest,
  PostFlagCopyConfigApprovalRequestResponse,
  PostFlagCopyConfigApprovalRequestError
> = {
  id: "postFlagCopyConfigApprovalRequest",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: {
    key: "createCopyFlagConfigApprovalRequestRequest",
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

/** Requests to review a change before it is made. */
export class Approvals {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an approval request.
   *
   * `DELETE /api/v2/approval-requests/{id}`
   */
  deleteApprovalRequest(
    request: DeleteApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApprovalRequestResponse> {
    return unwrap(call(this.#client, deleteApprovalRequestOperation, request, options));
  }

  /**
   * Delete an approval request of a flag.
   *
   * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
   */
  deleteApprovalRequestForFlag(
    request: DeleteApprovalRequestForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApprovalRequestForFlagResponse> {
    return unwrap(call(this.#client, deleteApprovalRequestForFlagOperation, request, options));
  }

  /**
   * Get an approval request of a flag.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
   */
  getApprovalForFlag(
    request: GetApprovalForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalForFlagResponse> {
    return unwrap(call(this.#client, getApprovalForFlagOperation, request, options));
  }

  /**
   * Get an approval request.
   *
   * `GET /api/v2/approval-requests/{id}`
   */
  getApprovalRequest(
    request: GetApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalRequestResponse> {
    return unwrap(call(this.#client, getApprovalRequestOperation, request, options));
  }

  /**
   * List approval requests of the account.
   *
   * Paged with `limit` and `offset`; 20 items by default, 200 at most.
   *
   * `GET /api/v2/approval-requests`
   */
  getApprovalRequests(
    request?: GetApprovalRequestsRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalRequestsResponse> {
    return unwrap(call(this.#client, getApprovalRequestsOperation, request ?? {}, options));
  }

  /**
   * List approval requests of a flag in an environment.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`
   */
  getApprovalsForFlag(
    request: GetApprovalsForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalsForFlagResponse> {
    return unwrap(call(this.#client, getApprovalsForFlagOperation, request, options));
  }

  /**
   * Ask for approval of a change.
   *
   * `instructions` is a semantic patch that runs when the approved request is applied.
   *
   * `POST /api/v2/approval-requests`
   */
  postApprovalRequest(
    request: PostApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestResponse> {
    return unwrap(call(this.#client, postApprovalRequestOperation, request, options));
  }

  /**
   * Apply an approved request.
   *
   * Runs the instructions of a request whose reviews are complete.
   *
   * `POST /api/v2/approval-requests/{id}/apply`
   */
  postApprovalRequestApply(
    request: PostApprovalRequestApplyRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestApplyResponse> {
    return unwrap(call(this.#client, postApprovalRequestApplyOperation, request, options));
  }

  /**
   * Apply an approved request of a flag.
   *
   * Runs the instructions of a request whose reviews are complete.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply`
   */
  postApprovalRequestApplyForFlag(
    request: PostApprovalRequestApplyForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestApplyForFlagResponse> {
    return unwrap(call(this.#client, postApprovalRequestApplyForFlagOperation, request, options));
  }

  /**
   * Ask for approval of a change to a flag.
   *
   * `instructions` is a semantic patch that runs when the approved request is applied.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`
   */
  postApprovalRequestForFlag(
    request: PostApprovalRequestForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestForFlagResponse> {
    return unwrap(call(this.#client, postApprovalRequestForFlagOperation, request, options));
  }

  /**
   * Approve, decline or comment on an approval request.
   *
   * `POST /api/v2/approval-requests/{id}/reviews`
   */
  postApprovalRequestReview(
    request: PostApprovalRequestReviewRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestReviewResponse> {
    return unwrap(call(this.#client, postApprovalRequestReviewOperation, request, options));
  }

  /**
   * Approve, decline or comment on a flag approval request.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews`
   */
  postApprovalRequestReviewForFlag(
    request: PostApprovalRequestReviewForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestReviewForFlagResponse> {
    return unwrap(call(this.#client, postApprovalRequestReviewForFlagOperation, request, options));
  }

  /**
   * Ask for approval to copy flag settings between environments.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy`
   */
  postFlagCopyConfigApprovalRequest(
    request: PostFlagCopyConfigApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PostFlagCopyConfigApprovalRequestResponse> {
    return unwrap(call(this.#client, postFlagCopyConfigApprovalRequestOperation, request, options));
  }
}
