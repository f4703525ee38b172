"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flagforge_launchdarkly.extension import lazy

if TYPE_CHECKING:
    from ..model.access import Access as Access
    from ..model.access_allowed_reason import AccessAllowedReason as AccessAllowedReason
    from ..model.access_allowed_rep import AccessAllowedRep as AccessAllowedRep
    from ..model.access_denied import AccessDenied as AccessDenied
    from ..model.access_denied_reason import AccessDeniedReason as AccessDeniedReason
    from ..model.access_rep import AccessRep as AccessRep
    from ..model.access_token_post import AccessTokenPost as AccessTokenPost
    from ..model.action_input import ActionInput as ActionInput
    from ..model.action_output import ActionOutput as ActionOutput
    from ..model.agent_graph import AgentGraph as AgentGraph
    from ..model.agent_graph_edge import AgentGraphEdge as AgentGraphEdge
    from ..model.agent_graph_edge_post import AgentGraphEdgePost as AgentGraphEdgePost
    from ..model.agent_graph_maintainer import AgentGraphMaintainer as AgentGraphMaintainer
    from ..model.agent_graph_patch import AgentGraphPatch as AgentGraphPatch
    from ..model.agent_graph_post import AgentGraphPost as AgentGraphPost
    from ..model.agent_graphs import AgentGraphs as AgentGraphs
    from ..model.ai_config import AIConfig as AIConfig
    from ..model.ai_config_dependency import AIConfigDependency as AIConfigDependency
    from ..model.ai_config_maintainer import AIConfigMaintainer as AIConfigMaintainer
    from ..model.ai_config_patch import AIConfigPatch as AIConfigPatch
    from ..model.ai_config_post import AIConfigPost as AIConfigPost
    from ..model.ai_config_rep import AIConfigRep as AIConfigRep
    from ..model.ai_config_targeting import AIConfigTargeting as AIConfigTargeting
    from ..model.ai_config_targeting_defaults import (
        AIConfigTargetingDefaults as AIConfigTargetingDefaults,
    )
    from ..model.ai_config_targeting_environment import (
        AIConfigTargetingEnvironment as AIConfigTargetingEnvironment,
    )
    from ..model.ai_config_targeting_environment_fallthrough import (
        AIConfigTargetingEnvironmentFallthrough as AIConfigTargetingEnvironmentFallthrough,
    )
    from ..model.ai_config_targeting_environment_fallthrough_rollout import (
        AIConfigTargetingEnvironmentFallthroughRollout as AIConfigTargetingEnvironmentFallthroughRollout,
    )
    from ..model.ai_config_targeting_environment_fallthrough_rollout_experimentation_allocation import (
        AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation as AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation,
    )
    from ..model.ai_config_targeting_environment_fallthrough_rollout_variation import (
        AIConfigTargetingEnvironmentFallthroughRolloutVariation as AIConfigTargetingEnvironmentFallthroughRolloutVariation,
    )
    from ..model.ai_config_targeting_environment_rule import (
        AIConfigTargetingEnvironmentRule as AIConfigTargetingEnvironmentRule,
    )
    from ..model.ai_config_targeting_environment_rule_clause import (
        AIConfigTargetingEnvironmentRuleClause as AIConfigTargetingEnvironmentRuleClause,
    )
    from ..model.ai_config_targeting_environment_target import (
        AIConfigTargetingEnvironmentTarget as AIConfigTargetingEnvironmentTarget,
    )
    from ..model.ai_config_targeting_patch import AIConfigTargetingPatch as AIConfigTargetingPatch
    from ..model.ai_config_targeting_variation import (
        AIConfigTargetingVariation as AIConfigTargetingVariation,
    )
    from ..model.ai_config_targeting_variation_json import (
        AIConfigTargetingVariationJSON as AIConfigTargetingVariationJSON,
    )
    from ..model.ai_config_variation import AIConfigVariation as AIConfigVariation
    from ..model.ai_config_variation_patch import AIConfigVariationPatch as AIConfigVariationPatch
    from ..model.ai_config_variation_post import AIConfigVariationPost as AIConfigVariationPost
    from ..model.ai_config_variations_response import (
        AIConfigVariationsResponse as AIConfigVariationsResponse,
    )
    from ..model.ai_configs import AIConfigs as AIConfigs
    from ..model.ai_configs_access import AiConfigsAccess as AiConfigsAccess
    from ..model.ai_configs_access_allowed_reason import (
        AiConfigsAccessAllowedReason as AiConfigsAccessAllowedReason,
    )
    from ..model.ai_configs_access_allowed_rep import (
        AiConfigsAccessAllowedRep as AiConfigsAccessAllowedRep,
    )
    from ..model.ai_configs_access_denied import AiConfigsAccessDenied as AiConfigsAccessDenied
    from ..model.ai_configs_access_denied_reason import (
        AiConfigsAccessDeniedReason as AiConfigsAccessDeniedReason,
    )
    from ..model.ai_configs_experiment_enabled_period_rep import (
        AiConfigsExperimentEnabledPeriodRep as AiConfigsExperimentEnabledPeriodRep,
    )
    from ..model.ai_configs_experiment_environment_setting_rep import (
        AiConfigsExperimentEnvironmentSettingRep as AiConfigsExperimentEnvironmentSettingRep,
    )
    from ..model.ai_configs_experiment_info_rep import (
        AiConfigsExperimentInfoRep as AiConfigsExperimentInfoRep,
    )
    from ..model.ai_configs_filter import AiConfigsFilter as AiConfigsFilter
    from ..model.ai_configs_legacy_experiment_rep import (
        AiConfigsLegacyExperimentRep as AiConfigsLegacyExperimentRep,
    )
    from ..model.ai_configs_link import AiConfigsLink as AiConfigsLink
    from ..model.ai_configs_maintainer_team import (
        AiConfigsMaintainerTeam as AiConfigsMaintainerTeam,
    )
    from ..model.ai_configs_member_summary import AiConfigsMemberSummary as AiConfigsMemberSummary
    from ..model.ai_configs_metric_data_source_ref_rep import (
        AiConfigsMetricDataSourceRefRep as AiConfigsMetricDataSourceRefRep,
    )
    from ..model.ai_configs_metric_event_default_rep import (
        AiConfigsMetricEventDefaultRep as AiConfigsMetricEventDefaultRep,
    )
    from ..model.ai_configs_metric_listing_rep import (
        AiConfigsMetricListingRep as AiConfigsMetricListingRep,
    )
    from ..model.ai_configs_modification import AiConfigsModification as AiConfigsModification
    from ..model.ai_configs_summary import AIConfigsSummary as AIConfigsSummary
    from ..model.ai_tool import AITool as AITool
    from ..model.ai_tool_patch import AIToolPatch as AIToolPatch
    from ..model.ai_tool_post import AIToolPost as AIToolPost
    from ..model.ai_tools import AITools as AITools
    from ..model.all_variations_summary import AllVariationsSummary as AllVariationsSummary
    from ..model.announcement_access import AnnouncementAccess as AnnouncementAccess
    from ..model.announcement_access_allowed_reason import (
        AnnouncementAccessAllowedReason as AnnouncementAccessAllowedReason,
    )
    from ..model.announcement_access_allowed_rep import (
        AnnouncementAccessAllowedRep as AnnouncementAccessAllowedRep,
    )
    from ..model.announcement_access_denied import (
        AnnouncementAccessDenied as AnnouncementAccessDenied,
    )
    from ..model.announcement_access_denied_reason import (
        AnnouncementAccessDeniedReason as AnnouncementAccessDeniedReason,
    )
    from ..model.announcement_access_rep import AnnouncementAccessRep as AnnouncementAccessRep
    from ..model.announcement_json_patch import AnnouncementJSONPatch as AnnouncementJSONPatch
    from ..model.announcement_link import AnnouncementLink as AnnouncementLink
    from ..model.announcement_paginated_links import (
        AnnouncementPaginatedLinks as AnnouncementPaginatedLinks,
    )
    from ..model.announcement_patch_operation import (
        AnnouncementPatchOperation as AnnouncementPatchOperation,
    )
    from ..model.announcement_response import AnnouncementResponse as AnnouncementResponse
    from ..model.announcement_response_links import (
        AnnouncementResponseLinks as AnnouncementResponseLinks,
    )
    from ..model.application_collection_rep import (
        ApplicationCollectionRep as ApplicationCollectionRep,
    )
    from ..model.application_flag_collection_rep import (
        ApplicationFlagCollectionRep as ApplicationFlagCollectionRep,
    )
    from ..model.application_rep import ApplicationRep as ApplicationRep
    from ..model.application_version_rep import ApplicationVersionRep as ApplicationVersionRep
    from ..model.application_versions_collection_rep import (
        ApplicationVersionsCollectionRep as ApplicationVersionsCollectionRep,
    )
    from ..model.approval_request_patch_input import (
        ApprovalRequestPatchInput as ApprovalRequestPatchInput,
    )
    from ..model.approval_request_response import ApprovalRequestResponse as ApprovalRequestResponse
    from ..model.approval_request_setting import ApprovalRequestSetting as ApprovalRequestSetting
    from ..model.approval_request_setting_with_envs import (
        ApprovalRequestSettingWithEnvs as ApprovalRequestSettingWithEnvs,
    )
    from ..model.approval_request_settings import ApprovalRequestSettings as ApprovalRequestSettings
    from ..model.approval_request_settings_patch import (
        ApprovalRequestSettingsPatch as ApprovalRequestSettingsPatch,
    )
    from ..model.approval_settings import ApprovalSettings as ApprovalSettings
    from ..model.approvals_capability_config import (
        ApprovalsCapabilityConfig as ApprovalsCapabilityConfig,
    )
    from ..model.assigned_to_rep import AssignedToRep as AssignedToRep
    from ..model.audience import Audience as Audience
    from ..model.audience_configuration import AudienceConfiguration as AudienceConfiguration
    from ..model.audience_post import AudiencePost as AudiencePost
    from ..model.audiences import Audiences as Audiences
    from ..model.audit_log_entry_listing_rep import (
        AuditLogEntryListingRep as AuditLogEntryListingRep,
    )
    from ..model.audit_log_entry_listing_rep_collection import (
        AuditLogEntryListingRepCollection as AuditLogEntryListingRepCollection,
    )
    from ..model.audit_log_entry_rep import AuditLogEntryRep as AuditLogEntryRep
    from ..model.audit_log_events_hook_capability_config_post import (
        AuditLogEventsHookCapabilityConfigPost as AuditLogEventsHookCapabilityConfigPost,
    )
    from ..model.audit_log_events_hook_capability_config_rep import (
        AuditLogEventsHookCapabilityConfigRep as AuditLogEventsHookCapabilityConfigRep,
    )
    from ..model.authorized_app_data_rep import AuthorizedAppDataRep as AuthorizedAppDataRep
    from ..model.big_segment_store_integration import (
        BigSegmentStoreIntegration as BigSegmentStoreIntegration,
    )
    from ..model.big_segment_store_integration_collection import (
        BigSegmentStoreIntegrationCollection as BigSegmentStoreIntegrationCollection,
    )
    from ..model.big_segment_store_integration_collection_links import (
        BigSegmentStoreIntegrationCollectionLinks as BigSegmentStoreIntegrationCollectionLinks,
    )
    from ..model.big_segment_store_integration_links import (
        BigSegmentStoreIntegrationLinks as BigSegmentStoreIntegrationLinks,
    )
    from ..model.big_segment_store_status import BigSegmentStoreStatus as BigSegmentStoreStatus
    from ..model.big_segment_target import BigSegmentTarget as BigSegmentTarget
    from ..model.boolean_defaults import BooleanDefaults as BooleanDefaults
    from ..model.boolean_flag_defaults import BooleanFlagDefaults as BooleanFlagDefaults
    from ..model.branch_collection_rep import BranchCollectionRep as BranchCollectionRep
    from ..model.branch_rep import BranchRep as BranchRep
    from ..model.bulk_edit_members_rep import BulkEditMembersRep as BulkEditMembersRep
    from ..model.bulk_edit_teams_rep import BulkEditTeamsRep as BulkEditTeamsRep
    from ..model.caller_identity_rep import CallerIdentityRep as CallerIdentityRep
    from ..model.capability_config_post import CapabilityConfigPost as CapabilityConfigPost
    from ..model.capability_config_rep import CapabilityConfigRep as CapabilityConfigRep
    from ..model.clause import Clause as Clause
    from ..model.client import Client as Client
    from ..model.client_collection import ClientCollection as ClientCollection
    from ..model.client_side_availability import ClientSideAvailability as ClientSideAvailability
    from ..model.client_side_availability_post import (
        ClientSideAvailabilityPost as ClientSideAvailabilityPost,
    )
    from ..model.completed_by import CompletedBy as CompletedBy
    from ..model.condition_input import ConditionInput as ConditionInput
    from ..model.condition_output import ConditionOutput as ConditionOutput
    from ..model.conflict import Conflict as Conflict
    from ..model.conflict_output import ConflictOutput as ConflictOutput
    from ..model.context_attribute_name import ContextAttributeName as ContextAttributeName
    from ..model.context_attribute_names import ContextAttributeNames as ContextAttributeNames
    from ..model.context_attribute_names_collection import (
        ContextAttributeNamesCollection as ContextAttributeNamesCollection,
    )
    from ..model.context_attribute_value import ContextAttributeValue as ContextAttributeValue
    from ..model.context_attribute_values import ContextAttributeValues as ContextAttributeValues
    from ..model.context_attribute_values_collection import (
        ContextAttributeValuesCollection as ContextAttributeValuesCollection,
    )
    from ..model.context_instance import ContextInstance as ContextInstance
    from ..model.context_instance_evaluation import (
        ContextInstanceEvaluation as ContextInstanceEvaluation,
    )
    from ..model.context_instance_evaluation_reason import (
        ContextInstanceEvaluationReason as ContextInstanceEvaluationReason,
    )
    from ..model.context_instance_evaluations import (
        ContextInstanceEvaluations as ContextInstanceEvaluations,
    )
    from ..model.context_instance_record import ContextInstanceRecord as ContextInstanceRecord
    from ..model.context_instance_search import ContextInstanceSearch as ContextInstanceSearch
    from ..model.context_instance_segment_membership import (
        ContextInstanceSegmentMembership as ContextInstanceSegmentMembership,
    )
    from ..model.context_instance_segment_memberships import (
        ContextInstanceSegmentMemberships as ContextInstanceSegmentMemberships,
    )
    from ..model.context_instances import ContextInstances as ContextInstances
    from ..model.context_kind_rep import ContextKindRep as ContextKindRep
    from ..model.context_kinds_collection_rep import (
        ContextKindsCollectionRep as ContextKindsCollectionRep,
    )
    from ..model.context_record import ContextRecord as ContextRecord
    from ..model.context_search import ContextSearch as ContextSearch
    from ..model.contexts import Contexts as Contexts
    from ..model.copied_from_env import CopiedFromEnv as CopiedFromEnv
    from ..model.core_link import CoreLink as CoreLink
    from ..model.count_bucket import CountBucket as CountBucket
    from ..model.count_buckets_result import CountBucketsResult as CountBucketsResult
    from ..model.create_announcement_body import CreateAnnouncementBody as CreateAnnouncementBody
    from ..model.create_approval_request_request import (
        CreateApprovalRequestRequest as CreateApprovalRequestRequest,
    )
    from ..model.create_big_segment_import_body import (
        CreateBigSegmentImportBody as CreateBigSegmentImportBody,
    )
    from ..model.create_copy_flag_config_approval_request_request import (
        CreateCopyFlagConfigApprovalRequestRequest as CreateCopyFlagConfigApprovalRequestRequest,
    )
    from ..model.create_flag_config_approval_request_request import (
        CreateFlagConfigApprovalRequestRequest as CreateFlagConfigApprovalRequestRequest,
    )
    from ..model.create_phase_input import CreatePhaseInput as CreatePhaseInput
    from ..model.create_release_input import CreateReleaseInput as CreateReleaseInput
    from ..model.create_release_pipeline_input import (
        CreateReleasePipelineInput as CreateReleasePipelineInput,
    )
    from ..model.create_workflow_template_input import (
        CreateWorkflowTemplateInput as CreateWorkflowTemplateInput,
    )
    from ..model.custom_properties import CustomProperties as CustomProperties
    from ..model.custom_property import CustomProperty as CustomProperty
    from ..model.custom_role import CustomRole as CustomRole
    from ..model.custom_role_post import CustomRolePost as CustomRolePost
    from ..model.custom_roles import CustomRoles as CustomRoles
    from ..model.custom_workflow_input import CustomWorkflowInput as CustomWorkflowInput
    from ..model.custom_workflow_meta import CustomWorkflowMeta as CustomWorkflowMeta
    from ..model.custom_workflow_output import CustomWorkflowOutput as CustomWorkflowOutput
    from ..model.custom_workflow_stage_meta import (
        CustomWorkflowStageMeta as CustomWorkflowStageMeta,
    )
    from ..model.custom_workflows_listing_output import (
        CustomWorkflowsListingOutput as CustomWorkflowsListingOutput,
    )
    from ..model.default_client_side_availability import (
        DefaultClientSideAvailability as DefaultClientSideAvailability,
    )
    from ..model.default_client_side_availability_post import (
        DefaultClientSideAvailabilityPost as DefaultClientSideAvailabilityPost,
    )
    from ..model.defaults import Defaults as Defaults
    from ..model.dependent_experiment_list_rep import (
        DependentExperimentListRep as DependentExperimentListRep,
    )
    from ..model.dependent_experiment_rep import DependentExperimentRep as DependentExperimentRep
    from ..model.dependent_flag import DependentFlag as DependentFlag
    from ..model.dependent_flag_environment import (
        DependentFlagEnvironment as DependentFlagEnvironment,
    )
    from ..model.dependent_flags_by_environment import (
        DependentFlagsByEnvironment as DependentFlagsByEnvironment,
    )
    from ..model.dependent_measured_rollout_rep import (
        DependentMeasuredRolloutRep as DependentMeasuredRolloutRep,
    )
    from ..model.dependent_metric_group_rep import (
        DependentMetricGroupRep as DependentMetricGroupRep,
    )
    from ..model.dependent_metric_group_rep_with_metrics import (
        DependentMetricGroupRepWithMetrics as DependentMetricGroupRepWithMetrics,
    )
    from ..model.dependent_metric_or_metric_group_rep import (
        DependentMetricOrMetricGroupRep as DependentMetricOrMetricGroupRep,
    )
    from ..model.deployment_collection_rep import DeploymentCollectionRep as DeploymentCollectionRep
    from ..model.deployment_rep import DeploymentRep as DeploymentRep
    from ..model.destination import Destination as Destination
    from ..model.destination_post import DestinationPost as DestinationPost
    from ..model.destinations import Destinations as Destinations
    from ..model.dynamic_options import DynamicOptions as DynamicOptions
    from ..model.dynamic_options_parser import DynamicOptionsParser as DynamicOptionsParser
    from ..model.endpoint import Endpoint as Endpoint
    from ..model.environment import Environment as Environment
    from ..model.environment_post import EnvironmentPost as EnvironmentPost
    from ..model.environment_summary import EnvironmentSummary as EnvironmentSummary
    from ..model.environments import Environments as Environments
    from ..model.error_rep import ErrorRep as ErrorRep
    from ..model.evaluation_reason import EvaluationReason as EvaluationReason
    from ..model.evaluations_summary import EvaluationsSummary as EvaluationsSummary
    from ..model.event_filter import EventFilter as EventFilter
    from ..model.execution_output import ExecutionOutput as ExecutionOutput
    from ..model.expandable_approval_request_response import (
        ExpandableApprovalRequestResponse as ExpandableApprovalRequestResponse,
    )
    from ..model.expandable_approval_requests_response import (
        ExpandableApprovalRequestsResponse as ExpandableApprovalRequestsResponse,
    )
    from ..model.expanded_ai_config import ExpandedAIConfig as ExpandedAIConfig
    from ..model.expanded_directly_linked_flag import (
        ExpandedDirectlyLinkedFlag as ExpandedDirectlyLinkedFlag,
    )
    from ..model.expanded_directly_linked_flags import (
        ExpandedDirectlyLinkedFlags as ExpandedDirectlyLinkedFlags,
    )
    from ..model.expanded_directly_linked_segment import (
        ExpandedDirectlyLinkedSegment as ExpandedDirectlyLinkedSegment,
    )
    from ..model.expanded_directly_linked_segments import (
        ExpandedDirectlyLinkedSegments as ExpandedDirectlyLinkedSegments,
    )
    from ..model.expanded_flag import ExpandedFlag as ExpandedFlag
    from ..model.expanded_flag_maintainer import ExpandedFlagMaintainer as ExpandedFlagMaintainer
    from ..model.expanded_flag_rep import ExpandedFlagRep as ExpandedFlagRep
    from ..model.expanded_linked_ai_configs import (
        ExpandedLinkedAIConfigs as ExpandedLinkedAIConfigs,
    )
    from ..model.expanded_linked_flags import ExpandedLinkedFlags as ExpandedLinkedFlags
    from ..model.expanded_linked_metrics import ExpandedLinkedMetrics as ExpandedLinkedMetrics
    from ..model.expanded_linked_resources import ExpandedLinkedResources as ExpandedLinkedResources
    from ..model.expanded_linked_resources_ai_configs import (
        ExpandedLinkedResourcesAIConfigs as ExpandedLinkedResourcesAIConfigs,
    )
    from ..model.expanded_linked_resources_flags import (
        ExpandedLinkedResourcesFlags as ExpandedLinkedResourcesFlags,
    )
    from ..model.expanded_linked_resources_items import (
        ExpandedLinkedResourcesItems as ExpandedLinkedResourcesItems,
    )
    from ..model.expanded_linked_resources_metrics import (
        ExpandedLinkedResourcesMetrics as ExpandedLinkedResourcesMetrics,
    )
    from ..model.expanded_linked_resources_segments import (
        ExpandedLinkedResourcesSegments as ExpandedLinkedResourcesSegments,
    )
    from ..model.expanded_linked_segments import ExpandedLinkedSegments as ExpandedLinkedSegments
    from ..model.expanded_metric import ExpandedMetric as ExpandedMetric
    from ..model.expanded_resource_rep import ExpandedResourceRep as ExpandedResourceRep
    from ..model.expanded_segment import ExpandedSegment as ExpandedSegment
    from ..model.experiment import Experiment as Experiment
    from ..model.experiment_allocation_rep import ExperimentAllocationRep as ExperimentAllocationRep
    from ..model.experiment_collection_rep import ExperimentCollectionRep as ExperimentCollectionRep
    from ..model.experiment_enabled_period_rep import (
        ExperimentEnabledPeriodRep as ExperimentEnabledPeriodRep,
    )
    from ..model.experiment_environment_setting_rep import (
        ExperimentEnvironmentSettingRep as ExperimentEnvironmentSettingRep,
    )
    from ..model.experiment_info_rep import ExperimentInfoRep as ExperimentInfoRep
    from ..model.experiment_patch_input import ExperimentPatchInput as ExperimentPatchInput
    from ..model.experiment_post import ExperimentPost as ExperimentPost
    from ..model.expiring_target import ExpiringTarget as ExpiringTarget
    from ..model.expiring_target_error import ExpiringTargetError as ExpiringTargetError
    from ..model.expiring_target_get_response import (
        ExpiringTargetGetResponse as ExpiringTargetGetResponse,
    )
    from ..model.expiring_target_patch_response import (
        ExpiringTargetPatchResponse as ExpiringTargetPatchResponse,
    )
    from ..model.expiring_user_target_get_response import (
        ExpiringUserTargetGetResponse as ExpiringUserTargetGetResponse,
    )
    from ..model.expiring_user_target_item import ExpiringUserTargetItem as ExpiringUserTargetItem
    from ..model.expiring_user_target_patch_response import (
        ExpiringUserTargetPatchResponse as ExpiringUserTargetPatchResponse,
    )
    from ..model.export import Export as Export
    from ..model.extinction import Extinction as Extinction
    from ..model.extinction_collection_rep import ExtinctionCollectionRep as ExtinctionCollectionRep
    from ..model.extinction_list_post import ExtinctionListPost as ExtinctionListPost
    from ..model.failed_resource_link import FailedResourceLink as FailedResourceLink
    from ..model.failure_reason_rep import FailureReasonRep as FailureReasonRep
    from ..model.feature_flag import FeatureFlag as FeatureFlag
    from ..model.feature_flag_body import FeatureFlagBody as FeatureFlagBody
    from ..model.feature_flag_config import FeatureFlagConfig as FeatureFlagConfig
    from ..model.feature_flag_scheduled_change import (
        FeatureFlagScheduledChange as FeatureFlagScheduledChange,
    )
    from ..model.feature_flag_scheduled_changes import (
        FeatureFlagScheduledChanges as FeatureFlagScheduledChanges,
    )
    from ..model.feature_flag_status import FeatureFlagStatus as FeatureFlagStatus
    from ..model.feature_flag_status_across_environments import (
        FeatureFlagStatusAcrossEnvironments as FeatureFlagStatusAcrossEnvironments,
    )
    from ..model.feature_flag_statuses import FeatureFlagStatuses as FeatureFlagStatuses
    from ..model.feature_flags import FeatureFlags as FeatureFlags
    from ..model.file_rep import FileRep as FileRep
    from ..model.filter import Filter as Filter
    from ..model.flag_config_approval_request_response import (
        FlagConfigApprovalRequestResponse as FlagConfigApprovalRequestResponse,
    )
    from ..model.flag_config_approval_requests_response import (
        FlagConfigApprovalRequestsResponse as FlagConfigApprovalRequestsResponse,
    )
    from ..model.flag_config_evaluation import FlagConfigEvaluation as FlagConfigEvaluation
    from ..model.flag_config_migration_settings_rep import (
        FlagConfigMigrationSettingsRep as FlagConfigMigrationSettingsRep,
    )
    from ..model.flag_copy_config_environment import (
        FlagCopyConfigEnvironment as FlagCopyConfigEnvironment,
    )
    from ..model.flag_copy_config_post import FlagCopyConfigPost as FlagCopyConfigPost
    from ..model.flag_defaults_rep import FlagDefaultsRep as FlagDefaultsRep
    from ..model.flag_event_collection_rep import FlagEventCollectionRep as FlagEventCollectionRep
    from ..model.flag_event_experiment import FlagEventExperiment as FlagEventExperiment
    from ..model.flag_event_experiment_collection import (
        FlagEventExperimentCollection as FlagEventExperimentCollection,
    )
    from ..model.flag_event_experiment_iteration import (
        FlagEventExperimentIteration as FlagEventExperimentIteration,
    )
    from ..model.flag_event_impact_rep import FlagEventImpactRep as FlagEventImpactRep
    from ..model.flag_event_member_rep import FlagEventMemberRep as FlagEventMemberRep
    from ..model.flag_event_rep import FlagEventRep as FlagEventRep
    from ..model.flag_followers_by_proj_env_get_rep import (
        FlagFollowersByProjEnvGetRep as FlagFollowersByProjEnvGetRep,
    )
    from ..model.flag_followers_get_rep import FlagFollowersGetRep as FlagFollowersGetRep
    from ..model.flag_import_configuration_post import (
        FlagImportConfigurationPost as FlagImportConfigurationPost,
    )
    from ..model.flag_import_integration import FlagImportIntegration as FlagImportIntegration
    from ..model.flag_import_integration_collection import (
        FlagImportIntegrationCollection as FlagImportIntegrationCollection,
    )
    from ..model.flag_import_integration_collection_links import (
        FlagImportIntegrationCollectionLinks as FlagImportIntegrationCollectionLinks,
    )
    from ..model.flag_import_integration_links import (
        FlagImportIntegrationLinks as FlagImportIntegrationLinks,
    )
    from ..model.flag_import_status import FlagImportStatus as FlagImportStatus
    from ..model.flag_input import FlagInput as FlagInput
    from ..model.flag_link_collection_rep import FlagLinkCollectionRep as FlagLinkCollectionRep
    from ..model.flag_link_member import FlagLinkMember as FlagLinkMember
    from ..model.flag_link_post import FlagLinkPost as FlagLinkPost
    from ..model.flag_link_rep import FlagLinkRep as FlagLinkRep
    from ..model.flag_listing_rep import FlagListingRep as FlagListingRep
    from ..model.flag_migration_settings_rep import (
        FlagMigrationSettingsRep as FlagMigrationSettingsRep,
    )
    from ..model.flag_prerequisite_post import FlagPrerequisitePost as FlagPrerequisitePost
    from ..model.flag_reference_collection_rep import (
        FlagReferenceCollectionRep as FlagReferenceCollectionRep,
    )
    from ..model.flag_reference_rep import FlagReferenceRep as FlagReferenceRep
    from ..model.flag_rep import FlagRep as FlagRep
    from ..model.flag_scheduled_changes_input import (
        FlagScheduledChangesInput as FlagScheduledChangesInput,
    )
    from ..model.flag_sempatch import FlagSempatch as FlagSempatch
    from ..model.flag_status_rep import FlagStatusRep as FlagStatusRep
    from ..model.flag_summary import FlagSummary as FlagSummary
    from ..model.flag_trigger_input import FlagTriggerInput as FlagTriggerInput
    from ..model.flags_input import FlagsInput as FlagsInput
    from ..model.flags_summary import FlagsSummary as FlagsSummary
    from ..model.follow_flag_member import FollowFlagMember as FollowFlagMember
    from ..model.followers_per_flag import FollowersPerFlag as FollowersPerFlag
    from ..model.forbidden_error_rep import ForbiddenErrorRep as ForbiddenErrorRep
    from ..model.form_variable import FormVariable as FormVariable
    from ..model.form_variable_config import FormVariableConfig as FormVariableConfig
    from ..model.generate_trust_policy_post_rep import (
        GenerateTrustPolicyPostRep as GenerateTrustPolicyPostRep,
    )
    from ..model.generate_warehouse_destination_key_pair_post_rep import (
        GenerateWarehouseDestinationKeyPairPostRep as GenerateWarehouseDestinationKeyPairPostRep,
    )
    from ..model.get_announcements_public200_response import (
        GetAnnouncementsPublic200Response as GetAnnouncementsPublic200Response,
    )
    from ..model.guarded_release_config import GuardedReleaseConfig as GuardedReleaseConfig
    from ..model.header_items import HeaderItems as HeaderItems
    from ..model.hmac_signature import HMACSignature as HMACSignature
    from ..model.holdout_detail_rep import HoldoutDetailRep as HoldoutDetailRep
    from ..model.holdout_patch_input import HoldoutPatchInput as HoldoutPatchInput
    from ..model.holdout_post_request import HoldoutPostRequest as HoldoutPostRequest
    from ..model.holdout_rep import HoldoutRep as HoldoutRep
    from ..model.holdouts_collection_rep import HoldoutsCollectionRep as HoldoutsCollectionRep
    from ..model.hunk_rep import HunkRep as HunkRep
    from ..model.import_ import Import as Import
    from ..model.initiator_rep import InitiatorRep as InitiatorRep
    from ..model.insight_group import InsightGroup as InsightGroup
    from ..model.insight_group_collection import InsightGroupCollection as InsightGroupCollection
    from ..model.insight_group_collection_metadata import (
        InsightGroupCollectionMetadata as InsightGroupCollectionMetadata,
    )
    from ..model.insight_group_collection_score_metadata import (
        InsightGroupCollectionScoreMetadata as InsightGroupCollectionScoreMetadata,
    )
    from ..model.insight_group_scores import InsightGroupScores as InsightGroupScores
    from ..model.insight_groups_count_by_indicator import (
        InsightGroupsCountByIndicator as InsightGroupsCountByIndicator,
    )
    from ..model.insight_period import InsightPeriod as InsightPeriod
    from ..model.insight_scores import InsightScores as InsightScores
    from ..model.insights_chart import InsightsChart as InsightsChart
    from ..model.insights_chart_bounds import InsightsChartBounds as InsightsChartBounds
    from ..model.insights_chart_metadata import InsightsChartMetadata as InsightsChartMetadata
    from ..model.insights_chart_metadata_custom_values import (
        InsightsChartMetadataCustomValues as InsightsChartMetadataCustomValues,
    )
    from ..model.insights_chart_metric import InsightsChartMetric as InsightsChartMetric
    from ..model.insights_chart_metrics import InsightsChartMetrics as InsightsChartMetrics
    from ..model.insights_chart_series import InsightsChartSeries as InsightsChartSeries
    from ..model.insights_chart_series_data_point import (
        InsightsChartSeriesDataPoint as InsightsChartSeriesDataPoint,
    )
    from ..model.insights_chart_series_metadata import (
        InsightsChartSeriesMetadata as InsightsChartSeriesMetadata,
    )
    from ..model.insights_chart_series_metadata_axis import (
        InsightsChartSeriesMetadataAxis as InsightsChartSeriesMetadataAxis,
    )
    from ..model.insights_metric_indicator_range import (
        InsightsMetricIndicatorRange as InsightsMetricIndicatorRange,
    )
    from ..model.insights_metric_score import InsightsMetricScore as InsightsMetricScore
    from ..model.insights_metric_tier_definition import (
        InsightsMetricTierDefinition as InsightsMetricTierDefinition,
    )
    from ..model.insights_repository import InsightsRepository as InsightsRepository
    from ..model.insights_repository_collection import (
        InsightsRepositoryCollection as InsightsRepositoryCollection,
    )
    from ..model.insights_repository_project import (
        InsightsRepositoryProject as InsightsRepositoryProject,
    )
    from ..model.insights_repository_project_collection import (
        InsightsRepositoryProjectCollection as InsightsRepositoryProjectCollection,
    )
    from ..model.insights_repository_project_mappings import (
        InsightsRepositoryProjectMappings as InsightsRepositoryProjectMappings,
    )
    from ..model.instruction import Instruction as Instruction
    from ..model.instruction_user_request import InstructionUserRequest as InstructionUserRequest
    from ..model.instructions import Instructions as Instructions
    from ..model.integration import Integration as Integration
    from ..model.integration_configuration_collection_rep import (
        IntegrationConfigurationCollectionRep as IntegrationConfigurationCollectionRep,
    )
    from ..model.integration_configuration_post import (
        IntegrationConfigurationPost as IntegrationConfigurationPost,
    )
    from ..model.integration_configurations_rep import (
        IntegrationConfigurationsRep as IntegrationConfigurationsRep,
    )
    from ..model.integration_delivery_configuration import (
        IntegrationDeliveryConfiguration as IntegrationDeliveryConfiguration,
    )
    from ..model.integration_delivery_configuration_collection import (
        IntegrationDeliveryConfigurationCollection as IntegrationDeliveryConfigurationCollection,
    )
    from ..model.integration_delivery_configuration_collection_links import (
        IntegrationDeliveryConfigurationCollectionLinks as IntegrationDeliveryConfigurationCollectionLinks,
    )
    from ..model.integration_delivery_configuration_links import (
        IntegrationDeliveryConfigurationLinks as IntegrationDeliveryConfigurationLinks,
    )
    from ..model.integration_delivery_configuration_post import (
        IntegrationDeliveryConfigurationPost as IntegrationDeliveryConfigurationPost,
    )
    from ..model.integration_delivery_configuration_response import (
        IntegrationDeliveryConfigurationResponse as IntegrationDeliveryConfigurationResponse,
    )
    from ..model.integration_metadata import IntegrationMetadata as IntegrationMetadata
    from ..model.integration_status import IntegrationStatus as IntegrationStatus
    from ..model.integration_status_rep import IntegrationStatusRep as IntegrationStatusRep
    from ..model.integration_subscription_status_rep import (
        IntegrationSubscriptionStatusRep as IntegrationSubscriptionStatusRep,
    )
    from ..model.integrations import Integrations as Integrations
    from ..model.invalid_request_error_rep import InvalidRequestErrorRep as InvalidRequestErrorRep
    from ..model.ip_list import IpList as IpList
    from ..model.iteration_input import IterationInput as IterationInput
    from ..model.iteration_rep import IterationRep as IterationRep
    from ..model.json_patch import JSONPatch as JSONPatch
    from ..model.judge_attachment import JudgeAttachment as JudgeAttachment
    from ..model.judge_configuration import JudgeConfiguration as JudgeConfiguration
    from ..model.last_seen_metadata import LastSeenMetadata as LastSeenMetadata
    from ..model.layer_collection_rep import LayerCollectionRep as LayerCollectionRep
    from ..model.layer_configuration_rep import LayerConfigurationRep as LayerConfigurationRep
    from ..model.layer_patch_input import LayerPatchInput as LayerPatchInput
    from ..model.layer_post import LayerPost as LayerPost
    from ..model.layer_rep import LayerRep as LayerRep
    from ..model.layer_reservation_rep import LayerReservationRep as LayerReservationRep
    from ..model.layer_snapshot_rep import LayerSnapshotRep as LayerSnapshotRep
    from ..model.lead_time_stages_rep import LeadTimeStagesRep as LeadTimeStagesRep
    from ..model.legacy_experiment_rep import LegacyExperimentRep as LegacyExperimentRep
    from ..model.link import Link as Link
    from ..model.link_resource_success_response import (
        LinkResourceSuccessResponse as LinkResourceSuccessResponse,
    )
    from ..model.maintainer import Maintainer as Maintainer
    from ..model.maintainer_member import MaintainerMember as MaintainerMember
    from ..model.maintainer_rep import MaintainerRep as MaintainerRep
    from ..model.maintainer_team import MaintainerTeam as MaintainerTeam
    from ..model.member import Member as Member
    from ..model.member_data_rep import MemberDataRep as MemberDataRep
    from ..model.member_import_item import MemberImportItem as MemberImportItem
    from ..model.member_permission_grant_summary_rep import (
        MemberPermissionGrantSummaryRep as MemberPermissionGrantSummaryRep,
    )
    from ..model.member_summary import MemberSummary as MemberSummary
    from ..model.member_team_summary_rep import MemberTeamSummaryRep as MemberTeamSummaryRep
    from ..model.member_teams_post_input import MemberTeamsPostInput as MemberTeamsPostInput
    from ..model.members import Members as Members
    from ..model.members_patch_input import MembersPatchInput as MembersPatchInput
    from ..model.message import Message as Message
    from ..model.method_not_allowed_error_rep import (
        MethodNotAllowedErrorRep as MethodNotAllowedErrorRep,
    )
    from ..model.metric_by_variation import MetricByVariation as MetricByVariation
    from ..model.metric_collection_rep import MetricCollectionRep as MetricCollectionRep
    from ..model.metric_data_source_ref_rep import MetricDataSourceRefRep as MetricDataSourceRefRep
    from ..model.metric_event_default_rep import MetricEventDefaultRep as MetricEventDefaultRep
    from ..model.metric_group_collection_rep import (
        MetricGroupCollectionRep as MetricGroupCollectionRep,
    )
    from ..model.metric_group_post import MetricGroupPost as MetricGroupPost
    from ..model.metric_group_rep import MetricGroupRep as MetricGroupRep
    from ..model.metric_in_group_rep import MetricInGroupRep as MetricInGroupRep
    from ..model.metric_in_metric_group_input import (
        MetricInMetricGroupInput as MetricInMetricGroupInput,
    )
    from ..model.metric_input import MetricInput as MetricInput
    from ..model.metric_listing_rep import MetricListingRep as MetricListingRep
    from ..model.metric_post import MetricPost as MetricPost
    from ..model.metric_rep import MetricRep as MetricRep
    from ..model.metric_v2_rep import MetricV2Rep as MetricV2Rep
    from ..model.metrics import Metrics as Metrics
    from ..model.metrics_by_variation import MetricsByVariation as MetricsByVariation
    from ..model.metrics_input import MetricsInput as MetricsInput
    from ..model.metrics_summary import MetricsSummary as MetricsSummary
    from ..model.migration_safety_issue_rep import (
        MigrationSafetyIssueRep as MigrationSafetyIssueRep,
    )
    from ..model.migration_settings_post import MigrationSettingsPost as MigrationSettingsPost
    from ..model.model_config import ModelConfig as ModelConfig
    from ..model.model_config_post import ModelConfigPost as ModelConfigPost
    from ..model.modification import Modification as Modification
    from ..model.multi_environment_dependent_flag import (
        MultiEnvironmentDependentFlag as MultiEnvironmentDependentFlag,
    )
    from ..model.multi_environment_dependent_flags import (
        MultiEnvironmentDependentFlags as MultiEnvironmentDependentFlags,
    )
    from ..model.naming_convention import NamingConvention as NamingConvention
    from ..model.new_member_form import NewMemberForm as NewMemberForm
    from ..model.new_member_form_list_post import NewMemberFormListPost as NewMemberFormListPost
    from ..model.not_found_error_rep import NotFoundErrorRep as NotFoundErrorRep
    from ..model.oauth_client_post import OauthClientPost as OauthClientPost
    from ..model.options_array import OptionsArray as OptionsArray
    from ..model.paginated_links import PaginatedLinks as PaginatedLinks
    from ..model.parameter_default import ParameterDefault as ParameterDefault
    from ..model.parameter_rep import ParameterRep as ParameterRep
    from ..model.parent_and_self_links import ParentAndSelfLinks as ParentAndSelfLinks
    from ..model.parent_link import ParentLink as ParentLink
    from ..model.parent_resource_rep import ParentResourceRep as ParentResourceRep
    from ..model.patch_failed_error_rep import PatchFailedErrorRep as PatchFailedErrorRep
    from ..model.patch_flags_request import PatchFlagsRequest as PatchFlagsRequest
    from ..model.patch_operation import PatchOperation as PatchOperation
    from ..model.patch_segment_expiring_target_input_rep import (
        PatchSegmentExpiringTargetInputRep as PatchSegmentExpiringTargetInputRep,
    )
    from ..model.patch_segment_expiring_target_instruction import (
        PatchSegmentExpiringTargetInstruction as PatchSegmentExpiringTargetInstruction,
    )
    from ..model.patch_segment_instruction import PatchSegmentInstruction as PatchSegmentInstruction
    from ..model.patch_segment_request import PatchSegmentRequest as PatchSegmentRequest
    from ..model.patch_users_request import PatchUsersRequest as PatchUsersRequest
    from ..model.patch_with_comment import PatchWithComment as PatchWithComment
    from ..model.permission_grant_input import PermissionGrantInput as PermissionGrantInput
    from ..model.phase import Phase as Phase
    from ..model.phase_configuration import PhaseConfiguration as PhaseConfiguration
    from ..model.phase_info import PhaseInfo as PhaseInfo
    from ..model.post_approval_request_apply_request import (
        PostApprovalRequestApplyRequest as PostApprovalRequestApplyRequest,
    )
    from ..model.post_approval_request_review_request import (
        PostApprovalRequestReviewRequest as PostApprovalRequestReviewRequest,
    )
    from ..model.post_deployment_event_input import (
        PostDeploymentEventInput as PostDeploymentEventInput,
    )
    from ..model.post_flag_scheduled_changes_input import (
        PostFlagScheduledChangesInput as PostFlagScheduledChangesInput,
    )
    from ..model.post_insight_group_params import PostInsightGroupParams as PostInsightGroupParams
    from ..model.post_release_policy_request import (
        PostReleasePolicyRequest as PostReleasePolicyRequest,
    )
    from ..model.post_team_members_body import PostTeamMembersBody as PostTeamMembersBody
    from ..model.prerequisite import Prerequisite as Prerequisite
    from ..model.progressive_release_config import (
        ProgressiveReleaseConfig as ProgressiveReleaseConfig,
    )
    from ..model.project import Project as Project
    from ..model.project_post import ProjectPost as ProjectPost
    from ..model.project_rep import ProjectRep as ProjectRep
    from ..model.project_summary import ProjectSummary as ProjectSummary
    from ..model.project_summary_collection import (
        ProjectSummaryCollection as ProjectSummaryCollection,
    )
    from ..model.projects import Projects as Projects
    from ..model.pull_request_collection_rep import (
        PullRequestCollectionRep as PullRequestCollectionRep,
    )
    from ..model.pull_request_lead_time_rep import PullRequestLeadTimeRep as PullRequestLeadTimeRep
    from ..model.pull_request_rep import PullRequestRep as PullRequestRep
    from ..model.put_branch import PutBranch as PutBranch
    from ..model.put_release_policy_request import (
        PutReleasePolicyRequest as PutReleasePolicyRequest,
    )
    from ..model.randomization_settings_put import (
        RandomizationSettingsPut as RandomizationSettingsPut,
    )
    from ..model.randomization_settings_rep import (
        RandomizationSettingsRep as RandomizationSettingsRep,
    )
    from ..model.randomization_unit_input import RandomizationUnitInput as RandomizationUnitInput
    from ..model.randomization_unit_rep import RandomizationUnitRep as RandomizationUnitRep
    from ..model.rate_limited_error_rep import RateLimitedErrorRep as RateLimitedErrorRep
    from ..model.recent_trigger_body import RecentTriggerBody as RecentTriggerBody
    from ..model.reference_rep import ReferenceRep as ReferenceRep
    from ..model.related_experiment_rep import RelatedExperimentRep as RelatedExperimentRep
    from ..model.relay_auto_config_collection_rep import (
        RelayAutoConfigCollectionRep as RelayAutoConfigCollectionRep,
    )
    from ..model.relay_auto_config_post import RelayAutoConfigPost as RelayAutoConfigPost
    from ..model.relay_auto_config_rep import RelayAutoConfigRep as RelayAutoConfigRep
    from ..model.release import Release as Release
    from ..model.release_audience import ReleaseAudience as ReleaseAudience
    from ..model.release_guardian_configuration import (
        ReleaseGuardianConfiguration as ReleaseGuardianConfiguration,
    )
    from ..model.release_guardian_configuration_input import (
        ReleaseGuardianConfigurationInput as ReleaseGuardianConfigurationInput,
    )
    from ..model.release_phase import ReleasePhase as ReleasePhase
    from ..model.release_pipeline import ReleasePipeline as ReleasePipeline
    from ..model.release_pipeline_collection import (
        ReleasePipelineCollection as ReleasePipelineCollection,
    )
    from ..model.release_policies_access import ReleasePoliciesAccess as ReleasePoliciesAccess
    from ..model.release_policies_access_allowed_reason import (
        ReleasePoliciesAccessAllowedReason as ReleasePoliciesAccessAllowedReason,
    )
    from ..model.release_policies_access_allowed_rep import (
        ReleasePoliciesAccessAllowedRep as ReleasePoliciesAccessAllowedRep,
    )
    from ..model.release_policies_access_denied import (
        ReleasePoliciesAccessDenied as ReleasePoliciesAccessDenied,
    )
    from ..model.release_policies_access_denied_reason import (
        ReleasePoliciesAccessDeniedReason as ReleasePoliciesAccessDeniedReason,
    )
    from ..model.release_policies_access_rep import (
        ReleasePoliciesAccessRep as ReleasePoliciesAccessRep,
    )
    from ..model.release_policies_response import ReleasePoliciesResponse as ReleasePoliciesResponse
    from ..model.release_policy import ReleasePolicy as ReleasePolicy
    from ..model.release_policy_scope import ReleasePolicyScope as ReleasePolicyScope
    from ..model.release_policy_stage import ReleasePolicyStage as ReleasePolicyStage
    from ..model.release_progression import ReleaseProgression as ReleaseProgression
    from ..model.release_progression_collection import (
        ReleaseProgressionCollection as ReleaseProgressionCollection,
    )
    from ..model.releaser_audience_config_input import (
        ReleaserAudienceConfigInput as ReleaserAudienceConfigInput,
    )
    from ..model.repository_collection_rep import RepositoryCollectionRep as RepositoryCollectionRep
    from ..model.repository_post import RepositoryPost as RepositoryPost
    from ..model.repository_rep import RepositoryRep as RepositoryRep
    from ..model.resource_access import ResourceAccess as ResourceAccess
    from ..model.resource_id import ResourceId as ResourceId
    from ..model.resource_id_response import ResourceIDResponse as ResourceIDResponse
    from ..model.resource_summary import ResourceSummary as ResourceSummary
    from ..model.restricted_model_error import RestrictedModelError as RestrictedModelError
    from ..model.restricted_models_request import RestrictedModelsRequest as RestrictedModelsRequest
    from ..model.restricted_models_response import (
        RestrictedModelsResponse as RestrictedModelsResponse,
    )
    from ..model.review_output import ReviewOutput as ReviewOutput
    from ..model.review_response import ReviewResponse as ReviewResponse
    from ..model.role_attribute_map import RoleAttributeMap as RoleAttributeMap
    from ..model.role_attribute_values import RoleAttributeValues as RoleAttributeValues
    from ..model.rollout import Rollout as Rollout
    from ..model.root_response import RootResponse as RootResponse
    from ..model.rule import Rule as Rule
    from ..model.rule_clause import RuleClause as RuleClause
    from ..model.sdk_list_rep import SdkListRep as SdkListRep
    from ..model.sdk_version_list_rep import SdkVersionListRep as SdkVersionListRep
    from ..model.sdk_version_rep import SdkVersionRep as SdkVersionRep
    from ..model.segment_body import SegmentBody as SegmentBody
    from ..model.segment_metadata import SegmentMetadata as SegmentMetadata
    from ..model.segment_target import SegmentTarget as SegmentTarget
    from ..model.segment_user_list import SegmentUserList as SegmentUserList
    from ..model.segment_user_state import SegmentUserState as SegmentUserState
    from ..model.segments_summary import SegmentsSummary as SegmentsSummary
    from ..model.series_list_rep import SeriesListRep as SeriesListRep
    from ..model.series_list_rep_float import SeriesListRepFloat as SeriesListRepFloat
    from ..model.series_metadata_rep import SeriesMetadataRep as SeriesMetadataRep
    from ..model.series_time_slice_rep import SeriesTimeSliceRep as SeriesTimeSliceRep
    from ..model.series_time_slice_rep_float import (
        SeriesTimeSliceRepFloat as SeriesTimeSliceRepFloat,
    )
    from ..model.simple_holdout_rep import SimpleHoldoutRep as SimpleHoldoutRep
    from ..model.source_env import SourceEnv as SourceEnv
    from ..model.source_flag import SourceFlag as SourceFlag
    from ..model.stage_input import StageInput as StageInput
    from ..model.stage_output import StageOutput as StageOutput
    from ..model.statement import Statement as Statement
    from ..model.statement_post import StatementPost as StatementPost
    from ..model.statement_post_list import StatementPostList as StatementPostList
    from ..model.statistic_collection_rep import StatisticCollectionRep as StatisticCollectionRep
    from ..model.statistic_rep import StatisticRep as StatisticRep
    from ..model.statistics_root import StatisticsRoot as StatisticsRoot
    from ..model.status_conflict_error_rep import StatusConflictErrorRep as StatusConflictErrorRep
    from ..model.status_response import StatusResponse as StatusResponse
    from ..model.status_service_unavailable import (
        StatusServiceUnavailable as StatusServiceUnavailable,
    )
    from ..model.store_integration_error import StoreIntegrationError as StoreIntegrationError
    from ..model.subject_data_rep import SubjectDataRep as SubjectDataRep
    from ..model.subscription_post import SubscriptionPost as SubscriptionPost
    from ..model.tags_collection import TagsCollection as TagsCollection
    from ..model.tags_link import TagsLink as TagsLink
    from ..model.target import Target as Target
    from ..model.target_resource_rep import TargetResourceRep as TargetResourceRep
    from ..model.team import Team as Team
    from ..model.team_custom_role import TeamCustomRole as TeamCustomRole
    from ..model.team_custom_roles import TeamCustomRoles as TeamCustomRoles
    from ..model.team_imports_rep import TeamImportsRep as TeamImportsRep
    from ..model.team_maintainers import TeamMaintainers as TeamMaintainers
    from ..model.team_members import TeamMembers as TeamMembers
    from ..model.team_patch_input import TeamPatchInput as TeamPatchInput
    from ..model.team_post_input import TeamPostInput as TeamPostInput
    from ..model.team_projects import TeamProjects as TeamProjects
    from ..model.teams import Teams as Teams
    from ..model.teams_patch_input import TeamsPatchInput as TeamsPatchInput
    from ..model.timestamp_rep import TimestampRep as TimestampRep
    from ..model.token import Token as Token
    from ..model.token_summary import TokenSummary as TokenSummary
    from ..model.tokens import Tokens as Tokens
    from ..model.treatment_input import TreatmentInput as TreatmentInput
    from ..model.treatment_parameter_input import TreatmentParameterInput as TreatmentParameterInput
    from ..model.treatment_rep import TreatmentRep as TreatmentRep
    from ..model.treatments_input import TreatmentsInput as TreatmentsInput
    from ..model.trigger_post import TriggerPost as TriggerPost
    from ..model.trigger_workflow_collection_rep import (
        TriggerWorkflowCollectionRep as TriggerWorkflowCollectionRep,
    )
    from ..model.trigger_workflow_rep import TriggerWorkflowRep as TriggerWorkflowRep
    from ..model.trust_policy_details import TrustPolicyDetails as TrustPolicyDetails
    from ..model.trust_policy_statement import TrustPolicyStatement as TrustPolicyStatement
    from ..model.unauthorized_error_rep import UnauthorizedErrorRep as UnauthorizedErrorRep
    from ..model.unlink_resource_success_response import (
        UnlinkResourceSuccessResponse as UnlinkResourceSuccessResponse,
    )
    from ..model.update_phase_status_input import UpdatePhaseStatusInput as UpdatePhaseStatusInput
    from ..model.update_release_pipeline_input import (
        UpdateReleasePipelineInput as UpdateReleasePipelineInput,
    )
    from ..model.upsert_context_kind_payload import (
        UpsertContextKindPayload as UpsertContextKindPayload,
    )
    from ..model.upsert_flag_defaults_payload import (
        UpsertFlagDefaultsPayload as UpsertFlagDefaultsPayload,
    )
    from ..model.upsert_payload_rep import UpsertPayloadRep as UpsertPayloadRep
    from ..model.upsert_response_rep import UpsertResponseRep as UpsertResponseRep
    from ..model.url_matcher import UrlMatcher as UrlMatcher
    from ..model.url_matchers import UrlMatchers as UrlMatchers
    from ..model.url_post import UrlPost as UrlPost
    from ..model.user import User as User
    from ..model.user_attribute_names_rep import UserAttributeNamesRep as UserAttributeNamesRep
    from ..model.user_flag_setting import UserFlagSetting as UserFlagSetting
    from ..model.user_flag_settings import UserFlagSettings as UserFlagSettings
    from ..model.user_record import UserRecord as UserRecord
    from ..model.user_segment import UserSegment as UserSegment
    from ..model.user_segment_rule import UserSegmentRule as UserSegmentRule
    from ..model.user_segments import UserSegments as UserSegments
    from ..model.users import Users as Users
    from ..model.users_rep import UsersRep as UsersRep
    from ..model.validation_failed_error_rep import (
        ValidationFailedErrorRep as ValidationFailedErrorRep,
    )
    from ..model.value_put import ValuePut as ValuePut
    from ..model.variation import Variation as Variation
    from ..model.variation_eval_summary import VariationEvalSummary as VariationEvalSummary
    from ..model.variation_or_rollout_rep import VariationOrRolloutRep as VariationOrRolloutRep
    from ..model.variation_summary import VariationSummary as VariationSummary
    from ..model.variation_tool import VariationTool as VariationTool
    from ..model.variation_tool_post import VariationToolPost as VariationToolPost
    from ..model.versions_rep import VersionsRep as VersionsRep
    from ..model.view import View as View
    from ..model.view_link_request_filter import ViewLinkRequestFilter as ViewLinkRequestFilter
    from ..model.view_link_request_keys import ViewLinkRequestKeys as ViewLinkRequestKeys
    from ..model.view_link_request_segment_identifier import (
        ViewLinkRequestSegmentIdentifier as ViewLinkRequestSegmentIdentifier,
    )
    from ..model.view_link_request_segment_identifiers import (
        ViewLinkRequestSegmentIdentifiers as ViewLinkRequestSegmentIdentifiers,
    )
    from ..model.view_linked_resource import ViewLinkedResource as ViewLinkedResource
    from ..model.view_linked_resource_details import (
        ViewLinkedResourceDetails as ViewLinkedResourceDetails,
    )
    from ..model.view_linked_resources import ViewLinkedResources as ViewLinkedResources
    from ..model.view_patch import ViewPatch as ViewPatch
    from ..model.view_post import ViewPost as ViewPost
    from ..model.views import Views as Views
    from ..model.views_access import ViewsAccess as ViewsAccess
    from ..model.views_access_allowed_reason import (
        ViewsAccessAllowedReason as ViewsAccessAllowedReason,
    )
    from ..model.views_access_allowed_rep import ViewsAccessAllowedRep as ViewsAccessAllowedRep
    from ..model.views_access_denied import ViewsAccessDenied as ViewsAccessDenied
    from ..model.views_access_denied_reason import (
        ViewsAccessDeniedReason as ViewsAccessDeniedReason,
    )
    from ..model.views_access_rep import ViewsAccessRep as ViewsAccessRep
    from ..model.views_link import ViewsLink as ViewsLink
    from ..model.views_maintainer_member import ViewsMaintainerMember as ViewsMaintainerMember
    from ..model.views_maintainer_team import ViewsMaintainerTeam as ViewsMaintainerTeam
    from ..model.views_member_summary import ViewsMemberSummary as ViewsMemberSummary
    from ..model.views_member_team_summary_rep import (
        ViewsMemberTeamSummaryRep as ViewsMemberTeamSummaryRep,
    )
    from ..model.views_paginated_links import ViewsPaginatedLinks as ViewsPaginatedLinks
    from ..model.views_self_link import ViewsSelfLink as ViewsSelfLink
    from ..model.webhook import Webhook as Webhook
    from ..model.webhook_post import WebhookPost as WebhookPost
    from ..model.webhooks import Webhooks as Webhooks
    from ..model.weighted_variation import WeightedVariation as WeightedVariation
    from ..model.workflow_template_metadata import (
        WorkflowTemplateMetadata as WorkflowTemplateMetadata,
    )
    from ..model.workflow_template_output import WorkflowTemplateOutput as WorkflowTemplateOutput
    from ..model.workflow_template_parameter import (
        WorkflowTemplateParameter as WorkflowTemplateParameter,
    )
    from ..model.workflow_templates_listing_output_rep import (
        WorkflowTemplatesListingOutputRep as WorkflowTemplatesListingOutputRep,
    )

