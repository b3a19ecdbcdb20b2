import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

const RETENTION = [0.6, 0.7, 0.8, 0.9];
/** Gupta & Lehmann (2003), margin multiples by discount rate. */
const MULTIPLES: readonly (readonly [rate: number, multiples: readonly number[]])[] = [
  [0.1, [1.2, 1.75, 2.67, 4.5]],
  [0.12, [1.15, 1.67, 2.5, 4.09]],
  [0.14, [1.11, 1.59, 2.35, 3.75]],
  [0.16, [1.07, 1.52, 2.22, 3.46]],
];

/** RETENTION_VALUE, BREAKEVEN, CASHFLOW_VALUE and EQUITY beside textbook cases and Excel's own functions. */
export function paymentsSheet(name: string, say: Say): SheetSnapshot {
  const sheet = new SheetWriter(name, [230, 110, 110, 110, 110, 110, 110, 110]);
  sheet.title(
    say("Wert aus Zahlungen", "Value of payments"),
    say(
      "Was ein Kunde heute wert ist, wenn er je Periode eine Marge bringt und mit einer festen Rate bleibt. Gelbe Zellen können Sie ändern.",
      "What a customer is worth today who brings a margin per period and stays at a constant rate. Yellow cells are yours to change.",
    ),
  );
  multiples(sheet, say);
  directMail(sheet, say);
  breakEven(sheet, say);
  cashFlows(sheet, say);
  return sheet.build();
}

function multiples(sheet: SheetWriter, say: Say): void {
  const rows = MULTIPLES.flatMap(([rate, list]) =>
    list.map((value, i) => [rate, RETENTION[i]!, value] as const),
  );
  sheet.section(
    4,
    say(
      "Multiplikator der Marge nach Gupta & Lehmann (2003): Zahlung am Jahresende, nur wer bleibt, ohne Ende",
      "Margin multiple of Gupta & Lehmann (2003): payment at the end of the year by those who stay, without end",
    ),
  );
  sheet.headings("A5", [
    say("Zinssatz je Jahr", "Discount rate per year"),
    say("Bindungsrate", "Retention rate"),
    say("Formel", "Formula"),
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ]);
  sheet.inputColumn(
    "A6",
    rows.map(([rate]) => rate),
    FORMATS.percent,
  );
  sheet.inputColumn(
    "B6",
    rows.map(([, retention]) => retention),
    FORMATS.percent,
  );
  const first = say("erste", "first");
  sheet.formula(
    "C6",
    `=CLV.RETENTION_VALUE(1,B6:B21,A6:A21,,"${say("Ende", "end")}",0,"${first}")`,
    FORMATS.four,
    16,
  );
  sheet.column(
    "D6",
    rows.map(([, , multiple]) => multiple),
    FORMATS.two,
  );
  sheet.compare("C6", "D6", "E6", 16, 2);
}

function directMail(sheet: SheetWriter, say: Say): void {
  sheet.section(
    23,
    say(
      "Berger & Nasr (1998), Fall 1: Deckungsbeitrag zu Jahresbeginn, Werbung zur Jahresmitte",
      "Berger & Nasr (1998), case 1: contribution at the start of the year, promotion in the middle",
    ),
  );
  const inputs: readonly (readonly [string, number, string])[] = [
    [say("Deckungsbeitrag je Jahr", "Contribution per year"), 260, FORMATS.money],
    [say("Werbung je Jahr", "Promotion per year"), 50, FORMATS.money],
    [say("Bindungsrate", "Retention rate"), 0.75, FORMATS.percent],
    [say("Zinssatz je Jahr", "Discount rate per year"), 0.2, FORMATS.percent],
    [say("Jahre nach dem ersten Kauf", "Years after the first purchase"), 10, FORMATS.whole],
  ];
  inputs.forEach(([label, value, format], index) => {
    sheet.label(`A${24 + index}`, label);
    sheet.inputs(`B${24 + index}`, [value], format);
  });
  sheet.label("A29", say("Wert des Deckungsbeitrags", "Value of the contribution"));
  sheet.formula("B29", `=CLV.RETENTION_VALUE(B24,B26,B27,B28+1,"${say("Anfang", "begin")}")`, FORMATS.money);
  sheet.label("A30", say("Wert der Werbung", "Value of the promotion"));
  sheet.formula("B30", `=CLV.RETENTION_VALUE(B25,B26,B27,B28,"${say("Mitte", "mid")}")`, FORMATS.money);
  sheet.headings("A31", [
    say("Kundenwert", "Customer lifetime value"),
    say("Formel", "Formula"),
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ]);
  sheet.formula("B32", "=B29-B30", FORMATS.money);
  sheet.column("C32", [568.78], FORMATS.money);
  sheet.compare("B32", "C32", "D32", 1, 2);
}

