export const report = {
  sheet: "Erläuterung",
  title: "Erläuterung zum Kundenwert",
  intro:
    "Dieses Blatt sagt, nach welchem Modell die Kunden bewertet sind. Mit seinen Tabellen lässt sich jede Zahl von Hand nachrechnen.",
  model: "Modell",
  date: "Geschrieben am",
  referenceDate: "Stichtag",
  source: "Liste",
  customers: "Kunden",
  scored: "davon bewertet",
  notScored: "nicht bewertet",
  key: "Schlüssel",
  noKey: "keiner",
  unit: {
    person: "Personen: mehrere Zeilen mit demselben Schlüssel sind zusammengefasst",
    company: "Unternehmen: mehrere Zeilen mit demselben Schlüssel sind zusammengefasst",
    household: "Haushalte: mehrere Zeilen mit demselben Schlüssel sind zusammengefasst",
  },
  unitName: "Bewertungseinheit",
  how: {
    heading: "So entsteht das Ergebnis",
    points:
      "Jeder Faktor gibt einem Kunden Punkte, von 0 bis zu seinem Gewicht. Wie aus dem Wert in der Liste Punkte werden, sagt seine Punkteskala.",
    score: "Der Punktwert ist die Summe der Punkte. Alle Gewichte zusammen ergeben 100.",
    rank: "Der Rang zählt, wie viele Kunden einen höheren Punktwert haben. Gleiche Punktwerte haben denselben Rang: 1, 2, 2, 4.",
    rankBy: {
      more: "Der Rang zählt, wie viele Kunden davor liegen: mit höherem Punktwert oder, bei gleichem Punktwert, mit einem höheren Wert in „{{column}}“. Wer dort keinen Wert hat, kommt zuletzt. Wer auch darin gleich ist, hat denselben Rang: 1, 2, 2, 4.",
      less: "Der Rang zählt, wie viele Kunden davor liegen: mit höherem Punktwert oder, bei gleichem Punktwert, mit einem niedrigeren Wert in „{{column}}“. Wer dort keinen Wert hat, kommt zuletzt. Wer auch darin gleich ist, hat denselben Rang: 1, 2, 2, 4.",
      later:
        "Der Rang zählt, wie viele Kunden davor liegen: mit höherem Punktwert oder, bei gleichem Punktwert, mit einem späteren Datum in „{{column}}“. Wer dort kein Datum hat, kommt zuletzt. Wer auch darin gleich ist, hat denselben Rang: 1, 2, 2, 4.",
      earlier:
        "Der Rang zählt, wie viele Kunden davor liegen: mit höherem Punktwert oder, bei gleichem Punktwert, mit einem früheren Datum in „{{column}}“. Wer dort kein Datum hat, kommt zuletzt. Wer auch darin gleich ist, hat denselben Rang: 1, 2, 2, 4.",
    },
    class: "Die Kundenklasse folgt aus dem Punktwert, nach den Schwellen in der Tabelle der Klassen.",
  },
  factors: {
    heading: "Faktoren und Gewichte",
    factor: "Faktor",
    column: "Spalte",
    weight: "Gewicht",
    scale: "Punkteskala",
    missing: "Fehlender Wert",
    missingCount: "fehlt bei",
    sum: "Summe",
  },
  scale: {
    linear: "gleichmäßig",
    steps: "Punktetabelle",
    quantiles: "gleich große Gruppen",
    categories: "Texte",
    "yes-no": "ja/nein",
  },
  factor: {
    heading: "{{number}}. {{factor}} (höchstens {{weight}} Punkte)",
    linear:
      "Zwischen dem schlechtesten und dem besten Wert der Spalte „{{column}}“ steigen die Punkte gleichmäßig von 0 bis zum Gewicht. Darüber hinaus ändern sie sich nicht mehr.",
    threshold: "Ab dem besten Wert der Spalte „{{column}}“ gibt es alle Punkte, darunter keine.",
    steps:
      "Es zählt die letzte Zeile, deren Wert die Spalte „{{column}}“ erreicht. Unter der ersten Zeile gibt es keine Punkte.",
    quantiles:
      "Die Kunden sind nach der Spalte „{{column}}“ in möglichst gleich große Gruppen geteilt. Die Tabelle zeigt die Grenzen, wie sie sich bei diesem Schreiben ergeben haben; es sind feste Werte.",
    categories:
      "Die Texte der Spalte „{{column}}“ und ihre Punkte. Groß- und Kleinschreibung zählt nicht. Ein Text, der nicht in der Tabelle steht, gilt als fehlender Wert.",
    yesNo: "In der Spalte „{{column}}“ gelten diese Einträge als ja oder nein.",
    days: "Es zählen die vollen Tage vom Datum in „{{column}}“ bis zum Stichtag {{date}}.",
    months: "Es zählen die vollen Monate vom Datum in „{{column}}“ bis zum Stichtag {{date}}.",
    years: "Es zählen die vollen Jahre vom Datum in „{{column}}“ bis zum Stichtag {{date}}.",
    range: "Die Punktetabelle stammt aus {{range}}.",
    columnMissing: "Die Spalte „{{column}}“ fehlt in der Liste; alle Werte gelten als fehlend.",
    worst: "Schlechtester Wert (0 Punkte)",
    best: "Bester Wert (alle Punkte)",
    from: "ab",
    points: "Punkte",
    text: "Text",
    blank: "Leere Zelle (nicht angekreuzt)",
    below: "darunter",
    median: "Median der Punkte (fester Wert)",
    estimated: "Werte, die in der Spalte „{{column}}“ angekreuzt sind, gelten als Schätzwerte.",
  },
  missing: {
    zero: "zählt als 0 Punkte",
    median: "erhält den Median der Punkte aller bewerteten Kunden",
    stretch: "Faktor entfällt; die anderen Gewichte werden auf 100 gestreckt",
    exclude: "Kunde wird nicht bewertet",
  },
  classes: {
    heading: "Kundenklassen",
    above: "mehr als",
    from: "ab",
    rest: "alle übrigen",
    class: "Klasse",
    customers: "Kunden",
    share: "Anteil",
    strategy: "Strategische Zielrichtung",
    boundAbove:
      "Wer genau auf einer Schwelle liegt, gehört zur Klasse darunter: {{score}} Punkte ist {{class}}.",
    boundFrom: "Wer genau auf einer Schwelle liegt, gehört schon zur Klasse: {{score}} Punkte ist {{class}}.",
    rule: {
      none: "Die Klassen beginnen an festen Schwellen.",
      quota:
        "Die Klassen sind nach dem Anteil der Kunden geschnitten, die besten zuerst: bis {{shares}} % der Kunden. Die Schwellen sind die Werte, die sich bei diesem Schreiben ergeben haben.",
      cumulated:
        "Die Klassen sind nach dem Anteil an der Summe von „{{column}}“ geschnitten, die besten zuerst: bis {{shares}} %. Die Schwellen sind die Werte, die sich bei diesem Schreiben ergeben haben.",
      breaks:
        "Die Klassen sind an den größten Lücken zwischen den Punktwerten geschnitten. Die Schwellen sind die Werte, die sich bei diesem Schreiben ergeben haben.",
    },
  },
  exceptions: {
    heading: "Ausnahmen",
    none: "Es gibt keine Ausnahmen; alle Kunden sind nach denselben Regeln bewertet.",
    kind: "Ausnahme",
    name: "Name im Ergebnis",
    months: "Monate",
    shown: "Im Ergebnis",
    shownClass: "eigene Klasse",
    shownNote: "Hinweis",
    new: "Neue Kunden",
    returning: "Rückkehrer",
    monthsNew: "„{{column}}“ sagt weniger als {{months}} Monate.",
    monthsReturning: "„{{column}}“ sagt mehr als {{months}} Monate.",
    gap: "Zwischen „{{previous}}“ und „{{last}}“ liegen mehr als {{months}} Monate.",
    mark: "Die Spalte „{{column}}“ ist angekreuzt.",
    class: "Sie bilden eine eigene Klasse „{{name}}“; ihr Punktwert ist vorläufig.",
    note: "Sie behalten ihre Klasse mit dem Vermerk „{{name}}“; ihr Punktwert ist vorläufig.",
    count_one: "Das betrifft {{count, number}} Kunden.",
    count_other: "Das betrifft {{count, number}} Kunden.",
    loss_one: "Verlustkunden: Bei {{count, number}} Kunden ist „{{column}}“ negativ.",
    loss_other: "Verlustkunden: Bei {{count, number}} Kunden ist „{{column}}“ negativ.",
  },
  findings: {
    heading: "Hinweise zu den Daten",
    none: "Zu den Daten gibt es keine Hinweise.",
    text: "Hinweis",
    count: "Anzahl",
    where: "zuerst in",
  },
  estimates: {
    heading: "Schätzwerte",
    none: "Keine Punkte beruhen auf Schätzwerten.",
    some_one:
      "Bei {{count, number}} Kunden beruhen Punkte auf Schätzwerten, das sind {{share}} aller Punkte.",
    some_other:
      "Bei {{count, number}} Kunden beruhen Punkte auf Schätzwerten, das sind {{share}} aller Punkte.",
    unstable_one:
      "Bei {{count, number}} Kunden würde sich die Klasse ändern, wenn alle Schätzwerte um 10 % danebenlägen.",
    unstable_other:
      "Bei {{count, number}} Kunden würde sich die Klasse ändern, wenn alle Schätzwerte um 10 % danebenlägen.",
  },
  formulas: {
    heading: "Formeln",
    intro:
      "Die Ergebnisse stehen als Formeln neben der Liste. Sie beziehen sich auf die Spalten der Liste und auf die Tabellen dieses Blatts und rechnen ohne das Add-in weiter. Wer hier ein Gewicht, eine Punktetabelle oder eine Schwelle ändert, ändert das Ergebnis.",
    order:
      "Fügen Sie in die Tabellen dieses Blatts keine Zeilen am Ende an: Formeln sehen nur die Zeilen, die beim Schreiben da waren.",
    fixed: "Keine Formeln, sondern feste Werte von diesem Schreiben sind:",
    fixedMedian: "der Median der Punkte, den ein fehlender Wert erhält",
    fixedBands: "die Grenzen der gleich großen Gruppen",
    fixedClasses: "die Schwellen der Klassen, die sich aus allen Kunden ergeben",
    fixedRank: "der Rang, weil ihn als Formel zu rechnen bei so vielen Kunden zu lange dauert",
    counted:
      "Wo ein Faktor entfällt, nennt eine Spalte die Gewichte, die zählen. Die Punkte je Faktor sind dort vor dem Strecken gezeigt.",
  },
};
