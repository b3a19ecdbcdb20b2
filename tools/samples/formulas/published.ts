import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

type Case = readonly [frequency: number, recency: number, age: number, horizon: number, published: number];

/** Predictions at published parameters, beside the published predictions; single figures, each with its source. */
export function publishedSheet(name: string, say: Say): SheetSnapshot {
  const sheet = new SheetWriter(name, [120, 120, 140, 110, 110, 110, 110, 16, 400]);
  sheet.title(
    say("Veröffentlichte Parameter", "Published parameters"),
    say(
      "Parameter eintippen, Buchstaben oben und Zahlen darunter: So prüfen Sie Ergebnisse aus der Literatur. Zeiten in Wochen.",
      "Type parameters, letters on top and numbers below, to check results of the literature. Times in weeks.",
    ),
  );
  bgNbd(sheet, say);
  paretoNbd(sheet, say);
  discounted(sheet, say);
  spend(sheet, say);
  donations(sheet, say);
  return sheet.build();
}

function headings(sheet: SheetWriter, row: number, say: Say, fourth: string): void {
  sheet.headings(`A${row}`, [
    say("Wiederkäufe", "Frequency"),
    say("Letzter Kauf", "Recency"),
    say("Beobachtungsdauer", "Age"),
    fourth,
    say("Formel", "Formula"),
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ]);
  sheet.wordHeadings(`I${row}`, [say("Quelle", "Source")]);
}

function params(
  sheet: SheetWriter,
  row: number,
  letters: readonly string[],
  values: readonly number[],
): void {
  sheet.inputs(`B${row}`, letters);
  sheet.inputs(`B${row + 1}`, values, "0.000####");
}

function bgNbd(sheet: SheetWriter, say: Say): void {
  sheet.section(4, say("BG/NBD: erwartete Käufe und Aktivität", "BG/NBD: expected purchases and activity"));
  params(sheet, 5, ["r", "alpha", "a", "b"], [0.243, 4.414, 0.793, 2.426]);
  headings(sheet, 7, say, say("Vorschau", "Horizon"));
  sheet.inputs("A8", [2, 30.43, 38.86, 39]);
  sheet.formula("E8", "=CLV.PURCHASES(B5:E6,A8,B8,C8,D8)", FORMATS.four);
  sheet.column("F8", [1.226], FORMATS.three);
  sheet.compare("E8", "F8", "G8", 1, 3);
  sheet.label(
    "I8",
    say(
      "Fader, Hardie & Lee (2005), Arbeitsmappe bgnbd.xls",
      "Fader, Hardie & Lee (2005), workbook bgnbd.xls",
    ),
  );
  sheet.inputs("A9", [2, 30.43, 38.86]);
  sheet.words("D9", ["P(alive)"]);
  sheet.formula("E9", "=CLV.ALIVE(B5:E6,A9,B9,C9)", FORMATS.four);
  sheet.column("F9", [0.7266], FORMATS.four);
  sheet.compare("E9", "F9", "G9", 1, 4);
  sheet.label("I9", say("lifetimes, dieselben Parameter", "lifetimes, the same parameters"));
}

function paretoNbd(sheet: SheetWriter, say: Say): void {
  sheet.section(11, say("Pareto/NBD: ein sehr treuer Kunde", "Pareto/NBD: a very loyal customer"));
  params(sheet, 12, ["r", "alpha", "s", "beta"], [0.5533971, 10.5801985, 0.6060625, 11.6562237]);
  headings(sheet, 14, say, say("Vorschau", "Horizon"));
  sheet.inputs("A15", [26, 30.86, 31, 52]);
  sheet.formula("E15", "=CLV.PURCHASES(B12:E13,A15,B15,C15,D15)", FORMATS.four);
  sheet.column("F15", [25.46], FORMATS.two);
  sheet.label("I15", say("BTYD 2.4.3, Anleitung des Pakets", "BTYD 2.4.3, manual of the package"));
  sheet.compare("E15", "F15", "G15", 1, 2);
  sheet.inputs("A16", [26, 30.86, 31]);
  sheet.words("D16", ["P(alive)"]);
  sheet.formula("E16", "=CLV.ALIVE(B12:E13,A16,B16,C16)", FORMATS.four);
  sheet.column("F16", [0.9979], FORMATS.four);
  sheet.compare("E16", "F16", "G16", 1, 4);
  sheet.label("I16", say("BTYD 2.4.3, Anleitung des Pakets", "BTYD 2.4.3, manual of the package"));
}

