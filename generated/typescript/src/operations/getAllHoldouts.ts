import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { HoldoutsCollectionRep } from "../models/HoldoutsCollectionRep.js";
import type { SimpleHoldoutRep } from "../models/SimpleHoldoutRep.js";

/** Request of `getAllHoldouts`. */
export interface GetAllHoldoutsRequest {
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
}

/** What `getAllHoldouts` gives. */
export type GetAllHoldoutsResponse = HoldoutsCollectionRep;

/** What `getAllHoldouts` can fail with. */
export type GetAllHoldoutsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getAllHoldouts` goes through. */
export type GetAllHoldoutsItem = SimpleHoldoutRep;
