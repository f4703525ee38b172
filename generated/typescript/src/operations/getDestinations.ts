import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Destinations } from "../models/Destinations.js";

/** What `getDestinations` gives. */
export type GetDestinationsResponse = Destinations;

/** What `getDestinations` can fail with. */
export type GetDestinationsError =
  ForbiddenErrorRep | RateLimitedErrorRep | UnauthorizedErrorRep | APIError | ClientError;
