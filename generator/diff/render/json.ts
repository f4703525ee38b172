/** Changes as JSON, for programs. */
import { untrusted } from "../../values.ts";
import { renderJson as renderText } from "../../lang/json.ts";
import { bumpOf, classOf, type Change, type Policy } from "../change.ts";
import type { Voice } from "../consequence.ts";
import { describeChange } from "../summary.ts";

/** Renders `{bump, changes}`; every change stands for itself. */
export function renderJson(
  changes: readonly Change[],
  policy: Policy,
  voices: readonly Voice[],
): string {
  const list = changes.map((change) => ({
    class: classOf(change, policy),
    kind: change.kind,
    pointer: change.pointer,
    operation: change.operation,
    flavors: Object.fromEntries(
      voices.flatMap(({ flavor, tell }) => {
        const text = tell(change);
        return text === null ? [] : [[flavor, text] as const];
      }),
    ),
    reason: untrusted(`${describeChange(change)}. ${change.reason}`),
  }));
  return `${renderText({ bump: bumpOf(changes, policy), changes: list }, 2)}\n`;
}
