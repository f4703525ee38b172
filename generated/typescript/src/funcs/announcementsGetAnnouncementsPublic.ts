import type { LaunchDarklyCore } from "../core.js";
import { type PageOptions, type PagePromise, callPages } from "../lib/paging.js";
import type { Result } from "../lib/result.js";
import { getAnnouncementsPublicOperation } from "../namespaces/a.js";
import type {
  GetAnnouncementsPublicError,
  GetAnnouncementsPublicItem,
  GetAnnouncementsPublicRequest,
  GetAnnouncementsPublicResponse,
} from "../operations/getAnnouncementsPublic.js";

/**
 * List announcements.
 *
 * Paged with `limit` and `offset`.
 *
 * `for await` goes through the items of all pages.
 *
 * `GET /api/v2/announcements`
 */
export function announcementsGetAnnouncementsPublic(
  client: LaunchDarklyCore,
  request?: GetAnnouncementsPublicRequest,
  options?: PageOptions,
): PagePromise<
  Result<GetAnnouncementsPublicResponse, GetAnnouncementsPublicError>,
  GetAnnouncementsPublicItem,
  GetAnnouncementsPublicResponse
> {
  return callPages(client, getAnnouncementsPublicOperation, request ?? {}, options);
}
