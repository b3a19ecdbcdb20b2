import { area as areaAt, endColumn, endRow, type Area } from "../host/area";
import { formatArea } from "../host/address";
import type { Book } from "../host/book/book";
import type { ConditionalFormatRecord, TableRecord } from "../host/book/records";

const HEADER_FILL = "#1F5FA8";
const HEADER_TEXT = "#FFFFFF";

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

interface ScreenRule {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | undefined;
  readonly fontColor: string | undefined;
  readonly bold: boolean | undefined;
  readonly stopIfTrue: boolean;
}

const bare = (formula: string | undefined): string => (formula ?? "").replace(/^=/, "");
const quoted = (text: string | undefined): string => `"${(text ?? "").replaceAll('"', '""')}"`;

/** The condition as a formula for the first cell of the format's range; undefined for one that cannot be shown. */
function condition({ kind, rule, areas }: ConditionalFormatRecord): string | undefined {
  const [first] = areas;
  if (!first) return undefined;
  const cell = formatArea(areaAt(first.row, first.column));
  const { operator = "", formula1, formula2, formula, text } = rule;
  if (kind === "custom") return formula;
  if (kind === "textComparison") {
    const found = `ISNUMBER(SEARCH(${quoted(text)},${cell}))`;
    const tests: Readonly<Record<string, string>> = {
      Contains: found,
      NotContains: `NOT(${found})`,
      BeginsWith: `LEFT(${cell},${(text ?? "").length})=${quoted(text)}`,
      EndsWith: `RIGHT(${cell},${(text ?? "").length})=${quoted(text)}`,
    };
    return tests[operator] && `=${tests[operator]}`;
  }
  const between = `AND(${cell}>=${bare(formula1)},${cell}<=${bare(formula2)})`;
  if (operator === "Between") return `=${between}`;
  if (operator === "NotBetween") return `=NOT(${between})`;
  const comparison = COMPARISONS[operator];
  return comparison && `=${cell}${comparison}${bare(formula1)}`;
}

function ruleOfFormat(format: ConditionalFormatRecord): ScreenRule | undefined {
  const formula = condition(format);
  if (formula === undefined) return undefined;
  const { sheet, areas, fill, fontColor, bold, stopIfTrue } = format;
  return { sheet: sheet.key, areas, formula, fill, fontColor, bold, stopIfTrue };
}

const ruleOfHeader = ({ sheet, area }: TableRecord): ScreenRule => ({
  sheet: sheet.key,
  areas: [{ ...area, rowCount: 1 }],
  formula: "=TRUE",
  fill: HEADER_FILL,
  fontColor: HEADER_TEXT,
  bold: undefined,
  stopIfTrue: false,
});

const univerRule = (id: string, { areas, formula, fill, fontColor, bold, stopIfTrue }: ScreenRule) => ({
  cfId: id,
  ranges: areas.map((area) => ({
    startRow: area.row,
    endRow: endRow(area),
    startColumn: area.column,
    endColumn: endColumn(area),
  })),
  stopIfTrue,
  rule: {
    type: "highlightCell",
    subType: "formula",
    value: formula,
    style: {
      ...(fill ? { bg: { rgb: fill } } : {}),
      ...(fontColor ? { cl: { rgb: fontColor } } : {}),
      ...(bold ? { bl: 1 } : {}),
    },
  },
});

/**
 * Shows on the screen what the book keeps beside its cells: conditional formats, and the header of each table.
 * They are rules of the grid only; nothing in the book changes, and the user's undo does not see them.
 */
export class Dress {
  private shown: readonly { readonly sheet: string; readonly id: string }[] = [];
  private last = "";
  private count = 0;

  constructor(private readonly book: Book) {}

  update(): void {
    const { tables, conditionalFormats } = this.book;
    const rules = [
      ...tables.filter(({ showHeaders }) => showHeaders).map(ruleOfHeader),
      ...conditionalFormats.map(ruleOfFormat).filter((rule) => rule !== undefined),
    ];
    const now = JSON.stringify(rules);
    if (now === this.last) return;
    this.last = now;
    for (const { sheet, id } of this.shown) this.run("delete", sheet, { cfId: id });
    this.shown = rules.map((rule) => {
      const id = `screen-${++this.count}`;
      this.run("add", rule.sheet, { rule: univerRule(id, rule) });
      return { sheet: rule.sheet, id };
    });
  }

  private run(verb: "add" | "delete", sheet: string, params: object): void {
    this.book.runOwn(
      `sheet.mutation.${verb}-conditional-rule`,
      { unitId: this.book.unit, subUnitId: sheet, ...params },
      { onlyLocal: true },
    );
  }
}
