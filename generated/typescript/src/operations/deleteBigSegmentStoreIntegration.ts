import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteBigSegmentStoreIntegration`. */
export interface DeleteBigSegmentStoreIntegrationRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the integration, such as datadog, split or redis. */
  integrationKey: string;
  /** Id of the integration. */
  integrationId: string;
}

/** What `deleteBigSegmentStoreIntegration` gives. */
export type DeleteBigSegmentStoreIntegrationResponse = void;

/** What `deleteBigSegmentStoreIntegration` can fail with. */
export type DeleteBigSegmentStoreIntegrationError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
