import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    sourcemap: false,
    // The content security policy has no room for inlined data: assets stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  preview: { port: 4173, strictPort: true, host: "127.0.0.1" },
  server: { port: 5173, host: "127.0.0.1" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          include: ["test/core/**/*.test.ts", "test/state/**/*.test.ts", "test/architecture/**/*.test.ts", "test/templates/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "ui",
          environment: "jsdom",
          include: ["test/ui/**/*.test.tsx"],
          setupFiles: ["test/kit/uiSetup.ts"],
        },
      },
    ],
  },
});
