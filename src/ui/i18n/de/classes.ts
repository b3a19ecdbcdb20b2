export const classes = {
  strip: {
    label: "Verteilung: {{classes}}. Ergebnis öffnen",
    empty: "Noch keine Verteilung. Ergebnis öffnen",
  },
};
