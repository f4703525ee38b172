import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BulkEditMembersRep } from "../models/BulkEditMembersRep.js";
import type { MembersPatchInput } from "../models/MembersPatchInput.js";

/** Request of `patchMembers`. */
export interface PatchMembersRequest {
  /** Sent as application/json. */
  membersPatchInput: MembersPatchInput;
}

/** What `patchMembers` gives. */
export type PatchMembersResponse = BulkEditMembersRep;

/** What `patchMembers` can fail with. */
export type PatchMembersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
