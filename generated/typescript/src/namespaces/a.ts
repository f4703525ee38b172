import {
  ErrorRep,
  ForbiddenErrorRep,
  InvalidRequestErrorRep,
  MethodNotAllowedErrorRep,
  NotFoundErrorRep,
  PatchFailedErrorRep,
  RateLimitedErrorRep,
  StatusConflictErrorRep,
  StatusServiceUnavailable,
  UnauthorizedErrorRep,
} from "../errors/classes.js";
import { encodeJson, encodePatch, isIdempotentPatch } from "../lib/bodies.js";
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
import { noteFailures } from "../lib/partial.js";
import { readJson, readNothing } from "../lib/readers.js";
import type { APIPromise } from "../lib/result.js";
import type {
  CreateAnnouncementPublicError,
  CreateAnnouncementPublicRequest,
  CreateAnnouncementPublicResponse,
} from "../operations/createAnnouncementPublic.js";
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
  DeleteAnnouncementPublicError,
  DeleteAnnouncementPublicRequest,
  DeleteAnnouncementPublicResponse,
} from "../operations/deleteAnnouncementPublic.js";
import type {
  DeleteApplicationError,
  DeleteApplicationRequest,
  DeleteApplicationResponse,
} from "../operations/deleteApplication.js";
import type {
  DeleteApplicationVersionError,
  DeleteApplicationVersionRequest,
  DeleteApplicationVersionResponse,
} from "../operations/deleteApplicationVersion.js";
import type {
  DeleteApprovalRequestError,
  DeleteApprovalRequestRequest,
  DeleteApprovalRequestResponse,
} from "../operations/deleteApprovalRequest.js";
import type {
  DeleteApprovalRequestForFlagError,
  DeleteApprovalRequestForFlagRequest,
  DeleteApprovalRequestForFlagResponse,
} from "../operations/deleteApprovalRequestForFlag.js";
import type {
  DeleteMemberError,
  DeleteMemberRequest,
  DeleteMemberResponse,
} from "../operations/deleteMember.js";
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
  DeleteTokenError,
  DeleteTokenRequest,
  DeleteTokenResponse,
} from "../operations/deleteToken.js";
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
  GetAIConfigsItem,
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
  GetAnnouncementsPublicError,
  GetAnnouncementsPublicItem,
  GetAnnouncementsPublicRequest,
  GetAnnouncementsPublicResponse,
} from "../operations/getAnnouncementsPublic.js";
import type {
  GetApplicationError,
  GetApplicationRequest,
  GetApplicationResponse,
} from "../operations/getApplication.js";
import type {
  GetApplicationVersionsError,
  GetApplicationVersionsItem,
  GetApplicationVersionsRequest,
  GetApplicationVersionsResponse,
} from "../operations/getApplicationVersions.js";
import type {
  GetApplicationsError,
  GetApplicationsItem,
  GetApplicationsRequest,
  GetApplicationsResponse,
} from "../operations/getApplications.js";
import type {
  GetApprovalForFlagError,
  GetApprovalForFlagRequest,
  GetApprovalForFlagResponse,
} from "../operations/getApprovalForFlag.js";
import type {
  GetApprovalRequestError,
  GetApprovalRequestRequest,
  GetApprovalRequestResponse,
} from "../operations/getApprovalRequest.js";
import type {
  GetApprovalRequestSettingsError,
  GetApprovalRequestSettingsRequest,
  GetApprovalRequestSettingsResponse,
} from "../operations/getApprovalRequestSettings.js";
import type {
  GetApprovalRequestsError,
  GetApprovalRequestsItem,
  GetApprovalRequestsRequest,
  GetApprovalRequestsResponse,
} from "../operations/getApprovalRequests.js";
import type {
  GetApprovalsForFlagError,
  GetApprovalsForFlagRequest,
  GetApprovalsForFlagResponse,
} from "../operations/getApprovalsForFlag.js";
import type {
  GetAuditLogEntriesError,
  GetAuditLogEntriesItem,
  GetAuditLogEntriesRequest,
  GetAuditLogEntriesResponse,
} from "../operations/getAuditLogEntries.js";
import type {
  GetAuditLogEntryError,
  GetAuditLogEntryRequest,
  GetAuditLogEntryResponse,
} from "../operations/getAuditLogEntry.js";
import type {
  GetContextsClientsideUsageError,
  GetContextsClientsideUsageRequest,
  GetContextsClientsideUsageResponse,
} from "../operations/getContextsClientsideUsage.js";
import type {
  GetContextsServersideUsageError,
  GetContextsServersideUsageRequest,
  GetContextsServersideUsageResponse,
} from "../operations/getContextsServersideUsage.js";
import type {
  GetContextsTotalUsageError,
  GetContextsTotalUsageRequest,
  GetContextsTotalUsageResponse,
} from "../operations/getContextsTotalUsage.js";
import type {
  GetDataExportEventsUsageError,
  GetDataExportEventsUsageRequest,
  GetDataExportEventsUsageResponse,
} from "../operations/getDataExportEventsUsage.js";
import type {
  GetEvaluationsUsageError,
  GetEvaluationsUsageRequest,
  GetEvaluationsUsageResponse,
} from "../operations/getEvaluationsUsage.js";
import type {
  GetEventsUsageError,
  GetEventsUsageRequest,
  GetEventsUsageResponse,
} from "../operations/getEventsUsage.js";
import type {
  GetExperimentationEventsUsageError,
  GetExperimentationEventsUsageRequest,
  GetExperimentationEventsUsageResponse,
} from "../operations/getExperimentationEventsUsage.js";
import type {
  GetExperimentationKeysUsageError,
  GetExperimentationKeysUsageRequest,
  GetExperimentationKeysUsageResponse,
} from "../operations/getExperimentationKeysUsage.js";
import type {
  GetMAUClientsideUsageError,
  GetMAUClientsideUsageRequest,
  GetMAUClientsideUsageResponse,
} from "../operations/getMAUClientsideUsage.js";
import type {
  GetMAUTotalUsageError,
  GetMAUTotalUsageRequest,
  GetMAUTotalUsageResponse,
} from "../operations/getMAUTotalUsage.js";
import type {
  GetMauSdksByTypeError,
  GetMauSdksByTypeRequest,
  GetMauSdksByTypeResponse,
} from "../operations/getMauSdksByType.js";
import type {
  GetMauUsageError,
  GetMauUsageRequest,
  GetMauUsageResponse,
} from "../operations/getMauUsage.js";
import type {
  GetMauUsageByCategoryError,
  GetMauUsageByCategoryRequest,
  GetMauUsageByCategoryResponse,
} from "../operations/getMauUsageByCategory.js";
import type {
  GetMemberError,
  GetMemberRequest,
  GetMemberResponse,
} from "../operations/getMember.js";
import type {
  GetMembersError,
  GetMembersItem,
  GetMembersRequest,
  GetMembersResponse,
} from "../operations/getMembers.js";
import type {
  GetModelConfigError,
  GetModelConfigRequest,
  GetModelConfigResponse,
} from "../operations/getModelConfig.js";
import type {
  GetObservabilityErrorsUsageError,
  GetObservabilityErrorsUsageRequest,
  GetObservabilityErrorsUsageResponse,
} from "../operations/getObservabilityErrorsUsage.js";
import type {
  GetObservabilityLogsUsageError,
  GetObservabilityLogsUsageRequest,
  GetObservabilityLogsUsageResponse,
} from "../operations/getObservabilityLogsUsage.js";
import type {
  GetObservabilitySessionsUsageError,
  GetObservabilitySessionsUsageRequest,
  GetObservabilitySessionsUsageResponse,
} from "../operations/getObservabilitySessionsUsage.js";
import type {
  GetObservabilityTracesUsageError,
  GetObservabilityTracesUsageRequest,
  GetObservabilityTracesUsageResponse,
} from "../operations/getObservabilityTracesUsage.js";
import type {
  GetServiceConnectionsUsageError,
  GetServiceConnectionsUsageRequest,
  GetServiceConnectionsUsageResponse,
} from "../operations/getServiceConnectionsUsage.js";
import type {
  GetStreamUsageError,
  GetStreamUsageRequest,
  GetStreamUsageResponse,
} from "../operations/getStreamUsage.js";
import type {
  GetStreamUsageBySdkVersionError,
  GetStreamUsageBySdkVersionRequest,
  GetStreamUsageBySdkVersionResponse,
} from "../operations/getStreamUsageBySdkVersion.js";
import type {
  GetStreamUsageSdkversionError,
  GetStreamUsageSdkversionRequest,
  GetStreamUsageSdkversionResponse,
} from "../operations/getStreamUsageSdkversion.js";
import type { GetTokenError, GetTokenRequest, GetTokenResponse } from "../operations/getToken.js";
import type {
  GetTokensError,
  GetTokensItem,
  GetTokensRequest,
  GetTokensResponse,
} from "../operations/getTokens.js";
import type {
  ListAIToolVersionsError,
  ListAIToolVersionsItem,
  ListAIToolVersionsRequest,
  ListAIToolVersionsResponse,
} from "../operations/listAIToolVersions.js";
import type {
  ListAIToolsError,
  ListAIToolsItem,
  ListAIToolsRequest,
  ListAIToolsResponse,
} from "../operations/listAITools.js";
import type {
  ListAgentGraphsError,
  ListAgentGraphsItem,
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
  PatchApplicationError,
  PatchApplicationRequest,
  PatchApplicationResponse,
} from "../operations/patchApplication.js";
import type {
  PatchApplicationVersionError,
  PatchApplicationVersionRequest,
  PatchApplicationVersionResponse,
} from "../operations/patchApplicationVersion.js";
import type {
  PatchApprovalRequestError,
  PatchApprovalRequestRequest,
  PatchApprovalRequestResponse,
} from "../operations/patchApprovalRequest.js";
import type {
  PatchApprovalRequestSettingsError,
  PatchApprovalRequestSettingsRequest,
  PatchApprovalRequestSettingsResponse,
} from "../operations/patchApprovalRequestSettings.js";
import type {
  PatchFlagConfigApprovalRequestError,
  PatchFlagConfigApprovalRequestRequest,
  PatchFlagConfigApprovalRequestResponse,
} from "../operations/patchFlagConfigApprovalRequest.js";
import type {
  PatchMemberError,
  PatchMemberRequest,
  PatchMemberResponse,
} from "../operations/patchMember.js";
import type {
  PatchMembersError,
  PatchMembersRequest,
  PatchMembersResponse,
} from "../operations/patchMembers.js";
import type {
  PatchTokenError,
  PatchTokenRequest,
  PatchTokenResponse,
} from "../operations/patchToken.js";
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
  PostApprovalRequestError,
  PostApprovalRequestRequest,
  PostApprovalRequestResponse,
} from "../operations/postApprovalRequest.js";
import type {
  PostApprovalRequestApplyError,
  PostApprovalRequestApplyRequest,
  PostApprovalRequestApplyResponse,
} from "../operations/postApprovalRequestApply.js";
import type {
  PostApprovalRequestApplyForFlagError,
  PostApprovalRequestApplyForFlagRequest,
  PostApprovalRequestApplyForFlagResponse,
} from "../operations/postApprovalRequestApplyForFlag.js";
import type {
  PostApprovalRequestForFlagError,
  PostApprovalRequestForFlagRequest,
  PostApprovalRequestForFlagResponse,
} from "../operations/postApprovalRequestForFlag.js";
import type {
  PostApprovalRequestReviewError,
  PostApprovalRequestReviewRequest,
  PostApprovalRequestReviewResponse,
} from "../operations/postApprovalRequestReview.js";
import type {
  PostApprovalRequestReviewForFlagError,
  PostApprovalRequestReviewForFlagRequest,
  PostApprovalRequestReviewForFlagResponse,
} from "../operations/postApprovalRequestReviewForFlag.js";
import type {
  PostAuditLogEntriesError,
  PostAuditLogEntriesItem,
  PostAuditLogEntriesRequest,
  PostAuditLogEntriesResponse,
} from "../operations/postAuditLogEntries.js";
import type {
  PostAuditLogEntryCountsError,
  PostAuditLogEntryCountsRequest,
  PostAuditLogEntryCountsResponse,
} from "../operations/postAuditLogEntryCounts.js";
import type {
  PostFlagCopyConfigApprovalRequestError,
  PostFlagCopyConfigApprovalRequestRequest,
  PostFlagCopyConfigApprovalRequestResponse,
} from "../operations/postFlagCopyConfigApprovalRequest.js";
import type {
  PostMemberTeamsError,
  PostMemberTeamsRequest,
  PostMemberTeamsResponse,
} from "../operations/postMemberTeams.js";
import type {
  PostMembersError,
  PostMembersRequest,
  PostMembersResponse,
} from "../operations/postMembers.js";
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
import type {
  PostTokenError,
  PostTokenRequest,
  PostTokenResponse,
} from "../operations/postToken.js";
import type {
  ResetTokenError,
  ResetTokenRequest,
  ResetTokenResponse,
} from "../operations/resetToken.js";
import type {
  UpdateAnnouncementPublicError,
  UpdateAnnouncementPublicRequest,
  UpdateAnnouncementPublicResponse,
} from "../operations/updateAnnouncementPublic.js";

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

