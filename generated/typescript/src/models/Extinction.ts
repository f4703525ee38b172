import type { UnixMillis } from "./UnixMillis.js";

/** The commit that removed the last reference to a flag. */
export interface Extinction {
  /** Key of the flag. */
  flagKey: string;
  /** Text for humans, for instance what went wrong. */
  message: string;
  /** Key of the project. */
  projKey: string;
  revision: string;
  time: UnixMillis;
}
