/** Which security schemes an API really asks for. */
import type { ApiModel, OAuthFlow, SecurityScheme } from "./model.ts";

/** The schemes that something of the API asks for; all of them where nothing does. */
export function usedSchemes(model: ApiModel): readonly SecurityScheme[] {
  const wanted = new Set([
    ...model.security.flat(),
    ...model.groups.flatMap(({ operations }) =>
      operations.flatMap(({ security }) => (security ?? []).flat()),
    ),
  ]);
  const used = model.auth.filter(({ name }) => wanted.has(name));
  return used.length > 0 ? used : model.auth;
}

/** Where a client gets tokens itself. */
export const tokenFlow = (scheme: SecurityScheme): OAuthFlow | undefined =>
  scheme.kind === "oauth2"
    ? scheme.flows.find(({ kind, tokenUrl }) => kind === "clientCredentials" && tokenUrl !== null)
    : undefined;

/** Whether one key is not enough: several schemes, or tokens that the client gets itself. */
export function hasManySchemes(model: ApiModel): boolean {
  const used = usedSchemes(model);
  return used.length > 1 || used.some((scheme) => tokenFlow(scheme) !== undefined);
}
