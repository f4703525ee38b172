/** The flavors, one line each. */
import type { Flavor } from "../generator/emit/flavor.ts";
import { typescript } from "./typescript/flavor.ts";

export const flavors: readonly Flavor[] = [typescript];
