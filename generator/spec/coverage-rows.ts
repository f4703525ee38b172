/** What can become of a keyword. */

/**
 * `supported`: it shows in what is generated. `partly`: as the note says, and where it goes further there is a warning.
 * `ignored`: read past with a warning. `refused`: an error.
 */
export type Treatment = "supported" | "partly" | "ignored" | "refused";

/** Versions of OpenAPI that have a keyword: the first one, or the only one. */
export type Since = "3.0" | "3.0 only" | "3.1" | "3.2";

export interface Row {
  readonly since: Since;
  readonly treatment: Treatment;
  readonly note: string;
}

export type Rows = Readonly<Record<string, Row>>;

export const yes = (note = "", since: Since = "3.0"): Row => ({
  since,
  treatment: "supported",
  note,
});
export const partly = (note: string, since: Since = "3.0"): Row => ({
  since,
  treatment: "partly",
  note,
});
export const no = (note = "", since: Since = "3.0"): Row => ({ since, treatment: "ignored", note });
export const refused = (note = "", since: Since = "3.0"): Row => ({
  since,
  treatment: "refused",
  note,
});
