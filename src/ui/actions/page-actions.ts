import { actionsPage } from "../../app";
import type { Language } from "../../core";
import type { Page } from "../../workbook/workbook";
import { formatOf, sayIn } from "../i18n";
import { actionWords } from "./action-words";
import type { Kernel } from "./kernel";
import { actionListOf } from "./list-request";
import type { ActionsActions, ActionsState } from "./types";

type PageActions = Pick<ActionsActions, "page" | "writePage" | "undoPage">;

function pageNow(kernel: Kernel, language: Language): Page | undefined {
  const { facts, found }: ActionsState = kernel.get();
  const list = actionListOf(kernel, found);
  if (list === undefined || facts === undefined) return undefined;
  const say = sayIn(language, "actions");
  const format = formatOf(language);
  const exceptions = [facts.model.newCustomers, facts.model.returningCustomers];
  return actionsPage({
    list,
    classes: [...facts.model.classes.list, ...exceptions.filter((rule) => rule !== undefined)],
    closed: [...actionWords(language).closed, ...(kernel.written?.closed ?? [])],
    words: {
      sheet: say("page.sheet"),
      title: say("page.title"),
      lead: (open, customers) =>
        say("page.lead", {
          count: open,
          open: format.number(open),
          customers: format.number(customers),
          model: facts.model.name,
          date: format.isoDate(facts.today),
        }),
      byReason: say("page.byReason"),
      byPriority: say("page.byPriority"),
      byResponsible: say("page.byResponsible"),
      measures: say("page.measures"),
      more: (shown, all) => say("page.more", { shown: format.number(shown), all: format.number(all) }),
      reason: say("list.reason"),
      count: say("page.count"),
      number: say("page.number"),
      total: say("page.total"),
      priority: say("list.priority"),
      responsible: say("list.responsible"),
      nobody: say("page.nobody"),
      noClass: say("page.noClass"),
      others: say("page.others"),
      columns: {
        name: say("list.name"),
        class: say("list.class"),
        reason: say("list.reason"),
        measure: say("list.measure"),
        responsible: say("list.responsible"),
        due: say("list.due"),
        priority: say("list.priority"),
      },
      dateFormat: say("list.dateFormat"),
    },
  });
}

/** The measures as a page to be printed. */
export function pageActions(kernel: Kernel): PageActions {
  const { get, set, host } = kernel;
  const page = (language = host.language()) => pageNow(kernel, language);
  return {
    page,
    async writePage() {
      const wanted = page();
      if (wanted === undefined) return;
      const pageReceipt = await host.work("writing", "write", ({ signal }) =>
        host.workbook.writePage(wanted, { signal }),
      );
      if (pageReceipt !== undefined) set({ pageReceipt });
    },
    async undoPage() {
      const { pageReceipt } = get();
      if (pageReceipt === undefined) return;
      const undone = await host.work("undoing", "undo", async () => {
        await host.workbook.undoWrite(pageReceipt);
        return true;
      });
      if (undone === true) set({ pageReceipt: undefined });
    },
  };
}
