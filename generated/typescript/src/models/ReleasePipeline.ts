import type { Access } from "./Access.js";
import type { Phase } from "./Phase.js";

/** Ordered phases that releases go through. */
export interface ReleasePipeline {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: Access;
  _isLegacy?: boolean;
  /** Version number; each change adds one. */
  _version?: number;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: date-time.
   */
  createdAt: string;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Whether the pipeline is the default of its project. */
  isProjectDefault?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Phases of the pipeline or release, in order. */
  phases: Phase[];
  /** Labels for grouping and policies. */
  tags?: string[];
}