_MODULES = {
    "AIConfig": "model.ai_config",
    "AIConfigDependency": "model.ai_config_dependency",
    "AIConfigMaintainer": "model.ai_config_maintainer",
    "AIConfigPatch": "model.ai_config_patch",
    "AIConfigPost": "model.ai_config_post",
    "AIConfigRep": "model.ai_config_rep",
    "AIConfigTargeting": "model.ai_config_targeting",
    "AIConfigTargetingDefaults": "model.ai_config_targeting_defaults",
    "AIConfigTargetingEnvironment": "model.ai_config_targeting_environment",
    "AIConfigTargetingEnvironmentFallthrough": "model.ai_config_targeting_environment_fallthrough",
    "AIConfigTargetingEnvironmentFallthroughRollout": "model.ai_config_targeting_environment_fallthrough_rollout",
    "AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation": "model.ai_config_targeting_environment_fallthrough_rollout_experimentation_allocation",
    "AIConfigTargetingEnvironmentFallthroughRolloutVariation": "model.ai_config_targeting_environment_fallthrough_rollout_variation",
    "AIConfigTargetingEnvironmentRule": "model.ai_config_targeting_environment_rule",
    "AIConfigTargetingEnvironmentRuleClause": "model.ai_config_targeting_environment_rule_clause",
    "AIConfigTargetingEnvironmentTarget": "model.ai_config_targeting_environment_target",
    "AIConfigTargetingPatch": "model.ai_config_targeting_patch",
    "AIConfigTargetingVariation": "model.ai_config_targeting_variation",
    "AIConfigTargetingVariationJSON": "model.ai_config_targeting_variation_json",
    "AIConfigVariation": "model.ai_config_variation",
    "AIConfigVariationPatch": "model.ai_config_variation_patch",
    "AIConfigVariationPost": "model.ai_config_variation_post",
    "AIConfigVariationsResponse": "model.ai_config_variations_response",
    "AIConfigs": "model.ai_configs",
    "AIConfigsSummary": "model.ai_configs_summary",
    "AITool": "model.ai_tool",
    "AIToolPatch": "model.ai_tool_patch",
    "AIToolPost": "model.ai_tool_post",
    "AITools": "model.ai_tools",
    "Access": "model.access",
    "AccessAllowedReason": "model.access_allowed_reason",
    "AccessAllowedRep": "model.access_allowed_rep",
    "AccessDenied": "model.access_denied",
    "AccessDeniedReason": "model.access_denied_reason",
    "AccessRep": "model.access_rep",
    "AccessTokenPost": "model.access_token_post",
    "ActionInput": "model.action_input",
    "ActionOutput": "model.action_output",
    "AgentGraph": "model.agent_graph",
    "AgentGraphEdge": "model.agent_graph_edge",
    "AgentGraphEdgePost": "model.agent_graph_edge_post",
    "AgentGraphMaintainer": "model.agent_graph_maintainer",
    "AgentGraphPatch": "model.agent_graph_patch",
    "AgentGraphPost": "model.agent_graph_post",
    "AgentGraphs": "model.agent_graphs",
    "AiConfigsAccess": "model.ai_configs_access",
    "AiConfigsAccessAllowedReason": "model.ai_configs_access_allowed_reason",
    "AiConfigsAccessAllowedRep": "model.ai_configs_access_allowed_rep",
    "AiConfigsAccessDenied": "model.ai_configs_access_denied",
    "AiConfigsAccessDeniedReason": "model.ai_configs_access_denied_reason",
    "AiConfigsExperimentEnabledPeriodRep": "model.ai_configs_experiment_enabled_period_rep",
    "AiConfigsExperimentEnvironmentSettingRep": "model.ai_configs_experiment_environment_setting_rep",
    "AiConfigsExperimentInfoRep": "model.ai_configs_experiment_info_rep",
    "AiConfigsFilter": "model.ai_configs_filter",
    "AiConfigsLegacyExperimentRep": "model.ai_configs_legacy_experiment_rep",
    "AiConfigsLink": "model.ai_configs_link",
    "AiConfigsMaintainerTeam": "model.ai_configs_maintainer_team",
    "AiConfigsMemberSummary": "model.ai_configs_member_summary",
    "AiConfigsMetricDataSourceRefRep": "model.ai_configs_metric_data_source_ref_rep",
    "AiConfigsMetricEventDefaultRep": "model.ai_configs_metric_event_default_rep",
    "AiConfigsMetricListingRep": "model.ai_configs_metric_listing_rep",
    "AiConfigsModification": "model.ai_configs_modification",
    "AllVariationsSummary": "model.all_variations_summary",
    "AnnouncementAccess": "model.announcement_access",
    "AnnouncementAccessAllowedReason": "model.announcement_access_allowed_reason",
    "AnnouncementAccessAllowedRep": "model.announcement_access_allowed_rep",
    "AnnouncementAccessDenied": "model.announcement_access_denied",
    "AnnouncementAccessDeniedReason": "model.announcement_access_denied_reason",
    "AnnouncementAccessRep": "model.announcement_access_rep",
    "AnnouncementJSONPatch": "model.announcement_json_patch",
    "AnnouncementLink": "model.announcement_link",
    "AnnouncementPaginatedLinks": "model.announcement_paginated_links",
    "AnnouncementPatchOperation": "model.announcement_patch_operation",
    "AnnouncementResponse": "model.announcement_response",
    "AnnouncementResponseLinks": "model.announcement_response_links",
    "ApplicationCollectionRep": "model.application_collection_rep",
    "ApplicationFlagCollectionRep": "model.application_flag_collection_rep",
    "ApplicationRep": "model.application_rep",
    "ApplicationVersionRep": "model.application_version_rep",
    "ApplicationVersionsCollectionRep": "model.application_versions_collection_rep",
    "ApprovalRequestPatchInput": "model.approval_request_patch_input",
    "ApprovalRequestResponse": "model.approval_request_response",
    "ApprovalRequestSetting": "model.approval_request_setting",
    "ApprovalRequestSettingWithEnvs": "model.approval_request_setting_with_envs",
    "ApprovalRequestSettings": "model.approval_request_settings",
    "ApprovalRequestSettingsPatch": "model.approval_request_settings_patch",
    "ApprovalSettings": "model.approval_settings",
    "ApprovalsCapabilityConfig": "model.approvals_capability_config",
    "AssignedToRep": "model.assigned_to_rep",
    "Audience": "model.audience",
    "AudienceConfiguration": "model.audience_configuration",
    "AudiencePost": "model.audience_post",
    "Audiences": "model.audiences",
    "AuditLogEntryListingRep": "model.audit_log_entry_listing_rep",
    "AuditLogEntryListingRepCollection": "model.audit_log_entry_listing_rep_collection",
    "AuditLogEntryRep": "model.audit_log_entry_rep",
    "AuditLogEventsHookCapabilityConfigPost": "model.audit_log_events_hook_capability_config_post",
    "AuditLogEventsHookCapabilityConfigRep": "model.audit_log_events_hook_capability_config_rep",
    "AuthorizedAppDataRep": "model.authorized_app_data_rep",
    "BigSegmentStoreIntegration": "model.big_segment_store_integration",
    "BigSegmentStoreIntegrationCollection": "model.big_segment_store_integration_collection",
    "BigSegmentStoreIntegrationCollectionLinks": "model.big_segment_store_integration_collection_links",
    "BigSegmentStoreIntegrationLinks": "model.big_segment_store_integration_links",
    "BigSegmentStoreStatus": "model.big_segment_store_status",
    "BigSegmentTarget": "model.big_segment_target",
    "BooleanDefaults": "model.boolean_defaults",
    "BooleanFlagDefaults": "model.boolean_flag_defaults",
    "BranchCollectionRep": "model.branch_collection_rep",
    "BranchRep": "model.branch_rep",
    "BulkEditMembersRep": "model.bulk_edit_members_rep",
    "BulkEditTeamsRep": "model.bulk_edit_teams_rep",
    "CallerIdentityRep": "model.caller_identity_rep",
    "CapabilityConfigPost": "model.capability_config_post",
    "CapabilityConfigRep": "model.capability_config_rep",
    "Clause": "model.clause",
    "Client": "model.client",
    "ClientCollection": "model.client_collection",
    "ClientSideAvailability": "model.client_side_availability",
    "ClientSideAvailabilityPost": "model.client_side_availability_post",
    "CompletedBy": "model.completed_by",
    "ConditionInput": "model.condition_input",
    "ConditionOutput": "model.condition_output",
    "Conflict": "model.conflict",
    "ConflictOutput": "model.conflict_output",
    "ContextAttributeName": "model.context_attribute_name",
    "ContextAttributeNames": "model.context_attribute_names",
    "ContextAttributeNamesCollection": "model.context_attribute_names_collection",
    "ContextAttributeValue": "model.context_attribute_value",
    "ContextAttributeValues": "model.context_attribute_values",
    "ContextAttributeValuesCollection": "model.context_attribute_values_collection",
    "ContextInstance": "model.context_instance",
    "ContextInstanceEvaluation": "model.context_instance_evaluation",
    "ContextInstanceEvaluationReason": "model.context_instance_evaluation_reason",
    "ContextInstanceEvaluations": "model.context_instance_evaluations",
    "ContextInstanceRecord": "model.context_instance_record",
    "ContextInstanceSearch": "model.context_instance_search",
    "ContextInstanceSegmentMembership": "model.context_instance_segment_membership",
    "ContextInstanceSegmentMemberships": "model.context_instance_segment_memberships",
    "ContextInstances": "model.context_instances",
    "ContextKindRep": "model.context_kind_rep",
    "ContextKindsCollectionRep": "model.context_kinds_collection_rep",
    "ContextRecord": "model.context_record",
    "ContextSearch": "model.context_search",
    "Contexts": "model.contexts",
    "CopiedFromEnv": "model.copied_from_env",
    "CoreLink": "model.core_link",
    "CountBucket": "model.count_bucket",
    "CountBucketsResult": "model.count_buckets_result",
    "CreateAnnouncementBody": "model.create_announcement_body",
    "CreateApprovalRequestRequest": "model.create_approval_request_request",
    "CreateBigSegmentImportBody": "model.create_big_segment_import_body",
    "CreateCopyFlagConfigApprovalRequestRequest": "model.create_copy_flag_config_approval_request_request",
    "CreateFlagConfigApprovalRequestRequest": "model.create_flag_config_approval_request_request",
    "CreatePhaseInput": "model.create_phase_input",
    "CreateReleaseInput": "model.create_release_input",
    "CreateReleasePipelineInput": "model.create_release_pipeline_input",
    "CreateWorkflowTemplateInput": "model.create_workflow_template_input",
    "CustomProperties": "model.custom_properties",
    "CustomProperty": "model.custom_property",
    "CustomRole": "model.custom_role",
    "CustomRolePost": "model.custom_role_post",
    "CustomRoles": "model.custom_roles",
    "CustomWorkflowInput": "model.custom_workflow_input",
    "CustomWorkflowMeta": "model.custom_workflow_meta",
    "CustomWorkflowOutput": "model.custom_workflow_output",
    "CustomWorkflowStageMeta": "model.custom_workflow_stage_meta",
    "CustomWorkflowsListingOutput": "model.custom_workflows_listing_output",
    "DefaultClientSideAvailability": "model.default_client_side_availability",
    "DefaultClientSideAvailabilityPost": "model.default_client_side_availability_post",
    "Defaults": "model.defaults",
    "DependentExperimentListRep": "model.dependent_experiment_list_rep",
    "DependentExperimentRep": "model.dependent_experiment_rep",
    "DependentFlag": "model.dependent_flag",
    "DependentFlagEnvironment": "model.dependent_flag_environment",
    "DependentFlagsByEnvironment": "model.dependent_flags_by_environment",
    "DependentMeasuredRolloutRep": "model.dependent_measured_rollout_rep",
    "DependentMetricGroupRep": "model.dependent_metric_group_rep",
    "DependentMetricGroupRepWithMetrics": "model.dependent_metric_group_rep_with_metrics",
    "DependentMetricOrMetricGroupRep": "model.dependent_metric_or_metric_group_rep",
    "DeploymentCollectionRep": "model.deployment_collection_rep",
    "DeploymentRep": "model.deployment_rep",
    "Destination": "model.destination",
    "DestinationPost": "model.destination_post",
    "Destinations": "model.destinations",
    "DynamicOptions": "model.dynamic_options",
    "DynamicOptionsParser": "model.dynamic_options_parser",
    "Endpoint": "model.endpoint",
    "Environment": "model.environment",
    "EnvironmentPost": "model.environment_post",
    "EnvironmentSummary": "model.environment_summary",
    "Environments": "model.environments",
    "ErrorRep": "model.error_rep",
    "EvaluationReason": "model.evaluation_reason",
    "EvaluationsSummary": "model.evaluations_summary",
    "EventFilter": "model.event_filter",
    "ExecutionOutput": "model.execution_output",
    "ExpandableApprovalRequestResponse": "model.expandable_approval_request_response",
    "ExpandableApprovalRequestsResponse": "model.expandable_approval_requests_response",
    "ExpandedAIConfig": "model.expanded_ai_config",
    "ExpandedDirectlyLinkedFlag": "model.expanded_directly_linked_flag",
    "ExpandedDirectlyLinkedFlags": "model.expanded_directly_linked_flags",
    "ExpandedDirectlyLinkedSegment": "model.expanded_directly_linked_segment",
    "ExpandedDirectlyLinkedSegments": "model.expanded_directly_linked_segments",
    "ExpandedFlag": "model.expanded_flag",
    "ExpandedFlagMaintainer": "model.expanded_flag_maintainer",
    "ExpandedFlagRep": "model.expanded_flag_rep",
    "ExpandedLinkedAIConfigs": "model.expanded_linked_ai_configs",
    "ExpandedLinkedFlags": "model.expanded_linked_flags",
    "ExpandedLinkedMetrics": "model.expanded_linked_metrics",
    "ExpandedLinkedResources": "model.expanded_linked_resources",
    "ExpandedLinkedResourcesAIConfigs": "model.expanded_linked_resources_ai_configs",
    "ExpandedLinkedResourcesFlags": "model.expanded_linked_resources_flags",
    "ExpandedLinkedResourcesItems": "model.expanded_linked_resources_items",
    "ExpandedLinkedResourcesMetrics": "model.expanded_linked_resources_metrics",
    "ExpandedLinkedResourcesSegments": "model.expanded_linked_resources_segments",
    "ExpandedLinkedSegments": "model.expanded_linked_segments",
    "ExpandedMetric": "model.expanded_metric",
    "ExpandedResourceRep": "model.expanded_resource_rep",
    "ExpandedSegment": "model.expanded_segment",
    "Experiment": "model.experiment",
    "ExperimentAllocationRep": "model.experiment_allocation_rep",
    "ExperimentCollectionRep": "model.experiment_collection_rep",
    "ExperimentEnabledPeriodRep": "model.experiment_enabled_period_rep",
    "ExperimentEnvironmentSettingRep": "model.experiment_environment_setting_rep",
    "ExperimentInfoRep": "model.experiment_info_rep",
    "ExperimentPatchInput": "model.experiment_patch_input",
    "ExperimentPost": "model.experiment_post",
    "ExpiringTarget": "model.expiring_target",
    "ExpiringTargetError": "model.expiring_target_error",
    "ExpiringTargetGetResponse": "model.expiring_target_get_response",
    "ExpiringTargetPatchResponse": "model.expiring_target_patch_response",
    "ExpiringUserTargetGetResponse": "model.expiring_user_target_get_response",
    "ExpiringUserTargetItem": "model.expiring_user_target_item",
    "ExpiringUserTargetPatchResponse": "model.expiring_user_target_patch_response",
    "Export": "model.export",
    "Extinction": "model.extinction",
    "ExtinctionCollectionRep": "model.extinction_collection_rep",
    "ExtinctionListPost": "model.extinction_list_post",
    "FailedResourceLink": "model.failed_resource_link",
    "FailureReasonRep": "model.failure_reason_rep",
    "FeatureFlag": "model.feature_flag",
    "FeatureFlagBody": "model.feature_flag_body",
    "FeatureFlagConfig": "model.feature_flag_config",
    "FeatureFlagScheduledChange": "model.feature_flag_scheduled_change",
    "FeatureFlagScheduledChanges": "model.feature_flag_scheduled_changes",
    "FeatureFlagStatus": "model.feature_flag_status",
    "FeatureFlagStatusAcrossEnvironments": "model.feature_flag_status_across_environments",
    "FeatureFlagStatuses": "model.feature_flag_statuses",
    "FeatureFlags": "model.feature_flags",
    "FileRep": "model.file_rep",
    "Filter": "model.filter",
    "FlagConfigApprovalRequestResponse": "model.flag_config_approval_request_response",
    "FlagConfigApprovalRequestsResponse": "model.flag_config_approval_requests_response",
    "FlagConfigEvaluation": "model.flag_config_evaluation",
    "FlagConfigMigrationSettingsRep": "model.flag_config_migration_settings_rep",
    "FlagCopyConfigEnvironment": "model.flag_copy_config_environment",
    "FlagCopyConfigPost": "model.flag_copy_config_post",
    "FlagDefaultsRep": "model.flag_defaults_rep",
    "FlagEventCollectionRep": "model.flag_event_collection_rep",
    "FlagEventExperiment": "model.flag_event_experiment",
    "FlagEventExperimentCollection": "model.flag_event_experiment_collection",
    "FlagEventExperimentIteration": "model.flag_event_experiment_iteration",
    "FlagEventImpactRep": "model.flag_event_impact_rep",
    "FlagEventMemberRep": "model.flag_event_member_rep",
    "FlagEventRep": "model.flag_event_rep",
    "FlagFollowersByProjEnvGetRep": "model.flag_followers_by_proj_env_get_rep",
    "FlagFollowersGetRep": "model.flag_followers_get_rep",
    "FlagImportConfigurationPost": "model.flag_import_configuration_post",
    "FlagImportIntegration": "model.flag_import_integration",
    "FlagImportIntegrationCollection": "model.flag_import_integration_collection",
    "FlagImportIntegrationCollectionLinks": "model.flag_import_integration_collection_links",
    "FlagImportIntegrationLinks": "model.flag_import_integration_links",
    "FlagImportStatus": "model.flag_import_status",
    "FlagInput": "model.flag_input",
    "FlagLinkCollectionRep": "model.flag_link_collection_rep",
    "FlagLinkMember": "model.flag_link_member",
    "FlagLinkPost": "model.flag_link_post",
    "FlagLinkRep": "model.flag_link_rep",
    "FlagListingRep": "model.flag_listing_rep",
    "FlagMigrationSettingsRep": "model.flag_migration_settings_rep",
    "FlagPrerequisitePost": "model.flag_prerequisite_post",
    "FlagReferenceCollectionRep": "model.flag_reference_collection_rep",
    "FlagReferenceRep": "model.flag_reference_rep",
    "FlagRep": "model.flag_rep",
    "FlagScheduledChangesInput": "model.flag_scheduled_changes_input",
    "FlagSempatch": "model.flag_sempatch",
    "FlagStatusRep": "model.flag_status_rep",
    "FlagSummary": "model.flag_summary",
    "FlagTriggerInput": "model.flag_trigger_input",
    "FlagsInput": "model.flags_input",
    "FlagsSummary": "model.flags_summary",
    "FollowFlagMember": "model.follow_flag_member",
    "FollowersPerFlag": "model.followers_per_flag",
    "ForbiddenErrorRep": "model.forbidden_error_rep",
    "FormVariable": "model.form_variable",
    "FormVariableConfig": "model.form_variable_config",
    "GenerateTrustPolicyPostRep": "model.generate_trust_policy_post_rep",
    "GenerateWarehouseDestinationKeyPairPostRep": "model.generate_warehouse_destination_key_pair_post_rep",
    "GetAnnouncementsPublic200Response": "model.get_announcements_public200_response",
    "GuardedReleaseConfig": "model.guarded_release_config",
    "HMACSignature": "model.hmac_signature",
    "HeaderItems": "model.header_items",
    "HoldoutDetailRep": "model.holdout_detail_rep",
    "HoldoutPatchInput": "model.holdout_patch_input",
    "HoldoutPostRequest": "model.holdout_post_request",
    "HoldoutRep": "model.holdout_rep",
    "HoldoutsCollectionRep": "model.holdouts_collection_rep",
    "HunkRep": "model.hunk_rep",
    "Import": "model.import_",
    "InitiatorRep": "model.initiator_rep",
    "InsightGroup": "model.insight_group",
    "InsightGroupCollection": "model.insight_group_collection",
    "InsightGroupCollectionMetadata": "model.insight_group_collection_metadata",
    "InsightGroupCollectionScoreMetadata": "model.insight_group_collection_score_metadata",
    "InsightGroupScores": "model.insight_group_scores",
    "InsightGroupsCountByIndicator": "model.insight_groups_count_by_indicator",
    "InsightPeriod": "model.insight_period",
    "InsightScores": "model.insight_scores",
    "InsightsChart": "model.insights_chart",
    "InsightsChartBounds": "model.insights_chart_bounds",
    "InsightsChartMetadata": "model.insights_chart_metadata",
    "InsightsChartMetadataCustomValues": "model.insights_chart_metadata_custom_values",
    "InsightsChartMetric": "model.insights_chart_metric",
    "InsightsChartMetrics": "model.insights_chart_metrics",
    "InsightsChartSeries": "model.insights_chart_series",
    "InsightsChartSeriesDataPoint": "model.insights_chart_series_data_point",
    "InsightsChartSeriesMetadata": "model.insights_chart_series_metadata",
    "InsightsChartSeriesMetadataAxis": "model.insights_chart_series_metadata_axis",
    "InsightsMetricIndicatorRange": "model.insights_metric_indicator_range",
    "InsightsMetricScore": "model.insights_metric_score",
    "InsightsMetricTierDefinition": "model.insights_metric_tier_definition",
    "InsightsRepository": "model.insights_repository",
    "InsightsRepositoryCollection": "model.insights_repository_collection",
    "InsightsRepositoryProject": "model.insights_repository_project",
    "InsightsRepositoryProjectCollection": "model.insights_repository_project_collection",
    "InsightsRepositoryProjectMappings": "model.insights_repository_project_mappings",
    "Instruction": "model.instruction",
    "InstructionUserRequest": "model.instruction_user_request",
    "Instructions": "model.instructions",
    "Integration": "model.integration",
    "IntegrationConfigurationCollectionRep": "model.integration_configuration_collection_rep",
    "IntegrationConfigurationPost": "model.integration_configuration_post",
    "IntegrationConfigurationsRep": "model.integration_configurations_rep",
    "IntegrationDeliveryConfiguration": "model.integration_delivery_configuration",
    "IntegrationDeliveryConfigurationCollection": "model.integration_delivery_configuration_collection",
    "IntegrationDeliveryConfigurationCollectionLinks": "model.integration_delivery_configuration_collection_links",
    "IntegrationDeliveryConfigurationLinks": "model.integration_delivery_configuration_links",
    "IntegrationDeliveryConfigurationPost": "model.integration_delivery_configuration_post",
    "IntegrationDeliveryConfigurationResponse": "model.integration_delivery_configuration_response",
    "IntegrationMetadata": "model.integration_metadata",
    "IntegrationStatus": "model.integration_status",
    "IntegrationStatusRep": "model.integration_status_rep",
    "IntegrationSubscriptionStatusRep": "model.integration_subscription_status_rep",
    "Integrations": "model.integrations",
    "InvalidRequestErrorRep": "model.invalid_request_error_rep",
    "IpList": "model.ip_list",
    "IterationInput": "model.iteration_input",
    "IterationRep": "model.iteration_rep",
    "JSONPatch": "model.json_patch",
    "JudgeAttachment": "model.judge_attachment",
    "JudgeConfiguration": "model.judge_configuration",
    "LastSeenMetadata": "model.last_seen_metadata",
    "LayerCollectionRep": "model.layer_collection_rep",
    "LayerConfigurationRep": "model.layer_configuration_rep",
    "LayerPatchInput": "model.layer_patch_input",
    "LayerPost": "model.layer_post",
    "LayerRep": "model.layer_rep",
    "LayerReservationRep": "model.layer_reservation_rep",
    "LayerSnapshotRep": "model.layer_snapshot_rep",
    "LeadTimeStagesRep": "model.lead_time_stages_rep",
    "LegacyExperimentRep": "model.legacy_experiment_rep",
    "Link": "model.link",
    "LinkResourceSuccessResponse": "model.link_resource_success_response",
    "Maintainer": "model.maintainer",
    "MaintainerMember": "model.maintainer_member",
    "MaintainerRep": "model.maintainer_rep",
    "MaintainerTeam": "model.maintainer_team",
    "Member": "model.member",
    "MemberDataRep": "model.member_data_rep",
    "MemberImportItem": "model.member_import_item",
    "MemberPermissionGrantSummaryRep": "model.member_permission_grant_summary_rep",
    "MemberSummary": "model.member_summary",
    "MemberTeamSummaryRep": "model.member_team_summary_rep",
    "MemberTeamsPostInput": "model.member_teams_post_input",
    "Members": "model.members",
    "MembersPatchInput": "model.members_patch_input",
    "Message": "model.message",
    "MethodNotAllowedErrorRep": "model.method_not_allowed_error_rep",
    "MetricByVariation": "model.metric_by_variation",
    "MetricCollectionRep": "model.metric_collection_rep",
    "MetricDataSourceRefRep": "model.metric_data_source_ref_rep",
    "MetricEventDefaultRep": "model.metric_event_default_rep",
    "MetricGroupCollectionRep": "model.metric_group_collection_rep",
    "MetricGroupPost": "model.metric_group_post",
    "MetricGroupRep": "model.metric_group_rep",
    "MetricInGroupRep": "model.metric_in_group_rep",
    "MetricInMetricGroupInput": "model.metric_in_metric_group_input",
    "MetricInput": "model.metric_input",
    "MetricListingRep": "model.metric_listing_rep",
    "MetricPost": "model.metric_post",
    "MetricRep": "model.metric_rep",
    "MetricV2Rep": "model.metric_v2_rep",
    "Metrics": "model.metrics",
    "MetricsByVariation": "model.metrics_by_variation",
    "MetricsInput": "model.metrics_input",
    "MetricsSummary": "model.metrics_summary",
    "MigrationSafetyIssueRep": "model.migration_safety_issue_rep",
    "MigrationSettingsPost": "model.migration_settings_post",
    "ModelConfig": "model.model_config",
    "ModelConfigPost": "model.model_config_post",
    "Modification": "model.modification",
    "MultiEnvironmentDependentFlag": "model.multi_environment_dependent_flag",
    "MultiEnvironmentDependentFlags": "model.multi_environment_dependent_flags",
    "NamingConvention": "model.naming_convention",
    "NewMemberForm": "model.new_member_form",
    "NewMemberFormListPost": "model.new_member_form_list_post",
    "NotFoundErrorRep": "model.not_found_error_rep",
    "OauthClientPost": "model.oauth_client_post",
    "OptionsArray": "model.options_array",
    "PaginatedLinks": "model.paginated_links",
    "ParameterDefault": "model.parameter_default",
    "ParameterRep": "model.parameter_rep",
    "ParentAndSelfLinks": "model.parent_and_self_links",
    "ParentLink": "model.parent_link",
    "ParentResourceRep": "model.parent_resource_rep",
    "PatchFailedErrorRep": "model.patch_failed_error_rep",
    "PatchFlagsRequest": "model.patch_flags_request",
    "PatchOperation": "model.patch_operation",
    "PatchSegmentExpiringTargetInputRep": "model.patch_segment_expiring_target_input_rep",
    "PatchSegmentExpiringTargetInstruction": "model.patch_segment_expiring_target_instruction",
    "PatchSegmentInstruction": "model.patch_segment_instruction",
    "PatchSegmentRequest": "model.patch_segment_request",
    "PatchUsersRequest": "model.patch_users_request",
    "PatchWithComment": "model.patch_with_comment",
    "PermissionGrantInput": "model.permission_grant_input",
    "Phase": "model.phase",
    "PhaseConfiguration": "model.phase_configuration",
    "PhaseInfo": "model.phase_info",
    "PostApprovalRequestApplyRequest": "model.post_approval_request_apply_request",
    "PostApprovalRequestReviewRequest": "model.post_approval_request_review_request",
    "PostDeploymentEventInput": "model.post_deployment_event_input",
    "PostFlagScheduledChangesInput": "model.post_flag_scheduled_changes_input",
    "PostInsightGroupParams": "model.post_insight_group_params",
    "PostReleasePolicyRequest": "model.post_release_policy_request",
    "PostTeamMembersBody": "model.post_team_members_body",
    "Prerequisite": "model.prerequisite",
    "ProgressiveReleaseConfig": "model.progressive_release_config",
    "Project": "model.project",
    "ProjectPost": "model.project_post",
    "ProjectRep": "model.project_rep",
    "ProjectSummary": "model.project_summary",
    "ProjectSummaryCollection": "model.project_summary_collection",
    "Projects": "model.projects",
    "PullRequestCollectionRep": "model.pull_request_collection_rep",
    "PullRequestLeadTimeRep": "model.pull_request_lead_time_rep",
    "PullRequestRep": "model.pull_request_rep",
    "PutBranch": "model.put_branch",
    "PutReleasePolicyRequest": "model.put_release_policy_request",
    "RandomizationSettingsPut": "model.randomization_settings_put",
    "RandomizationSettingsRep": "model.randomization_settings_rep",
    "RandomizationUnitInput": "model.randomization_unit_input",
    "RandomizationUnitRep": "model.randomization_unit_rep",
    "RateLimitedErrorRep": "model.rate_limited_error_rep",
    "RecentTriggerBody": "model.recent_trigger_body",
    "ReferenceRep": "model.reference_rep",
    "RelatedExperimentRep": "model.related_experiment_rep",
    "RelayAutoConfigCollectionRep": "model.relay_auto_config_collection_rep",
    "RelayAutoConfigPost": "model.relay_auto_config_post",
    "RelayAutoConfigRep": "model.relay_auto_config_rep",
    "Release": "model.release",
    "ReleaseAudience": "model.release_audience",
    "ReleaseGuardianConfiguration": "model.release_guardian_configuration",
    "ReleaseGuardianConfigurationInput": "model.release_guardian_configuration_input",
    "ReleasePhase": "model.release_phase",
    "ReleasePipeline": "model.release_pipeline",
    "ReleasePipelineCollection": "model.release_pipeline_collection",
    "ReleasePoliciesAccess": "model.release_policies_access",
    "ReleasePoliciesAccessAllowedReason": "model.release_policies_access_allowed_reason",
    "ReleasePoliciesAccessAllowedRep": "model.release_policies_access_allowed_rep",
    "ReleasePoliciesAccessDenied": "model.release_policies_access_denied",
    "ReleasePoliciesAccessDeniedReason": "model.release_policies_access_denied_reason",
    "ReleasePoliciesAccessRep": "model.release_policies_access_rep",
    "ReleasePoliciesResponse": "model.release_policies_response",
    "ReleasePolicy": "model.release_policy",
    "ReleasePolicyScope": "model.release_policy_scope",
    "ReleasePolicyStage": "model.release_policy_stage",
    "ReleaseProgression": "model.release_progression",
    "ReleaseProgressionCollection": "model.release_progression_collection",
    "ReleaserAudienceConfigInput": "model.releaser_audience_config_input",
    "RepositoryCollectionRep": "model.repository_collection_rep",
    "RepositoryPost": "model.repository_post",
    "RepositoryRep": "model.repository_rep",
    "ResourceAccess": "model.resource_access",
    "ResourceIDResponse": "model.resource_id_response",
    "ResourceId": "model.resource_id",
    "ResourceSummary": "model.resource_summary",
    "RestrictedModelError": "model.restricted_model_error",
    "RestrictedModelsRequest": "model.restricted_models_request",
    "RestrictedModelsResponse": "model.restricted_models_response",
    "ReviewOutput": "model.review_output",
    "ReviewResponse": "model.review_response",
    "RoleAttributeMap": "model.role_attribute_map",
    "RoleAttributeValues": "model.role_attribute_values",
    "Rollout": "model.rollout",
    "RootResponse": "model.root_response",
    "Rule": "model.rule",
    "RuleClause": "model.rule_clause",
    "SdkListRep": "model.sdk_list_rep",
    "SdkVersionListRep": "model.sdk_version_list_rep",
    "SdkVersionRep": "model.sdk_version_rep",
    "SegmentBody": "model.segment_body",
    "SegmentMetadata": "model.segment_metadata",
    "SegmentTarget": "model.segment_target",
    "SegmentUserList": "model.segment_user_list",
    "SegmentUserState": "model.segment_user_state",
    "SegmentsSummary": "model.segments_summary",
    "SeriesListRep": "model.series_list_rep",
    "SeriesListRepFloat": "model.series_list_rep_float",
    "SeriesMetadataRep": "model.series_metadata_rep",
    "SeriesTimeSliceRep": "model.series_time_slice_rep",
    "SeriesTimeSliceRepFloat": "model.series_time_slice_rep_float",
    "SimpleHoldoutRep": "model.simple_holdout_rep",
    "SourceEnv": "model.source_env",
    "SourceFlag": "model.source_flag",
    "StageInput": "model.stage_input",
    "StageOutput": "model.stage_output",
    "Statement": "model.statement",
    "StatementPost": "model.statement_post",
    "StatementPostList": "model.statement_post_list",
    "StatisticCollectionRep": "model.statistic_collection_rep",
    "StatisticRep": "model.statistic_rep",
    "StatisticsRoot": "model.statistics_root",
    "StatusConflictErrorRep": "model.status_conflict_error_rep",
    "StatusResponse": "model.status_response",
    "StatusServiceUnavailable": "model.status_service_unavailable",
    "StoreIntegrationError": "model.store_integration_error",
    "SubjectDataRep": "model.subject_data_rep",
    "SubscriptionPost": "model.subscription_post",
    "TagsCollection": "model.tags_collection",
    "TagsLink": "model.tags_link",
    "Target": "model.target",
    "TargetResourceRep": "model.target_resource_rep",
    "Team": "model.team",
    "TeamCustomRole": "model.team_custom_role",
    "TeamCustomRoles": "model.team_custom_roles",
    "TeamImportsRep": "model.team_imports_rep",
    "TeamMaintainers": "model.team_maintainers",
    "TeamMembers": "model.team_members",
    "TeamPatchInput": "model.team_patch_input",
    "TeamPostInput": "model.team_post_input",
    "TeamProjects": "model.team_projects",
    "Teams": "model.teams",
    "TeamsPatchInput": "model.teams_patch_input",
    "TimestampRep": "model.timestamp_rep",
    "Token": "model.token",
    "TokenSummary": "model.token_summary",
    "Tokens": "model.tokens",
    "TreatmentInput": "model.treatment_input",
    "TreatmentParameterInput": "model.treatment_parameter_input",
    "TreatmentRep": "model.treatment_rep",
    "TreatmentsInput": "model.treatments_input",
    "TriggerPost": "model.trigger_post",
    "TriggerWorkflowCollectionRep": "model.trigger_workflow_collection_rep",
    "TriggerWorkflowRep": "model.trigger_workflow_rep",
    "TrustPolicyDetails": "model.trust_policy_details",
    "TrustPolicyStatement": "model.trust_policy_statement",
    "UnauthorizedErrorRep": "model.unauthorized_error_rep",
    "UnlinkResourceSuccessResponse": "model.unlink_resource_success_response",
    "UpdatePhaseStatusInput": "model.update_phase_status_input",
    "UpdateReleasePipelineInput": "model.update_release_pipeline_input",
    "UpsertContextKindPayload": "model.upsert_context_kind_payload",
    "UpsertFlagDefaultsPayload": "model.upsert_flag_defaults_payload",
    "UpsertPayloadRep": "model.upsert_payload_rep",
    "UpsertResponseRep": "model.upsert_response_rep",
    "UrlMatcher": "model.url_matcher",
    "UrlMatchers": "model.url_matchers",
    "UrlPost": "model.url_post",
    "User": "model.user",
    "UserAttributeNamesRep": "model.user_attribute_names_rep",
    "UserFlagSetting": "model.user_flag_setting",
    "UserFlagSettings": "model.user_flag_settings",
    "UserRecord": "model.user_record",
    "UserSegment": "model.user_segment",
    "UserSegmentRule": "model.user_segment_rule",
    "UserSegments": "model.user_segments",
    "Users": "model.users",
    "UsersRep": "model.users_rep",
    "ValidationFailedErrorRep": "model.validation_failed_error_rep",
    "ValuePut": "model.value_put",
    "Variation": "model.variation",
    "VariationEvalSummary": "model.variation_eval_summary",
    "VariationOrRolloutRep": "model.variation_or_rollout_rep",
    "VariationSummary": "model.variation_summary",
    "VariationTool": "model.variation_tool",
    "VariationToolPost": "model.variation_tool_post",
    "VersionsRep": "model.versions_rep",
    "View": "model.view",
    "ViewLinkRequestFilter": "model.view_link_request_filter",
    "ViewLinkRequestKeys": "model.view_link_request_keys",
    "ViewLinkRequestSegmentIdentifier": "model.view_link_request_segment_identifier",
    "ViewLinkRequestSegmentIdentifiers": "model.view_link_request_segment_identifiers",
    "ViewLinkedResource": "model.view_linked_resource",
    "ViewLinkedResourceDetails": "model.view_linked_resource_details",
    "ViewLinkedResources": "model.view_linked_resources",
    "ViewPatch": "model.view_patch",
    "ViewPost": "model.view_post",
    "Views": "model.views",
    "ViewsAccess": "model.views_access",
    "ViewsAccessAllowedReason": "model.views_access_allowed_reason",
    "ViewsAccessAllowedRep": "model.views_access_allowed_rep",
    "ViewsAccessDenied": "model.views_access_denied",
    "ViewsAccessDeniedReason": "model.views_access_denied_reason",
    "ViewsAccessRep": "model.views_access_rep",
    "ViewsLink": "model.views_link",
    "ViewsMaintainerMember": "model.views_maintainer_member",
    "ViewsMaintainerTeam": "model.views_maintainer_team",
    "ViewsMemberSummary": "model.views_member_summary",
    "ViewsMemberTeamSummaryRep": "model.views_member_team_summary_rep",
    "ViewsPaginatedLinks": "model.views_paginated_links",
    "ViewsSelfLink": "model.views_self_link",
    "Webhook": "model.webhook",
    "WebhookPost": "model.webhook_post",
    "Webhooks": "model.webhooks",
    "WeightedVariation": "model.weighted_variation",
    "WorkflowTemplateMetadata": "model.workflow_template_metadata",
    "WorkflowTemplateOutput": "model.workflow_template_output",
    "WorkflowTemplateParameter": "model.workflow_template_parameter",
    "WorkflowTemplatesListingOutputRep": "model.workflow_templates_listing_output_rep",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__.rpartition(".")[0], globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
