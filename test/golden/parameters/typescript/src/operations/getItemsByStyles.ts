import type { APIError, ClientError } from "../errors/index.js";

/** Request of `getItemsByStyles`. */
export interface GetItemsByStylesRequest {
  /** Format: int64. */
  id: number;
  matrix: string;
  label: number[];
  list: string[];
  /** @default "a" */
  plain?: string | undefined;
  reserved?: string | undefined;
  exploded?: ("x" | "y-z")[] | undefined;
  joined?: number[] | undefined;
  piped?: string[] | undefined;
  spaced?: string[] | undefined;
  deep?:
    | {
        "a-b"?: string;
        c?: boolean;
      }
    | undefined;
  filter?:
    | {
        [key: string]: number;
      }
    | undefined;
  xTrace?: string | undefined;
  session?: string | undefined;
  /** @deprecated */
  class?: string | undefined;
}

/** What `getItemsByStyles` gives. */
export type GetItemsByStylesResponse = void;

/** What `getItemsByStyles` can fail with. */
export type GetItemsByStylesError = APIError | ClientError;
