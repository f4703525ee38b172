import type { ApiModel, Json } from "../model/model.ts";
import type { OutputFile } from "./output.ts";
import type { Renderer } from "./render.ts";
import type { SampleBook } from "./samples.ts";

/** What the pipeline lends a flavor. */
export interface Kit {
  /** Renders templates of the flavor's own folder. */
  readonly renderer: Renderer;
  /** Hand-written files under the flavor's `overlay/`, as output files. */
  readonly overlay: readonly OutputFile[];
  /** Samples of all configured flavors, in their order; empty for a flavor that does not ask for them. */
  readonly samples: readonly SampleBook[];
}

/** One kind of output, all of it in one folder of `templates/`. */
export interface Flavor {
  /** Name on the command line, and of the folder under `templates/` and `generated/`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Checks the options of the configuration and gives a function that emits all files. */
  readonly configure: (options: Readonly<Record<string, Json>>) => Emitter;
  /** Writes samples for flavors that document the API; a flavor without a client has none. */
  readonly samples?: (options: Readonly<Record<string, Json>>) => Sampler;
  /** Options for an API that is new here, from the words of its title; without it a configuration does not propose the flavor. */
  readonly suggest?: (words: readonly string[], title: string) => Readonly<Record<string, Json>>;
  /** Whether the kit is to hold the samples of the others. */
  readonly readsSamples?: boolean;
}

export type Emitter = (model: ApiModel, kit: Kit) => readonly OutputFile[];

export type Sampler = (model: ApiModel, kit: Kit) => SampleBook;

/** A flavor that is loaded when it is needed. */
export interface FlavorEntry {
  readonly name: string;
  readonly load: () => Promise<Flavor>;
}
