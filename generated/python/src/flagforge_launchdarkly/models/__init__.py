"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.lazy import lazy

if TYPE_CHECKING:
    from ._access_tokens import AccessTokenPost as AccessTokenPost
    from ._access_tokens import Token as Token
    from ._access_tokens import Tokens as Tokens
    from ._account_members import BulkEditMembersRep as BulkEditMembersRep
    from ._account_members import LastSeenMetadata as LastSeenMetadata
    from ._account_members import Member as Member
    from ._account_members import MemberPermissionGrantSummaryRep as MemberPermissionGrantSummaryRep
    from ._account_members import Members as Members
    from ._account_members import MembersPatchInput as MembersPatchInput
    from ._account_members import MemberTeamsPostInput as MemberTeamsPostInput
    from ._account_members import NewMemberForm as NewMemberForm
    from ._account_usage_beta import SdkListRep as SdkListRep
    from ._account_usage_beta import SdkVersionListRep as SdkVersionListRep
    from ._account_usage_beta import SdkVersionRep as SdkVersionRep
    from ._account_usage_beta import SeriesListRep as SeriesListRep
    from ._account_usage_beta import SeriesListRepFloat as SeriesListRepFloat
    from ._ai_configs import AgentGraph as AgentGraph
    from ._ai_configs import AgentGraphEdge as AgentGraphEdge
    from ._ai_configs import AgentGraphEdgePost as AgentGraphEdgePost
    from ._ai_configs import AgentGraphMaintainer as AgentGraphMaintainer
    from ._ai_configs import AgentGraphPatch as AgentGraphPatch
    from ._ai_configs import AgentGraphPost as AgentGraphPost
    from ._ai_configs import AgentGraphs as AgentGraphs
    from ._ai_configs import AIConfig as AIConfig
    from ._ai_configs import AIConfigDependency as AIConfigDependency
    from ._ai_configs import AIConfigMaintainer as AIConfigMaintainer
    from ._ai_configs import AIConfigPatch as AIConfigPatch
    from ._ai_configs import AIConfigPost as AIConfigPost
    from ._ai_configs import AIConfigs as AIConfigs
    from ._ai_configs import AiConfigsAccess as AiConfigsAccess
    from ._ai_configs import AiConfigsAccessAllowedReason as AiConfigsAccessAllowedReason
    from ._ai_configs import AiConfigsAccessAllowedRep as AiConfigsAccessAllowedRep
    from ._ai_configs import AiConfigsAccessDenied as AiConfigsAccessDenied
    from ._ai_configs import AiConfigsAccessDeniedReason as AiConfigsAccessDeniedReason
    from ._ai_configs import (
        AiConfigsExperimentEnabledPeriodRep as AiConfigsExperimentEnabledPeriodRep,
    )
    from ._ai_configs import (
        AiConfigsExperimentEnvironmentSettingRep as AiConfigsExperimentEnvironmentSettingRep,
    )
    from ._ai_configs import AiConfigsExperimentInfoRep as AiConfigsExperimentInfoRep
    from ._ai_configs import AiConfigsFilter as AiConfigsFilter
    from ._ai_configs import AiConfigsLegacyExperimentRep as AiConfigsLegacyExperimentRep
    from ._ai_configs import AiConfigsLink as AiConfigsLink
    from ._ai_configs import AiConfigsMaintainerTeam as AiConfigsMaintainerTeam
    from ._ai_configs import AiConfigsMemberSummary as AiConfigsMemberSummary
    from ._ai_configs import AiConfigsMetricDataSourceRefRep as AiConfigsMetricDataSourceRefRep
    from ._ai_configs import AiConfigsMetricEventDefaultRep as AiConfigsMetricEventDefaultRep
    from ._ai_configs import AiConfigsMetricListingRep as AiConfigsMetricListingRep
    from ._ai_configs import AiConfigsModification as AiConfigsModification
    from ._ai_configs import AIConfigTargeting as AIConfigTargeting
    from ._ai_configs import AIConfigTargetingDefaults as AIConfigTargetingDefaults
    from ._ai_configs import AIConfigTargetingEnvironment as AIConfigTargetingEnvironment
    from ._ai_configs import (
        AIConfigTargetingEnvironmentFallthrough as AIConfigTargetingEnvironmentFallthrough,
    )
    from ._ai_configs import (
        AIConfigTargetingEnvironmentFallthroughRollout as AIConfigTargetingEnvironmentFallthroughRollout,
    )
    from ._ai_configs import (
        AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation as AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation,
    )
    from ._ai_configs import (
        AIConfigTargetingEnvironmentFallthroughRolloutVariation as AIConfigTargetingEnvironmentFallthroughRolloutVariation,
    )
    from ._ai_configs import AIConfigTargetingEnvironmentRule as AIConfigTargetingEnvironmentRule
    from ._ai_configs import (
        AIConfigTargetingEnvironmentRuleClause as AIConfigTargetingEnvironmentRuleClause,
    )
    from ._ai_configs import (
        AIConfigTargetingEnvironmentTarget as AIConfigTargetingEnvironmentTarget,
    )
    from ._ai_configs import AIConfigTargetingPatch as AIConfigTargetingPatch
    from ._ai_configs import AIConfigTargetingVariation as AIConfigTargetingVariation
    from ._ai_configs import AIConfigVariation as AIConfigVariation
    from ._ai_configs import AIConfigVariationPatch as AIConfigVariationPatch
    from ._ai_configs import AIConfigVariationPost as AIConfigVariationPost
    from ._ai_configs import AIConfigVariationsResponse as AIConfigVariationsResponse
    from ._ai_configs import AITool as AITool
    from ._ai_configs import AIToolPatch as AIToolPatch
    from ._ai_configs import AIToolPost as AIToolPost
    from ._ai_configs import AITools as AITools
    from ._ai_configs import JudgeAttachment as JudgeAttachment
    from ._ai_configs import JudgeConfiguration as JudgeConfiguration
    from ._ai_configs import MaintainerMember as MaintainerMember
    from ._ai_configs import Message as Message
    from ._ai_configs import MetricByVariation as MetricByVariation
    from ._ai_configs import Metrics as Metrics
    from ._ai_configs import ModelConfig as ModelConfig
    from ._ai_configs import ModelConfigPost as ModelConfigPost
    from ._ai_configs import PaginatedLinks as PaginatedLinks
    from ._ai_configs import ParentLink as ParentLink
    from ._ai_configs import RestrictedModelError as RestrictedModelError
    from ._ai_configs import RestrictedModelsRequest as RestrictedModelsRequest
    from ._ai_configs import RestrictedModelsResponse as RestrictedModelsResponse
    from ._ai_configs import VariationTool as VariationTool
    from ._ai_configs import VariationToolPost as VariationToolPost
    from ._announcements import AnnouncementAccess as AnnouncementAccess
    from ._announcements import AnnouncementAccessAllowedReason as AnnouncementAccessAllowedReason
    from ._announcements import AnnouncementAccessAllowedRep as AnnouncementAccessAllowedRep
    from ._announcements import AnnouncementAccessDenied as AnnouncementAccessDenied
    from ._announcements import AnnouncementAccessDeniedReason as AnnouncementAccessDeniedReason
    from ._announcements import AnnouncementLink as AnnouncementLink
    from ._announcements import AnnouncementPaginatedLinks as AnnouncementPaginatedLinks
    from ._announcements import AnnouncementPatchOperation as AnnouncementPatchOperation
    from ._announcements import AnnouncementResponse as AnnouncementResponse
    from ._announcements import AnnouncementResponseLinks as AnnouncementResponseLinks
    from ._announcements import CreateAnnouncementBody as CreateAnnouncementBody
    from ._announcements import (
        GetAnnouncementsPublic200Response as GetAnnouncementsPublic200Response,
    )
    from ._applications_beta import ApplicationCollectionRep as ApplicationCollectionRep
    from ._applications_beta import ApplicationFlagCollectionRep as ApplicationFlagCollectionRep
    from ._applications_beta import ApplicationRep as ApplicationRep
    from ._applications_beta import ApplicationVersionRep as ApplicationVersionRep
    from ._applications_beta import (
        ApplicationVersionsCollectionRep as ApplicationVersionsCollectionRep,
    )
    from ._approvals import AIConfigRep as AIConfigRep
    from ._approvals import ApprovalRequestResponse as ApprovalRequestResponse
    from ._approvals import CreateApprovalRequestRequest as CreateApprovalRequestRequest
    from ._approvals import (
        CreateCopyFlagConfigApprovalRequestRequest as CreateCopyFlagConfigApprovalRequestRequest,
    )
    from ._approvals import (
        CreateFlagConfigApprovalRequestRequest as CreateFlagConfigApprovalRequestRequest,
    )
    from ._approvals import ExpandableApprovalRequestResponse as ExpandableApprovalRequestResponse
    from ._approvals import ExpandableApprovalRequestsResponse as ExpandableApprovalRequestsResponse
    from ._approvals import ExpandedFlagRep as ExpandedFlagRep
    from ._approvals import ExpandedResourceRep as ExpandedResourceRep
    from ._approvals import FlagConfigApprovalRequestsResponse as FlagConfigApprovalRequestsResponse
    from ._approvals import PostApprovalRequestApplyRequest as PostApprovalRequestApplyRequest
    from ._approvals import PostApprovalRequestReviewRequest as PostApprovalRequestReviewRequest
    from ._approvals import SourceFlag as SourceFlag
    from ._approvals_beta import ApprovalRequestPatchInput as ApprovalRequestPatchInput
    from ._approvals_beta import ApprovalRequestSetting as ApprovalRequestSetting
    from ._approvals_beta import ApprovalRequestSettingsPatch as ApprovalRequestSettingsPatch
    from ._approvals_beta import ApprovalRequestSettingWithEnvs as ApprovalRequestSettingWithEnvs
    from ._audit_log import AuditLogEntryListingRep as AuditLogEntryListingRep
    from ._audit_log import AuditLogEntryListingRepCollection as AuditLogEntryListingRepCollection
    from ._audit_log import AuditLogEntryRep as AuditLogEntryRep
    from ._audit_log import AuthorizedAppDataRep as AuthorizedAppDataRep
    from ._audit_log import CountBucket as CountBucket
    from ._audit_log import CountBucketsResult as CountBucketsResult
    from ._audit_log import MemberDataRep as MemberDataRep
    from ._audit_log import ParentResourceRep as ParentResourceRep
    from ._audit_log import ResourceAccess as ResourceAccess
    from ._audit_log import SubjectDataRep as SubjectDataRep
    from ._audit_log import TargetResourceRep as TargetResourceRep
    from ._code_references import BranchCollectionRep as BranchCollectionRep
    from ._code_references import BranchRep as BranchRep
    from ._code_references import Extinction as Extinction
    from ._code_references import ExtinctionCollectionRep as ExtinctionCollectionRep
    from ._code_references import HunkRep as HunkRep
    from ._code_references import PutBranch as PutBranch
    from ._code_references import ReferenceRep as ReferenceRep
    from ._code_references import RepositoryCollectionRep as RepositoryCollectionRep
    from ._code_references import RepositoryPost as RepositoryPost
    from ._code_references import RepositoryRep as RepositoryRep
    from ._code_references import StatisticCollectionRep as StatisticCollectionRep
    from ._code_references import StatisticRep as StatisticRep
    from ._code_references import StatisticsRoot as StatisticsRoot
    from ._common import Access as Access
    from ._common import AccessAllowedReason as AccessAllowedReason
    from ._common import AccessAllowedRep as AccessAllowedRep
    from ._common import AccessDenied as AccessDenied
    from ._common import AccessDeniedReason as AccessDeniedReason
    from ._common import ActionInput as ActionInput
    from ._common import ActionOutput as ActionOutput
    from ._common import ApprovalSettings as ApprovalSettings
    from ._common import AudienceConfiguration as AudienceConfiguration
    from ._common import Clause as Clause
    from ._common import ClientSideAvailability as ClientSideAvailability
    from ._common import ConditionInput as ConditionInput
    from ._common import ConditionOutput as ConditionOutput
    from ._common import Conflict as Conflict
    from ._common import CopiedFromEnv as CopiedFromEnv
    from ._common import CoreLink as CoreLink
    from ._common import CustomProperty as CustomProperty
    from ._common import CustomWorkflowMeta as CustomWorkflowMeta
    from ._common import CustomWorkflowStageMeta as CustomWorkflowStageMeta
    from ._common import Defaults as Defaults
    from ._common import DependentExperimentRep as DependentExperimentRep
    from ._common import DependentMetricGroupRepWithMetrics as DependentMetricGroupRepWithMetrics
    from ._common import DependentMetricOrMetricGroupRep as DependentMetricOrMetricGroupRep
    from ._common import DeploymentCollectionRep as DeploymentCollectionRep
    from ._common import DeploymentRep as DeploymentRep
    from ._common import Environment as Environment
    from ._common import EnvironmentPost as EnvironmentPost
    from ._common import Environments as Environments
    from ._common import EnvironmentSummary as EnvironmentSummary
    from ._common import ErrorRep as ErrorRep
    from ._common import ExecutionOutput as ExecutionOutput
    from ._common import Experiment as Experiment
    from ._common import ExpiringTarget as ExpiringTarget
    from ._common import ExpiringTargetError as ExpiringTargetError
    from ._common import ExpiringTargetGetResponse as ExpiringTargetGetResponse
    from ._common import ExpiringTargetPatchResponse as ExpiringTargetPatchResponse
    from ._common import ExpiringUserTargetGetResponse as ExpiringUserTargetGetResponse
    from ._common import ExpiringUserTargetItem as ExpiringUserTargetItem
    from ._common import ExpiringUserTargetPatchResponse as ExpiringUserTargetPatchResponse
    from ._common import FailureReasonRep as FailureReasonRep
    from ._common import Filter as Filter
    from ._common import FlagConfigApprovalRequestResponse as FlagConfigApprovalRequestResponse
    from ._common import FlagListingRep as FlagListingRep
    from ._common import FlagReferenceCollectionRep as FlagReferenceCollectionRep
    from ._common import FlagReferenceRep as FlagReferenceRep
    from ._common import FlagRep as FlagRep
    from ._common import ForbiddenErrorRep as ForbiddenErrorRep
    from ._common import (
        IntegrationDeliveryConfigurationPost as IntegrationDeliveryConfigurationPost,
    )
    from ._common import IntegrationMetadata as IntegrationMetadata
    from ._common import IntegrationStatus as IntegrationStatus
    from ._common import InvalidRequestErrorRep as InvalidRequestErrorRep
    from ._common import IterationRep as IterationRep
    from ._common import LayerSnapshotRep as LayerSnapshotRep
    from ._common import LeadTimeStagesRep as LeadTimeStagesRep
    from ._common import Link as Link
    from ._common import MaintainerRep as MaintainerRep
    from ._common import MemberSummary as MemberSummary
    from ._common import MemberTeamSummaryRep as MemberTeamSummaryRep
    from ._common import MethodNotAllowedErrorRep as MethodNotAllowedErrorRep
    from ._common import MetricDataSourceRefRep as MetricDataSourceRefRep
    from ._common import MetricEventDefaultRep as MetricEventDefaultRep
    from ._common import MetricInGroupRep as MetricInGroupRep
    from ._common import MetricInput as MetricInput
    from ._common import MetricListingRep as MetricListingRep
    from ._common import MetricV2Rep as MetricV2Rep
    from ._common import Modification as Modification
    from ._common import NotFoundErrorRep as NotFoundErrorRep
    from ._common import ParameterRep as ParameterRep
    from ._common import ParentAndSelfLinks as ParentAndSelfLinks
    from ._common import PatchFailedErrorRep as PatchFailedErrorRep
    from ._common import PatchOperation as PatchOperation
    from ._common import PatchWithComment as PatchWithComment
    from ._common import Project as Project
    from ._common import ProjectSummary as ProjectSummary
    from ._common import PullRequestCollectionRep as PullRequestCollectionRep
    from ._common import PullRequestLeadTimeRep as PullRequestLeadTimeRep
    from ._common import PullRequestRep as PullRequestRep
    from ._common import RateLimitedErrorRep as RateLimitedErrorRep
    from ._common import ReleaseGuardianConfiguration as ReleaseGuardianConfiguration
    from ._common import ResourceId as ResourceId
    from ._common import ResourceIDResponse as ResourceIDResponse
    from ._common import ReviewOutput as ReviewOutput
    from ._common import ReviewResponse as ReviewResponse
    from ._common import SegmentMetadata as SegmentMetadata
    from ._common import SegmentTarget as SegmentTarget
    from ._common import SourceEnv as SourceEnv
    from ._common import StageInput as StageInput
    from ._common import StageOutput as StageOutput
    from ._common import Statement as Statement
    from ._common import StatementPost as StatementPost
    from ._common import StatusConflictErrorRep as StatusConflictErrorRep
    from ._common import StatusServiceUnavailable as StatusServiceUnavailable
    from ._common import TokenSummary as TokenSummary
    from ._common import TreatmentRep as TreatmentRep
    from ._common import UnauthorizedErrorRep as UnauthorizedErrorRep
    from ._common import UserSegment as UserSegment
    from ._common import UserSegmentRule as UserSegmentRule
    from ._common import ValidationFailedErrorRep as ValidationFailedErrorRep
    from ._common import ValuePut as ValuePut
    from ._common import Variation as Variation
    from ._contexts import ContextAttributeName as ContextAttributeName
    from ._contexts import ContextAttributeNames as ContextAttributeNames
    from ._contexts import ContextAttributeNamesCollection as ContextAttributeNamesCollection
    from ._contexts import ContextAttributeValue as ContextAttributeValue
    from ._contexts import ContextAttributeValues as ContextAttributeValues
    from ._contexts import ContextAttributeValuesCollection as ContextAttributeValuesCollection
    from ._contexts import ContextInstanceEvaluation as ContextInstanceEvaluation
    from ._contexts import ContextInstanceEvaluationReason as ContextInstanceEvaluationReason
    from ._contexts import ContextInstanceEvaluations as ContextInstanceEvaluations
    from ._contexts import ContextInstanceRecord as ContextInstanceRecord
    from ._contexts import ContextInstances as ContextInstances
    from ._contexts import ContextInstanceSearch as ContextInstanceSearch
    from ._contexts import ContextKindRep as ContextKindRep
    from ._contexts import ContextKindsCollectionRep as ContextKindsCollectionRep
    from ._contexts import ContextRecord as ContextRecord
    from ._contexts import Contexts as Contexts
    from ._contexts import ContextSearch as ContextSearch
    from ._contexts import UpsertContextKindPayload as UpsertContextKindPayload
    from ._contexts import UpsertResponseRep as UpsertResponseRep
    from ._custom_roles import AssignedToRep as AssignedToRep
    from ._custom_roles import CustomRole as CustomRole
    from ._custom_roles import CustomRolePost as CustomRolePost
    from ._custom_roles import CustomRoles as CustomRoles
    from ._data_export_destinations import Destination as Destination
    from ._data_export_destinations import DestinationPost as DestinationPost
    from ._data_export_destinations import Destinations as Destinations
    from ._data_export_destinations import GenerateTrustPolicyPostRep as GenerateTrustPolicyPostRep
    from ._data_export_destinations import (
        GenerateWarehouseDestinationKeyPairPostRep as GenerateWarehouseDestinationKeyPairPostRep,
    )
    from ._data_export_destinations import TrustPolicyDetails as TrustPolicyDetails
    from ._data_export_destinations import TrustPolicyStatement as TrustPolicyStatement
    from ._experiments import ExperimentCollectionRep as ExperimentCollectionRep
    from ._experiments import ExperimentPatchInput as ExperimentPatchInput
    from ._experiments import ExperimentPost as ExperimentPost
    from ._experiments import FlagInput as FlagInput
    from ._experiments import IterationInput as IterationInput
    from ._experiments import RandomizationSettingsPut as RandomizationSettingsPut
    from ._experiments import RandomizationSettingsRep as RandomizationSettingsRep
    from ._experiments import RandomizationUnitInput as RandomizationUnitInput
    from ._experiments import RandomizationUnitRep as RandomizationUnitRep
    from ._experiments import TreatmentInput as TreatmentInput
    from ._experiments import TreatmentParameterInput as TreatmentParameterInput
    from ._feature_flags import ClientSideAvailabilityPost as ClientSideAvailabilityPost
    from ._feature_flags import ExperimentAllocationRep as ExperimentAllocationRep
    from ._feature_flags import ExperimentEnabledPeriodRep as ExperimentEnabledPeriodRep
    from ._feature_flags import ExperimentEnvironmentSettingRep as ExperimentEnvironmentSettingRep
    from ._feature_flags import ExperimentInfoRep as ExperimentInfoRep
    from ._feature_flags import FeatureFlag as FeatureFlag
    from ._feature_flags import FeatureFlagBody as FeatureFlagBody
    from ._feature_flags import FeatureFlagConfig as FeatureFlagConfig
    from ._feature_flags import FeatureFlags as FeatureFlags
    from ._feature_flags import FeatureFlagStatus as FeatureFlagStatus
    from ._feature_flags import (
        FeatureFlagStatusAcrossEnvironments as FeatureFlagStatusAcrossEnvironments,
    )
    from ._feature_flags import FeatureFlagStatuses as FeatureFlagStatuses
    from ._feature_flags import FlagConfigEvaluation as FlagConfigEvaluation
    from ._feature_flags import FlagConfigMigrationSettingsRep as FlagConfigMigrationSettingsRep
    from ._feature_flags import FlagCopyConfigEnvironment as FlagCopyConfigEnvironment
    from ._feature_flags import FlagCopyConfigPost as FlagCopyConfigPost
    from ._feature_flags import FlagMigrationSettingsRep as FlagMigrationSettingsRep
    from ._feature_flags import FlagPrerequisitePost as FlagPrerequisitePost
    from ._feature_flags import FlagSempatch as FlagSempatch
    from ._feature_flags import FlagStatusRep as FlagStatusRep
    from ._feature_flags import FlagSummary as FlagSummary
    from ._feature_flags import LegacyExperimentRep as LegacyExperimentRep
    from ._feature_flags import MaintainerTeam as MaintainerTeam
    from ._feature_flags import MigrationSafetyIssueRep as MigrationSafetyIssueRep
    from ._feature_flags import MigrationSettingsPost as MigrationSettingsPost
    from ._feature_flags import PatchFlagsRequest as PatchFlagsRequest
    from ._feature_flags import Prerequisite as Prerequisite
    from ._feature_flags import Rollout as Rollout
    from ._feature_flags import Rule as Rule
    from ._feature_flags import Target as Target
    from ._feature_flags import VariationOrRolloutRep as VariationOrRolloutRep
    from ._feature_flags import VariationSummary as VariationSummary
    from ._feature_flags import WeightedVariation as WeightedVariation
    from ._feature_flags_beta import DependentFlag as DependentFlag
    from ._feature_flags_beta import DependentFlagEnvironment as DependentFlagEnvironment
    from ._feature_flags_beta import DependentFlagsByEnvironment as DependentFlagsByEnvironment
    from ._feature_flags_beta import MultiEnvironmentDependentFlag as MultiEnvironmentDependentFlag
    from ._feature_flags_beta import (
        MultiEnvironmentDependentFlags as MultiEnvironmentDependentFlags,
    )
    from ._flag_import_configurations_beta import (
        FlagImportConfigurationPost as FlagImportConfigurationPost,
    )
    from ._flag_import_configurations_beta import FlagImportIntegration as FlagImportIntegration
    from ._flag_import_configurations_beta import (
        FlagImportIntegrationCollection as FlagImportIntegrationCollection,
    )
    from ._flag_import_configurations_beta import (
        FlagImportIntegrationCollectionLinks as FlagImportIntegrationCollectionLinks,
    )
    from ._flag_import_configurations_beta import (
        FlagImportIntegrationLinks as FlagImportIntegrationLinks,
    )
    from ._flag_import_configurations_beta import FlagImportStatus as FlagImportStatus
    from ._flag_import_configurations_beta import StatusResponse as StatusResponse
    from ._flag_links_beta import FlagLinkCollectionRep as FlagLinkCollectionRep
    from ._flag_links_beta import FlagLinkMember as FlagLinkMember
    from ._flag_links_beta import FlagLinkPost as FlagLinkPost
    from ._flag_links_beta import FlagLinkRep as FlagLinkRep
    from ._flag_links_beta import TimestampRep as TimestampRep
    from ._flag_triggers import FlagTriggerInput as FlagTriggerInput
    from ._flag_triggers import RecentTriggerBody as RecentTriggerBody
    from ._flag_triggers import TriggerPost as TriggerPost
    from ._flag_triggers import TriggerWorkflowCollectionRep as TriggerWorkflowCollectionRep
    from ._flag_triggers import TriggerWorkflowRep as TriggerWorkflowRep
    from ._follow_flags import FlagFollowersByProjEnvGetRep as FlagFollowersByProjEnvGetRep
    from ._follow_flags import FlagFollowersGetRep as FlagFollowersGetRep
    from ._follow_flags import FollowersPerFlag as FollowersPerFlag
    from ._follow_flags import FollowFlagMember as FollowFlagMember
    from ._holdouts_beta import HoldoutDetailRep as HoldoutDetailRep
    from ._holdouts_beta import HoldoutPatchInput as HoldoutPatchInput
    from ._holdouts_beta import HoldoutPostRequest as HoldoutPostRequest
    from ._holdouts_beta import HoldoutRep as HoldoutRep
    from ._holdouts_beta import HoldoutsCollectionRep as HoldoutsCollectionRep
    from ._holdouts_beta import RelatedExperimentRep as RelatedExperimentRep
    from ._holdouts_beta import SimpleHoldoutRep as SimpleHoldoutRep
    from ._insights_charts_beta import InsightsChart as InsightsChart
    from ._insights_charts_beta import InsightsChartBounds as InsightsChartBounds
    from ._insights_charts_beta import InsightsChartMetadata as InsightsChartMetadata
    from ._insights_charts_beta import InsightsChartMetric as InsightsChartMetric
    from ._insights_charts_beta import InsightsChartSeries as InsightsChartSeries
    from ._insights_charts_beta import InsightsChartSeriesDataPoint as InsightsChartSeriesDataPoint
    from ._insights_charts_beta import InsightsChartSeriesMetadata as InsightsChartSeriesMetadata
    from ._insights_charts_beta import (
        InsightsChartSeriesMetadataAxis as InsightsChartSeriesMetadataAxis,
    )
    from ._insights_charts_beta import InsightsMetricTierDefinition as InsightsMetricTierDefinition
    from ._insights_deployments_beta import PostDeploymentEventInput as PostDeploymentEventInput
    from ._insights_flag_events_beta import EvaluationsSummary as EvaluationsSummary
    from ._insights_flag_events_beta import FlagEventCollectionRep as FlagEventCollectionRep
    from ._insights_flag_events_beta import FlagEventExperiment as FlagEventExperiment
    from ._insights_flag_events_beta import (
        FlagEventExperimentCollection as FlagEventExperimentCollection,
    )
    from ._insights_flag_events_beta import (
        FlagEventExperimentIteration as FlagEventExperimentIteration,
    )
    from ._insights_flag_events_beta import FlagEventImpactRep as FlagEventImpactRep
    from ._insights_flag_events_beta import FlagEventMemberRep as FlagEventMemberRep
    from ._insights_flag_events_beta import FlagEventRep as FlagEventRep
    from ._insights_flag_events_beta import VariationEvalSummary as VariationEvalSummary
    from ._insights_repositories_beta import InsightsRepository as InsightsRepository
    from ._insights_repositories_beta import (
        InsightsRepositoryCollection as InsightsRepositoryCollection,
    )
    from ._insights_repositories_beta import InsightsRepositoryProject as InsightsRepositoryProject
    from ._insights_repositories_beta import (
        InsightsRepositoryProjectCollection as InsightsRepositoryProjectCollection,
    )
    from ._insights_repositories_beta import (
        InsightsRepositoryProjectMappings as InsightsRepositoryProjectMappings,
    )
    from ._insights_repositories_beta import ProjectSummaryCollection as ProjectSummaryCollection
    from ._insights_scores_beta import InsightGroup as InsightGroup
    from ._insights_scores_beta import InsightGroupCollection as InsightGroupCollection
    from ._insights_scores_beta import (
        InsightGroupCollectionMetadata as InsightGroupCollectionMetadata,
    )
    from ._insights_scores_beta import (
        InsightGroupCollectionScoreMetadata as InsightGroupCollectionScoreMetadata,
    )
    from ._insights_scores_beta import InsightGroupScores as InsightGroupScores
    from ._insights_scores_beta import (
        InsightGroupsCountByIndicator as InsightGroupsCountByIndicator,
    )
    from ._insights_scores_beta import InsightPeriod as InsightPeriod
    from ._insights_scores_beta import InsightScores as InsightScores
    from ._insights_scores_beta import InsightsMetricIndicatorRange as InsightsMetricIndicatorRange
    from ._insights_scores_beta import InsightsMetricScore as InsightsMetricScore
    from ._insights_scores_beta import PostInsightGroupParams as PostInsightGroupParams
    from ._integration_audit_log_subscriptions import Integration as Integration
    from ._integration_audit_log_subscriptions import Integrations as Integrations
    from ._integration_audit_log_subscriptions import IntegrationStatusRep as IntegrationStatusRep
    from ._integration_audit_log_subscriptions import (
        IntegrationSubscriptionStatusRep as IntegrationSubscriptionStatusRep,
    )
    from ._integration_audit_log_subscriptions import SubscriptionPost as SubscriptionPost
    from ._integration_delivery_configurations_beta import (
        IntegrationDeliveryConfiguration as IntegrationDeliveryConfiguration,
    )
    from ._integration_delivery_configurations_beta import (
        IntegrationDeliveryConfigurationCollection as IntegrationDeliveryConfigurationCollection,
    )
    from ._integration_delivery_configurations_beta import (
        IntegrationDeliveryConfigurationCollectionLinks as IntegrationDeliveryConfigurationCollectionLinks,
    )
    from ._integration_delivery_configurations_beta import (
        IntegrationDeliveryConfigurationLinks as IntegrationDeliveryConfigurationLinks,
    )
    from ._integration_delivery_configurations_beta import (
        IntegrationDeliveryConfigurationResponse as IntegrationDeliveryConfigurationResponse,
    )
    from ._integrations_beta import ApprovalsCapabilityConfig as ApprovalsCapabilityConfig
    from ._integrations_beta import (
        AuditLogEventsHookCapabilityConfigPost as AuditLogEventsHookCapabilityConfigPost,
    )
    from ._integrations_beta import (
        AuditLogEventsHookCapabilityConfigRep as AuditLogEventsHookCapabilityConfigRep,
    )
    from ._integrations_beta import CapabilityConfigPost as CapabilityConfigPost
    from ._integrations_beta import CapabilityConfigRep as CapabilityConfigRep
    from ._integrations_beta import DynamicOptions as DynamicOptions
    from ._integrations_beta import DynamicOptionsParser as DynamicOptionsParser
    from ._integrations_beta import Endpoint as Endpoint
    from ._integrations_beta import FormVariable as FormVariable
    from ._integrations_beta import HeaderItems as HeaderItems
    from ._integrations_beta import HMACSignature as HMACSignature
    from ._integrations_beta import (
        IntegrationConfigurationCollectionRep as IntegrationConfigurationCollectionRep,
    )
    from ._integrations_beta import IntegrationConfigurationPost as IntegrationConfigurationPost
    from ._integrations_beta import IntegrationConfigurationsRep as IntegrationConfigurationsRep
    from ._integrations_beta import OptionsArray as OptionsArray
    from ._layers import LayerCollectionRep as LayerCollectionRep
    from ._layers import LayerConfigurationRep as LayerConfigurationRep
    from ._layers import LayerPatchInput as LayerPatchInput
    from ._layers import LayerPost as LayerPost
    from ._layers import LayerRep as LayerRep
    from ._layers import LayerReservationRep as LayerReservationRep
    from ._metrics import DependentMeasuredRolloutRep as DependentMeasuredRolloutRep
    from ._metrics import DependentMetricGroupRep as DependentMetricGroupRep
    from ._metrics import EventFilter as EventFilter
    from ._metrics import MetricCollectionRep as MetricCollectionRep
    from ._metrics import MetricPost as MetricPost
    from ._metrics import MetricRep as MetricRep
    from ._metrics import UrlPost as UrlPost
    from ._metrics_beta import MetricGroupCollectionRep as MetricGroupCollectionRep
    from ._metrics_beta import MetricGroupPost as MetricGroupPost
    from ._metrics_beta import MetricGroupRep as MetricGroupRep
    from ._metrics_beta import MetricInMetricGroupInput as MetricInMetricGroupInput
    from ._oauth2_clients import Client as Client
    from ._oauth2_clients import ClientCollection as ClientCollection
    from ._oauth2_clients import OauthClientPost as OauthClientPost
    from ._other import CallerIdentityRep as CallerIdentityRep
    from ._other import IpList as IpList
    from ._other import RootResponse as RootResponse
    from ._other import VersionsRep as VersionsRep
    from ._persistent_store_integrations_beta import (
        BigSegmentStoreIntegration as BigSegmentStoreIntegration,
    )
    from ._persistent_store_integrations_beta import (
        BigSegmentStoreIntegrationCollection as BigSegmentStoreIntegrationCollection,
    )
    from ._persistent_store_integrations_beta import (
        BigSegmentStoreIntegrationCollectionLinks as BigSegmentStoreIntegrationCollectionLinks,
    )
    from ._persistent_store_integrations_beta import (
        BigSegmentStoreIntegrationLinks as BigSegmentStoreIntegrationLinks,
    )
    from ._persistent_store_integrations_beta import BigSegmentStoreStatus as BigSegmentStoreStatus
    from ._persistent_store_integrations_beta import StoreIntegrationError as StoreIntegrationError
    from ._projects import BooleanDefaults as BooleanDefaults
    from ._projects import BooleanFlagDefaults as BooleanFlagDefaults
    from ._projects import DefaultClientSideAvailability as DefaultClientSideAvailability
    from ._projects import DefaultClientSideAvailabilityPost as DefaultClientSideAvailabilityPost
    from ._projects import FlagDefaultsRep as FlagDefaultsRep
    from ._projects import NamingConvention as NamingConvention
    from ._projects import ProjectPost as ProjectPost
    from ._projects import ProjectRep as ProjectRep
    from ._projects import Projects as Projects
    from ._projects import UpsertFlagDefaultsPayload as UpsertFlagDefaultsPayload
    from ._projects import UpsertPayloadRep as UpsertPayloadRep
    from ._relay_proxy_configurations import (
        RelayAutoConfigCollectionRep as RelayAutoConfigCollectionRep,
    )
    from ._relay_proxy_configurations import RelayAutoConfigPost as RelayAutoConfigPost
    from ._relay_proxy_configurations import RelayAutoConfigRep as RelayAutoConfigRep
    from ._release_pipelines_beta import Audience as Audience
    from ._release_pipelines_beta import AudiencePost as AudiencePost
    from ._release_pipelines_beta import CreatePhaseInput as CreatePhaseInput
    from ._release_pipelines_beta import CreateReleasePipelineInput as CreateReleasePipelineInput
    from ._release_pipelines_beta import Phase as Phase
    from ._release_pipelines_beta import PhaseInfo as PhaseInfo
    from ._release_pipelines_beta import ReleasePipeline as ReleasePipeline
    from ._release_pipelines_beta import ReleasePipelineCollection as ReleasePipelineCollection
    from ._release_pipelines_beta import ReleaseProgression as ReleaseProgression
    from ._release_pipelines_beta import (
        ReleaseProgressionCollection as ReleaseProgressionCollection,
    )
    from ._release_pipelines_beta import UpdateReleasePipelineInput as UpdateReleasePipelineInput
    from ._release_policies_beta import GuardedReleaseConfig as GuardedReleaseConfig
    from ._release_policies_beta import PostReleasePolicyRequest as PostReleasePolicyRequest
    from ._release_policies_beta import ProgressiveReleaseConfig as ProgressiveReleaseConfig
    from ._release_policies_beta import PutReleasePolicyRequest as PutReleasePolicyRequest
    from ._release_policies_beta import ReleasePoliciesAccess as ReleasePoliciesAccess
    from ._release_policies_beta import (
        ReleasePoliciesAccessAllowedReason as ReleasePoliciesAccessAllowedReason,
    )
    from ._release_policies_beta import (
        ReleasePoliciesAccessAllowedRep as ReleasePoliciesAccessAllowedRep,
    )
    from ._release_policies_beta import ReleasePoliciesAccessDenied as ReleasePoliciesAccessDenied
    from ._release_policies_beta import (
        ReleasePoliciesAccessDeniedReason as ReleasePoliciesAccessDeniedReason,
    )
    from ._release_policies_beta import ReleasePoliciesResponse as ReleasePoliciesResponse
    from ._release_policies_beta import ReleasePolicy as ReleasePolicy
    from ._release_policies_beta import ReleasePolicyScope as ReleasePolicyScope
    from ._release_policies_beta import ReleasePolicyStage as ReleasePolicyStage
    from ._releases_beta import CompletedBy as CompletedBy
    from ._releases_beta import CreateReleaseInput as CreateReleaseInput
    from ._releases_beta import Release as Release
    from ._releases_beta import ReleaseAudience as ReleaseAudience
    from ._releases_beta import (
        ReleaseGuardianConfigurationInput as ReleaseGuardianConfigurationInput,
    )
    from ._releases_beta import ReleasePhase as ReleasePhase
    from ._releases_beta import ReleaserAudienceConfigInput as ReleaserAudienceConfigInput
    from ._releases_beta import UpdatePhaseStatusInput as UpdatePhaseStatusInput
    from ._scheduled_changes import FeatureFlagScheduledChange as FeatureFlagScheduledChange
    from ._scheduled_changes import FeatureFlagScheduledChanges as FeatureFlagScheduledChanges
    from ._scheduled_changes import FlagScheduledChangesInput as FlagScheduledChangesInput
    from ._scheduled_changes import PostFlagScheduledChangesInput as PostFlagScheduledChangesInput
    from ._segments import BigSegmentTarget as BigSegmentTarget
    from ._segments import ContextInstanceSegmentMembership as ContextInstanceSegmentMembership
    from ._segments import ContextInstanceSegmentMemberships as ContextInstanceSegmentMemberships
    from ._segments import CreateBigSegmentImportBody as CreateBigSegmentImportBody
    from ._segments import Export as Export
    from ._segments import FileRep as FileRep
    from ._segments import Import as Import
    from ._segments import InitiatorRep as InitiatorRep
    from ._segments import PatchSegmentExpiringTargetInputRep as PatchSegmentExpiringTargetInputRep
    from ._segments import (
        PatchSegmentExpiringTargetInstruction as PatchSegmentExpiringTargetInstruction,
    )
    from ._segments import PatchSegmentInstruction as PatchSegmentInstruction
    from ._segments import PatchSegmentRequest as PatchSegmentRequest
    from ._segments import SegmentBody as SegmentBody
    from ._segments import SegmentUserList as SegmentUserList
    from ._segments import SegmentUserState as SegmentUserState
    from ._segments import UserSegments as UserSegments
    from ._tags import TagsCollection as TagsCollection
    from ._tags import TagsLink as TagsLink
    from ._teams import MemberImportItem as MemberImportItem
    from ._teams import PermissionGrantInput as PermissionGrantInput
    from ._teams import PostTeamMembersBody as PostTeamMembersBody
    from ._teams import Team as Team
    from ._teams import TeamCustomRole as TeamCustomRole
    from ._teams import TeamCustomRoles as TeamCustomRoles
    from ._teams import TeamImportsRep as TeamImportsRep
    from ._teams import TeamMaintainers as TeamMaintainers
    from ._teams import TeamMembers as TeamMembers
    from ._teams import TeamPatchInput as TeamPatchInput
    from ._teams import TeamPostInput as TeamPostInput
    from ._teams import TeamProjects as TeamProjects
    from ._teams import Teams as Teams
    from ._teams_beta import BulkEditTeamsRep as BulkEditTeamsRep
    from ._teams_beta import TeamsPatchInput as TeamsPatchInput
    from ._user_settings import EvaluationReason as EvaluationReason
    from ._user_settings import InstructionUserRequest as InstructionUserRequest
    from ._user_settings import PatchUsersRequest as PatchUsersRequest
    from ._user_settings import UserFlagSetting as UserFlagSetting
    from ._user_settings import UserFlagSettings as UserFlagSettings
    from ._users import User as User
    from ._users import UserRecord as UserRecord
    from ._users import Users as Users
    from ._users import UsersRep as UsersRep
    from ._users_beta import UserAttributeNamesRep as UserAttributeNamesRep
    from ._views_beta import AIConfigsSummary as AIConfigsSummary
    from ._views_beta import ExpandedAIConfig as ExpandedAIConfig
    from ._views_beta import ExpandedDirectlyLinkedFlag as ExpandedDirectlyLinkedFlag
    from ._views_beta import ExpandedDirectlyLinkedFlags as ExpandedDirectlyLinkedFlags
    from ._views_beta import ExpandedDirectlyLinkedSegment as ExpandedDirectlyLinkedSegment
    from ._views_beta import ExpandedDirectlyLinkedSegments as ExpandedDirectlyLinkedSegments
    from ._views_beta import ExpandedFlag as ExpandedFlag
    from ._views_beta import ExpandedFlagMaintainer as ExpandedFlagMaintainer
    from ._views_beta import ExpandedLinkedAIConfigs as ExpandedLinkedAIConfigs
    from ._views_beta import ExpandedLinkedFlags as ExpandedLinkedFlags
    from ._views_beta import ExpandedLinkedMetrics as ExpandedLinkedMetrics
    from ._views_beta import ExpandedLinkedResources as ExpandedLinkedResources
    from ._views_beta import ExpandedLinkedResourcesAIConfigs as ExpandedLinkedResourcesAIConfigs
    from ._views_beta import ExpandedLinkedResourcesFlags as ExpandedLinkedResourcesFlags
    from ._views_beta import ExpandedLinkedResourcesItems as ExpandedLinkedResourcesItems
    from ._views_beta import ExpandedLinkedResourcesMetrics as ExpandedLinkedResourcesMetrics
    from ._views_beta import ExpandedLinkedResourcesSegments as ExpandedLinkedResourcesSegments
    from ._views_beta import ExpandedLinkedSegments as ExpandedLinkedSegments
    from ._views_beta import ExpandedMetric as ExpandedMetric
    from ._views_beta import ExpandedSegment as ExpandedSegment
    from ._views_beta import FailedResourceLink as FailedResourceLink
    from ._views_beta import FlagsSummary as FlagsSummary
    from ._views_beta import LinkResourceSuccessResponse as LinkResourceSuccessResponse
    from ._views_beta import Maintainer as Maintainer
    from ._views_beta import MetricsSummary as MetricsSummary
    from ._views_beta import ResourceSummary as ResourceSummary
    from ._views_beta import SegmentsSummary as SegmentsSummary
    from ._views_beta import UnlinkResourceSuccessResponse as UnlinkResourceSuccessResponse
    from ._views_beta import View as View
    from ._views_beta import ViewLinkedResource as ViewLinkedResource
    from ._views_beta import ViewLinkedResourceDetails as ViewLinkedResourceDetails
    from ._views_beta import ViewLinkedResources as ViewLinkedResources
    from ._views_beta import ViewLinkRequestFilter as ViewLinkRequestFilter
    from ._views_beta import ViewLinkRequestKeys as ViewLinkRequestKeys
    from ._views_beta import ViewLinkRequestSegmentIdentifier as ViewLinkRequestSegmentIdentifier
    from ._views_beta import ViewLinkRequestSegmentIdentifiers as ViewLinkRequestSegmentIdentifiers
    from ._views_beta import ViewPatch as ViewPatch
    from ._views_beta import ViewPost as ViewPost
    from ._views_beta import Views as Views
    from ._views_beta import ViewsAccess as ViewsAccess
    from ._views_beta import ViewsAccessAllowedReason as ViewsAccessAllowedReason
    from ._views_beta import ViewsAccessAllowedRep as ViewsAccessAllowedRep
    from ._views_beta import ViewsAccessDenied as ViewsAccessDenied
    from ._views_beta import ViewsAccessDeniedReason as ViewsAccessDeniedReason
    from ._views_beta import ViewsLink as ViewsLink
    from ._views_beta import ViewsMaintainerMember as ViewsMaintainerMember
    from ._views_beta import ViewsMaintainerTeam as ViewsMaintainerTeam
    from ._views_beta import ViewsMemberSummary as ViewsMemberSummary
    from ._views_beta import ViewsMemberTeamSummaryRep as ViewsMemberTeamSummaryRep
    from ._views_beta import ViewsPaginatedLinks as ViewsPaginatedLinks
    from ._views_beta import ViewsSelfLink as ViewsSelfLink
    from ._webhooks import Webhook as Webhook
    from ._webhooks import WebhookPost as WebhookPost
    from ._webhooks import Webhooks as Webhooks
    from ._workflow_templates import CreateWorkflowTemplateInput as CreateWorkflowTemplateInput
    from ._workflow_templates import WorkflowTemplateOutput as WorkflowTemplateOutput
    from ._workflow_templates import (
        WorkflowTemplatesListingOutputRep as WorkflowTemplatesListingOutputRep,
    )
    from ._workflows import ConflictOutput as ConflictOutput
    from ._workflows import CustomWorkflowInput as CustomWorkflowInput
    from ._workflows import CustomWorkflowOutput as CustomWorkflowOutput
    from ._workflows import CustomWorkflowsListingOutput as CustomWorkflowsListingOutput
    from ._workflows import ParameterDefault as ParameterDefault
    from ._workflows import RuleClause as RuleClause
    from ._workflows import WorkflowTemplateMetadata as WorkflowTemplateMetadata
    from ._workflows import WorkflowTemplateParameter as WorkflowTemplateParameter

