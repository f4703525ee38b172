import type { AIConfigDependency } from "./AIConfigDependency.js";
import type { AIConfigMaintainer } from "./AIConfigMaintainer.js";
import type { AIConfigVariation } from "./AIConfigVariation.js";
import type { AiConfigsAccess } from "./AiConfigsAccess.js";
import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";

/** An AI Config with its variations and maintainer. */
export interface AIConfig {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: AiConfigsAccess;
  /** Related resources, by relation name; `self` is the resource itself. */
  _links?: ParentAndSelfLinks;
  /** Who looks after the resource. */
  _maintainer?: AIConfigMaintainer;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: int64.
   */
  createdAt: number;
  dependencies?: AIConfigDependency[];
  /** Free text about the purpose of the object. */
  description: string;
  /** Key of the metric that judges the AI Config. */
  evaluationMetricKey?: string;
  /** @deprecated */
  evaluationMetricKeys?: string[];
  /** Whether low values of the evaluation metric are the good ones. */
  isInverted?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /**
   * Mode of operation; the values depend on the object.
   *
   * @default "completion"
   */
  mode?: "agent" | "completion" | "judge" | (string & {});
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags: string[];
  /**
   * Time of the latest change, epoch milliseconds.
   *
   * Format: int64.
   */
  updatedAt: number;
  /** Variations in order; other places refer to their index or id. */
  variations: AIConfigVariation[];
  /** Version; a number in most places. */
  version: number;
}
