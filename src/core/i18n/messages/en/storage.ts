export const storage = {
  readOnly: "Another tab edits this process. Choose “Edit here” to change it in this one.",
  following: {
    text: "This process is being edited in another tab. You see each change as it is made.",
    editHere: "Edit here",
    asking: "Asking the other tab…",
    begun: "You can edit here now",
    lent: "Another tab edits this process now",
    notTaken:
      "The last changes made here could not be stored, as another tab went on. Save them as a file.",
    openElsewhere: "“{{name}}” is open in another tab. Close it there first.",
  },
  lost: {
    gone_one: "“{{name}}” was stored in this browser and is gone.",
    gone_other: "{{count}} processes were stored in this browser and are gone: {{name}}.",
    behind_one: "The last changes of “{{name}}” are gone from this browser’s storage.",
    behind_other:
      "The last changes of {{count}} processes are gone from this browser’s storage: {{name}}.",
    unreadable_one: "“{{name}}” is stored in this browser and can’t be read.",
    unreadable_other: "{{count}} processes are stored in this browser and can’t be read: {{name}}.",
    hasBackup: "There is a backup of {{date}}.",
    hasOlder:
      "There is a backup, but of an older state, of {{date}}: the last changes are not in it.",
    noBackup: "There is no backup in this browser. If you saved a file, import it.",
    restore: "Restore the backup",
    download: "Download the backup",
    dismiss: "Go on without",
    restored_one: "“{{name}}” was brought back from the backup",
    restored_other: "{{count}} processes were brought back from the backup",
    restoredBeside_one:
      "The backup of “{{name}}” now lies beside it, as a process of its own. Nothing was written over.",
    restoredBeside_other:
      "{{count}} backups now lie beside their processes, as processes of their own. Nothing was written over.",
    backupName: "{{name}} (backup of {{date}})",
    restoreFailed: "“{{name}}” could not be brought back from the backup",
    nameless: "a process",
  },
  forgetful: {
    text: "This browser may forget what is stored here: a private window does when it is closed, others when the disk gets full. Save what matters to the disk.",
    dismiss: "Understood",
  },
  disk: {
    save: "Save to disk",
    saved: "Saved to {{file}}",
    failed:
      "{{file}} could not be written: {{reason}}. The process is still kept in this browser, and the file is as it was.",
    gone: "{{file}} is no longer there. The process is still kept in this browser.",
    forbidden: "Stagecraft may not write {{file}}. The process is still kept in this browser.",
    saveElsewhere: "Save elsewhere",
    changed: "The file was changed by someone else",
    changedText:
      "{{file}} is not as Stagecraft last wrote it. Which of the two do you want to keep?",
    keepMine: "Replace it with mine",
    openTheirs: "Open theirs",
    fileKind: "Stagecraft process",
  },
  damaged_one: "A stored process could not be read and was left as it is.",
  damaged_other: "{{count}} stored processes could not be read and were left as they are.",
} as const;
