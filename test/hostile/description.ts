/** A small description with every feature that has text, and an attack in every string that may hold any. */
import type { JsonObject } from "../../generator/spec/document.ts";
import { polyglot } from "./polyglots.ts";

/** A string of the description that outputs must hold as a literal, letter by letter. */
export interface Leaf {
  readonly value: string;
  /** Where a program sends or compares it: both clients and the server for agents need exactly it. */
  readonly use: "query" | "path" | "property" | "variant" | "value" | "text";
}

export interface HostileDescription {
  readonly root: JsonObject;
  readonly leaves: readonly Leaf[];
}

/** Builds a description with `operations` operations; attack after attack, from the `start`-th on. */
export function buildHostile(
  start: number,
  operations: number,
  attack: (n: number) => string = polyglot,
): HostileDescription {
  const attacks = new Attacks(start, attack);
  const paths = Object.fromEntries(
    Array.from({ length: operations }, (_, i) => [
      `/${i}/${attacks.segment()}/{id}`,
      { post: buildOperation(attacks, i) },
    ]),
  );
  const root = {
    openapi: "3.1.0",
    info: {
      title: attacks.text(),
      version: attacks.text(),
      description: attacks.text(),
      contact: { name: attacks.text(), email: attacks.text(), url: attacks.text() },
      license: { name: attacks.text() },
      termsOfService: attacks.text(),
    },
    externalDocs: { url: attacks.text(), description: attacks.text() },
    servers: [
      {
        url: "http://127.0.0.1:1/{v}",
        description: attacks.text(),
        variables: { v: { default: "1", enum: ["1", "2"], description: attacks.text() } },
      },
    ],
    tags: Array.from({ length: operations }, (_, i) => ({
      name: attacks.tag(i),
      description: attacks.text(),
      externalDocs: { url: attacks.text(), description: attacks.text() },
    })),
    security: [{ key: [] }],
    paths,
    webhooks: { hook: { post: buildInbound(attacks, "hook") } },
    components: {
      securitySchemes: buildSchemes(attacks),
      schemas: Object.fromEntries(
        Array.from({ length: operations }, (_, i) => [`Thing${i}`, buildModel(attacks, i)]),
      ),
    },
    "x-anything": { [attacks.text()]: attacks.text() },
  };
  return { root: root as unknown as JsonObject, leaves: attacks.leaves };
}

/** Gives attacks, each marked with a number of its own, and keeps what must come back. */
class Attacks {
  readonly leaves: Leaf[] = [];
  readonly #tags = new Map<number, string>();
  readonly #attack: (n: number) => string;
  #next: number;

  constructor(start: number, attack: (n: number) => string) {
    this.#next = start;
    this.#attack = attack;
  }

  /** A text with an attack in it; the number makes it, and names made of it, unlike all others. */
  marked(prefix: string): string {
    const n = this.#next++;
    return `${prefix}${n} ${this.#attack(n)}`;
  }

  keep(use: Leaf["use"], value: string): string {
    this.leaves.push({ use, value });
    return value;
  }

  text = (): string => this.keep("text", this.marked("t"));
  value = (): string => this.keep("value", this.marked("v"));
  property = (): string => this.keep("property", this.marked("p"));
  variant = (): string => this.keep("variant", this.marked("w"));
  query = (): string => this.keep("query", this.marked("q"));

