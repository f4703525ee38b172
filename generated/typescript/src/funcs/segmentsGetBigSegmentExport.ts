import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getBigSegmentExportOperation } from "../namespaces/s.js";
import type {
  GetBigSegmentExportError,
  GetBigSegmentExportRequest,
  GetBigSegmentExportResponse,
} from "../operations/getBigSegmentExport.js";

/**
 * Get the progress of a big segment export.
 *
 * `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports/{exportID}`
 */
export function segmentsGetBigSegmentExport(
  client: LaunchDarklyCore,
  request: GetBigSegmentExportRequest,
  options?: RequestOptions,
): APIPromise<Result<GetBigSegmentExportResponse, GetBigSegmentExportError>> {
  return call(client, getBigSegmentExportOperation, request, options);
}
