/** A connection between two AI Configs of a graph. */
export interface AgentGraphEdge {
  /** What one agent passes on to the next. */
  handoff?: {
    [key: string]: unknown;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** Key of the AI Config where the edge starts. */
  sourceConfig: string;
  /** Key of the AI Config where the edge ends. */
  targetConfig: string;
}
