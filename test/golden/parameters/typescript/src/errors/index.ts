export * from "./classes.js";
export * from "../lib/errors.js";
export * from "../lib/status-errors.js";
export { SDKError as GoldenError } from "../lib/errors.js";
