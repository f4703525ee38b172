import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { JSONPatch } from "../models/JSONPatch.js";
import type { Member } from "../models/Member.js";

/** Request of `patchMember`. */
export interface PatchMemberRequest {
  /** Id of the resource named in the path. */
  id: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchMember` gives. */
export type PatchMemberResponse = Member;

/** What `patchMember` can fail with. */
export type PatchMemberError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
