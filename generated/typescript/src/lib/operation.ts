// Copied by flagforge from templates/typescript/overlay/src/lib/operation.ts; edit it there.
import type { Settings } from "./client.js";
import type { APIError, ErrorDetails, ErrorFields, SDKError } from "./errors.js";
import type { PartialSuccess } from "./partial.js";
import type { Result } from "./result.js";

/** Writes one parameter the way the API wants it; throws when the value has no such form. */
export type Encoder = (value: unknown, name: string) => string;

/** A body as `fetch` takes it. */
export type EncodedBody = NonNullable<RequestInit["body"]>;

/** Turns the value of a request body into what is sent, and names its media type among the headers. */
export type BodyEncoder = (
  value: unknown,
  headers: Record<string, string>,
  body: OperationBody,
) => EncodedBody | undefined;

/** Makes an error that knows its operation. */
export type Fail = <E extends SDKError>(
  kind: new (message: string, fields: ErrorFields, details?: ErrorDetails) => E,
  message: string,
  fields?: ErrorFields,
  /** Goes before the message; the operation's id if not given. */
  prefix?: string,
) => E;

/** Turns the body of a successful answer into a value. */
export interface Reader {
  /** Headers that ask for this kind of answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body is wanted as a `Blob`, not as text. */
  readonly binary?: true;
  read(body: string | Blob, contentType: string, fail: Fail): unknown;
}

/** Class of a documented error. */
export type ErrorClass = new (
  message: string,
  fields: ErrorFields,
  details?: ErrorDetails,
) => APIError<unknown>;

/** Everything the run time knows of one operation; the generator writes one for each. */
export interface Operation<Request, Value, Failure> {
  readonly id: string;
  readonly method: string;
  /** Template with wire names in braces. */
  readonly path: string;
  /** Wire name → encoder, for each place a parameter can be. */
  readonly pathParameters?: Readonly<Record<string, Encoder>>;
  readonly query?: Readonly<Record<string, Encoder>>;
  readonly headers?: Readonly<Record<string, Encoder>>;
  readonly cookies?: Readonly<Record<string, Encoder>>;
  /** Address of the operation's own server. */
  readonly base?: (settings: Settings) => string;
  /** Headers that are always sent. */
  readonly constants?: Readonly<Record<string, string>>;
  /** Wire name → key of the request object, where they differ. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly body?: OperationBody;
  /** A success may be one in part. */
  readonly partial?: PartialSuccess;
  /** Sending the request twice does what sending it once does; where it is not given, method and body tell. */
  readonly idempotent?: boolean;
  /** No credential is sent. */
  readonly anonymous?: true;
  /** Status, range (`"2XX"`) or `default` → reader. */
  readonly responses: Readonly<Record<string, Reader>>;
  /** Status, range (`"4XX"`) or `default` → error class. */
  readonly errors?: Readonly<Record<string, ErrorClass>>;
  /** Carries the types; never there. */
  readonly types?: (request: Request) => Result<Value, Failure>;
}

/** An operation, whatever it carries. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the run time passes values through
export type AnyOperation = Operation<any, any, any>;

/** A part of a multipart body. */
export interface PartEncoding {
  /** Media types it may have; the first one counts where the value brings none of them. */
  readonly types?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Writes a value the way a query has it, in place of a media type. */
  readonly style?: Encoder;
}

/** How an operation sends its body. */
export interface OperationBody {
  /** Key of the request object that holds the body. */
  readonly key: string;
  readonly required?: boolean;
  readonly encode: BodyEncoder;
  readonly mediaType: string;
  /** Media type of JSON that is no list of instructions, where the operation takes both. */
  readonly plain?: string;
  /** Whether sending this value twice does what sending it once does, although the method does not promise it. */
  readonly idempotent?: (value: unknown) => boolean;
  /** Property → how it is written, for forms whose description says so. */
  readonly fields?: Readonly<Record<string, Encoder>>;
  /** Property → what its part of a multipart body is made of, where the description says so. */
  readonly parts?: Readonly<Record<string, PartEncoding>>;
  /** Other media types, chosen by a `content-type` header of the call. */
  readonly alternatives?: Readonly<Record<string, BodyEncoder>>;
}
