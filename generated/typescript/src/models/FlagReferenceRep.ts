/** `FlagReferenceRep` of the API. */
export interface FlagReferenceRep {
  /** Key of the flag. */
  flagKey: string;
  /** Key of the project. */
  projectKey: string;
  referencesAdded: number;
  referencesRemoved: number;
}
