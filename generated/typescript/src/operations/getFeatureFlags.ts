import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FeatureFlag } from "../models/FeatureFlag.js";
import type { FeatureFlags } from "../models/FeatureFlags.js";

/** Request of `getFeatureFlags`. */
export interface GetFeatureFlagsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Environment key; limits the answer to that environment. */
  env?: string | undefined;
  /** Only flags with this tag. */
  tag?: string | undefined;
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
  /**
   * Selects archived items.
   *
   * @deprecated
   */
  archived?: boolean | undefined;
  /** Leaves details out of each item. Send false for everything. */
  summary?: boolean | undefined;
  /** Filter expression; fields and syntax differ per operation. */
  filter?: string | undefined;
  /** Field to sort by; a leading dash reverses the order. Fields differ per operation. */
  sort?: string | undefined;
  /**
   * Deprecated. Keeps flags that differ between environments.
   *
   * @deprecated
   */
  compare?: boolean | undefined;
  /** Names of extra fields to include in the answer. */
  expand?: ("codeReferences" | "evaluation" | "migrationSettings" | (string & {}))[] | undefined;
}

/** What `getFeatureFlags` gives. */
export type GetFeatureFlagsResponse = FeatureFlags;

/** What `getFeatureFlags` can fail with. */
export type GetFeatureFlagsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;

/** One item of what `getFeatureFlags` goes through. */
export type GetFeatureFlagsItem = FeatureFlag;
