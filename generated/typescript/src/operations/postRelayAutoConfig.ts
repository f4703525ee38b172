import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { RelayAutoConfigPost } from "../models/RelayAutoConfigPost.js";
import type { RelayAutoConfigRep } from "../models/RelayAutoConfigRep.js";

/** Request of `postRelayAutoConfig`. */
export interface PostRelayAutoConfigRequest {
  /** Sent as application/json. */
  relayAutoConfigPost: RelayAutoConfigPost;
}

/** What `postRelayAutoConfig` gives. */
export type PostRelayAutoConfigResponse = RelayAutoConfigRep;

/** What `postRelayAutoConfig` can fail with. */
export type PostRelayAutoConfigError =
  InvalidRequestErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
