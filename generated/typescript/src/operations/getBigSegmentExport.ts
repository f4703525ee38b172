import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
} from "../errors/index.js";
import type { Export } from "../models/Export.js";

/** Request of `getBigSegmentExport`. */
export interface GetBigSegmentExportRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the segment. */
  segmentKey: string;
  /** Id of the export. */
  exportID: string;
}

/** What `getBigSegmentExport` gives. */
export type GetBigSegmentExportResponse = Export;

/** What `getBigSegmentExport` can fail with. */
export type GetBigSegmentExportError =
  InvalidRequestErrorRep | NotFoundErrorRep | RateLimitedErrorRep | APIError | ClientError;
