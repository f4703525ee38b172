/** A small API in a folder of its own, for tests of commands that compare its states. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../generator/cli.ts";
import { buildHost, createFolder, ROOT } from "./project.ts";

// A description is data that tests change at will.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Any = any;

const answer = (name: string): Any => ({
  200: {
    description: "",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  },
});

/** The description, changed by `change`. */
export function describePets(change: (root: Any) => void = () => undefined): Any {
  const root = {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.test" }],
    paths: {
      "/pets": { get: { operationId: "getPets", tags: ["Pets"], responses: answer("Pets") } },
      "/pets/{id}": {
        get: {
          operationId: "getPet",
          tags: ["Pets"],
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: answer("Pet"),
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          type: "object",
          required: ["name"],
          properties: { name: { type: "string" }, age: { type: "integer" } },
        },
        Pets: {
          type: "object",
          properties: { items: { type: "array", items: { $ref: "#/components/schemas/Pet" } } },
        },
      },
    },
  };
  change(root);
  return root;
}

export interface PetProject {
  readonly folder: string;
  readonly write: (path: string, value: unknown) => void;
  readonly read: (path: string) => string;
  /** Runs a command line in the folder. */
  readonly run: (...args: readonly string[]) => Promise<{ code: number; text: string }>;
  readonly git: (...args: readonly string[]) => void;
  readonly remove: () => void;
}

const CONFIG = `# Kept as it is.
description: openapi.json
releases: releases
output: ../out
flavors:
  typescript: { packageName: pets, className: Pets, version: 1.2.3 } # the first
  python:
    packageName: "pets"
    className: Pets
    version: "0.4.0"
  python-classic:
    packageName: pets-classic
    moduleName: pets_classic
    version: 0.4.0
    basePackage: pets
    baseVersion: 0.4.0
    baseModule: pets
    baseClass: Pets
`;

/** Makes a project with the description as it is at first. */
export function createPetProject(): PetProject {
  const folder = createFolder();
  mkdirSync(join(folder, "spec"));
  const write = (path: string, value: unknown): void =>
    writeFileSync(
      join(folder, "spec", path),
      typeof value === "string" ? value : JSON.stringify(value, null, 1),
    );
  write("flagforge.yaml", CONFIG);
  write("openapi.json", describePets());
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    run: async (...args) => {
      const host = buildHost({ cwd: folder, root: ROOT });
      const code = await runCommand(host, [...args, "--config", "spec/flagforge.yaml"]);
      return { code, text: host.printed.join("") };
    },
    git: (...args) => {
      const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.test"];
      execFileSync("git", [...identity, ...args], { cwd: folder, stdio: "ignore" });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
