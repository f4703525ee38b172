import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { uploadOperation } from "../namespaces/b.js";
import type { UploadError, UploadRequest, UploadResponse } from "../operations/upload.js";

/**
 * Upload.
 *
 * `POST /upload`
 */
export function bodiesUpload(
  client: GoldenCore,
  request: UploadRequest,
  options?: RequestOptions,
): APIPromise<Result<UploadResponse, UploadError>> {
  return call(client, uploadOperation, request, options);
}
