from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._lib.auth import Authentication
from ._lib.client import Client
from ._lib.settings import Definition, Settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx2

    from ._lib.limits import RateLimitEvent
    from ._lib.messages import AsyncMiddleware, Middleware
    from ._lib.retry import Retry
    from .namespaces.access_tokens import AccessTokensApi
    from .namespaces.account_members import AccountMembersApi
    from .namespaces.account_members_beta import AccountMembersBetaApi
    from .namespaces.account_usage_beta import AccountUsageBetaApi
    from .namespaces.ai_configs import AIConfigsApi
    from .namespaces.announcements import AnnouncementsApi
    from .namespaces.applications_beta import ApplicationsBetaApi
    from .namespaces.approvals import ApprovalsApi
    from .namespaces.approvals_beta import ApprovalsBetaApi
    from .namespaces.audit_log import AuditLogApi
    from .namespaces.code_references import CodeReferencesApi
    from .namespaces.context_settings import ContextSettingsApi
    from .namespaces.contexts import ContextsApi
    from .namespaces.custom_roles import CustomRolesApi
    from .namespaces.data_export_destinations import DataExportDestinationsApi
    from .namespaces.environments import EnvironmentsApi
    from .namespaces.experiments import ExperimentsApi
    from .namespaces.experiments_beta import ExperimentsBetaApi
    from .namespaces.feature_flags import FeatureFlagsApi
    from .namespaces.feature_flags_beta import FeatureFlagsBetaApi
    from .namespaces.flag_import_configurations_beta import FlagImportConfigurationsBetaApi
    from .namespaces.flag_links_beta import FlagLinksBetaApi
    from .namespaces.flag_triggers import FlagTriggersApi
    from .namespaces.follow_flags import FollowFlagsApi
    from .namespaces.holdouts_beta import HoldoutsBetaApi
    from .namespaces.insights_charts_beta import InsightsChartsBetaApi
    from .namespaces.insights_deployments_beta import InsightsDeploymentsBetaApi
    from .namespaces.insights_flag_events_beta import InsightsFlagEventsBetaApi
    from .namespaces.insights_pull_requests_beta import InsightsPullRequestsBetaApi
    from .namespaces.insights_repositories_beta import InsightsRepositoriesBetaApi
    from .namespaces.insights_scores_beta import InsightsScoresBetaApi
    from .namespaces.integration_audit_log_subscriptions import IntegrationAuditLogSubscriptionsApi
    from .namespaces.integration_delivery_configurations_beta import (
        IntegrationDeliveryConfigurationsBetaApi,
    )
    from .namespaces.integrations_beta import IntegrationsBetaApi
    from .namespaces.layers import LayersApi
    from .namespaces.metrics import MetricsApi
    from .namespaces.metrics_beta import MetricsBetaApi
    from .namespaces.o_auth2_clients import OAuth2ClientsApi
    from .namespaces.oauth2_clients import Oauth2ClientsApi
    from .namespaces.other import OtherApi
    from .namespaces.persistent_store_integrations_beta import PersistentStoreIntegrationsBetaApi
    from .namespaces.projects import ProjectsApi
    from .namespaces.relay_proxy_configurations import RelayProxyConfigurationsApi
    from .namespaces.release_pipelines_beta import ReleasePipelinesBetaApi
    from .namespaces.release_policies_beta import ReleasePoliciesBetaApi
    from .namespaces.releases_beta import ReleasesBetaApi
    from .namespaces.scheduled_changes import ScheduledChangesApi
    from .namespaces.segments import SegmentsApi
    from .namespaces.segments_beta import SegmentsBetaApi
    from .namespaces.tags import TagsApi
    from .namespaces.teams import TeamsApi
    from .namespaces.teams_beta import TeamsBetaApi
    from .namespaces.user_settings import UserSettingsApi
    from .namespaces.users import UsersApi
    from .namespaces.users_beta import UsersBetaApi
    from .namespaces.views_beta import ViewsBetaApi
    from .namespaces.webhooks import WebhooksApi
    from .namespaces.workflow_templates import WorkflowTemplatesApi
    from .namespaces.workflows import WorkflowsApi

