import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createBigSegmentImportOperation } from "../namespaces/s.js";
import type {
  CreateBigSegmentImportError,
  CreateBigSegmentImportRequest,
  CreateBigSegmentImportResponse,
} from "../operations/createBigSegmentImport.js";

/**
 * Start an import into a big segment.
 *
 * Uploads a CSV file of keys as multipart form and returns at once. The id of the import is in the
 * Location header.
 *
 * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports`
 */
export function segmentsCreateBigSegmentImport(
  client: LaunchDarklyCore,
  request: CreateBigSegmentImportRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateBigSegmentImportResponse, CreateBigSegmentImportError>> {
  return call(client, createBigSegmentImportOperation, request, options);
}
