/** The one way from a text of a description to plain text that is not an escape; `lang/` alone may take it. */
import type { Text } from "../values.ts";

/** Says that a text is fit for its place as it stands, because all its characters were looked at. */
export const finished = (text: Text): string => text as string;
