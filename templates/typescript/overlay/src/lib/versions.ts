import { InvalidRequestError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";
import type { Fail } from "./operation.js";

/**
 * Makes the header that asks for a version of the API, where one is given; throws an `InvalidRequestError` for what is no
 * version.
 */
export type Versioning = (
  version: string | undefined,
  fail: Fail,
) => Readonly<Record<string, string>> | undefined;

/** Versions in a header, of a form that a regular expression tells. */
export function versionHeader(header: string, form: RegExp): Versioning {
  return (version, fail) => {
    if (version == null) return undefined;
    if (form.test(version)) return { [header]: version };
    throw fail(InvalidRequestError, `apiVersion: ${form}`);
  };
}

/** Hides the method of a request from networks that let only GET and POST through. */
export type MethodOverride = (request: HttpRequest) => void;

/** The real method in a header, named in lower case, of a POST. */
export function methodHeader(header: string): MethodOverride {
  return (request) => {
    const { headers, method } = request;
    if (!/^[PD](?!OS)/.test(method)) return;
    headers[header] = method;
    request.method = "POST";
  };
}
