import type {
  APIError,
  ClientError,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { Environment } from "../models/Environment.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchEnvironment`. */
export interface PatchEnvironmentRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchEnvironment` gives. */
export type PatchEnvironmentResponse = Environment;

/** What `patchEnvironment` can fail with. */
export type PatchEnvironmentError =
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
