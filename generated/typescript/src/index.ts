import { LaunchDarklyCore } from "./core.js";
import {
  AIConfigs,
  AccessTokens,
  AccountMembers,
  AccountUsageBeta,
  Announcements,
  ApplicationsBeta,
  Approvals,
  ApprovalsBeta,
  AuditLog,
} from "./namespaces/a.js";
import { CodeReferences, ContextSettings, Contexts, CustomRoles } from "./namespaces/c.js";
import { DataExportDestinations } from "./namespaces/d.js";
import { Environments, Experiments } from "./namespaces/e.js";
import {
  FeatureFlags,
  FeatureFlagsBeta,
  FlagImportConfigurationsBeta,
  FlagLinksBeta,
  FlagTriggers,
  FollowFlags,
} from "./namespaces/f.js";
import { HoldoutsBeta } from "./namespaces/h.js";
import {
  InsightsChartsBeta,
  InsightsDeploymentsBeta,
  InsightsFlagEventsBeta,
  InsightsPullRequestsBeta,
  InsightsRepositoriesBeta,
  InsightsScoresBeta,
  IntegrationAuditLogSubscriptions,
  IntegrationDeliveryConfigurationsBeta,
  IntegrationsBeta,
} from "./namespaces/i.js";
import { Layers } from "./namespaces/l.js";
import { Metrics, MetricsBeta } from "./namespaces/m.js";
import { Oauth2Clients, Other } from "./namespaces/o.js";
import { PersistentStoreIntegrationsBeta, Projects } from "./namespaces/p.js";
import {
  RelayProxyConfigurations,
  ReleasePipelinesBeta,
  ReleasePoliciesBeta,
  ReleasesBeta,
} from "./namespaces/r.js";
import { ScheduledChanges, Segments } from "./namespaces/s.js";
import { Tags, Teams, TeamsBeta } from "./namespaces/t.js";
import { UserSettings, Users, UsersBeta } from "./namespaces/u.js";
import { ViewsBeta } from "./namespaces/v.js";
import { Webhooks, WorkflowTemplates, Workflows } from "./namespaces/w.js";

export type * as models from "./models/index.js";
export type * as operations from "./operations/index.js";
export type * as patches from "./patches/index.js";
export * as errors from "./errors/index.js";
export { LaunchDarklyCore, type SDKOptions } from "./core.js";
export type { RequestOptions } from "./lib/client.js";
export type { Page, PageOptions, PagePromise } from "./lib/paging.js";
export type { RateLimitInfo } from "./lib/limits.js";
export type { Logger, LogLevel } from "./lib/logger.js";
export type {
  HttpRequest,
  HttpResponse,
  Middleware,
  MiddlewareContext,
  Transport,
} from "./lib/middleware.js";
export type {
  RateLimitEvent,
  RateLimitLedger,
  RateLimitState,
  RateLimitStore,
} from "./lib/rate-limit.js";
export type { APIPromise, ResponseInfo, Result } from "./lib/result.js";
export type { BackoffStrategy, RetryConfig, RetryOptions } from "./lib/retry.js";

/**
 * Client of the LaunchDarkly REST API, with one property a namespace.
 *
 * @throws InvalidRequestError when the server is unknown or its address malformed
 */
