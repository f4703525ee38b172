import { ErrorRep } from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateAnnouncementPublicError,
  CreateAnnouncementPublicRequest,
  CreateAnnouncementPublicResponse,
} from "../operations/createAnnouncementPublic.js";
import type {
  DeleteAnnouncementPublicError,
  DeleteAnnouncementPublicRequest,
  DeleteAnnouncementPublicResponse,
} from "../operations/deleteAnnouncementPublic.js";
import type {
  GetAnnouncementsPublicError,
  GetAnnouncementsPublicRequest,
  GetAnnouncementsPublicResponse,
} from "../operations/getAnnouncementsPublic.js";
import type {
  UpdateAnnouncementPublicError,
  UpdateAnnouncementPublicRequest,
  UpdateAnnouncementPublicResponse,
} from "../operations/updateAnnouncementPublic.js";

export const createAnnouncementPublicOperation: Operation<
  CreateAnnouncementPublicRequest,
  CreateAnnouncementPublicResponse,
  CreateAnnouncementPublicError
> = {
  id: "createAnnouncementPublic",
  method: "POST",
  path: "/api/v2/announcements",
  body: {
    key: "createAnnouncementBody",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 409: ErrorRep, 500: ErrorRep },
};

export const deleteAnnouncementPublicOperation: Operation<
  DeleteAnnouncementPublicRequest,
  DeleteAnnouncementPublicResponse,
  DeleteAnnouncementPublicError
> = {
  id: "deleteAnnouncementPublic",
  method: "DELETE",
  path: "/api/v2/announcements/{announcementId}",
  pathParameters: { announcementId: simple },
  responses: { 204: readNothing },
  errors: { 404: ErrorRep, 500: ErrorRep },
};

export const getAnnouncementsPublicOperation: Operation<
  GetAnnouncementsPublicRequest,
  GetAnnouncementsPublicResponse,
  GetAnnouncementsPublicError
> = {
  id: "getAnnouncementsPublic",
  method: "GET",
  path: "/api/v2/announcements",
  query: { status: form, limit: form, offset: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 429: ErrorRep, 500: ErrorRep },
};

export const updateAnnouncementPublicOperation: Operation<
  UpdateAnnouncementPublicRequest,
  UpdateAnnouncementPublicResponse,
  UpdateAnnouncementPublicError
> = {
  id: "updateAnnouncementPublic",
  method: "PATCH",
  path: "/api/v2/announcements/{announcementId}",
  pathParameters: { announcementId: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 409: ErrorRep, 500: ErrorRep },
};

/** Banners shown to everyone in the account's user interface. */
export class Announcements {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an announcement.
   *
   * `POST /api/v2/announcements`
   */
  createAnnouncementPublic(
    request: CreateAnnouncementPublicRequest,
    options?: RequestOptions,
  ): APIPromise<CreateAnnouncementPublicResponse> {
    return unwrap(call(this.#client, createAnnouncementPublicOperation, request, options));
  }

  /**
   * Delete an announcement.
   *
   * `DELETE /api/v2/announcements/{announcementId}`
   */
  deleteAnnouncementPublic(
    request: DeleteAnnouncementPublicRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteAnnouncementPublicResponse> {
    return unwrap(call(this.#client, deleteAnnouncementPublicOperation, request, options));
  }

  /**
   * List announcements.
   *
   * Paged with `limit` and `offset`.
   *
   * `GET /api/v2/announcements`
   */
  getAnnouncementsPublic(
    request?: GetAnnouncementsPublicRequest,
    options?: RequestOptions,
  ): APIPromise<GetAnnouncementsPublicResponse> {
    return unwrap(call(this.#client, getAnnouncementsPublicOperation, request ?? {}, options));
  }

  /**
   * Change an announcement.
   *
   * Body: JSON Patch operations.
   *
   * `PATCH /api/v2/announcements/{announcementId}`
   */
  updateAnnouncementPublic(
    request: UpdateAnnouncementPublicRequest,
    options?: RequestOptions,
  ): APIPromise<UpdateAnnouncementPublicResponse> {
    return unwrap(call(this.#client, updateAnnouncementPublicOperation, request, options));
  }
}
