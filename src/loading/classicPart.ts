import { rolldown } from "rolldown";

/** What a part's code calls to load another; it is minified, so nothing else in it has that name. */
const LOAD = "stagecraftLoad";

/**
 * A built module as a script of the old kind, which hands its code to the page's `stagecraftParts`
 * (`parts.ts`) without running it. Names that the module changes after it has run stay alive for
 * those who import them: Rolldown sees to it.
 *
 * @param name the file's name
 * @param later the file names of the modules that it imports only when they are needed
 */
export async function classicPart(
  name: string,
  code: string,
  later: readonly string[],
): Promise<string> {
  const bundle = await rolldown({
    input: name,
    external: (id) => id !== name,
    platform: "browser",
    treeshake: false,
    // The addresses in the built code begin at the host: any base does.
    transform: { define: { "import.meta.url": "document.baseURI" } },
    plugins: [
      {
        name: "the-module",
        resolveId: (id) => (id === name ? id : { id, external: true }),
        load: (id) => (id === name ? loadingLater(code, later) : null),
      },
    ],
    logLevel: "silent",
  });
  try {
    const { output } = await bundle.generate({
      format: "cjs",
      minify: true,
      exports: "named",
      esModule: false,
      polyfillRequire: false,
    });
    const [chunk] = output;
    // In parentheses: the browser compiles at once what it will run at once.
    return `stagecraftParts.define(${JSON.stringify(name)},(function(require,exports,${LOAD}){"use strict";${chunk.code}}));`;
  } finally {
    await bundle.close();
  }
}

/** The names hold a hash of what is in the file: they stand nowhere but where they are imported. */
function loadingLater(code: string, later: readonly string[]): string {
  return code.replace(/\bimport\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/gu, (whole, quote, file) =>
    later.includes(file) ? `${LOAD}(${quote}./${file}${quote})` : whole,
  );
}
