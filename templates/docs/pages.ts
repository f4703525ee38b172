/** The site: which pages there are, in which order, and what each says. */
import type { Text } from "../../generator/values.ts";
import type { KeptEntry, Release } from "../../generator/diff/history.ts";
import type { SampleBook } from "../../generator/emit/samples.ts";
import type { Group, Operation, TypeDeclaration } from "../../generator/model/model.ts";
import { buildCurlBook } from "./curl.ts";
import { buildGuides } from "./guides.ts";
import { escapeInline } from "../../generator/lang/prose.ts";
import { buildOperationView } from "./operation-view.ts";
import { buildSchemaView, buildUses, type UsesOfType } from "./schema-view.ts";
import { keepView, type Scope } from "./scope.ts";
import type { OperationView, SampleView, SchemaView } from "./views.ts";

interface Common {
  /** Path without ending. */
  readonly address: string;
  /** Plain text. */
  readonly title: Text;
  /** One line of Markdown for lists of pages. */
  readonly summary: string;
  /** Where it comes from: a pointer or a file. */
  readonly origin: string;
}

export type HomePage = Common & { readonly kind: "home" };
export type GuidePage = Common & { readonly kind: "guide"; readonly text: string };
export type TagPage = Common & { readonly kind: "tag"; readonly group: Group };
export type OperationPage = Common & { readonly kind: "operation"; readonly operation: Operation };
export type SchemaPage = Common & {
  readonly kind: "schema";
  readonly declaration: TypeDeclaration;
  readonly uses: UsesOfType;
};
export type SchemasPage = Common & { readonly kind: "schemas" };
export type SdkPage = Common & {
  readonly kind: "sdk";
  readonly book: SampleBook;
  /** Samples of the operation that shows the client best. */
  readonly example: readonly SampleView[];
};
export type ChangelogPage = Common & {
  readonly kind: "changelog";
  /** Newest first; empty where there is nothing to compare with. */
  readonly sections: readonly Changes[];
};

/** What changed from one state of the API to the next. */
export interface Changes {
  /** Heading, in plain text. */
  readonly title: string;
  readonly entries: readonly KeptEntry[];
}

/** What each release brought; the first brought everything and changed nothing. */
const sectionsOf = (releases: readonly Release[]): readonly Changes[] =>
  releases.slice(0, -1).map(({ date, api, entries }) => ({
    title: `${date}, API version ${api}`,
    entries,
  }));

export type Page =
  | HomePage
  | GuidePage
  | TagPage
  | OperationPage
  | SchemaPage
  | SchemasPage
  | SdkPage
  | ChangelogPage;

export interface Site {
  readonly scope: Scope;
  readonly pages: readonly Page[];
}

/** What the page of an operation says. */
export const operationView = (scope: Scope, { address, operation }: OperationPage): OperationView =>
  keepView(scope, address, () => buildOperationView(scope, operation));

/** What the page of a declared type says. */
export const schemaView = (scope: Scope, { address, declaration, uses }: SchemaPage): SchemaView =>
  keepView(scope, address, () => buildSchemaView(scope, declaration, uses));

/** Builds every page. */
export function buildSite(scope: Scope, changes: Changes | null): Site {
  const { model, addresses } = scope;
  const uses = buildUses(scope);
  const home: HomePage = {
    kind: "home",
    address: "index",
    title: `${scope.title} reference`,
    summary: "Start here.",
    origin: "#/info",
  };
  const schemas: SchemasPage = {
    kind: "schemas",
    address: "schemas/index",
    title: "All schemas",
    summary: "Every declared type.",
    origin: "#/components/schemas",
  };
  const changelog: ChangelogPage = {
    kind: "changelog",
    address: "changelog",
    title: "Changelog",
    summary: "What changed in the API from release to release.",
    origin: "templates/docs/pages.ts",
    sections: [...(changes === null ? [] : [changes]), ...sectionsOf(scope.kit.releases)],
  };
  return {
    scope,
    pages: [
      home,
      ...buildGuides(scope.kit.overlay),
      ...[buildCurlBook(scope), ...scope.kit.samples].map((book) => buildSdkPage(scope, book)),
      changelog,
      ...model.groups.flatMap((group) => [
        buildTagPage(group, addresses.tags.get(group.tag) ?? ""),
        ...group.operations.map((operation): OperationPage => ({
          kind: "operation",
          address: addresses.operations.get(operation.id) ?? "",
          title: operation.summary,
          summary: escapeInline(`${operation.method.toUpperCase()} ${operation.path}`),
          origin: operation.pointer,
          operation,
        })),
      ]),
      schemas,
      ...model.types.map((type): SchemaPage => ({
        kind: "schema",
        address: addresses.schemas.get(type.name) ?? "",
        title: type.name,
        summary: "",
        origin: type.pointer,
        declaration: type,
        uses: {
          operations: uses.operations.get(type.name) ?? [],
          holders: uses.holders.get(type.name) ?? [],
        },
      })),
    ],
  };
}

const buildTagPage = (group: Group, address: string): TagPage => ({
  kind: "tag",
  address,
  title: group.tag,
  summary: escapeInline(
    group.description?.split("\n")[0] ?? `${group.operations.length} operations.`,
  ),
  origin: group.pointer,
  group,
});

function buildSdkPage(scope: Scope, book: SampleBook): SdkPage {
  const [group] = [...scope.model.groups].sort((a, b) => b.operations.length - a.operations.length);
  const operation =
    group?.operations.find((candidate) => candidate.method === "get") ?? group?.operations[0];
  return {
    kind: "sdk",
    address: `sdks/${book.flavor}`,
    title: book.title,
    summary: book.summary,
    origin: "templates/docs/pages.ts",
    book,
    example:
      operation === undefined
        ? []
        : book.languages.flatMap((language) => {
            const code = book.render(operation, language.id);
            return code === null ? [] : [{ language, code: code.trimEnd() }];
          }),
  };
}
