import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { PatchWithComment } from "../models/PatchWithComment.js";
import type { RelayAutoConfigRep } from "../models/RelayAutoConfigRep.js";

/** Request of `patchRelayAutoConfig`. */
export interface PatchRelayAutoConfigRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  patchWithComment: PatchWithComment;
}

/** What `patchRelayAutoConfig` gives. */
export type PatchRelayAutoConfigResponse = RelayAutoConfigRep;

/** What `patchRelayAutoConfig` can fail with. */
export type PatchRelayAutoConfigError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | PatchFailedErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
