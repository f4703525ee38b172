import type { APIError, ClientError, RateLimitedErrorRep } from "../errors/index.js";
import type { IpList } from "../models/IpList.js";

/** What `getIps` gives. */
export type GetIpsResponse = IpList;

/** What `getIps` can fail with. */
export type GetIpsError = RateLimitedErrorRep | APIError | ClientError;
