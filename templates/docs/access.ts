/** Where requests go and who may send them: servers with their variables, security schemes, alternatives. */
import { renderCode } from "../../generator/lang/markdown.ts";
import { escapeInline } from "../../generator/lang/prose.ts";
import type { ApiModel, Operation, SecurityScheme, Server } from "../../generator/model/model.ts";
import type { NoteView } from "./views.ts";

/** One line of Markdown for each variable of each address. */
export const describeVariables = (servers: readonly Server[]): readonly string[] =>
  servers.flatMap(({ url, variables }) =>
    variables.map(({ name, defaultValue, values, description }) => {
      const listed = values.length === 0 ? "" : `; one of ${values.map(renderCode).join(", ")}`;
      const words = description === null ? "" : ` ${escapeInline(description)}`;
      return `- ${renderCode(name)} of ${renderCode(url)}: default ${renderCode(defaultValue)}${listed}.${words}`;
    }),
  );

/** One line of Markdown for each scheme; none for an API of a single one, which every operation shows. */
export const describeSchemes = ({ auth }: Pick<ApiModel, "auth">): readonly string[] =>
  auth.length < 2
    ? []
    : auth.map((scheme) => {
        const words = scheme.description === null ? "" : ` ${escapeInline(scheme.description)}`;
        return `- ${renderCode(scheme.name)}: ${kindOf(scheme)}.${words}`;
      });

function kindOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `key, sent as ${scheme.location} ${renderCode(scheme.parameter)}`;
    case "http":
      return `HTTP ${renderCode(scheme.scheme)}`;
    case "oauth2": {
      const flows = scheme.flows.map(({ kind }) => renderCode(kind)).join(", ");
      return flows === "" ? "OAuth 2" : `OAuth 2: ${flows}`;
    }
    case "openIdConnect":
      return `OpenID Connect: ${renderCode(scheme.url)}`;
    case "mutualTLS":
      return "client certificate";
  }
}

/** Alternatives of an operation, where there are several or none is needed. */
export function noteAlternatives(model: ApiModel, { security }: Operation): NoteView | null {
  const alternatives = security ?? model.security;
  const isPlain = alternatives.length === 1 && (alternatives[0]?.length ?? 0) < 2;
  if (alternatives.length === 0 || isPlain) return null;
  const rows = alternatives.map((names) =>
    names.length === 0 ? "- no credential" : `- ${names.map(renderCode).join(" and ")}`,
  );
  return { title: "Credentials", text: `Any one of these is enough:\n\n${rows.join("\n")}` };
}

/** Servers of an operation's own. */
export function noteServers({ servers }: Operation): NoteView | null {
  if (servers.length === 0) return null;
  const rows = servers.map(({ url, description }) => {
    const words = description === null ? "" : `: ${escapeInline(description)}`;
    return `- ${renderCode(url)}${words}`;
  });
  const variables = describeVariables(servers);
  const more = variables.length === 0 ? "" : `\n\nVariables:\n\n${variables.join("\n")}`;
  return {
    title: "Servers",
    text: `Its requests go to a server of their own:\n\n${rows.join("\n")}${more}`,
  };
}
