import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
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
  DeleteTokenError,
  DeleteTokenRequest,
  DeleteTokenResponse,
} from "../operations/deleteToken.js";
import type { GetTokenError, GetTokenRequest, GetTokenResponse } from "../operations/getToken.js";
import type {
  GetTokensError,
  GetTokensRequest,
  GetTokensResponse,
} from "../operations/getTokens.js";
import type {
  PatchTokenError,
  PatchTokenRequest,
  PatchTokenResponse,
} from "../operations/patchToken.js";
import type {
  PostTokenError,
  PostTokenRequest,
  PostTokenResponse,
} from "../operations/postToken.js";
import type {
  ResetTokenError,
  ResetTokenRequest,
  ResetTokenResponse,
} from "../operations/resetToken.js";

export const deleteTokenOperation: Operation<
  DeleteTokenRequest,
  DeleteTokenResponse,
  DeleteTokenError
> = {
  id: "deleteToken",
  method: "DELETE",
  path: "/api/v2/tokens/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTokenOperation: Operation<GetTokenRequest, GetTokenResponse, GetTokenError> = {
  id: "getToken",
  method: "GET",
  path: "/api/v2/tokens/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTokensOperation: Operation<GetTokensRequest, GetTokensResponse, GetTokensError> = {
  id: "getTokens",
  method: "GET",
  path: "/api/v2/tokens",
  query: { showAll: form, limit: form, offset: form },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchTokenOperation: Operation<
  PatchTokenRequest,
  PatchTokenResponse,
  PatchTokenError
> = {
  id: "patchToken",
  method: "PATCH",
  path: "/api/v2/tokens/{id}",
  pathParameters: { id: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postTokenOperation: Operation<PostTokenRequest, PostTokenResponse, PostTokenError> = {
  id: "postToken",
  method: "POST",
  path: "/api/v2/tokens",
  body: {
    key: "accessTokenPost",
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

export const resetTokenOperation: Operation<
  ResetTokenRequest,
  ResetTokenResponse,
  ResetTokenError
> = {
  id: "resetToken",
  method: "POST",
  path: "/api/v2/tokens/{id}/reset",
  pathParameters: { id: simple },
  query: { expiry: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Personal and service tokens that callers authenticate with. */
export class AccessTokens {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an access token.
   *
   * Cannot be undone. Calls that use the token are refused from then on.
   *
   * `DELETE /api/v2/tokens/{id}`
   */
  deleteToken(
    request: DeleteTokenRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteTokenResponse> {
    return unwrap(call(this.#client, deleteTokenOperation, request, options));
  }

  /**
   * Get an access token.
   *
   * Of the value itself only the last characters are shown.
   *
   * `GET /api/v2/tokens/{id}`
   */
  getToken(request: GetTokenRequest, options?: RequestOptions): APIPromise<GetTokenResponse> {
    return unwrap(call(this.#client, getTokenOperation, request, options));
  }

  /**
   * List access tokens.
   *
   * Own tokens, unless `showAll` is set by an admin. Paged with `limit` and `offset`; 25 items by
   * default.
   *
   * `GET /api/v2/tokens`
   */
  getTokens(request?: GetTokensRequest, options?: RequestOptions): APIPromise<GetTokensResponse> {
    return unwrap(call(this.#client, getTokensOperation, request ?? {}, options));
  }

  /**
   * Change an access token.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/tokens/{id}`
   */
  patchToken(request: PatchTokenRequest, options?: RequestOptions): APIPromise<PatchTokenResponse> {
    return unwrap(call(this.#client, patchTokenOperation, request, options));
  }

  /**
   * Create an access token.
   *
   * Only this answer holds the whole value; later ones show its last characters.
   *
   * `POST /api/v2/tokens`
   */
  postToken(request: PostTokenRequest, options?: RequestOptions): APIPromise<PostTokenResponse> {
    return unwrap(call(this.#client, postTokenOperation, request, options));
  }

  /**
   * Replace the value of an access token.
   *
   * The old value stops at once unless `expiry` says when.
   *
   * `POST /api/v2/tokens/{id}/reset`
   */
  resetToken(request: ResetTokenRequest, options?: RequestOptions): APIPromise<ResetTokenResponse> {
    return unwrap(call(this.#client, resetTokenOperation, request, options));
  }
}
