/** An entry of the changelog as both prints of the page say it, in plain text. */
import type { KeptEntry } from "../../generator/diff/history.ts";

export interface EntryView {
  readonly effect: KeptEntry["class"];
  readonly what: string;
  readonly places: readonly string[];
  readonly reason: string;
}

export function describeEntry({
  class: effect,
  what,
  common,
  items,
  reason,
}: KeptEntry): EntryView {
  const say = (name: string, detail: string | null): string =>
    [name, detail === null ? "" : `(${detail})`].filter((part) => part !== "").join(" ");
  return {
    effect,
    what: common === null ? what : `${what} ${say(common.name, common.detail)}`,
    places: items.map(({ name, detail }) => say(name, detail)),
    reason,
  };
}
