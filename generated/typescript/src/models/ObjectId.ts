/** Id assigned by the service. */
export type ObjectId = string;
