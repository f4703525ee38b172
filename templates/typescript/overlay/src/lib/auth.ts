import { InvalidRequestError } from "./errors.js";
import type { HttpRequest } from "./middleware.js";

/** How the API key goes into a request. */
export interface Authentication {
  /**
   * Name of the header (in lower case), query parameter or cookie. Its value is kept out of logs; a header of that
   * name among the caller's own takes the place of the key.
   */
  readonly name: string;
  apply(request: HttpRequest, key: string): void;
}

/** The key as a header. */
export function apiKeyInHeader(header: string): Authentication {
  const name = header.toLowerCase();
  return {
    name,
    apply({ headers }, key) {
      headers[name] = key;
    },
  };
}

/** The key as a query parameter. */
export function apiKeyInQuery(name: string): Authentication {
  return {
    name,
    apply(request, key) {
      const pair = `${encodeURIComponent(name)}=${escape(key)}`;
      request.url += (request.url.includes("?") ? "&" : "?") + pair;
    },
  };
}

/** The key as a cookie. */
export function apiKeyInCookie(name: string): Authentication {
  return {
    name,
    apply({ headers }, key) {
      const pair = `${name}=${escape(key)}`;
      headers["cookie"] = headers["cookie"] ? `${headers["cookie"]}; ${pair}` : pair;
    },
  };
}

/** The key as a bearer token (RFC 6750). */
export function bearer(): Authentication {
  return authorization((key) => `Bearer ${key}`);
}

/** The key, `user:password`, as basic authentication (RFC 7617) in UTF-8. */
export function basic(): Authentication {
  return authorization((key) => {
    const bytes = escape(key).replace(/%(..)/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return `Basic ${btoa(bytes)}`;
  });
}

/** The key after the name of another scheme. */
export function scheme(name: string): Authentication {
  return authorization((key) => `${name} ${key}`);
}

/** Percent-encoded; without quoting a key that has no form in UTF-8, as half a pair of surrogates has none. */
function escape(key: string): string {
  try {
    return encodeURIComponent(key);
  } catch {
    throw new InvalidRequestError("the key is malformed");
  }
}

function authorization(credentials: (key: string) => string): Authentication {
  return {
    name: "authorization",
    apply({ headers }, key) {
      headers["authorization"] = credentials(key);
    },
  };
}
