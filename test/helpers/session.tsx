import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { createLocalScorer } from "../../src/app";
import { createLocalJoiner } from "../../src/app/joins/local-joiner";
import { createLocalAnalyst } from "../../src/app/purchases/local-analyst";
import type { ScoringModel } from "../../src/core";
import { TextProvider } from "../../src/ui/i18n";
import {
  createSession,
  type Language,
  type Preferences,
  type SessionDeps,
  SessionProvider,
  useSession,
} from "../../src/ui/session";
import { type ArrayWorkbook, arrayWorkbook, type Cells } from "./array-workbook";
import "./browser-stand-ins";

/** Twelve customers of a small dealer: enough for every kind of scale. */
export const SMALL_LIST: Cells = [
  [
    "Kundennr",
    "Firma",
    "Umsatz 2025",
    "Deckungsbeitrag 2025",
    "Zahlungsverhalten",
    "Reklamationen",
    "Kunde seit",
  ],
  ["0001", "Adler Maschinenbau", 182000, 41200, "pünktlich", 0, 38000],
  ["0002", "Bach Fördertechnik", 96500, 20150, "pünktlich", 2, 40120],
  ["0003", "Conrad Werkzeuge", 54000, 9800, "verspätet", 1, 41050],
  ["0004", "Dorn Metallbau", 12800, -1500, "Mahnung", 6, 44300],
  ["0005", "Engel Antriebe", 140300, 35900, "pünktlich", 1, 36500],
  ["0006", "Falk Hydraulik", 73200, 15400, "verspätet", 3, 42010],
  ["0007", "Graf Pumpen", 31000, 5100, "pünktlich", 0, 43500],
  ["0008", "Huber Stahl", 20500, 2400, "verspätet", 4, 43900],
  ["0009", "Imhof Lager", 88100, 19900, "pünktlich", 1, 39800],
  ["0010", "Jung Armaturen", 45200, 8700, "Mahnung", 2, 42800],
  ["0011", "Kern Dichtungen", 67400, 13900, "pünktlich", 0, 41900],
  ["0012", "Lang Gusswerk", 9900, 700, "Mahnung", 5, 44900],
];

/** Preferences that last as long as the test. */
export function memoryPreferences(initial: Readonly<Record<string, string>> = {}): Preferences {
  const kept = new Map(Object.entries(initial));
  return { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
}

export interface SessionOptions {
  readonly cells?: Cells;
  /** Takes the place of the model that would be proposed. */
  readonly model?: ScoringModel;
  readonly language?: Language;
  readonly workbook?: ArrayWorkbook;
  readonly deps?: Partial<SessionDeps>;
}

/** A started session on a workbook with one list, the first-run page behind it. */
export async function openSession({ cells, model, language = "de", workbook, deps }: SessionOptions = {}) {
  const book = workbook ?? arrayWorkbook({ Kunden: cells ?? SMALL_LIST }, ["Kunden"]);
  const session = createSession({
    workbook: book,
    scorer: createLocalScorer(),
    createAnalyst: async () => createLocalAnalyst(),
    createJoiner: async () => createLocalJoiner(),
    language,
    theme: "light",
    today: () => "2026-01-15",
    preferences: memoryPreferences({ welcomed: "yes" }),
    ...deps,
  });
  await session.getState().start();
  if (model !== undefined) session.getState().editModel(() => model);
  await settled();
  return { session, workbook: book };
}

/** Lets promises that are under way come to their end. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function Frame({ children }: { readonly children: ReactNode }) {
  const language = useSession((session) => session.language);
  return (
    <FluentProvider theme={webLightTheme}>
      <TextProvider language={language}>{children}</TextProvider>
    </FluentProvider>
  );
}

/** Renders a part of the pane with a started session around it. */
export async function renderWithSession(ui: ReactElement, options: SessionOptions = {}) {
  const opened = await openSession(options);
  const view = render(
    <SessionProvider session={opened.session}>
      <Frame>{ui}</Frame>
    </SessionProvider>,
  );
  await act(settled);
  return { ...view, ...opened };
}
