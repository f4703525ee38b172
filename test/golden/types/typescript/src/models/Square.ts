/** `Square` of the API. */
export interface Square {
  a: number;
  shape: "square";
}
