/** `PostInsightGroupParams` of the API. */
export interface PostInsightGroupParams {
  /** Keys of applications. */
  applicationKeys?: string[];
  /** Key of the environment. */
  environmentKey: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Key of the project. */
  projectKey: string;
}
