import { basename, join } from "node:path";
import { rolldown, VERSION } from "rolldown";
import type { Plugin, Rolldown } from "vite";
import { classicPart } from "./classicPart.ts";
import { withImports } from "./parts.ts";

const PAGE = "index.html";
/** Written into each part's hash: part and loader go together. */
const KIND = `classic 1 ${VERSION}`;

/**
 * Ships the page's modules as scripts of the old kind, and a loader for them. Chromium keeps such
 * scripts compiled, all of them once the offline worker has stored them, but compiles modules anew
 * at each visit: 180 ms of a processor for a page with a document. Seen in the traces of
 * Chromium 156, as `v8.parseOnBackground` for modules and `consumedCacheSize` for scripts.
 */
export function classicScripts(): Plugin {
  let base = "/";
  return {
    name: "classic-scripts",
    apply: "build",
    enforce: "post",
    // The loader fetches what a part needs.
    config: () => ({ build: { modulePreload: false } }),
    configResolved: (config) => {
      ({ base } = config);
    },
    augmentChunkHash: () => KIND,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const imports = importsOf(chunks);
        for (const chunk of chunks) {
          const later = chunk.dynamicImports.map((file) => basename(file));
          chunk.code = await classicPart(basename(chunk.fileName), chunk.code, later);
        }
        const entry = chunks.find(({ isEntry }) => isEntry);
        const page = bundle[PAGE];
        if (entry === undefined || page?.type !== "asset") throw new Error("There is no page");
        const name = basename(entry.fileName);
        entry.code += `stagecraftParts.run(${JSON.stringify(name)});`;
        const folder = base + entry.fileName.slice(0, -name.length);
        const loader = this.emitFile({
          type: "asset",
          name: "loader.js",
          source: await loaderCode({
            IMPORTS: imports,
            FOLDER: folder,
            STYLES: stylesOf(base, chunks),
          }),
        });
        page.source = withScripts(String(page.source), [
          base + this.getFileName(loader),
          ...withImports([name], imports)
            .toReversed()
            .map((file) => folder + file),
        ]);
      },
    },
  };
}

/** What each part imports, by file name. Throws where one imports itself by way of others. */
function importsOf(chunks: readonly Rolldown.OutputChunk[]): Record<string, readonly string[]> {
  const imports: Record<string, readonly string[]> = {};
  for (const { fileName, imports: files } of chunks) {
    imports[basename(fileName)] = files.map((file) => basename(file));
  }
  const isDone = new Map<string, boolean>();
  const visit = (name: string) => {
    if (isDone.get(name) === true) return;
    if (isDone.has(name)) throw new Error(`${name} imports itself by way of other parts`);
    isDone.set(name, false);
    for (const imported of imports[name] ?? []) visit(imported);
    isDone.set(name, true);
  };
  for (const name of Object.keys(imports)) visit(name);
  return imports;
}

/** Addresses of the style sheets that belong to a part, for parts that have some. */
function stylesOf(
  base: string,
  chunks: readonly Rolldown.OutputChunk[],
): Record<string, readonly string[]> {
  const styles = chunks.map(({ fileName, viteMetadata }): [string, string[]] => [
    basename(fileName),
    [...(viteMetadata?.importedCss ?? [])].map((file) => base + file),
  ]);
  return Object.fromEntries(styles.filter(([, own]) => own.length > 0));
}

async function loaderCode(values: Readonly<Record<string, unknown>>): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const bundle = await rolldown({
    input: join(import.meta.dirname, "loader.ts"),
    platform: "browser",
    transform: { define },
  });
  try {
    const { output } = await bundle.generate({ format: "iife", minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

function withScripts(html: string, addresses: readonly string[]): string {
  const scripts = addresses.map((address) => `\n    <script defer src="${address}"></script>`);
  const modules = [...html.matchAll(/\s*<script type="module"[^>]*><\/script>/gu)];
  const [first] = modules;
  if (first === undefined) throw new Error("The page has no script");
  let rest = html;
  for (const [tag] of modules.slice(1)) rest = rest.replace(tag, "");
  return rest.replace(first[0], scripts.join(""));
}
