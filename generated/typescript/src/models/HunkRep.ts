/** `HunkRep` of the API. */
export interface HunkRep {
  aliases?: string[];
  /** Key of the flag. */
  flagKey?: string;
  lines?: string;
  /** Key of the project. */
  projKey?: string;
  startingLineNumber: number;
}
