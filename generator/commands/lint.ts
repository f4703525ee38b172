/** `flagforge lint`: whether a description still documents what the instruction catalogue says. */
import { fail, renderDiagnostics } from "../diagnostics.ts";
import { compareInstructions } from "../diff/instructions.ts";
import { readDocument } from "../pipeline.ts";
import { checkVersion } from "../spec/document.ts";
import { readDocumentedApi } from "../model/catalogue/prose.ts";
import { parseInstructions } from "../model/catalogue/parse.ts";
import { buildEnvironment, loadConfig, type Host, type SourceArguments } from "./host.ts";

/** Exit code: 0 they agree or there is nothing to compare, 1 they differ. */
export async function lint(host: Host, args: SourceArguments): Promise<number> {
  const environment = buildEnvironment(host);
  const config = await loadConfig(host, args);
  if (config.instructions === null) {
    return fail("FF1002", {
      file: config.source,
      problem: "The configuration names no instruction catalogue",
      remedy: 'Give it "instructions"',
    });
  }
  const catalogue = parseInstructions(await readDocument(config.instructions, environment));
  const document = await readDocument(config.description, environment);
  checkVersion(document);
  if (catalogue.documentation === null) {
    host.out(`${catalogue.source} does not say how instructions are documented\n`);
    return 0;
  }
  const api = readDocumentedApi(document, catalogue.documentation);
  if (!api.hasProse) {
    host.out(`${document.source} describes no operation in words: nothing to compare with\n`);
    return 0;
  }
  const findings = compareInstructions(document, api, catalogue);
  if (findings.length > 0) {
    host.err(`${renderDiagnostics(findings)}\n`);
    return 1;
  }
  const count = api.documented.reduce((sum, { instructions }) => sum + instructions.length, 0);
  host.out(
    `${count} instructions of ${api.documented.length} operations, as the catalogue has them\n`,
  );
  return 0;
}
