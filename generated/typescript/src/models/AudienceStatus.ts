/** `AudienceStatus` of the API. */
export type AudienceStatus = string;
