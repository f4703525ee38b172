/**
 * The language-free picture of an API. Closed: whatever a flavor needs is here, so no flavor reads the description.
 * Every element carries the JSON pointer it came from. Collections that the description keeps as objects are sorted by
 * code point; those it keeps as arrays keep their order.
 */
import type { InstructionCatalogue } from "./instructions.ts";

import type { Json, Untrusted } from "../values.ts";
import type { TypeRef } from "./type-ref.ts";

export type { Json, Untrusted };
export type * from "./type-ref.ts";

export interface ApiModel {
  readonly title: Untrusted;
  readonly version: Untrusted;
  readonly description: Untrusted | null;
  readonly servers: readonly Server[];
  /** All security schemes the description declares. */
  readonly auth: readonly SecurityScheme[];
  /** Default requirement: any one of the alternatives, each a set of scheme names; empty means no authentication. */
  readonly security: readonly (readonly Untrusted[])[];
  readonly groups: readonly Group[];
  readonly types: readonly TypeDeclaration[];
  /** The header that picks a version of the API, where it has one. */
  readonly versioning: Versioning | null;
  /** The header that names the real method of a request sent as POST, where the API reads one. */
  readonly methodOverride: Untrusted | null;
  /** What the API sends by itself, to an address it was told of. */
  readonly webhooks: readonly InboundRequest[];
  /** `null` where no operation is known to take instructions. */
  readonly instructions: InstructionCatalogue | null;
}

export interface Versioning {
  readonly header: Untrusted;
  /** Regular expression that every version a client may ask for satisfies. */
  readonly pattern: Untrusted;
  /** A version that exists. */
  readonly example: Untrusted;
}

export interface Server {
  readonly url: Untrusted;
  /** Short name a user can pick the server by, such as `eu`; `null` where the description has none. */
  readonly name: Untrusted | null;
  readonly description: Untrusted | null;
  readonly variables: readonly ServerVariable[];
  readonly pointer: string;
}

export interface ServerVariable {
  readonly name: Untrusted;
  readonly defaultValue: Untrusted;
  readonly values: readonly Untrusted[];
  readonly description: Untrusted | null;
}

export type SecurityScheme = {
  readonly name: Untrusted;
  readonly description: Untrusted | null;
  readonly pointer: string;
} & (
  | {
      readonly kind: "apiKey";
      readonly location: "header" | "query" | "cookie";
      readonly parameter: Untrusted;
    }
  | { readonly kind: "http"; readonly scheme: Untrusted }
  | {
      readonly kind: "oauth2";
      readonly flows: readonly OAuthFlow[];
      readonly requiredScopes: readonly Untrusted[];
    }
  | {
      readonly kind: "openIdConnect";
      readonly url: Untrusted;
      readonly requiredScopes: readonly Untrusted[];
    }
  | { readonly kind: "mutualTLS" }
);

/** One way to get a token. */
export interface OAuthFlow {
  readonly kind: "implicit" | "password" | "clientCredentials" | "authorizationCode";
  readonly authorizationUrl: Untrusted | null;
  readonly tokenUrl: Untrusted | null;
  readonly refreshUrl: Untrusted | null;
  /** Sorted by name. */
  readonly scopes: readonly { readonly name: Untrusted; readonly description: Untrusted | null }[];
}

/** A request that the API sends and a program of its users answers: a webhook, or a callback of an operation. */
export interface InboundRequest {
  /** Name in the description. */
  readonly name: Untrusted;
  /** Words the public name is made of. */
  readonly words: readonly string[];
  /** Where it is sent to, as the description says it: `{$request.body#/url}`; `null` of a webhook. */
  readonly expression: Untrusted | null;
  readonly method: Method;
  readonly summary: Untrusted;
  readonly description: Untrusted | null;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  readonly pointer: string;
}

/** Operations under one tag. */
export interface Group {
  /** The tag as the description has it, such as `Feature flags (beta)`. */
  readonly tag: Untrusted;
  /** Words the public name is made of, already free of collisions: `["feature","flags","beta"]`. */
  readonly words: readonly string[];
  readonly description: Untrusted | null;
  readonly operations: readonly Operation[];
  readonly pointer: string;
}

/** Methods a path item can have operations for, in the order of the OpenAPI specification. */
export const METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

export type Method = (typeof METHODS)[number];

/** Whether a key of a path item is a method. */
export const isMethod = (key: string): key is Method =>
  (METHODS as readonly string[]).includes(key);

export interface Operation {
  /** operationId, unique without regard to case. */
  readonly id: Untrusted;
  /** Words of the id, in the id's own capitals: `["get","OAuth","Clients"]`. */
  readonly words: readonly string[];
  /** Words of a name that has to be short; the same where nothing else was decided. */
  readonly shortWords: readonly string[];
  readonly tag: Untrusted;
  readonly method: Method;
  /** Path template, such as `/api/v2/flags/{projectKey}`. */
  readonly path: Untrusted;
  /** One short line without a full stop; never empty. */
  readonly summary: Untrusted;
  readonly description: Untrusted | null;
  readonly deprecated: boolean;
  /** Whether sending it twice does what sending it once does; `null` where the description leaves that to the method. */
  readonly idempotent: boolean | null;
  /** What it does to the data behind it, where the method does not tell: a POST that only reads, one that destroys. */
  readonly effect: Effect | null;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly responses: readonly Response[];
  /** Property of a success that lists what was not done; `null` where a success is one. */
  readonly partialFailures: Untrusted | null;
  /** Own requirement, or `null` for the API's default. */
  readonly security: readonly (readonly Untrusted[])[] | null;
  /** Own servers; empty for the API's. */
  readonly servers: readonly Server[];
  readonly stability: Stability;
  /** Requests that the API sends because of a call. */
  readonly callbacks: readonly InboundRequest[];
  /** How the collection behind it continues; `null` where one answer holds all. */
  readonly paging: Paging | null;
  readonly pointer: string;
}

