import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { AuditLogEntryRep } from "../models/AuditLogEntryRep.js";

/** Request of `getAuditLogEntry`. */
export interface GetAuditLogEntryRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `getAuditLogEntry` gives. */
export type GetAuditLogEntryResponse = AuditLogEntryRep;

/** What `getAuditLogEntry` can fail with. */
export type GetAuditLogEntryError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
