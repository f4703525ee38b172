import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getAnnouncementsPublicOperation } from "../namespaces/a.js";
import type {
  GetAnnouncementsPublicError,
  GetAnnouncementsPublicRequest,
  GetAnnouncementsPublicResponse,
} from "../operations/getAnnouncementsPublic.js";

/**
 * List announcements.
 *
 * Paged with `limit` and `offset`.
 *
 * `GET /api/v2/announcements`
 */
export function announcementsGetAnnouncementsPublic(
  client: LaunchDarklyCore,
  request?: GetAnnouncementsPublicRequest,
  options?: RequestOptions,
): APIPromise<Result<GetAnnouncementsPublicResponse, GetAnnouncementsPublicError>> {
  return call(client, getAnnouncementsPublicOperation, request ?? {}, options);
}
