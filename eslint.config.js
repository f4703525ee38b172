import tseslint from "typescript-eslint";
import { textSafety } from "./scripts/lint/text-safety.mjs";

const sizes = {
  "max-lines": ["error", { max: 400 }],
  "max-lines-per-function": ["error", { max: 60 }],
};

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "generated",
      "**/dist",
      "test/fixtures",
      "test/golden",
      "templates/*/overlay",
    ],
  },
  { files: ["scripts/**/*.mjs"], rules: sizes },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...sizes,
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  // Text of a description reaches output through generator/lang only (generator/README.md, "Text safety").
  { files: ["**/*.ts"], plugins: { flagforge: { rules: { "text-safety": textSafety } } } },
  {
    files: [
      "generator/{emit,diff/render}/**/*.ts",
      "generator/diff/{summary,consequence}.ts",
      "templates/**/*.ts",
    ],
    rules: { "flagforge/text-safety": "error" },
  },
  {
    files: ["generator/lang/**/*.ts"],
    rules: { "flagforge/text-safety": ["error", { part: "escapers" }] },
  },
  {
    files: ["generator/model/**/*.ts", "generator/values.ts"],
    rules: { "flagforge/text-safety": ["error", { part: "model" }] },
  },
  // Cases stand in describe and it callbacks; their length says nothing.
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
);
