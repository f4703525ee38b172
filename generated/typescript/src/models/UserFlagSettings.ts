import type { Link } from "./Link.js";
import type { UserFlagSetting } from "./UserFlagSetting.js";

/** `UserFlagSettings` of the API. */
export interface UserFlagSettings {
  /** Related resources, by relation name; `self` is the resource itself. */
  _links: {
    [key: string]: Link;
  };
  /** The items of this page or collection. */
  items: {
    [key: string]: UserFlagSetting;
  };
}
