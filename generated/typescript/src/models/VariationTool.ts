/** `VariationTool` of the API. */
export interface VariationTool {
  /** Data for the application; models never see it. */
  customParameters?: {
    [key: string]: unknown;
  };
  /** Key of the object, unique among its kind. */
  key: string;
  /** Version; a number in most places. */
  version: number;
}