/** What an operation does to the data behind it. */
export type Effect = "read" | "write" | "destroy";

/** How far an operation may still change. */
export type Stability = "stable" | "beta";

/** Names of the properties on the way to a value; no list lies between. */
export type ValuePath = readonly Untrusted[];

/** How a client gets from one page of a collection to the next. Parameters are query parameters of the operation. */
export type Paging = {
  /** From the answer to the list of items. */
  readonly items: ValuePath;
  readonly item: TypeRef;
  /** From the answer to the number of all items. */
  readonly total: ValuePath | null;
  /** From the answer to the address of the next page. */
  readonly next: ValuePath | null;
  readonly size: PageSize | null;
  readonly pointer: string;
} & (
  | {
      readonly style: "offset";
      /** Items to skip. */
      readonly parameter: Untrusted;
    }
  | {
      readonly style: "token";
      readonly parameter: Untrusted;
      /** From the answer to the parameter's next value. */
      readonly token: ValuePath;
    }
  | {
      readonly style: "search-after" | "keyset";
      readonly parameter: Untrusted;
      /** From the last item to the parameter's next value. */
      readonly key: ValuePath;
    }
  | {
      readonly style: "time-window";
      /** End of the window, which is not part of it: items come newest first. */
      readonly parameter: Untrusted;
      /** From an item to its time, in the parameter's unit. */
      readonly time: ValuePath;
      /** From an item to what tells it from others of the same time. */
      readonly id: ValuePath;
    }
);

/** The parameter that says how many items a page holds. */
export interface PageSize {
  readonly parameter: Untrusted;
  readonly defaultValue: number | null;
  readonly maximum: number | null;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";
export type ParameterStyle =
  "matrix" | "label" | "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

export interface Parameter {
  /** Name on the wire. */
  readonly name: Untrusted;
  readonly location: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: Untrusted | null;
  readonly type: TypeRef;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Media type the value is serialised as, for parameters declared with `content`; else `null`. */
  readonly mediaType: Untrusted | null;
  readonly defaultValue: Json | undefined;
  readonly example: Json | undefined;
  readonly pointer: string;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: Untrusted | null;
  /** At least one. */
  readonly contents: readonly Content[];
  readonly pointer: string;
}

/** How a body of a media type is encoded. */
export type ContentKind = "json" | "multipart" | "form" | "text" | "binary";

export interface Content {
  readonly mediaType: Untrusted;
  readonly kind: ContentKind;
  readonly type: TypeRef;
  /** Per-property encoding of multipart and form bodies; only what the description declares. */
  readonly encodings: readonly Encoding[];
  readonly example: Json | undefined;
  readonly pointer: string;
}

export interface Encoding {
  readonly property: Untrusted;
  readonly contentType: Untrusted | null;
  readonly style: ParameterStyle | null;
  readonly explode: boolean | null;
  readonly allowReserved: boolean;
  /** Headers of the part, with the value that is sent where the description knows one. */
  readonly headers: readonly { readonly name: Untrusted; readonly value: Untrusted | null }[];
}

export type Status =
  | { readonly kind: "code"; readonly code: number }
  /** `{kind:"range", hundreds:4}` is `4XX`. */
  | { readonly kind: "range"; readonly hundreds: number }
  | { readonly kind: "default" };

export interface Response {
  readonly status: Status;
  readonly description: Untrusted | null;
  /** Empty: the response has no content. */
  readonly contents: readonly Content[];
  readonly headers: readonly ResponseHeader[];
  readonly links: readonly Link[];
  readonly pointer: string;
}

/** What may be called next, with values of the answer. */
export interface Link {
  readonly name: Untrusted;
  readonly description: Untrusted | null;
  /** Id of the operation; `null` where the description does not have it. */
  readonly operation: Untrusted | null;
  /** Parameter → value or expression, as the description has them. */
  readonly parameters: readonly { readonly name: Untrusted; readonly value: Json }[];
  readonly requestBody: Json | undefined;
  readonly pointer: string;
}

export interface ResponseHeader {
  readonly name: Untrusted;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: Untrusted | null;
  readonly type: TypeRef;
  readonly example: Json | undefined;
  readonly pointer: string;
}

/** A named type: one entry of the description's `components/schemas`, or an inline schema that needed a name. */
export interface TypeDeclaration {
  /** Name in the description; unique. `NamedType.name` refers to it. */
  readonly name: Untrusted;
  /** Words the public name is made of, already free of collisions. */
  readonly words: readonly string[];
  readonly type: TypeRef;
  readonly description: Untrusted | null;
  readonly deprecated: boolean;
  readonly usedInRequests: boolean;
  readonly usedInResponses: boolean;
  readonly example: Json | undefined;
  readonly pointer: string;
}
