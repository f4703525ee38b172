/** `DeploymentStatus` of the API. */
export type DeploymentStatus = string;
