/** State of a release phase. */
export type PhaseStatus = string;
