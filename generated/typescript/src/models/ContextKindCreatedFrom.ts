/** `ContextKindCreatedFrom` of the API. */
export type ContextKindCreatedFrom = string;
