import type { GoldenCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { postThingOperation } from "../namespaces/t.js";
import type {
  PostThingError,
  PostThingRequest,
  PostThingResponse,
} from "../operations/postThing.js";

/**
 * Post thing.
 *
 * `POST /things`
 */
export function thingsPostThing(
  client: GoldenCore,
  request: PostThingRequest,
  options?: RequestOptions,
): APIPromise<Result<PostThingResponse, PostThingError>> {
  return call(client, postThingOperation, request, options);
}
