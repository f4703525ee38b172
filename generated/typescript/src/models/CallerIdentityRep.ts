/** `CallerIdentityRep` of the API. */
export interface CallerIdentityRep {
  /** Id of the account. */
  accountId?: string;
  authKind?: string;
  clientId?: string;
  /** Id of the environment. */
  environmentId?: string;
  /** Name of the environment. */
  environmentName?: string;
  /** Id of the member. */
  memberId?: string;
  /** Id of the project. */
  projectId?: string;
  projectName?: string;
  scopes?: string[];
  /** Whether it is a service token; otherwise a personal one. */
  serviceToken?: boolean;
  /** Id of the access token. */
  tokenId?: string;
  tokenKind?: string;
  tokenName?: string;
}
