import type { APIError, ClientError, ErrorRep } from "../errors/index.js";
import type { AgentGraph } from "../models/AgentGraph.js";
import type { AgentGraphPost } from "../models/AgentGraphPost.js";

/** Request of `postAgentGraph`. */
export interface PostAgentGraphRequest {
  /** Key of the project. */
  projectKey: string;
  /** Sent as application/json. */
  agentGraphPost: AgentGraphPost;
}

/** What `postAgentGraph` gives. */
export type PostAgentGraphResponse = AgentGraph;

/** What `postAgentGraph` can fail with. */
export type PostAgentGraphError = ErrorRep | APIError | ClientError;
