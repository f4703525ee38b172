import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AgentGraph } from "../models/AgentGraph.js";

/** Request of `getAgentGraph`. */
export interface GetAgentGraphRequest {
  /** Key of the project. */
  projectKey: string;
  /** Key of the agent graph. */
  graphKey: string;
}

/** What `getAgentGraph` gives. */
export type GetAgentGraphResponse = AgentGraph;

/** What `getAgentGraph` can fail with. */
export type GetAgentGraphError = ErrorRep | APIError | ClientError;
