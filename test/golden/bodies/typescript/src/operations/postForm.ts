import type { APIError, ClientError } from "../errors/index.js";

/** Request of `postForm`. */
export interface PostFormRequest {
  /** Sent as application/x-www-form-urlencoded. */
  requestBody: {
    name: string;
    tags?: string[];
  };
}

/** What `postForm` gives. */
export type PostFormResponse = void;

/** What `postForm` can fail with. */
export type PostFormError = APIError | ClientError;
