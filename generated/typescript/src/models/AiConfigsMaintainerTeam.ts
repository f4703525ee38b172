/** Team that looks after an AI resource. */
export interface AiConfigsMaintainerTeam {
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
}
