/** `ViewsMaintainerTeam` of the API. */
export interface ViewsMaintainerTeam {
  /** Id of the object. */
  id: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
