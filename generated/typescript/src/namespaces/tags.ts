import { ErrorRep } from "../errors/index.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listExploded } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type { GetTagsError, GetTagsRequest, GetTagsResponse } from "../operations/getTags.js";

export const getTagsOperation: Operation<GetTagsRequest, GetTagsResponse, GetTagsError> = {
  id: "getTags",
  method: "GET",
  path: "/api/v2/tags",
  query: { kind: listExploded, pre: form, archived: form, limit: form, offset: form, asOf: form },
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
   * `GET /api/v2/tags`
   */
  getTags(request?: GetTagsRequest, options?: RequestOptions): APIPromise<GetTagsResponse> {
    return unwrap(call(this.#client, getTagsOperation, request ?? {}, options));
  }
}
