import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
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
  CreateExperimentError,
  CreateExperimentRequest,
  CreateExperimentResponse,
} from "../operations/createExperiment.js";
import type {
  CreateIterationError,
  CreateIterationRequest,
  CreateIterationResponse,
} from "../operations/createIteration.js";
import type {
  DeleteEnvironmentError,
  DeleteEnvironmentRequest,
  DeleteEnvironmentResponse,
} from "../operations/deleteEnvironment.js";
import type {
  GetEnvironmentError,
  GetEnvironmentRequest,
  GetEnvironmentResponse,
} from "../operations/getEnvironment.js";
import type {
  GetEnvironmentsByProjectError,
  GetEnvironmentsByProjectItem,
  GetEnvironmentsByProjectRequest,
  GetEnvironmentsByProjectResponse,
} from "../operations/getEnvironmentsByProject.js";
import type {
  GetExperimentError,
  GetExperimentRequest,
  GetExperimentResponse,
} from "../operations/getExperiment.js";
import type {
  GetExperimentationSettingsError,
  GetExperimentationSettingsRequest,
  GetExperimentationSettingsResponse,
} from "../operations/getExperimentationSettings.js";
import type {
  GetExperimentsError,
  GetExperimentsItem,
  GetExperimentsRequest,
  GetExperimentsResponse,
} from "../operations/getExperiments.js";
import type {
  PatchEnvironmentError,
  PatchEnvironmentRequest,
  PatchEnvironmentResponse,
} from "../operations/patchEnvironment.js";
import type {
  PatchExperimentError,
  PatchExperimentRequest,
  PatchExperimentResponse,
} from "../operations/patchExperiment.js";
import type {
  PostEnvironmentError,
  PostEnvironmentRequest,
  PostEnvironmentResponse,
} from "../operations/postEnvironment.js";
import type {
  PutExperimentationSettingsError,
  PutExperimentationSettingsRequest,
  PutExperimentationSettingsResponse,
} from "../operations/putExperimentationSettings.js";
import type {
  ResetEnvironmentMobileKeyError,
  ResetEnvironmentMobileKeyRequest,
  ResetEnvironmentMobileKeyResponse,
} from "../operations/resetEnvironmentMobileKey.js";
import type {
  ResetEnvironmentSDKKeyError,
  ResetEnvironmentSDKKeyRequest,
  ResetEnvironmentSDKKeyResponse,
} from "../operations/resetEnvironmentSDKKey.js";

export const deleteEnvironmentOperation: Operation<
  DeleteEnvironmentRequest,
  DeleteEnvironmentResponse,
  DeleteEnvironmentError
