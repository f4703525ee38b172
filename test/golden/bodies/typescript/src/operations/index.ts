export type * from "./postForm.js";
export type * from "./postText.js";
export type * from "./putJson.js";
export type * from "./upload.js";
