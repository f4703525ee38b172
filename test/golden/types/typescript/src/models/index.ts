export type * from "./Circle.js";
export type * from "./ErrorModel.js";
export type * from "./Merged.js";
export type * from "./Shape.js";
export type * from "./Square.js";
export type * from "./Thing.js";
export type * from "./Tree.js";
