import {
  ErrorRep,
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
import { form, listExploded, listJoined, simple } from "../lib/encode.js";
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
  DeleteTeamError,
  DeleteTeamRequest,
  DeleteTeamResponse,
} from "../operations/deleteTeam.js";
import type {
  GetTagsError,
  GetTagsItem,
  GetTagsRequest,
  GetTagsResponse,
} from "../operations/getTags.js";
import type { GetTeamError, GetTeamRequest, GetTeamResponse } from "../operations/getTeam.js";
import type {
  GetTeamMaintainersError,
  GetTeamMaintainersItem,
  GetTeamMaintainersRequest,
  GetTeamMaintainersResponse,
} from "../operations/getTeamMaintainers.js";
import type {
  GetTeamRolesError,
  GetTeamRolesItem,
  GetTeamRolesRequest,
  GetTeamRolesResponse,
} from "../operations/getTeamRoles.js";
import type {
  GetTeamsError,
  GetTeamsItem,
  GetTeamsRequest,
  GetTeamsResponse,
} from "../operations/getTeams.js";
import type {
  PatchTeamError,
  PatchTeamRequest,
  PatchTeamResponse,
} from "../operations/patchTeam.js";
import type {
  PatchTeamsError,
  PatchTeamsRequest,
  PatchTeamsResponse,
} from "../operations/patchTeams.js";
import type { PostTeamError, PostTeamRequest, PostTeamResponse } from "../operations/postTeam.js";
import type {
  PostTeamMembersError,
  PostTeamMembersRequest,
  PostTeamMembersResponse,
} from "../operations/postTeamMembers.js";

export const getTagsOperation: PagedOperation<
  GetTagsRequest,
  GetTagsResponse,
  GetTagsError,
  GetTagsItem
> = {
  id: "getTags",
  method: "GET",
  path: "/api/v2/tags",
  query: { kind: listExploded, pre: form, archived: form, limit: form, offset: form, asOf: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 401: ErrorRep, 403: ErrorRep, 429: ErrorRep, 500: ErrorRep },
};

