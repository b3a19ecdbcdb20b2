import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { quoteSheet } from "../../../src/host/xlsx/address";
import { serialOf } from "../sheet-builder";
import { countCustomers, END, type Purchase } from "./purchase-log";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

const TOP = 22;

/** From the log to the value of every customer: SUMMARY, FIT, FIT_SPEND, the predictions, and EQUITY for the sum. */
export function customersSheet(
  name: string,
  logName: string,
  purchases: readonly Purchase[],
  say: Say,
): SheetSnapshot {
  const sheet = new SheetWriter(name, [210, 105, 110, 150, 110, 110, 125, 125, 125, 125, 150]);
  const count = countCustomers(purchases);
  sheet.title(
    say("Kunden ohne Vertrag", "Customers without a contract"),
    say(
      `Aus den Käufen im Blatt „${logName}“ wird je Kunde eine Prognose. Die Käufe sind erfunden.`,
      `The purchases on the sheet “${logName}” become a forecast for each customer. The purchases are made up.`,
    ),
  );
  settings(sheet, say);
  models(sheet, count, say);
  table(sheet, logName, purchases.length, count, say);
  return sheet.build();
}

function settings(sheet: SheetWriter, say: Say): void {
  sheet.section(4, say("Einstellungen", "Settings"));
  const rows: readonly (readonly [string, number | string, string?])[] = [
    [say("Ende der Beobachtung", "End of observation"), serialOf(END), FORMATS.date],
    [say("Zeiteinheit", "Time unit"), say("Woche", "week")],
    [say("Zinssatz je Jahr", "Discount rate per year"), 0.1, FORMATS.percent],
    [say("Vorschau in Wochen", "Horizon in weeks"), 52, FORMATS.whole],
    [say("Marge vom Umsatz", "Margin of spend"), 0.3, FORMATS.percent],
  ];
  rows.forEach(([label, value, format], index) => {
    sheet.label(`A${5 + index}`, label);
    sheet.inputs(`B${5 + index}`, [value], format);
  });
  sheet.label("A10", say("Zinssatz je Woche", "Discount rate per week"));
  sheet.formula("B10", "=(1+B7)^(1/52)-1", "0.0000%");
  sheet.label("A11", say("Kundenstammwert, 52 Wochen", "Customer equity, 52 weeks"));
  sheet.label("A12", say("Kundenstammwert ohne Ende", "Customer equity without end"));
}

function models(sheet: SheetWriter, count: number, say: Say): void {
  const last = TOP + count;
  const columns = `B${TOP + 1}:B${last},C${TOP + 1}:C${last},D${TOP + 1}:D${last}`;
  sheet.label(
    "D4",
    say(
      "Kaufmodelle: je höher die Log-Likelihood, desto besser passt das Modell",
      "Purchase models: the higher the log-likelihood, the better the fit",
    ),
  );
  ["", ',"MBG/NBD"', ',"Pareto/NBD"'].forEach((model, index) => {
    const row = 5 + 3 * index;
    sheet.fitTable(`D${row}`, `=CLV.FIT(${columns}${model})`, [
      FORMATS.four,
      FORMATS.four,
      FORMATS.four,
      FORMATS.four,
      FORMATS.two,
      FORMATS.count,
    ]);
  });
  sheet.label("D14", say("Ausgaben je Kauf", "Spend per purchase"));
  sheet.fitTable("D15", `=CLV.FIT_SPEND(B${TOP + 1}:B${last},E${TOP + 1}:E${last})`, [
    FORMATS.four,
    FORMATS.four,
    FORMATS.four,
    FORMATS.two,
    FORMATS.count,
  ]);
  sheet.formula("B11", `=CLV.EQUITY(I${TOP + 1}:I${last})`, FORMATS.money);
  sheet.formula("B12", `=CLV.EQUITY(J${TOP + 1}:J${last})`, FORMATS.money);
}

function table(sheet: SheetWriter, logName: string, rows: number, count: number, say: Say): void {
  const log = quoteSheet(logName);
  const last = TOP + count;
  const of = (column: string) => `${column}${TOP + 1}:${column}${last}`;
  const history = `${of("B")},${of("C")},${of("D")}`;
  sheet.section(
    TOP - 2,
    say(
      "Eine Formel je Spalte; jede füllt alle Zeilen. Der Wert zählt nur künftige Käufe, abgezinst auf heute.",
      "One formula per column; each fills all rows. The value counts future purchases only, discounted to today.",
    ),
  );
  sheet.headings(`F${TOP}`, [
    "P(alive)",
    say("Käufe in der Vorschau", "Purchases in the horizon"),
    say("Ausgaben je Kauf", "Spend per purchase"),
    say("Wert in der Vorschau", "Value in the horizon"),
    say("Wert ohne Ende", "Value without end"),
    say("Künftige Käufe, abgezinst", "Residual transactions"),
  ]);
  sheet.list(
    `A${TOP}`,
    `=CLV.SUMMARY(${log}!A2:A${rows + 1},${log}!B2:B${rows + 1},${log}!C2:C${rows + 1},B5,B6)`,
    5,
  );
  for (let row = TOP + 1; row <= last; row++) {
    sheet.formats(`B${row}`, [FORMATS.whole, FORMATS.two, FORMATS.two, FORMATS.money]);
  }
  const all = `${history},${of("E")}`;
  sheet.formula(`F${TOP + 1}`, `=CLV.ALIVE(D5:K6,${history})`, FORMATS.percents, count);
  sheet.formula(`G${TOP + 1}`, `=CLV.PURCHASES(D5:K6,${history},B8)`, FORMATS.two, count);
  sheet.formula(`H${TOP + 1}`, `=CLV.SPEND(D15:J16,${of("B")},${of("E")})`, FORMATS.money, count);
  sheet.formula(`I${TOP + 1}`, `=CLV.FORECAST(D5:K6,D15:J16,${all},B8,B10,B9)`, FORMATS.money, count);
  sheet.formula(`J${TOP + 1}`, `=CLV.FORECAST(D5:K6,D15:J16,${all},,B10,B9)`, FORMATS.money, count);
  sheet.formula(`K${TOP + 1}`, `=CLV.RESIDUAL_TRANSACTIONS(D5:K6,${history},B10)`, FORMATS.two, count);
}
