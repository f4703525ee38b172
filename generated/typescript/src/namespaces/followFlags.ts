import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteFlagFollowerError,
  DeleteFlagFollowerRequest,
  DeleteFlagFollowerResponse,
} from "../operations/deleteFlagFollower.js";
import type {
  GetFlagFollowersError,
  GetFlagFollowersRequest,
  GetFlagFollowersResponse,
} from "../operations/getFlagFollowers.js";
import type {
  GetFollowersByProjEnvError,
  GetFollowersByProjEnvRequest,
  GetFollowersByProjEnvResponse,
} from "../operations/getFollowersByProjEnv.js";
import type {
  PutFlagFollowerError,
  PutFlagFollowerRequest,
  PutFlagFollowerResponse,
} from "../operations/putFlagFollower.js";

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
