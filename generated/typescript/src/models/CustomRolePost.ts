import type { ResourceCategory } from "./ResourceCategory.js";
import type { StatementPostList } from "./StatementPostList.js";

/** What a new custom role allows. */
export interface CustomRolePost {
  /** What the role starts with: reader or no_access. */
  basePermissions?: "reader" | "no_access";
  /** Free text about the purpose of the object. */
  description?: string;
  /** Key of the object, unique among its kind. */
  key: string;
  /** Name for humans. */
  name: string;
  /** Policy statements. */
  policy: StatementPostList;
  /** What the role is for: organization, project or any. */
  resourceCategory?: ResourceCategory;
}
