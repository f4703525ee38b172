/** `CreateReleaseInput` of the API. */
export interface CreateReleaseInput {
  /** Key of the release pipeline. */
  releasePipelineKey: string;
  releaseVariationId?: string;
}
