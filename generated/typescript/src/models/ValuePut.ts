/** Variation to pin, with an optional comment. */
export interface ValuePut {
  /** Free text that explains the change. */
  comment?: string;
  /** Value pinned for this context or user; null removes it. */
  setting?: unknown;
}
