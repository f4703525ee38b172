/** Ways in which an API changes, one at a time, on the committed description. */
import { operations } from "./operations.ts";
import { parameters } from "./parameters.ts";
import { bodies } from "./bodies.ts";
import { requests } from "./requests.ts";
import { responses } from "./responses.ts";
import { api } from "./api.ts";
import type { Mutation } from "./mutation.ts";

export const MUTATIONS: readonly Mutation[] = [
  ...operations,
  ...parameters,
  ...bodies,
  ...requests,
  ...responses,
  ...api,
];
