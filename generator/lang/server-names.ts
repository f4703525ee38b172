/** Names by which users pick a server. */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import type { Server } from "../model/model.ts";
import { assignNames } from "./words.ts";

/** Each server's own name, else its description in the style of the language; of equal ones further have a number. */
export const serverNames = (
  servers: readonly Server[],
  style: (description: Text) => string,
): readonly Untrusted[] =>
  assignNames(
    servers.map(({ name, description }, i) => [
      name ?? untrusted(style(description ?? "") || `server${i + 1}`),
    ]),
  );
