export const history = {
  write: {
    heading: "Verlauf",
    keep: "Diesen Stand auf dem Blatt „Verlauf“ festhalten",
    keepHint:
      "Punkte, Klasse und Betrag je Kunde, mit Datum. Damit zeigt „Entwicklung“ beim nächsten Mal, wer auf- und abgestiegen ist.",
    noKey:
      "Dafür braucht die Liste einen Schlüssel, an dem Kunden wiedererkannt werden. Wählen Sie ihn im Schritt „Daten“.",
    author: "Bewertet von",
    authorHint: "Steht im Verlauf beim Datum. Der Name wird nur auf diesem Rechner gemerkt.",
    cycle: "Nächste Bewertung",
    cycles: {
      none: "ohne Erinnerung",
      quarter: "vierteljährlich",
      "half-year": "halbjährlich",
      year: "jährlich",
    },
    due: "Erinnert wird ab {{date}}.",
  },
  runs: {
    heading: "Festgehaltene Stände",
    none: "Noch ist kein Stand festgehalten. Haken Sie beim Schreiben der Ergebnisse „Verlauf“ an.",
    run: "{{date}}, Modell „{{model}}“",
    by: "von {{name}}",
    customers_one: "{{shown}} Kunde",
    customers_other: "{{shown}} Kunden",
    remove: "Stand vom {{date}}, Modell „{{model}}“, entfernen",
    removeAll: "Alle Stände entfernen",
    undo: "Entfernen rückgängig",
  },
  list: {
    sheet: "Verlauf",
    table: "Verlauf",
    means:
      "Jede Zeile ist ein Kunde, jeder Lauf hat drei Spalten: Punkte von 0 bis 100, Klasse und Betrag. Leer heißt: Der Kunde war damals nicht in der Liste oder ohne Wert.",
    yours:
      "Das Blatt gehört Ihnen: Zeilen dürfen Sie löschen, ganze Läufe entfernen Sie im Add-in unter „Entwicklung“, „Perioden“.",
    none: "Es ist kein Lauf festgehalten.",
    customer: "Kunde",
    name: "Name",
    score: "Punkte {{date}}",
    class: "Klasse {{date}}",
    amount: "Betrag {{date}}",
    ofModel: "{{header}} {{model}}",
    run: "{{date}}: Modell „{{model}}“.",
    by: "Bewertet von {{name}}.",
    customers_one: "{{shown}} Kunde.",
    customers_other: "{{shown}} Kunden.",
    classes: "Klassen: {{classes}}.",
    amountOf: "Betrag: Spalte „{{column}}“.",
    noAmount: "Ohne Betrag.",
  },
};