/** Labels in use on the resources of the account. */
export class Tags {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List tags in use.
   *
   * Paged with `limit` and `offset`; 1000 items at most.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/tags`
   */
  getTags(
    request?: GetTagsRequest,
    options?: PageOptions,
  ): PagePromise<GetTagsResponse, GetTagsItem> {
    return unwrapPages(callPages(this.#client, getTagsOperation, request ?? {}, options));
  }
}

export const deleteTeamOperation: Operation<
  DeleteTeamRequest,
  DeleteTeamResponse,
  DeleteTeamError
> = {
  id: "deleteTeam",
  method: "DELETE",
  path: "/api/v2/teams/{teamKey}",
  pathParameters: { teamKey: simple },
  responses: { 204: readNothing },
  errors: { 401: UnauthorizedErrorRep, 404: NotFoundErrorRep, 429: RateLimitedErrorRep },
};

export const getTeamOperation: Operation<GetTeamRequest, GetTeamResponse, GetTeamError> = {
  id: "getTeam",
  method: "GET",
  path: "/api/v2/teams/{teamKey}",
  pathParameters: { teamKey: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTeamMaintainersOperation: PagedOperation<
  GetTeamMaintainersRequest,
  GetTeamMaintainersResponse,
  GetTeamMaintainersError,
  GetTeamMaintainersItem
> = {
  id: "getTeamMaintainers",
  method: "GET",
  path: "/api/v2/teams/{teamKey}/maintainers",
  pathParameters: { teamKey: simple },
  query: { limit: form, offset: form },
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
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTeamRolesOperation: PagedOperation<
  GetTeamRolesRequest,
  GetTeamRolesResponse,
  GetTeamRolesError,
  GetTeamRolesItem
> = {
  id: "getTeamRoles",
  method: "GET",
  path: "/api/v2/teams/{teamKey}/roles",
  pathParameters: { teamKey: simple },
  query: { limit: form, offset: form },
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
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTeamsOperation: PagedOperation<
  GetTeamsRequest,
  GetTeamsResponse,
  GetTeamsError,
  GetTeamsItem
> = {
  id: "getTeams",
  method: "GET",
  path: "/api/v2/teams",
  query: { limit: form, offset: form, filter: form, expand: listJoined },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 405: MethodNotAllowedErrorRep, 429: RateLimitedErrorRep },
};

export const patchTeamOperation: Operation<PatchTeamRequest, PatchTeamResponse, PatchTeamError> = {
  id: "patchTeam",
  method: "PATCH",
  path: "/api/v2/teams/{teamKey}",
  pathParameters: { teamKey: simple },
  query: { expand: listJoined },
  body: {
    key: "teamPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
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

export const postTeamOperation: Operation<PostTeamRequest, PostTeamResponse, PostTeamError> = {
  id: "postTeam",
  method: "POST",
  path: "/api/v2/teams",
  query: { expand: listJoined },
  body: { key: "teamPostInput", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postTeamMembersOperation: Operation<
  PostTeamMembersRequest,
  PostTeamMembersResponse,
  PostTeamMembersError
> = {
  id: "postTeamMembers",
  method: "POST",
  path: "/api/v2/teams/{teamKey}/members",
  pathParameters: { teamKey: simple },
  body: {
    key: "requestBody",
    required: true,
    encode: encodeMultipart,
    mediaType: "multipart/form-data",
  },
  responses: { 201: readJson, 207: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Groups of members with shared roles. */
export class Teams {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete a team.
   *
   * `DELETE /api/v2/teams/{teamKey}`
   */
  deleteTeam(request: DeleteTeamRequest, options?: RequestOptions): APIPromise<DeleteTeamResponse> {
    return unwrap(call(this.#client, deleteTeamOperation, request, options));
  }

  /**
   * Get a team by key.
   *
   * `GET /api/v2/teams/{teamKey}`
   */
  getTeam(request: GetTeamRequest, options?: RequestOptions): APIPromise<GetTeamResponse> {
    return unwrap(call(this.#client, getTeamOperation, request, options));
  }

  /**
   * List the maintainers of a team.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/teams/{teamKey}/maintainers`
   */
  getTeamMaintainers(
    request: GetTeamMaintainersRequest,
    options?: PageOptions,
  ): PagePromise<GetTeamMaintainersResponse, GetTeamMaintainersItem> {
    return unwrapPages(callPages(this.#client, getTeamMaintainersOperation, request, options));
  }

  /**
   * List the custom roles of a team.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/teams/{teamKey}/roles`
   */
  getTeamRoles(
    request: GetTeamRolesRequest,
    options?: PageOptions,
  ): PagePromise<GetTeamRolesResponse, GetTeamRolesItem> {
    return unwrapPages(callPages(this.#client, getTeamRolesOperation, request, options));
  }

  /**
   * List teams.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/teams`
   */
  getTeams(
    request?: GetTeamsRequest,
    options?: PageOptions,
  ): PagePromise<GetTeamsResponse, GetTeamsItem> {
    return unwrapPages(callPages(this.#client, getTeamsOperation, request ?? {}, options));
  }

  /**
   * Change a team.
   *
   * Body: semantic patch, for example addMembers or addCustomRoles.
   *
   * `PATCH /api/v2/teams/{teamKey}`
   */
  patchTeam(request: PatchTeamRequest, options?: RequestOptions): APIPromise<PatchTeamResponse> {
    return unwrap(call(this.#client, patchTeamOperation, request, options));
  }

  /**
   * Create a team.
   *
   * `POST /api/v2/teams`
   */
  postTeam(request: PostTeamRequest, options?: RequestOptions): APIPromise<PostTeamResponse> {
    return unwrap(call(this.#client, postTeamOperation, request, options));
  }

  /**
   * Add members to a team from a CSV file.
   *
   * Multipart upload, mail addresses in the first column. 201: all were added. 207: some rows are
   * wrong and nobody was added.
   *
   * `POST /api/v2/teams/{teamKey}/members`
   */
  postTeamMembers(
    request: PostTeamMembersRequest,
    options?: RequestOptions,
  ): APIPromise<PostTeamMembersResponse> {
    return unwrap(call(this.#client, postTeamMembersOperation, request, options));
  }
}

export const patchTeamsOperation: Operation<
  PatchTeamsRequest,
  PatchTeamsResponse,
  PatchTeamsError
> = {
  id: "patchTeams",
  method: "PATCH",
  path: "/api/v2/teams",
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "teamsPatchInput",
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
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** One call for changes to several teams. */
export class TeamsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Add members to several teams.
   *
   * Body: semantic patch. A 200 answer can hold `errors` for teams that did not change. Beta: needs
   * the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/teams`
   *
   * @beta
   */
  patchTeams(request: PatchTeamsRequest, options?: RequestOptions): APIPromise<PatchTeamsResponse> {
    return unwrap(call(this.#client, patchTeamsOperation, request, options));
  }
}
