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
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateFlagLinkError,
  CreateFlagLinkRequest,
  CreateFlagLinkResponse,
} from "../operations/createFlagLink.js";
import type {
  DeleteFlagLinkError,
  DeleteFlagLinkRequest,
  DeleteFlagLinkResponse,
} from "../operations/deleteFlagLink.js";
import type {
  GetFlagLinksError,
  GetFlagLinksRequest,
  GetFlagLinksResponse,
} from "../operations/getFlagLinks.js";
import type {
  UpdateFlagLinkError,
  UpdateFlagLinkRequest,
  UpdateFlagLinkResponse,
} from "../operations/updateFlagLink.js";

export const createFlagLinkOperation: Operation<
  CreateFlagLinkRequest,
  CreateFlagLinkResponse,
  CreateFlagLinkError
> = {
  id: "createFlagLink",
  method: "POST",
  path: "/api/v2/flag-links/projects/{projectKey}/flags/{featureFlagKey}",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
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
   */
  updateFlagLink(
    request: UpdateFlagLinkRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateFlagLinkResponse> {
    return unwrap(call(this.#client, updateFlagLinkOperation, request, options));
  }
}
