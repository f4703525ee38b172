/** Operator of a condition. */
export type Operator = string;
