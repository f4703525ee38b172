import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AgentGraph } from "../models/AgentGraph.js";
import type { AgentGraphPatch } from "../models/AgentGraphPatch.js";

/** Request of `patchAgentGraph`. */
export interface PatchAgentGraphRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the agent graph. */
  graphKey: string;
  /** Sent as application/json. */
  agentGraphPatch?: AgentGraphPatch | undefined;
}

/** What `patchAgentGraph` gives. */
export type PatchAgentGraphResponse = AgentGraph;

/** What `patchAgentGraph` can fail with. */
export type PatchAgentGraphError = ErrorRep | APIError | ClientError;
