/** Keys of AI models. */
export interface RestrictedModelsRequest {
  /** Keys of the objects to act on. */
  keys: string[];
}
