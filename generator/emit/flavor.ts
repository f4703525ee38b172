import type { ApiModel, Json } from "../model/model.ts";
import type { OutputFile } from "./output.ts";
import type { Renderer } from "./render.ts";

/** What the pipeline lends a flavor. */
export interface Kit {
  /** Renders templates of the flavor's own folder. */
  readonly renderer: Renderer;
  /** Hand-written files under the flavor's `overlay/`, as output files. */
  readonly overlay: readonly OutputFile[];
}

/** One kind of output, all of it in one folder of `templates/`. */
export interface Flavor {
  /** Name on the command line, and of the folder under `templates/` and `generated/`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Checks the options of the configuration and gives a function that emits all files. */
  readonly configure: (options: Readonly<Record<string, Json>>) => Emitter;
}

export type Emitter = (model: ApiModel, kit: Kit) => readonly OutputFile[];

/** A flavor that is loaded when it is needed. */
export interface FlavorEntry {
  readonly name: string;
  readonly load: () => Promise<Flavor>;
}
