import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { WithFailures } from "../lib/partial.js";
import type { BulkEditMembersRep } from "../models/BulkEditMembersRep.js";
import type { MembersPatchInput } from "../models/MembersPatchInput.js";
import type { MembersPatchBody } from "../patches/members.js";

/** Request of `patchMembers`. */
export interface PatchMembersRequest {
  /**
   * Made by `membersPatch`, or written out. Sent as application/json;
   * domain-model=launchdarkly.semanticpatch.
   */
  membersPatchInput: MembersPatchInput | MembersPatchBody;
}

/** What `patchMembers` gives. */
export type PatchMembersResponse = WithFailures<BulkEditMembersRep, "errors">;

/** What `patchMembers` can fail with. */
export type PatchMembersError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
