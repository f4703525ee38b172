/** Whether a key belongs to a big segment. */
export interface BigSegmentTarget {
  /** Who is kept out, or whether the target is. */
  excluded: boolean;
  /** Who belongs in, or whether the target does. */
  included: boolean;
  /** Key of the user. */
  userKey: string;
}