_DEFINITION = Definition(
    servers={
        "commercial": "https://app.launchdarkly.com",
        "eu": "https://app.eu.launchdarkly.com",
        "federal": "https://app.launchdarkly.us",
    },
    server="commercial",
    authenticate=Authentication("header", "Authorization"),
    environment_variable="LAUNCHDARKLY_API_KEY",
    user_agent="flagforge-launchdarkly/0.1.0",
    models=f"{__package__}.models",
    logger="flagforge_launchdarkly",
    versioning=("LD-API-Version", "^\\d{8}$"),
    method_override="x-http-method-override",
)


class LaunchDarkly(Client):
    """Client of the LaunchDarkly REST API.

    One object for synchronous and asynchronous calls, safe to share between threads and event
    loops. Every method has a twin with the prefix `a` that is awaited, and `raw` in every namespace
    gives status and headers as well.
    """

    def __init__(
        self,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        *,
        server: Literal["commercial", "eu", "federal"] | str | None = None,
        timeout: float | None = 30.0,
        deadline: float | None = None,
        retry: Retry | Literal[False] | None = None,
        max_retries: int | None = None,
        max_concurrency: int = 10,
        rate_limits: bool = True,
        on_rate_limit: Callable[[RateLimitEvent], object] | None = None,
        api_version: str | None = None,
        method_override: bool = False,
        partial_failures: Literal["return", "error"] = "return",
        max_response_bytes: int = 67_108_864,
        headers: Mapping[str, str | None] | None = None,
        http_client: httpx2.Client | None = None,
        async_http_client: httpx2.AsyncClient | None = None,
        middleware: Sequence[Middleware] = (),
        async_middleware: Sequence[AsyncMiddleware] = (),
    ) -> None:
        """Raises `InvalidRequestError` when the server is unknown or its address malformed.

        Args:
            api_key: Credential, or a function that gives it, asked before every request. Without
                it the environment variable `LAUNCHDARKLY_API_KEY` is read.
            server: Name of a server, or any http(s) address:
                commercial: https://app.launchdarkly.com
                eu: https://app.eu.launchdarkly.com
                federal: https://app.launchdarkly.us
            timeout: Seconds one attempt may take, up to the last byte of the body.
            deadline: Seconds a call may take in all, with its retries and its waits for the rate
                limit. Default: 90 (or `timeout` where that is more) from the first request on, so
                that waiting for one's first turn has no limit.
            retry: How failed attempts are repeated; `False`: not at all.
            max_retries: Retries after the first attempt; default 2.
            max_concurrency: Most requests on their way at once, of all clients in this process with
                the same API key and host.
            rate_limits: Holds requests back that a limit of the API would refuse.
            on_rate_limit: Told, in any thread, of calls that a rate limit holds back or refuses.
            api_version: Version of the API that is asked for. It leaves operations alone that
                demand a version of their own, as betas do.
            method_override: Sends PATCH, PUT and DELETE as POST, with the real method in a header,
                for networks that block them.
            partial_failures: Whether a success that names what was not done is returned or is a
                `PartialFailureError`.
            max_response_bytes: Largest body that is read, after decompression.
            headers: Headers of every request; `None` removes one that is sent otherwise.
            http_client: Sends synchronous requests; for proxies, certificates and the like.
            async_http_client: As `http_client`, for asynchronous requests.
            middleware: Run around every attempt of synchronous calls, the first one outermost.
            async_middleware: As `middleware`, for asynchronous calls.
        """
        settings = Settings(
            _DEFINITION,
            server=server,
            timeout=timeout,
            deadline=deadline,
            retry=retry,
            max_retries=max_retries,
            max_concurrency=max_concurrency,
            rate_limits=rate_limits,
            on_rate_limit=on_rate_limit,
            api_version=api_version,
            method_override=method_override,
            partial_failures=partial_failures,
            max_response_bytes=max_response_bytes,
            headers=headers,
            middleware=middleware,
            async_middleware=async_middleware,
        )
        super().__init__(
            settings, api_key=api_key, http_client=http_client, async_http_client=async_http_client
        )

    @cached_property
    def access_tokens(self) -> AccessTokensApi:
        """Access tokens."""
        from .namespaces.access_tokens import AccessTokensApi

        return AccessTokensApi(self)

    @cached_property
    def account_members(self) -> AccountMembersApi:
        """Account members."""
        from .namespaces.account_members import AccountMembersApi

        return AccountMembersApi(self)

    @cached_property
    def account_members_beta(self) -> AccountMembersBetaApi:
        """Published names of operations that moved."""
        from .namespaces.account_members_beta import AccountMembersBetaApi

        return AccountMembersBetaApi(self)

    @cached_property
    def account_usage_beta(self) -> AccountUsageBetaApi:
        """Account usage (beta)."""
        from .namespaces.account_usage_beta import AccountUsageBetaApi

        return AccountUsageBetaApi(self)

    @cached_property
    def ai_configs(self) -> AIConfigsApi:
        """AI Configs."""
        from .namespaces.ai_configs import AIConfigsApi

        return AIConfigsApi(self)

    @cached_property
    def announcements(self) -> AnnouncementsApi:
        """Announcements."""
        from .namespaces.announcements import AnnouncementsApi

        return AnnouncementsApi(self)

    @cached_property
    def applications_beta(self) -> ApplicationsBetaApi:
        """Applications (beta)."""
        from .namespaces.applications_beta import ApplicationsBetaApi

        return ApplicationsBetaApi(self)

    @cached_property
    def approvals(self) -> ApprovalsApi:
        """Approvals."""
        from .namespaces.approvals import ApprovalsApi

        return ApprovalsApi(self)

    @cached_property
    def approvals_beta(self) -> ApprovalsBetaApi:
        """Approvals (beta)."""
        from .namespaces.approvals_beta import ApprovalsBetaApi

        return ApprovalsBetaApi(self)

    @cached_property
    def audit_log(self) -> AuditLogApi:
        """Audit log."""
        from .namespaces.audit_log import AuditLogApi

        return AuditLogApi(self)

    @cached_property
    def code_references(self) -> CodeReferencesApi:
        """Code references."""
        from .namespaces.code_references import CodeReferencesApi

        return CodeReferencesApi(self)

    @cached_property
    def context_settings(self) -> ContextSettingsApi:
        """Context settings."""
        from .namespaces.context_settings import ContextSettingsApi

        return ContextSettingsApi(self)

    @cached_property
    def contexts(self) -> ContextsApi:
        """Contexts."""
        from .namespaces.contexts import ContextsApi

        return ContextsApi(self)

    @cached_property
    def custom_roles(self) -> CustomRolesApi:
        """Custom roles."""
        from .namespaces.custom_roles import CustomRolesApi

        return CustomRolesApi(self)

    @cached_property
    def data_export_destinations(self) -> DataExportDestinationsApi:
        """Data Export destinations."""
        from .namespaces.data_export_destinations import DataExportDestinationsApi

        return DataExportDestinationsApi(self)

    @cached_property
    def environments(self) -> EnvironmentsApi:
        """Environments."""
        from .namespaces.environments import EnvironmentsApi

        return EnvironmentsApi(self)

    @cached_property
    def experiments(self) -> ExperimentsApi:
        """Experiments."""
        from .namespaces.experiments import ExperimentsApi

        return ExperimentsApi(self)

    @cached_property
    def experiments_beta(self) -> ExperimentsBetaApi:
        """Published names of operations that moved."""
        from .namespaces.experiments_beta import ExperimentsBetaApi

        return ExperimentsBetaApi(self)

    @cached_property
    def feature_flags(self) -> FeatureFlagsApi:
        """Feature flags."""
        from .namespaces.feature_flags import FeatureFlagsApi

        return FeatureFlagsApi(self)

    @cached_property
    def feature_flags_beta(self) -> FeatureFlagsBetaApi:
        """Feature flags (beta)."""
        from .namespaces.feature_flags_beta import FeatureFlagsBetaApi

        return FeatureFlagsBetaApi(self)

    @cached_property
    def flag_import_configurations_beta(self) -> FlagImportConfigurationsBetaApi:
        """Flag import configurations (beta)."""
        from .namespaces.flag_import_configurations_beta import FlagImportConfigurationsBetaApi

        return FlagImportConfigurationsBetaApi(self)

    @cached_property
    def flag_links_beta(self) -> FlagLinksBetaApi:
        """Flag links (beta)."""
        from .namespaces.flag_links_beta import FlagLinksBetaApi

        return FlagLinksBetaApi(self)

    @cached_property
    def flag_triggers(self) -> FlagTriggersApi:
        """Flag triggers."""
        from .namespaces.flag_triggers import FlagTriggersApi

        return FlagTriggersApi(self)

    @cached_property
    def follow_flags(self) -> FollowFlagsApi:
        """Follow flags."""
        from .namespaces.follow_flags import FollowFlagsApi

        return FollowFlagsApi(self)

    @cached_property
    def holdouts_beta(self) -> HoldoutsBetaApi:
        """Holdouts (beta)."""
        from .namespaces.holdouts_beta import HoldoutsBetaApi

        return HoldoutsBetaApi(self)

    @cached_property
    def insights_charts_beta(self) -> InsightsChartsBetaApi:
        """Insights charts (beta)."""
        from .namespaces.insights_charts_beta import InsightsChartsBetaApi

        return InsightsChartsBetaApi(self)

    @cached_property
    def insights_deployments_beta(self) -> InsightsDeploymentsBetaApi:
        """Insights deployments (beta)."""
        from .namespaces.insights_deployments_beta import InsightsDeploymentsBetaApi

        return InsightsDeploymentsBetaApi(self)

    @cached_property
    def insights_flag_events_beta(self) -> InsightsFlagEventsBetaApi:
        """Insights flag events (beta)."""
        from .namespaces.insights_flag_events_beta import InsightsFlagEventsBetaApi

        return InsightsFlagEventsBetaApi(self)

    @cached_property
    def insights_pull_requests_beta(self) -> InsightsPullRequestsBetaApi:
        """Insights pull requests (beta)."""
        from .namespaces.insights_pull_requests_beta import InsightsPullRequestsBetaApi

        return InsightsPullRequestsBetaApi(self)

    @cached_property
    def insights_repositories_beta(self) -> InsightsRepositoriesBetaApi:
        """Insights repositories (beta)."""
        from .namespaces.insights_repositories_beta import InsightsRepositoriesBetaApi

        return InsightsRepositoriesBetaApi(self)

    @cached_property
    def insights_scores_beta(self) -> InsightsScoresBetaApi:
        """Insights scores (beta)."""
        from .namespaces.insights_scores_beta import InsightsScoresBetaApi

        return InsightsScoresBetaApi(self)

    @cached_property
    def integration_audit_log_subscriptions(self) -> IntegrationAuditLogSubscriptionsApi:
        """Integration audit log subscriptions."""
        from .namespaces.integration_audit_log_subscriptions import (
            IntegrationAuditLogSubscriptionsApi,
        )

        return IntegrationAuditLogSubscriptionsApi(self)

    @cached_property
    def integration_delivery_configurations_beta(self) -> IntegrationDeliveryConfigurationsBetaApi:
        """Integration delivery configurations (beta)."""
        from .namespaces.integration_delivery_configurations_beta import (
            IntegrationDeliveryConfigurationsBetaApi,
        )

        return IntegrationDeliveryConfigurationsBetaApi(self)

    @cached_property
    def integrations_beta(self) -> IntegrationsBetaApi:
        """Integrations (beta)."""
        from .namespaces.integrations_beta import IntegrationsBetaApi

        return IntegrationsBetaApi(self)

    @cached_property
    def layers(self) -> LayersApi:
        """Layers."""
        from .namespaces.layers import LayersApi

        return LayersApi(self)

    @cached_property
    def metrics(self) -> MetricsApi:
        """Metrics."""
        from .namespaces.metrics import MetricsApi

        return MetricsApi(self)

    @cached_property
    def metrics_beta(self) -> MetricsBetaApi:
        """Metrics (beta)."""
        from .namespaces.metrics_beta import MetricsBetaApi

        return MetricsBetaApi(self)

    @cached_property
    def o_auth2_clients(self) -> OAuth2ClientsApi:
        """Published names of operations that moved."""
        from .namespaces.o_auth2_clients import OAuth2ClientsApi

        return OAuth2ClientsApi(self)

    @cached_property
    def oauth2_clients(self) -> Oauth2ClientsApi:
        """OAuth2 Clients."""
        from .namespaces.oauth2_clients import Oauth2ClientsApi

        return Oauth2ClientsApi(self)

    @cached_property
    def other(self) -> OtherApi:
        """Other."""
        from .namespaces.other import OtherApi

        return OtherApi(self)

    @cached_property
    def persistent_store_integrations_beta(self) -> PersistentStoreIntegrationsBetaApi:
        """Persistent store integrations (beta)."""
        from .namespaces.persistent_store_integrations_beta import (
            PersistentStoreIntegrationsBetaApi,
        )

        return PersistentStoreIntegrationsBetaApi(self)

    @cached_property
    def projects(self) -> ProjectsApi:
        """Projects."""
        from .namespaces.projects import ProjectsApi

        return ProjectsApi(self)

    @cached_property
    def relay_proxy_configurations(self) -> RelayProxyConfigurationsApi:
        """Relay Proxy configurations."""
        from .namespaces.relay_proxy_configurations import RelayProxyConfigurationsApi

        return RelayProxyConfigurationsApi(self)

    @cached_property
    def release_pipelines_beta(self) -> ReleasePipelinesBetaApi:
        """Release pipelines (beta)."""
        from .namespaces.release_pipelines_beta import ReleasePipelinesBetaApi

        return ReleasePipelinesBetaApi(self)

    @cached_property
    def release_policies_beta(self) -> ReleasePoliciesBetaApi:
        """Release policies (beta)."""
        from .namespaces.release_policies_beta import ReleasePoliciesBetaApi

        return ReleasePoliciesBetaApi(self)

    @cached_property
    def releases_beta(self) -> ReleasesBetaApi:
        """Releases (beta)."""
        from .namespaces.releases_beta import ReleasesBetaApi

        return ReleasesBetaApi(self)

    @cached_property
    def scheduled_changes(self) -> ScheduledChangesApi:
        """Scheduled changes."""
        from .namespaces.scheduled_changes import ScheduledChangesApi

        return ScheduledChangesApi(self)

    @cached_property
    def segments(self) -> SegmentsApi:
        """Segments."""
        from .namespaces.segments import SegmentsApi

        return SegmentsApi(self)

    @cached_property
    def segments_beta(self) -> SegmentsBetaApi:
        """Published names of operations that moved."""
        from .namespaces.segments_beta import SegmentsBetaApi

        return SegmentsBetaApi(self)

    @cached_property
    def tags(self) -> TagsApi:
        """Tags."""
        from .namespaces.tags import TagsApi

        return TagsApi(self)

    @cached_property
    def teams(self) -> TeamsApi:
        """Teams."""
        from .namespaces.teams import TeamsApi

        return TeamsApi(self)

    @cached_property
    def teams_beta(self) -> TeamsBetaApi:
        """Teams (beta)."""
        from .namespaces.teams_beta import TeamsBetaApi

        return TeamsBetaApi(self)

    @cached_property
    def user_settings(self) -> UserSettingsApi:
        """User settings."""
        from .namespaces.user_settings import UserSettingsApi

        return UserSettingsApi(self)

    @cached_property
    def users(self) -> UsersApi:
        """Users."""
        from .namespaces.users import UsersApi

        return UsersApi(self)

    @cached_property
    def users_beta(self) -> UsersBetaApi:
        """Users (beta)."""
        from .namespaces.users_beta import UsersBetaApi

        return UsersBetaApi(self)

    @cached_property
    def views_beta(self) -> ViewsBetaApi:
        """Views (beta)."""
        from .namespaces.views_beta import ViewsBetaApi

        return ViewsBetaApi(self)

    @cached_property
    def webhooks(self) -> WebhooksApi:
        """Webhooks."""
        from .namespaces.webhooks import WebhooksApi

        return WebhooksApi(self)

    @cached_property
    def workflow_templates(self) -> WorkflowTemplatesApi:
        """Workflow templates."""
        from .namespaces.workflow_templates import WorkflowTemplatesApi

        return WorkflowTemplatesApi(self)

    @cached_property
    def workflows(self) -> WorkflowsApi:
        """Workflows."""
        from .namespaces.workflows import WorkflowsApi

        return WorkflowsApi(self)
