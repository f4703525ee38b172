import type { APIError, ClientError } from "../errors/index.js";

/** Request of `postText`. */
export interface PostTextRequest {
  /** Sent as application/json, or as the call's content-type header says: text/plain. */
  requestBody: string;
}

/** What `postText` gives. */
export type PostTextResponse = string;

/** What `postText` can fail with. */
export type PostTextError = APIError | ClientError;
