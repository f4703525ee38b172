import { APIError } from "../lib/errors.js";
import type { ErrorRep as ErrorRepBody } from "../models/ErrorRep.js";
import type { ForbiddenErrorRep as ForbiddenErrorRepBody } from "../models/ForbiddenErrorRep.js";
import type { InvalidRequestErrorRep as InvalidRequestErrorRepBody } from "../models/InvalidRequestErrorRep.js";
import type { MethodNotAllowedErrorRep as MethodNotAllowedErrorRepBody } from "../models/MethodNotAllowedErrorRep.js";
import type { NotFoundErrorRep as NotFoundErrorRepBody } from "../models/NotFoundErrorRep.js";
import type { PatchFailedErrorRep as PatchFailedErrorRepBody } from "../models/PatchFailedErrorRep.js";
import type { RateLimitedErrorRep as RateLimitedErrorRepBody } from "../models/RateLimitedErrorRep.js";
import type { StatusConflictErrorRep as StatusConflictErrorRepBody } from "../models/StatusConflictErrorRep.js";
import type { StatusServiceUnavailable as StatusServiceUnavailableBody } from "../models/StatusServiceUnavailable.js";
import type { UnauthorizedErrorRep as UnauthorizedErrorRepBody } from "../models/UnauthorizedErrorRep.js";
import type { ValidationFailedErrorRep as ValidationFailedErrorRepBody } from "../models/ValidationFailedErrorRep.js";

/** An error whose body is `Error`. */
export class ErrorRep extends APIError<ErrorRepBody> {
  override get name(): "ErrorRep" {
    return "ErrorRep";
  }
}

/** An error whose body is `ForbiddenErrorRep`. */
export class ForbiddenErrorRep extends APIError<ForbiddenErrorRepBody> {
  override get name(): "ForbiddenErrorRep" {
    return "ForbiddenErrorRep";
  }
}

/** An error whose body is `InvalidRequestErrorRep`. */
export class InvalidRequestErrorRep extends APIError<InvalidRequestErrorRepBody> {
  override get name(): "InvalidRequestErrorRep" {
    return "InvalidRequestErrorRep";
  }
}

/** An error whose body is `MethodNotAllowedErrorRep`. */
export class MethodNotAllowedErrorRep extends APIError<MethodNotAllowedErrorRepBody> {
  override get name(): "MethodNotAllowedErrorRep" {
    return "MethodNotAllowedErrorRep";
  }
}

/** An error whose body is `NotFoundErrorRep`. */
export class NotFoundErrorRep extends APIError<NotFoundErrorRepBody> {
  override get name(): "NotFoundErrorRep" {
    return "NotFoundErrorRep";
  }
}

/** An error whose body is `PatchFailedErrorRep`. */
export class PatchFailedErrorRep extends APIError<PatchFailedErrorRepBody> {
  override get name(): "PatchFailedErrorRep" {
    return "PatchFailedErrorRep";
  }
}

/** An error whose body is `RateLimitedErrorRep`. */
export class RateLimitedErrorRep extends APIError<RateLimitedErrorRepBody> {
  override get name(): "RateLimitedErrorRep" {
    return "RateLimitedErrorRep";
  }
}

/** An error whose body is `StatusConflictErrorRep`. */
export class StatusConflictErrorRep extends APIError<StatusConflictErrorRepBody> {
  override get name(): "StatusConflictErrorRep" {
    return "StatusConflictErrorRep";
  }
}

/** An error whose body is `StatusServiceUnavailable`. */
export class StatusServiceUnavailable extends APIError<StatusServiceUnavailableBody> {
  override get name(): "StatusServiceUnavailable" {
    return "StatusServiceUnavailable";
  }
}

/** An error whose body is `UnauthorizedErrorRep`. */
export class UnauthorizedErrorRep extends APIError<UnauthorizedErrorRepBody> {
  override get name(): "UnauthorizedErrorRep" {
    return "UnauthorizedErrorRep";
  }
}

/** An error whose body is `ValidationFailedErrorRep`. */
export class ValidationFailedErrorRep extends APIError<ValidationFailedErrorRepBody> {
  override get name(): "ValidationFailedErrorRep" {
    return "ValidationFailedErrorRep";
  }
}
