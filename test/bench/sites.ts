import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { allArrows, allNodes, nameOf } from "../../src/core/process/document.ts";
import type { ProcessDocument } from "../../src/core/process/document.ts";
import { plainGraph } from "./crossings.ts";
import { boundsOfNode } from "../../src/core/process/geometry.ts";

export interface Sites {
  /** Address of the product as it is shipped, with a slash at its end. */
  readonly product: string;
  /** Address of the bare React Flow page, with a slash at its end. */
  readonly bare: string;
  readonly close: () => Promise<void>;
}

/** Builds both pages and serves them, each with the documents it is to show. */
export async function openSites(documents: ReadonlyMap<number, ProcessDocument>): Promise<Sites> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const [productDir, bareDir] = [join(folder, "product"), join(folder, "bare")];
  // What runs these scripts says "development", and React would be built with all its checks.
  process.env["NODE_ENV"] = "production";
  await build({ logLevel: "error", build: { outDir: productDir } });
  await build({
    configFile: false,
    root: join(import.meta.dirname, "bare"),
    base: "./",
    logLevel: "error",
    plugins: [react()],
    build: { outDir: bareDir, target: "es2022" },
  });
  for (const [size, document] of documents) {
    await writeFile(join(bareDir, `graph-${size}.json`), JSON.stringify(graphOf(document)));
    await writeFile(join(bareDir, `elk-${size}.json`), JSON.stringify(plainGraph(document)));
  }
  const port = Number(process.env["BENCH_PORT"] ?? 4190);
  const product = await preview({ preview: { port }, build: { outDir: productDir } });
  const bare = await preview({
    configFile: false,
    root: join(import.meta.dirname, "bare"),
    preview: { port: port + 1, strictPort: true, host: "localhost" },
    build: { outDir: bareDir },
  });
  return {
    product: `http://localhost:${port}/`,
    bare: `http://localhost:${port + 1}/`,
    close: async () => {
      await product.close();
      await bare.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The same nodes and arrows in the words of React Flow. */
function graphOf(document: ProcessDocument) {
  return {
    nodes: [...allNodes(document)].map((node) => {
      const { x, y, width, height } = boundsOfNode(document, node);
      return { id: node.id, position: { x, y }, width, height, data: { label: nameOf(node) } };
    }),
    edges: [...allArrows(document)].map(({ id, sourceId, targetId }) => ({
      id,
      source: sourceId,
      target: targetId,
    })),
  };
}
