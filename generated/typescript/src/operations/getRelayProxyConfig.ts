import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RelayAutoConfigRep } from "../models/RelayAutoConfigRep.js";

/** Request of `getRelayProxyConfig`. */
export interface GetRelayProxyConfigRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getRelayProxyConfig` gives. */
export type GetRelayProxyConfigResponse = RelayAutoConfigRep;

/** What `getRelayProxyConfig` can fail with. */
export type GetRelayProxyConfigError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
