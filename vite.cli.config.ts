import { defineConfig } from "vite";

/**
 * The command line: one module for Node with everything in it, so that it runs where nothing is
 * installed beside it.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "build",
    target: "node20.19",
    rolldownOptions: {
      output: {
        entryFileNames: "stagecraft.js",
        codeSplitting: false,
        banner: "#!/usr/bin/env node",
      },
    },
  },
});
