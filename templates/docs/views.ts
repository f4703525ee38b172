/** What pages say, before it is Markdown or HTML: plain text, not yet escaped. */
import type { Text } from "../../generator/values.ts";
import type { SampleLanguage } from "../../generator/emit/samples.ts";

/** A named or unnamed part of a value: a parameter, a property, a variant. */
export interface FieldView {
  readonly name: Text;
  /** Id on the page; `null` for nested fields, which pages of their schemas have. */
  readonly anchor: string | null;
  /** `enum<string>`, `object[]` */
  readonly type: Text;
  /** Declarations the type names. */
  readonly schemas: readonly Text[];
  readonly required: boolean;
  readonly deprecated: boolean;
  /** `read only`, `1 to 20`, `default 5` … */
  readonly limits: readonly Text[];
  /** Markdown of the description. */
  readonly description: Text | null;
  readonly options: readonly Text[];
  /** JSON. */
  readonly example: Text | null;
  readonly children: readonly FieldView[];
}

export interface ContentView {
  readonly mediaType: Text;
  /** As of a field. */
  readonly type: Text;
  readonly schemas: readonly Text[];
  /** What stands before the fields where the value is no plain object: `Each item has these fields`. */
  readonly shape: string | null;
  readonly fields: readonly FieldView[];
  /** Pretty JSON; `null` where there is no sample. */
  readonly sample: Text | null;
}

export interface ResponseView {
  /** `200`, `4XX`, `default` */
  readonly status: string;
  /** `OK`; empty where the status has no name. */
  readonly reason: string;
  readonly anchor: string;
  readonly isError: boolean;
  readonly description: Text | null;
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
  readonly description: Text | null;
  readonly contents: readonly ContentView[];
}

export interface ParameterSection {
  readonly title: string;
  readonly fields: readonly FieldView[];
}

export interface OperationView {
  readonly id: Text;
  readonly title: Text;
  readonly method: string;
  readonly path: Text;
  readonly tag: Text;
  readonly badges: readonly ("beta" | "deprecated")[];
  readonly description: Text | null;
  readonly notes: readonly NoteView[];
  readonly authorizations: readonly FieldView[];
  readonly parameters: readonly ParameterSection[];
  readonly body: BodyView | null;
  readonly responses: readonly ResponseView[];
  readonly samples: readonly SampleView[];
}

export interface SchemaView {
  readonly name: Text;
  readonly deprecated: boolean;
  readonly description: Text | null;
  readonly content: ContentView;
  readonly options: readonly Text[];
  /** Operations that send or receive it. */
  readonly operations: readonly {
    readonly id: Text;
    readonly title: Text;
    readonly use: Text;
  }[];
  /** Declarations that hold it. */
  readonly holders: readonly Text[];
}
