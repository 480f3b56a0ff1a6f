import type { Badge, SceneOptions, StageFigures } from "../../../src/core/drawing/brush.ts";
import { approximateMeasurer } from "../../../src/core/drawing/approximateMeasurer.ts";
import { loadMessages } from "../../../src/core/i18n/catalogue.ts";
import { createFormats } from "../../../src/core/i18n/format.ts";
import { directionOf, type Locale } from "../../../src/core/i18n/locales.ts";
import { createTranslator } from "../../../src/core/i18n/translator.ts";
import type { ProcessDocument } from "../../../src/core/process/document.ts";
import { buildProcess } from "../../kit/processBuilder.ts";

export const STAGE_NAMES = [
  "Prepare and research",
  "Prospect",
  "Assess needs",
  "Pitch",
  "Handle objections",
  "Close",
  "Follow up, repeat, refer",
] as const;

const ACTIVITIES = [
  [
    ["Study market and rivals", "research", 4],
    ["Agree ideal customer profile with marketing", "meeting", 2],
  ],
  [
    ["Pull B2B list", "recordUpdate", 1],
    ["First call", "call", 0.5],
    ["Follow-up mail", "email", 0.2],
  ],
  [
    ["Standard question set", "call", 1],
    ["Map decision makers", "research", 1.5],
  ],
  [
    ["Tailored demo", "demo", 3],
    ["Link needs to benefits", "proposal", 2],
  ],
  [
    ["Log every objection", "recordUpdate", 0.5],
    ["Answer from playbook", "negotiation", 1],
  ],
  [
    ["Send quote", "proposal", 1],
    ["Contract and first order", "contract", 2],
  ],
  [
    ["Check satisfaction", "followUp", 0.5],
    ["Ask for a referral", "call", 0.3],
  ],
] as const;

/** A realistic seven-stage process in English, with everything that an export shows. */
export function sevenStages(): {
  readonly document: ProcessDocument;
  readonly badges: ReadonlyMap<string, Badge>;
  readonly stageFigures: ReadonlyMap<string, StageFigures>;
} {
  const badges = new Map<string, Badge>();
  const stageFigures = new Map<string, StageFigures>();
  const { document } = buildProcess((b) => {
    b.process({
      name: "B2B process, seven stages",
      purpose: "Win mid-sized manufacturers without discounting.",
      idealCustomer: "Manufacturers with 50 to 500 staff and a planning problem they can name.",
      dealValue: 12_000,
    });
    const roles = [
      b.role("Account executive", { headCount: 3, sellingHoursPerWeek: 24, costPerHour: 55 }),
      b.role("Sales development", { headCount: 2, sellingHoursPerWeek: 30, costPerHour: 38 }),
    ];
    b.goal("Win rate above 12 %", {
      measure: "Deals won by leads in",
      unit: "percent",
      baseline: 0.099,
      target: 0.12,
      dueDate: "2027-03-31",
      owner: "Sales manager",
    });
    const stages = STAGE_NAMES.map((name, index) => {
      const row = Math.floor(index / 3);
      const id = b.stage(name, {
        x: 260 + (index % 3) * 330,
        y: row * 360,
        width: 240,
        height: 76 + (ACTIVITIES[index]?.length ?? 0) * 74 + 6,
        purpose: `What ${name.toLowerCase()} is for, in one sentence that a manager understands.`,
        ownerRoleId: roles[index % 2] ?? null,
        expectedDays: 3 + index,
        longestDays: 10 + 2 * index,
        outsourced: index === 0,
        constraints: index === 5 ? "No quote leaves without approval above 15 % discount." : "",
        entryCriteria: [{ id: `in${index}`, text: "The stage before is done" }],
        exitCriteria: [
          { id: `a${index}`, text: "The buyer named the problem in their own words" },
          { id: `b${index}`, text: "The buyer confirmed a budget range" },
        ],
      });
      stageFigures.set(id, { passOn: 0.9 - index / 10 });
      for (const [at, [activityName, activityType, effortHours]] of (
        ACTIVITIES[index] ?? []
      ).entries()) {
        const activity = b.activity(activityName, {
          stageId: id,
          x: 12,
          y: 76 + at * 74,
          activityType,
          effortHours,
          durationDays: at + 1,
          channel: at === 0 ? "phone" : "email",
          roleId: roles[(index + at) % 2] ?? null,
          guidance:
            "Listen first. Write down what they say in their own words, and never talk of offers before the need is clear to both sides.",
          questions: [
            { id: `q${index}${at}1`, text: "What happens today when a machine stands still?" },
            { id: `q${index}${at}2`, text: "Who else feels it?" },
          ],
          objections:
            index === 4
              ? [
                  {
                    id: `o${at}`,
                    text: "You are too expensive.",
                    answer: "Compared with what? Let us put the cost of doing nothing beside it.",
                  },
                ]
              : [],
          links:
            index === 3
              ? [{ id: `l${at}`, label: "Demo script", url: "https://example.com/demo?a=1&b=2" }]
              : [],
        });
        if (at === 1) {
          b.metric(activity, "Answer rate", {
            metricKind: "conversionRate",
            unit: "percent",
            target: 0.4,
            actual: 0.31,
          });
          badges.set(activity, { text: "31%", state: index % 2 === 0 ? "on" : "off" });
        }
      }
      b.metric(id, `Conversion of ${name}`, {
        metricKind: "conversionRate",
        unit: "percent",
        target: 0.65,
        actual: 0.6,
      });
      return id;
    });
    const leads = b.leadSource("Web leads", { inflow: 100, costPerLead: 24, x: 20, y: 80 });
    const won = b.outcome("", { result: "won", x: 620, y: 880 });
    const lost = b.outcome("Lost", { result: "lost", x: 1260, y: 380 });
    const nurture = b.outcome("Nurture", { result: "nurture", x: 1260, y: 80 });
    const fit = b.decision("Is the need real and funded?", { x: 1240, y: 220 });
    b.note("Objections come back to the pitch once, not twice.", {
      x: 20,
      y: 400,
      width: 180,
      height: 100,
    });
    const [s1 = "", s2 = "", s3 = "", s4 = "", s5 = "", s6 = "", s7 = ""] = stages;
    b.flow(leads, s1);
    b.flow(s1, s2, 1);
    b.flow(s2, s3, 0.35);
    b.flow(s2, lost, 0.65, { condition: "no answer" });
    b.flow(s3, fit);
    b.flow(fit, s4, 0.6, { condition: "yes" });
    b.flow(fit, nurture, 0.4, { condition: "not now" });
    b.flow(s4, s5, 0.8);
    b.flow(s5, s4, 0.25, { condition: "rework" });
    b.flow(s5, s6, 0.55);
    b.flow(s6, won, 0.6);
    b.flow(s6, s7, 0.4, { condition: "first order done" });
    b.dependency("activity1", "activity2", { lagDays: 2 });
    b.dependency("activity3", "activity4");
  });
  return { document, badges, stageFigures };
}

