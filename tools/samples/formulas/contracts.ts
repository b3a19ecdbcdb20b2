import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

/** Fader & Hardie (2007): customers of two segments left after 0 to 7 years, of 1000. */
const SURVIVORS = {
  regular: [1000, 631, 468, 382, 326, 289, 262, 241],
  highEnd: [1000, 869, 743, 653, 593, 551, 517, 491],
};
const PARAMETERS = { regular: [0.704, 1.182], highEnd: [0.668, 3.806] } as const;
/** Percent left after 1 to 12 years at these parameters. */
const LEFT = {
  regular: [62.7, 47.4, 38.8, 33.2, 29.2, 26.2, 23.9, 22.0, 20.4, 19.1, 18.0, 17.0],
  highEnd: [85.1, 74.7, 67.0, 61.0, 56.2, 52.2, 48.9, 46.0, 43.6, 41.4, 39.5, 37.8],
};
/** Discounted residual lifetime at 10 % by renewals made. */
const LIFETIMES: readonly (readonly [renewals: number, regular: number, highEnd: number])[] = [
  [0, 2.9647, 5.4149],
  [1, 4.1035, 5.9018],
  [2, 4.8701, 6.2943],
  [4, 5.8944, 6.8971],
  [6, 6.576, 7.3451],
  [7, 6.8426, 7.5299],
];

/** FIT_RETENTION, SURVIVAL and RESIDUAL_LIFETIME beside Fader & Hardie. */
export function contractsSheet(name: string, say: Say): SheetSnapshot {
  const sheet = new SheetWriter(name, [300, 110, 105, 105, 115, 105, 105, 105, 105]);
  sheet.title(
    say("Kunden mit Vertrag", "Customers under contract"),
    say(
      "Wer bleibt, bleibt mit jedem Jahr wahrscheinlicher. Fader & Hardie (2007), Journal of Interactive Marketing 21(1); (2010), Marketing Science 29(1).",
      "Whoever stays becomes more likely to stay with every year. Fader & Hardie (2007), Journal of Interactive Marketing 21(1); (2010), Marketing Science 29(1).",
    ),
  );
  const segments = [say("Normalkunden", "Regular"), say("Spitzenkunden", "High end")];
  fits(sheet, say, segments);
  survival(sheet, say, segments);
  lifetimes(sheet, say, segments);
  return sheet.build();
}

function fits(sheet: SheetWriter, say: Say, segments: readonly string[]): void {
  sheet.section(4, say("Verbleibende Kunden nach Jahren", "Customers left after years"));
  sheet.headings("A5", [say("Jahr", "Year"), ...[0, 1, 2, 3, 4, 5, 6, 7].map(String)]);
  [SURVIVORS.regular, SURVIVORS.highEnd].forEach((survivors, index) => {
    sheet.label(`A${6 + index}`, segments[index]!);
    sheet.inputs(`B${6 + index}`, survivors, FORMATS.whole);
  });
  sheet.section(
    9,
    say("Geschätzte Parameter und die veröffentlichten", "Estimated parameters and the published ones"),
  );
  [PARAMETERS.regular, PARAMETERS.highEnd].forEach(([alpha, beta], index) => {
    const top = 10 + 4 * index;
    sheet.label(`A${top}`, segments[index]!);
    sheet.fitTable(`B${top}`, `=CLV.FIT_RETENTION(B${6 + index}:I${6 + index})`, [
      FORMATS.six,
      FORMATS.six,
      FORMATS.four,
      FORMATS.whole,
    ]);
    sheet.label(`A${top + 2}`, say("veröffentlicht", "published"));
    sheet.column(`C${top + 2}`, [alpha], FORMATS.three);
    sheet.column(`D${top + 2}`, [beta], FORMATS.three);
  });
}

function survival(sheet: SheetWriter, say: Say, segments: readonly string[]): void {
  sheet.section(18, say("Anteil, der nach Jahren noch da ist", "Share still there after years"));
  const block = (segment: string) => [
    `${segment}: ${say("Formel", "formula")}`,
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ];
  sheet.headings("A19", [say("Jahr", "Year"), ...block(segments[0]!), ...block(segments[1]!)]);
  sheet.column(
    "A20",
    Array.from({ length: 12 }, (_, year) => year + 1),
  );
  sheet.formula("B20", "=CLV.SURVIVAL(B10:G11,A20:A31)", FORMATS.percents, 12);
  sheet.formula("E20", "=CLV.SURVIVAL(B14:G15,A20:A31)", FORMATS.percents, 12);
  const share = (percent: number) => Math.round(percent * 10) / 1000;
  sheet.column("C20", LEFT.regular.map(share), "0.0%");
  sheet.column("F20", LEFT.highEnd.map(share), "0.0%");
  sheet.compare("B20", "C20", "D20", 12, 3);
  sheet.compare("E20", "F20", "G20", 12, 3);
}

function lifetimes(sheet: SheetWriter, say: Say, segments: readonly string[]): void {
  sheet.section(
    33,
    say(
      "Erwartete weitere Zahlungen, abgezinst mit 10 %, kurz vor der nächsten Verlängerung",
      "Expected further payments, discounted at 10 %, just before the next renewal",
    ),
  );
  sheet.label("A34", say("Parameter, eingetippt", "Parameters, typed"));
  [PARAMETERS.regular, PARAMETERS.highEnd].forEach(([alpha, beta], index) => {
    const column = index === 0 ? "B" : "E";
    sheet.inputs(`${column}34`, ["alpha", "beta"]);
    sheet.inputs(`${column}35`, [alpha, beta], FORMATS.three);
  });
  const block = (segment: string) => [
    `${segment}: ${say("Formel", "formula")}`,
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ];
  sheet.headings("A36", [
    say("Verlängerungen bisher", "Renewals so far"),
    ...block(segments[0]!),
    ...block(segments[1]!),
  ]);
  sheet.inputColumn(
    "A37",
    LIFETIMES.map(([renewals]) => renewals),
  );
  sheet.formula("B37", "=CLV.RESIDUAL_LIFETIME(B34:C35,10%,A37:A42)", FORMATS.four, 6);
  sheet.formula("E37", "=CLV.RESIDUAL_LIFETIME(E34:F35,10%,A37:A42)", FORMATS.four, 6);
  sheet.column(
    "C37",
    LIFETIMES.map(([, regular]) => regular),
    FORMATS.four,
  );
  sheet.column(
    "F37",
    LIFETIMES.map(([, , highEnd]) => highEnd),
    FORMATS.four,
  );
  sheet.compare("B37", "C37", "D37", 6, 4);
  sheet.compare("E37", "F37", "G37", 6, 4);
  sheet.label("A44", say("Neuer Kunde, erste Zahlung jetzt", "New customer, first payment now"));
  sheet.formula("B44", "=CLV.RESIDUAL_LIFETIME(B34:C35,10%)", FORMATS.four);
  sheet.formula("E44", "=CLV.RESIDUAL_LIFETIME(E34:F35,10%)", FORMATS.four);
  sheet.label(
    "A45",
    say("Eine Zahlung jetzt und der Rest ein Jahr später", "One payment now and the rest a year later"),
  );
  sheet.formula("B45", "=1+B37/(1+10%)", FORMATS.four);
  sheet.formula("E45", "=1+E37/(1+10%)", FORMATS.four);
}
