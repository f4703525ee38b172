import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Token } from "../models/Token.js";
import type { Tokens } from "../models/Tokens.js";

/** Request of `getTokens`. */
export interface GetTokensRequest {
  /** Includes the tokens of all members; only admins may. */
  showAll?: boolean | undefined;
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

/** What `getTokens` gives. */
export type GetTokensResponse = Tokens;

/** What `getTokens` can fail with. */
export type GetTokensError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;

/** One item of what `getTokens` goes through. */
export type GetTokensItem = Token;
