import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { crc32 } from "../../../../src/core/base/crc32.ts";
import { LIMITS } from "../../../../src/core/base/limits.ts";
import { cleanText } from "../../../../src/core/base/text.ts";
import { fromBase64Url, toBase64Url } from "../../../../src/core/exchange/link/base64url.ts";
import {
  type Deflate,
  frameLink,
  LONGEST_LINK,
  unframeLink,
} from "../../../../src/core/exchange/link/frame.ts";
import { writeProcess } from "../../../../src/core/exchange/stagecraft/write.ts";
import { deflate, inflate } from "../../../../src/state/share/compression.ts";
import { buildProcess } from "../../../kit/processBuilder.ts";
import { hostileStrings } from "../stagecraft/corpus.ts";
import { opened } from "../stagecraft/helpers.ts";
import { fileWith } from "../hostile/everyField.ts";
import { runs } from "../../../kit/properties.ts";

/** What a link says of itself, and what it holds, put together by hand. */
function framed(
  packed: Uint8Array,
  { version = 1, plainLength = 0, packedLength = packed.length, check = 0 } = {},
): string {
  const header = Buffer.alloc(13);
  header.writeUInt8(version);
  header.writeUInt32BE(plainLength, 1);
  header.writeUInt32BE(packedLength, 5);
  header.writeUInt32BE(check, 9);
  return Buffer.concat([header, packed]).toString("base64url");
}

async function textOf(held: string): Promise<string> {
  const read = await unframeLink(held, inflate);
  if (!read.ok) throw new Error(read.error.reason);
  return new TextDecoder().decode(read.value);
}

const template = readFileSync(
  new URL("../../../../templates/seven-stage.stagecraft.json", import.meta.url),
  "utf8",
);
const text = writeProcess(opened(template).document);
const link = await frameLink(text, deflate);

describe("letters", () => {
  it("are those of node's base64url, and give the bytes back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const written = toBase64Url(bytes);
        expect(written).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64Url(written)).toEqual({ ok: true, value: bytes });
      }),
    );
  });
});

describe("a link", () => {
  it("gives back the file byte for byte, of the template and of every hostile text", async () => {
    expect(await textOf(link)).toBe(text);
    expect(writeProcess(opened(await textOf(link)).document)).toBe(text);
    const hostile = fileWith(hostileStrings().map(({ value }) => value)).file;
    const written = writeProcess(opened(hostile).document);
    const back = await textOf(await frameLink(written, deflate));
    expect(back === written).toBe(true);
  });

  it("gives back any process, byte for byte", async () => {
    const names = fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(names, names, async (stages, texts) => {
        const { document } = buildProcess((b) => {
          for (const [index, name] of stages.entries()) {
            const stage = b.stage(cleanText(name), { purpose: cleanText(texts[index] ?? "") });
            if (index > 0) b.flow(`stage${index}`, stage, 0.5);
          }
          for (const text of texts) b.note(cleanText(text));
        });
        const written = writeProcess(document);
        const back = await textOf(await frameLink(written, deflate));
        expect(back).toBe(written);
        expect(writeProcess(opened(back).document)).toBe(written);
      }),
    );
  });

  it("gives back any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 3000 }), async (any) => {
        expect(await textOf(await frameLink(any, deflate))).toBe(any);
      }),
    );
  });

  it("of the seven-stage template is short enough for any mail program", () => {
    expect(link).toMatch(/^[\w-]+$/u);
    expect(link.length).toBeLessThan(32_000);
  });

  it("packed by another hand is read too", async () => {
    const plain = Buffer.from("{}");
    const held = framed(deflateRawSync(plain), { plainLength: 2, check: crc32(plain) });
    expect(await textOf(held)).toBe("{}");
  });
});

