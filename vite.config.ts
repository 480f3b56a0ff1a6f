import { readFileSync } from "node:fs";
import { join } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import type { Plugin, Rolldown } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { classicScripts } from "./src/loading/plugin.ts";
import { CONTENT_POLICY, SECURITY_HEADERS, VIEW_HEADERS } from "./src/policy.ts";

/** Packages of the build; those of the service worker, which is bundled apart, are named here. */
const shippedPackages = new Set<string>(
  ["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"].map((name) =>
    join(import.meta.dirname, "node_modules", name),
  ),
);

/** What the page loads in one piece, by the module from which all of it can be reached. */
const EDITOR = join(import.meta.dirname, "src/ui/shell/editor/EditorPage.tsx");
const VIEW = join(import.meta.dirname, "src/ui/shell/view/ViewPage.tsx");

/**
 * Three files in place of a hundred, which would be asked for one by one before the first can
 * run: what every page begins with, what editor and view have in common, and the editor.
 */
const FILES: Rolldown.CodeSplittingGroup[] = [
  { name: "start", tags: ["$initial"], priority: 1 },
  {
    debugName: "editor",
    name: (id, context) => {
      if (!reachable(EDITOR, context).has(id)) return null;
      return reachable(VIEW, context).has(id) ? "canvas" : "editor";
    },
  },
];

export default defineConfig({
  plugins: [
    react(),
    // The interface library's own texts come with the language (ui/kit/controlTexts).
    optimizeLocales.vite({ locales: ["en-US"] }),
    listLicences(),
    statePolicy(),
    sendHeaders(),
    classicScripts(),
    // Written by the plugin because what a cache must do about half-finished downloads, partial
    // updates and redirects is well known there. The page registers it by itself: the content
    // security policy allows no inline script, and Trusted Types one address.
    VitePWA({
      strategies: "generateSW",
      registerType: "prompt",
      injectRegister: false,
      manifest: false,
      filename: "offline.js",
      workbox: {
        // Everything, so that each part works without a network after the first visit.
        globPatterns: ["**/*"],
        globIgnores: ["**/*.map"],
        maximumFileSizeToCacheInBytes: 20_000_000,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        // The first visit's page counts as well: it need not be loaded twice.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        // Kept with the headers of the page that nobody may frame.
        navigateFallbackDenylist: [/[?&]view\b/u],
      },
    }),
  ],
  worker: { format: "es", plugins: () => [listLicences()] },
  build: {
    target: "es2022",
    manifest: true,
    // The content security policy has no room for inlined data: assets stay files.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
    // In kB; what the first page may load is checked by test/tools/firstLoad.mjs, compressed.
    chunkSizeWarningLimit: 1000,
  },
  preview: { port: 4173, strictPort: true, host: "localhost" },
  server: { port: 5173, host: "localhost" },
  test: {
    // Only what hangs is to fail by time: machines are slow now and then.
    testTimeout: 120_000 * Number(process.env["PROPERTY_RUNS"] ?? 1),
    hookTimeout: 120_000,
    // One for each core: by itself it leaves one core idle, which of two is half.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          include: ["test/core/**/*.test.ts"],
          // Core is pure: one file leaves nothing behind for the next, and loading it anew for
          // each takes as long again as the tests.
          isolate: false,
          setupFiles: ["test/kit/properties.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "state",
          environment: "node",
          include: ["test/{state,architecture,templates,cli,loading}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "ui",
          environment: "jsdom",
          include: ["test/ui/**/*.test.{ts,tsx}"],
          setupFiles: ["test/kit/uiSetup.ts"],
        },
      },
    ],
  },
});

const reached = new Map<string, ReadonlySet<string>>();

/** What a module imports statically, and what that does in turn, itself included. */
function reachable(from: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const ready = reached.get(from);
  if (ready !== undefined) return ready;
  const found = new Set([from]);
  // The set grows while it is gone through.
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  reached.set(from, found);
  return found;
}

/** Puts the content security policy into the built page, before anything that it is to govern. */
function statePolicy(): Plugin {
  return {
    name: "state-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(
          /<meta charset="utf-8" \/>/,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
        ),
    },
  };
}

/** The preview server says what every server should: which addresses may be framed, above all. */
function sendHeaders(): Plugin {
  return {
    name: "send-headers",
    configurePreviewServer: ({ middlewares }) => {
      // The browser tests load hundreds of pages, and packing each time takes longer than sending.
      const isUnpacked = process.env["PREVIEW_UNPACKED"] !== undefined;
      middlewares.use(({ url = "", headers: asked }, response, next) => {
        if (isUnpacked) delete asked["accept-encoding"];
        const { pathname, searchParams } = new URL(url, "http://localhost");
        const isView = pathname.endsWith("/") && searchParams.has("view");
        const headers = isView ? VIEW_HEADERS : SECURITY_HEADERS;
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/**
 * Writes licences.json beside the page: name, version and licence text of every package that
 * really is in the build, workers and fonts included. About shows it.
 */
function listLicences(): Plugin {
  return {
    name: "list-licences",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const sources =
          output.type === "chunk" ? output.moduleIds : output.originalFileNames.map(String);
        for (const source of sources) {
          const folder = packageFolder(source);
          if (folder !== null) shippedPackages.add(folder);
        }
      }
      const licences = [...shippedPackages].map(licenceOf);
      licences.sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({
        type: "asset",
        fileName: "licences.json",
        source: JSON.stringify(licences),
      });
    },
  };
}

/** The folder of the package that a module belongs to, or null for the product's own. */
function packageFolder(moduleId: string): string | null {
  const found = /^(?:\0)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId);
  return found?.[1] ?? null;
}

function licenceOf(folder: string) {
  const about: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return {
    name: about.name,
    version: about.version,
    licence: about.license ?? "",
    text: licenceText(folder) ?? `${about.name}: ${about.license ?? "see its package"}`,
  };
}

function licenceText(folder: string): string | null {
  for (const name of [
    "LICENSE",
    "LICENSE.md",
    "LICENSE.txt",
    "license",
    "LICENCE",
    "OFL.txt",
    "LICENSE-MIT",
  ]) {
    try {
      return readFileSync(join(folder, name), "utf8");
    } catch {
      // Another name, then.
    }
  }
  return null;
}
