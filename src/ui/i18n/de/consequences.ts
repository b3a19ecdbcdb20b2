export const consequences = {
  heading: "Was daraus folgt",
  what: {
    portfolio: "Wo die Kunden stehen, und wie viel an wenigen hängt",
    development: "Wer auf- und absteigt, wer neu und wer verloren ist",
    actions: "Wer was bis wann tut, und was es kosten darf",
    report: "Alles auf Blättern zum Drucken und Vorstellen, mit Diagrammen",
  },
};
