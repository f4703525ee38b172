/** `ScheduleKind` of the API. */
export type ScheduleKind = string;
