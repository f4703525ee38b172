/** OpenAPI Overlay 1.0: documents that say how to change a description. */
import { JSONPathEnvironment } from "json-p3";
import { buildError, fail, FlagforgeError, type Diagnostic } from "../diagnostics.ts";
import { compareText, type Json } from "../values.ts";
import { resolvePointer } from "./pointer.ts";
import type { JsonObject, SpecDocument } from "./document.ts";
import { editAt, mergeJson, type Location } from "./edit.ts";

export interface OverlayAction {
  /** JSONPath (RFC 9535). */
  readonly target: string;
  readonly description: string;
  readonly change:
    | { readonly kind: "remove" }
    | { readonly kind: "update"; readonly update: Json }
    /** Our extension `x-replace: true`: the update takes the target's place. */
    | { readonly kind: "replace"; readonly update: Json };
}

export interface Overlay {
  readonly source: string;
  readonly actions: readonly OverlayAction[];
  readonly locate: SpecDocument["locate"];
}

const ACTION_KEYS = new Set(["target", "description", "update", "remove"]);

/** Reads an overlay document, strictly. */
export function parseOverlay(document: SpecDocument): Overlay {
  const { root, source } = document;
  const reject = (pointer: string, problem: string, remedy: string): never =>
    fail("FF1301", { file: source, pointer, ...document.locate(pointer), problem, remedy });
  if (typeof root["overlay"] !== "string" || !root["overlay"].startsWith("1.0.")) {
    reject("#", "The document is not an overlay of version 1.0", 'Begin it with "overlay: 1.0.0"');
  }
  const { actions } = root;
  if (!Array.isArray(actions) || actions.length === 0) {
    return reject("#", 'The overlay has no "actions"', "Add at least one");
  }
  return {
    source,
    locate: document.locate,
    actions: (actions as readonly Json[]).map((action, i) =>
      parseAction(action, `#/actions/${i}`, reject),
    ),
  };
}

function parseAction(
  action: Json,
  pointer: string,
  reject: (pointer: string, problem: string, remedy: string) => never,
): OverlayAction {
  if (typeof action !== "object" || action === null || Array.isArray(action)) {
    return reject(pointer, "The action is not an object", "Give it target and update or remove");
  }
  const object = action as JsonObject;
  const unknown = Object.keys(object).find((key) => !ACTION_KEYS.has(key) && !key.startsWith("x-"));
  if (unknown !== undefined)
    reject(pointer, `The action has an unknown key "${unknown}"`, "Remove it");
  const { target, description, update, remove } = object;
  if (typeof target !== "string")
    return reject(pointer, "The action has no target", "Give it a JSONPath");
  if (remove !== undefined && typeof remove !== "boolean")
    return reject(pointer, '"remove" is neither true nor false', "Write remove: true");
  if (remove !== true && update === undefined) {
    return reject(pointer, "The action changes nothing", 'Give it "update" or "remove: true"');
  }
  return {
    target,
    description: typeof description === "string" ? description : "",
    change:
      remove === true
        ? { kind: "remove" }
        : { kind: object["x-replace"] === true ? "replace" : "update", update: update ?? null },
  };
}

export interface AppliedOverlay {
  readonly document: SpecDocument;
  /** Actions that changed nothing, because their targets match nothing. */
  readonly unmatched: readonly Diagnostic[];
}

/** Applies the actions in order. A target that matches nothing, or is no JSONPath, is an error that names the action. */
export function applyOverlay(document: SpecDocument, overlay: Overlay): SpecDocument {
  const applied = applyActions(document, overlay, () => null);
  if (applied.unmatched.length > 0) throw new FlagforgeError(applied.unmatched);
  return applied.document;
}

/** Applies what fits, for descriptions that the overlay was not made for: older ones, and one just fetched. */
export const applyMatching = (document: SpecDocument, overlay: Overlay): AppliedOverlay =>
  applyActions(document, overlay, findDanglingReference);

