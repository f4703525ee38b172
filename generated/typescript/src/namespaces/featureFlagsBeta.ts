import {
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
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

export const getDependentFlagsOperation: Operation<
  GetDependentFlagsRequest,
  GetDependentFlagsResponse,
  GetDependentFlagsError
> = {
  id: "getDependentFlags",
  method: "GET",
  path: "/api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags",
  pathParameters: { projectKey: simple, featureFlagKey: simple },
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
   */
  getDependentFlagsByEnv(
    request: GetDependentFlagsByEnvRequest,
    options?: RequestOptions,
  ): APIPromise<GetDependentFlagsByEnvResponse> {
    return unwrap(call(this.#client, getDependentFlagsByEnvOperation, request, options));
  }
}
