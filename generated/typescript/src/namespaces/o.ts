import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateOAuth2ClientError,
  CreateOAuth2ClientRequest,
  CreateOAuth2ClientResponse,
} from "../operations/createOAuth2Client.js";
import type {
  DeleteOAuthClientError,
  DeleteOAuthClientRequest,
  DeleteOAuthClientResponse,
} from "../operations/deleteOAuthClient.js";
import type {
  GetCallerIdentityError,
  GetCallerIdentityResponse,
} from "../operations/getCallerIdentity.js";
import type { GetIpsError, GetIpsResponse } from "../operations/getIps.js";
import type {
  GetOAuthClientByIdError,
  GetOAuthClientByIdRequest,
  GetOAuthClientByIdResponse,
} from "../operations/getOAuthClientById.js";
import type {
  GetOAuthClientsError,
  GetOAuthClientsResponse,
} from "../operations/getOAuthClients.js";
import type { GetOpenapiSpecError, GetOpenapiSpecResponse } from "../operations/getOpenapiSpec.js";
import type { GetRootError, GetRootResponse } from "../operations/getRoot.js";
import type { GetVersionsError, GetVersionsResponse } from "../operations/getVersions.js";
import type {
  PatchOAuthClientError,
  PatchOAuthClientRequest,
  PatchOAuthClientResponse,
} from "../operations/patchOAuthClient.js";

export const createOAuth2ClientOperation: Operation<
  CreateOAuth2ClientRequest,
  CreateOAuth2ClientResponse,
  CreateOAuth2ClientError
