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
import type { FlagImportIntegrationCollection } from "../models/FlagImportIntegrationCollection.js";

/** What `getFlagImportConfigurations` gives. */
export type GetFlagImportConfigurationsResponse = FlagImportIntegrationCollection;

/** What `getFlagImportConfigurations` can fail with. */
export type GetFlagImportConfigurationsError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
