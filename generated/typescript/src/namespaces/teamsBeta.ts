import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  PatchTeamsError,
  PatchTeamsRequest,
  PatchTeamsResponse,
} from "../operations/patchTeams.js";

export const patchTeamsOperation: Operation<
  PatchTeamsRequest,
  PatchTeamsResponse,
  PatchTeamsError
> = {
  id: "patchTeams",
  method: "PATCH",
  path: "/api/v2/teams",
  body: {
    key: "teamsPatchInput",
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
   */
  patchTeams(request: PatchTeamsRequest, options?: RequestOptions): APIPromise<PatchTeamsResponse> {
    return unwrap(call(this.#client, patchTeamsOperation, request, options));
  }
}
