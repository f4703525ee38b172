import tseslint from "typescript-eslint";

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
  // Cases stand in describe and it callbacks; their length says nothing.
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
);
