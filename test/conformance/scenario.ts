/** Scenarios: one call each, with everything that goes over the wire. The Python runner reads the same files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/project.ts";

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [k: string]: Json };

export interface Scenario {
  readonly file: string;
  readonly name: string;
  /** Description that it is about; `wire.json` beside the scenarios where there is none. */
  readonly api?: "project";
  /** Credential; one that no other scenario has where there is none. */
  readonly key: string;
  readonly operation: string;
  readonly arguments: {
    /** By their names on the wire. */
    readonly parameters?: Readonly<Record<string, Json>>;
    /** `{"$file": text}` stands for a file with this content. */
    readonly body?: Json;
    /** A body that a builder makes: which one, what it begins with, its steps. */
    readonly patch?: {
      readonly builder: string;
      readonly envelope: Readonly<Record<string, Json>>;
      readonly steps: readonly (readonly [
        kind: string,
        parameters: Readonly<Record<string, Json>>,
      ])[];
    };
  };
  /** Read item by item, across pages. */
  readonly iterate?: boolean;
  /** Requests that must arrive, in order, and what each is answered. */
  readonly exchanges: readonly Exchange[];
  readonly outcome: Outcome;
}

export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly target: string;
    /** `null`: must not be there. */
    readonly headers?: Readonly<Record<string, string | null>>;
    /** `parts`: content of each part of a form, by its name. */
    readonly body?:
      | { readonly json: Json }
      | { readonly text: string }
      | { readonly parts: Readonly<Record<string, string>> };
  };
  readonly answer: Answer;
  /** Milliseconds that must lie between the answer before and this request. */
  readonly afterMs?: number;
}

export type Answer =
  | { readonly drop: true }
  | {
      readonly status: number;
      /** `inMs`: a point in time, in epoch milliseconds, that far from the answer. */
      readonly headers?: Readonly<Record<string, string | { readonly inMs: number }>>;
      readonly json?: Json;
      readonly text?: string;
    };

export type Outcome =
  { readonly value: Json } | { readonly items: readonly Json[] } | { readonly error: Failure };

export interface Failure {
  readonly kind: "status" | "connection" | "invalid" | "redirect" | "unexpected";
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly attempts?: number;
}

/** Folder of the scenarios. */
export const SCENARIOS = join(ROOT, "test/conformance/scenarios");

/** Every scenario, in the order of the files. */
export const readScenarios = (): readonly Scenario[] =>
  readdirSync(SCENARIOS)
    .sort()
    .flatMap((file) => {
      const all = JSON.parse(readFileSync(join(SCENARIOS, file), "utf8")) as readonly (Omit<
        Scenario,
        "key"
      > & {
        readonly key?: string;
      })[];
      return all.map((scenario, i) => {
        const name = file.replace(/\.json$/, "");
        return { ...scenario, file: name, key: scenario.key ?? `${name}-${i}` };
      });
    });
