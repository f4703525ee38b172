/** Environment to copy from or to, with the version expected there. */
export interface FlagCopyConfigEnvironment {
  /** Version at this moment. */
  currentVersion?: number;
  /** Key of the object, unique among its kind. */
  key: string;
}
