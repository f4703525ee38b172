/** An experiment connected with a holdout. */
export interface RelatedExperimentRep {
  /** The environment, or a link to it. */
  environment?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Name for humans. */
  name?: string;
}
