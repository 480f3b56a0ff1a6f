import { posix } from "node:path";
import { type Layer, LAYERS, OUTSIDE_GLOBALS } from "./layers.ts";

/** How deep folders nest below a layer; deeper ones would go unchecked, which a test forbids. */
export const DEEPEST = 3;

/** The lint settings as the file holds them. */
export function lintSettingsText(): string {
  return `${JSON.stringify(lintSettings(), null, 2)}\n`;
}

/** General rules, and for each layer what it may not import. */
function lintSettings() {
  return {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise", "vitest"],
    categories: { correctness: "error", suspicious: "error", perf: "error" },
    ignorePatterns: ["dist/**", "test/architecture/fixture/**"],
    rules: {
      "eslint/eqeqeq": "error",
      "eslint/no-eval": "error",
      "eslint/no-new-func": "error",
      "eslint/no-await-in-loop": "off",
      "eslint/no-shadow": "off",
      "eslint/no-underscore-dangle": "off",
      "import/no-cycle": "error",
      "import/no-default-export": "error",
      "import/no-named-as-default-member": "off",
      "import/no-unassigned-import": "off",
      // A dialog or a field that the user just asked for takes the focus.
      "jsx-a11y/no-autofocus": "off",
      "jsx-a11y/prefer-tag-over-role": "off",
      "oxc/no-map-spread": "off",
      "promise/always-return": "off",
      "react/react-in-jsx-scope": "off",
      "react/no-danger": "error",
      "react/jsx-key": "error",
      "react/rules-of-hooks": "error",
      "react/exhaustive-deps": "error",
      "react/style-prop-object": "off",
      "react/no-array-index-key": "error",
      "react-perf/jsx-no-new-function-as-prop": "off",
      "typescript/no-explicit-any": "error",
      "typescript/no-floating-promises": "error",
      "typescript/no-misused-promises": "error",
      "typescript/no-non-null-assertion": "error",
      "typescript/no-unsafe-type-assertion": "error",
      "typescript/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler checks what a function returns, and knows exhaustive switches.
      "typescript/consistent-return": "off",
      "typescript/consistent-type-imports": "error",
      "vitest/require-mock-type-parameters": "off",
      "vitest/no-conditional-expect": "off",
      "vitest/no-conditional-tests": "off",
      "vitest/require-to-throw-message": "off",
      "jest/no-conditional-expect": "off",
      "jest/require-to-throw-message": "off",
      "unicorn/no-array-sort": "off",
      "unicorn/no-array-reverse": "off",
      "unicorn/consistent-function-scoping": "off",
      "unicorn/prefer-add-event-listener": "off",
      "unicorn/no-array-callback-reference": "off",
    },
    overrides: [
      ...LAYERS.flatMap(layerOverrides),
      {
        files: ["**/*.config.ts", "src/**/*.d.ts"],
        rules: { "import/no-default-export": "off", "typescript/consistent-type-imports": "off" },
      },
      {
        files: ["test/**"],
        rules: {
          "typescript/no-unsafe-type-assertion": "off",
          "typescript/no-non-null-assertion": "off",
        },
      },
      {
        files: ["test/tools/*.mjs"],
        // Plain scripts that run before anything is installed or checked have no types.
        rules: { "typescript/restrict-template-expressions": "off" },
      },
      {
        files: ["test/e2e/**"],
        // Playwright's fixtures are handed on by a function called `use`, which is no hook.
        rules: { "react/rules-of-hooks": "off" },
      },
    ],
  };
}

function layerOverrides(layer: Layer): object[] {
  return Array.from({ length: DEEPEST + 1 }, (_, depth) => {
    const folder = posix.join(layer.folder, ...Array.from({ length: depth }, () => "x"));
    const forbidden = LAYERS.filter((other) => !mayImport(layer, other.folder)).map((other) =>
      posix.relative(folder, other.folder),
    );
    return {
      files: [`src/${layer.folder}${"/*".repeat(depth)}/*.{ts,tsx}`],
      rules: {
        ...(layer.folder.startsWith("core/") ? coreRules() : {}),
        "eslint/no-restricted-imports": [
          "error",
          {
            patterns: [
              ...forbidden.map((path) => ({
                regex: `^${escape(path)}/`,
                message: `${layer.folder} may not import this layer (test/architecture/layers.ts)`,
              })),
              ...(layer.forbiddenPackages ?? []).map((name) => ({
                regex: `^${escape(name)}($|/)`,
                message: `${layer.folder} may not use this package (test/architecture/layers.ts)`,
              })),
            ],
          },
        ],
      },
    };
  });
}

/** Whether a layer may import a folder: its own, one that is listed, or one inside a listed one. */
function mayImport(layer: Layer, folder: string): boolean {
  return [layer.folder, ...layer.mayImport].some(
    (allowed) => folder === allowed || folder.startsWith(`${allowed}/`),
  );
}

function coreRules() {
  return {
    "eslint/no-restricted-globals": [
      "error",
      ...OUTSIDE_GLOBALS.map((name) => ({
        name,
        message: "core is given what only the outside has",
      })),
    ],
    "eslint/no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "pass a RandomSource in" },
      { object: "Date", property: "now", message: "pass the time in" },
    ],
  };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
