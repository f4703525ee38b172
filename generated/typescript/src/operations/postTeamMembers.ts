import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { TeamImportsRep } from "../models/TeamImportsRep.js";

/** Request of `postTeamMembers`. */
export interface PostTeamMembersRequest {
  /** Key of the team. */
  teamKey: string;
  /** Sent as multipart/form-data. */
  requestBody: {
    file?: Blob;
  };
}

/** What `postTeamMembers` gives. */
export type PostTeamMembersResponse = TeamImportsRep;

/** What `postTeamMembers` can fail with. */
export type PostTeamMembersError =
  | InvalidRequestErrorRep
  | MethodNotAllowedErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
