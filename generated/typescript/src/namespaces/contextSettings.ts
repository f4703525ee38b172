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
import { readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  PutContextFlagSettingError,
  PutContextFlagSettingRequest,
  PutContextFlagSettingResponse,
} from "../operations/putContextFlagSetting.js";

export const putContextFlagSettingOperation: Operation<
  PutContextFlagSettingRequest,
  PutContextFlagSettingResponse,
  PutContextFlagSettingError
> = {
  id: "putContextFlagSetting",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}",
  pathParameters: {
    projectKey: simple,
    environmentKey: simple,
    contextKind: simple,
    contextKey: simple,
    featureFlagKey: simple,
  },
  body: { key: "valuePut", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Pins a variation of a flag to one context. */
export class ContextSettings {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Set which variation a context gets.
   *
   * A null or absent `setting` removes the individual target.
   *
   * `PUT /api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/{contextKind}/{contextKey}/flags/{featureFlagKey}`
   */
  putContextFlagSetting(
    request: PutContextFlagSettingRequest,
    options?: RequestOptions,
  ): APIPromise<PutContextFlagSettingResponse> {
    return unwrap(call(this.#client, putContextFlagSettingOperation, request, options));
  }
}
