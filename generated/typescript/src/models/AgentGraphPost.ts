import type { AgentGraphEdgePost } from "./AgentGraphEdgePost.js";

/** What a new agent graph starts with. */
export interface AgentGraphPost {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Edges of the graph; a change sends them together with `rootConfigKey`. */
  edges?: AgentGraphEdgePost[];
  /** Key of the object, unique among its kind. */
  key: string;
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Key of the team that looks after the resource; excludes `maintainerId`. */
  maintainerTeamKey?: string;
  /** Name for humans. */
  name: string;
  /** Key of the AI Config where the graph starts. */
  rootConfigKey?: string;
}
