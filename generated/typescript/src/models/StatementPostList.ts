import type { StatementPost } from "./StatementPost.js";

/** Policy statements to send. */
export type StatementPostList = StatementPost[];
