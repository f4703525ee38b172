import type {
  APIError,
  ClientError,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";

/** Request of `deleteRelayAutoConfig`. */
export interface DeleteRelayAutoConfigRequest {
  /** Id of the resource named in the path. */
  id: string;
}

/** What `deleteRelayAutoConfig` gives. */
export type DeleteRelayAutoConfigResponse = void;

/** What `deleteRelayAutoConfig` can fail with. */
export type DeleteRelayAutoConfigError =
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
