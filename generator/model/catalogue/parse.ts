/** Reads the instruction catalogue: bodies that are lists of instructions. */
import { untrusted, type Untrusted } from "../../values.ts";
import { fail } from "../../diagnostics.ts";
import type {
  AcceptingOperation,
  Choice,
  EnvironmentRule,
  Instruction,
  InstructionCatalogue,
  InstructionResource,
  InstructionType,
  ProseConventions,
} from "../instructions.ts";
import type { Json, TypeRef } from "../model.ts";
import { splitWords } from "../words.ts";
import type { JsonObject, SpecDocument } from "../../spec/document.ts";
import {
  parseProperties,
  parseTypeText,
  type CommonParameter,
  type Reject,
  type TypeNames,
} from "./types.ts";
import { appendPointer } from "../../spec/pointer.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a catalogue, strictly. */
export function parseInstructions(document: SpecDocument): InstructionCatalogue {
  const parser = new CatalogueParser(document);
  return parser.parse();
}

const KEYS = {
  catalogue: ["mediaType", "documentation", "parameters", "types", "resources", "accepts"],
  type: ["does", "decision", "type", "sum", "example", "anyOf", "oneOf", "properties"],
  resource: ["does", "operations", "otherBodies", "environmentKey", "decision", "instructions"],
  instruction: [
    "does",
    "environment",
    "once",
    "parameters",
    "exactlyOne",
    "atLeastOne",
    "decision",
  ],
  accepting: ["resources", "field", "kinds", "decision"],
  documentation: ["mentions", "instruction", "end", "parameter", "optional"],
} as const;

const ENVIRONMENT_RULES: readonly EnvironmentRule[] = [
  "none",
  "optional",
  "required",
  "per-instruction",
];

class CatalogueParser {
  readonly #document: SpecDocument;
  readonly #names: TypeNames;

