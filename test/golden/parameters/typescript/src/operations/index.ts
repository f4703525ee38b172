export type * from "./getItemsByStyles.js";
export type * from "./open.js";
