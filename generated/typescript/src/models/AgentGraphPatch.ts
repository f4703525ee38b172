import type { AgentGraphEdge } from "./AgentGraphEdge.js";

/** Fields of an agent graph to change. */
export interface AgentGraphPatch {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Edges of the graph; a change sends them together with `rootConfigKey`. */
  edges?: AgentGraphEdge[];
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Name for humans. */
  name?: string;
  /** Key of the AI Config where the graph starts. */
  rootConfigKey?: string;
}
