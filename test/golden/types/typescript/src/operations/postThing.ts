import type { APIError, ClientError, ErrorModel } from "../errors/index.js";
import type { Thing } from "../models/Thing.js";
import type { Tree } from "../models/Tree.js";

/** Request of `postThing`. */
export interface PostThingRequest {
  /** Sent as application/json. */
  thing: Thing;
}

/** What `postThing` gives. */
export type PostThingResponse = Thing | Tree;

/** What `postThing` can fail with. */
export type PostThingError = ErrorModel | APIError | ClientError;
