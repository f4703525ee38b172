import type { AiConfigsMaintainerTeam } from "./AiConfigsMaintainerTeam.js";
import type { MaintainerMember } from "./MaintainerMember.js";

/** `AgentGraph__maintainer` of the API. */
export type AgentGraphMaintainer = {
  /** What kind of object this is; the values depend on the object. */
  kind?: string;
} & (MaintainerMember | AiConfigsMaintainerTeam);
