import {
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetFlagEventsError,
  GetFlagEventsRequest,
  GetFlagEventsResponse,
} from "../operations/getFlagEvents.js";

export const getFlagEventsOperation: Operation<
  GetFlagEventsRequest,
  GetFlagEventsResponse,
  GetFlagEventsError
> = {
  id: "getFlagEvents",
  method: "GET",
  path: "/api/v2/engineering-insights/flag-events",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    query: form,
    impactSize: form,
    hasExperiments: form,
    global: form,
    expand: listJoined,
    limit: form,
    from: form,
    to: form,
    after: form,
    before: form,
  },
  responses: { 200: readJson },
  errors: {
    400: ValidationFailedErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Changes of flags with the size of their impact. */
export class InsightsFlagEventsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List flag changes with their impact.
   *
   * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/flag-events`
   */
  getFlagEvents(
    request: GetFlagEventsRequest,
    options?: RequestOptions,
  ): APIPromise<GetFlagEventsResponse> {
    return unwrap(call(this.#client, getFlagEventsOperation, request, options));
  }
}
