import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { UserAttributeNamesRep } from "../models/UserAttributeNamesRep.js";

/** Request of `getUserAttributeNames`. */
export interface GetUserAttributeNamesRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the environment. */
  environmentKey: string;
}

/** What `getUserAttributeNames` gives. */
export type GetUserAttributeNamesResponse = UserAttributeNamesRep;

/** What `getUserAttributeNames` can fail with. */
export type GetUserAttributeNamesError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
