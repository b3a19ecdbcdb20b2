import { createRoot } from "react-dom/client";
import { arrayWorkbook } from "../../test/helpers/array-workbook";
import { createWorkerScorer } from "../../src/app";
import { createLocalJoiner } from "../../src/app/joins/local-joiner";
import { createLocalAnalyst } from "../../src/app/purchases/local-analyst";
import { App } from "../../src/ui/App";
import { loadTexts } from "../../src/ui/i18n";
import { createSession, type SessionStore } from "../../src/ui/session";
import { customerCells, EIGHT_FACTORS } from "./many-customers";
import { watchThread } from "./watch-thread";

declare global {
  interface Window {
    /** What the benchmark asks of the page. */
    bench: { readonly session: SessionStore; readonly watchThread: typeof watchThread };
  }
}

const remembered = new Map([["welcomed", "yes"]]);

async function open(customers: number): Promise<void> {
  await loadTexts("de");
  const session = createSession({
    workbook: arrayWorkbook({ Kunden: customerCells(customers) }, ["Kunden"]),
    scorer: createWorkerScorer(new Worker("score.worker.js", { type: "module" })),
    createAnalyst: async () => createLocalAnalyst(),
    createJoiner: async () => createLocalJoiner(),
    language: "de",
    theme: "light",
    today: () => "2026-01-15",
    preferences: { get: (key) => remembered.get(key), set: (key, value) => void remembered.set(key, value) },
  });
  await session.getState().start();
  session.getState().editModel(() => EIGHT_FACTORS);
  createRoot(document.getElementById("pane")!).render(<App session={session} />);
  window.bench = { session, watchThread };
}

void open(Number(new URLSearchParams(location.search).get("customers")));
