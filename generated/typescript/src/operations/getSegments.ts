import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UserSegment } from "../models/UserSegment.js";
import type { UserSegments } from "../models/UserSegments.js";

/** Request of `getSegments`. */
export interface GetSegmentsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
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
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
}

/** What `getSegments` gives. */
export type GetSegmentsResponse = UserSegments;

/** What `getSegments` can fail with. */
export type GetSegmentsError = NotFoundErrorRep | UnauthorizedErrorRep | APIError | ClientError;

/** One item of what `getSegments` goes through. */
export type GetSegmentsItem = UserSegment;
