import {
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  UnauthorizedErrorRep,
} from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, listJoined, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson } from "../lib/readers.js";
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
  GetExperimentsRequest,
  GetExperimentsResponse,
} from "../operations/getExperiments.js";
import type {
  PatchExperimentError,
  PatchExperimentRequest,
  PatchExperimentResponse,
} from "../operations/patchExperiment.js";
import type {
  PutExperimentationSettingsError,
  PutExperimentationSettingsRequest,
  PutExperimentationSettingsResponse,
} from "../operations/putExperimentationSettings.js";

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

export const getExperimentsOperation: Operation<
  GetExperimentsRequest,
  GetExperimentsResponse,
  GetExperimentsError
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
    encode: encodeJson,
    mediaType: "application/json",
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
   * `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`
   */
  getExperiments(
    request: GetExperimentsRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentsResponse> {
    return unwrap(call(this.#client, getExperimentsOperation, request, options));
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
