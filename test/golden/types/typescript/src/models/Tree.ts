/** `Tree` of the API. */
export interface Tree {
  children?: Tree[];
}
