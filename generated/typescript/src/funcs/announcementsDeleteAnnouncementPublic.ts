import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { deleteAnnouncementPublicOperation } from "../namespaces/a.js";
import type {
  DeleteAnnouncementPublicError,
  DeleteAnnouncementPublicRequest,
  DeleteAnnouncementPublicResponse,
} from "../operations/deleteAnnouncementPublic.js";

/**
 * Delete an announcement.
 *
 * `DELETE /api/v2/announcements/{announcementId}`
 */
export function announcementsDeleteAnnouncementPublic(
  client: LaunchDarklyCore,
  request: DeleteAnnouncementPublicRequest,
  options?: RequestOptions,
): APIPromise<Result<DeleteAnnouncementPublicResponse, DeleteAnnouncementPublicError>> {
  return call(client, deleteAnnouncementPublicOperation, request, options);
}
