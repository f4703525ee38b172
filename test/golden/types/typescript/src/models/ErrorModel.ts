/** `Error` of the API. */
export interface ErrorModel {
  message?: string;
}