export const getAIConfigsOperation: PagedOperation<
  GetAIConfigsRequest,
  GetAIConfigsResponse,
  GetAIConfigsError,
  GetAIConfigsItem
> = {
  id: "getAIConfigs",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-configs",
  pathParameters: { projectKey: simple },
  query: { sort: form, limit: form, offset: form, filter: form },
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

export const listAgentGraphsOperation: PagedOperation<
  ListAgentGraphsRequest,
  ListAgentGraphsResponse,
  ListAgentGraphsError,
  ListAgentGraphsItem
> = {
  id: "listAgentGraphs",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/agent-graphs",
  pathParameters: { projectKey: simple },
  query: { limit: form, offset: form },
  constants: { "LD-API-Version": "beta" },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const listAIToolsOperation: PagedOperation<
  ListAIToolsRequest,
  ListAIToolsResponse,
  ListAIToolsError,
  ListAIToolsItem
> = {
  id: "listAITools",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-tools",
  pathParameters: { projectKey: simple },
  query: { sort: form, limit: form, offset: form, filter: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 500: ErrorRep },
};

export const listAIToolVersionsOperation: PagedOperation<
  ListAIToolVersionsRequest,
  ListAIToolVersionsResponse,
  ListAIToolVersionsError,
  ListAIToolVersionsItem
> = {
  id: "listAIToolVersions",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions",
  pathParameters: { projectKey: simple, toolKey: simple },
  query: { sort: form, limit: form, offset: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
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
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
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
  idempotent: true,
  partial: { key: "errors", note: noteFailures },
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
   *
   * @beta
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
   *
   * @beta
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/ai-configs`
   */
  getAIConfigs(
    request: GetAIConfigsRequest,
    options?: PageOptions,
  ): PagePromise<GetAIConfigsResponse, GetAIConfigsItem> {
    return unwrapPages(callPages(this.#client, getAIConfigsOperation, request, options));
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/agent-graphs`
   *
   * @beta
   */
  listAgentGraphs(
    request: ListAgentGraphsRequest,
    options?: PageOptions,
  ): PagePromise<ListAgentGraphsResponse, ListAgentGraphsItem> {
    return unwrapPages(callPages(this.#client, listAgentGraphsOperation, request, options));
  }

  /**
   * List the AI tools of a project.
   *
   * Paged with `limit` and `offset`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/ai-tools`
   */
  listAITools(
    request: ListAIToolsRequest,
    options?: PageOptions,
  ): PagePromise<ListAIToolsResponse, ListAIToolsItem> {
    return unwrapPages(callPages(this.#client, listAIToolsOperation, request, options));
  }

  /**
   * List the versions of an AI tool.
   *
   * Paged with `limit` and `offset`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions`
   */
  listAIToolVersions(
    request: ListAIToolVersionsRequest,
    options?: PageOptions,
  ): PagePromise<ListAIToolVersionsResponse, ListAIToolVersionsItem> {
    return unwrapPages(callPages(this.#client, listAIToolVersionsOperation, request, options));
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
   *
   * @beta
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
   *
   * @beta
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

export const deleteTokenOperation: Operation<
  DeleteTokenRequest,
  DeleteTokenResponse,
  DeleteTokenError
> = {
  id: "deleteToken",
  method: "DELETE",
  path: "/api/v2/tokens/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTokenOperation: Operation<GetTokenRequest, GetTokenResponse, GetTokenError> = {
  id: "getToken",
  method: "GET",
  path: "/api/v2/tokens/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getTokensOperation: PagedOperation<
  GetTokensRequest,
  GetTokensResponse,
  GetTokensError,
  GetTokensItem
> = {
  id: "getTokens",
  method: "GET",
  path: "/api/v2/tokens",
  query: { showAll: form, limit: form, offset: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

export const patchTokenOperation: Operation<
  PatchTokenRequest,
  PatchTokenResponse,
  PatchTokenError
> = {
  id: "patchToken",
  method: "PATCH",
  path: "/api/v2/tokens/{id}",
  pathParameters: { id: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    422: PatchFailedErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postTokenOperation: Operation<PostTokenRequest, PostTokenResponse, PostTokenError> = {
  id: "postToken",
  method: "POST",
  path: "/api/v2/tokens",
  body: {
    key: "accessTokenPost",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const resetTokenOperation: Operation<
  ResetTokenRequest,
  ResetTokenResponse,
  ResetTokenError
> = {
  id: "resetToken",
  method: "POST",
  path: "/api/v2/tokens/{id}/reset",
  pathParameters: { id: simple },
  query: { expiry: form },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Personal and service tokens that callers authenticate with. */
export class AccessTokens {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an access token.
   *
   * Cannot be undone. Calls that use the token are refused from then on.
   *
   * `DELETE /api/v2/tokens/{id}`
   */
  deleteToken(
    request: DeleteTokenRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteTokenResponse> {
    return unwrap(call(this.#client, deleteTokenOperation, request, options));
  }

  /**
   * Get an access token.
   *
   * Of the value itself only the last characters are shown.
   *
   * `GET /api/v2/tokens/{id}`
   */
  getToken(request: GetTokenRequest, options?: RequestOptions): APIPromise<GetTokenResponse> {
    return unwrap(call(this.#client, getTokenOperation, request, options));
  }

  /**
   * List access tokens.
   *
   * Own tokens, unless `showAll` is set by an admin. Paged with `limit` and `offset`; 25 items by
   * default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/tokens`
   */
  getTokens(
    request?: GetTokensRequest,
    options?: PageOptions,
  ): PagePromise<GetTokensResponse, GetTokensItem> {
    return unwrapPages(callPages(this.#client, getTokensOperation, request ?? {}, options));
  }

  /**
   * Change an access token.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/tokens/{id}`
   */
  patchToken(request: PatchTokenRequest, options?: RequestOptions): APIPromise<PatchTokenResponse> {
    return unwrap(call(this.#client, patchTokenOperation, request, options));
  }

  /**
   * Create an access token.
   *
   * Only this answer holds the whole value; later ones show its last characters.
   *
   * `POST /api/v2/tokens`
   */
  postToken(request: PostTokenRequest, options?: RequestOptions): APIPromise<PostTokenResponse> {
    return unwrap(call(this.#client, postTokenOperation, request, options));
  }

  /**
   * Replace the value of an access token.
   *
   * The old value stops at once unless `expiry` says when.
   *
   * `POST /api/v2/tokens/{id}/reset`
   */
  resetToken(request: ResetTokenRequest, options?: RequestOptions): APIPromise<ResetTokenResponse> {
    return unwrap(call(this.#client, resetTokenOperation, request, options));
  }
}

export const deleteMemberOperation: Operation<
  DeleteMemberRequest,
  DeleteMemberResponse,
  DeleteMemberError
> = {
  id: "deleteMember",
  method: "DELETE",
  path: "/api/v2/members/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMemberOperation: Operation<GetMemberRequest, GetMemberResponse, GetMemberError> = {
  id: "getMember",
  method: "GET",
  path: "/api/v2/members/{id}",
  pathParameters: { id: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMembersOperation: PagedOperation<
  GetMembersRequest,
  GetMembersResponse,
  GetMembersError,
  GetMembersItem
> = {
  id: "getMembers",
  method: "GET",
  path: "/api/v2/members",
  query: { limit: form, offset: form, filter: form, expand: listJoined, sort: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    total: ["totalCount"],
    next: ["_links", "next", "href"],
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchMemberOperation: Operation<
  PatchMemberRequest,
  PatchMemberResponse,
  PatchMemberError
> = {
  id: "patchMember",
  method: "PATCH",
  path: "/api/v2/members/{id}",
  pathParameters: { id: simple },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
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

export const patchMembersOperation: Operation<
  PatchMembersRequest,
  PatchMembersResponse,
  PatchMembersError
> = {
  id: "patchMembers",
  method: "PATCH",
  path: "/api/v2/members",
  body: {
    key: "membersPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  partial: { key: "errors", note: noteFailures },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postMembersOperation: Operation<
  PostMembersRequest,
  PostMembersResponse,
  PostMembersError
> = {
  id: "postMembers",
  method: "POST",
  path: "/api/v2/members",
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postMemberTeamsOperation: Operation<
  PostMemberTeamsRequest,
  PostMemberTeamsResponse,
  PostMemberTeamsError
> = {
  id: "postMemberTeams",
  method: "POST",
  path: "/api/v2/members/{id}/teams",
  pathParameters: { id: simple },
  body: {
    key: "memberTeamsPostInput",
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

/** People in the account: invite, change, remove, put into teams. */
export class AccountMembers {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Remove a member from the account.
   *
   * Refused while the account is managed through SCIM.
   *
   * `DELETE /api/v2/members/{id}`
   */
  deleteMember(
    request: DeleteMemberRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteMemberResponse> {
    return unwrap(call(this.#client, deleteMemberOperation, request, options));
  }

  /**
   * Get a member.
   *
   * The id `me` stands for the caller.
   *
   * `GET /api/v2/members/{id}`
   */
  getMember(request: GetMemberRequest, options?: RequestOptions): APIPromise<GetMemberResponse> {
    return unwrap(call(this.#client, getMemberOperation, request, options));
  }

  /**
   * List the members of the account.
   *
   * Paged with `limit` and `offset`; 20 items by default.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/members`
   */
  getMembers(
    request?: GetMembersRequest,
    options?: PageOptions,
  ): PagePromise<GetMembersResponse, GetMembersItem> {
    return unwrapPages(callPages(this.#client, getMembersOperation, request ?? {}, options));
  }

  /**
   * Change a member.
   *
   * Body: JSON Patch.
   *
   * `PATCH /api/v2/members/{id}`
   */
  patchMember(
    request: PatchMemberRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMemberResponse> {
    return unwrap(call(this.#client, patchMemberOperation, request, options));
  }

  /**
   * Change several members at once.
   *
   * Body: semantic patch. A 200 answer can hold `errors` for members that did not change.
   *
   * `PATCH /api/v2/members`
   */
  patchMembers(
    request: PatchMembersRequest,
    options?: RequestOptions,
  ): APIPromise<PatchMembersResponse> {
    return unwrap(call(this.#client, patchMembersOperation, request, options));
  }

  /**
   * Invite members to the account.
   *
   * The body is a list; an invitation goes out by mail to each address. One bad entry refuses the
   * whole list.
   *
   * `POST /api/v2/members`
   */
  postMembers(
    request: PostMembersRequest,
    options?: RequestOptions,
  ): APIPromise<PostMembersResponse> {
    return unwrap(call(this.#client, postMembersOperation, request, options));
  }

  /**
   * Add a member to teams.
   *
   * `POST /api/v2/members/{id}/teams`
   */
  postMemberTeams(
    request: PostMemberTeamsRequest,
    options?: RequestOptions,
  ): APIPromise<PostMemberTeamsResponse> {
    return unwrap(call(this.#client, postMemberTeamsOperation, request, options));
  }
}

export const getContextsClientsideUsageOperation: Operation<
  GetContextsClientsideUsageRequest,
  GetContextsClientsideUsageResponse,
  GetContextsClientsideUsageError
> = {
  id: "getContextsClientsideUsage",
  method: "GET",
  path: "/api/v2/usage/clientside-contexts",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    contextKind: listExploded,
    sdkName: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getContextsServersideUsageOperation: Operation<
  GetContextsServersideUsageRequest,
  GetContextsServersideUsageResponse,
  GetContextsServersideUsageError
> = {
  id: "getContextsServersideUsage",
  method: "GET",
  path: "/api/v2/usage/serverside-contexts",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    contextKind: listExploded,
    sdkName: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getContextsTotalUsageOperation: Operation<
  GetContextsTotalUsageRequest,
  GetContextsTotalUsageResponse,
  GetContextsTotalUsageError
> = {
  id: "getContextsTotalUsage",
  method: "GET",
  path: "/api/v2/usage/total-contexts",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    contextKind: listExploded,
    sdkName: listExploded,
    sdkType: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getDataExportEventsUsageOperation: Operation<
  GetDataExportEventsUsageRequest,
  GetDataExportEventsUsageResponse,
  GetDataExportEventsUsageError
> = {
  id: "getDataExportEventsUsage",
  method: "GET",
  path: "/api/v2/usage/data-export-events",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    eventKind: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getEvaluationsUsageOperation: Operation<
  GetEvaluationsUsageRequest,
  GetEvaluationsUsageResponse,
  GetEvaluationsUsageError
> = {
  id: "getEvaluationsUsage",
  method: "GET",
  path: "/api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}",
  pathParameters: { projectKey: simple, environmentKey: simple, featureFlagKey: simple },
  query: { from: form, to: form, tz: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getEventsUsageOperation: Operation<
  GetEventsUsageRequest,
  GetEventsUsageResponse,
  GetEventsUsageError
> = {
  id: "getEventsUsage",
  method: "GET",
  path: "/api/v2/usage/events/{type}",
  pathParameters: { type: simple },
  query: { from: form, to: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getExperimentationEventsUsageOperation: Operation<
  GetExperimentationEventsUsageRequest,
  GetExperimentationEventsUsageResponse,
  GetExperimentationEventsUsageError
> = {
  id: "getExperimentationEventsUsage",
  method: "GET",
  path: "/api/v2/usage/experimentation-events",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    eventKey: listExploded,
    eventKind: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getExperimentationKeysUsageOperation: Operation<
  GetExperimentationKeysUsageRequest,
  GetExperimentationKeysUsageResponse,
  GetExperimentationKeysUsageError
> = {
  id: "getExperimentationKeysUsage",
  method: "GET",
  path: "/api/v2/usage/experimentation-keys",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    experimentId: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getMAUClientsideUsageOperation: Operation<
  GetMAUClientsideUsageRequest,
  GetMAUClientsideUsageResponse,
  GetMAUClientsideUsageError
> = {
  id: "getMAUClientsideUsage",
  method: "GET",
  path: "/api/v2/usage/clientside-mau",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    sdkName: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getMauSdksByTypeOperation: Operation<
  GetMauSdksByTypeRequest,
  GetMauSdksByTypeResponse,
  GetMauSdksByTypeError
> = {
  id: "getMauSdksByType",
  method: "GET",
  path: "/api/v2/usage/mau/sdks",
  query: { from: form, to: form, sdktype: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMAUTotalUsageOperation: Operation<
  GetMAUTotalUsageRequest,
  GetMAUTotalUsageResponse,
  GetMAUTotalUsageError
> = {
  id: "getMAUTotalUsage",
  method: "GET",
  path: "/api/v2/usage/total-mau",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    sdkName: listExploded,
    sdkType: listExploded,
    anonymous: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getMauUsageOperation: Operation<
  GetMauUsageRequest,
  GetMauUsageResponse,
  GetMauUsageError
> = {
  id: "getMauUsage",
  method: "GET",
  path: "/api/v2/usage/mau",
  query: {
    from: form,
    to: form,
    project: listExploded,
    environment: listExploded,
    sdktype: listExploded,
    sdk: listExploded,
    anonymous: form,
    groupby: listExploded,
    aggregationType: form,
    contextKind: listExploded,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getMauUsageByCategoryOperation: Operation<
  GetMauUsageByCategoryRequest,
  GetMauUsageByCategoryResponse,
  GetMauUsageByCategoryError
> = {
  id: "getMauUsageByCategory",
  method: "GET",
  path: "/api/v2/usage/mau/bycategory",
  query: { from: form, to: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilityErrorsUsageOperation: Operation<
  GetObservabilityErrorsUsageRequest,
  GetObservabilityErrorsUsageResponse,
  GetObservabilityErrorsUsageError
> = {
  id: "getObservabilityErrorsUsage",
  method: "GET",
  path: "/api/v2/usage/observability/errors",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilityLogsUsageOperation: Operation<
  GetObservabilityLogsUsageRequest,
  GetObservabilityLogsUsageResponse,
  GetObservabilityLogsUsageError
> = {
  id: "getObservabilityLogsUsage",
  method: "GET",
  path: "/api/v2/usage/observability/logs",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilitySessionsUsageOperation: Operation<
  GetObservabilitySessionsUsageRequest,
  GetObservabilitySessionsUsageResponse,
  GetObservabilitySessionsUsageError
> = {
  id: "getObservabilitySessionsUsage",
  method: "GET",
  path: "/api/v2/usage/observability/sessions",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getObservabilityTracesUsageOperation: Operation<
  GetObservabilityTracesUsageRequest,
  GetObservabilityTracesUsageResponse,
  GetObservabilityTracesUsageError
> = {
  id: "getObservabilityTracesUsage",
  method: "GET",
  path: "/api/v2/usage/observability/traces",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    granularity: form,
    aggregationType: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getServiceConnectionsUsageOperation: Operation<
  GetServiceConnectionsUsageRequest,
  GetServiceConnectionsUsageResponse,
  GetServiceConnectionsUsageError
> = {
  id: "getServiceConnectionsUsage",
  method: "GET",
  path: "/api/v2/usage/service-connections",
  query: {
    from: form,
    to: form,
    projectKey: listExploded,
    environmentKey: listExploded,
    connectionType: listExploded,
    relayVersion: listExploded,
    sdkName: listExploded,
    sdkVersion: listExploded,
    sdkType: listExploded,
    groupBy: listExploded,
    aggregationType: form,
    granularity: form,
  },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
    503: StatusServiceUnavailable,
  },
};

export const getStreamUsageOperation: Operation<
  GetStreamUsageRequest,
  GetStreamUsageResponse,
  GetStreamUsageError
> = {
  id: "getStreamUsage",
  method: "GET",
  path: "/api/v2/usage/streams/{source}",
  pathParameters: { source: simple },
  query: { from: form, to: form, tz: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStreamUsageBySdkVersionOperation: Operation<
  GetStreamUsageBySdkVersionRequest,
  GetStreamUsageBySdkVersionResponse,
  GetStreamUsageBySdkVersionError
> = {
  id: "getStreamUsageBySdkVersion",
  method: "GET",
  path: "/api/v2/usage/streams/{source}/bysdkversion",
  pathParameters: { source: simple },
  query: { from: form, to: form, tz: form, sdk: form, version: form },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getStreamUsageSdkversionOperation: Operation<
  GetStreamUsageSdkversionRequest,
  GetStreamUsageSdkversionResponse,
  GetStreamUsageSdkversionError
> = {
  id: "getStreamUsageSdkversion",
  method: "GET",
  path: "/api/v2/usage/streams/{source}/sdkversions",
  pathParameters: { source: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 401: UnauthorizedErrorRep, 403: ForbiddenErrorRep, 429: RateLimitedErrorRep },
};

/** Time series of contexts, events, connections and observability data used by the account. */
export class AccountUsageBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Count contexts seen by client-side SDKs.
   *
   * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/clientside-contexts`
   *
   * @beta
   */
  getContextsClientsideUsage(
    request?: GetContextsClientsideUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsClientsideUsageResponse> {
    return unwrap(call(this.#client, getContextsClientsideUsageOperation, request ?? {}, options));
  }

  /**
   * Count contexts seen by server-side SDKs.
   *
   * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/serverside-contexts`
   *
   * @beta
   */
  getContextsServersideUsage(
    request?: GetContextsServersideUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsServersideUsageResponse> {
    return unwrap(call(this.#client, getContextsServersideUsageOperation, request ?? {}, options));
  }

  /**
   * Count contexts seen by all SDKs.
   *
   * All context kinds, grouped by kind. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/total-contexts`
   *
   * @beta
   */
  getContextsTotalUsage(
    request?: GetContextsTotalUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetContextsTotalUsageResponse> {
    return unwrap(call(this.#client, getContextsTotalUsageOperation, request ?? {}, options));
  }

  /**
   * Count Data Export events.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/data-export-events`
   *
   * @beta
   */
  getDataExportEventsUsage(
    request?: GetDataExportEventsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetDataExportEventsUsageResponse> {
    return unwrap(call(this.#client, getDataExportEventsUsageOperation, request ?? {}, options));
  }

  /**
   * Count the evaluations of a flag per variation.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/evaluations/{projectKey}/{environmentKey}/{featureFlagKey}`
   *
   * @beta
   */
  getEvaluationsUsage(
    request: GetEvaluationsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetEvaluationsUsageResponse> {
    return unwrap(call(this.#client, getEvaluationsUsageOperation, request, options));
  }

  /**
   * Count events received or published.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/events/{type}`
   *
   * @beta
   */
  getEventsUsage(
    request: GetEventsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetEventsUsageResponse> {
    return unwrap(call(this.#client, getEventsUsageOperation, request, options));
  }

  /**
   * Count experiment events.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/experimentation-events`
   *
   * @beta
   */
  getExperimentationEventsUsage(
    request?: GetExperimentationEventsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentationEventsUsageResponse> {
    return unwrap(
      call(this.#client, getExperimentationEventsUsageOperation, request ?? {}, options),
    );
  }

  /**
   * Count experiment keys.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/experimentation-keys`
   *
   * @beta
   */
  getExperimentationKeysUsage(
    request?: GetExperimentationKeysUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetExperimentationKeysUsageResponse> {
    return unwrap(call(this.#client, getExperimentationKeysUsageOperation, request ?? {}, options));
  }

  /**
   * Count monthly active contexts of client-side SDKs.
   *
   * The primary context kind only. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/clientside-mau`
   *
   * @beta
   */
  getMAUClientsideUsage(
    request?: GetMAUClientsideUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetMAUClientsideUsageResponse> {
    return unwrap(call(this.#client, getMAUClientsideUsageOperation, request ?? {}, options));
  }

  /**
   * List SDKs that had monthly active users.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/mau/sdks`
   *
   * @beta
   */
  getMauSdksByType(
    request?: GetMauSdksByTypeRequest,
    options?: RequestOptions,
  ): APIPromise<GetMauSdksByTypeResponse> {
    return unwrap(call(this.#client, getMauSdksByTypeOperation, request ?? {}, options));
  }

  /**
   * Count monthly active contexts of all SDKs.
   *
   * The primary context kind only. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/total-mau`
   *
   * @beta
   */
  getMAUTotalUsage(
    request?: GetMAUTotalUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetMAUTotalUsageResponse> {
    return unwrap(call(this.#client, getMAUTotalUsageOperation, request ?? {}, options));
  }

  /**
   * Count monthly active users.
   *
   * Deprecated. One data point per day; context instances are not part of the count. Beta: needs
   * the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/mau`
   *
   * @beta
   * @deprecated
   */
  getMauUsage(
    request?: GetMauUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetMauUsageResponse> {
    return unwrap(call(this.#client, getMauUsageOperation, request ?? {}, options));
  }

  /**
   * Count monthly active users per category.
   *
   * Deprecated. Categories are browser, mobile and backend. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `GET /api/v2/usage/mau/bycategory`
   *
   * @beta
   * @deprecated
   */
  getMauUsageByCategory(
    request?: GetMauUsageByCategoryRequest,
    options?: RequestOptions,
  ): APIPromise<GetMauUsageByCategoryResponse> {
    return unwrap(call(this.#client, getMauUsageByCategoryOperation, request ?? {}, options));
  }

  /**
   * Count observability errors.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/errors`
   *
   * @beta
   */
  getObservabilityErrorsUsage(
    request?: GetObservabilityErrorsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilityErrorsUsageResponse> {
    return unwrap(call(this.#client, getObservabilityErrorsUsageOperation, request ?? {}, options));
  }

  /**
   * Count observability logs.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/logs`
   *
   * @beta
   */
  getObservabilityLogsUsage(
    request?: GetObservabilityLogsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilityLogsUsageResponse> {
    return unwrap(call(this.#client, getObservabilityLogsUsageOperation, request ?? {}, options));
  }

  /**
   * Count observability sessions.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/sessions`
   *
   * @beta
   */
  getObservabilitySessionsUsage(
    request?: GetObservabilitySessionsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilitySessionsUsageResponse> {
    return unwrap(
      call(this.#client, getObservabilitySessionsUsageOperation, request ?? {}, options),
    );
  }

  /**
   * Count observability traces.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/observability/traces`
   *
   * @beta
   */
  getObservabilityTracesUsage(
    request?: GetObservabilityTracesUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetObservabilityTracesUsageResponse> {
    return unwrap(call(this.#client, getObservabilityTracesUsageOperation, request ?? {}, options));
  }

  /**
   * Get service connection minutes over time.
   *
   * A time range may span one year. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/service-connections`
   *
   * @beta
   */
  getServiceConnectionsUsage(
    request?: GetServiceConnectionsUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetServiceConnectionsUsageResponse> {
    return unwrap(call(this.#client, getServiceConnectionsUsageOperation, request ?? {}, options));
  }

  /**
   * Count streaming connections.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/streams/{source}`
   *
   * @beta
   */
  getStreamUsage(
    request: GetStreamUsageRequest,
    options?: RequestOptions,
  ): APIPromise<GetStreamUsageResponse> {
    return unwrap(call(this.#client, getStreamUsageOperation, request, options));
  }

  /**
   * Count streaming connections per SDK version.
   *
   * Older ranges have coarser data points. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/streams/{source}/bysdkversion`
   *
   * @beta
   */
  getStreamUsageBySdkVersion(
    request: GetStreamUsageBySdkVersionRequest,
    options?: RequestOptions,
  ): APIPromise<GetStreamUsageBySdkVersionResponse> {
    return unwrap(call(this.#client, getStreamUsageBySdkVersionOperation, request, options));
  }

  /**
   * List SDK versions that streamed lately.
   *
   * Covers the past two months. Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/usage/streams/{source}/sdkversions`
   *
   * @beta
   */
  getStreamUsageSdkversion(
    request: GetStreamUsageSdkversionRequest,
    options?: RequestOptions,
  ): APIPromise<GetStreamUsageSdkversionResponse> {
    return unwrap(call(this.#client, getStreamUsageSdkversionOperation, request, options));
  }
}

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

export const getAnnouncementsPublicOperation: PagedOperation<
  GetAnnouncementsPublicRequest,
  GetAnnouncementsPublicResponse,
  GetAnnouncementsPublicError,
  GetAnnouncementsPublicItem
> = {
  id: "getAnnouncementsPublic",
  method: "GET",
  path: "/api/v2/announcements",
  query: { status: form, limit: form, offset: form },
  paging: {
    style: "offset",
    parameter: "offset",
    items: ["items"],
    next: ["_links", "next", "href"],
  },
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
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/announcements`
   */
  getAnnouncementsPublic(
    request?: GetAnnouncementsPublicRequest,
    options?: PageOptions,
  ): PagePromise<GetAnnouncementsPublicResponse, GetAnnouncementsPublicItem> {
    return unwrapPages(
      callPages(this.#client, getAnnouncementsPublicOperation, request ?? {}, options),
    );
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

export const deleteApplicationOperation: Operation<
  DeleteApplicationRequest,
  DeleteApplicationResponse,
  DeleteApplicationError
> = {
  id: "deleteApplication",
  method: "DELETE",
  path: "/api/v2/applications/{applicationKey}",
  pathParameters: { applicationKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteApplicationVersionOperation: Operation<
  DeleteApplicationVersionRequest,
  DeleteApplicationVersionResponse,
  DeleteApplicationVersionError
> = {
  id: "deleteApplicationVersion",
  method: "DELETE",
  path: "/api/v2/applications/{applicationKey}/versions/{versionKey}",
  pathParameters: { applicationKey: simple, versionKey: simple },
  constants: { "LD-API-Version": "beta" },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApplicationOperation: Operation<
  GetApplicationRequest,
  GetApplicationResponse,
  GetApplicationError
> = {
  id: "getApplication",
  method: "GET",
  path: "/api/v2/applications/{applicationKey}",
  pathParameters: { applicationKey: simple },
  query: { expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApplicationsOperation: PagedOperation<
  GetApplicationsRequest,
  GetApplicationsResponse,
  GetApplicationsError,
  GetApplicationsItem
> = {
  id: "getApplications",
  method: "GET",
  path: "/api/v2/applications",
  query: { filter: form, limit: form, offset: form, sort: form, expand: listJoined },
  constants: { "LD-API-Version": "beta" },
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
    429: RateLimitedErrorRep,
  },
};

export const getApplicationVersionsOperation: PagedOperation<
  GetApplicationVersionsRequest,
  GetApplicationVersionsResponse,
  GetApplicationVersionsError,
  GetApplicationVersionsItem
> = {
  id: "getApplicationVersions",
  method: "GET",
  path: "/api/v2/applications/{applicationKey}/versions",
  pathParameters: { applicationKey: simple },
  query: { filter: form, limit: form, offset: form, sort: form },
  constants: { "LD-API-Version": "beta" },
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
    429: RateLimitedErrorRep,
  },
};

export const patchApplicationOperation: Operation<
  PatchApplicationRequest,
  PatchApplicationResponse,
  PatchApplicationError
> = {
  id: "patchApplication",
  method: "PATCH",
  path: "/api/v2/applications/{applicationKey}",
  pathParameters: { applicationKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchApplicationVersionOperation: Operation<
  PatchApplicationVersionRequest,
  PatchApplicationVersionResponse,
  PatchApplicationVersionError
> = {
  id: "patchApplicationVersion",
  method: "PATCH",
  path: "/api/v2/applications/{applicationKey}/versions/{versionKey}",
  pathParameters: { applicationKey: simple, versionKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Applications and their versions, as reported by SDKs. */
export class ApplicationsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an application.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/applications/{applicationKey}`
   *
   * @beta
   */
  deleteApplication(
    request: DeleteApplicationRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApplicationResponse> {
    return unwrap(call(this.#client, deleteApplicationOperation, request, options));
  }

  /**
   * Delete an application version.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `DELETE /api/v2/applications/{applicationKey}/versions/{versionKey}`
   *
   * @beta
   */
  deleteApplicationVersion(
    request: DeleteApplicationVersionRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApplicationVersionResponse> {
    return unwrap(call(this.#client, deleteApplicationVersionOperation, request, options));
  }

  /**
   * Get an application by key.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/applications/{applicationKey}`
   *
   * @beta
   */
  getApplication(
    request: GetApplicationRequest,
    options?: RequestOptions,
  ): APIPromise<GetApplicationResponse> {
    return unwrap(call(this.#client, getApplicationOperation, request, options));
  }

  /**
   * List the applications seen in an account.
   *
   * Paged with `limit` and `offset`; 10 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/applications`
   *
   * @beta
   */
  getApplications(
    request?: GetApplicationsRequest,
    options?: PageOptions,
  ): PagePromise<GetApplicationsResponse, GetApplicationsItem> {
    return unwrapPages(callPages(this.#client, getApplicationsOperation, request ?? {}, options));
  }

  /**
   * List the versions of an application.
   *
   * Paged with `limit` and `offset`; 50 items by default. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/applications/{applicationKey}/versions`
   *
   * @beta
   */
  getApplicationVersions(
    request: GetApplicationVersionsRequest,
    options?: PageOptions,
  ): PagePromise<GetApplicationVersionsResponse, GetApplicationVersionsItem> {
    return unwrapPages(callPages(this.#client, getApplicationVersionsOperation, request, options));
  }

  /**
   * Change an application.
   *
   * Body: JSON Patch. `description` and `kind` can change. Beta: needs the header `LD-API-Version:
   * beta`.
   *
   * `PATCH /api/v2/applications/{applicationKey}`
   *
   * @beta
   */
  patchApplication(
    request: PatchApplicationRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApplicationResponse> {
    return unwrap(call(this.#client, patchApplicationOperation, request, options));
  }

  /**
   * Change an application version.
   *
   * Body: JSON Patch. Only `supported` can change. Beta: needs the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/applications/{applicationKey}/versions/{versionKey}`
   *
   * @beta
   */
  patchApplicationVersion(
    request: PatchApplicationVersionRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApplicationVersionResponse> {
    return unwrap(call(this.#client, patchApplicationVersionOperation, request, options));
  }
}

export const deleteApprovalRequestOperation: Operation<
  DeleteApprovalRequestRequest,
  DeleteApprovalRequestResponse,
  DeleteApprovalRequestError
> = {
  id: "deleteApprovalRequest",
  method: "DELETE",
  path: "/api/v2/approval-requests/{id}",
  pathParameters: { id: simple },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const deleteApprovalRequestForFlagOperation: Operation<
  DeleteApprovalRequestForFlagRequest,
  DeleteApprovalRequestForFlagResponse,
  DeleteApprovalRequestForFlagError
> = {
  id: "deleteApprovalRequestForFlag",
  method: "DELETE",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 204: readNothing },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApprovalForFlagOperation: Operation<
  GetApprovalForFlagRequest,
  GetApprovalForFlagResponse,
  GetApprovalForFlagError
> = {
  id: "getApprovalForFlag",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApprovalRequestOperation: Operation<
  GetApprovalRequestRequest,
  GetApprovalRequestResponse,
  GetApprovalRequestError
> = {
  id: "getApprovalRequest",
  method: "GET",
  path: "/api/v2/approval-requests/{id}",
  pathParameters: { id: simple },
  query: { expand: listJoined },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getApprovalRequestsOperation: PagedOperation<
  GetApprovalRequestsRequest,
  GetApprovalRequestsResponse,
  GetApprovalRequestsError,
  GetApprovalRequestsItem
> = {
  id: "getApprovalRequests",
  method: "GET",
  path: "/api/v2/approval-requests",
  query: { filter: form, expand: listJoined, limit: form, offset: form },
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
    429: RateLimitedErrorRep,
  },
};

export const getApprovalsForFlagOperation: Operation<
  GetApprovalsForFlagRequest,
  GetApprovalsForFlagResponse,
  GetApprovalsForFlagError
> = {
  id: "getApprovalsForFlag",
  method: "GET",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestOperation: Operation<
  PostApprovalRequestRequest,
  PostApprovalRequestResponse,
  PostApprovalRequestError
> = {
  id: "postApprovalRequest",
  method: "POST",
  path: "/api/v2/approval-requests",
  body: {
    key: "createApprovalRequestRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestApplyOperation: Operation<
  PostApprovalRequestApplyRequest,
  PostApprovalRequestApplyResponse,
  PostApprovalRequestApplyError
> = {
  id: "postApprovalRequestApply",
  method: "POST",
  path: "/api/v2/approval-requests/{id}/apply",
  pathParameters: { id: simple },
  body: {
    key: "postApprovalRequestApplyRequest",
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

export const postApprovalRequestApplyForFlagOperation: Operation<
  PostApprovalRequestApplyForFlagRequest,
  PostApprovalRequestApplyForFlagResponse,
  PostApprovalRequestApplyForFlagError
> = {
  id: "postApprovalRequestApplyForFlag",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "postApprovalRequestApplyRequest",
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

export const postApprovalRequestForFlagOperation: Operation<
  PostApprovalRequestForFlagRequest,
  PostApprovalRequestForFlagResponse,
  PostApprovalRequestForFlagError
> = {
  id: "postApprovalRequestForFlag",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: {
    key: "createFlagConfigApprovalRequestRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestReviewOperation: Operation<
  PostApprovalRequestReviewRequest,
  PostApprovalRequestReviewResponse,
  PostApprovalRequestReviewError
> = {
  id: "postApprovalRequestReview",
  method: "POST",
  path: "/api/v2/approval-requests/{id}/reviews",
  pathParameters: { id: simple },
  body: {
    key: "postApprovalRequestReviewRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    404: NotFoundErrorRep,
    405: MethodNotAllowedErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postApprovalRequestReviewForFlagOperation: Operation<
  PostApprovalRequestReviewForFlagRequest,
  PostApprovalRequestReviewForFlagResponse,
  PostApprovalRequestReviewForFlagError
> = {
  id: "postApprovalRequestReviewForFlag",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  body: {
    key: "postApprovalRequestReviewRequest",
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

export const postFlagCopyConfigApprovalRequestOperation: Operation<
  PostFlagCopyConfigApprovalRequestRequest,
  PostFlagCopyConfigApprovalRequestResponse,
  PostFlagCopyConfigApprovalRequestError
> = {
  id: "postFlagCopyConfigApprovalRequest",
  method: "POST",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy",
  pathParameters: { projectKey: simple, featureFlagKey: simple, environmentKey: simple },
  body: {
    key: "createCopyFlagConfigApprovalRequestRequest",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 201: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    409: StatusConflictErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Requests to review a change before it is made. */
export class Approvals {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Delete an approval request.
   *
   * `DELETE /api/v2/approval-requests/{id}`
   */
  deleteApprovalRequest(
    request: DeleteApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApprovalRequestResponse> {
    return unwrap(call(this.#client, deleteApprovalRequestOperation, request, options));
  }

  /**
   * Delete an approval request of a flag.
   *
   * `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
   */
  deleteApprovalRequestForFlag(
    request: DeleteApprovalRequestForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<DeleteApprovalRequestForFlagResponse> {
    return unwrap(call(this.#client, deleteApprovalRequestForFlagOperation, request, options));
  }

  /**
   * Get an approval request of a flag.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
   */
  getApprovalForFlag(
    request: GetApprovalForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalForFlagResponse> {
    return unwrap(call(this.#client, getApprovalForFlagOperation, request, options));
  }

  /**
   * Get an approval request.
   *
   * `GET /api/v2/approval-requests/{id}`
   */
  getApprovalRequest(
    request: GetApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalRequestResponse> {
    return unwrap(call(this.#client, getApprovalRequestOperation, request, options));
  }

  /**
   * List approval requests of the account.
   *
   * Paged with `limit` and `offset`; 20 items by default, 200 at most.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/approval-requests`
   */
  getApprovalRequests(
    request?: GetApprovalRequestsRequest,
    options?: PageOptions,
  ): PagePromise<GetApprovalRequestsResponse, GetApprovalRequestsItem> {
    return unwrapPages(
      callPages(this.#client, getApprovalRequestsOperation, request ?? {}, options),
    );
  }

  /**
   * List approval requests of a flag in an environment.
   *
   * `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`
   */
  getApprovalsForFlag(
    request: GetApprovalsForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalsForFlagResponse> {
    return unwrap(call(this.#client, getApprovalsForFlagOperation, request, options));
  }

  /**
   * Ask for approval of a change.
   *
   * `instructions` is a semantic patch that runs when the approved request is applied.
   *
   * `POST /api/v2/approval-requests`
   */
  postApprovalRequest(
    request: PostApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestResponse> {
    return unwrap(call(this.#client, postApprovalRequestOperation, request, options));
  }

  /**
   * Apply an approved request.
   *
   * Runs the instructions of a request whose reviews are complete.
   *
   * `POST /api/v2/approval-requests/{id}/apply`
   */
  postApprovalRequestApply(
    request: PostApprovalRequestApplyRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestApplyResponse> {
    return unwrap(call(this.#client, postApprovalRequestApplyOperation, request, options));
  }

  /**
   * Apply an approved request of a flag.
   *
   * Runs the instructions of a request whose reviews are complete.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply`
   */
  postApprovalRequestApplyForFlag(
    request: PostApprovalRequestApplyForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestApplyForFlagResponse> {
    return unwrap(call(this.#client, postApprovalRequestApplyForFlagOperation, request, options));
  }

  /**
   * Ask for approval of a change to a flag.
   *
   * `instructions` is a semantic patch that runs when the approved request is applied.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`
   */
  postApprovalRequestForFlag(
    request: PostApprovalRequestForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestForFlagResponse> {
    return unwrap(call(this.#client, postApprovalRequestForFlagOperation, request, options));
  }

  /**
   * Approve, decline or comment on an approval request.
   *
   * `POST /api/v2/approval-requests/{id}/reviews`
   */
  postApprovalRequestReview(
    request: PostApprovalRequestReviewRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestReviewResponse> {
    return unwrap(call(this.#client, postApprovalRequestReviewOperation, request, options));
  }

  /**
   * Approve, decline or comment on a flag approval request.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews`
   */
  postApprovalRequestReviewForFlag(
    request: PostApprovalRequestReviewForFlagRequest,
    options?: RequestOptions,
  ): APIPromise<PostApprovalRequestReviewForFlagResponse> {
    return unwrap(call(this.#client, postApprovalRequestReviewForFlagOperation, request, options));
  }

  /**
   * Ask for approval to copy flag settings between environments.
   *
   * `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy`
   */
  postFlagCopyConfigApprovalRequest(
    request: PostFlagCopyConfigApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PostFlagCopyConfigApprovalRequestResponse> {
    return unwrap(call(this.#client, postFlagCopyConfigApprovalRequestOperation, request, options));
  }
}

export const getApprovalRequestSettingsOperation: Operation<
  GetApprovalRequestSettingsRequest,
  GetApprovalRequestSettingsResponse,
  GetApprovalRequestSettingsError
> = {
  id: "getApprovalRequestSettings",
  method: "GET",
  path: "/api/v2/approval-requests/projects/{projectKey}/settings",
  pathParameters: { projectKey: simple },
  query: { environmentKey: form, resourceKind: form, expand: listJoined },
  constants: { "LD-API-Version": "beta" },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchApprovalRequestOperation: Operation<
  PatchApprovalRequestRequest,
  PatchApprovalRequestResponse,
  PatchApprovalRequestError
> = {
  id: "patchApprovalRequest",
  method: "PATCH",
  path: "/api/v2/approval-requests/{id}",
  pathParameters: { id: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "approvalRequestPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const patchApprovalRequestSettingsOperation: Operation<
  PatchApprovalRequestSettingsRequest,
  PatchApprovalRequestSettingsResponse,
  PatchApprovalRequestSettingsError
> = {
  id: "patchApprovalRequestSettings",
  method: "PATCH",
  path: "/api/v2/approval-requests/projects/{projectKey}/settings",
  pathParameters: { projectKey: simple },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "approvalRequestSettingsPatch",
    required: true,
    encode: encodeJson,
    mediaType: "application/json",
  },
  responses: { 200: readJson },
  errors: { 400: ErrorRep, 403: ErrorRep, 404: ErrorRep, 500: ErrorRep },
};

export const patchFlagConfigApprovalRequestOperation: Operation<
  PatchFlagConfigApprovalRequestRequest,
  PatchFlagConfigApprovalRequestResponse,
  PatchFlagConfigApprovalRequestError
> = {
  id: "patchFlagConfigApprovalRequest",
  method: "PATCH",
  path: "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
  pathParameters: {
    projectKey: simple,
    featureFlagKey: simple,
    environmentKey: simple,
    id: simple,
  },
  constants: { "LD-API-Version": "beta" },
  body: {
    key: "approvalRequestPatchInput",
    required: true,
    encode: encodePatch,
    mediaType: "application/json; domain-model=launchdarkly.semanticpatch",
    idempotent: isIdempotentPatch,
  },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Change approval requests and the approval settings of a project. */
export class ApprovalsBeta {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * Get the approval settings of a project.
   *
   * Beta: needs the header `LD-API-Version: beta`.
   *
   * `GET /api/v2/approval-requests/projects/{projectKey}/settings`
   *
   * @beta
   */
  getApprovalRequestSettings(
    request: GetApprovalRequestSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<GetApprovalRequestSettingsResponse> {
    return unwrap(call(this.#client, getApprovalRequestSettingsOperation, request, options));
  }

  /**
   * Change an approval request.
   *
   * Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/approval-requests/{id}`
   *
   * @beta
   */
  patchApprovalRequest(
    request: PatchApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApprovalRequestResponse> {
    return unwrap(call(this.#client, patchApprovalRequestOperation, request, options));
  }

  /**
   * Change the approval settings of a project.
   *
   * Body: the fields to change, with `environmentKey` and `resourceKind` to say where. Beta: needs
   * the header `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/approval-requests/projects/{projectKey}/settings`
   *
   * @beta
   */
  patchApprovalRequestSettings(
    request: PatchApprovalRequestSettingsRequest,
    options?: RequestOptions,
  ): APIPromise<PatchApprovalRequestSettingsResponse> {
    return unwrap(call(this.#client, patchApprovalRequestSettingsOperation, request, options));
  }

  /**
   * Change an approval request of a flag.
   *
   * Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
   * `LD-API-Version: beta`.
   *
   * `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`
   *
   * @beta
   */
  patchFlagConfigApprovalRequest(
    request: PatchFlagConfigApprovalRequestRequest,
    options?: RequestOptions,
  ): APIPromise<PatchFlagConfigApprovalRequestResponse> {
    return unwrap(call(this.#client, patchFlagConfigApprovalRequestOperation, request, options));
  }
}

export const getAuditLogEntriesOperation: PagedOperation<
  GetAuditLogEntriesRequest,
  GetAuditLogEntriesResponse,
  GetAuditLogEntriesError,
  GetAuditLogEntriesItem
> = {
  id: "getAuditLogEntries",
  method: "GET",
  path: "/api/v2/auditlog",
  query: { before: form, after: form, q: form, limit: form, spec: form },
  paging: {
    style: "time-window",
    parameter: "before",
    items: ["items"],
    next: ["_links", "next", "href"],
    time: ["date"],
    id: ["_id"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const getAuditLogEntryOperation: Operation<
  GetAuditLogEntryRequest,
  GetAuditLogEntryResponse,
  GetAuditLogEntryError
> = {
  id: "getAuditLogEntry",
  method: "GET",
  path: "/api/v2/auditlog/{id}",
  pathParameters: { id: simple },
  responses: { 200: readJson },
  errors: {
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    404: NotFoundErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postAuditLogEntriesOperation: PagedOperation<
  PostAuditLogEntriesRequest,
  PostAuditLogEntriesResponse,
  PostAuditLogEntriesError,
  PostAuditLogEntriesItem
> = {
  id: "postAuditLogEntries",
  method: "POST",
  path: "/api/v2/auditlog",
  query: { before: form, after: form, q: form, limit: form },
  body: { key: "requestBody", encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  paging: {
    style: "time-window",
    parameter: "before",
    items: ["items"],
    next: ["_links", "next", "href"],
    time: ["date"],
    id: ["_id"],
  },
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

export const postAuditLogEntryCountsOperation: Operation<
  PostAuditLogEntryCountsRequest,
  PostAuditLogEntryCountsResponse,
  PostAuditLogEntryCountsError
> = {
  id: "postAuditLogEntryCounts",
  method: "POST",
  path: "/api/v2/auditlog/counts",
  query: { before: form, after: form, buckets: form },
  body: { key: "requestBody", required: true, encode: encodeJson, mediaType: "application/json" },
  idempotent: true,
  responses: { 200: readJson },
  errors: {
    400: InvalidRequestErrorRep,
    401: UnauthorizedErrorRep,
    403: ForbiddenErrorRep,
    429: RateLimitedErrorRep,
  },
};

/** Who changed what and when, for every resource. */
export class AuditLog {
  readonly #client: ClientCore;

  constructor(client: ClientCore) {
    this.#client = client;
  }

  /**
   * List audit log entries.
   *
   * Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at most.
   *
   * `for await` goes through the items of all pages.
   *
   * `GET /api/v2/auditlog`
   */
  getAuditLogEntries(
    request?: GetAuditLogEntriesRequest,
    options?: PageOptions,
  ): PagePromise<GetAuditLogEntriesResponse, GetAuditLogEntriesItem> {
    return unwrapPages(
      callPages(this.#client, getAuditLogEntriesOperation, request ?? {}, options),
    );
  }

  /**
   * Get an audit log entry with its details.
   *
   * Adds to the listing what changed: the state before, the state after and the difference.
   *
   * `GET /api/v2/auditlog/{id}`
   */
  getAuditLogEntry(
    request: GetAuditLogEntryRequest,
    options?: RequestOptions,
  ): APIPromise<GetAuditLogEntryResponse> {
    return unwrap(call(this.#client, getAuditLogEntryOperation, request, options));
  }

  /**
   * Search the audit log by resource.
   *
   * Reads only. The body holds policy statements that choose the resources; the query holds time
   * range and text. Paged by time with `limit`, `after` and `before`; 10 items by default, 20 at
   * most.
   *
   * `for await` goes through the items of all pages.
   *
   * `POST /api/v2/auditlog`
   */
  postAuditLogEntries(
    request?: PostAuditLogEntriesRequest,
    options?: PageOptions,
  ): PagePromise<PostAuditLogEntriesResponse, PostAuditLogEntriesItem> {
    return unwrapPages(
      callPages(this.#client, postAuditLogEntriesOperation, request ?? {}, options),
    );
  }

  /**
   * Count audit log entries per time bucket.
   *
   * Reads only.
   *
   * `POST /api/v2/auditlog/counts`
   */
  postAuditLogEntryCounts(
    request: PostAuditLogEntryCountsRequest,
    options?: RequestOptions,
  ): APIPromise<PostAuditLogEntryCountsResponse> {
    return unwrap(call(this.#client, postAuditLogEntryCountsOperation, request, options));
  }
}
