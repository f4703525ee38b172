/** `Circle` of the API. */
export interface Circle {
  r: number;
  shape: "circle";
}
