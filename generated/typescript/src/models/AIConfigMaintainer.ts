import type { AiConfigsMaintainerTeam } from "./AiConfigsMaintainerTeam.js";
import type { MaintainerMember } from "./MaintainerMember.js";

/** Member or team that looks after an AI Config. */
export type AIConfigMaintainer = {
  /** What kind of object this is; the values depend on the object. */
  kind: string;
} & (MaintainerMember | AiConfigsMaintainerTeam);
