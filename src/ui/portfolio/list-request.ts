import { abcLetter } from "../../app/portfolio/abc-letter";
import { axisPartsText } from "../../app/portfolio/axis-parts-text";
import { classAt } from "../../app/portfolio/customer-text";
import { type CustomerNames, customerNames } from "../../app";
import type { Cell, Language } from "../../core";
import type { ListRequest } from "../../workbook/workbook";
import { type DefinedColumn, definedList } from "../analysis/defined-list";
import { formatOf, sayIn } from "../i18n";
import type { PortfolioState } from "./types";
import { portfolioWords } from "./words";

/** By which the list is found again in the workbook. */
const LIST_ID = "portfolio";

const TEXT = "@";
const POINTS = "0.0";
const AMOUNT = "#,##0.00";

/**
 * The scored customers with their places in the matrix; undefined while there is no matrix.
 *
 * @param today ISO date.
 */
export function listRequest(
  { scored, setup, portfolio, concentration, concentrationSetup }: PortfolioState,
  language: Language,
  today: string,
): ListRequest | undefined {
  if (scored === undefined || setup === undefined || portfolio === undefined) return undefined;
  const { table, model } = scored;
  const say = sayIn(language, "portfolio");
  const format = formatOf(language);
  const words = portfolioWords(language);
  const each = (value: (row: number) => Cell): Cell[] =>
    Array.from({ length: table.rowCount }, (_, row) => value(row));
  const column = (
    id: "customer" | "name" | "class" | "field" | "strategy",
    value: (row: number) => Cell,
  ): DefinedColumn => ({
    id,
    header: say(`list.${id}`),
    values: each(value),
    numberFormat: TEXT,
    definition: say(`list.${id}Means`),
  });
  const axis = (id: "x" | "y"): DefinedColumn => ({
    id,
    header: say(`list.${id}`, { axis: setup[id].name }),
    values: portfolio[id],
    numberFormat: POINTS,
    definition: say("list.axisMeans", { parts: axisPartsText(setup[id], model, words) }),
  });
  const borders = (id: "x" | "y") => format.list(setup[id].borders.map((border) => format.number(border)));
  const names = customerNames(table, model.key);
  const fieldOf = (row: number) => setup.fields[portfolio.field[row]!];
  const amount: DefinedColumn[] =
    setup.bubble === ""
      ? []
      : [
          {
            id: "amount",
            header: setup.bubble,
            values: portfolio.size,
            numberFormat: AMOUNT,
            definition: say("list.amountMeans"),
          },
        ];
  const group = concentration?.abc.group;
  const abc: DefinedColumn[] =
    group === undefined || concentrationSetup === undefined
      ? []
      : [
          {
            id: "abc",
            header: say("list.abc"),
            values: each((row) => (group[row]! < 0 ? "" : abcLetter(group[row]!))),
            numberFormat: TEXT,
            definition: say("list.abcMeans", { column: concentrationSetup.amount }),
          },
        ];
  return {
    ...definedList({
      id: LIST_ID,
      sheet: say("list.sheet"),
      table: say("list.table"),
      about: [
        say("list.about", { source: table.origin.sheet, model: model.name, date: format.isoDate(today) }),
        say("list.matrix", {
          x: setup.x.name,
          y: setup.y.name,
          bordersX: borders("x"),
          bordersY: borders("y"),
        }),
      ],
      columns: [
        column(
          "customer",
          customerIds(names, table.rowCount, (row) =>
            say("list.row", { row: table.sourceRows[row]! + table.origin.row + 1 }),
          ),
        ),
        column("name", names.nameOf),
        column("class", (row) => classAt(scored, row)?.name ?? ""),
        axis("x"),
        axis("y"),
        column("field", (row) => fieldOf(row)?.name ?? ""),
        column("strategy", (row) => fieldOf(row)?.strategy ?? ""),
        ...amount,
        ...abc,
      ],
    }),
    names: ["name"],
  };
}

/** What tells customers apart: the key, else the name, with the row where that is blank or not the only one. */
function customerIds(
  { keyOf, nameOf }: CustomerNames,
  rowCount: number,
  placeOf: (row: number) => string,
): (row: number) => string {
  const taken = new Map<string, number>();
  const idOf = (row: number) => keyOf(row) || nameOf(row);
  for (let row = 0; row < rowCount; row += 1) taken.set(idOf(row), (taken.get(idOf(row)) ?? 0) + 1);
  return (row) => {
    const id = idOf(row);
    if (id === "") return placeOf(row);
    return taken.get(id) === 1 ? id : `${id} (${placeOf(row)})`;
  };
}
