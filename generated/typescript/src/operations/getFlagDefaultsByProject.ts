import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { FlagDefaultsRep } from "../models/FlagDefaultsRep.js";

/** Request of `getFlagDefaultsByProject`. */
export interface GetFlagDefaultsByProjectRequest {
  /** Key of the project. */
  projectKey: string;
}

/** What `getFlagDefaultsByProject` gives. */
export type GetFlagDefaultsByProjectResponse = FlagDefaultsRep;

/** What `getFlagDefaultsByProject` can fail with. */
export type GetFlagDefaultsByProjectError =
  ForbiddenErrorRep | NotFoundErrorRep | UnauthorizedErrorRep | APIError | ClientError;
