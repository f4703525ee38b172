import { ErrorRep } from "../errors/index.js";
import { encodeJson } from "../lib/bodies.js";
import { call, unwrap } from "../lib/call.js";
import type { ClientCore, RequestOptions } from "../lib/client.js";
import { form, simple } from "../lib/encode.js";
import type { Operation } from "../lib/operation.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  DeleteAIConfigError,
  DeleteAIConfigRequest,
  DeleteAIConfigResponse,
} from "../operations/deleteAIConfig.js";
import type {
  DeleteAIConfigVariationError,
  DeleteAIConfigVariationRequest,
  DeleteAIConfigVariationResponse,
} from "../operations/deleteAIConfigVariation.js";
import type {
  DeleteAIToolError,
  DeleteAIToolRequest,
  DeleteAIToolResponse,
} from "../operations/deleteAITool.js";
import type {
  DeleteAgentGraphError,
  DeleteAgentGraphRequest,
  DeleteAgentGraphResponse,
} from "../operations/deleteAgentGraph.js";
import type {
  DeleteModelConfigError,
  DeleteModelConfigRequest,
  DeleteModelConfigResponse,
} from "../operations/deleteModelConfig.js";
import type {
  DeleteRestrictedModelsError,
  DeleteRestrictedModelsRequest,
  DeleteRestrictedModelsResponse,
} from "../operations/deleteRestrictedModels.js";
import type {
  GetAIConfigError,
  GetAIConfigRequest,
  GetAIConfigResponse,
} from "../operations/getAIConfig.js";
import type {
  GetAIConfigMetricsError,
  GetAIConfigMetricsRequest,
  GetAIConfigMetricsResponse,
} from "../operations/getAIConfigMetrics.js";
import type {
  GetAIConfigMetricsByVariationError,
  GetAIConfigMetricsByVariationRequest,
  GetAIConfigMetricsByVariationResponse,
} from "../operations/getAIConfigMetricsByVariation.js";
import type {
  GetAIConfigTargetingError,
  GetAIConfigTargetingRequest,
  GetAIConfigTargetingResponse,
} from "../operations/getAIConfigTargeting.js";
import type {
  GetAIConfigVariationError,
  GetAIConfigVariationRequest,
  GetAIConfigVariationResponse,
} from "../operations/getAIConfigVariation.js";
import type {
  GetAIConfigsError,
  GetAIConfigsRequest,
  GetAIConfigsResponse,
} from "../operations/getAIConfigs.js";
import type {
  GetAIToolError,
  GetAIToolRequest,
  GetAIToolResponse,
} from "../operations/getAITool.js";
import type {
  GetAgentGraphError,
  GetAgentGraphRequest,
  GetAgentGraphResponse,
} from "../operations/getAgentGraph.js";
import type {
  GetModelConfigError,
  GetModelConfigRequest,
  GetModelConfigResponse,
} from "../operations/getModelConfig.js";
import type {
  ListAIToolVersionsError,
  ListAIToolVersionsRequest,
  ListAIToolVersionsResponse,
} from "../operations/listAIToolVersions.js";
import type {
  ListAIToolsError,
  ListAIToolsRequest,
  ListAIToolsResponse,
} from "../operations/listAITools.js";
import type {
  ListAgentGraphsError,
  ListAgentGraphsRequest,
  ListAgentGraphsResponse,
} from "../operations/listAgentGraphs.js";
import type {
  ListModelConfigsError,
  ListModelConfigsRequest,
  ListModelConfigsResponse,
} from "../operations/listModelConfigs.js";
import type {
  PatchAIConfigError,
  PatchAIConfigRequest,
  PatchAIConfigResponse,
} from "../operations/patchAIConfig.js";
import type {
  PatchAIConfigTargetingError,
  PatchAIConfigTargetingRequest,
  PatchAIConfigTargetingResponse,
} from "../operations/patchAIConfigTargeting.js";
import type {
  PatchAIConfigVariationError,
  PatchAIConfigVariationRequest,
  PatchAIConfigVariationResponse,
} from "../operations/patchAIConfigVariation.js";
import type {
  PatchAIToolError,
  PatchAIToolRequest,
  PatchAIToolResponse,
} from "../operations/patchAITool.js";
import type {
  PatchAgentGraphError,
  PatchAgentGraphRequest,
  PatchAgentGraphResponse,
} from "../operations/patchAgentGraph.js";
import type {
  PostAIConfigError,
  PostAIConfigRequest,
  PostAIConfigResponse,
} from "../operations/postAIConfig.js";
import type {
  PostAIConfigVariationError,
  PostAIConfigVariationRequest,
  PostAIConfigVariationResponse,
} from "../operations/postAIConfigVariation.js";
import type {
  PostAIToolError,
  PostAIToolRequest,
  PostAIToolResponse,
} from "../operations/postAITool.js";
import type {
  PostAgentGraphError,
  PostAgentGraphRequest,
  PostAgentGraphResponse,
} from "../operations/postAgentGraph.js";
import type {
  PostModelConfigError,
  PostModelConfigRequest,
  PostModelConfigResponse,
} from "../operations/postModelConfig.js";
import type {
  PostRestrictedModelsError,
  PostRestrictedModelsRequest,
  PostRestrictedModelsResponse,
} from "../operations/postRestrictedModels.js";

