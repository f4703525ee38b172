/** Contexts by kind, evaluated together. */
export interface ContextInstance {
  [key: string]: unknown;
}
