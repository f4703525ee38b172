import type { AgentGraphEdge } from "./AgentGraphEdge.js";
import type { AgentGraphMaintainer } from "./AgentGraphMaintainer.js";
import type { AiConfigsAccess } from "./AiConfigsAccess.js";

/** AI Configs connected into a directed graph of agents. */
export interface AgentGraph {
  /**
   * What the caller may do with the resource: allowed and denied actions, with the policy statement
   * behind each.
   */
  _access?: AiConfigsAccess;
  /** Who looks after the resource. */
  _maintainer?: AgentGraphMaintainer;
  /**
   * Time of creation, in most places epoch milliseconds.
   *
   * Format: int64.
   */
  createdAt: number;
  /** Free text about the purpose of the object. */
  description?: string;
  /** Edges of the graph; a change sends them together with `rootConfigKey`. */
  edges?: AgentGraphEdge[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Key of the AI Config where the graph starts. */
  rootConfigKey?: string;
  /**
   * Time of the latest change, epoch milliseconds.
   *
   * Format: int64.
   */
  updatedAt: number;
}
