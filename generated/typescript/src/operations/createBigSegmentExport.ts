import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `createBigSegmentExport`. */
export interface CreateBigSegmentExportRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
}

/** What `createBigSegmentExport` gives. */
export type CreateBigSegmentExportResponse = void;

/** What `createBigSegmentExport` can fail with. */
export type CreateBigSegmentExportError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
