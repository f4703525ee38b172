import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { ContextInstance } from "../models/ContextInstance.js";
import type { ContextInstanceSegmentMemberships } from "../models/ContextInstanceSegmentMemberships.js";

/** Request of `getContextInstanceSegmentsMembershipByEnv`. */
export interface GetContextInstanceSegmentsMembershipByEnvRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  requestBody: ContextInstance;
}

/** What `getContextInstanceSegmentsMembershipByEnv` gives. */
export type GetContextInstanceSegmentsMembershipByEnvResponse = ContextInstanceSegmentMemberships;

/** What `getContextInstanceSegmentsMembershipByEnv` can fail with. */
export type GetContextInstanceSegmentsMembershipByEnvError =
  InvalidRequestErrorRep | NotFoundErrorRep | UnauthorizedErrorRep | APIError | ClientError;