function breakEven(sheet: SheetWriter, say: Say): void {
  sheet.section(
    34,
    say(
      "Nach wie vielen Zahlungen ist die Gewinnung verdient?",
      "After how many payments is the acquisition earned back?",
    ),
  );
  sheet.headings("A35", [
    say("Akquisekosten", "Acquisition cost"),
    say("Marge", "Margin"),
    say("Bindungsrate", "Retention rate"),
    say("Zinssatz", "Discount rate"),
    say("Zahlungen", "Payments"),
    say("Wert damit", "Value with them"),
    say("Wert mit einer weniger", "Value with one less"),
  ]);
  [
    [150, 60, 0.9, 0.1],
    [250, 100, 0.8, 0.1],
    [40, 25, 0.85, 0.12],
  ].forEach(([cost, margin, retention, rate], index) => {
    const row = 36 + index;
    sheet.inputs(`A${row}`, [cost!, margin!], FORMATS.money);
    sheet.inputs(`C${row}`, [retention!, rate!], FORMATS.percent);
    sheet.formula(`F${row}`, `=CLV.RETENTION_VALUE(B${row},C${row},D${row},E${row},,A${row})`, FORMATS.money);
    sheet.formula(
      `G${row}`,
      `=CLV.RETENTION_VALUE(B${row},C${row},D${row},E${row}-1,,A${row})`,
      FORMATS.money,
    );
  });
  sheet.formula("E36", "=CLV.BREAKEVEN(B36:B38,C36:C38,D36:D38,A36:A38)", FORMATS.whole, 3);
}

function cashFlows(sheet: SheetWriter, say: Say): void {
  sheet.section(
    40,
    say(
      "Einzelne Deckungsbeiträge je Jahr: ein Kunde je Zeile, neben Excels eigener Funktion NBW",
      "Single contributions per year: one customer per row, beside Excel's own NPV",
    ),
  );
  sheet.headings("A41", [
    say("Kunde", "Customer"),
    ...[1, 2, 3, 4].map((year) => say(`Jahr ${year}`, `Year ${year}`)),
    say("Formel", "Formula"),
    say("NBW", "NPV"),
    say("Anzahl solcher Kunden", "Number of such customers"),
  ]);
  const customers: readonly (readonly [string, readonly number[], number])[] = [
    [say("Stammkunde", "Regular customer"), [400, 420, 380, 410], 40],
    [say("Aufsteiger", "Rising customer"), [-80, 150, 300, 450], 25],
    [say("Gelegenheitskunde", "Occasional customer"), [120, 60, 30, 0], 110],
  ];
  customers.forEach(([label, flows, count], index) => {
    const row = 42 + index;
    sheet.label(`A${row}`, label);
    sheet.inputs(`B${row}`, flows, FORMATS.money);
    sheet.formula(`G${row}`, `=NPV($B$46,B${row}:E${row})`, FORMATS.money);
    sheet.inputs(`H${row}`, [count], FORMATS.whole);
  });
  sheet.formula("F42", "=CLV.CASHFLOW_VALUE(B42:E44,B46)", FORMATS.money, 3);
  sheet.label("A46", say("Zinssatz je Jahr", "Discount rate per year"));
  sheet.inputs("B46", [0.08], FORMATS.percent);
  sheet.label("A47", say("Kundenstammwert", "Customer equity"));
  sheet.formula("B47", "=CLV.EQUITY(F42:F44,H42:H44)", FORMATS.money);
  sheet.label("A48", say("nachgerechnet", "worked out again"));
  sheet.formula("B48", "=SUMPRODUCT(G42:G44,H42:H44)", FORMATS.money);
}
