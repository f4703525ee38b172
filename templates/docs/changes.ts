/** An entry of the changelog as both prints of the page say it, in plain text. */
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import type { KeptEntry } from "../../generator/diff/history.ts";

export interface EntryView {
  readonly effect: KeptEntry["class"];
  readonly what: Text;
  readonly places: readonly Text[];
  readonly reason: string;
}

export function describeEntry({
  class: effect,
  what,
  common,
  items,
  reason,
}: KeptEntry): EntryView {
  const say = (name: Text, detail: Text | null): Untrusted =>
    untrusted(
      `${name}${name === "" || detail === null ? "" : " "}${detail === null ? "" : `(${detail})`}`,
    );
  return {
    effect,
    what: common === null ? what : untrusted(`${what} ${say(common.name, common.detail)}`),
    places: items.map(({ name, detail }) => say(name, detail)),
    reason,
  };
}
