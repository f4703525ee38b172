import { APIError } from "../lib/errors.js";
import type { ErrorModel as ErrorModelBody } from "../models/ErrorModel.js";

/** An error whose body is `Error`. */
export class ErrorModel extends APIError<ErrorModelBody> {
  override get name(): "ErrorModel" {
    return "ErrorModel";
  }
}
