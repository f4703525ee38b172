// Copied by flagforge from templates/typescript/overlay/src/lib/status-errors.ts; edit it there.
import { APIError } from "./errors.js";

/*
 * Guards by status: `error instanceof NotFoundError` holds for every API error with status 404, whatever its own class,
 * and narrows it. Nothing is ever constructed from these.
 */

function hasStatus(value: unknown, from: number, to: number = from): boolean {
  return value instanceof APIError && value.statusCode >= from && value.statusCode <= to;
}

/** 400: the request is malformed. */
export abstract class BadRequestError extends APIError {
  declare readonly statusCode: 400;
  static override [Symbol.hasInstance](value: unknown): value is BadRequestError {
    return hasStatus(value, 400);
  }
}

/** 401: the API key is missing or wrong. */
export abstract class UnauthorizedError extends APIError {
  declare readonly statusCode: 401;
  static override [Symbol.hasInstance](value: unknown): value is UnauthorizedError {
    return hasStatus(value, 401);
  }
}

/** 403: the API key may not do this. */
export abstract class ForbiddenError extends APIError {
  declare readonly statusCode: 403;
  static override [Symbol.hasInstance](value: unknown): value is ForbiddenError {
    return hasStatus(value, 403);
  }
}

/** 404: there is no such thing. */
export abstract class NotFoundError extends APIError {
  declare readonly statusCode: 404;
  static override [Symbol.hasInstance](value: unknown): value is NotFoundError {
    return hasStatus(value, 404);
  }
}

/** 405: the resource does not take this method. */
export abstract class MethodNotAllowedError extends APIError {
  declare readonly statusCode: 405;
  static override [Symbol.hasInstance](value: unknown): value is MethodNotAllowedError {
    return hasStatus(value, 405);
  }
}

/** 409: the resource is in a state that does not allow this. */
export abstract class ConflictError extends APIError {
  declare readonly statusCode: 409;
  static override [Symbol.hasInstance](value: unknown): value is ConflictError {
    return hasStatus(value, 409);
  }
}

/** 413: the body of the request is too large. */
export abstract class PayloadTooLargeError extends APIError {
  declare readonly statusCode: 413;
  static override [Symbol.hasInstance](value: unknown): value is PayloadTooLargeError {
    return hasStatus(value, 413);
  }
}

/** 422: the request is well-formed but makes no sense to the API. */
export abstract class UnprocessableEntityError extends APIError {
  declare readonly statusCode: 422;
  static override [Symbol.hasInstance](value: unknown): value is UnprocessableEntityError {
    return hasStatus(value, 422);
  }
}

/** 429: too many requests. */
export abstract class RateLimitError extends APIError {
  declare readonly statusCode: 429;
  static override [Symbol.hasInstance](value: unknown): value is RateLimitError {
    return hasStatus(value, 429);
  }
}

/** 500 to 599: the server failed. */
export abstract class InternalServerError extends APIError {
  static override [Symbol.hasInstance](value: unknown): value is InternalServerError {
    return hasStatus(value, 500, 599);
  }
}
