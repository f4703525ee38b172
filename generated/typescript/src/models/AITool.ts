import type { AIConfigMaintainer } from "./AIConfigMaintainer.js";
import type { AiConfigsAccess } from "./AiConfigsAccess.js";
import type { ParentAndSelfLinks } from "./ParentAndSelfLinks.js";

/** A tool that a model may call, with its parameter schema. */
export interface AITool {
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
  /** Data for the application; models never see it. */
  customParameters?: {
    [key: string]: unknown;
  };
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** JSON Schema of the parameters of the tool. */
  schema: {
    [key: string]: unknown;
  };
  /** Version; a number in most places. */
  version: number;
}