  constructor(document: SpecDocument) {
    this.#document = document;
    const { types, resources } = document.root;
    this.#names = {
      types: new Set(isObject(types) ? Object.keys(types) : []),
      resources: new Set(isObject(resources) ? Object.keys(resources) : []),
    };
  }

  readonly #reject: Reject = (pointer, problem, remedy) =>
    fail("FF1303", {
      file: this.#document.source,
      pointer,
      ...this.#document.locate(pointer),
      problem,
      remedy,
    });

  parse(): InstructionCatalogue {
    const { root, source } = this.#document;
    this.#checkKeys(root, "#", KEYS.catalogue);
    const common = new Map(
      this.#members(root, "#", "parameters").map(([name, value, at]) => {
        this.#text(value, at, "does");
        return [name, value as unknown as CommonParameter] as const;
      }),
    );
    const resources = this.#members(root, "#", "resources").map(([name, value, at]) =>
      this.#parseResource(name, value, at, common),
    );
    this.#checkOperations(resources);
    return {
      source,
      mediaType: this.#text(root, "#", "mediaType"),
      types: this.#members(root, "#", "types").map(([name, value, at]) =>
        this.#parseType(name, value, at),
      ),
      resources,
      accepts: this.#members(root, "#", "accepts").map(([name, value, at]) =>
        this.#parseAccepting(name, value, at, resources),
      ),
      documentation: isObject(root["documentation"])
        ? this.#parseDocumentation(root["documentation"])
        : null,
    };
  }

  #parseType(name: Untrusted, value: JsonObject, pointer: string): InstructionType {
    this.#checkKeys(value, pointer, KEYS.type);
    const { sum, example } = value;
    return {
      name,
      description: this.#text(value, pointer, "does"),
      type: this.#parseShape(value, pointer),
      sum: typeof sum === "number" ? sum : null,
      example,
      pointer,
    };
  }

  #parseShape(value: JsonObject, pointer: string): TypeRef {
    const object = (properties: Json | undefined, at: string): TypeRef => ({
      kind: "object",
      properties: parseProperties(properties, at, this.#names, new Map(), this.#reject),
      additional: null,
      closed: true,
      constraints: {},
      pointer: at,
    });
    const text = (type: Json, at: string): TypeRef =>
      parseTypeText(String(type), at, this.#names, this.#reject);
    const union = (variants: readonly TypeRef[], match: "one" | "any"): TypeRef => ({
      kind: "union",
      variants,
      match,
      discriminator: null,
      pointer,
    });
    const { anyOf, oneOf, properties, type } = value;
    if (properties !== undefined) return object(properties, `${pointer}/properties`);
    if (Array.isArray(anyOf))
      return union(
        (anyOf as readonly Json[]).map((item, i) => text(item, `${pointer}/anyOf/${i}`)),
        "any",
      );
    if (Array.isArray(oneOf))
      return union(
        (oneOf as readonly Json[]).map((item, i) => object(item, `${pointer}/oneOf/${i}`)),
        "one",
      );
    if (typeof type === "string") return text(type, pointer);
    return this.#reject(
      pointer,
      "The type says nothing",
      "Give it type, properties, anyOf or oneOf",
    );
  }

  #parseResource(
    name: Untrusted,
    value: JsonObject,
    pointer: string,
    common: ReadonlyMap<string, CommonParameter>,
  ): InstructionResource {
    this.#checkKeys(value, pointer, KEYS.resource);
    const rule = ENVIRONMENT_RULES.find((candidate) => candidate === value["environmentKey"]);
    if (rule === undefined)
      this.#reject(
        pointer,
        "The rule for the environment key is none",
        `Use ${ENVIRONMENT_RULES.join(", ")}`,
      );
    return {
      name,
      words: splitWords(name),
      description: this.#text(value, pointer, "does"),
      operations: this.#texts(value, pointer, "operations"),
      otherBodies: value["otherBodies"] === true,
      environmentKey: rule ?? "none",
      instructions: this.#members(value, pointer, "instructions").map(([kind, entry, at]) =>
        this.#parseInstruction(kind, entry, at, rule ?? "none", common),
      ),
      decision: this.#optionalText(value, pointer, "decision"),
      pointer,
    };
  }

  #parseInstruction(
    kind: Untrusted,
    value: JsonObject,
    pointer: string,
    rule: EnvironmentRule,
    common: ReadonlyMap<string, CommonParameter>,
  ): Instruction {
    this.#checkKeys(value, pointer, KEYS.instruction);
    if (value["environment"] !== undefined && rule !== "per-instruction")
      this.#reject(
        pointer,
        `The resource says "environmentKey: ${rule}" for all instructions`,
        'Remove "environment", or say "environmentKey: per-instruction" there',
      );
    const at = `${pointer}/parameters`;
    const parameters = parseProperties(value["parameters"], at, this.#names, common, this.#reject);
    if (parameters.some((parameter) => parameter.name === "kind"))
      this.#reject(at, 'A parameter is named "kind"', "That is what the instruction itself has");
    return {
      kind,
      words: splitWords(kind),
      description: this.#text(value, pointer, "does"),
      needsEnvironment: value["environment"] === true,
      idempotent: value["once"] !== true,
      parameters,
      choice: this.#parseChoice(
        value,
        pointer,
        parameters.map((parameter) => parameter.name),
      ),
      decision: this.#optionalText(value, pointer, "decision"),
      pointer,
    };
  }

  #parseChoice(value: JsonObject, pointer: string, names: readonly Untrusted[]): Choice | null {
    const rule = (["exactlyOne", "atLeastOne"] as const).find((key) => value[key] !== undefined);
    if (rule === undefined) return null;
    const given = value[rule];
    const branches = Array.isArray(given) ? (given as readonly Json[]) : [];
    const at = `${pointer}/${rule}`;
    if (branches.length < 2) this.#reject(at, "There is no choice", "List at least two branches");
    return {
      rule,
      branches: branches.map((branch, i) => {
        const listed = Array.isArray(branch)
          ? (branch as readonly Json[]).map((name) => untrusted(String(name)))
          : [];
        const unknown = listed.find((name) => !names.includes(name));
        if (listed.length === 0 || unknown !== undefined)
          this.#reject(
            `${at}/${i}`,
            `There is no parameter "${unknown ?? ""}"`,
            `Use ${names.join(", ")}`,
          );
        return listed;
      }),
    };
  }

  #parseAccepting(
    operation: Untrusted,
    value: JsonObject,
    pointer: string,
    resources: readonly InstructionResource[],
  ): AcceptingOperation {
    this.#checkKeys(value, pointer, KEYS.accepting);
    const wanted = this.#texts(value, pointer, "resources");
    const found = resources.filter(({ name }) => wanted.includes(name));
    const kinds = value["kinds"] === undefined ? null : this.#texts(value, pointer, "kinds");
    const known = new Set(
      found.flatMap(({ instructions }) => instructions.map(({ kind }) => kind)),
    );
    const unknown = kinds?.find((kind) => !known.has(kind));
    if (found.length !== wanted.length || unknown !== undefined)
      this.#reject(
        pointer,
        "A resource or kind named here is not in the catalogue",
        "Correct its name",
      );
    return {
      operation,
      resources: wanted,
      field: this.#text(value, pointer, "field"),
      kinds,
      pointer,
    };
  }

  #parseDocumentation(value: JsonObject): ProseConventions {
    const pointer = "#/documentation";
    this.#checkKeys(value, pointer, KEYS.documentation);
    const pattern = (key: string): RegExp => {
      try {
        return new RegExp(this.#text(value, pointer, key));
      } catch (cause) {
        return this.#reject(
          `${pointer}/${key}`,
          (cause as Error).message,
          "Write a regular expression",
        );
      }
    };
    return {
      mentions: pattern("mentions"),
      instruction: pattern("instruction"),
      end: pattern("end"),
      parameter: pattern("parameter"),
      optional: pattern("optional"),
    };
  }

  /** An operation has one body, so one resource. */
  #checkOperations(resources: readonly InstructionResource[]): void {
    const owners = new Map<string, string>();
    for (const { name, operations, pointer } of resources) {
      for (const operation of operations) {
        const other = owners.get(operation);
        if (other !== undefined)
          this.#reject(
            pointer,
            `${operation} is an operation of ${other} already`,
            "Remove one of the two",
          );
        owners.set(operation, name);
      }
    }
  }

  #checkKeys(value: JsonObject, pointer: string, known: readonly string[]): void {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
      this.#reject(
        appendPointer(pointer, unknown),
        `There is no "${unknown}" here`,
        `Use ${known.join(", ")}`,
      );
  }

  /** Members of an object of objects, each with its pointer. */
  #members(
    holder: JsonObject,
    pointer: string,
    key: string,
  ): readonly (readonly [Untrusted, JsonObject, string])[] {
    const value = holder[key] ?? {};
    const at = appendPointer(pointer, key);
    if (!isObject(value)) return this.#reject(at, `"${key}" is not an object`, "Make it one");
    return Object.entries(value).map(([name, entry]) => {
      const place = appendPointer(at, name);
      if (!isObject(entry)) return this.#reject(place, `"${name}" is not an object`, "Make it one");
      return [untrusted(name), entry, place] as const;
    });
  }

  #text(value: JsonObject, pointer: string, key: string): Untrusted {
    return (
      this.#optionalText(value, pointer, key) ??
      this.#reject(pointer, `"${key}" is missing`, "Give it a text")
    );
  }

  #optionalText(value: JsonObject, pointer: string, key: string): Untrusted | null {
    const text = value[key] ?? null;
    if (text === null) return null;
    if (typeof text === "string" && text !== "") return untrusted(text);
    return this.#reject(appendPointer(pointer, key), `"${key}" is not a text`, "Give it a text");
  }

  #texts(value: JsonObject, pointer: string, key: string): readonly Untrusted[] {
    const list = value[key];
    if (Array.isArray(list) && list.length > 0 && list.every((item) => typeof item === "string"))
      return (list as readonly string[]).map(untrusted);
    return this.#reject(pointer, `"${key}" is no list of texts`, "Make it one");
  }
}
