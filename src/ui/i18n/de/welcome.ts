export const welcome = {
  title: "Wissen, was jeder Kunde wert ist",
  lead: "Aus Ihrer Kundenliste wird in einer Minute eine Rangfolge, die Sie jedem erklären können.",
  points: {
    list: "Ihre Liste bleibt, wie sie ist. Kundenwert liest sie und schlägt vor, was einen Kunden wertvoll macht.",
    live: "Sie ändern Gewichte und Klassen und sehen sofort, wer wo steht.",
    write: "Punktwert, Rang und Klasse schreiben Sie neben die Liste. Das lässt sich rückgängig machen.",
    privacy: "Alles bleibt auf diesem Rechner.",
  },
  sample: "Mit Beispieldaten ausprobieren",
  template: "Mit einer Vorlage für meine Branche beginnen",
  orders: "Mit meinen Bestellungen beginnen",
  own: "Meine Liste verwenden",
};
