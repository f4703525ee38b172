import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/index.js";
import type { Import } from "../models/Import.js";

/** Request of `getBigSegmentImport`. */
export interface GetBigSegmentImportRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Id of the import. */
  importID: string;
}

/** What `getBigSegmentImport` gives. */
export type GetBigSegmentImportResponse = Import;

/** What `getBigSegmentImport` can fail with. */
export type GetBigSegmentImportError =
  InvalidRequestErrorRep | NotFoundErrorRep | RateLimitedErrorRep | APIError | ClientError;
