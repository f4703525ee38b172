/** Kind of a resource. */
export type ResourceKind = string;
