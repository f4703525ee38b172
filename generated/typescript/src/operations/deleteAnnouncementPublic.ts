import type { APIError, ClientError, ErrorRep } from "../errors/index.js";

/** Request of `deleteAnnouncementPublic`. */
export interface DeleteAnnouncementPublicRequest {
  /** Id of the announcement. */
  announcementId: string;
}

/** What `deleteAnnouncementPublic` gives. */
export type DeleteAnnouncementPublicResponse = void;

/** What `deleteAnnouncementPublic` can fail with. */
export type DeleteAnnouncementPublicError = ErrorRep | APIError | ClientError;
