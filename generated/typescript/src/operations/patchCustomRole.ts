import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { CustomRole } from "../models/CustomRole.js";
import type { PatchWithComment } from "../models/PatchWithComment.js";

/** Request of `patchCustomRole`. */
export interface PatchCustomRoleRequest {
  /** Key of the custom role; reading one also takes its id. */
  customRoleKey: string;
  /** Sent as application/json. */
  patchWithComment: PatchWithComment;
}

/** What `patchCustomRole` gives. */
export type PatchCustomRoleResponse = CustomRole;

/** What `patchCustomRole` can fail with. */
export type PatchCustomRoleError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
