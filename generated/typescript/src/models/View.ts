import type { AIConfigsSummary } from "./AIConfigsSummary.js";
import type { ExpandedLinkedAIConfigs } from "./ExpandedLinkedAIConfigs.js";
import type { ExpandedLinkedFlags } from "./ExpandedLinkedFlags.js";
import type { ExpandedLinkedMetrics } from "./ExpandedLinkedMetrics.js";
import type { ExpandedLinkedResources } from "./ExpandedLinkedResources.js";
import type { ExpandedLinkedSegments } from "./ExpandedLinkedSegments.js";
import type { FlagsSummary } from "./FlagsSummary.js";
import type { Maintainer } from "./Maintainer.js";
import type { MetricsSummary } from "./MetricsSummary.js";
import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";
import type { ResourceSummary } from "./ResourceSummary.js";
import type { SegmentsSummary } from "./SegmentsSummary.js";
import type { ViewsAccessRep } from "./ViewsAccessRep.js";

/** A named selection of resources. */
export interface View {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: ViewsAccessRep;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentAndSelfLinks;
  /** Id of the account. */
  accountId: string;
  aiConfigsExpanded?: ExpandedLinkedAIConfigs;
  aiConfigsSummary?: AIConfigsSummary;
  /**
   * Whether it is archived.
   *
   * @default false
   */
  archived: boolean;
  /**
   * When it was archived, epoch milliseconds.
   *
   * Format: int64.
   */
  archivedAt?: number;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: int64.
   */
  createdAt: number;
  /**
   * Whether it is deleted.
   *
   * @default false
   */
  deleted: boolean;
  /** Format: int64. */
  deletedAt?: number;
  /** Free text about the purpose of the object. */
  description: string;
  flagsExpanded?: ExpandedLinkedFlags;
  flagsSummary?: FlagsSummary;
  /** Whether SDK keys are made for the view. */
  generateSdkKeys: boolean;
  /** Id of the object. */
  id: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Who looks after the resource. */
  maintainer?: Maintainer;
  metricsExpanded?: ExpandedLinkedMetrics;
  metricsSummary?: MetricsSummary;
  /** Name for humans. */
  name: string;
  /** Id of the project. */
  projectId: string;
  /** Key of the project. */
  projectKey: string;
  resourceSummary?: ResourceSummary;
  resourcesExpanded?: ExpandedLinkedResources;
  segmentsExpanded?: ExpandedLinkedSegments;
  segmentsSummary?: SegmentsSummary;
  /** Labels for grouping and policies. */
  tags: string[];
  /**
   * Time of the latest change, epoch milliseconds.
   *
   * Format: int64.
   */
  updatedAt: number;
  /** Version; a number in most places. */
  version: number;
}
