import { encodeForm, encodeJson, encodeMultipart, encodeText } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import type { Operation } from "../lib/operation.js";
import { readBinary, readJson, readNothing, readText } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type { PostFormError, PostFormRequest, PostFormResponse } from "../operations/postForm.js";
import type { PostTextError, PostTextRequest, PostTextResponse } from "../operations/postText.js";
import type { PutJsonError, PutJsonRequest, PutJsonResponse } from "../operations/putJson.js";
import type { UploadError, UploadRequest, UploadResponse } from "../operations/upload.js";

export const postFormOperation: Operation<PostFormRequest, PostFormResponse, PostFormError> = {
  id: "postForm",
  method: "POST",
  path: "/form",
  body: {
    key: "requestBody",
    required: true,
    encode: encodeForm,
    mediaType: "application/x-www-form-urlencoded",
  },
  anonymous: true,
  responses: { 204: readNothing },
};

export const postTextOperation: Operation<PostTextRequest, PostTextResponse, PostTextError> = {
  id: "postText",
  method: "POST",
  path: "/text",
  body: {
    key: "requestBody",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
    alternatives: { "text/plain": encodeText },
  },
  anonymous: true,
  responses: { 200: readText },
};

export const putJsonOperation: Operation<PutJsonRequest, PutJsonResponse, PutJsonError> = {
  id: "putJson",
  method: "PUT",
  path: "/json",
  body: { key: "requestBody", encode: encodeJson, mediaType: "application/merge-patch+json" },
  anonymous: true,
  responses: { 200: readJson },
};

export const uploadOperation: Operation<UploadRequest, UploadResponse, UploadError> = {
  id: "upload",
  method: "POST",
  path: "/upload",
  body: {
    key: "requestBody",
    required: true,
    encode: encodeMultipart,
    mediaType: "multipart/form-data",
  },
  anonymous: true,
  responses: { 201: readBinary },
};

/** Bodies */
export class Bodies {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Post form.
   *
   * `POST /form`
   */
  postForm(request: PostFormRequest, options?: RequestOptions): APIPromise<PostFormResponse> {
    return unwrap(call(this.#client, postFormOperation, request, options));
  }

  /**
   * Post text.
   *
   * `POST /text`
   */
  postText(request: PostTextRequest, options?: RequestOptions): APIPromise<PostTextResponse> {
    return unwrap(call(this.#client, postTextOperation, request, options));
  }

  /**
   * Put json.
   *
   * `PUT /json`
   */
  putJson(request?: PutJsonRequest, options?: RequestOptions): APIPromise<PutJsonResponse> {
    return unwrap(call(this.#client, putJsonOperation, request ?? {}, options));
  }

  /**
   * Upload.
   *
   * `POST /upload`
   */
  upload(request: UploadRequest, options?: RequestOptions): APIPromise<UploadResponse> {
    return unwrap(call(this.#client, uploadOperation, request, options));
  }
}
