// Copied by flagforge from templates/mcp/overlay/src/catalogue-types.ts; edit it there.
/** What the generator writes down of the API; `data/` holds values of these types. */

/** JSON Schema 2020-12, as plain data. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** What an operation does: reads, writes, or destroys what can't be brought back. */
export type OperationKind = "read" | "write" | "delete";

/** One parameter of an operation. */
export interface ParameterEntry {
  /** Name of the argument. */
  readonly name: string;
  /** Name on the wire, where it differs. */
  readonly wire?: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: true;
  readonly schema: Schema;
  readonly description?: string;
  /** Key of the client's request object, where it differs. */
  readonly key?: string;
}

/** A security scheme of the API, and the variables that hold its credential. */
export interface SchemeEntry {
  /** Name in the description. */
  readonly name: string;
  /** Variable of a key or token. */
  readonly key?: string;
  /** Variables of basic authentication. */
  readonly user?: readonly [username: string, password: string];
  /** Variables of OAuth 2 client credentials. */
  readonly client?: readonly [id: string, secret: string];
}

/** The body of an operation's request. */
export interface BodyEntry {
  readonly required?: true;
  readonly schema: Schema;
  /** Key of the client's request object. */
  readonly key: string;
  /** Properties that are files: a text or a `data:` address becomes one. */
  readonly files?: readonly string[];
  /** The body is bytes: a text or a `data:` address. */
  readonly bytes?: true;
}

/** How a collection continues. */
export interface PagingEntry {
  readonly style: "offset" | "token" | "search-after" | "keyset" | "time-window";
  readonly parameter: string;
  /** Parameter of the page's size. */
  readonly size?: string;
  readonly items: readonly string[];
  readonly total?: readonly string[];
  /** From the answer (token) or the last item to the parameter's next value. */
  readonly from?: readonly string[];
  /** From the answer to the address of the next page. */
  readonly next?: readonly string[];
}

/** Everything the server knows of one operation. */
export interface OperationEntry {
  /** Name of its tool. */
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly toolset: string;
  readonly tag: string;
  readonly kind: OperationKind;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly ParameterEntry[];
  readonly body?: BodyEntry;
  readonly paging?: PagingEntry;
  /** Name of the answer's type. */
  readonly answer?: string;
  /** Adds something and changes nothing that is there. */
  readonly additive?: true;
  readonly idempotent?: true;
  readonly beta?: true;
  readonly deprecated?: true;
  /** Can be called without a credential. */
  readonly open?: true;
  /** Kinds of instructions the body takes. */
  readonly instructions?: readonly string[];
  /** Namespace and method of the client. */
  readonly call: readonly [namespace: string, method: string];
}

/** Type name → schema, with `$ref`s of the form `#/$defs/name`. */
export type SchemaTable = Readonly<Record<string, Schema>>;
