import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `createBigSegmentImport`. */
export interface CreateBigSegmentImportRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Sent as multipart/form-data. */
  requestBody: {
    file?: Blob;
    /** Mode of operation; the values depend on the object. */
    mode?: string;
    waitOnApprovals?: boolean;
  };
}

/** What `createBigSegmentImport` gives. */
export type CreateBigSegmentImportResponse = void;

/** What `createBigSegmentImport` can fail with. */
export type CreateBigSegmentImportError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
