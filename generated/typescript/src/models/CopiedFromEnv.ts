/** Environment whose flag settings are copied. */
export interface CopiedFromEnv {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Version; a number in most places. */
  version?: number;
}
