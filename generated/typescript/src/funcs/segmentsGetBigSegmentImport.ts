import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getBigSegmentImportOperation } from "../namespaces/s.js";
import type {
  GetBigSegmentImportError,
  GetBigSegmentImportRequest,
  GetBigSegmentImportResponse,
} from "../operations/getBigSegmentImport.js";

/**
 * Get the progress of a big segment import.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports/{importID}`
 */
export function segmentsGetBigSegmentImport(
  client: LaunchDarklyCore,
  request: GetBigSegmentImportRequest,
  options?: RequestOptions,
): APIPromise<Result<GetBigSegmentImportResponse, GetBigSegmentImportError>> {
  return call(client, getBigSegmentImportOperation, request, options);
}
