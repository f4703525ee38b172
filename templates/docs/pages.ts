/** The site: which pages there are, in which order, and what each says. */
import type { SampleBook } from "../../generator/emit/samples.ts";
import type { Group } from "../../generator/model/model.ts";
import { buildCurlBook } from "./curl.ts";
import { buildGuides } from "./guides.ts";
import { buildOperationView } from "./operation-view.ts";
import { escapeInline } from "../../generator/lang/prose.ts";
import { buildSchemaView, buildUses } from "./schema-view.ts";
import type { Scope } from "./scope.ts";
import type { OperationView, SampleView, SchemaView } from "./views.ts";

interface Common {
  /** Path without ending. */
  readonly address: string;
  /** Plain text. */
  readonly title: string;
  /** One line of Markdown for lists of pages. */
  readonly summary: string;
  /** Where it comes from: a pointer or a file. */
  readonly origin: string;
}

export type HomePage = Common & { readonly kind: "home" };
export type GuidePage = Common & { readonly kind: "guide"; readonly text: string };
export type TagPage = Common & { readonly kind: "tag"; readonly group: Group };
export type OperationPage = Common & { readonly kind: "operation"; readonly view: OperationView };
export type SchemaPage = Common & { readonly kind: "schema"; readonly view: SchemaView };
export type SchemasPage = Common & { readonly kind: "schemas" };
export type SdkPage = Common & {
  readonly kind: "sdk";
  readonly book: SampleBook;
  /** Samples of the operation that shows the client best. */
  readonly example: readonly SampleView[];
};
export type ChangelogPage = Common & {
  readonly kind: "changelog";
  /** `null`: there is nothing to compare with. */
  readonly changes: Changes | null;
};

/** What changed since an earlier description, as whoever compared them says. */
export interface Changes {
  /** Name of the earlier description. */
  readonly from: string;
  readonly entries: readonly {
    readonly subject: string;
    readonly text: string;
    readonly effect: "breaking" | "additive" | "patch";
  }[];
}

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
    summary: "What changed since an earlier description.",
    origin: "templates/docs/pages.ts",
    changes,
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
          view: buildOperationView(scope, operation),
        })),
      ]),
      schemas,
      ...model.types.map((type): SchemaPage => ({
        kind: "schema",
        address: addresses.schemas.get(type.name) ?? "",
        title: type.name,
        summary: "",
        origin: type.pointer,
        view: buildSchemaView(scope, type, uses),
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