export class LaunchDarkly extends LaunchDarklyCore {
  #aiConfigs?: AIConfigs;
  #accessTokens?: AccessTokens;
  #accountMembers?: AccountMembers;
  #accountUsageBeta?: AccountUsageBeta;
  #announcements?: Announcements;
  #applicationsBeta?: ApplicationsBeta;
  #approvals?: Approvals;
  #approvalsBeta?: ApprovalsBeta;
  #auditLog?: AuditLog;
  #codeReferences?: CodeReferences;
  #contextSettings?: ContextSettings;
  #contexts?: Contexts;
  #customRoles?: CustomRoles;
  #dataExportDestinations?: DataExportDestinations;
  #environments?: Environments;
  #experiments?: Experiments;
  #featureFlags?: FeatureFlags;
  #featureFlagsBeta?: FeatureFlagsBeta;
  #flagImportConfigurationsBeta?: FlagImportConfigurationsBeta;
  #flagLinksBeta?: FlagLinksBeta;
  #flagTriggers?: FlagTriggers;
  #followFlags?: FollowFlags;
  #holdoutsBeta?: HoldoutsBeta;
  #insightsChartsBeta?: InsightsChartsBeta;
  #insightsDeploymentsBeta?: InsightsDeploymentsBeta;
  #insightsFlagEventsBeta?: InsightsFlagEventsBeta;
  #insightsPullRequestsBeta?: InsightsPullRequestsBeta;
  #insightsRepositoriesBeta?: InsightsRepositoriesBeta;
  #insightsScoresBeta?: InsightsScoresBeta;
  #integrationAuditLogSubscriptions?: IntegrationAuditLogSubscriptions;
  #integrationDeliveryConfigurationsBeta?: IntegrationDeliveryConfigurationsBeta;
  #integrationsBeta?: IntegrationsBeta;
  #layers?: Layers;
  #metrics?: Metrics;
  #metricsBeta?: MetricsBeta;
  #oauth2Clients?: Oauth2Clients;
  #other?: Other;
  #persistentStoreIntegrationsBeta?: PersistentStoreIntegrationsBeta;
  #projects?: Projects;
  #relayProxyConfigurations?: RelayProxyConfigurations;
  #releasePipelinesBeta?: ReleasePipelinesBeta;
  #releasePoliciesBeta?: ReleasePoliciesBeta;
  #releasesBeta?: ReleasesBeta;
  #scheduledChanges?: ScheduledChanges;
  #segments?: Segments;
  #tags?: Tags;
  #teams?: Teams;
  #teamsBeta?: TeamsBeta;
  #userSettings?: UserSettings;
  #users?: Users;
  #usersBeta?: UsersBeta;
  #viewsBeta?: ViewsBeta;
  #webhooks?: Webhooks;
  #workflowTemplates?: WorkflowTemplates;
  #workflows?: Workflows;

