import type { StatusResponse } from "./StatusResponse.js";
import type { UnixMillis } from "./UnixMillis.js";

/** `FlagImportStatus` of the API. */
export interface FlagImportStatus {
  /** What went wrong, one entry per problem. */
  errors?: StatusResponse[];
  /** When the latest error happened, epoch milliseconds. */
  lastError?: UnixMillis;
  lastImport?: UnixMillis;
  /** Present state; the values depend on the object. */
  status?: "complete" | "importing" | "pending" | "failed" | "partial" | (string & {});
}
