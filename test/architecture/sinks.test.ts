import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/u.test(file),
);

/** Ways by which text becomes HTML, code or a page. None of them may stand in the product. */
const SINKS =
  /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|setHTMLUnsafe|DOMParser|\beval\(|new Function\(|javascript:|srcdoc|<(?:iframe|object|embed)[\s/]|\.addJS\(|importScripts/u;

test("the search finds what it is to find", () => {
  for (const sink of ["a.innerHTML = b", "<p dangerouslySetInnerHTML={x} />", "new Function(x)"]) {
    expect(sink).toMatch(SINKS);
  }
  expect(files.length).toBeGreaterThan(100);
});

test("no text of the product becomes HTML, code or a page", () => {
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (SINKS.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test("a link that leads elsewhere takes nothing of the page along", () => {
  const links = files.flatMap((file) =>
    (readFileSync(join(root, file), "utf8").match(/<(?:a|Link)\b[^>]*?target=[^>]*>/gsu) ?? []).map(
      (link) => ({ file, link }),
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  const careless = links.filter(
    ({ file, link }) =>
      !link.includes('rel="noopener noreferrer"') ||
      // To an address that was checked, or to a page of our own.
      !/safeLink\(|addressOf\(/u.test(readFileSync(join(root, file), "utf8")),
  );
  expect(careless).toEqual([]);
});
