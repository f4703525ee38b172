/** `DeploymentKind` of the API. */
export type DeploymentKind = string;
