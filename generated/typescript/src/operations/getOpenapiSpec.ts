import type { APIError, ClientError, RateLimitedErrorRep } from "../errors/index.js";

/** What `getOpenapiSpec` gives. */
export type GetOpenapiSpecResponse = {
  [key: string]: unknown;
};

/** What `getOpenapiSpec` can fail with. */
export type GetOpenapiSpecError = RateLimitedErrorRep | APIError | ClientError;
