/** `User` of the API. */
export interface User {
  anonymous?: boolean;
  avatar?: string;
  country?: string;
  /** Custom attributes. */
  custom?: {
    [key: string]: unknown;
  };
  /** Mail address. */
  email?: string;
  /** Given name. */
  firstName?: string;
  ip?: string;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Family name. */
  lastName?: string;
  /** Name for humans. */
  name?: string;
  privateAttrs?: string[];
  secondary?: string;
}
