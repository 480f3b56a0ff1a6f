/** Arranging on the canvas: aligning, locking, grouping, layers, room between things. */
export const arrange = {
  align: {
    left: "Align left",
    centre: "Align centres",
    right: "Align right",
    top: "Align top",
    middle: "Align middles",
    bottom: "Align bottom",
  },
  distribute: {
    x: "Distribute horizontally",
    y: "Distribute vertically",
  },
  stack: {
    x: "Stack in a row",
    y: "Stack in a column",
  },
  same: {
    width: "Same width",
    height: "Same height",
    size: "Same size",
  },
  layer: {
    front: "Bring to front",
    forward: "Bring forward",
    backward: "Send backward",
    back: "Send to back",
  },
  lock: "Lock",
  unlock: "Unlock",
  group: "Group",
  ungroup: "Ungroup",
  selectGroup: "Select the whole group",
  selectSameKind: "Select all of the same kind",
  selectFollowing: "Select all that follows",
  guides: "Guides while dragging; hold Ctrl (⌘) for none",
  menu: "Arrange",
  locked: "Locked",
  isLocked: "“{{name}}” is locked. Unlock it first.",
  spokenLocked: "locked",
  spokenGroup: "in a group of {{count}}",
  done: "{{deed}}: {{names}}",
} as const;