  /**
   * Prompts and models kept outside the code: configs, variations, targeting, tools, agent graphs.
   */
  get aiConfigs(): AIConfigs {
    return (this.#aiConfigs ??= new AIConfigs(this));
  }

  /** Personal and service tokens that callers authenticate with. */
  get accessTokens(): AccessTokens {
    return (this.#accessTokens ??= new AccessTokens(this));
  }

  /** People in the account: invite, change, remove, put into teams. */
  get accountMembers(): AccountMembers {
    return (this.#accountMembers ??= new AccountMembers(this));
  }

  /** Time series of contexts, events, connections and observability data used by the account. */
  get accountUsageBeta(): AccountUsageBeta {
    return (this.#accountUsageBeta ??= new AccountUsageBeta(this));
  }

  /** Banners shown to everyone in the account's user interface. */
  get announcements(): Announcements {
    return (this.#announcements ??= new Announcements(this));
  }

  /** Applications and their versions, as reported by SDKs. */
  get applicationsBeta(): ApplicationsBeta {
    return (this.#applicationsBeta ??= new ApplicationsBeta(this));
  }

  /** Requests to review a change before it is made. */
  get approvals(): Approvals {
    return (this.#approvals ??= new Approvals(this));
  }

  /** Change approval requests and the approval settings of a project. */
  get approvalsBeta(): ApprovalsBeta {
    return (this.#approvalsBeta ??= new ApprovalsBeta(this));
  }

  /** Who changed what and when, for every resource. */
  get auditLog(): AuditLog {
    return (this.#auditLog ??= new AuditLog(this));
  }

  /** Where flags are used in source code, by repository and branch. */
  get codeReferences(): CodeReferences {
    return (this.#codeReferences ??= new CodeReferences(this));
  }

  /** Pins a variation of a flag to one context. */
  get contextSettings(): ContextSettings {
    return (this.#contextSettings ??= new ContextSettings(this));
  }

  /** People, services and devices that flags are evaluated for. */
  get contexts(): Contexts {
    return (this.#contexts ??= new Contexts(this));
  }

  /** Roles built from policy statements. */
  get customRoles(): CustomRoles {
    return (this.#customRoles ??= new CustomRoles(this));
  }

  /** Streams and warehouses that receive raw events. */
  get dataExportDestinations(): DataExportDestinations {
    return (this.#dataExportDestinations ??= new DataExportDestinations(this));
  }

  /** Stages such as test and production inside a project, with their SDK keys. */
  get environments(): Environments {
    return (this.#environments ??= new Environments(this));
  }

  /** Tests of flag variations against metrics, run in iterations. */
  get experiments(): Experiments {
    return (this.#experiments ??= new Experiments(this));
  }

  /** Flags with their variations, targeting rules, rollouts and status. */
  get featureFlags(): FeatureFlags {
    return (this.#featureFlags ??= new FeatureFlags(this));
  }

  /** Which flags depend on a flag as a prerequisite. */
  get featureFlagsBeta(): FeatureFlagsBeta {
    return (this.#featureFlagsBeta ??= new FeatureFlagsBeta(this));
  }

  /** Imports of flags from other feature management systems. */
  get flagImportConfigurationsBeta(): FlagImportConfigurationsBeta {
    return (this.#flagImportConfigurationsBeta ??= new FlagImportConfigurationsBeta(this));
  }

  /** Links between a flag and resources outside, such as tickets or chats. */
  get flagLinksBeta(): FlagLinksBeta {
    return (this.#flagLinksBeta ??= new FlagLinksBeta(this));
  }

  /** Secret URLs that switch a flag when called. */
  get flagTriggers(): FlagTriggers {
    return (this.#flagTriggers ??= new FlagTriggers(this));
  }

  /** Members that get mail about changes of a flag. */
  get followFlags(): FollowFlags {
    return (this.#followFlags ??= new FollowFlags(this));
  }

  /** Audiences kept out of experiments to measure their joint effect. */
  get holdoutsBeta(): HoldoutsBeta {
    return (this.#holdoutsBeta ??= new HoldoutsBeta(this));
  }

  /** Chart data about deployments, releases, lead time and flag health. */
  get insightsChartsBeta(): InsightsChartsBeta {
    return (this.#insightsChartsBeta ??= new InsightsChartsBeta(this));
  }

  /** Deployments reported by build pipelines. */
  get insightsDeploymentsBeta(): InsightsDeploymentsBeta {
    return (this.#insightsDeploymentsBeta ??= new InsightsDeploymentsBeta(this));
  }

  /** Changes of flags with the size of their impact. */
  get insightsFlagEventsBeta(): InsightsFlagEventsBeta {
    return (this.#insightsFlagEventsBeta ??= new InsightsFlagEventsBeta(this));
  }

  /** Pull requests with their lead time and deployments. */
  get insightsPullRequestsBeta(): InsightsPullRequestsBeta {
    return (this.#insightsPullRequestsBeta ??= new InsightsPullRequestsBeta(this));
  }

  /** Repositories and the projects they belong to. */
  get insightsRepositoriesBeta(): InsightsRepositoriesBeta {
    return (this.#insightsRepositoriesBeta ??= new InsightsRepositoriesBeta(this));
  }

  /** Scores of engineering health, by group of applications. */
  get insightsScoresBeta(): InsightsScoresBeta {
    return (this.#insightsScoresBeta ??= new InsightsScoresBeta(this));
  }

  /** Audit log entries sent on to other tools. */
  get integrationAuditLogSubscriptions(): IntegrationAuditLogSubscriptions {
    return (this.#integrationAuditLogSubscriptions ??= new IntegrationAuditLogSubscriptions(this));
  }

  /** Delivery of flag data to feature stores of third parties. */
  get integrationDeliveryConfigurationsBeta(): IntegrationDeliveryConfigurationsBeta {
    return (this.#integrationDeliveryConfigurationsBeta ??=
      new IntegrationDeliveryConfigurationsBeta(this));
  }

  /** Configurations of third party integrations and what they may do. */
  get integrationsBeta(): IntegrationsBeta {
    return (this.#integrationsBeta ??= new IntegrationsBeta(this));
  }

  /** Shares traffic between experiments that must not overlap. */
  get layers(): Layers {
    return (this.#layers ??= new Layers(this));
  }

  /** What experiments and guarded rollouts measure. */
  get metrics(): Metrics {
    return (this.#metrics ??= new Metrics(this));
  }

  /** Groups of metrics, such as funnels and guardrails. */
  get metricsBeta(): MetricsBeta {
    return (this.#metricsBeta ??= new MetricsBeta(this));
  }

  /** Clients registered for integrations that sign in on behalf of members. */
  get oauth2Clients(): Oauth2Clients {
    return (this.#oauth2Clients ??= new Oauth2Clients(this));
  }

  /** Entry point, caller identity, API versions, public addresses and the API description. */
  get other(): Other {
    return (this.#other ??= new Other(this));
  }

  /** Databases that hold big segments for server-side SDKs. */
  get persistentStoreIntegrationsBeta(): PersistentStoreIntegrationsBeta {
    return (this.#persistentStoreIntegrationsBeta ??= new PersistentStoreIntegrationsBeta(this));
  }

  /** The top container: flags, environments and defaults for new flags. */
  get projects(): Projects {
    return (this.#projects ??= new Projects(this));
  }

  /** Automatic configuration of Relay Proxies, with their keys. */
  get relayProxyConfigurations(): RelayProxyConfigurations {
    return (this.#relayProxyConfigurations ??= new RelayProxyConfigurations(this));
  }

  /** Ordered phases that take a flag from environment to environment. */
  get releasePipelinesBeta(): ReleasePipelinesBeta {
    return (this.#releasePipelinesBeta ??= new ReleasePipelinesBeta(this));
  }

  /** Rules for how flags are rolled out, by scope and rank. */
  get releasePoliciesBeta(): ReleasePoliciesBeta {
    return (this.#releasePoliciesBeta ??= new ReleasePoliciesBeta(this));
  }

  /** The way of one flag through a release pipeline. */
  get releasesBeta(): ReleasesBeta {
    return (this.#releasesBeta ??= new ReleasesBeta(this));
  }

  /** Changes of a flag that happen at a set time. */
  get scheduledChanges(): ScheduledChanges {
    return (this.#scheduledChanges ??= new ScheduledChanges(this));
  }

  /** Reusable audiences, from short lists to big segments with millions of members. */
  get segments(): Segments {
    return (this.#segments ??= new Segments(this));
  }

  /** Labels in use on the resources of the account. */
  get tags(): Tags {
    return (this.#tags ??= new Tags(this));
  }

  /** Groups of members with shared roles. */
  get teams(): Teams {
    return (this.#teams ??= new Teams(this));
  }

  /** One call for changes to several teams. */
  get teamsBeta(): TeamsBeta {
    return (this.#teamsBeta ??= new TeamsBeta(this));
  }

  /** Older form of context settings, for users. Deprecated. */
  get userSettings(): UserSettings {
    return (this.#userSettings ??= new UserSettings(this));
  }

  /** Older form of contexts, for users. Deprecated. */
  get users(): Users {
    return (this.#users ??= new Users(this));
  }

  /** Attribute names of users. Deprecated. */
  get usersBeta(): UsersBeta {
    return (this.#usersBeta ??= new UsersBeta(this));
  }

  /** Named selections of flags, segments, metrics and AI Configs. */
  get viewsBeta(): ViewsBeta {
    return (this.#viewsBeta ??= new ViewsBeta(this));
  }

  /** Calls to your own URL when something changes. */
  get webhooks(): Webhooks {
    return (this.#webhooks ??= new Webhooks(this));
  }

  /** Saved workflows to start new ones from. In maintenance. */
  get workflowTemplates(): WorkflowTemplates {
    return (this.#workflowTemplates ??= new WorkflowTemplates(this));
  }

  /** Sequences of flag changes with waits and approvals in between. In maintenance. */
  get workflows(): Workflows {
    return (this.#workflows ??= new Workflows(this));
  }
}
