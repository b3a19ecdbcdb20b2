import {
  type ActionColumn,
  type ActionList,
  ENTRY_COLUMNS,
  findColumn,
  updateList,
  writtenBy,
  type WrittenActions,
} from "../../core";
import type { ColumnValidation, ListColumn, ListRequest } from "../../workbook/workbook";
import { formatOf, sayIn } from "../i18n";
import { actionWords, statusTexts } from "./action-words";
import { hasKey } from "./facts";
import { LIST_ID } from "./find-list";
import type { Kernel } from "./kernel";
import type { FoundList } from "./types";

/** Columns in the order of a new list. */
const ORDER: readonly ActionColumn[] = [
  "key",
  "name",
  "class",
  "field",
  "reason",
  ...ENTRY_COLUMNS,
  "since",
  "assigned",
];

/** Characters. */
const WIDTHS: Readonly<Partial<Record<ActionColumn, number>>> = {
  name: 32,
  reason: 30,
  measure: 52,
  note: 36,
};

/** The list as it is to be written over the one that stands; undefined while nothing is scored. */
export function actionListOf(
  { get, host, written }: Pick<Kernel, "get" | "host" | "written">,
  found: FoundList | undefined,
): ActionList | undefined {
  const { facts, setup, plan, customers } = get();
  if (facts === undefined || setup === undefined || plan === undefined) return undefined;
  const words = actionWords(host.language());
  return updateList({
    rules: setup.rules,
    plan,
    facts,
    customers,
    standing: found?.standing,
    written,
    words,
  });
}

/** What is to be written, with what has to be remembered of it. */
export function listRequest(
  kernel: Kernel,
  found: FoundList | undefined,
): { readonly request: ListRequest; readonly written: WrittenActions } | undefined {
  const { get, host } = kernel;
  const { facts, setup } = get();
  const list = actionListOf(kernel, found);
  if (list === undefined || facts === undefined || setup === undefined) return undefined;
  const language = host.language();
  const say = sayIn(language, "actions");
  const date = formatOf(language).isoDate(facts.today);
  const hasAssigned = setup.rules.some(({ responsible }) => responsible.kind === "column");
  const isWanted = (column: ActionColumn) =>
    !(column === "name" && !hasKey(facts)) &&
    !(column === "field" && facts.fields === undefined) &&
    !(column === "assigned" && !hasAssigned);
  const usual = (column: ActionColumn) =>
    column === "key"
      ? (findColumn(facts.table, facts.model.key)?.name ?? say("list.name"))
      : say(`list.${column}`);
  const lastHeaders = kernel.written?.headers ?? {};
  const headerOf = (column: ActionColumn) => {
    const stands = found?.headers[column];
    return stands !== undefined && stands !== lastHeaders[column] ? stands : usual(column);
  };
  const formats: Readonly<Partial<Record<ActionColumn, string>>> = {
    since: say("list.dateFormat"),
    due: say("list.dateFormat"),
    priority: "0",
  };
  const wanted = ORDER.filter(isWanted);
  const columns = wanted.map((id): ListColumn => {
    const validation = validationOf(id, list, language);
    const own = ENTRY_COLUMNS.some((column) => column === id) ? found?.formats[id] : undefined;
    const [left, width] = [list.left[id as keyof ActionList["left"]], WIDTHS[id]];
    return {
      id,
      header: headerOf(id),
      values: list.columns[id],
      numberFormat: formats[id] ?? "@",
      ...(own && { formats: list.standsAt.map((at) => own[at]) }),
      ...(left && { left }),
      ...(width !== undefined && { width }),
      ...(validation && { validation }),
    };
  });
  const request: ListRequest = {
    id: LIST_ID,
    sheet: say("list.sheet"),
    table: say("list.table"),
    // Few enough lines for the header to stay in sight: users work in this list.
    head: [
      [{ value: say("list.sheet"), bold: true, fontSize: 14 }],
      [say("list.from", { model: facts.model.name, date })],
      [say("list.stays")],
    ],
    columns,
    activate: true,
    key: "key",
    names: ["name"],
    standsAt: list.standsAt,
  };
  const headers = Object.fromEntries(wanted.map((id) => [id, usual(id)]));
  const words = actionWords(language);
  return { request, written: writtenBy(setup.rules, words, list.columns.reason, kernel.written, headers) };
}

function validationOf(
  column: ActionColumn,
  { columns }: ActionList,
  language: "de" | "en",
): ColumnValidation | undefined {
  if (column === "priority") return { list: ["1", "2", "3"] };
  if (column === "status") return { list: statusTexts(language), open: true };
  if (column === "due") return { date: true };
  if (column !== "responsible") return undefined;
  const known = new Set([...columns.responsible, ...columns.assigned].map((name) => String(name).trim()));
  known.delete("");
  return known.size === 0 ? undefined : { list: [...known].sort(), open: true };
}
