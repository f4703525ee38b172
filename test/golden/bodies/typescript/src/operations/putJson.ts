import type { APIError, ClientError } from "../errors/index.js";

/** Request of `putJson`. */
export interface PutJsonRequest {
  /** Sent as application/merge-patch+json. */
  requestBody?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/** What `putJson` gives. */
export type PutJsonResponse = number[];

/** What `putJson` can fail with. */
export type PutJsonError = APIError | ClientError;
