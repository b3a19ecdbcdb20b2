import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { SheetWriter, type Say } from "./sheet-writer";

/** What the workbook shows and where each function is used. */
export function overviewSheet(
  name: string,
  places: readonly (readonly [sheet: string, functions: string, shows: string])[],
  say: Say,
): SheetSnapshot {
  const sheet = new SheetWriter(name, [110, 610, 400]);
  sheet.title(
    say("CLV in Formeln", "CLV in formulas"),
    say(
      "Jede Funktion von Kundenwert in einer Zelle, neben den Zahlen aus der Literatur. Gelbe Zellen sind Eingaben.",
      "Every function of Kundenwert in a cell, beside the figures of the literature. Yellow cells are inputs.",
    ),
    say(
      "Mit dem Add-in rechnet die Mappe neu, sobald sich eine Eingabe ändert. Ohne das Add-in zeigt sie die gespeicherten Zahlen.",
      "With the add-in the workbook computes again as soon as an input changes. Without it, it shows the stored figures.",
    ),
  );
  sheet.wordHeadings("A5", [
    say("Blatt", "Sheet"),
    say("Funktionen", "Functions"),
    say("Was es zeigt", "What it shows"),
  ]);
  places.forEach(([place, functions, shows], index) => {
    sheet.label(`A${6 + index}`, place);
    sheet.label(`B${6 + index}`, functions);
    sheet.label(`C${6 + index}`, shows);
  });
  const below = 7 + places.length;
  sheet.note(
    below,
    say(
      "„Abweichung“ vergleicht auf die Stellen, die in der Quelle stehen; 0 heißt: gleich bis zur letzten gedruckten Stelle.",
      "“Difference” compares to the digits that the source gives; 0 means: equal to the last printed digit.",
    ),
  );
  return sheet.build();
}