  /** Braces are parameters of the path, and "?" and "#" end it: those have cases of their own. */
  segment(): string {
    return this.keep("path", this.marked("s").replaceAll(/[{}?#/]/g, "-"));
  }

  /** Short: tools are named after it, and their names have an end. */
  id = (i: number): string => `op${i} ${this.#attack(this.#next++).slice(0, 12)}`;

  tag(i: number): string {
    const known = this.#tags.get(i) ?? this.marked(`g${i} `);
    this.#tags.set(i, known);
    return known;
  }
}

const buildSchemes = (attacks: Attacks): object => ({
  key: { type: "apiKey", in: "header", name: "X-Key", description: attacks.text() },
  basic: { type: "http", scheme: "basic", description: attacks.text() },
  oauth: {
    type: "oauth2",
    description: attacks.text(),
    flows: {
      clientCredentials: {
        tokenUrl: "https://token.test/",
        scopes: { [attacks.text()]: attacks.text() },
      },
    },
  },
});

const buildModel = (attacks: Attacks, i: number): object => {
  const required = attacks.property();
  return {
    type: "object",
    title: attacks.text(),
    description: attacks.text(),
    required: [required],
    properties: {
      [required]: { type: "string", description: attacks.text(), example: attacks.text() },
      [attacks.property()]: {
        type: "string",
        enum: [attacks.value(), attacks.value()],
        default: attacks.text(),
        "x-enum-descriptions": [attacks.text(), attacks.text()],
      },
      [attacks.property()]: { const: attacks.value(), title: attacks.text() },
      [attacks.property()]: { type: "string", format: attacks.text(), description: attacks.text() },
      [attacks.property()]: {
        type: "array",
        items: { type: "string", description: attacks.text(), examples: [attacks.text()] },
      },
      [attacks.property()]: {
        oneOf: [
          { type: "object", properties: { [attacks.variant()]: { type: "string" } } },
          { $ref: `#/components/schemas/Thing${i}` },
        ],
      },
      constructor: { type: "string", description: attacks.text() },
      ["__proto__"]: { type: "string" },
      toString: { type: "integer" },
    },
    additionalProperties: { type: "string", description: attacks.text() },
    externalDocs: { url: attacks.text(), description: attacks.text() },
    example: { [attacks.text()]: attacks.text() },
  };
};

const buildParameter = (attacks: Attacks, name: string, place: string, required: boolean) => ({
  name,
  in: place,
  required,
  description: attacks.text(),
  schema: { type: "string", description: attacks.text(), default: attacks.text() },
  example: attacks.text(),
});

const buildOperation = (attacks: Attacks, i: number): object => ({
  operationId: attacks.id(i),
  tags: [attacks.tag(i)],
  summary: attacks.text(),
  description: attacks.text(),
  externalDocs: { url: attacks.text(), description: attacks.text() },
  "x-go-type-import": attacks.text(),
  parameters: [
    buildParameter(attacks, "id", "path", true),
    buildParameter(attacks, attacks.query(), "query", true),
    {
      name: attacks.query(),
      in: "query",
      schema: { type: "array", items: { type: "string", enum: [attacks.value()] } },
    },
    buildParameter(attacks, "X-H", "header", false),
  ],
  requestBody: {
    required: true,
    description: attacks.text(),
    content: {
      "application/json": {
        schema: { $ref: `#/components/schemas/Thing${i}` },
        examples: { [attacks.text()]: { summary: attacks.text(), value: attacks.text() } },
      },
    },
  },
  responses: {
    "200": {
      description: attacks.text(),
      headers: { "X-R": { description: attacks.text(), schema: { type: "string" } } },
      content: { "application/json": { schema: { $ref: `#/components/schemas/Thing${i}` } } },
      links: { [`l${i}`]: { operationId: "none", description: attacks.text() } },
    },
    "404": {
      description: attacks.text(),
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: {
              message: { type: "string", description: attacks.text() },
              [attacks.text()]: { type: "string" },
            },
          },
        },
      },
    },
    default: { description: attacks.text(), content: { "text/x": { schema: { type: "string" } } } },
  },
  callbacks: { [`c${i}`]: { "{$request.body#/url}": { post: buildInbound(attacks, `c${i}`) } } },
});

const buildInbound = (attacks: Attacks, name: string): object => ({
  operationId: `${name}Sent`,
  summary: attacks.text(),
  description: attacks.text(),
  requestBody: {
    description: attacks.text(),
    content: {
      "application/json": {
        schema: { type: "object", properties: { [attacks.text()]: { type: "string" } } },
      },
    },
  },
  responses: { "200": { description: attacks.text() } },
});
