import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import {
  deepObject,
  form,
  formCookieExploded,
  formReserved,
  jsonParameter,
  labelExploded,
  listExploded,
  listJoined,
  matrix,
  pipeDelimited,
  simple,
  simpleHeader,
  simpleJoined,
  spaceDelimited,
} from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readNothing, readText } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import { ownServers } from "../lib/servers.js";
import type {
  GetItemsByStylesError,
  GetItemsByStylesRequest,
  GetItemsByStylesResponse,
} from "../operations/getItemsByStyles.js";
import type { OpenError, OpenResponse } from "../operations/open.js";

export const getItemsByStylesOperation: Operation<
  GetItemsByStylesRequest,
  GetItemsByStylesResponse,
  GetItemsByStylesError
> = {
  id: "get-items.by styles",
  method: "GET",
  path: "/items/{id}/{matrix}/{label}/{list}",
  pathParameters: { id: simple, matrix: matrix, label: labelExploded, list: simpleJoined },
  query: {
    plain: form,
    reserved: formReserved,
    exploded: listExploded,
    joined: listJoined,
    piped: pipeDelimited,
    spaced: spaceDelimited,
    deep: deepObject,
    filter: jsonParameter,
    class: form,
  },
  headers: { "X-Trace": simpleHeader },
  cookies: { session: formCookieExploded },
  constants: { Version: "2" },
  keys: { "X-Trace": "xTrace" },
  responses: { 204: readNothing },
};

export const openOperation: Operation<undefined, OpenResponse, OpenError> = {
  id: "open",
  method: "GET",
  path: "/open",
  base: ownServers({ server1: "https://other.test" }),
  anonymous: true,
  responses: { 200: readText },
};

/** Items & co. */
export class ItemsCo {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Every style.
   *
   * `GET /items/{id}/{matrix}/{label}/{list}`
   */
  getItemsByStyles(
    request: GetItemsByStylesRequest,
    options?: RequestOptions,
  ): APIPromise<GetItemsByStylesResponse> {
    return unwrap(call(this.#client, getItemsByStylesOperation, request, options));
  }

  /**
   * Open.
   *
   * `GET /open`
   */
  open(options?: RequestOptions): APIPromise<OpenResponse> {
    return unwrap(call(this.#client, openOperation, undefined, options));
  }
}
