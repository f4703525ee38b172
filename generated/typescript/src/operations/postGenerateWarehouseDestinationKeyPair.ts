import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { GenerateWarehouseDestinationKeyPairPostRep } from "../models/GenerateWarehouseDestinationKeyPairPostRep.js";

/** What `postGenerateWarehouseDestinationKeyPair` gives. */
export type PostGenerateWarehouseDestinationKeyPairResponse =
  GenerateWarehouseDestinationKeyPairPostRep;

/** What `postGenerateWarehouseDestinationKeyPair` can fail with. */
export type PostGenerateWarehouseDestinationKeyPairError =
  | ForbiddenErrorRep
  | InvalidRequestErrorRep
  | RateLimitedErrorRep
  | StatusConflictErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