> = {
  id: "deleteEnvironment",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getEnvironmentOperation: Operation<
  GetEnvironmentRequest,
  GetEnvironmentResponse,
  GetEnvironmentError
> = {
  id: "getEnvironment",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getEnvironmentsByProjectOperation: PagedOperation<
  GetEnvironmentsByProjectRequest,
  GetEnvironmentsByProjectResponse,
  GetEnvironmentsByProjectError,
  GetEnvironmentsByProjectItem
> = {
  id: "getEnvironmentsByProject",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments",
  pathParameters: { projectKey: simple },
  query: { limit: form, offset: form, filter: form, sort: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchEnvironmentOperation: Operation<
  PatchEnvironmentRequest,
  PatchEnvironmentResponse,
  PatchEnvironmentError
> = {
  id: "patchEnvironment",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postEnvironmentOperation: Operation<
  PostEnvironmentRequest,
  PostEnvironmentResponse,
  PostEnvironmentError
> = {
  id: "postEnvironment",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments",
  pathParameters: { projectKey: simple },
  body: {
    key: "environmentPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const resetEnvironmentMobileKeyOperation: Operation<
  ResetEnvironmentMobileKeyRequest,
  ResetEnvironmentMobileKeyResponse,
  ResetEnvironmentMobileKeyError
> = {
  id: "resetEnvironmentMobileKey",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey",
  pathParameters: { projectKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const resetEnvironmentSDKKeyOperation: Operation<
  ResetEnvironmentSDKKeyRequest,
  ResetEnvironmentSDKKeyResponse,
  ResetEnvironmentSDKKeyError
> = {
  id: "resetEnvironmentSDKKey",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: { expiry: form },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Stages such as test and production inside a project, with their SDK keys. */
export class Environments {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an environment.
   *
   * Cannot be undone. Its SDK keys go with it.
   *
   * `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}`
   */
  deleteEnvironment(
    request: DeleteEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteEnvironmentResponse> {
    return unwrap(call(this.#client, deleteEnvironmentOperation, request, options));
  }

  /**
   * Get an environment.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}`
   */
  getEnvironment(
    request: GetEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<GetEnvironmentResponse> {
    return unwrap(call(this.#client, getEnvironmentOperation, request, options));
  }

  /**
   * List the environments of a project.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/environments`
   */
  getEnvironmentsByProject(
    request: GetEnvironmentsByProjectRequest,
    options?: PageOptions,
  ): PagePromise<GetEnvironmentsByProjectResponse, GetEnvironmentsByProjectItem> {
    return unwrapPages(
      callPages(this.#client, getEnvironmentsByProjectOperation, request, options),
    );
  }

  /**
   * Change an environment.
   *
   * Body: JSON Patch. Some approval settings change here as well.
   *
   * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}`
   */
  patchEnvironment(
    request: PatchEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<PatchEnvironmentResponse> {
    return unwrap(call(this.#client, patchEnvironmentOperation, request, options));
  }

  /**
   * Create an environment.
   *
   * `source` copies the flag settings of another environment.
   *
   * `POST /api/v2/projects/{projectKey}/environments`
   */
  postEnvironment(
    request: PostEnvironmentRequest,
    options?: RequestOptions,
  ): APIPromise<PostEnvironmentResponse> {
    return unwrap(call(this.#client, postEnvironmentOperation, request, options));
  }

  /**
   * Replace the mobile key of an environment.
   *
   * The old key stops at once.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey`
   */
  resetEnvironmentMobileKey(
    request: ResetEnvironmentMobileKeyRequest,
    options?: RequestOptions,
  ): APIPromise<ResetEnvironmentMobileKeyResponse> {
    return unwrap(call(this.#client, resetEnvironmentMobileKeyOperation, request, options));
  }

  /**
   * Replace the SDK key of an environment.
   *
   * The old key stops at once unless `expiry` says when.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey`
   */
  resetEnvironmentSDKKey(
    request: ResetEnvironmentSDKKeyRequest,
    options?: RequestOptions,
  ): APIPromise<ResetEnvironmentSDKKeyResponse> {
    return unwrap(call(this.#client, resetEnvironmentSDKKeyOperation, request, options));
  }
}

export const createExperimentOperation: Operation<
  CreateExperimentRequest,
  CreateExperimentResponse,
  CreateExperimentError
> = {
  id: "createExperiment",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments",
  pathParameters: { projectKey: simple, environmentKey: simple },
  body: {
    key: "experimentPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const createIterationOperation: Operation<
  CreateIterationRequest,
  CreateIterationResponse,
  CreateIterationError
> = {
  id: "createIteration",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}/iterations",
  pathParameters: { projectKey: simple, environmentKey: simple, experimentKey: simple },
  body: {
    key: "iterationInput",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExperimentOperation: Operation<
  GetExperimentRequest,
  GetExperimentResponse,
  GetExperimentError
> = {
  id: "getExperiment",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, experimentKey: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExperimentationSettingsOperation: Operation<
  GetExperimentationSettingsRequest,
  GetExperimentationSettingsResponse,
  GetExperimentationSettingsError
> = {
  id: "getExperimentationSettings",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/experimentation-settings",
  pathParameters: { projectKey: simple },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExperimentsOperation: PagedOperation<
  GetExperimentsRequest,
  GetExperimentsResponse,
  GetExperimentsError,
  GetExperimentsItem
> = {
  id: "getExperiments",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments",
  pathParameters: { projectKey: simple, environmentKey: simple },
  query: {
    limit: form,
    offset: form,
    filter: form,
    expand: listJoined,
    lifecycleState: listJoined,
  },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["total_count"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchExperimentOperation: Operation<
  PatchExperimentRequest,
  PatchExperimentResponse,
  PatchExperimentError
> = {
  id: "patchExperiment",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, experimentKey: simple },
  body: {
    key: "experimentPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const putExperimentationSettingsOperation: Operation<
  PutExperimentationSettingsRequest,
  PutExperimentationSettingsResponse,
  PutExperimentationSettingsError
> = {
  id: "putExperimentationSettings",
  method: "PUT",
  path: "/api/v2/projects/{projectKey}/experimentation-settings",
  pathParameters: { projectKey: simple },
  body: {
    key: "randomizationSettingsPut",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Tests of flag variations against metrics, run in iterations. */
export class Experiments {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Create an experiment.
   *
   * It does not run yet: start its iteration with patchExperiment.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`
   */
  createExperiment(
    request: CreateExperimentRequest,
    options?: RequestOptions,
  ): APIPromise<CreateExperimentResponse> {
    return unwrap(call(this.#client, createExperimentOperation, request, options));
  }

  /**
   * Add an iteration to an experiment.
   *
   * New iterations are drafts until they are started.
   *
   * `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}/iterations`
   */
  createIteration(
    request: CreateIterationRequest,
    options?: RequestOptions,
  ): APIPromise<CreateIterationResponse> {
    return unwrap(call(this.#client, createIterationOperation, request, options));
  }

  /**
   * Get an experiment.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`
   */
  getExperiment(
    request: GetExperimentRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentResponse> {
    return unwrap(call(this.#client, getExperimentOperation, request, options));
  }

  /**
   * Get the experiment settings of a project.
   *
   * `GET /api/v2/projects/{projectKey}/experimentation-settings`
   */
  getExperimentationSettings(
    request: GetExperimentationSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentationSettingsResponse> {
    return unwrap(call(this.#client, getExperimentationSettingsOperation, request, options));
  }

  /**
   * List the experiments of an environment.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`
   */
  getExperiments(
    request: GetExperimentsRequest,
    options?: PageOptions,
  ): PagePromise<GetExperimentsResponse, GetExperimentsItem> {
    return unwrapPages(callPages(this.#client, getExperimentsOperation, request, options));
  }

  /**
   * Change, start or stop an experiment.
   *
   * Body: semantic patch, for example startIteration or stopIteration.
   *
   * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`
   */
  patchExperiment(
    request: PatchExperimentRequest,
    options?: RequestOptions,
  ): APIPromise<PatchExperimentResponse> {
    return unwrap(call(this.#client, patchExperimentOperation, request, options));
  }

  /**
   * Replace the experiment settings of a project.
   *
   * `PUT /api/v2/projects/{projectKey}/experimentation-settings`
   */
  putExperimentationSettings(
    request: PutExperimentationSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<PutExperimentationSettingsResponse> {
    return unwrap(call(this.#client, putExperimentationSettingsOperation, request, options));
  }
}
