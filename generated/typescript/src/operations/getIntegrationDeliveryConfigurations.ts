import type {
  APIError,
  ClientError,
  ForbiddenErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import type { IntegrationDeliveryConfigurationCollection } from "../models/IntegrationDeliveryConfigurationCollection.js";

/** What `getIntegrationDeliveryConfigurations` gives. */
export type GetIntegrationDeliveryConfigurationsResponse =
  IntegrationDeliveryConfigurationCollection;

/** What `getIntegrationDeliveryConfigurations` can fail with. */
export type GetIntegrationDeliveryConfigurationsError =
  | ForbiddenErrorRep
  | NotFoundErrorRep
  | RateLimitedErrorRep
  | UnauthorizedErrorRep
  | APIError
  | ClientError;
