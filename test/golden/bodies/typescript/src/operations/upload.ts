import type { APIError, ClientError } from "../errors/index.js";

/** Request of `upload`. */
export interface UploadRequest {
  /** Sent as multipart/form-data. */
  requestBody: {
    file: Blob;
    meta?: {
      a?: string;
    };
  };
}

/** What `upload` gives. */
export type UploadResponse = Blob;

/** What `upload` can fail with. */
export type UploadError = APIError | ClientError;