function applyActions(
  document: SpecDocument,
  overlay: Overlay,
  findMisfit: (root: Json, action: OverlayAction) => string | null,
): AppliedOverlay {
  const environment = new JSONPathEnvironment({ strict: true });
  const unmatched: Diagnostic[] = [];
  let root: Json = document.root;
  for (const [i, action] of overlay.actions.entries()) {
    const locations = locateTargets(environment, root, action, overlay, i);
    const misfit = locations.length === 0 ? "matches nothing" : findMisfit(root, action);
    if (misfit !== null) {
      unmatched.push(describeUnmatched(overlay, i, action, misfit));
      continue;
    }
    for (const location of orderLocations(locations)) {
      root = editAt(root, location, (value) => changeNode(value, action)) ?? null;
    }
    if (typeof root !== "object" || root === null || Array.isArray(root)) {
      fail("FF1301", {
        file: overlay.source,
        pointer: `#/actions/${i}`,
        problem: `Action ${i} leaves no description`,
        remedy: "Let it change a part of the description",
      });
    }
  }
  const original = document.root;
  const changed: SpecDocument = {
    ...document,
    root: root as JsonObject,
    locate: (pointer) =>
      resolvePointer(original, pointer) === undefined ? null : document.locate(pointer),
  };
  return { document: changed, unmatched };
}

const nameOf = (index: number, { description }: OverlayAction): string =>
  `${index}${description === "" ? "" : ` ("${description}")`}`;

/** An update that refers to what the description does not have would leave it broken. */
function findDanglingReference(root: Json, { change }: OverlayAction): string | null {
  if (change.kind === "remove") return null;
  const dangling = referencesIn(change.update).find(
    (reference) => resolvePointer(root, reference) === undefined,
  );
  return dangling === undefined ? null : `is there, but ${dangling} is not`;
}

function referencesIn(value: Json): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(referencesIn);
  return Object.entries(value).flatMap(([key, member]) =>
    key === "$ref" && typeof member === "string" && member.startsWith("#/")
      ? [member]
      : referencesIn(member as Json),
  );
}

const describeUnmatched = (
  overlay: Overlay,
  index: number,
  action: OverlayAction,
  misfit: string,
): Diagnostic =>
  buildError("FF1302", {
    file: overlay.source,
    pointer: `#/actions/${index}`,
    ...overlay.locate(`#/actions/${index}`),
    problem: `The target ${action.target} of action ${nameOf(index, action)} ${misfit}`,
    remedy:
      "The description has changed: correct the target, or remove the action if its reason is gone",
  });

/** Each place once, later and inner ones first: removing one then neither moves nor takes along another. */
function orderLocations(locations: readonly Location[]): readonly Location[] {
  const unique = new Map(locations.map((location) => [JSON.stringify(location), location]));
  return [...unique.values()].sort((a, b) => {
    const at = a.findIndex((step, i) => step !== b[i]);
    if (at === -1) return b.length - a.length;
    const [left, right] = [a[at], b[at]];
    if (right === undefined) return -1;
    return typeof left === "number" && typeof right === "number"
      ? right - left
      : compareText(String(right), String(left));
  });
}

function locateTargets(
  environment: JSONPathEnvironment,
  root: Json,
  action: OverlayAction,
  overlay: Overlay,
  index: number,
): readonly Location[] {
  try {
    const nodes = environment.query(action.target, root as never);
    return [...nodes].map((node) => node.location as Location);
  } catch (cause) {
    return fail("FF1301", {
      file: overlay.source,
      pointer: `#/actions/${index}`,
      problem: `The target ${action.target} of action ${nameOf(index, action)} is not a JSONPath (${(cause as Error).message})`,
      remedy: "Write it as RFC 9535 says",
    });
  }
}

function changeNode(value: Json, { change }: OverlayAction): Json | undefined {
  switch (change.kind) {
    case "remove":
      return undefined;
    case "replace":
      return change.update;
    case "update":
      return mergeJson(value, change.update);
  }
}
