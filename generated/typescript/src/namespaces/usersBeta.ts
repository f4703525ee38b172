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
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetUserAttributeNamesError,
  GetUserAttributeNamesRequest,
  GetUserAttributeNamesResponse,
} from "../operations/getUserAttributeNames.js";

export const getUserAttributeNamesOperation: Operation<
  GetUserAttributeNamesRequest,
  GetUserAttributeNamesResponse,
  GetUserAttributeNamesError
> = {
  id: "getUserAttributeNames",
  method: "GET",
  path: "/api/v2/user-attributes/{projectKey}/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

/** Attribute names of users. Deprecated. */
export class UsersBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List attribute names of users.
   *
   * Deprecated: use getContextAttributeNames. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/user-attributes/{projectKey}/{environmentKey}`
   *
   * @deprecated
   */
  getUserAttributeNames(
    request: GetUserAttributeNamesRequest,
    options?: RequestOptions,
  ): APIPromise<GetUserAttributeNamesResponse> {
    return unwrap(call(this.#client, getUserAttributeNamesOperation, request, options));
  }
}
