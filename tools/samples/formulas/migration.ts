import type { SheetSnapshot } from "../../../src/host/book/snapshot";
import { FORMATS, SheetWriter, type Say } from "./sheet-writer";

const TRANSITIONS = [
  [0.3, 0.7, 0, 0, 0],
  [0.2, 0, 0.8, 0, 0],
  [0.15, 0, 0, 0.85, 0],
  [0.05, 0, 0, 0, 0.95],
  [0, 0, 0, 0, 1],
];
const REWARDS = [36, -4, -4, -4, 0];

/** MARKOV_VALUE with the case of Pfeifer & Carraway. */
export function migrationSheet(name: string, say: Say): SheetSnapshot {
  const sheet = new SheetWriter(name, [190, 100, 100, 100, 100, 100, 100]);
  sheet.title(
    say("Wanderung zwischen Zuständen", "Migration between states"),
    say(
      "Ein Versandhandel: 40 $ Marge je Kauf, 4 $ Werbung je Periode, 20 % Zins. Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2).",
      "A catalogue firm: margin $40 per purchase, $4 remarketing per period, 20 % interest. Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2).",
    ),
  );
  const states = [1, 2, 3, 4].map((periods) =>
    say(
      `zuletzt vor ${periods} ${periods === 1 ? "Periode" : "Perioden"}`,
      `bought ${periods} ${periods === 1 ? "period" : "periods"} ago`,
    ),
  );
  states.push(say("ehemaliger Kunde", "former customer"));
  sheet.section(
    4,
    say("Übergänge je Periode und Beitrag im Zustand", "Transitions per period and reward in the state"),
  );
  sheet.headings("A5", [
    say("von / nach", "from / to"),
    "1",
    "2",
    "3",
    "4",
    say("ehemalig", "former"),
    say("Beitrag", "Reward"),
  ]);
  states.forEach((state, index) => {
    sheet.label(`A${6 + index}`, state);
    sheet.inputs(`B${6 + index}`, TRANSITIONS[index]!, FORMATS.percent);
    sheet.inputs(`G${6 + index}`, [REWARDS[index]!], FORMATS.two);
  });
  sheet.section(12, say("Wert je Zustand", "Value of each state"));
  sheet.headings("A13", [
    say("Zustand", "State"),
    say("5 Beiträge", "5 rewards"),
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
    say("ohne Ende", "without end"),
    say("Literatur", "Literature"),
    say("Abweichung", "Difference"),
  ]);
  states.forEach((state, index) => sheet.label(`A${14 + index}`, state));
  const begin = say("Anfang", "begin");
  sheet.formula("B14", `=CLV.MARKOV_VALUE(B6:F10,G6:G10,20%,5,"${begin}")`, FORMATS.four, 5);
  sheet.formula("E14", `=CLV.MARKOV_VALUE(B6:F10,G6:G10,20%,,"${begin}")`, FORMATS.four, 5);
  sheet.column("C14", [50.115, 4.22, 0.592, -1.98, 0], FORMATS.three);
  sheet.column("F14", [52.32, 5.554, 1.251, -1.82, 0], FORMATS.three);
  sheet.compare("B14", "C14", "D14", 5, 3);
  sheet.compare("E14", "F14", "G14", 5, 3);
  return sheet.build();
}
