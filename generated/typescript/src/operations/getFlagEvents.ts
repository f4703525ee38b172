import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
  ValidationFailedErrorRep,
} from "../errors/index.js";
import type { FlagEventCollectionRep } from "../models/FlagEventCollectionRep.js";
import type { FlagEventRep } from "../models/FlagEventRep.js";

/** Request of `getFlagEvents`. */
export interface GetFlagEventsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the application; where several are accepted, keys joined by commas. */
  applicationKey?: string[] | undefined;
  /** Text to search for. */
  query?: string | undefined;
  /** Only events with this impact: none, small, medium or large. */
  impactSize?: string | undefined;
  /** Keeps events with an experiment (true) or without (false). */
  hasExperiments?: boolean | undefined;
  /** Whether global events count: include or exclude. */
  global?: string | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("experiments" | (string & {}))[] | undefined;
  /**
   * Most items per page.
   *
   * Format: int64.
   */
  limit?: number | undefined;
  /**
   * Start of the time range. The unit differs: epoch milliseconds in most operations, epoch seconds
   * in some usage reports.
   *
   * Format: int64.
   */
  from?: number | undefined;
  /**
   * End of the time range, in the unit of `from`.
   *
   * Format: int64.
   */
  to?: number | undefined;
  /** Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere. */
  after?: string | undefined;
  /** Upper bound: epoch milliseconds in the audit log, a cursor from an earlier page elsewhere. */
  before?: string | undefined;
}

/** What `getFlagEvents` gives. */
export type GetFlagEventsResponse = FlagEventCollectionRep;

/** What `getFlagEvents` can fail with. */
export type GetFlagEventsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | ValidationFailedErrorRep
  | APIError
  | ClientError;

/** One item of what `getFlagEvents` goes through. */
export type GetFlagEventsItem = FlagEventRep;
