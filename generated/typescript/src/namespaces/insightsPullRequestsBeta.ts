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
  GetPullRequestsError,
  GetPullRequestsRequest,
  GetPullRequestsResponse,
} from "../operations/getPullRequests.js";

export const getPullRequestsOperation: Operation<
  GetPullRequestsRequest,
  GetPullRequestsResponse,
  GetPullRequestsError
> = {
  id: "getPullRequests",
  method: "GET",
  path: "/api/v2/engineering-insights/pull-requests",
  query: {
    projectKey: form,
    environmentKey: form,
    applicationKey: listJoined,
    status: form,
    query: form,
    limit: form,
    expand: listJoined,
    sort: form,
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

/** Pull requests with their lead time and deployments. */
export class InsightsPullRequestsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List pull requests.
   *
   * Paged with `limit`, `after` and `before`; 20 items by default, 100 at most. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `GET /api/v2/engineering-insights/pull-requests`
   */
  getPullRequests(
    request: GetPullRequestsRequest,
    options?: RequestOptions,
  ): APIPromise<GetPullRequestsResponse> {
    return unwrap(call(this.#client, getPullRequestsOperation, request, options));
  }
}
