import type { HttpRequest } from "./middleware.js";

/** How the API key goes into a request. */
export interface Authentication {
  /** Name of the header, query parameter or cookie; its value is kept out of logs. */
  readonly name: string;
  /** Adds the key, unless the caller set one; asks for it only when it is needed. */
  apply(request: HttpRequest, key: () => Promise<string>): Promise<void>;
}

/** The key as a header, with something before it where the API wants that. */
export function apiKeyInHeader(name: string, encode?: (key: string) => string): Authentication {
  const header = name.toLowerCase();
  return {
    name: header,
    async apply({ headers }, key) {
      if (headers[header] === undefined) {
        const value = await key();
        headers[header] = encode ? encode(value) : value;
      }
    },
  };
}

/** The key as a query parameter. */
export function apiKeyInQuery(name: string): Authentication {
  return {
    name,
    async apply(request, key) {
      const pair = `${encodeURIComponent(name)}=${encodeURIComponent(await key())}`;
      request.url += (request.url.includes("?") ? "&" : "?") + pair;
    },
  };
}

/** The key as a cookie. */
export function apiKeyInCookie(name: string): Authentication {
  return {
    name,
    async apply({ headers }, key) {
      const pair = `${name}=${encodeURIComponent(await key())}`;
      headers["cookie"] = headers["cookie"] ? `${headers["cookie"]}; ${pair}` : pair;
    },
  };
}

/** The key as a bearer token (RFC 6750). */
export function bearer(): Authentication {
  return apiKeyInHeader("authorization", (key) => `Bearer ${key}`);
}

/** The key, `user:password`, as basic authentication (RFC 7617) in UTF-8. */
export function basic(): Authentication {
  return apiKeyInHeader("authorization", (key) => {
    return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(key)))}`;
  });
}
