/** `SegmentId` of the API. */
export type SegmentId = string;
