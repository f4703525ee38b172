/** `EventType` of the API. */
export type EventType = string;
