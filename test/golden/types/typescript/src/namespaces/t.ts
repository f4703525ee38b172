import { ErrorModel } from "../errors/classes.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  PostThingError,
  PostThingRequest,
  PostThingResponse,
} from "../operations/postThing.js";

export const postThingOperation: Operation<PostThingRequest, PostThingResponse, PostThingError> = {
  id: "postThing",
  method: "POST",
  path: "/things",
  body: { key: "thing", required: true, encode: encodeJson, mediaType: "application/json" },
  anonymous: true,
  responses: { 201: readJson, 202: readJson },
  errors: { "4XX": ErrorModel, default: ErrorModel },
};

/** Things */
export class Things {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Post thing.
   *
   * `POST /things`
   */
  postThing(request: PostThingRequest, options?: RequestOptions): APIPromise<PostThingResponse> {
    return unwrap(call(this.#client, postThingOperation, request, options));
  }
}
