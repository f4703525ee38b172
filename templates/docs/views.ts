/** What pages say, before it is Markdown or HTML: plain text, not yet escaped. */
import type { SampleLanguage } from "../../generator/emit/samples.ts";

/** A named or unnamed part of a value: a parameter, a property, a variant. */
export interface FieldView {
  readonly name: string;
  /** Id on the page; `null` for nested fields, which pages of their schemas have. */
  readonly anchor: string | null;
  /** `enum<string>`, `object[]` */
  readonly type: string;
  /** Declarations the type names. */
  readonly schemas: readonly string[];
  readonly required: boolean;
  readonly deprecated: boolean;
  /** `read only`, `1 to 20`, `default 5` … */
  readonly limits: readonly string[];
  /** Markdown of the description. */
  readonly description: string | null;
  readonly options: readonly string[];
  /** JSON. */
  readonly example: string | null;
  readonly children: readonly FieldView[];
}

export interface ContentView {
  readonly mediaType: string;
  /** As of a field. */
  readonly type: string;
  readonly schemas: readonly string[];
  /** What stands before the fields where the value is no plain object: `Each item has these fields`. */
  readonly shape: string | null;
  readonly fields: readonly FieldView[];
  /** Pretty JSON; `null` where there is no sample. */
  readonly sample: string | null;
}

export interface ResponseView {
  /** `200`, `4XX`, `default` */
  readonly status: string;
  /** `OK`; empty where the status has no name. */
  readonly reason: string;
  readonly anchor: string;
  readonly isError: boolean;
  readonly description: string | null;
  readonly headers: readonly FieldView[];
  readonly contents: readonly ContentView[];
}

export interface SampleView {
  readonly language: SampleLanguage;
  readonly code: string;
}

/** A remark that readers of many operations need: paging, retries, instructions. */
export interface NoteView {
  readonly title: string;
  /** Markdown in our own words, with links relative to the root of the site. */
  readonly text: string;
}

export interface BodyView {
  readonly required: boolean;
  readonly description: string | null;
  readonly contents: readonly ContentView[];
}

export interface ParameterSection {
  readonly title: string;
  readonly fields: readonly FieldView[];
}

export interface OperationView {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly badges: readonly ("beta" | "deprecated")[];
  readonly description: string | null;
  readonly notes: readonly NoteView[];
  readonly authorizations: readonly FieldView[];
  readonly parameters: readonly ParameterSection[];
  readonly body: BodyView | null;
  readonly responses: readonly ResponseView[];
  readonly samples: readonly SampleView[];
}

export interface SchemaView {
  readonly name: string;
  readonly deprecated: boolean;
  readonly description: string | null;
  readonly content: ContentView;
  readonly options: readonly string[];
  /** Operations that send or receive it. */
  readonly operations: readonly {
    readonly id: string;
    readonly title: string;
    readonly use: string;
  }[];
  /** Declarations that hold it. */
  readonly holders: readonly string[];
}
