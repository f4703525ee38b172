import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RelayAutoConfigCollectionRep } from "../models/RelayAutoConfigCollectionRep.js";

/** What `getRelayProxyConfigs` gives. */
export type GetRelayProxyConfigsResponse = RelayAutoConfigCollectionRep;

/** What `getRelayProxyConfigs` can fail with. */
export type GetRelayProxyConfigsError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
