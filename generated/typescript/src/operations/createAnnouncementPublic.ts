import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AnnouncementResponse } from "../models/AnnouncementResponse.js";
import type { CreateAnnouncementBody } from "../models/CreateAnnouncementBody.js";

/** Request of `createAnnouncementPublic`. */
export interface CreateAnnouncementPublicRequest {
  /** Sent as application/json. */
  createAnnouncementBody: CreateAnnouncementBody;
}

/** What `createAnnouncementPublic` gives. */
export type CreateAnnouncementPublicResponse = AnnouncementResponse;

/** What `createAnnouncementPublic` can fail with. */
export type CreateAnnouncementPublicError = ErrorRep | APIError | ClientError;
