import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { SECURITY_HEADERS } from "../../../src/policy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".webmanifest": "application/manifest+json",
};

/** A plain file server, as a user's host may be one, whose folder can be exchanged while it runs. */
export class StaticServer {
  readonly url: string;
  folder: string;
  readonly #server: Server;

  private constructor(server: Server, url: string, folder: string) {
    this.#server = server;
    this.url = url;
    this.folder = folder;
  }

  static async start(folder: string): Promise<StaticServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    const started = new StaticServer(server, `http://localhost:${address.port}`, folder);
    server.on("request", (request, response) => {
      void started.#fileOf(request.url ?? "/").then(
        ({ type, bytes }) =>
          response.writeHead(200, { ...SECURITY_HEADERS, "Content-Type": type }).end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    return started;
  }

  async #fileOf(address: string): Promise<{ type: string; bytes: Buffer }> {
    const path = normalize(decodeURIComponent(new URL(address, this.url).pathname));
    const file = path.endsWith("/") ? join(path, "index.html") : path;
    const bytes = await readFile(join(this.folder, file));
    return { type: TYPES[extname(file)] ?? "application/octet-stream", bytes };
  }

  /** From now on there is nobody to answer. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
