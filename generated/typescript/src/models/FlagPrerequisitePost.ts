/** `FlagPrerequisitePost` of the API. */
export interface FlagPrerequisitePost {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Id of the variation. */
  variationId: string;
}
