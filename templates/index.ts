/** The flavors, one line each. Each is loaded when it is generated: compilers and printers are not cheap to load. */
import type { FlavorEntry } from "../generator/emit/flavor.ts";

export const flavors: readonly FlavorEntry[] = [
  { name: "typescript", load: async () => (await import("./typescript/flavor.ts")).typescript },
  { name: "mcp", load: async () => (await import("./mcp/flavor.ts")).mcp },
  { name: "python", load: async () => (await import("./python/flavor.ts")).python },
  {
    name: "python-classic",
    load: async () => (await import("./python-classic/flavor.ts")).pythonClassic,
  },
  { name: "docs", load: async () => (await import("./docs/flavor.ts")).docs },
];
