/** Names by which the run time tells the parameters of an operation apart. */
import { untrusted, type Untrusted } from "../../generator/values.ts";
import { renameParameters } from "../../generator/lang/url.ts";
import { assignNames } from "../../generator/lang/words.ts";
import type { Operation, Parameter } from "../../generator/model/model.ts";

/** Who keeps the name on the wire: headers are sent under it, pages are asked for with a parameter of the query. */
const RANKS = ["header", "query", "cookie", "path"] as const;

/** The names on the wire; where several places have a parameter of one name, further ones have their place before it. */
export function assignSlots({ parameters }: Operation): ReadonlyMap<Parameter, Untrusted> {
  const ordered = RANKS.flatMap((rank) => parameters.filter(({ location }) => location === rank));
  const slots = assignNames(
    ordered.map(({ name, location }) => [name, untrusted(`${location} ${name}`)]),
  );
  return new Map(ordered.map((parameter, i) => [parameter, slots[i] ?? parameter.name]));
}

/** The path with the slots of its parameters. */
export const pathWithSlots = (
  { path }: Operation,
  slots: ReadonlyMap<Parameter, Untrusted>,
): Untrusted =>
  renameParameters(
    path,
    new Map(
      [...slots].flatMap(([{ name, location }, slot]) =>
        location === "path" ? [[name, slot] as const] : [],
      ),
    ),
  );
