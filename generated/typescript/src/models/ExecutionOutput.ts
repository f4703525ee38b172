import type { UnixMillis } from "./UnixMillis.js";

/** State of a workflow run. */
export interface ExecutionOutput {
  /** Present state; the values depend on the object. */
  status: string;
  /** When it stopped, epoch milliseconds. */
  stopDate?: UnixMillis;
}
