import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AgentGraph } from "../models/AgentGraph.js";
import type { AgentGraphs } from "../models/AgentGraphs.js";

/** Request of `listAgentGraphs`. */
export interface ListAgentGraphsRequest {
  /** Key of the project. */
  projectKey: string;
  /** Most items per page. */
  limit?: number | undefined;
  /** Items to skip before the page starts; 0 is the first. */
  offset?: number | undefined;
}

/** What `listAgentGraphs` gives. */
export type ListAgentGraphsResponse = AgentGraphs;

/** What `listAgentGraphs` can fail with. */
export type ListAgentGraphsError = ErrorRep | APIError | ClientError;

/** One item of what `listAgentGraphs` goes through. */
export type ListAgentGraphsItem = AgentGraph;
