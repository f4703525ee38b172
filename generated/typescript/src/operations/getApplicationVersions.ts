import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ApplicationVersionRep } from "../models/ApplicationVersionRep.js";
import type { ApplicationVersionsCollectionRep } from "../models/ApplicationVersionsCollectionRep.js";

/** Request of `getApplicationVersions`. */
export interface GetApplicationVersionsRequest {
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey: string;
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
}

/** What `getApplicationVersions` gives. */
export type GetApplicationVersionsResponse = ApplicationVersionsCollectionRep;

/** What `getApplicationVersions` can fail with. */
export type GetApplicationVersionsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getApplicationVersions` goes through. */
export type GetApplicationVersionsItem = ApplicationVersionRep;