export const deleteAgentGraphOperation: Operation<
  DeleteAgentGraphRequest,
  DeleteAgentGraphResponse,
  DeleteAgentGraphError
> = {
  id: "deleteAgentGraph",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/agent-graphs/{graphKey}",
  pathParameters: { projectKey: simple, graphKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const deleteAIConfigOperation: Operation<
  DeleteAIConfigRequest,
  DeleteAIConfigResponse,
  DeleteAIConfigError
> = {
  id: "deleteAIConfig",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}",
  pathParameters: { projectKey: simple, configKey: simple },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const deleteAIConfigVariationOperation: Operation<
  DeleteAIConfigVariationRequest,
  DeleteAIConfigVariationResponse,
  DeleteAIConfigVariationError
> = {
  id: "deleteAIConfigVariation",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}",
  pathParameters: { projectKey: simple, configKey: simple, variationKey: simple },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const deleteAIToolOperation: Operation<
  DeleteAIToolRequest,
  DeleteAIToolResponse,
  DeleteAIToolError
> = {
  id: "deleteAITool",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/ai-tools/{toolKey}",
  pathParameters: { projectKey: simple, toolKey: simple },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const deleteModelConfigOperation: Operation<
  DeleteModelConfigRequest,
  DeleteModelConfigResponse,
  DeleteModelConfigError
> = {
  id: "deleteModelConfig",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}",
  pathParameters: { projectKey: simple, modelConfigKey: simple },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const deleteRestrictedModelsOperation: Operation<
  DeleteRestrictedModelsRequest,
  DeleteRestrictedModelsResponse,
  DeleteRestrictedModelsError
> = {
  id: "deleteRestrictedModels",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/ai-configs/model-configs/restricted",
  pathParameters: { projectKey: simple },
  body: {
    key: "restrictedModelsRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 204: readNothing },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAgentGraphOperation: Operation<
  GetAgentGraphRequest,
  GetAgentGraphResponse,
  GetAgentGraphError
> = {
  id: "getAgentGraph",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/agent-graphs/{graphKey}",
  pathParameters: { projectKey: simple, graphKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIConfigOperation: Operation<
  GetAIConfigRequest,
  GetAIConfigResponse,
  GetAIConfigError
> = {
  id: "getAIConfig",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}",
  pathParameters: { projectKey: simple, configKey: simple },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIConfigMetricsOperation: Operation<
  GetAIConfigMetricsRequest,
  GetAIConfigMetricsResponse,
  GetAIConfigMetricsError
> = {
  id: "getAIConfigMetrics",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics",
  pathParameters: { projectKey: simple, configKey: simple },
  query: { from: form, to: form, env: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIConfigMetricsByVariationOperation: Operation<
  GetAIConfigMetricsByVariationRequest,
  GetAIConfigMetricsByVariationResponse,
  GetAIConfigMetricsByVariationError
> = {
  id: "getAIConfigMetricsByVariation",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics-by-variation",
  pathParameters: { projectKey: simple, configKey: simple },
  query: { from: form, to: form, env: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIConfigsOperation: Operation<
  GetAIConfigsRequest,
  GetAIConfigsResponse,
  GetAIConfigsError
> = {
  id: "getAIConfigs",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs",
  pathParameters: { projectKey: simple },
  query: { sort: form, limit: form, offset: form, filter: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIConfigTargetingOperation: Operation<
  GetAIConfigTargetingRequest,
  GetAIConfigTargetingResponse,
  GetAIConfigTargetingError
> = {
  id: "getAIConfigTargeting",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting",
  pathParameters: { projectKey: simple, configKey: simple },
  responses: { 200: readJson },
  errors: { 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIConfigVariationOperation: Operation<
  GetAIConfigVariationRequest,
  GetAIConfigVariationResponse,
  GetAIConfigVariationError
> = {
  id: "getAIConfigVariation",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}",
  pathParameters: { projectKey: simple, configKey: simple, variationKey: simple },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getAIToolOperation: Operation<GetAIToolRequest, GetAIToolResponse, GetAIToolError> = {
  id: "getAITool",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-tools/{toolKey}",
  pathParameters: { projectKey: simple, toolKey: simple },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const getModelConfigOperation: Operation<
  GetModelConfigRequest,
  GetModelConfigResponse,
  GetModelConfigError
> = {
  id: "getModelConfig",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}",
  pathParameters: { projectKey: simple, modelConfigKey: simple },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const listAgentGraphsOperation: Operation<
  ListAgentGraphsRequest,
  ListAgentGraphsResponse,
  ListAgentGraphsError
> = {
  id: "listAgentGraphs",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/agent-graphs",
  pathParameters: { projectKey: simple },
  query: { limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const listAIToolsOperation: Operation<
  ListAIToolsRequest,
  ListAIToolsResponse,
  ListAIToolsError
> = {
  id: "listAITools",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-tools",
  pathParameters: { projectKey: simple },
  query: { sort: form, limit: form, offset: form, filter: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const listAIToolVersionsOperation: Operation<
  ListAIToolVersionsRequest,
  ListAIToolVersionsResponse,
  ListAIToolVersionsError
> = {
  id: "listAIToolVersions",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions",
  pathParameters: { projectKey: simple, toolKey: simple },
  query: { sort: form, limit: form, offset: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const listModelConfigsOperation: Operation<
  ListModelConfigsRequest,
  ListModelConfigsResponse,
  ListModelConfigsError
> = {
  id: "listModelConfigs",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs/model-configs",
  pathParameters: { projectKey: simple },
  query: { restricted: form },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchAgentGraphOperation: Operation<
  PatchAgentGraphRequest,
  PatchAgentGraphResponse,
  PatchAgentGraphError
> = {
  id: "patchAgentGraph",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/agent-graphs/{graphKey}",
  pathParameters: { projectKey: simple, graphKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "agentGraphPatch", encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchAIConfigOperation: Operation<
  PatchAIConfigRequest,
  PatchAIConfigResponse,
  PatchAIConfigError
> = {
  id: "patchAIConfig",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}",
  pathParameters: { projectKey: simple, configKey: simple },
  body: { key: "aiConfigPatch", encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchAIConfigTargetingOperation: Operation<
  PatchAIConfigTargetingRequest,
  PatchAIConfigTargetingResponse,
  PatchAIConfigTargetingError
> = {
  id: "patchAIConfigTargeting",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting",
  pathParameters: { projectKey: simple, configKey: simple },
  body: {
    key: "aiConfigTargetingPatch",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchAIConfigVariationOperation: Operation<
  PatchAIConfigVariationRequest,
  PatchAIConfigVariationResponse,
  PatchAIConfigVariationError
> = {
  id: "patchAIConfigVariation",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}",
  pathParameters: { projectKey: simple, configKey: simple, variationKey: simple },
  body: { key: "aiConfigVariationPatch", encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchAIToolOperation: Operation<
  PatchAIToolRequest,
  PatchAIToolResponse,
  PatchAIToolError
> = {
  id: "patchAITool",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/ai-tools/{toolKey}",
  pathParameters: { projectKey: simple, toolKey: simple },
  body: { key: "aiToolPatch", encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const postAgentGraphOperation: Operation<
  PostAgentGraphRequest,
  PostAgentGraphResponse,
  PostAgentGraphError
> = {
  id: "postAgentGraph",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/agent-graphs",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "agentGraphPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 413: ErrorRep, 500: ErrorRep },
};

export const postAIConfigOperation: Operation<
  PostAIConfigRequest,
  PostAIConfigResponse,
  PostAIConfigError
> = {
  id: "postAIConfig",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/ai-configs",
  pathParameters: { projectKey: simple },
  body: { key: "aiConfigPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const postAIConfigVariationOperation: Operation<
  PostAIConfigVariationRequest,
  PostAIConfigVariationResponse,
  PostAIConfigVariationError
> = {
  id: "postAIConfigVariation",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations",
  pathParameters: { projectKey: simple, configKey: simple },
  body: {
    key: "aiConfigVariationPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const postAIToolOperation: Operation<
  PostAIToolRequest,
  PostAIToolResponse,
  PostAIToolError
> = {
  id: "postAITool",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/ai-tools",
  pathParameters: { projectKey: simple },
  body: { key: "aiToolPost", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const postModelConfigOperation: Operation<
  PostModelConfigRequest,
  PostModelConfigResponse,
  PostModelConfigError
> = {
  id: "postModelConfig",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/ai-configs/model-configs",
  pathParameters: { projectKey: simple },
  body: {
    key: "modelConfigPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const postRestrictedModelsOperation: Operation<
  PostRestrictedModelsRequest,
  PostRestrictedModelsResponse,
  PostRestrictedModelsError
> = {
  id: "postRestrictedModels",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/ai-configs/model-configs/restricted",
  pathParameters: { projectKey: simple },
  body: {
    key: "restrictedModelsRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

/**
 * Prompts and models kept outside the code: configs, variations, targeting, tools, agent graphs.
 */
export class AIConfigs {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an agent graph with its edges.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`
   */
  deleteAgentGraph(
    request: DeleteAgentGraphRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteAgentGraphResponse> {
    return unwrap(call(this.#client, deleteAgentGraphOperation, request, options));
  }

  /**
   * Delete an AI Config.
   *
   * `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}`
   */
  deleteAIConfig(
    request: DeleteAIConfigRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteAIConfigResponse> {
    return unwrap(call(this.#client, deleteAIConfigOperation, request, options));
  }

  /**
   * Delete a variation of an AI Config.
   *
   * `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`
   */
  deleteAIConfigVariation(
    request: DeleteAIConfigVariationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteAIConfigVariationResponse> {
    return unwrap(call(this.#client, deleteAIConfigVariationOperation, request, options));
  }

  /**
   * Delete an AI tool.
   *
   * `DELETE /api/v2/projects/{projectKey}/ai-tools/{toolKey}`
   */
  deleteAITool(
    request: DeleteAIToolRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteAIToolResponse> {
    return unwrap(call(this.#client, deleteAIToolOperation, request, options));
  }

  /**
   * Delete an AI model configuration.
   *
   * `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`
   */
  deleteModelConfig(
    request: DeleteModelConfigRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteModelConfigResponse> {
    return unwrap(call(this.#client, deleteModelConfigOperation, request, options));
  }

  /**
   * Take AI models off the restricted list.
   *
   * The keys go into the request body.
   *
   * `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`
   */
  deleteRestrictedModels(
    request: DeleteRestrictedModelsRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteRestrictedModelsResponse> {
    return unwrap(call(this.#client, deleteRestrictedModelsOperation, request, options));
  }

  /**
   * Get an agent graph with its edges.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`
   */
  getAgentGraph(
    request: GetAgentGraphRequest,
    options?: RequestOptions,
  ): APIPromise<GetAgentGraphResponse> {
    return unwrap(call(this.#client, getAgentGraphOperation, request, options));
  }

  /**
   * Get an AI Config by key.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}`
   */
  getAIConfig(
    request: GetAIConfigRequest,
    options?: RequestOptions,
  ): APIPromise<GetAIConfigResponse> {
    return unwrap(call(this.#client, getAIConfigOperation, request, options));
  }

  /**
   * Get usage metrics of an AI Config.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics`
   */
  getAIConfigMetrics(
    request: GetAIConfigMetricsRequest,
    options?: RequestOptions,
  ): APIPromise<GetAIConfigMetricsResponse> {
    return unwrap(call(this.#client, getAIConfigMetricsOperation, request, options));
  }

  /**
   * Get usage metrics of an AI Config per variation.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics-by-variation`
   */
  getAIConfigMetricsByVariation(
    request: GetAIConfigMetricsByVariationRequest,
    options?: RequestOptions,
  ): APIPromise<GetAIConfigMetricsByVariationResponse> {
    return unwrap(call(this.#client, getAIConfigMetricsByVariationOperation, request, options));
  }

  /**
   * List the AI Configs of a project.
   *
   * Paged with `limit` and `offset`.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs`
   */
  getAIConfigs(
    request: GetAIConfigsRequest,
    options?: RequestOptions,
  ): APIPromise<GetAIConfigsResponse> {
    return unwrap(call(this.#client, getAIConfigsOperation, request, options));
  }

  /**
   * Get the targeting of an AI Config.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`
   */
  getAIConfigTargeting(
    request: GetAIConfigTargetingRequest,
    options?: RequestOptions,
  ): APIPromise<GetAIConfigTargetingResponse> {
    return unwrap(call(this.#client, getAIConfigTargetingOperation, request, options));
  }

  /**
   * List the versions of an AI Config variation.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`
   */
  getAIConfigVariation(
    request: GetAIConfigVariationRequest,
    options?: RequestOptions,
  ): APIPromise<GetAIConfigVariationResponse> {
    return unwrap(call(this.#client, getAIConfigVariationOperation, request, options));
  }

  /**
   * Get an AI tool by key.
   *
   * `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}`
   */
  getAITool(request: GetAIToolRequest, options?: RequestOptions): APIPromise<GetAIToolResponse> {
    return unwrap(call(this.#client, getAIToolOperation, request, options));
  }

  /**
   * Get an AI model configuration.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`
   */
  getModelConfig(
    request: GetModelConfigRequest,
    options?: RequestOptions,
  ): APIPromise<GetModelConfigResponse> {
    return unwrap(call(this.#client, getModelConfigOperation, request, options));
  }

  /**
   * List the agent graphs of a project.
   *
   * Edges are left out; read one graph to see them. Paged with `limit` and `offset`. Beta: needs
   * the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/projects/{projectKey}/agent-graphs`
   */
  listAgentGraphs(
    request: ListAgentGraphsRequest,
    options?: RequestOptions,
  ): APIPromise<ListAgentGraphsResponse> {
    return unwrap(call(this.#client, listAgentGraphsOperation, request, options));
  }

  /**
   * List the AI tools of a project.
   *
   * Paged with `limit` and `offset`.
   *
   * `GET /api/v2/projects/{projectKey}/ai-tools`
   */
  listAITools(
    request: ListAIToolsRequest,
    options?: RequestOptions,
  ): APIPromise<ListAIToolsResponse> {
    return unwrap(call(this.#client, listAIToolsOperation, request, options));
  }

  /**
   * List the versions of an AI tool.
   *
   * Paged with `limit` and `offset`.
   *
   * `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions`
   */
  listAIToolVersions(
    request: ListAIToolVersionsRequest,
    options?: RequestOptions,
  ): APIPromise<ListAIToolVersionsResponse> {
    return unwrap(call(this.#client, listAIToolVersionsOperation, request, options));
  }

  /**
   * List AI model configurations.
   *
   * The answer is a plain array.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs/model-configs`
   */
  listModelConfigs(
    request: ListModelConfigsRequest,
    options?: RequestOptions,
  ): APIPromise<ListModelConfigsResponse> {
    return unwrap(call(this.#client, listModelConfigsOperation, request, options));
  }

  /**
   * Change an agent graph.
   *
   * Body: the fields to change. `rootConfigKey` and `edges` only go together. Beta: needs the
   * header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`
   */
  patchAgentGraph(
    request: PatchAgentGraphRequest,
    options?: RequestOptions,
  ): APIPromise<PatchAgentGraphResponse> {
    return unwrap(call(this.#client, patchAgentGraphOperation, request, options));
  }

  /**
   * Change an AI Config.
   *
   * Body: the fields to change; each replaces the present value.
   *
   * `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}`
   */
  patchAIConfig(
    request: PatchAIConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PatchAIConfigResponse> {
    return unwrap(call(this.#client, patchAIConfigOperation, request, options));
  }

  /**
   * Change the targeting of an AI Config.
   *
   * Body: semantic patch for one environment, named in `environmentKey`.
   *
   * `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`
   */
  patchAIConfigTargeting(
    request: PatchAIConfigTargetingRequest,
    options?: RequestOptions,
  ): APIPromise<PatchAIConfigTargetingResponse> {
    return unwrap(call(this.#client, patchAIConfigTargetingOperation, request, options));
  }

  /**
   * Change a variation of an AI Config.
   *
   * Body: the fields to change. Makes a new version; `instructions` is prompt text here, not a
   * semantic patch.
   *
   * `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`
   */
  patchAIConfigVariation(
    request: PatchAIConfigVariationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchAIConfigVariationResponse> {
    return unwrap(call(this.#client, patchAIConfigVariationOperation, request, options));
  }

  /**
   * Change an AI tool.
   *
   * Body: the fields to change; each replaces the present value.
   *
   * `PATCH /api/v2/projects/{projectKey}/ai-tools/{toolKey}`
   */
  patchAITool(
    request: PatchAIToolRequest,
    options?: RequestOptions,
  ): APIPromise<PatchAIToolResponse> {
    return unwrap(call(this.#client, patchAIToolOperation, request, options));
  }

  /**
   * Create an agent graph.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `POST /api/v2/projects/{projectKey}/agent-graphs`
   */
  postAgentGraph(
    request: PostAgentGraphRequest,
    options?: RequestOptions,
  ): APIPromise<PostAgentGraphResponse> {
    return unwrap(call(this.#client, postAgentGraphOperation, request, options));
  }

  /**
   * Create an AI Config.
   *
   * `POST /api/v2/projects/{projectKey}/ai-configs`
   */
  postAIConfig(
    request: PostAIConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PostAIConfigResponse> {
    return unwrap(call(this.#client, postAIConfigOperation, request, options));
  }

  /**
   * Add a variation to an AI Config.
   *
   * `POST /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations`
   */
  postAIConfigVariation(
    request: PostAIConfigVariationRequest,
    options?: RequestOptions,
  ): APIPromise<PostAIConfigVariationResponse> {
    return unwrap(call(this.#client, postAIConfigVariationOperation, request, options));
  }

  /**
   * Create an AI tool.
   *
   * `POST /api/v2/projects/{projectKey}/ai-tools`
   */
  postAITool(request: PostAIToolRequest, options?: RequestOptions): APIPromise<PostAIToolResponse> {
    return unwrap(call(this.#client, postAIToolOperation, request, options));
  }

  /**
   * Create an AI model configuration.
   *
   * `POST /api/v2/projects/{projectKey}/ai-configs/model-configs`
   */
  postModelConfig(
    request: PostModelConfigRequest,
    options?: RequestOptions,
  ): APIPromise<PostModelConfigResponse> {
    return unwrap(call(this.#client, postModelConfigOperation, request, options));
  }

  /**
   * Put AI models on the restricted list.
   *
   * A 200 answer can hold `errors` for single models.
   *
   * `POST /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`
   */
  postRestrictedModels(
    request: PostRestrictedModelsRequest,
    options?: RequestOptions,
  ): APIPromise<PostRestrictedModelsResponse> {
    return unwrap(call(this.#client, postRestrictedModelsOperation, request, options));
  }
}
