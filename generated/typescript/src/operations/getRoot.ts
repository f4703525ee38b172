import type { APIError, ClientError, RateLimitedErrorRep } from "../errors/index.js";
import type { RootResponse } from "../models/RootResponse.js";

/** What `getRoot` gives. */
export type GetRootResponse = RootResponse;

/** What `getRoot` can fail with. */
export type GetRootError = RateLimitedErrorRep | APIError | ClientError;
