import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const HOST_GLOBALS = [
  "Excel",
  "Office",
  "OfficeRuntime",
  "CustomFunctions",
  "window",
  "document",
  "localStorage",
];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "node_modules/", "test-results/"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Indexed access is checked by the compiler; a bound loop index needs the assertion.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    files: ["src/core/**/*.ts", "src/app/**/*.ts", "src/sql/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...HOST_GLOBALS],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness is seeded and passed in." },
        { object: "Date", property: "now", message: "The clock is passed in." },
      ],
    },
  },
  {
    files: ["src/ui/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeRuntime", "CustomFunctions"] },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...jsxA11y.configs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      // Warns of libraries that the React Compiler cannot memoise; the compiler is not used here.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}", "tools/**", "bench/**", "test/**"],
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
);
