import type { OperationEntry } from "./catalogue-types.js";

/** Name of the argument that holds the body. */
export const bodyArgument = ({ parameters }: Pick<OperationEntry, "parameters">): string =>
  parameters.some(({ name }) => name === "body") ? "request_body" : "body";
