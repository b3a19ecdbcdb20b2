import { createRoot } from "react-dom/client";
import { createWorkerScorer } from "../app";
import { App } from "../ui/App";
import { loadTexts } from "../ui/i18n";
import { createSession, type Language } from "../ui/session";
import { createExcelWorkbook } from "../workbook/excel";
import { connectCommands } from "./commands";
import { functionServices } from "./function-services";
import { hostTheme, onHostTheme } from "./host-theme";
import { openHelp } from "./open-help";
import "./pane.css";
import { browserPreferences } from "./preferences";
import { supportInformation } from "./support-information";
import { showUnreachable } from "./unreachable";
import { waitForOffice } from "./wait-for-office";

const hostLanguage = (): Language => (Office.context.displayLanguage.startsWith("de") ? "de" : "en");

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function start(pane: HTMLElement): Promise<void> {
  if (!(await waitForOffice())) {
    showUnreachable(pane);
    return;
  }
  const worker = new Worker(new URL("../app/score.worker.ts", import.meta.url));
  const workbook = createExcelWorkbook();
  const session = createSession({
    workbook,
    scorer: createWorkerScorer(worker),
    createAnalyst: async () => {
      const { createWorkerAnalyst } = await import("../app/purchases/analyst");
      return createWorkerAnalyst(
        () => new Worker(new URL("../app/purchases/purchases.worker.ts", import.meta.url)),
      );
    },
    createJoiner: async () => {
      const { createWorkerJoiner } = await import("../app/joins/joiner");
      return createWorkerJoiner(() => new Worker(new URL("../app/joins/join.worker.ts", import.meta.url)));
    },
    language: hostLanguage(),
    theme: hostTheme(),
    today,
    preferences: browserPreferences(),
    insertSample: async (language) => {
      const { sampleList } = await import("./sample-list");
      const { sheet, cells, formats } = sampleList(language);
      return workbook.insertList(sheet, cells, formats);
    },
  });
  await loadTexts(session.getState().language);
  onHostTheme((theme) => session.getState().setTheme(theme));
  const started = session.getState().start();
  connectCommands(session, started);
  createRoot(pane).render(
    <App
      session={session}
      onHelp={openHelp}
      onSupport={supportInformation}
      functions={functionServices(workbook)}
    />,
  );
  // The shared runtime computes the functions of cells too. Excel holds its calls until they are here.
  await import("../functions/functions");
  await started;
}

const pane = document.getElementById("pane");
if (pane === null) throw new Error("The page has no element for the pane.");
void start(pane);
