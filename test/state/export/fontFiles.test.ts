import { afterEach, expect, it, vi } from "vitest";
import { fontFiles, FontsMissingError } from "../../../src/state/export/fontFiles.ts";

const FONT = new Uint8Array([0, 1, 0, 0, 7]);

afterEach(() => vi.unstubAllGlobals());

it("fetches each file once", async () => {
  const fetched = vi.fn(async () => new Response(FONT));
  vi.stubGlobal("fetch", fetched);
  const files = await fontFiles("/a1.ttf", "/a2.ttf", "/a3.ttf");
  expect(files.medium).toEqual(FONT);
  await fontFiles("/a1.ttf", "/a2.ttf", "/a3.ttf");
  expect(fetched).toHaveBeenCalledTimes(3);
});

it.each([
  ["without network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["where there is none", () => Promise.resolve(new Response("", { status: 404 }))],
  ["where a page lies instead", () => Promise.resolve(new Response("<!doctype html>"))],
])("says that fonts are missing %s, and tries again", async (name, answer) => {
  const addresses = [1, 2, 3].map((number) => `/${name}${number}.ttf`);
  const [a = "", b = "", c = ""] = addresses;
  vi.stubGlobal("fetch", vi.fn(answer));
  await expect(fontFiles(a, b, c)).rejects.toBeInstanceOf(FontsMissingError);
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(FONT)),
  );
  expect((await fontFiles(a, b, c)).regular).toEqual(FONT);
});
