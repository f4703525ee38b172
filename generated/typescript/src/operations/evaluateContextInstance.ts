import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextInstance } from "../models/ContextInstance.js";
import type { ContextInstanceEvaluation } from "../models/ContextInstanceEvaluation.js";
import type { ContextInstanceEvaluations } from "../models/ContextInstanceEvaluations.js";

/** Request of `evaluateContextInstance`. */
export interface EvaluateContextInstanceRequest {
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
  /** Sent as application/json. */
  requestBody: ContextInstance;
}

/** What `evaluateContextInstance` gives. */
export type EvaluateContextInstanceResponse = ContextInstanceEvaluations;

/** What `evaluateContextInstance` can fail with. */
export type EvaluateContextInstanceError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `evaluateContextInstance` goes through. */
export type EvaluateContextInstanceItem = ContextInstanceEvaluation;