/** A short process in Persian, with Latin words, digits and brackets inside the texts. */
export function persianProcess(): ProcessDocument {
  return buildProcess((b) => {
    b.process({
      name: "فرآیند فروش سازمانی (B2B)",
      language: "fa",
      dealValue: 250_000_000,
      currency: "IRR",
    });
    const role = b.role("کارشناس فروش", { headCount: 4 });
    const stage = b.stage("شناسایی نیاز مشتری", {
      x: 260,
      height: 300,
      ownerRoleId: role,
      purpose: "دریابیم که مشتری (خریدار) واقعاً به CRM نیاز دارد یا نه؛ تا ۳ روز.",
      expectedDays: 8,
      longestDays: 21,
      exitCriteria: [{ id: "x", text: "بودجه را تأیید کرده است (حداقل 50 میلیون)" }],
    });
    b.activity("پرسش‌های استاندارد", {
      stageId: stage,
      roleId: role,
      effortHours: 1.5,
      guidance: "اول گوش دهید، سپس بپرسید.",
    });
    b.activity("نمایش محصول Stagecraft به مدیران خرید", {
      stageId: stage,
      activityType: "demo",
      effortHours: 3,
    });
    const leads = b.leadSource("سرنخ‌های وب", { x: 560, y: 80, inflow: 100 });
    const won = b.outcome("برنده", { x: 20, y: 120 });
    b.flow(leads, stage);
    b.flow(stage, won, 0.35, { condition: "پس از تأیید" });
  }).document;
}

export async function sceneOptions(
  locale: Locale,
  more: Partial<SceneOptions> = {},
): Promise<SceneOptions> {
  return {
    theme: "light",
    direction: directionOf(locale),
    measure: approximateMeasurer,
    translate: createTranslator(locale, await loadMessages(locale)),
    formats: createFormats(locale),
    detail: "full",
    ...more,
  };
}
