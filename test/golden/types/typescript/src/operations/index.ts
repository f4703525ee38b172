export type * from "./postThing.js";