> = {
  id: "createOAuth2Client",
  method: "POST",
  path: "/api/v2/oauth/clients",
  body: {
    key: "oauthClientPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: InvalidRequestErrorRep, 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep },
};

export const deleteOAuthClientOperation: Operation<
  DeleteOAuthClientRequest,
  DeleteOAuthClientResponse,
  DeleteOAuthClientError
> = {
  id: "deleteOAuthClient",
  method: "DELETE",
  path: "/api/v2/oauth/clients/{clientId}",
  pathParameters: { clientId: simple },
  responses: { 204: readNothing },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const getOAuthClientByIdOperation: Operation<
  GetOAuthClientByIdRequest,
  GetOAuthClientByIdResponse,
  GetOAuthClientByIdError
> = {
  id: "getOAuthClientById",
  method: "GET",
  path: "/api/v2/oauth/clients/{clientId}",
  pathParameters: { clientId: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

export const getOAuthClientsOperation: Operation<
  undefined,
  GetOAuthClientsResponse,
  GetOAuthClientsError
> = {
  id: "getOAuthClients",
  method: "GET",
  path: "/api/v2/oauth/clients",
  responses: { 200: readJson },
  errors: { 400: InvalidRequestErrorRep, 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep },
};

export const patchOAuthClientOperation: Operation<
  PatchOAuthClientRequest,
  PatchOAuthClientResponse,
  PatchOAuthClientError
> = {
  id: "patchOAuthClient",
  method: "PATCH",
  path: "/api/v2/oauth/clients/{clientId}",
  pathParameters: { clientId: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
  },
};

/** Clients registered for integrations that sign in on behalf of members. */
export class Oauth2Clients {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Register an OAuth 2.0 client.
   *
   * The client secret is shown only in this answer.
   *
   * `POST /api/v2/oauth/clients`
   */
  createOAuth2Client(
    request: CreateOAuth2ClientRequest,
    options?: RequestOptions,
  ): APIPromise<CreateOAuth2ClientResponse> {
    return unwrap(call(this.#client, createOAuth2ClientOperation, request, options));
  }

  /**
   * Delete an OAuth 2.0 client.
   *
   * `DELETE /api/v2/oauth/clients/{clientId}`
   */
  deleteOAuthClient(
    request: DeleteOAuthClientRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteOAuthClientResponse> {
    return unwrap(call(this.#client, deleteOAuthClientOperation, request, options));
  }

  /**
   * Get an OAuth 2.0 client.
   *
   * `GET /api/v2/oauth/clients/{clientId}`
   */
  getOAuthClientById(
    request: GetOAuthClientByIdRequest,
    options?: RequestOptions,
  ): APIPromise<GetOAuthClientByIdResponse> {
    return unwrap(call(this.#client, getOAuthClientByIdOperation, request, options));
  }

  /**
   * List the OAuth 2.0 clients of the account.
   *
   * `GET /api/v2/oauth/clients`
   */
  getOAuthClients(options?: RequestOptions): APIPromise<GetOAuthClientsResponse> {
    return unwrap(call(this.#client, getOAuthClientsOperation, undefined, options));
  }

  /**
   * Change an OAuth 2.0 client.
   *
   * Body: JSON Patch. `name`, `description` and `redirectUri` can change.
   *
   * `PATCH /api/v2/oauth/clients/{clientId}`
   */
  patchOAuthClient(
    request: PatchOAuthClientRequest,
    options?: RequestOptions,
  ): APIPromise<PatchOAuthClientResponse> {
    return unwrap(call(this.#client, patchOAuthClientOperation, request, options));
  }
}

export const getCallerIdentityOperation: Operation<
  undefined,
  GetCallerIdentityResponse,
  GetCallerIdentityError
> = {
  id: "getCallerIdentity",
  method: "GET",
  path: "/api/v2/caller-identity",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 429: RateLimitedErrorRep },
};

export const getIpsOperation: Operation<undefined, GetIpsResponse, GetIpsError> = {
  id: "getIps",
  method: "GET",
  path: "/api/v2/public-ip-list",
  responses: { 200: readJson },
  errors: { 429: RateLimitedErrorRep },
};

export const getOpenapiSpecOperation: Operation<
  undefined,
  GetOpenapiSpecResponse,
  GetOpenapiSpecError
> = {
  id: "getOpenapiSpec",
  method: "GET",
  path: "/api/v2/openapi.json",
  responses: { 200: readJson },
  errors: { 429: RateLimitedErrorRep },
};

export const getRootOperation: Operation<undefined, GetRootResponse, GetRootError> = {
  id: "getRoot",
  method: "GET",
  path: "/api/v2",
  responses: { 200: readJson },
  errors: { 429: RateLimitedErrorRep },
};

export const getVersionsOperation: Operation<undefined, GetVersionsResponse, GetVersionsError> = {
  id: "getVersions",
  method: "GET",
  path: "/api/v2/versions",
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

/** Entry point, caller identity, API versions, public addresses and the API description. */
export class Other {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Show who the access token belongs to.
   *
   * Names the account, member or token behind the call, and the project and environment for SDK
   * keys.
   *
   * `GET /api/v2/caller-identity`
   */
  getCallerIdentity(options?: RequestOptions): APIPromise<GetCallerIdentityResponse> {
    return unwrap(call(this.#client, getCallerIdentityOperation, undefined, options));
  }

  /**
   * List the public IP ranges of the service.
   *
   * Use it to write firewall rules. `addresses` are inbound to the service, `outboundAddresses` are
   * where its own calls come from.
   *
   * `GET /api/v2/public-ip-list`
   */
  getIps(options?: RequestOptions): APIPromise<GetIpsResponse> {
    return unwrap(call(this.#client, getIpsOperation, undefined, options));
  }

  /**
   * Download the OpenAPI description of this API.
   *
   * `GET /api/v2/openapi.json`
   */
  getOpenapiSpec(options?: RequestOptions): APIPromise<GetOpenapiSpecResponse> {
    return unwrap(call(this.#client, getOpenapiSpecOperation, undefined, options));
  }

  /**
   * List the top-level resources of the API.
   *
   * Good for a connection test; the answer only holds links.
   *
   * `GET /api/v2`
   */
  getRoot(options?: RequestOptions): APIPromise<GetRootResponse> {
    return unwrap(call(this.#client, getRootOperation, undefined, options));
  }

  /**
   * Show the valid API versions and the one in use.
   *
   * Versions are dates written as numbers, for example 20240415.
   *
   * `GET /api/v2/versions`
   */
  getVersions(options?: RequestOptions): APIPromise<GetVersionsResponse> {
    return unwrap(call(this.#client, getVersionsOperation, undefined, options));
  }
}
