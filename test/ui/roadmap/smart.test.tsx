import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { setLocale } from "../../../src/state/session/session.ts";
import { plan } from "./driver.tsx";

it("says by keys, and to screen readers, what a goal lacks to be SMART", async () => {
  const { user } = plan((b) =>
    b.goal("Win more", { target: 5, baseline: 3, measure: "Wins", owner: "Sara" }),
  );
  const marks = screen.getByRole("button", {
    name: /^SMART, goal 1: Specific: yes · Measurable: yes · .*Time-bound: there is no due date$/u,
  });
  expect(marks).toHaveTextContent("SMART");
  act(() => marks.focus());
  await user.keyboard("{Enter}");
  const parts = within(screen.getByRole("dialog")).getAllByRole("listitem");
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    "Specific: yes",
    "Measurable: yes",
    "Achievable: not known, the forecast has no figure for it",
    "Relevant: no strategy, no initiative and no part of the process is linked to it",
    "Time-bound: there is no due date",
  ]);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(marks).toHaveFocus());

  await act(() => setLocale("sv"));
  expect(marks).toHaveAccessibleName(/^SMART, mål 1: Specifikt: ja/u);
  await act(() => setLocale("en"));
});
