/** Security schemes as the server takes their credentials: by environment variables. */
import type { Text } from "../../generator/values.ts";
import type { ApiModel, SecurityScheme } from "../../generator/model/model.ts";
import { hasManySchemes, tokenFlow, usedSchemes } from "../../generator/model/security.ts";
import { splitWords } from "../../generator/model/words.ts";
import type { SchemeEntry } from "./overlay/src/catalogue-types.ts";
import { settingsOf } from "./overlay/src/settings.ts";
import type { McpOptions } from "./options.ts";

/** A scheme with the variables that hold its credentials. */
type PlannedScheme = Omit<SchemeEntry, "name"> & { readonly name: Text };

/** What the server knows of credentials. */
export interface CredentialPlan {
  /** Schemes with variables of their own; none where one key is all there is. */
  readonly schemes: readonly PlannedScheme[];
  /** Whether the client takes credentials by scheme. */
  readonly manySchemes: boolean;
  /** Variables without which most calls fail; none where the API asks for nothing. */
  readonly asked: readonly string[];
}

/** Builds the plan. */
export function planCredentials(model: ApiModel, options: McpOptions): CredentialPlan {
  const manySchemes = hasManySchemes(model);
  const used = usedSchemes(model);
  const isBasic = (scheme: SecurityScheme): boolean =>
    scheme.kind === "http" && scheme.scheme === "basic";
  const taken = takenVariables(options);
  const schemes = used
    .filter((scheme) => scheme.kind !== "mutualTLS" && (manySchemes || isBasic(scheme)))
    .map((scheme) => planScheme(scheme, options.environmentPrefix, taken));
  return { schemes, manySchemes, asked: askedOf(model, schemes, options) };
}

/** Variables that mean something else. */
const takenVariables = ({ environmentPrefix, credentialVariables }: McpOptions): Set<string> =>
  new Set([
    ...credentialVariables,
    ...settingsOf({ manySchemes: true, serverVariables: { any: [] } }).flatMap(({ variable }) =>
      variable === null ? [] : [`${environmentPrefix}_${variable}`],
    ),
  ]);

function planScheme(scheme: SecurityScheme, prefix: string, taken: Set<string>): PlannedScheme {
  const words = splitWords(scheme.name).join("_").toUpperCase();
  const base = `${prefix}_${words.replaceAll(/[^A-Z0-9]+/g, "_") || "SCHEME"}`;
  const claim = (name: string): string => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
    taken.add(free);
    return free;
  };
  const { name } = scheme;
  if (scheme.kind === "http" && scheme.scheme === "basic")
    return { name, user: [claim(`${base}_USERNAME`), claim(`${base}_PASSWORD`)] };
  const key = claim(base);
  return tokenFlow(scheme) === undefined
    ? { name, key }
    : { name, key, client: [claim(`${base}_CLIENT_ID`), claim(`${base}_CLIENT_SECRET`)] };
}

/** What the first alternative needs that the API asks for. */
function askedOf(
  { security, groups }: ApiModel,
  schemes: readonly PlannedScheme[],
  { credentialVariables }: McpOptions,
): readonly string[] {
  const own = groups.flatMap(({ operations }) => operations.flatMap((each) => each.security ?? []));
  const [first] = [...security, ...own].filter((names) => names.length > 0);
  if (first === undefined) return [];
  const variables = first.flatMap((name): readonly string[] => {
    const scheme = schemes.find((each) => each.name === name);
    return scheme?.user ?? scheme?.client ?? [scheme?.key ?? ""];
  });
  return schemes.length === 0 || (variables.length === 1 && security.length > 0)
    ? credentialVariables.slice(0, 1)
    : variables.filter((variable) => variable !== "");
}
