import { explainModel } from "../../app/report/explanation";
import { classesPage } from "../../app/review/classes-page";
import type { ReviewInput } from "../../app/review/input";
import { overviewPage } from "../../app/review/overview-page";
import { reportPage, type ReportPrint } from "../../app/review/report-page";
import type { ReviewPart, StoredReview } from "../../app";
import type { Language } from "../../core";
import type { Page } from "../../workbook/workbook";
import { formatOf, loadMoreTexts, loadTexts, sayIn } from "../i18n";
import { makePage } from "../portfolio/make-page";
import { reportWords } from "../session/report-words";
import { budgetPart } from "./budget-part";
import type { LeftPart, ReviewHost } from "./types";
import { reviewWords } from "./words";

/** Parts that others make; the rest is the report's own. */
type ForeignPart = Exclude<ReviewPart, "overview" | "classes" | "model">;

/** The sheets of a report in their order, and what there is nothing to show of. */
export interface MadeReport {
  readonly pages: readonly Page[];
  readonly left: readonly LeftPart[];
}

/** @returns undefined while nothing is scored. */
export async function makePages(host: ReviewHost, setup: StoredReview): Promise<MadeReport | undefined> {
  const language = setup.language ?? host.language();
  await loadMoreTexts();
  await loadTexts(language);
  const scored = host.scored();
  const open = host.openList();
  if (scored === undefined || open === undefined) return undefined;
  const date = host.today();
  const input: ReviewInput = {
    ...scored,
    source: open.source.name,
    columnFormats: open.columnFormats,
    date,
    words: reviewWords(language),
  };
  const makers: Readonly<Record<Exclude<ReviewPart, "overview">, () => Promise<Page | undefined>>> = {
    classes: async () => classesPage(input),
    portfolio: async () => makePage("matrix", (await host.openPortfolio()).getState(), language, date),
    development: async () => {
      const page = await (await host.openDevelopment()).getState().page(language);
      return page?.(date);
    },
    concentration: async () =>
      makePage("concentration", (await host.openPortfolio()).getState(), language, date),
    actions: async () => (await host.openActions()).getState().page(language),
    budget: async () => budgetPart(await host.openBudget(), open.columnFormats, language, date),
    model: async () =>
      explainModel({
        ...scored,
        resultId: "report",
        source: open.source,
        words: reportWords(language),
        findings: [...scored.scores.findings, ...open.findings],
        date,
        orientation: "landscape",
      }).page,
  };
  const print = printOf(language, setup, scored.model.name, date);
  const made: { readonly part: ReviewPart; readonly page: Page }[] = [];
  const left: LeftPart[] = [];
  for (const part of setup.parts) {
    if (part === "overview") continue;
    const page = await makers[part]();
    if (page === undefined) left.push({ part, reason: part as ForeignPart });
    else made.push({ part, page: reportPage(page, part, print) });
  }
  if (setup.parts.includes("overview")) {
    const say = sayIn(language, "review");
    const overview = overviewPage({
      ...input,
      contents: made.map(({ part, page }) => [page.sheet, say(`parts.${part}`)]),
      left: left.map(({ part, reason }) => [say(`parts.${part}`), say(`left.${reason}`)]),
    });
    made.unshift({ part: "overview", page: reportPage(overview, "overview", print) });
  }
  return { pages: made.map(({ page }) => page), left };
}

/** What stands in the margins of every sheet. */
function printOf(language: Language, { company }: StoredReview, model: string, date: string): ReportPrint {
  const say = sayIn(language, "review");
  return {
    header: {
      left: company,
      center: say("print.model", { model }),
      right: formatOf(language).isoDate(date),
    },
    footer: { left: "{file}", center: "{sheet}", right: say("print.page") },
    sheet: (name) => say("print.sheet", { name }),
  };
}
