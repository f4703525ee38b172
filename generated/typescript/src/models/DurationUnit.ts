/** Unit of a waiting time. */
export type DurationUnit = string;