_MODULES = {
    "AIConfig": "_ai_configs",
    "AIConfigDependency": "_ai_configs",
    "AIConfigMaintainer": "_ai_configs",
    "AIConfigPatch": "_ai_configs",
    "AIConfigPost": "_ai_configs",
    "AIConfigRep": "_approvals",
    "AIConfigTargeting": "_ai_configs",
    "AIConfigTargetingDefaults": "_ai_configs",
    "AIConfigTargetingEnvironment": "_ai_configs",
    "AIConfigTargetingEnvironmentFallthrough": "_ai_configs",
    "AIConfigTargetingEnvironmentFallthroughRollout": "_ai_configs",
    "AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation": "_ai_configs",
    "AIConfigTargetingEnvironmentFallthroughRolloutVariation": "_ai_configs",
    "AIConfigTargetingEnvironmentRule": "_ai_configs",
    "AIConfigTargetingEnvironmentRuleClause": "_ai_configs",
    "AIConfigTargetingEnvironmentTarget": "_ai_configs",
    "AIConfigTargetingPatch": "_ai_configs",
    "AIConfigTargetingVariation": "_ai_configs",
    "AIConfigVariation": "_ai_configs",
    "AIConfigVariationPatch": "_ai_configs",
    "AIConfigVariationPost": "_ai_configs",
    "AIConfigVariationsResponse": "_ai_configs",
    "AIConfigs": "_ai_configs",
    "AIConfigsSummary": "_views_beta",
    "AITool": "_ai_configs",
    "AIToolPatch": "_ai_configs",
    "AIToolPost": "_ai_configs",
    "AITools": "_ai_configs",
    "Access": "_common",
    "AccessAllowedReason": "_common",
    "AccessAllowedRep": "_common",
    "AccessDenied": "_common",
    "AccessDeniedReason": "_common",
    "AccessTokenPost": "_access_tokens",
    "ActionInput": "_common",
    "ActionOutput": "_common",
    "AgentGraph": "_ai_configs",
    "AgentGraphEdge": "_ai_configs",
    "AgentGraphEdgePost": "_ai_configs",
    "AgentGraphMaintainer": "_ai_configs",
    "AgentGraphPatch": "_ai_configs",
    "AgentGraphPost": "_ai_configs",
    "AgentGraphs": "_ai_configs",
    "AiConfigsAccess": "_ai_configs",
    "AiConfigsAccessAllowedReason": "_ai_configs",
    "AiConfigsAccessAllowedRep": "_ai_configs",
    "AiConfigsAccessDenied": "_ai_configs",
    "AiConfigsAccessDeniedReason": "_ai_configs",
    "AiConfigsExperimentEnabledPeriodRep": "_ai_configs",
    "AiConfigsExperimentEnvironmentSettingRep": "_ai_configs",
    "AiConfigsExperimentInfoRep": "_ai_configs",
    "AiConfigsFilter": "_ai_configs",
    "AiConfigsLegacyExperimentRep": "_ai_configs",
    "AiConfigsLink": "_ai_configs",
    "AiConfigsMaintainerTeam": "_ai_configs",
    "AiConfigsMemberSummary": "_ai_configs",
    "AiConfigsMetricDataSourceRefRep": "_ai_configs",
    "AiConfigsMetricEventDefaultRep": "_ai_configs",
    "AiConfigsMetricListingRep": "_ai_configs",
    "AiConfigsModification": "_ai_configs",
    "AnnouncementAccess": "_announcements",
    "AnnouncementAccessAllowedReason": "_announcements",
    "AnnouncementAccessAllowedRep": "_announcements",
    "AnnouncementAccessDenied": "_announcements",
    "AnnouncementAccessDeniedReason": "_announcements",
    "AnnouncementLink": "_announcements",
    "AnnouncementPaginatedLinks": "_announcements",
    "AnnouncementPatchOperation": "_announcements",
    "AnnouncementResponse": "_announcements",
    "AnnouncementResponseLinks": "_announcements",
    "ApplicationCollectionRep": "_applications_beta",
    "ApplicationFlagCollectionRep": "_applications_beta",
    "ApplicationRep": "_applications_beta",
    "ApplicationVersionRep": "_applications_beta",
    "ApplicationVersionsCollectionRep": "_applications_beta",
    "ApprovalRequestPatchInput": "_approvals_beta",
    "ApprovalRequestResponse": "_approvals",
    "ApprovalRequestSetting": "_approvals_beta",
    "ApprovalRequestSettingWithEnvs": "_approvals_beta",
    "ApprovalRequestSettingsPatch": "_approvals_beta",
    "ApprovalSettings": "_common",
    "ApprovalsCapabilityConfig": "_integrations_beta",
    "AssignedToRep": "_custom_roles",
    "Audience": "_release_pipelines_beta",
    "AudienceConfiguration": "_common",
    "AudiencePost": "_release_pipelines_beta",
    "AuditLogEntryListingRep": "_audit_log",
    "AuditLogEntryListingRepCollection": "_audit_log",
    "AuditLogEntryRep": "_audit_log",
    "AuditLogEventsHookCapabilityConfigPost": "_integrations_beta",
    "AuditLogEventsHookCapabilityConfigRep": "_integrations_beta",
    "AuthorizedAppDataRep": "_audit_log",
    "BigSegmentStoreIntegration": "_persistent_store_integrations_beta",
    "BigSegmentStoreIntegrationCollection": "_persistent_store_integrations_beta",
    "BigSegmentStoreIntegrationCollectionLinks": "_persistent_store_integrations_beta",
    "BigSegmentStoreIntegrationLinks": "_persistent_store_integrations_beta",
    "BigSegmentStoreStatus": "_persistent_store_integrations_beta",
    "BigSegmentTarget": "_segments",
    "BooleanDefaults": "_projects",
    "BooleanFlagDefaults": "_projects",
    "BranchCollectionRep": "_code_references",
    "BranchRep": "_code_references",
    "BulkEditMembersRep": "_account_members",
    "BulkEditTeamsRep": "_teams_beta",
    "CallerIdentityRep": "_other",
    "CapabilityConfigPost": "_integrations_beta",
    "CapabilityConfigRep": "_integrations_beta",
    "Clause": "_common",
    "Client": "_oauth2_clients",
    "ClientCollection": "_oauth2_clients",
    "ClientSideAvailability": "_common",
    "ClientSideAvailabilityPost": "_feature_flags",
    "CompletedBy": "_releases_beta",
    "ConditionInput": "_common",
    "ConditionOutput": "_common",
    "Conflict": "_common",
    "ConflictOutput": "_workflows",
    "ContextAttributeName": "_contexts",
    "ContextAttributeNames": "_contexts",
    "ContextAttributeNamesCollection": "_contexts",
    "ContextAttributeValue": "_contexts",
    "ContextAttributeValues": "_contexts",
    "ContextAttributeValuesCollection": "_contexts",
    "ContextInstanceEvaluation": "_contexts",
    "ContextInstanceEvaluationReason": "_contexts",
    "ContextInstanceEvaluations": "_contexts",
    "ContextInstanceRecord": "_contexts",
    "ContextInstanceSearch": "_contexts",
    "ContextInstanceSegmentMembership": "_segments",
    "ContextInstanceSegmentMemberships": "_segments",
    "ContextInstances": "_contexts",
    "ContextKindRep": "_contexts",
    "ContextKindsCollectionRep": "_contexts",
    "ContextRecord": "_contexts",
    "ContextSearch": "_contexts",
    "Contexts": "_contexts",
    "CopiedFromEnv": "_common",
    "CoreLink": "_common",
    "CountBucket": "_audit_log",
    "CountBucketsResult": "_audit_log",
    "CreateAnnouncementBody": "_announcements",
    "CreateApprovalRequestRequest": "_approvals",
    "CreateBigSegmentImportBody": "_segments",
    "CreateCopyFlagConfigApprovalRequestRequest": "_approvals",
    "CreateFlagConfigApprovalRequestRequest": "_approvals",
    "CreatePhaseInput": "_release_pipelines_beta",
    "CreateReleaseInput": "_releases_beta",
    "CreateReleasePipelineInput": "_release_pipelines_beta",
    "CreateWorkflowTemplateInput": "_workflow_templates",
    "CustomProperty": "_common",
    "CustomRole": "_custom_roles",
    "CustomRolePost": "_custom_roles",
    "CustomRoles": "_custom_roles",
    "CustomWorkflowInput": "_workflows",
    "CustomWorkflowMeta": "_common",
    "CustomWorkflowOutput": "_workflows",
    "CustomWorkflowStageMeta": "_common",
    "CustomWorkflowsListingOutput": "_workflows",
    "DefaultClientSideAvailability": "_projects",
    "DefaultClientSideAvailabilityPost": "_projects",
    "Defaults": "_common",
    "DependentExperimentRep": "_common",
    "DependentFlag": "_feature_flags_beta",
    "DependentFlagEnvironment": "_feature_flags_beta",
    "DependentFlagsByEnvironment": "_feature_flags_beta",
    "DependentMeasuredRolloutRep": "_metrics",
    "DependentMetricGroupRep": "_metrics",
    "DependentMetricGroupRepWithMetrics": "_common",
    "DependentMetricOrMetricGroupRep": "_common",
    "DeploymentCollectionRep": "_common",
    "DeploymentRep": "_common",
    "Destination": "_data_export_destinations",
    "DestinationPost": "_data_export_destinations",
    "Destinations": "_data_export_destinations",
    "DynamicOptions": "_integrations_beta",
    "DynamicOptionsParser": "_integrations_beta",
    "Endpoint": "_integrations_beta",
    "Environment": "_common",
    "EnvironmentPost": "_common",
    "EnvironmentSummary": "_common",
    "Environments": "_common",
    "ErrorRep": "_common",
    "EvaluationReason": "_user_settings",
    "EvaluationsSummary": "_insights_flag_events_beta",
    "EventFilter": "_metrics",
    "ExecutionOutput": "_common",
    "ExpandableApprovalRequestResponse": "_approvals",
    "ExpandableApprovalRequestsResponse": "_approvals",
    "ExpandedAIConfig": "_views_beta",
    "ExpandedDirectlyLinkedFlag": "_views_beta",
    "ExpandedDirectlyLinkedFlags": "_views_beta",
    "ExpandedDirectlyLinkedSegment": "_views_beta",
    "ExpandedDirectlyLinkedSegments": "_views_beta",
    "ExpandedFlag": "_views_beta",
    "ExpandedFlagMaintainer": "_views_beta",
    "ExpandedFlagRep": "_approvals",
    "ExpandedLinkedAIConfigs": "_views_beta",
    "ExpandedLinkedFlags": "_views_beta",
    "ExpandedLinkedMetrics": "_views_beta",
    "ExpandedLinkedResources": "_views_beta",
    "ExpandedLinkedResourcesAIConfigs": "_views_beta",
    "ExpandedLinkedResourcesFlags": "_views_beta",
    "ExpandedLinkedResourcesItems": "_views_beta",
    "ExpandedLinkedResourcesMetrics": "_views_beta",
    "ExpandedLinkedResourcesSegments": "_views_beta",
    "ExpandedLinkedSegments": "_views_beta",
    "ExpandedMetric": "_views_beta",
    "ExpandedResourceRep": "_approvals",
    "ExpandedSegment": "_views_beta",
    "Experiment": "_common",
    "ExperimentAllocationRep": "_feature_flags",
    "ExperimentCollectionRep": "_experiments",
    "ExperimentEnabledPeriodRep": "_feature_flags",
    "ExperimentEnvironmentSettingRep": "_feature_flags",
    "ExperimentInfoRep": "_feature_flags",
    "ExperimentPatchInput": "_experiments",
    "ExperimentPost": "_experiments",
    "ExpiringTarget": "_common",
    "ExpiringTargetError": "_common",
    "ExpiringTargetGetResponse": "_common",
    "ExpiringTargetPatchResponse": "_common",
    "ExpiringUserTargetGetResponse": "_common",
    "ExpiringUserTargetItem": "_common",
    "ExpiringUserTargetPatchResponse": "_common",
    "Export": "_segments",
    "Extinction": "_code_references",
    "ExtinctionCollectionRep": "_code_references",
    "FailedResourceLink": "_views_beta",
    "FailureReasonRep": "_common",
    "FeatureFlag": "_feature_flags",
    "FeatureFlagBody": "_feature_flags",
    "FeatureFlagConfig": "_feature_flags",
    "FeatureFlagScheduledChange": "_scheduled_changes",
    "FeatureFlagScheduledChanges": "_scheduled_changes",
    "FeatureFlagStatus": "_feature_flags",
    "FeatureFlagStatusAcrossEnvironments": "_feature_flags",
    "FeatureFlagStatuses": "_feature_flags",
    "FeatureFlags": "_feature_flags",
    "FileRep": "_segments",
    "Filter": "_common",
    "FlagConfigApprovalRequestResponse": "_common",
    "FlagConfigApprovalRequestsResponse": "_approvals",
    "FlagConfigEvaluation": "_feature_flags",
    "FlagConfigMigrationSettingsRep": "_feature_flags",
    "FlagCopyConfigEnvironment": "_feature_flags",
    "FlagCopyConfigPost": "_feature_flags",
    "FlagDefaultsRep": "_projects",
    "FlagEventCollectionRep": "_insights_flag_events_beta",
    "FlagEventExperiment": "_insights_flag_events_beta",
    "FlagEventExperimentCollection": "_insights_flag_events_beta",
    "FlagEventExperimentIteration": "_insights_flag_events_beta",
    "FlagEventImpactRep": "_insights_flag_events_beta",
    "FlagEventMemberRep": "_insights_flag_events_beta",
    "FlagEventRep": "_insights_flag_events_beta",
    "FlagFollowersByProjEnvGetRep": "_follow_flags",
    "FlagFollowersGetRep": "_follow_flags",
    "FlagImportConfigurationPost": "_flag_import_configurations_beta",
    "FlagImportIntegration": "_flag_import_configurations_beta",
    "FlagImportIntegrationCollection": "_flag_import_configurations_beta",
    "FlagImportIntegrationCollectionLinks": "_flag_import_configurations_beta",
    "FlagImportIntegrationLinks": "_flag_import_configurations_beta",
    "FlagImportStatus": "_flag_import_configurations_beta",
    "FlagInput": "_experiments",
    "FlagLinkCollectionRep": "_flag_links_beta",
    "FlagLinkMember": "_flag_links_beta",
    "FlagLinkPost": "_flag_links_beta",
    "FlagLinkRep": "_flag_links_beta",
    "FlagListingRep": "_common",
    "FlagMigrationSettingsRep": "_feature_flags",
    "FlagPrerequisitePost": "_feature_flags",
    "FlagReferenceCollectionRep": "_common",
    "FlagReferenceRep": "_common",
    "FlagRep": "_common",
    "FlagScheduledChangesInput": "_scheduled_changes",
    "FlagSempatch": "_feature_flags",
    "FlagStatusRep": "_feature_flags",
    "FlagSummary": "_feature_flags",
    "FlagTriggerInput": "_flag_triggers",
    "FlagsSummary": "_views_beta",
    "FollowFlagMember": "_follow_flags",
    "FollowersPerFlag": "_follow_flags",
    "ForbiddenErrorRep": "_common",
    "FormVariable": "_integrations_beta",
    "GenerateTrustPolicyPostRep": "_data_export_destinations",
    "GenerateWarehouseDestinationKeyPairPostRep": "_data_export_destinations",
    "GetAnnouncementsPublic200Response": "_announcements",
    "GuardedReleaseConfig": "_release_policies_beta",
    "HMACSignature": "_integrations_beta",
    "HeaderItems": "_integrations_beta",
    "HoldoutDetailRep": "_holdouts_beta",
    "HoldoutPatchInput": "_holdouts_beta",
    "HoldoutPostRequest": "_holdouts_beta",
    "HoldoutRep": "_holdouts_beta",
    "HoldoutsCollectionRep": "_holdouts_beta",
    "HunkRep": "_code_references",
    "Import": "_segments",
    "InitiatorRep": "_segments",
    "InsightGroup": "_insights_scores_beta",
    "InsightGroupCollection": "_insights_scores_beta",
    "InsightGroupCollectionMetadata": "_insights_scores_beta",
    "InsightGroupCollectionScoreMetadata": "_insights_scores_beta",
    "InsightGroupScores": "_insights_scores_beta",
    "InsightGroupsCountByIndicator": "_insights_scores_beta",
    "InsightPeriod": "_insights_scores_beta",
    "InsightScores": "_insights_scores_beta",
    "InsightsChart": "_insights_charts_beta",
    "InsightsChartBounds": "_insights_charts_beta",
    "InsightsChartMetadata": "_insights_charts_beta",
    "InsightsChartMetric": "_insights_charts_beta",
    "InsightsChartSeries": "_insights_charts_beta",
    "InsightsChartSeriesDataPoint": "_insights_charts_beta",
    "InsightsChartSeriesMetadata": "_insights_charts_beta",
    "InsightsChartSeriesMetadataAxis": "_insights_charts_beta",
    "InsightsMetricIndicatorRange": "_insights_scores_beta",
    "InsightsMetricScore": "_insights_scores_beta",
    "InsightsMetricTierDefinition": "_insights_charts_beta",
    "InsightsRepository": "_insights_repositories_beta",
    "InsightsRepositoryCollection": "_insights_repositories_beta",
    "InsightsRepositoryProject": "_insights_repositories_beta",
    "InsightsRepositoryProjectCollection": "_insights_repositories_beta",
    "InsightsRepositoryProjectMappings": "_insights_repositories_beta",
    "InstructionUserRequest": "_user_settings",
    "Integration": "_integration_audit_log_subscriptions",
    "IntegrationConfigurationCollectionRep": "_integrations_beta",
    "IntegrationConfigurationPost": "_integrations_beta",
    "IntegrationConfigurationsRep": "_integrations_beta",
    "IntegrationDeliveryConfiguration": "_integration_delivery_configurations_beta",
    "IntegrationDeliveryConfigurationCollection": "_integration_delivery_configurations_beta",
    "IntegrationDeliveryConfigurationCollectionLinks": "_integration_delivery_configurations_beta",
    "IntegrationDeliveryConfigurationLinks": "_integration_delivery_configurations_beta",
    "IntegrationDeliveryConfigurationPost": "_common",
    "IntegrationDeliveryConfigurationResponse": "_integration_delivery_configurations_beta",
    "IntegrationMetadata": "_common",
    "IntegrationStatus": "_common",
    "IntegrationStatusRep": "_integration_audit_log_subscriptions",
    "IntegrationSubscriptionStatusRep": "_integration_audit_log_subscriptions",
    "Integrations": "_integration_audit_log_subscriptions",
    "InvalidRequestErrorRep": "_common",
    "IpList": "_other",
    "IterationInput": "_experiments",
    "IterationRep": "_common",
    "JudgeAttachment": "_ai_configs",
    "JudgeConfiguration": "_ai_configs",
    "LastSeenMetadata": "_account_members",
    "LayerCollectionRep": "_layers",
    "LayerConfigurationRep": "_layers",
    "LayerPatchInput": "_layers",
    "LayerPost": "_layers",
    "LayerRep": "_layers",
    "LayerReservationRep": "_layers",
    "LayerSnapshotRep": "_common",
    "LeadTimeStagesRep": "_common",
    "LegacyExperimentRep": "_feature_flags",
    "Link": "_common",
    "LinkResourceSuccessResponse": "_views_beta",
    "Maintainer": "_views_beta",
    "MaintainerMember": "_ai_configs",
    "MaintainerRep": "_common",
    "MaintainerTeam": "_feature_flags",
    "Member": "_account_members",
    "MemberDataRep": "_audit_log",
    "MemberImportItem": "_teams",
    "MemberPermissionGrantSummaryRep": "_account_members",
    "MemberSummary": "_common",
    "MemberTeamSummaryRep": "_common",
    "MemberTeamsPostInput": "_account_members",
    "Members": "_account_members",
    "MembersPatchInput": "_account_members",
    "Message": "_ai_configs",
    "MethodNotAllowedErrorRep": "_common",
    "MetricByVariation": "_ai_configs",
    "MetricCollectionRep": "_metrics",
    "MetricDataSourceRefRep": "_common",
    "MetricEventDefaultRep": "_common",
    "MetricGroupCollectionRep": "_metrics_beta",
    "MetricGroupPost": "_metrics_beta",
    "MetricGroupRep": "_metrics_beta",
    "MetricInGroupRep": "_common",
    "MetricInMetricGroupInput": "_metrics_beta",
    "MetricInput": "_common",
    "MetricListingRep": "_common",
    "MetricPost": "_metrics",
    "MetricRep": "_metrics",
    "MetricV2Rep": "_common",
    "Metrics": "_ai_configs",
    "MetricsSummary": "_views_beta",
    "MigrationSafetyIssueRep": "_feature_flags",
    "MigrationSettingsPost": "_feature_flags",
    "ModelConfig": "_ai_configs",
    "ModelConfigPost": "_ai_configs",
    "Modification": "_common",
    "MultiEnvironmentDependentFlag": "_feature_flags_beta",
    "MultiEnvironmentDependentFlags": "_feature_flags_beta",
    "NamingConvention": "_projects",
    "NewMemberForm": "_account_members",
    "NotFoundErrorRep": "_common",
    "OauthClientPost": "_oauth2_clients",
    "OptionsArray": "_integrations_beta",
    "PaginatedLinks": "_ai_configs",
    "ParameterDefault": "_workflows",
    "ParameterRep": "_common",
    "ParentAndSelfLinks": "_common",
    "ParentLink": "_ai_configs",
    "ParentResourceRep": "_audit_log",
    "PatchFailedErrorRep": "_common",
    "PatchFlagsRequest": "_feature_flags",
    "PatchOperation": "_common",
    "PatchSegmentExpiringTargetInputRep": "_segments",
    "PatchSegmentExpiringTargetInstruction": "_segments",
    "PatchSegmentInstruction": "_segments",
    "PatchSegmentRequest": "_segments",
    "PatchUsersRequest": "_user_settings",
    "PatchWithComment": "_common",
    "PermissionGrantInput": "_teams",
    "Phase": "_release_pipelines_beta",
    "PhaseInfo": "_release_pipelines_beta",
    "PostApprovalRequestApplyRequest": "_approvals",
    "PostApprovalRequestReviewRequest": "_approvals",
    "PostDeploymentEventInput": "_insights_deployments_beta",
    "PostFlagScheduledChangesInput": "_scheduled_changes",
    "PostInsightGroupParams": "_insights_scores_beta",
    "PostReleasePolicyRequest": "_release_policies_beta",
    "PostTeamMembersBody": "_teams",
    "Prerequisite": "_feature_flags",
    "ProgressiveReleaseConfig": "_release_policies_beta",
    "Project": "_common",
    "ProjectPost": "_projects",
    "ProjectRep": "_projects",
    "ProjectSummary": "_common",
    "ProjectSummaryCollection": "_insights_repositories_beta",
    "Projects": "_projects",
    "PullRequestCollectionRep": "_common",
    "PullRequestLeadTimeRep": "_common",
    "PullRequestRep": "_common",
    "PutBranch": "_code_references",
    "PutReleasePolicyRequest": "_release_policies_beta",
    "RandomizationSettingsPut": "_experiments",
    "RandomizationSettingsRep": "_experiments",
    "RandomizationUnitInput": "_experiments",
    "RandomizationUnitRep": "_experiments",
    "RateLimitedErrorRep": "_common",
    "RecentTriggerBody": "_flag_triggers",
    "ReferenceRep": "_code_references",
    "RelatedExperimentRep": "_holdouts_beta",
    "RelayAutoConfigCollectionRep": "_relay_proxy_configurations",
    "RelayAutoConfigPost": "_relay_proxy_configurations",
    "RelayAutoConfigRep": "_relay_proxy_configurations",
    "Release": "_releases_beta",
    "ReleaseAudience": "_releases_beta",
    "ReleaseGuardianConfiguration": "_common",
    "ReleaseGuardianConfigurationInput": "_releases_beta",
    "ReleasePhase": "_releases_beta",
    "ReleasePipeline": "_release_pipelines_beta",
    "ReleasePipelineCollection": "_release_pipelines_beta",
    "ReleasePoliciesAccess": "_release_policies_beta",
    "ReleasePoliciesAccessAllowedReason": "_release_policies_beta",
    "ReleasePoliciesAccessAllowedRep": "_release_policies_beta",
    "ReleasePoliciesAccessDenied": "_release_policies_beta",
    "ReleasePoliciesAccessDeniedReason": "_release_policies_beta",
    "ReleasePoliciesResponse": "_release_policies_beta",
    "ReleasePolicy": "_release_policies_beta",
    "ReleasePolicyScope": "_release_policies_beta",
    "ReleasePolicyStage": "_release_policies_beta",
    "ReleaseProgression": "_release_pipelines_beta",
    "ReleaseProgressionCollection": "_release_pipelines_beta",
    "ReleaserAudienceConfigInput": "_releases_beta",
    "RepositoryCollectionRep": "_code_references",
    "RepositoryPost": "_code_references",
    "RepositoryRep": "_code_references",
    "ResourceAccess": "_audit_log",
    "ResourceIDResponse": "_common",
    "ResourceId": "_common",
    "ResourceSummary": "_views_beta",
    "RestrictedModelError": "_ai_configs",
    "RestrictedModelsRequest": "_ai_configs",
    "RestrictedModelsResponse": "_ai_configs",
    "ReviewOutput": "_common",
    "ReviewResponse": "_common",
    "Rollout": "_feature_flags",
    "RootResponse": "_other",
    "Rule": "_feature_flags",
    "RuleClause": "_workflows",
    "SdkListRep": "_account_usage_beta",
    "SdkVersionListRep": "_account_usage_beta",
    "SdkVersionRep": "_account_usage_beta",
    "SegmentBody": "_segments",
    "SegmentMetadata": "_common",
    "SegmentTarget": "_common",
    "SegmentUserList": "_segments",
    "SegmentUserState": "_segments",
    "SegmentsSummary": "_views_beta",
    "SeriesListRep": "_account_usage_beta",
    "SeriesListRepFloat": "_account_usage_beta",
    "SimpleHoldoutRep": "_holdouts_beta",
    "SourceEnv": "_common",
    "SourceFlag": "_approvals",
    "StageInput": "_common",
    "StageOutput": "_common",
    "Statement": "_common",
    "StatementPost": "_common",
    "StatisticCollectionRep": "_code_references",
    "StatisticRep": "_code_references",
    "StatisticsRoot": "_code_references",
    "StatusConflictErrorRep": "_common",
    "StatusResponse": "_flag_import_configurations_beta",
    "StatusServiceUnavailable": "_common",
    "StoreIntegrationError": "_persistent_store_integrations_beta",
    "SubjectDataRep": "_audit_log",
    "SubscriptionPost": "_integration_audit_log_subscriptions",
    "TagsCollection": "_tags",
    "TagsLink": "_tags",
    "Target": "_feature_flags",
    "TargetResourceRep": "_audit_log",
    "Team": "_teams",
    "TeamCustomRole": "_teams",
    "TeamCustomRoles": "_teams",
    "TeamImportsRep": "_teams",
    "TeamMaintainers": "_teams",
    "TeamMembers": "_teams",
    "TeamPatchInput": "_teams",
    "TeamPostInput": "_teams",
    "TeamProjects": "_teams",
    "Teams": "_teams",
    "TeamsPatchInput": "_teams_beta",
    "TimestampRep": "_flag_links_beta",
    "Token": "_access_tokens",
    "TokenSummary": "_common",
    "Tokens": "_access_tokens",
    "TreatmentInput": "_experiments",
    "TreatmentParameterInput": "_experiments",
    "TreatmentRep": "_common",
    "TriggerPost": "_flag_triggers",
    "TriggerWorkflowCollectionRep": "_flag_triggers",
    "TriggerWorkflowRep": "_flag_triggers",
    "TrustPolicyDetails": "_data_export_destinations",
    "TrustPolicyStatement": "_data_export_destinations",
    "UnauthorizedErrorRep": "_common",
    "UnlinkResourceSuccessResponse": "_views_beta",
    "UpdatePhaseStatusInput": "_releases_beta",
    "UpdateReleasePipelineInput": "_release_pipelines_beta",
    "UpsertContextKindPayload": "_contexts",
    "UpsertFlagDefaultsPayload": "_projects",
    "UpsertPayloadRep": "_projects",
    "UpsertResponseRep": "_contexts",
    "UrlPost": "_metrics",
    "User": "_users",
    "UserAttributeNamesRep": "_users_beta",
    "UserFlagSetting": "_user_settings",
    "UserFlagSettings": "_user_settings",
    "UserRecord": "_users",
    "UserSegment": "_common",
    "UserSegmentRule": "_common",
    "UserSegments": "_segments",
    "Users": "_users",
    "UsersRep": "_users",
    "ValidationFailedErrorRep": "_common",
    "ValuePut": "_common",
    "Variation": "_common",
    "VariationEvalSummary": "_insights_flag_events_beta",
    "VariationOrRolloutRep": "_feature_flags",
    "VariationSummary": "_feature_flags",
    "VariationTool": "_ai_configs",
    "VariationToolPost": "_ai_configs",
    "VersionsRep": "_other",
    "View": "_views_beta",
    "ViewLinkRequestFilter": "_views_beta",
    "ViewLinkRequestKeys": "_views_beta",
    "ViewLinkRequestSegmentIdentifier": "_views_beta",
    "ViewLinkRequestSegmentIdentifiers": "_views_beta",
    "ViewLinkedResource": "_views_beta",
    "ViewLinkedResourceDetails": "_views_beta",
    "ViewLinkedResources": "_views_beta",
    "ViewPatch": "_views_beta",
    "ViewPost": "_views_beta",
    "Views": "_views_beta",
    "ViewsAccess": "_views_beta",
    "ViewsAccessAllowedReason": "_views_beta",
    "ViewsAccessAllowedRep": "_views_beta",
    "ViewsAccessDenied": "_views_beta",
    "ViewsAccessDeniedReason": "_views_beta",
    "ViewsLink": "_views_beta",
    "ViewsMaintainerMember": "_views_beta",
    "ViewsMaintainerTeam": "_views_beta",
    "ViewsMemberSummary": "_views_beta",
    "ViewsMemberTeamSummaryRep": "_views_beta",
    "ViewsPaginatedLinks": "_views_beta",
    "ViewsSelfLink": "_views_beta",
    "Webhook": "_webhooks",
    "WebhookPost": "_webhooks",
    "Webhooks": "_webhooks",
    "WeightedVariation": "_feature_flags",
    "WorkflowTemplateMetadata": "_workflows",
    "WorkflowTemplateOutput": "_workflow_templates",
    "WorkflowTemplateParameter": "_workflows",
    "WorkflowTemplatesListingOutputRep": "_workflow_templates",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
