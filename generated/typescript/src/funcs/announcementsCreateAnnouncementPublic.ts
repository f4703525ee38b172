import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createAnnouncementPublicOperation } from "../namespaces/a.js";
import type {
  CreateAnnouncementPublicError,
  CreateAnnouncementPublicRequest,
  CreateAnnouncementPublicResponse,
} from "../operations/createAnnouncementPublic.js";

/**
 * Create an announcement.
 *
 * `POST /api/v2/announcements`
 */
export function announcementsCreateAnnouncementPublic(
  client: LaunchDarklyCore,
  request: CreateAnnouncementPublicRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateAnnouncementPublicResponse, CreateAnnouncementPublicError>> {
  return call(client, createAnnouncementPublicOperation, request, options);
}
