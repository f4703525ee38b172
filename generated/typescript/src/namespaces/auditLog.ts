import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  GetAuditLogEntriesError,
  GetAuditLogEntriesRequest,
  GetAuditLogEntriesResponse,
} from "../operations/getAuditLogEntries.js";
import type {
  GetAuditLogEntryError,
  GetAuditLogEntryRequest,
  GetAuditLogEntryResponse,
} from "../operations/getAuditLogEntry.js";
import type {
  PostAuditLogEntriesError,
  PostAuditLogEntriesRequest,
  PostAuditLogEntriesResponse,
} from "../operations/postAuditLogEntries.js";
import type {
  PostAuditLogEntryCountsError,
  PostAuditLogEntryCountsRequest,
  PostAuditLogEntryCountsResponse,
} from "../operations/postAuditLogEntryCounts.js";

export const getAuditLogEntriesOperation: Operation<
  GetAuditLogEntriesRequest,
  GetAuditLogEntriesResponse,
  GetAuditLogEntriesError
> = {
  id: "getAuditLogEntries",
  method: "GET",
  path: "/api/v2/auditlog",
  query: { before: form, after: form, q: form, limit: form, spec: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getAuditLogEntryOperation: Operation<
  GetAuditLogEntryRequest,
  GetAuditLogEntryResponse,
  GetAuditLogEntryError
> = {
  id: "getAuditLogEntry",
  method: "GET",
  path: "/api/v2/auditlog/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postAuditLogEntriesOperation: Operation<
  PostAuditLogEntriesRequest,
  PostAuditLogEntriesResponse,
  PostAuditLogEntriesError
> = {
  id: "postAuditLogEntries",
  method: "POST",
  path: "/api/v2/auditlog",
  query: { before: form, after: form, q: form, limit: form },
  body: { key: "requestBody", encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postAuditLogEntryCountsOperation: Operation<
  PostAuditLogEntryCountsRequest,
  PostAuditLogEntryCountsResponse,
  PostAuditLogEntryCountsError
> = {
  id: "postAuditLogEntryCounts",
  method: "POST",
  path: "/api/v2/auditlog/counts",
  query: { before: form, after: form, buckets: form },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Who changed what and when, for every resource. */
export class AuditLog {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List audit log entries.
   *
   * Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at most.
   *
   * `GET /api/v2/auditlog`
   */
  getAuditLogEntries(
    request?: GetAuditLogEntriesRequest,
    options?: RequestOptions,
  ): APIPromise<GetAuditLogEntriesResponse> {
    return unwrap(call(this.#client, getAuditLogEntriesOperation, request ?? {}, options));
  }

  /**
   * Get an audit log entry with its details.
   *
   * Adds to the listing what changed: the state before, the state after and the difference.
   *
   * `GET /api/v2/auditlog/{id}`
   */
  getAuditLogEntry(
    request: GetAuditLogEntryRequest,
    options?: RequestOptions,
  ): APIPromise<GetAuditLogEntryResponse> {
    return unwrap(call(this.#client, getAuditLogEntryOperation, request, options));
  }

  /**
   * Search the audit log by resource.
   *
   * Reads only. The body holds policy statements that choose the resources; the query holds time
   * range and text. Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at
   * most.
   *
   * `POST /api/v2/auditlog`
   */
  postAuditLogEntries(
    request?: PostAuditLogEntriesRequest,
    options?: RequestOptions,
  ): APIPromise<PostAuditLogEntriesResponse> {
    return unwrap(call(this.#client, postAuditLogEntriesOperation, request ?? {}, options));
  }

  /**
   * Count audit log entries per time bucket.
   *
   * Reads only.
   *
   * `POST /api/v2/auditlog/counts`
   */
  postAuditLogEntryCounts(
    request: PostAuditLogEntryCountsRequest,
    options?: RequestOptions,
  ): APIPromise<PostAuditLogEntryCountsResponse> {
    return unwrap(call(this.#client, postAuditLogEntryCountsOperation, request, options));
  }
}
