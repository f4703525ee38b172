import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Release } from "../models/Release.js";
import type { UpdatePhaseStatusInput } from "../models/UpdatePhaseStatusInput.js";

/** Request of `updatePhaseStatus`. */
export interface UpdatePhaseStatusRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the flag. */
  flagKey: string;
  /** Id of the release phase. */
  phaseId: string;
  /** Sent as application/json. */
  updatePhaseStatusInput: UpdatePhaseStatusInput;
}

/** What `updatePhaseStatus` gives. */
export type UpdatePhaseStatusResponse = Release;

/** What `updatePhaseStatus` can fail with. */
export type UpdatePhaseStatusError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
