/** API version as a number made of year, month and day. */
export type DateVersion = number;
