import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApplicationCollectionRep } from "../models/ApplicationCollectionRep.js";
import type { ApplicationRep } from "../models/ApplicationRep.js";

/** Request of `getApplications`. */
export interface GetApplicationsRequest {
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Items to skip before the page starts; 0 is the first.
   *
   * Format: int64.
   */
  offset?: number | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("flags" | (string & {}))[] | undefined;
}

/** What `getApplications` gives. */
export type GetApplicationsResponse = ApplicationCollectionRep;

/** What `getApplications` can fail with. */
export type GetApplicationsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getApplications` goes through. */
export type GetApplicationsItem = ApplicationRep;
