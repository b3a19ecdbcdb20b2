import type { errors as german } from "../de/errors";

export const errors: typeof german = {
  during: {
    start: "The workbook could not be looked at.",
    read: "The list could not be read.",
    score: "The scores could not be computed.",
    write: "Nothing was written.",
    undo: "The write could not be taken back.",
    save: "The model could not be saved in the workbook.",
  },
  place: {
    sheet: "The sheet “{{name}}”",
    address: "The range {{name}}",
    unknown: "The sheet",
  },
  workbook: {
    "cell-edit-mode": "A cell is being edited in Excel. Finish the entry with Enter or Esc.",
    protected: "{{place}} is protected. Unprotect it or write on a sheet of its own.",
    missing: "{{place}} is no longer in the workbook. Choose the list again.",
    "too-large": "{{place}} is too large to be transferred in one piece.",
    "no-answer": "Excel did not answer. Wait until Excel is ready.",
    "unknown-state":
      "Excel stopped answering during the write. Check what stands in the workbook before you write again.",
    filtered: "{{place}} is filtered. Clear the filter or write on a sheet of its own.",
    merged: "{{place}} contains merged cells. Unmerge them.",
    spill: "{{place}} contains a formula that spills over several cells.",
    "keys-changed":
      "The keys of the list have changed since it was read. What stood there before is restored. Read the list again.",
    "name-taken": "A sheet with the intended name belongs to something else. Rename it.",
    "read-failed": "Excel did not deliver the cells.",
    cancelled: "The work was cancelled.",
    "not-supported": "This version of Excel cannot do that. Update Excel.",
    unavailable: "Excel cannot be reached at the moment.",
    failed: "Excel reports an error.",
    code: "Code: {{code}}",
  },
  modelFile: "The file contains no readable model.",
  retry: "Try again",
  ownSheet: "Write on a sheet of its own",
  chooseSource: "Choose the list",
  reread: "Read the list again",
  dismiss: "Close",
};
