import type { SheetSnapshot } from "../book/snapshot";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readConditionalFormats, readDataValidations, readNotes, readTable, tableParts } from "./read-parts";
import type { Package } from "./package";
import { readPageSetup } from "./read-page-setup";
import { XlsxError } from "./errors";
import type { StyleReading } from "./read-styles";
import { splitSheet, type SheetText } from "./scan";
import { pixelsOfWidth, PROTECTION_OPTIONS } from "./sheet-units";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xml";

// A <col> may span all columns to give the sheet a default; only a real table's worth is listed one by one.
const MOST_COLUMNS = 1_000;

export interface SheetHeader {
  readonly name: string;
  readonly path: string;
  readonly state: string | undefined;
}

export interface SheetContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly styles: StyleReading;
}

/** The part cut at its cells, with what stands around them as a tree. */
export function loadSheet(pack: Package, path: string): { text: SheetText; root: XmlElement } {
  const whole = pack.text(path);
  if (whole === undefined) throw new XlsxError("damaged", { part: path });
  try {
    const text = splitSheet(whole);
    const { root } = parseXml(
      text.after === "" ? whole : `${text.before}<${text.prefix}sheetData/>${text.after}`,
    );
    return { text, root };
  } catch (cause) {
    throw new XlsxError("damaged", { part: path }, { cause });
  }
}

export function readSheet(pack: Package, header: SheetHeader, context: SheetContext): SheetSnapshot {
  const { text, root } = loadSheet(pack, header.path);
  const { styles } = context;
  const cells = readCells(text, {
    strings: context.strings,
    isDate: styles.isDate,
    date1904: context.date1904,
  });
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const column of childrenOf(childOf(root, "cols"), "col")) {
    const first = Number(attributeOf(column, "min")) - 1;
    const last = Math.min(Number(attributeOf(column, "max")) - 1, first + MOST_COLUMNS);
    const width = attributeOf(column, "width");
    for (let index = first; index <= last; index++) {
      if (flagOf(column, "hidden")) hiddenColumns.push(index);
      else if (width !== undefined) columnWidths[index] = pixelsOfWidth(Number(width));
    }
  }
  const pane = childOf(childrenOf(childOf(root, "sheetViews"), "sheetView")[0], "pane");
  const frozen = /frozen/i.test(attributeOf(pane, "state") ?? "");
  const protection = readProtection(childOf(root, "sheetProtection"));
  const filter = childOf(root, "autoFilter");
  const tab = attributeOf(childOf(childOf(root, "sheetPr"), "tabColor"), "rgb");
  const comments = pack.related(header.path, "comments");
  const validations = readDataValidations(root);
  const pageSetup = readPageSetup(root);
  return {
    name: header.name,
    origin: header.path,
    visibility:
      header.state === "hidden" ? "Hidden" : header.state === "veryHidden" ? "VeryHidden" : "Visible",
    rows: cells.rows,
    styles: styles.styles,
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell").map(
      (merge) => attributeOf(merge, "ref") ?? "",
    ),
    columnWidths,
    rowHeights: cells.rowHeights,
    hiddenColumns,
    hiddenRows: cells.hiddenRows,
    frozenRows: frozen ? Number(attributeOf(pane, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? Number(attributeOf(pane, "xSplit") ?? 0) : 0,
    tables: tableParts(pack, header.path).map(({ root: table }) => readTable(table)),
    conditionalFormats: readConditionalFormats(root, styles.differential),
    charts: readCharts(pack, header.path, root),
    notes: readNotes(comments === undefined ? undefined : pack.document(comments)?.root),
    ...(protection && { protection }),
    ...(filter && {
      autoFilter: {
        address: attributeOf(filter, "ref") ?? "",
        filtered: childrenOf(filter, "filterColumn").length > 0,
      },
    }),
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(pageSetup && { pageSetup }),
    ...(tab !== undefined && { tabColor: `#${tab.slice(-6).toUpperCase()}` }),
  };
}

function readProtection(element: XmlElement | undefined): Record<string, unknown> | undefined {
  if (!element || !flagOf(element, "sheet")) return undefined;
  const options: Record<string, unknown> = {};
  for (const [name, { option, allowedWhenAbsent }] of Object.entries(PROTECTION_OPTIONS))
    options[option] = attributeOf(element, name) === undefined ? allowedWhenAbsent : !flagOf(element, name);
  options.selectionMode = flagOf(element, "selectUnlockedCells")
    ? "None"
    : flagOf(element, "selectLockedCells")
      ? "Unlocked"
      : "Normal";
  return options;
}
