"""The operations of the API, by tag. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flagforge_launchdarkly.extension import lazy

if TYPE_CHECKING:
    from ..api.access_tokens_api import AccessTokensApi as AccessTokensApi
    from ..api.account_members_api import AccountMembersApi as AccountMembersApi
    from ..api.account_usage_beta_api import AccountUsageBetaApi as AccountUsageBetaApi
    from ..api.ai_configs_api import AIConfigsApi as AIConfigsApi
    from ..api.announcements_api import AnnouncementsApi as AnnouncementsApi
    from ..api.applications_beta_api import ApplicationsBetaApi as ApplicationsBetaApi
    from ..api.approvals_api import ApprovalsApi as ApprovalsApi
    from ..api.approvals_beta_api import ApprovalsBetaApi as ApprovalsBetaApi
    from ..api.audit_log_api import AuditLogApi as AuditLogApi
    from ..api.code_references_api import CodeReferencesApi as CodeReferencesApi
    from ..api.context_settings_api import ContextSettingsApi as ContextSettingsApi
    from ..api.contexts_api import ContextsApi as ContextsApi
    from ..api.custom_roles_api import CustomRolesApi as CustomRolesApi
    from ..api.data_export_destinations_api import (
        DataExportDestinationsApi as DataExportDestinationsApi,
    )
    from ..api.environments_api import EnvironmentsApi as EnvironmentsApi
    from ..api.experiments_api import ExperimentsApi as ExperimentsApi
    from ..api.feature_flags_api import FeatureFlagsApi as FeatureFlagsApi
    from ..api.feature_flags_beta_api import FeatureFlagsBetaApi as FeatureFlagsBetaApi
    from ..api.flag_import_configurations_beta_api import (
        FlagImportConfigurationsBetaApi as FlagImportConfigurationsBetaApi,
    )
    from ..api.flag_links_beta_api import FlagLinksBetaApi as FlagLinksBetaApi
    from ..api.flag_triggers_api import FlagTriggersApi as FlagTriggersApi
    from ..api.follow_flags_api import FollowFlagsApi as FollowFlagsApi
    from ..api.holdouts_beta_api import HoldoutsBetaApi as HoldoutsBetaApi
    from ..api.insights_charts_beta_api import InsightsChartsBetaApi as InsightsChartsBetaApi
    from ..api.insights_deployments_beta_api import (
        InsightsDeploymentsBetaApi as InsightsDeploymentsBetaApi,
    )
    from ..api.insights_flag_events_beta_api import (
        InsightsFlagEventsBetaApi as InsightsFlagEventsBetaApi,
    )
    from ..api.insights_pull_requests_beta_api import (
        InsightsPullRequestsBetaApi as InsightsPullRequestsBetaApi,
    )
    from ..api.insights_repositories_beta_api import (
        InsightsRepositoriesBetaApi as InsightsRepositoriesBetaApi,
    )
    from ..api.insights_scores_beta_api import InsightsScoresBetaApi as InsightsScoresBetaApi
    from ..api.integration_audit_log_subscriptions_api import (
        IntegrationAuditLogSubscriptionsApi as IntegrationAuditLogSubscriptionsApi,
    )
    from ..api.integration_delivery_configurations_beta_api import (
        IntegrationDeliveryConfigurationsBetaApi as IntegrationDeliveryConfigurationsBetaApi,
    )
    from ..api.integrations_beta_api import IntegrationsBetaApi as IntegrationsBetaApi
    from ..api.layers_api import LayersApi as LayersApi
    from ..api.metrics_api import MetricsApi as MetricsApi
    from ..api.metrics_beta_api import MetricsBetaApi as MetricsBetaApi
    from ..api.oauth2_clients_api import Oauth2ClientsApi as Oauth2ClientsApi
    from ..api.other_api import OtherApi as OtherApi
    from ..api.persistent_store_integrations_beta_api import (
        PersistentStoreIntegrationsBetaApi as PersistentStoreIntegrationsBetaApi,
    )
    from ..api.projects_api import ProjectsApi as ProjectsApi
    from ..api.relay_proxy_configurations_api import (
        RelayProxyConfigurationsApi as RelayProxyConfigurationsApi,
    )
    from ..api.release_pipelines_beta_api import ReleasePipelinesBetaApi as ReleasePipelinesBetaApi
    from ..api.release_policies_beta_api import ReleasePoliciesBetaApi as ReleasePoliciesBetaApi
    from ..api.releases_beta_api import ReleasesBetaApi as ReleasesBetaApi
    from ..api.scheduled_changes_api import ScheduledChangesApi as ScheduledChangesApi
    from ..api.segments_api import SegmentsApi as SegmentsApi
    from ..api.tags_api import TagsApi as TagsApi
    from ..api.teams_api import TeamsApi as TeamsApi
    from ..api.teams_beta_api import TeamsBetaApi as TeamsBetaApi
    from ..api.user_settings_api import UserSettingsApi as UserSettingsApi
    from ..api.users_api import UsersApi as UsersApi
    from ..api.users_beta_api import UsersBetaApi as UsersBetaApi
    from ..api.views_beta_api import ViewsBetaApi as ViewsBetaApi
    from ..api.webhooks_api import WebhooksApi as WebhooksApi
    from ..api.workflow_templates_api import WorkflowTemplatesApi as WorkflowTemplatesApi
    from ..api.workflows_api import WorkflowsApi as WorkflowsApi

_MODULES = {
    "AIConfigsApi": "api.ai_configs_api",
    "AccessTokensApi": "api.access_tokens_api",
    "AccountMembersApi": "api.account_members_api",
    "AccountUsageBetaApi": "api.account_usage_beta_api",
    "AnnouncementsApi": "api.announcements_api",
    "ApplicationsBetaApi": "api.applications_beta_api",
    "ApprovalsApi": "api.approvals_api",
    "ApprovalsBetaApi": "api.approvals_beta_api",
    "AuditLogApi": "api.audit_log_api",
    "CodeReferencesApi": "api.code_references_api",
    "ContextSettingsApi": "api.context_settings_api",
    "ContextsApi": "api.contexts_api",
    "CustomRolesApi": "api.custom_roles_api",
    "DataExportDestinationsApi": "api.data_export_destinations_api",
    "EnvironmentsApi": "api.environments_api",
    "ExperimentsApi": "api.experiments_api",
    "FeatureFlagsApi": "api.feature_flags_api",
    "FeatureFlagsBetaApi": "api.feature_flags_beta_api",
    "FlagImportConfigurationsBetaApi": "api.flag_import_configurations_beta_api",
    "FlagLinksBetaApi": "api.flag_links_beta_api",
    "FlagTriggersApi": "api.flag_triggers_api",
    "FollowFlagsApi": "api.follow_flags_api",
    "HoldoutsBetaApi": "api.holdouts_beta_api",
    "InsightsChartsBetaApi": "api.insights_charts_beta_api",
    "InsightsDeploymentsBetaApi": "api.insights_deployments_beta_api",
    "InsightsFlagEventsBetaApi": "api.insights_flag_events_beta_api",
    "InsightsPullRequestsBetaApi": "api.insights_pull_requests_beta_api",
    "InsightsRepositoriesBetaApi": "api.insights_repositories_beta_api",
    "InsightsScoresBetaApi": "api.insights_scores_beta_api",
    "IntegrationAuditLogSubscriptionsApi": "api.integration_audit_log_subscriptions_api",
    "IntegrationDeliveryConfigurationsBetaApi": "api.integration_delivery_configurations_beta_api",
    "IntegrationsBetaApi": "api.integrations_beta_api",
    "LayersApi": "api.layers_api",
    "MetricsApi": "api.metrics_api",
    "MetricsBetaApi": "api.metrics_beta_api",
    "Oauth2ClientsApi": "api.oauth2_clients_api",
    "OtherApi": "api.other_api",
    "PersistentStoreIntegrationsBetaApi": "api.persistent_store_integrations_beta_api",
    "ProjectsApi": "api.projects_api",
    "RelayProxyConfigurationsApi": "api.relay_proxy_configurations_api",
    "ReleasePipelinesBetaApi": "api.release_pipelines_beta_api",
    "ReleasePoliciesBetaApi": "api.release_policies_beta_api",
    "ReleasesBetaApi": "api.releases_beta_api",
    "ScheduledChangesApi": "api.scheduled_changes_api",
    "SegmentsApi": "api.segments_api",
    "TagsApi": "api.tags_api",
    "TeamsApi": "api.teams_api",
    "TeamsBetaApi": "api.teams_beta_api",
    "UserSettingsApi": "api.user_settings_api",
    "UsersApi": "api.users_api",
    "UsersBetaApi": "api.users_beta_api",
    "ViewsBetaApi": "api.views_beta_api",
    "WebhooksApi": "api.webhooks_api",
    "WorkflowTemplatesApi": "api.workflow_templates_api",
    "WorkflowsApi": "api.workflows_api",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__.rpartition(".")[0], globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
