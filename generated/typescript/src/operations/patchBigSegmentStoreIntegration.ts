import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { BigSegmentStoreIntegration } from "../models/BigSegmentStoreIntegration.js";
import type { JSONPatch } from "../models/JSONPatch.js";

/** Request of `patchBigSegmentStoreIntegration`. */
export interface PatchBigSegmentStoreIntegrationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
  /** Sent as application/json. */
  requestBody: JSONPatch;
}

/** What `patchBigSegmentStoreIntegration` gives. */
export type PatchBigSegmentStoreIntegrationResponse = BigSegmentStoreIntegration;

/** What `patchBigSegmentStoreIntegration` can fail with. */
export type PatchBigSegmentStoreIntegrationError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
