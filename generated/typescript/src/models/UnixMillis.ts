/**
 * Point in time in milliseconds since 1970, UTC.
 *
 * Format: int64.
 */
export type UnixMillis = number;