describe("a damaged link says why", () => {
  const bytes = Buffer.from(link, "base64url");
  const changed = (place: number) => {
    const copy = Buffer.from(bytes);
    copy[place] = (copy[place] ?? 0) ^ 0x55;
    return copy.toString("base64url");
  };
  it.each([
    ["empty", "", { reason: "linkCutOff" }],
    ["cut off in its head", link.slice(0, 9), { reason: "linkCutOff" }],
    ["cut off by one letter", link.slice(0, -2), { reason: "linkCutOff" }],
    ["cut off in the middle", link.slice(0, link.length / 2), { reason: "linkCutOff" }],
    ["longer than it was", `${link}AAAA`, { reason: "linkAltered" }],
    ["with another byte", changed(200), { reason: "linkAltered" }],
    ["with another check sum", changed(12), { reason: "linkAltered" }],
    ["with another length", changed(4), { reason: "linkAltered" }],
    [
      "with a blank",
      `${link.slice(0, 10)} ${link.slice(10)}`,
      { reason: "linkCharacter", place: 11 },
    ],
    ["with a percent sign", `${link}%20`, { reason: "linkCharacter", place: link.length + 1 }],
    ["of a newer version", framed(Buffer.alloc(0), { version: 2 }), { reason: "linkNewer" }],
    ["of no version", framed(Buffer.alloc(0), { version: 0 }), { reason: "linkAltered" }],
    [
      "of more than a file may have",
      framed(Buffer.alloc(1), { plainLength: LIMITS.fileBytes + 1 }),
      { reason: "linkTooLarge", limit: LIMITS.fileBytes },
    ],
    [
      "longer than browsers open",
      "A".repeat(LONGEST_LINK + 1),
      { reason: "linkTooLong", found: LONGEST_LINK + 1, limit: LONGEST_LINK },
    ],
  ])("%s", async (_, held, error) => {
    expect(await unframeLink(held, inflate)).toEqual({ ok: false, error });
  });

  it("whatever it holds it is read or refused, and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (place, value) => {
        const copy = Buffer.from(bytes);
        copy[place] = value;
        const read = await unframeLink(copy.toString("base64url"), inflate);
        expect(read.ok).toBe(copy.equals(bytes));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("a bomb", () => {
  const MEGABYTE = 1_000_000;
  const bomb = deflateRawSync(Buffer.alloc(200 * MEGABYTE), { level: 9 });
  let inflated = 0;

  /** Counts what comes out of the browser's own inflation. */
  class Counted {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<BufferSource>;

    constructor(format: CompressionFormat) {
      const stream = new Inflation(format);
      this.writable = stream.writable;
      this.readable = stream.readable.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (chunk, controller) => {
            inflated += chunk.length;
            controller.enqueue(chunk);
          },
        }),
      );
    }
  }
  const Inflation = DecompressionStream;

  beforeEach(() => {
    inflated = 0;
    vi.stubGlobal("DecompressionStream", Counted);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ["says how large it is", 200 * MEGABYTE, 0],
    ["says to be a file", 10 * MEGABYTE, 10 * MEGABYTE],
    ["says to be small", 100, 100],
  ])("of 200 MB that %s is inflated no further than it says", async (_, plainLength, most) => {
    const held = framed(bomb, { plainLength });
    expect(held.length).toBeLessThan(LONGEST_LINK);
    const read = await unframeLink(held, inflate);
    expect(read.ok).toBe(false);
    // What is on its way when it is said to be enough: of a slice or two comes a megabyte each.
    expect(inflated).toBeLessThanOrEqual(most === 0 ? 0 : most + 4 * MEGABYTE);
  });

  it("that says what it is would be inflated whole, if it were allowed", async () => {
    expect((await inflate(bomb, 200 * MEGABYTE))?.length).toBe(200 * MEGABYTE);
    expect(inflated).toBe(200 * MEGABYTE);
  });

  it("what deflate leaves unfinished is no file", async () => {
    const half: Deflate = (plain) =>
      Promise.resolve(new Uint8Array(deflateRawSync(plain).subarray(0, -4)));
    const read = await unframeLink(await frameLink(text, half), inflate);
    expect(read).toEqual({ ok: false, error: { reason: "linkAltered" } });
  });
});