function discounted(sheet: SheetWriter, say: Say): void {
  const cases: readonly Case[] = [
    [0, 0, 38.86, 0, 0.477136],
    [1, 30, 38.86, 0, 3.961581],
    [2, 30, 38.86, 0, 6.420228],
    [7, 30, 38.86, 0, 17.107775],
    [14, 30, 38.86, 0, 24.470907],
  ];
  sheet.section(
    18,
    say(
      "Pareto/NBD: künftige Käufe, stetig abgezinst mit 0,27 % je Woche",
      "Pareto/NBD: residual transactions, continuously discounted at 0.27 % a week",
    ),
  );
  params(sheet, 19, ["r", "alpha", "s", "beta"], [0.553, 10.578, 0.606, 11.669]);
  headings(sheet, 21, say, say("Zinssatz", "Discount rate"));
  cases.forEach(([frequency, recency, age, , published], index) => {
    const row = 22 + index;
    sheet.inputs(`A${row}`, [frequency, recency, age]);
    sheet.formula(`D${row}`, "=EXP(0.0027)-1", "0.00000%");
    sheet.column(`F${row}`, [published], FORMATS.six);
    sheet.label(`I${row}`, "BTYD 2.4.3, pnbd.DERT");
  });
  sheet.formula("E22", "=CLV.RESIDUAL_TRANSACTIONS(B19:E20,A22:A26,B22:B26,C22:C26,D22:D26)", FORMATS.six, 5);
  sheet.compare("E22", "F22", "G22", 5, 6);
}

function spend(sheet: SheetWriter, say: Say): void {
  sheet.section(
    28,
    say("Gamma-Gamma: erwartete Ausgaben je Kauf", "Gamma-Gamma: expected spend per purchase"),
  );
  params(sheet, 29, ["p", "q", "gamma"], [6.248801, 3.744589, 15.447752]);
  sheet.headings("A31", [
    say("Wiederkäufe", "Frequency"),
    say("Mittlerer Umsatz", "Monetary value"),
    "",
    "",
    say("Formel", "Formula"),
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ]);
  sheet.wordHeadings("I31", [say("Quelle", "Source")]);
  [
    [2, 22.35, 24.66],
    [1, 11.77, 18.91],
    [0, 0, 35.17],
    [7, 73.74, 71.46],
  ].forEach(([frequency, monetary, published], index) => {
    const row = 32 + index;
    sheet.inputs(`A${row}`, [frequency!, monetary!]);
    sheet.column(`F${row}`, [published!], FORMATS.two);
    sheet.label(`I${row}`, say("lifetimes, Schnelleinstieg", "lifetimes, quick start"));
  });
  sheet.formula("E32", "=CLV.SPEND(B29:D30,A32:A35,B32:B35)", FORMATS.four, 4);
  sheet.compare("E32", "F32", "G32", 4, 2);
}

function donations(sheet: SheetWriter, say: Say): void {
  sheet.section(
    37,
    say(
      "BG/BB: Spender nach sechs Jahren; aktiv im siebten?",
      "BG/BB: donors after six years; active in the seventh?",
    ),
  );
  params(sheet, 38, ["alpha", "beta", "gamma", "delta"], [1.204, 0.75, 0.657, 2.783]);
  headings(sheet, 40, say, "");
  [
    [0, 0, 0.11],
    [2, 4, 0.59],
    [6, 6, 0.93],
  ].forEach(([frequency, recency, published], index) => {
    const row = 41 + index;
    sheet.inputs(`A${row}`, [frequency!, recency!, 6]);
    sheet.column(`F${row}`, [published!], FORMATS.two);
    sheet.label(`I${row}`, "Fader, Hardie & Shang (2010), Marketing Science 29(6)");
  });
  sheet.formula("E41", "=CLV.ALIVE(B38:E39,A41:A43,B41:B43,C41:C43)", FORMATS.four, 3);
  sheet.compare("E41", "F41", "G41", 3, 2);
}
