/** `flagforge lint`: what the project knows beside the description, and no longer fits it. All of it in one list. */
import { renderDiagnostic, type Diagnostic } from "../diagnostics.ts";
import type { Config } from "../config.ts";
import { findUnpagedCollections } from "../diff/collections.ts";
import { buildComparable } from "../diff/comparable.ts";
import { compareInstructions } from "../diff/instructions.ts";
import type { InstructionCatalogue } from "../model/instructions.ts";
import { readDocumentedApi } from "../model/catalogue/prose.ts";
import { readDocument, readKnowledge, type Environment } from "../pipeline.ts";
import { checkVersion, parseDocument, type SpecDocument } from "../spec/document.ts";
import { applyGlossary, parseGlossary } from "../spec/glossary.ts";
import { nameFiles, readFullText } from "../spec/lock.ts";
import { isUrl } from "../spec/source.ts";
import { buildEnvironment, loadConfig, type Host, type SourceArguments } from "./host.ts";

interface Checked {
  readonly findings: readonly Diagnostic[];
  /** One line of what was looked at. */
  readonly note: string;
}

/** Exit code: 0 everything fits or there is nothing to compare, 1 something does not. */
export async function lint(host: Host, args: SourceArguments): Promise<number> {
  const environment = buildEnvironment(host);
  const config = await loadConfig(host, args);
  const document = await readDocument(config.description, environment);
  checkVersion(document);
  const knowledge = await readKnowledge(config, environment);
  const comparable = buildComparable(document, knowledge);
  const actions = knowledge.overlays.reduce((sum, { actions: each }) => sum + each.length, 0);
  const checks: readonly Checked[] = [
    { findings: comparable.drift, note: `${actions} overlay actions` },
    {
      findings: findUnpagedCollections(comparable.document, comparable.model),
      note: "collections and their pages",
    },
    await checkGlossary(config, comparable.document, environment),
    knowledge.instructions === null
      ? { findings: [], note: "no instruction catalogue" }
      : checkInstructions(
          args.spec === undefined ? await findProse(config, document) : document,
          knowledge.instructions,
        ),
  ];
  const findings = checks.flatMap((check) => check.findings);
  if (findings.length > 0) host.err(`${findings.map(renderDiagnostic).join("\n")}\n`);
  host.out(`${document.source}: ${checks.map(({ note }) => note).join("; ")}\n`);
  host.out(findings.length === 0 ? "Everything fits\n" : `${findings.length} findings\n`);
  return findings.length === 0 ? 0 : 1;
}

async function checkGlossary(
  config: Config,
  document: SpecDocument,
  environment: Environment,
): Promise<Checked> {
  if (config.glossary === null) return { findings: [], note: "no glossary" };
  const glossary = parseGlossary(await readDocument(config.glossary, environment));
  return { findings: applyGlossary(document, glossary).diagnostics, note: "names of the glossary" };
}

/** The whole text that the snapshot was made of, where it is on this machine: only that has prose. */
async function findProse(config: Config, document: SpecDocument): Promise<SpecDocument> {
  if (isUrl(config.description)) return document;
  const files = nameFiles(config.description);
  const text = await readFullText(files);
  return text === null ? document : parseDocument(text, `${files.folder}/${files.full}`);
}

/** Compares what a description documents in words with the catalogue. */
function checkInstructions(document: SpecDocument, catalogue: InstructionCatalogue): Checked {
  if (catalogue.documentation === null) {
    const note = `${catalogue.source} does not say how instructions are documented`;
    return { findings: [], note };
  }
  const api = readDocumentedApi(document, catalogue.documentation);
  if (!api.hasProse)
    return { findings: [], note: "no operation is described in words, so no instruction either" };
  const count = api.documented.reduce((sum, { instructions }) => sum + instructions.length, 0);
  return {
    findings: compareInstructions(document, api, catalogue),
    note: `${count} instructions of ${api.documented.length} operations`,
  };
}
