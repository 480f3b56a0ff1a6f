import { type ChartOptions, type DrawnChart, penFor } from "./pen.ts";
import type { FunnelSpec } from "./spec.ts";
import { writeValue } from "./units.ts";

const ROW = 30;
const BETWEEN = 18;
const HEAD = 22;
const GAP = 16;
const MOST_GROWTH = 10;

/** Bars around a common middle, and between two of them which share goes on. */
export function drawFunnel(spec: FunnelSpec, options: ChartOptions): DrawnChart {
  const pen = penFor(options);
  const { neutrals } = pen.palette;
  const { formats } = options;
  const written = spec.steps.map(({ value }) => writeValue(value, spec.axis.unit, formats));
  const valueWidth = Math.ceil(Math.max(0, ...written.map((text) => pen.widthOf(text, 600, 13))));
  const longest = Math.max(0, ...spec.steps.map(({ label }) => pen.widthOf(label, 500)));
  const nameWidth = Math.max(40, Math.min(Math.ceil(longest) + 1, pen.width * 0.36));
  const barRoom = Math.max(100, pen.width - nameWidth - valueWidth - 2 * GAP);
  const width = nameWidth + barRoom + valueWidth + 2 * GAP;
  const most = Math.max(0, ...spec.steps.map(({ value }) => value)) || 1;
  const middle = nameWidth + GAP + barRoom / 2;
  const half = (value: number) => Math.max(1, (value / most) * barRoom) / 2;
  const first = spec.steps[0]?.value ?? 0;

  pen.text(spec.axis.name, { x: width, y: 12 }, { align: "end", color: neutrals.faint });
  let top = HEAD;
  spec.steps.forEach((step, index) => {
    const text = written[index] ?? "";
    const before = spec.steps[index - 1];
    const baseline = top + ROW / 2 + 4;
    pen.text(
      step.label,
      { x: 0, y: baseline },
      { weight: 500, color: neutrals.ink, maxWidth: nameWidth },
    );
    const reach = half(step.value);
    pen.rect(
      { x: middle - reach, y: top, width: 2 * reach, height: ROW },
      pen.toneColor(step.tone),
      4,
    );
    pen.text(
      text,
      { x: width, y: baseline },
      { align: "end", size: 13, weight: 600, color: neutrals.ink },
    );
    const said = [
      `${step.label}: ${text} (${spec.axis.name})`,
      first > 0 ? `${spec.shareOfFirst}: ${formats.percent(step.value / first)}` : "",
      before !== undefined && before.value > 0
        ? `${spec.shareOfPrevious}: ${formats.percent(step.value / before.value)}`
        : "",
    ];
    pen.point({
      id: step.id,
      label: said.filter((part) => part !== "").join(". "),
      box: { x: 0, y: top - 2, width, height: ROW + 4 },
      ...(step.recordId !== undefined && { recordId: step.recordId }),
    });
    const after = spec.steps[index + 1];
    if (after !== undefined) {
      const bottom = top + ROW;
      const next = half(after.value);
      pen.path(
        [
          { kind: "move", to: { x: middle - reach, y: bottom } },
          { kind: "line", to: { x: middle + reach, y: bottom } },
          { kind: "line", to: { x: middle + next, y: bottom + BETWEEN } },
          { kind: "line", to: { x: middle - next, y: bottom + BETWEEN } },
          { kind: "close" },
        ],
        { fill: pen.toneTint(step.tone) },
      );
      // Where loops bring back many times what came, the share says nothing.
      if (step.value > 0 && after.value <= MOST_GROWTH * step.value) {
        pen.text(
          formats.percent(after.value / step.value),
          { x: middle, y: bottom + 13 },
          { align: "center", size: 11, weight: 500, color: neutrals.ink },
        );
      }
      top = bottom + BETWEEN;
    }
  });
  return pen.finish(width, top + ROW + 4);
}
