import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AnnouncementJSONPatch } from "../models/AnnouncementJSONPatch.js";
import type { AnnouncementResponse } from "../models/AnnouncementResponse.js";

/** Request of `updateAnnouncementPublic`. */
export interface UpdateAnnouncementPublicRequest {
  /** Id of the announcement. */
  announcementId: string;
  /** Sent as application/json. */
  requestBody: AnnouncementJSONPatch;
}

/** What `updateAnnouncementPublic` gives. */
export type UpdateAnnouncementPublicResponse = AnnouncementResponse;

/** What `updateAnnouncementPublic` can fail with. */
export type UpdateAnnouncementPublicError = ErrorRep | APIError | ClientError;
