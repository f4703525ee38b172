import type { APIError, ClientError } from "../errors/index.js";

/** What `open` gives. */
export type OpenResponse = string;

/** What `open` can fail with. */
export type OpenError = APIError | ClientError;
