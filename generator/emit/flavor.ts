import type { TellConsequence } from "../diff/consequence.ts";
import type { Release } from "../diff/history.ts";
import type { ApiModel } from "../model/model.ts";
import type { Setting } from "../values.ts";
import type { NameTable } from "./names-lock.ts";
import type { OutputFile } from "./output.ts";
import type { Renderer } from "./render.ts";
import type { SampleBook } from "./samples.ts";
import type { Units } from "./units.ts";

/** What the pipeline lends a flavor. */
export interface Kit {
  /** Renders templates of the flavor's own folder. */
  readonly renderer: Renderer;
  /** Hand-written files under the flavor's `overlay/`, as output files. */
  readonly overlay: readonly OutputFile[];
  /** What was released, newest first. */
  readonly releases: readonly Release[];
  /** Samples of all configured flavors, in their order; empty for a flavor that does not ask for them. */
  readonly samples: readonly SampleBook[];
  /** Keeps what need not be done again. */
  readonly units: Units;
}

/** One kind of output, all of it in one folder of `templates/`. */
export interface Flavor {
  /** Name on the command line, and of the folder under `templates/` and `generated/`. */
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Checks the options of the configuration and gives a function that emits all files. */
  readonly configure: (options: Readonly<Record<string, Setting>>) => Emitter;
  /** Says what a change of the API means to those who use what the flavor writes. */
  readonly consequence?: TellConsequence;
  /** Where the options name the package and its version; a flavor that publishes none has none. */
  readonly release?: ReleaseOptions;
  /** Lists what programs can import from emitted files: name → signature. */
  readonly surface?: (files: readonly OutputFile[]) => ReadonlyMap<string, string>;
  /**
   * Writes samples for flavors that document the API; a flavor without a client has none. What the book's `render` works
   * from must be watched (`kit.units.track`): pages are kept while nothing changes that their samples were made from.
   */
  readonly samples?: (options: Readonly<Record<string, Setting>>) => Sampler;
  /** Options for an API that is new here, from the words of its title; without it a configuration does not propose the flavor. */
  readonly suggest?: (words: readonly string[], title: string) => Readonly<Record<string, Setting>>;
  /** What a user runs in the folder of the output to use it, in words or as a command. */
  readonly use?: string;
  /** Whether the kit is to hold the samples of the others. */
  readonly readsSamples?: boolean;
}

/** Names of options. */
export interface ReleaseOptions {
  readonly package: string;
  readonly version: string;
  /** The package of another flavor that this one needs, and the option with that one's version. */
  readonly needs?: { readonly package: string; readonly version: string };
}

export type Emitter = (model: ApiModel, kit: Kit) => Emission;

/** Files, and the public names in them that the lock is to hold. */
export interface Emission {
  readonly files: readonly OutputFile[];
  /** `null` for a flavor that has none to hold on to. */
  readonly names: NameTable | null;
}

export type Sampler = (model: ApiModel, kit: Kit) => SampleBook;

/** A flavor that is loaded when it is needed. */
export interface FlavorEntry {
  readonly name: string;
  readonly load: () => Promise<Flavor>;
}
