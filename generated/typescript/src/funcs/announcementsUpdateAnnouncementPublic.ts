import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { updateAnnouncementPublicOperation } from "../namespaces/a.js";
import type {
  UpdateAnnouncementPublicError,
  UpdateAnnouncementPublicRequest,
  UpdateAnnouncementPublicResponse,
} from "../operations/updateAnnouncementPublic.js";

/**
 * Change an announcement.
 *
 * Body: JSON Patch operations.
 *
 * `PATCH /api/v2/announcements/{announcementId}`
 */
export function announcementsUpdateAnnouncementPublic(
  client: LaunchDarklyCore,
  request: UpdateAnnouncementPublicRequest,
  options?: RequestOptions,
): APIPromise<Result<UpdateAnnouncementPublicResponse, UpdateAnnouncementPublicError>> {
  return call(client, updateAnnouncementPublicOperation, request, options);
}
