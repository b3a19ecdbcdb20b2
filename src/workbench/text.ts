export type Language = "de" | "en";

const de = {
  title: "Werkbank",
  open: "Öffnen",
  openHint: "Eine .xlsx-Datei öffnen; sie lässt sich auch auf die Tabelle ziehen",
  save: "Speichern",
  saveHint: "Die Mappe als .xlsx-Datei speichern",
  samples: "Beispiel",
  ownWorkbook: "– eigene Mappe –",
  language: "Sprache",
  theme: "Darstellung",
  light: "Hell",
  dark: "Dunkel",
  ribbon: "Schaltflächen des Add-ins",
  grid: "Arbeitsmappe",
  pane: "Aufgabenbereich",
  paneWidth: "Bereichsbreite",
  divider: "Breite des Aufgabenbereichs ändern",
  closePane: "Aufgabenbereich schließen",
  drop: "Datei hier ablegen, um sie zu öffnen",
  opening: "Die Mappe wird geöffnet …",
  saving: "Die Mappe wird gespeichert …",
  dismiss: "Meldung schließen",
  stillOpen: (name: string) => `„${name}“ bleibt geöffnet.`,
  saveFailed: (name: string) => `„${name}“ ließ sich nicht speichern.`,
  refused: {
    "not-a-workbook": (name: string) => `„${name}“ ist keine Excel-Arbeitsmappe (.xlsx).`,
    encrypted: (name: string) =>
      `„${name}“ ist mit einem Kennwort verschlüsselt. Speichern Sie die Mappe in Excel ohne Kennwort und öffnen Sie sie dann hier.`,
    "legacy-xls": (name: string) =>
      `„${name}“ hat das alte Format .xls. Speichern Sie die Mappe in Excel als .xlsx und öffnen Sie sie dann hier.`,
    "binary-workbook": (name: string) =>
      `„${name}“ hat das binäre Format .xlsb. Speichern Sie die Mappe in Excel als .xlsx und öffnen Sie sie dann hier.`,
    "open-document": (name: string) =>
      `„${name}“ ist eine OpenDocument-Tabelle. Speichern Sie sie als .xlsx und öffnen Sie sie dann hier.`,
    damaged: (name: string) => `„${name}“ ist beschädigt und lässt sich nicht lesen.`,
    "too-large": (name: string) => `„${name}“ ist zu groß für die Werkbank.`,
    "no-sheets": (name: string) => `„${name}“ enthält kein Tabellenblatt.`,
    missing: (name: string) => `„${name}“ ist auf diesem Server nicht vorhanden.`,
  },
};

export type Text = typeof de;
export type Refusal = keyof Text["refused"];

const en: Text = {
  title: "Workbench",
  open: "Open",
  openHint: "Open an .xlsx file; you can also drag it onto the grid",
  save: "Save",
  saveHint: "Save the workbook as an .xlsx file",
  samples: "Sample",
  ownWorkbook: "– your own workbook –",
  language: "Language",
  theme: "Appearance",
  light: "Light",
  dark: "Dark",
  ribbon: "Buttons of the add-in",
  grid: "Workbook",
  pane: "Task pane",
  paneWidth: "Pane width",
  divider: "Change the width of the task pane",
  closePane: "Close the task pane",
  drop: "Drop the file here to open it",
  opening: "Opening the workbook …",
  saving: "Saving the workbook …",
  dismiss: "Close the message",
  stillOpen: (name) => `“${name}” stays open.`,
  saveFailed: (name) => `“${name}” could not be saved.`,
  refused: {
    "not-a-workbook": (name) => `“${name}” is not an Excel workbook (.xlsx).`,
    encrypted: (name) =>
      `“${name}” is encrypted with a password. Save the workbook without a password in Excel, then open it here.`,
    "legacy-xls": (name) =>
      `“${name}” has the old format .xls. Save the workbook as .xlsx in Excel, then open it here.`,
    "binary-workbook": (name) =>
      `“${name}” has the binary format .xlsb. Save the workbook as .xlsx in Excel, then open it here.`,
    "open-document": (name) =>
      `“${name}” is an OpenDocument spreadsheet. Save it as .xlsx, then open it here.`,
    damaged: (name) => `“${name}” is damaged and cannot be read.`,
    "too-large": (name) => `“${name}” is too large for the workbench.`,
    "no-sheets": (name) => `“${name}” has no worksheet.`,
    missing: (name) => `“${name}” is not on this server.`,
  },
};

/** The words of the page around the grid and the pane. */
export const textIn = (language: Language): Text => (language === "de" ? de : en);
