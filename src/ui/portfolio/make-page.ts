import { concentrationPage } from "../../app/portfolio/concentration-page";
import { fieldsPage } from "../../app/portfolio/fields-page";
import { portfolioPage } from "../../app/portfolio/portfolio-page";
import { findColumn, type Language } from "../../core";
import type { Page } from "../../workbook/workbook";
import type { PortfolioPage, PortfolioState } from "./types";
import { concentrationWords, portfolioWords } from "./words";

/**
 * A page of the portfolio as it stands; undefined while there is nothing to write.
 *
 * @param today ISO date.
 */
export function makePage(
  page: PortfolioPage,
  state: PortfolioState,
  language: Language,
  today: string,
): Page | undefined {
  const { scored, setup, portfolio, earlier, concentration: view, concentrationSetup } = state;
  if (scored === undefined) return undefined;
  const about = { ...scored, source: scored.table.origin.sheet, date: today };
  if (page === "concentration") {
    const amounts = findColumn(scored.table, concentrationSetup?.amount ?? "")?.numbers;
    if (view === undefined || concentrationSetup === undefined || amounts === undefined) return undefined;
    return concentrationPage({
      ...about,
      setup: concentrationSetup,
      concentration: view.concentration,
      abc: view.abc,
      amounts,
      profit: findColumn(scored.table, concentrationSetup.profit)?.numbers,
      words: concentrationWords(language),
    });
  }
  if (setup === undefined || portfolio === undefined) return undefined;
  const input = { ...about, setup, portfolio, earlier, words: portfolioWords(language) };
  return page === "matrix" ? portfolioPage(input) : fieldsPage(input);
}
