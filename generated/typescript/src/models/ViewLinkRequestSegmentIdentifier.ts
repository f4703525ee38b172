/** `ViewLinkRequestSegmentIdentifier` of the API. */
export interface ViewLinkRequestSegmentIdentifier {
  /** Id of the environment. */
  environmentId: string;
  /** Key of the segment. */
  segmentKey: string;
}
