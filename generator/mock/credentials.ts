/** What the security schemes of a description ask of a request: that there is a credential, not that it is a good one. */
import type { IncomingHttpHeaders } from "node:http";
import type { ApiModel, Operation } from "../model/model.ts";
import { readCookies, splitAt } from "./parameters.ts";

const alternativesOf = (model: ApiModel, operation: Operation): readonly (readonly string[])[] =>
  operation.security ?? model.security;

/** Names under which credentials of an operation stand in the query. */
export function credentialParameters(model: ApiModel, operation: Operation): ReadonlySet<string> {
  const names = new Set(alternativesOf(model, operation).flat());
  return new Set(
    model.auth.flatMap((scheme) =>
      names.has(scheme.name) && scheme.kind === "apiKey" && scheme.location === "query"
        ? [scheme.parameter]
        : [],
    ),
  );
}

/** Whether a request has every credential of one of the alternatives. */
export function isAuthorized(
  model: ApiModel,
  operation: Operation,
  headers: IncomingHttpHeaders,
  url: string,
): boolean {
  const alternatives = alternativesOf(model, operation);
  return (
    alternatives.length === 0 ||
    alternatives.some((schemes) =>
      schemes.every((name) => hasCredential(model, name, headers, url)),
    )
  );
}

function hasCredential(
  model: ApiModel,
  name: string,
  headers: IncomingHttpHeaders,
  url: string,
): boolean {
  const scheme = model.auth.find((candidate) => candidate.name === name);
  switch (scheme?.kind) {
    case "apiKey":
      return readKey(scheme, headers, url) !== "";
    case "http":
      return hasScheme(scheme.scheme, headers);
    case "oauth2":
    case "openIdConnect":
      return hasScheme("bearer", headers);
    case "mutualTLS":
      // Nothing of it is seen without TLS.
      return true;
    case undefined:
      return (headers.authorization ?? "") !== "";
  }
}

function readKey(
  scheme: { readonly location: "header" | "query" | "cookie"; readonly parameter: string },
  headers: IncomingHttpHeaders,
  url: string,
): string {
  switch (scheme.location) {
    case "header":
      return [headers[scheme.parameter.toLowerCase()]].flat().join();
    case "query":
      return new URLSearchParams(splitAt(url, "?")[1]).get(scheme.parameter) ?? "";
    case "cookie":
      return readCookies(headers.cookie).find(([name]) => name === scheme.parameter)?.[1] ?? "";
  }
}

/** `Authorization: Scheme credential`; schemes have no capitals. */
function hasScheme(scheme: string, headers: IncomingHttpHeaders): boolean {
  const [given, credential] = splitAt((headers.authorization ?? "").trim(), " ");
  return given.toLowerCase() === scheme.toLowerCase() && credential.trim() !== "";
}
