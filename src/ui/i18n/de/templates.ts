export const templates = {
  title: "Modell aus Vorlage",
  lead: "Wählen Sie Ihre Branche. Die Vorlage bringt Faktoren, Gewichte, Klassen und Zielrichtungen mit, und Sie passen alles an.",
  back: "Zurück zu den Schritten",
  backToIndustries: "Zurück zu den Branchen",
  noTable:
    "Eine Vorlage wird auf die Spalten Ihrer Liste angewandt. Wählen Sie dafür zuerst Ihre Kundenliste.",
  toData: "Zu den Daten",
  industries: "Branchen",
  matched: "{{count}} von {{all}} Faktoren in Ihrer Liste gefunden",
  industry: {
    trade: {
      name: "Handel",
      what: "Stammkunden, die Ware immer wieder bestellen",
      lead: "Es zählt, was vom Umsatz übrig bleibt, und wie verlässlich bestellt und bezahlt wird.",
    },
    machinery: {
      name: "Maschinenbau",
      what: "Maschinen und Teile für die Industrie, mit Service über Jahre",
      lead: "Neben dem Ertrag zählen das Geschäft mit Service und Ersatzteilen und die nächste Investition.",
    },
    services: {
      name: "Dienstleistung und Beratung",
      what: "Leistungen nach Zeit und Projekt",
      lead: "Es zählt, was nach den eingesetzten Stunden bleibt, und ob Folgeaufträge und Empfehlungen kommen.",
    },
    webshop: {
      name: "Webshop",
      what: "Viele Kunden, wenig persönlicher Kontakt",
      lead: "Es zählt, wann, wie oft und wie viel bestellt wird, und was davon zurückkommt.",
    },
    software: {
      name: "Software im Abonnement",
      what: "Wiederkehrende Einnahmen, Kündigung jederzeit möglich",
      lead: "Es zählt, was das Abonnement einbringt, ob es genutzt wird und wie viel Hilfe es braucht.",
    },
    crafts: {
      name: "Handwerk",
      what: "Aufträge in der Umgebung, oft durch Empfehlung",
      lead: "Es zählt, was nach Material und Stunden bleibt, und ob pünktlich bezahlt und weiterempfohlen wird.",
    },
  },
  factors: "Faktoren",
  factorsHint:
    "Prüfen Sie, welche Spalte zu welchem Faktor gehört. Die Gewichte der übrigen Faktoren rücken nach.",
  points: "{{points}} Punkte",
  column: "Spalte für {{name}}",
  leaveOut: "Faktor weglassen",
  notFound: "Nicht gefunden, weglassen",
  classes: "Klassen und Zielrichtungen",
  customers_one: "{{customers}} Kunde",
  customers_other: "{{customers}} Kunden",
  none: "Wählen Sie für mindestens einen Faktor eine Spalte.",
  create: "Modell anlegen",
  kept: "Ihr bisheriges Modell bleibt unter seinem Namen erhalten.",
};
