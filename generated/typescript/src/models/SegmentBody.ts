/** `SegmentBody` of the API. */
export interface SegmentBody {
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Whether the segment is a big one. */
  unbounded?: boolean;
  /** Context kind of a big segment. */
  unboundedContextKind?: string;
}
