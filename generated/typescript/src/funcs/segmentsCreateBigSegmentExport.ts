import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createBigSegmentExportOperation } from "../namespaces/s.js";
import type {
  CreateBigSegmentExportError,
  CreateBigSegmentExportRequest,
  CreateBigSegmentExportResponse,
} from "../operations/createBigSegmentExport.js";

/**
 * Start an export of a big segment.
 *
 * Runs in the background.
 *
 * `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports`
 */
export function segmentsCreateBigSegmentExport(
  client: LaunchDarklyCore,
  request: CreateBigSegmentExportRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateBigSegmentExportResponse, CreateBigSegmentExportError>> {
  return call(client, createBigSegmentExportOperation, request, options);
}
