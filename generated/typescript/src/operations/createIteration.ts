import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IterationInput } from "../models/IterationInput.js";
import type { IterationRep } from "../models/IterationRep.js";

/** Request of `createIteration`. */
export interface CreateIterationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the experiment. */
  experimentKey: string;
  /** Sent as application/json. */
  iterationInput: IterationInput;
}

/** What `createIteration` gives. */
export type CreateIterationResponse = IterationRep;

/** What `createIteration` can fail with. */
export type CreateIterationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
