/** Hand-written files on their way to the output. */
import { expect, test } from "vitest";
import { buildOverlay } from "../../generator/emit/overlay.ts";

test("the header is the first line, the second one of a script, and missing where there are no comments", () => {
  const files = buildOverlay("x", [
    { path: "a.ts", text: "export {};\n" },
    { path: "bin/a.mjs", text: "#!/usr/bin/env node\nrun();\n" },
    { path: "a.json", text: "{}\n" },
  ]);
  const note = (path: string): string =>
    `// Copied by flagforge from templates/x/overlay/${path}; edit it there.\n`;
  expect(files.map(({ text }) => text)).toEqual([
    `${note("a.ts")}export {};\n`,
    `#!/usr/bin/env node\n${note("bin/a.mjs")}run();\n`,
    "{}\n",
  ]);
});
