import { ErrorRep } from "../errors/classes.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listExploded, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import {
  type PageOptions,
  type PagePromise,
  type PagedOperation,
  callPages,
  unwrapPages,
} from "../lib/paging.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateViewError,
  CreateViewRequest,
  CreateViewResponse,
} from "../operations/createView.js";
import type {
  DeleteViewError,
  DeleteViewRequest,
  DeleteViewResponse,
} from "../operations/deleteView.js";
import type {
  GetLinkedResourcesError,
  GetLinkedResourcesItem,
  GetLinkedResourcesRequest,
  GetLinkedResourcesResponse,
} from "../operations/getLinkedResources.js";
import type {
  GetLinkedViewsError,
  GetLinkedViewsItem,
  GetLinkedViewsRequest,
  GetLinkedViewsResponse,
} from "../operations/getLinkedViews.js";
import type { GetViewError, GetViewRequest, GetViewResponse } from "../operations/getView.js";
import type {
  GetViewsError,
  GetViewsItem,
  GetViewsRequest,
  GetViewsResponse,
} from "../operations/getViews.js";
import type {
  LinkResourceError,
  LinkResourceRequest,
  LinkResourceResponse,
} from "../operations/linkResource.js";
import type {
  UnlinkResourceError,
  UnlinkResourceRequest,
  UnlinkResourceResponse,
} from "../operations/unlinkResource.js";
import type {
  UpdateViewError,
  UpdateViewRequest,
  UpdateViewResponse,
} from "../operations/updateView.js";

export const createViewOperation: Operation<
  CreateViewRequest,
  CreateViewResponse,
  CreateViewError
> = {
  id: "createView",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/views",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "viewPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const deleteViewOperation: Operation<
  DeleteViewRequest,
  DeleteViewResponse,
  DeleteViewError
> = {
  id: "deleteView",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/views/{viewKey}",
  pathParameters: { projectKey: simple, viewKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: { 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getLinkedResourcesOperation: PagedOperation<
  GetLinkedResourcesRequest,
  GetLinkedResourcesResponse,
  GetLinkedResourcesError,
  GetLinkedResourcesItem
> = {
  id: "getLinkedResources",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/views/{viewKey}/linked/{resourceType}",
  pathParameters: { projectKey: simple, viewKey: simple, resourceType: simple },
  query: {
    limit: form,
    offset: form,
    sort: form,
    query: form,
    filter: form,
    environmentId: form,
    expand: listJoined,
  },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getLinkedViewsOperation: PagedOperation<
  GetLinkedViewsRequest,
  GetLinkedViewsResponse,
  GetLinkedViewsError,
  GetLinkedViewsItem
> = {
  id: "getLinkedViews",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/view-associations/{resourceType}/{resourceKey}",
  pathParameters: { projectKey: simple, resourceType: simple, resourceKey: simple },
  query: { environmentId: form, limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getViewOperation: Operation<GetViewRequest, GetViewResponse, GetViewError> = {
  id: "getView",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/views/{viewKey}",
  pathParameters: { projectKey: simple, viewKey: simple },
  query: { sort: form, limit: form, offset: form, filter: form, expand: listExploded },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getViewsOperation: PagedOperation<
  GetViewsRequest,
  GetViewsResponse,
  GetViewsError,
  GetViewsItem
> = {
  id: "getViews",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/views",
  pathParameters: { projectKey: simple },
  query: { sort: form, limit: form, offset: form, filter: form, expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const linkResourceOperation: Operation<
  LinkResourceRequest,
  LinkResourceResponse,
  LinkResourceError
> = {
  id: "linkResource",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}",
  pathParameters: { projectKey: simple, viewKey: simple, resourceType: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const unlinkResourceOperation: Operation<
  UnlinkResourceRequest,
  UnlinkResourceResponse,
  UnlinkResourceError
> = {
  id: "unlinkResource",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}",
  pathParameters: { projectKey: simple, viewKey: simple, resourceType: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const updateViewOperation: Operation<
  UpdateViewRequest,
  UpdateViewResponse,
  UpdateViewError
> = {
  id: "updateView",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/views/{viewKey}",
  pathParameters: { projectKey: simple, viewKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "viewPatch", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

/** Named selections of flags, segments, metrics and AI Configs. */
export class ViewsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create a view.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/views`
   *
   * @beta
   */
  createView(request: CreateViewRequest, options?: RequestOptions): APIPromise<CreateViewResponse> {
    return unwrap(call(this.#client, createViewOperation, request, options));
  }

  /**
   * Delete a view.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/projects/{projectKey}/views/{viewKey}`
   *
   * @beta
   */
  deleteView(request: DeleteViewRequest, options?: RequestOptions): APIPromise<DeleteViewResponse> {
    return unwrap(call(this.#client, deleteViewOperation, request, options));
  }

  /**
   * List the resources linked to a view.
   *
   * Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/views/{viewKey}/linked/{resourceType}`
   *
   * @beta
   */
  getLinkedResources(
    request: GetLinkedResourcesRequest,
    options?: PageOptions,
  ): PagePromise<GetLinkedResourcesResponse, GetLinkedResourcesItem> {
    return unwrapPages(callPages(this.#client, getLinkedResourcesOperation, request, options));
  }

  /**
   * List the views a resource is linked to.
   *
   * Segments go by id, everything else by key. Paged with `limit` and `offset`. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/view-associations/{resourceType}/{resourceKey}`
   *
   * @beta
   */
  getLinkedViews(
    request: GetLinkedViewsRequest,
    options?: PageOptions,
  ): PagePromise<GetLinkedViewsResponse, GetLinkedViewsItem> {
    return unwrapPages(callPages(this.#client, getLinkedViewsOperation, request, options));
  }

  /**
   * Get a view by key.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/views/{viewKey}`
   *
   * @beta
   */
  getView(request: GetViewRequest, options?: RequestOptions): APIPromise<GetViewResponse> {
    return unwrap(call(this.#client, getViewOperation, request, options));
  }

  /**
   * List the views of a project.
   *
   * Paged with `limit` and `offset`. Beta: needs the header `LD-API-Version: beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/views`
   *
   * @beta
   */
  getViews(
    request: GetViewsRequest,
    options?: PageOptions,
  ): PagePromise<GetViewsResponse, GetViewsItem> {
    return unwrapPages(callPages(this.#client, getViewsOperation, request, options));
  }

  /**
   * Link resources to a view.
   *
   * Choose them by keys or ids, or by a filter. A 200 answer can hold `failedResources`. Beta:
   * needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`
   *
   * @beta
   */
  linkResource(
    request: LinkResourceRequest,
    options?: RequestOptions,
  ): APIPromise<LinkResourceResponse> {
    return unwrap(call(this.#client, linkResourceOperation, request, options));
  }

  /**
   * Remove resources from a view.
   *
   * The keys go into the request body. A 200 answer can hold `failedResources`. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/projects/{projectKey}/views/{viewKey}/link/{resourceType}`
   *
   * @beta
   */
  unlinkResource(
    request: UnlinkResourceRequest,
    options?: RequestOptions,
  ): APIPromise<UnlinkResourceResponse> {
    return unwrap(call(this.#client, unlinkResourceOperation, request, options));
  }

  /**
   * Change a view.
   *
   * Body: the fields to change; each replaces the present value. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/views/{viewKey}`
   *
   * @beta
   */
  updateView(request: UpdateViewRequest, options?: RequestOptions): APIPromise<UpdateViewResponse> {
    return unwrap(call(this.#client, updateViewOperation, request, options));
  }
}
