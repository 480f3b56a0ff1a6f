/** Tools of the canvas: inserting room, connecting by dropping, what each kind of node is for. */
export const tools = {
  space: {
    action: "Insert or remove space",
    word: "Space",
    hint: "Drag right or down to insert space, left or up to remove it. Escape ends",
    said: {
      on: "{{hint}}. By keys: Alt+Shift with the arrow keys makes room before what is selected",
      off: "Space tool put away",
      inserted_one: "Space inserted: {{count}} element moved",
      inserted_other: "Space inserted: {{count}} elements moved",
      removed_one: "Space removed: {{count}} element moved",
      removed_other: "Space removed: {{count}} elements moved",
    },
  },
  offer: {
    hint: "Drop to connect; hold {{key}} not to",
    said: "Dropped here, {{source}} leads to {{target}}",
    label: "Move and connect",
  },
  kinds: {
    stage: "A phase of the process, with what has to be true before and after it",
    activity: "Work inside a stage, such as a call or a demo; takes effort and time",
    decision: "A question with two or more answers that lead on different ways",
    leadSource: "Where leads come in, with how many a month and what each costs",
    outcome: "Where a deal ends: won, lost, disqualified, nurtured or handed over",
    note: "A remark on the canvas; the numbers take no notice of it",
  },
} as const;
