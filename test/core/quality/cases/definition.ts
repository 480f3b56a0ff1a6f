import { oneStage, ruleCase, type RuleCases, threeStages, within } from "./ruleCase.ts";

/** The rules of the first three properties: for the customer, clearly defined, repeatable. */
export const DEFINITION_CASES: RuleCases = {
  CC1: ruleCase(
    ["stage1"],
    (b) => oneStage(b, { exitCriteria: [{ id: "c", text: "The demo was given." }] }),
    (b) =>
      oneStage(b, {
        exitCriteria: [
          { id: "c", text: "The demo was given." },
          { id: "d", text: "The buyer named the problem." },
        ],
      }),
  ),
  CC2: ruleCase(
    ["process"],
    (b) => oneStage(b),
    (b) => oneStage(b, { journeyStep: "Compares suppliers" }),
  ),
  CC3: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b, { name: "Start" }), "Show it", { activityType: "demo" }),
    (b) => {
      const stage = oneStage(b, { name: "Start" });
      within(b, stage, "Ask what they need");
      within(b, stage, "Show it", { activityType: "demo" });
    },
  ),
  CC4: ruleCase(
    ["activity1"],
    (b) => within(b, oneStage(b, { name: "Needs assessment" }), "Discuss the price"),
    (b) => within(b, oneStage(b, { name: "Needs assessment" }), "Ask about the situation"),
  ),
  CC5: ruleCase(
    ["process"],
    (b) => oneStage(b),
    (b) => b.process({ idealCustomer: "Firms of 50 people" }),
  ),
  CC6: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b), "Call"),
    (b) => {
      const stage = oneStage(b);
      within(b, stage, "Call", { links: [{ id: "l", label: "Guide", url: "https://a.example" }] });
    },
  ),
  CC7: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b), "Offer", { activityType: "proposal" }),
    (b) => {
      const stage = oneStage(b);
      within(b, stage, "Ask", { questions: [{ id: "q", text: "Who decides, and how?" }] });
      within(b, stage, "Offer", { activityType: "proposal" });
    },
  ),
  NO_AFTERCARE: ruleCase(
    ["process"],
    (b) => within(b, oneStage(b), "Call"),
    (b) => within(b, oneStage(b), "Ask for a referral"),
  ),
  CD1: ruleCase(
    ["stage1"],
    (b) => oneStage(b, { name: " " }),
    (b) => oneStage(b),
  ),
  CD1_TWIN: ruleCase(
    ["stage2", "stage1"],
    (b) => b.flow(oneStage(b, { name: "Café" }), b.stage("cafe")),
    (b) => b.flow(oneStage(b, { name: "Café" }), b.stage("Tea")),
  ),
  CD2: ruleCase(
    ["stage1"],
    (b) => oneStage(b),
    (b) => oneStage(b, { purpose: "Find out what they need." }),
  ),
  CD3: ruleCase(
    ["stage1"],
    (b) => oneStage(b, { entryCriteria: [{ id: "c", text: "They wrote." }] }),
    (b) => oneStage(b, { exitCriteria: [{ id: "c", text: "They agreed." }] }),
  ),
  CD4: ruleCase(
    ["stage1"],
    (b) => oneStage(b),
    (b) => oneStage(b, { ownerRoleId: b.role("Rep") }),
  ),
  CD5: ruleCase(
    ["stage1"],
    (b) => oneStage(b),
    (b) => oneStage(b, { expectedDays: 0 }),
  ),
  CD6: ruleCase(
    ["process"],
    (b) => oneStage(b, { ownerRoleId: b.role("Rep") }),
    (b) => oneStage(b, { ownerRoleId: b.role("Help desk", { department: "support" }) }),
  ),
  CD7: ruleCase(
    ["stage1"],
    (b) => oneStage(b, { exitCriteria: [{ id: "c", text: "The firm fits the profile." }] }),
    (b) =>
      oneStage(b, {
        exitCriteria: [
          { id: "c", text: "The firm fits the profile." },
          { id: "d", text: "Somebody there is interested." },
        ],
      }),
  ),
  CD8: ruleCase(
    ["role1"],
    (b) => {
      b.role("Rep");
      oneStage(b);
    },
    (b) => {
      const role = b.role("Rep");
      within(b, oneStage(b), "Call", {
        involved: [{ id: "i", recordId: role, part: "informed" }],
      });
    },
  ),
  NO_COMPLIANCE_CHECK: ruleCase(
    ["stage1"],
    (b) => oneStage(b, { constraints: "Only with an opt-in." }),
    (b) =>
      oneStage(b, {
        constraints: "Only with an opt-in.",
        entryCriteria: [{ id: "c", text: "Consent was given." }],
      }),
  ),
  RP1: ruleCase(
    ["stage1"],
    (b) => oneStage(b),
    (b) => within(b, oneStage(b), "Call"),
  ),
  RP2: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b, { name: "Needs" }), "Ask"),
    (b) =>
      within(b, oneStage(b, { name: "Needs" }), "Ask", { questions: [{ id: "q", text: "Why?" }] }),
  ),
  RP3: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b, { name: "Prospecting" }), "Find", { channel: "internal" }),
    (b) => within(b, oneStage(b, { name: "Prospecting" }), "Find", { channel: "event" }),
  ),
  RP4: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b), "Handle objections"),
    (b) =>
      within(b, oneStage(b), "Handle objections", {
        objections: [{ id: "o", text: "Too dear.", answer: "Against what?" }],
      }),
  ),
  NO_TRAINING_NOTES: ruleCase(
    ["stage1"],
    (b) => within(b, oneStage(b), "Call"),
    (b) => within(b, oneStage(b), "Call", { guidance: "Smile." }),
  ),
  SKIPS_STAGE: ruleCase(
    ["flow6", "stage2"],
    (b) => {
      const [first, , third] = threeStages(b, ["One", "Two", "Three"]);
      b.flow(first, third, 0.1);
    },
    (b) => threeStages(b, ["One", "Two", "Three"]),
  ),
};
