import type { EventFilter } from "./EventFilter.js";
import type { MetricDataSourceRefRep } from "./MetricDataSourceRefRep.js";
import type { MetricEventDefaultRep } from "./MetricEventDefaultRep.js";
import type { UrlPost } from "./UrlPost.js";

/** What a new metric measures. */
export interface MetricPost {
  /** How events of a metric are evaluated: mean or percentile. */
  analysisType?: string;
  /** Where the events of the metric come from. */
  dataSource?: MetricDataSourceRefRep;
  /** Free text about the purpose of the object. */
  description?: string;
  /** What stands in for missing events. */
  eventDefault?: MetricEventDefaultRep;
  /** Name under which code sends the event. */
  eventKey?: string;
  /** Conditions an event has to meet to count. */
  filters?: EventFilter;
  /** Whether the metric measures a number; otherwise it counts conversions. */
  isNumeric?: boolean;
  /** Key of the object, unique among its kind. */
  key: string;
  /** What kind of object this is; the values depend on the object. */
  kind: "pageview" | "click" | "custom";
  /** Id of the member who looks after the resource. */
  maintainerId?: string;
  /** Name for humans. */
  name?: string;
  /** Which percentile to look at; goes with analysis type percentile. */
  percentileValue?: number;
  /** Context kinds by which traffic may be split. */
  randomizationUnits?: string[];
  /** CSS selectors of a click metric. */
  selector?: string;
  /** Whether higher or lower values are better. */
  successCriteria?: "HigherThanBaseline" | "LowerThanBaseline";
  /** Labels for grouping and policies. */
  tags?: string[];
  /** Unit of measure. */
  unit?: string;
  /** How several values of one unit become one: sum or average. */
  unitAggregationType?: "average" | "sum";
  /** Address patterns of pages that count. */
  urls?: UrlPost[];
}
