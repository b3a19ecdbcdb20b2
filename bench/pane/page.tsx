import { createRoot } from "react-dom/client";
import { arrayWorkbook } from "../../test/helpers/array-workbook";
import { createWorkerScorer } from "../../src/app";
import { createLocalJoiner } from "../../src/app/joins/local-joiner";
import { createLocalAnalyst } from "../../src/app/purchases/local-analyst";
import { App } from "../../src/ui/App";
import { loadTexts } from "../../src/ui/i18n";
import { createSession, type SessionStore } from "../../src/ui/session";
import { customersOverYears, YEARS_MODEL } from "../core/customers-over-years";
import { customerCells, EIGHT_FACTORS } from "./many-customers";
import { watchThread } from "./watch-thread";

declare global {
  interface Window {
    /** What the benchmark asks of the page. */
    bench: { readonly session: SessionStore; readonly watchThread: typeof watchThread };
  }
}

const remembered = new Map([["welcomed", "yes"]]);

async function open(asked: URLSearchParams): Promise<void> {
  const count = Number(asked.get("customers"));
  const [cells, model] =
    asked.get("list") === "years"
      ? [customersOverYears(count), YEARS_MODEL]
      : [customerCells(count), EIGHT_FACTORS];
  await loadTexts("de");
  const session = createSession({
    workbook: arrayWorkbook({ Kunden: cells }, ["Kunden"]),
    scorer: createWorkerScorer(new Worker("score.worker.js", { type: "module" })),
    createAnalyst: async () => createLocalAnalyst(),
    createJoiner: async () => createLocalJoiner(),
    language: "de",
    theme: "light",
    today: () => "2026-01-15",
    preferences: { get: (key) => remembered.get(key), set: (key, value) => void remembered.set(key, value) },
  });
  await session.getState().start();
  session.getState().editModel(() => model);
  createRoot(document.getElementById("pane")!).render(<App session={session} />);
  window.bench = { session, watchThread };
}

void open(new URLSearchParams(location.search));
