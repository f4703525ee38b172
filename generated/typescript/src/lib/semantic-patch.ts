// Copied by flagforge from templates/typescript/overlay/src/lib/semantic-patch.ts; edit it there.
/*
 * Builders of semantic patches. What an instruction needs is data that the generator writes; its types are interfaces,
 * so that a builder costs a program no more than the names of its instructions.
 */
import { InvalidRequestError } from "./errors.js";

// There is no type for "any string but these". One of its own keeps known kinds apart when `kind` is compared.
declare enum UnknownKind {
  some = "",
}

/** An instruction of a kind this package does not know; `otherInstruction` makes one. */
export type UnknownInstruction = {
  kind: UnknownKind;
  [parameter: string]: unknown;
};

/** An instruction of any kind, as it goes over the wire. Nothing of it is checked. */
export function otherInstruction(
  kind: string,
  parameters?: Readonly<Record<string, unknown>>,
): UnknownInstruction {
  return { kind: kind as UnknownKind, ...parameters };
}

/** What a method of a builder takes: the instruction without its kind. */
export type ParametersOf<Instruction> = Instruction extends unknown
  ? Omit<Instruction, "kind">
  : never;

/** What all builders have. They never change: each method gives a new one. */
export interface SemanticPatch<Instruction, EnvironmentKey> {
  /** Why the change is made; shown in the audit log. */
  readonly comment: string | undefined;
  /** Environment that the instructions are about. */
  readonly environmentKey: EnvironmentKey;
  /** The instructions so far, in the order they were added; a new list each time. */
  readonly instructions: Instruction[];
  /** Whether all instructions may be sent a second time without harm. Of unknown ones nobody knows. */
  readonly idempotent: boolean;
  /** The body as it is sent. */
  toJSON(): {
    comment: string | undefined;
    environmentKey: EnvironmentKey;
    instructions: Instruction[];
  };
}

/** What the run time knows of a kind of instruction. */
export interface InstructionRule {
  /** On the wire, where the method has another name. */
  readonly kind?: string;
  /** Needs an environment key. */
  readonly environment?: true;
  /** Sending it a second time fails, or does more than the first. */
  readonly once?: true;
  /** Exactly one of these parameters has to be there. */
  readonly one?: readonly string[];
  /** At least one of these parameters has to be there. */
  readonly some?: readonly string[];
  /** Path of a map → what its values sum up to. */
  readonly sums?: Readonly<Record<string, number>>;
}

interface AnyInstruction {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

interface Envelope {
  readonly comment?: string | undefined;
  readonly environmentKey?: string | undefined;
}

type Rules = ReadonlyMap<string, InstructionRule>;

class Builder {
  readonly #rules: Rules;
  readonly #instructions: readonly AnyInstruction[];
  readonly comment: string | undefined;
  readonly environmentKey: string | undefined;

  constructor(rules: Rules, { comment, environmentKey }: Envelope, list: AnyInstruction[]) {
    this.#rules = rules;
    this.#instructions = list;
    this.comment = comment;
    this.environmentKey = environmentKey;
    Object.freeze(this);
  }

  get instructions(): AnyInstruction[] {
    return [...this.#instructions];
  }

  get idempotent(): boolean {
    return this.#instructions.every(({ kind }) => {
      const rule = this.#rules.get(kind);
      return rule && !rule.once;
    });
  }

  add(instruction: AnyInstruction): this {
    const copy = freeze(instruction);
    check(copy, this.#rules.get(copy.kind) ?? {}, this.environmentKey);
    const { constructor } = this as object as { constructor: typeof Builder };
    return new constructor(this.#rules, this, [...this.#instructions, copy]) as this;
  }

  toJSON(): object {
    const { comment, environmentKey, instructions } = this;
    return { comment, environmentKey, instructions };
  }
}

/** Makes the function that begins a patch, from what is known of its instructions by the names of their methods. */
export function definePatch<Factory>(rules: Readonly<Record<string, InstructionRule>>): Factory {
  class Patch extends Builder {}
  const known = new Map<string, InstructionRule>();
  for (const [method, rule] of Object.entries(rules)) {
    const { kind = method } = rule;
    known.set(kind, rule);
    Object.defineProperty(Patch.prototype, method, {
      value(this: Builder, parameters?: object) {
        return this.add({ kind, ...parameters });
      },
    });
  }
  return ((envelope: Envelope = {}) => new Patch(known, envelope, [])) as Factory;
}

/** A copy that nobody can change, of what JSON holds of an instruction. */
function freeze(instruction: AnyInstruction): AnyInstruction {
  try {
    const text = JSON.stringify(instruction);
    return JSON.parse(text, (_, value: unknown) => Object.freeze(value)) as AnyInstruction;
  } catch (cause) {
    throw new InvalidRequestError(`${instruction?.kind}: ${(cause as Error).message}`, { cause });
  }
}

function check(
  instruction: AnyInstruction,
  { environment, one, some, sums = {} }: InstructionRule,
  environmentKey: string | undefined,
): void {
  const reject = (problem: string): never => {
    throw new InvalidRequestError(`${instruction.kind} ${problem}`);
  };
  const given = (names: readonly string[]): number =>
    names.filter((name) => instruction[name] !== undefined).length;
  if (environment && !environmentKey) reject("needs an environmentKey");
  if (one && given(one) !== 1) reject(`takes one of ${one.join(", ")}`);
  if (some && !given(some)) reject(`needs ${some.join(" or ")}`);
  for (const [path, total] of Object.entries(sums)) {
    for (const map of follow([instruction], path.split("."))) {
      const sum = Object.values(Object(map) as object).reduce<number>(
        (all, n) => all + Number(n),
        0,
      );
      if (sum !== total) reject(`${path} sum to ${sum}, not ${total}`);
    }
  }
}

/** What stands at a path, in all items of the lists on it. */
function follow(values: readonly unknown[], path: readonly string[]): readonly unknown[] {
  return path.reduce<readonly unknown[]>(
    (all, name) => all.flatMap((value) => (Object(value) as Record<string, unknown>)[name] ?? []),
    values,
  );
}
