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
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteMemberError,
  DeleteMemberRequest,
  DeleteMemberResponse,
} from "../operations/deleteMember.js";
import type {
  GetMemberError,
  GetMemberRequest,
  GetMemberResponse,
} from "../operations/getMember.js";
import type {
  GetMembersError,
  GetMembersRequest,
  GetMembersResponse,
} from "../operations/getMembers.js";
import type {
  PatchMemberError,
  PatchMemberRequest,
  PatchMemberResponse,
} from "../operations/patchMember.js";
import type {
  PatchMembersError,
  PatchMembersRequest,
  PatchMembersResponse,
} from "../operations/patchMembers.js";
import type {
  PostMemberTeamsError,
  PostMemberTeamsRequest,
  PostMemberTeamsResponse,
} from "../operations/postMemberTeams.js";
import type {
  PostMembersError,
  PostMembersRequest,
  PostMembersResponse,
} from "../operations/postMembers.js";

export const deleteMemberOperation: Operation<
  DeleteMemberRequest,
  DeleteMemberResponse,
  DeleteMemberError
> = {
  id: "deleteMember",
  method: "DELETE",
  path: "/api/v2/members/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMemberOperation: Operation<GetMemberRequest, GetMemberResponse, GetMemberError> = {
  id: "getMember",
  method: "GET",
  path: "/api/v2/members/{id}",
  pathParameters: { id: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMembersOperation: Operation<
  GetMembersRequest,
  GetMembersResponse,
  GetMembersError
> = {
  id: "getMembers",
  method: "GET",
  path: "/api/v2/members",
  query: { limit: form, offset: form, filter: form, expand: listJoined, sort: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchMemberOperation: Operation<
  PatchMemberRequest,
  PatchMemberResponse,
  PatchMemberError
> = {
  id: "patchMember",
  method: "PATCH",
  path: "/api/v2/members/{id}",
  pathParameters: { id: simple },
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

export const patchMembersOperation: Operation<
  PatchMembersRequest,
  PatchMembersResponse,
  PatchMembersError
> = {
  id: "patchMembers",
  method: "PATCH",
  path: "/api/v2/members",
  body: {
    key: "membersPatchInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postMembersOperation: Operation<
  PostMembersRequest,
  PostMembersResponse,
  PostMembersError
> = {
  id: "postMembers",
  method: "POST",
  path: "/api/v2/members",
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postMemberTeamsOperation: Operation<
  PostMemberTeamsRequest,
  PostMemberTeamsResponse,
  PostMemberTeamsError
> = {
  id: "postMemberTeams",
  method: "POST",
  path: "/api/v2/members/{id}/teams",
  pathParameters: { id: simple },
  body: {
    key: "memberTeamsPostInput",
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

/** People in the account: invite, change, remove, put into teams. */
export class AccountMembers {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Remove a member from the account.
   *
   * Refused while the account is managed through SCIM.
   *
   * `DELETE /api/v2/members/{id}`
   */
  deleteMember(
    request: DeleteMemberRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteMemberResponse> {
    return unwrap(call(this.#client, deleteMemberOperation, request, options));
  }

  /**
   * Get a member.
   *
   * The id `me` stands for the caller.
   *
   * `GET /api/v2/members/{id}`
   */
  getMember(request: GetMemberRequest, options?: RequestOptions): APIPromise<GetMemberResponse> {
    return unwrap(call(this.#client, getMemberOperation, request, options));
  }

  /**
   * List the members of the account.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `GET /api/v2/members`
   */
  getMembers(
    request?: GetMembersRequest,
    options?: RequestOptions,
  ): APIPromise<GetMembersResponse> {
    return unwrap(call(this.#client, getMembersOperation, request ?? {}, options));
  }

  /**
   * Change a member.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/members/{id}`
   */
  patchMember(
    request: PatchMemberRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMemberResponse> {
    return unwrap(call(this.#client, patchMemberOperation, request, options));
  }

  /**
   * Change several members at once.
   *
   * Body: semantic patch. A 200 answer can hold `errors` for members that did not change.
   *
   * `PATCH /api/v2/members`
   */
  patchMembers(
    request: PatchMembersRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMembersResponse> {
    return unwrap(call(this.#client, patchMembersOperation, request, options));
  }

  /**
   * Invite members to the account.
   *
   * The body is a list; an invitation goes out by mail to each address. One bad entry refuses the
   * whole list.
   *
   * `POST /api/v2/members`
   */
  postMembers(
    request: PostMembersRequest,
    options?: RequestOptions,
  ): APIPromise<PostMembersResponse> {
    return unwrap(call(this.#client, postMembersOperation, request, options));
  }

  /**
   * Add a member to teams.
   *
   * `POST /api/v2/members/{id}/teams`
   */
  postMemberTeams(
    request: PostMemberTeamsRequest,
    options?: RequestOptions,
  ): APIPromise<PostMemberTeamsResponse> {
    return unwrap(call(this.#client, postMemberTeamsOperation, request, options));
  }
}
