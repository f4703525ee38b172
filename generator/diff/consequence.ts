/** What a change means to those who use one flavor. Each flavor says so in one table, keyed on the kind of change. */
import type { Change, ChangeKind, Side } from "./change.ts";

/** A sentence without its full stop; `null` where programs have nothing to notice. Some differ by where a type is used. */
export type Consequence = string | null | Readonly<Record<Side, string | null>>;

export type ConsequenceTable = Readonly<Record<ChangeKind, Consequence>>;

/** Tells what a change means in one flavor; `null` where nobody can notice it. */
export type TellConsequence = (change: Change) => string | null;

/** Reads a table; a change on both sides has what both say. */
export const readTable =
  (table: ConsequenceTable): TellConsequence =>
  ({ kind, sides }) => {
    const entry = table[kind];
    if (entry === null || typeof entry === "string") return entry;
    const told = [...new Set(sides.map((side) => entry[side]))].filter((text) => text !== null);
    return told.length === 0 ? null : told.join("; ");
  };

/** The voice of one flavor. */
export interface Voice {
  readonly flavor: string;
  readonly tell: TellConsequence;
}
