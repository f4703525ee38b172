/** `ResourceCategory` of the API. */
export type ResourceCategory = string;
