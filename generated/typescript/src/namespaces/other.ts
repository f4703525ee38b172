import { ForbiddenErrorRep, RateLimitedErrorRep, UnauthorizedErrorRep } from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetCallerIdentityError,
  GetCallerIdentityResponse,
} from "../operations/getCallerIdentity.js";
import type { GetIpsError, GetIpsResponse } from "../operations/getIps.js";
import type { GetOpenapiSpecError, GetOpenapiSpecResponse } from "../operations/getOpenapiSpec.js";
import type { GetRootError, GetRootResponse } from "../operations/getRoot.js";
import type { GetVersionsError, GetVersionsResponse } from "../operations/getVersions.js";

export const getCallerIdentityOperation: Operation<
  undefined,
  GetCallerIdentityResponse,
  GetCallerIdentityError
> = {
  id: "getCallerIdentity",
  method: "GET",
  path: "/api/v2/caller-identity",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 429: RateLimitedErrorRep },
};

export const getIpsOperation: Operation<undefined, GetIpsResponse, GetIpsError> = {
  id: "getIps",
  method: "GET",
  path: "/api/v2/public-ip-list",
  responses: { 200: readJson },
  errors: { 429: RateLimitedErrorRep },
};

export const getOpenapiSpecOperation: Operation<
  undefined,
  GetOpenapiSpecResponse,
  GetOpenapiSpecError
> = {
  id: "getOpenapiSpec",
  method: "GET",
  path: "/api/v2/openapi.json",
  responses: { 200: readJson },
  errors: { 429: RateLimitedErrorRep },
};

export const getRootOperation: Operation<undefined, GetRootResponse, GetRootError> = {
  id: "getRoot",
  method: "GET",
  path: "/api/v2",
  responses: { 200: readJson },
  errors: { 429: RateLimitedErrorRep },
};

export const getVersionsOperation: Operation<undefined, GetVersionsResponse, GetVersionsError> = {
  id: "getVersions",
  method: "GET",
  path: "/api/v2/versions",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

/** Entry point, caller identity, API versions, public addresses and the API description. */
export class Other {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Show who the access token belongs to.
   *
   * Names the account, member or token behind the call, and the project and environment for SDK
   * keys.
   *
   * `GET /api/v2/caller-identity`
   */
  getCallerIdentity(options?: RequestOptions): APIPromise<GetCallerIdentityResponse> {
    return unwrap(call(this.#client, getCallerIdentityOperation, undefined, options));
  }

  /**
   * List the public IP ranges of the service.
   *
   * Use it to write firewall rules. `addresses` are inbound to the service, `outboundAddresses` are
   * where its own calls come from.
   *
   * `GET /api/v2/public-ip-list`
   */
  getIps(options?: RequestOptions): APIPromise<GetIpsResponse> {
    return unwrap(call(this.#client, getIpsOperation, undefined, options));
  }

  /**
   * Download the OpenAPI description of this API.
   *
   * `GET /api/v2/openapi.json`
   */
  getOpenapiSpec(options?: RequestOptions): APIPromise<GetOpenapiSpecResponse> {
    return unwrap(call(this.#client, getOpenapiSpecOperation, undefined, options));
  }

  /**
   * List the top-level resources of the API.
   *
   * Good for a connection test; the answer only holds links.
   *
   * `GET /api/v2`
   */
  getRoot(options?: RequestOptions): APIPromise<GetRootResponse> {
    return unwrap(call(this.#client, getRootOperation, undefined, options));
  }

  /**
   * Show the valid API versions and the one in use.
   *
   * Versions are dates written as numbers, for example 20240415.
   *
   * `GET /api/v2/versions`
   */
  getVersions(options?: RequestOptions): APIPromise<GetVersionsResponse> {
    return unwrap(call(this.#client, getVersionsOperation, undefined, options));
  }
}
