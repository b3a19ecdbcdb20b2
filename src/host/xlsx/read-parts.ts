import type {
  ConditionalFormatSnapshot,
  DataValidationSnapshot,
  NameSnapshot,
  TableSnapshot,
} from "../book/snapshot";
import { decodeCellText } from "./cell-text";
import { fromFileFormula } from "./formulas";
import type { Package } from "./package";
import type { DifferentialStyle } from "./read-styles";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  isElement,
  localName,
  textOf,
  type XmlElement,
} from "./xml";

export function readTable(root: XmlElement): TableSnapshot {
  const filter = childOf(root, "autoFilter");
  return {
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
    address: attributeOf(root, "ref") ?? "A1",
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) =>
      decodeCellText(attributeOf(column, "name") ?? ""),
    ),
    totalsRow: Number(attributeOf(root, "totalsRowCount") ?? 0) > 0,
    style: attributeOf(childOf(root, "tableStyleInfo"), "name") ?? "",
    filtered: childrenOf(filter, "filterColumn").length > 0,
  };
}

/** Tables tied to a sheet's part, with their paths. */
export const tableParts = (pack: Package, sheetPath: string): { path: string; root: XmlElement }[] =>
  pack
    .relationships(sheetPath)
    .filter((relationship) => relationship.type === "table")
    .flatMap(({ target }) => {
      const root = pack.document(target)?.root;
      return root ? [{ path: target, root }] : [];
    });

/** Names that the program keeps for itself, such as the print area, stay with the file. */
export const isBuiltInName = (name: string): boolean => name.toLowerCase().startsWith("_xlnm.");

export function readNames(workbook: XmlElement, sheetNames: readonly string[]): NameSnapshot[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").flatMap((element) => {
    const name = attributeOf(element, "name") ?? "";
    if (isBuiltInName(name)) return [];
    const local = attributeOf(element, "localSheetId");
    const sheet = local === undefined ? undefined : sheetNames[Number(local)];
    const comment = attributeOf(element, "comment");
    return [
      {
        name,
        formula: fromFileFormula(textOf(element)),
        ...(sheet !== undefined && { sheet }),
        visible: !flagOf(element, "hidden"),
        ...(comment !== undefined && { comment }),
      },
    ];
  });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Operators of text rules by the type of the rule in the file. */
export const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** A rule of the file in the program's words; undefined for kinds that stay with the file. */
export function readRule(
  rule: XmlElement,
  address: string,
  styles: readonly DifferentialStyle[],
): ConditionalFormatSnapshot | undefined {
  const type = attributeOf(rule, "type") ?? "";
  const formulas = childrenOf(rule, "formula").map((formula) => fromFileFormula(textOf(formula)));
  const style = styles[Number(attributeOf(rule, "dxfId") ?? NaN)] ?? {};
  const rest = { address, ...style, ...(flagOf(rule, "stopIfTrue") && { stopIfTrue: true }) };
  const [formula1, formula2] = formulas;
  if (type === "cellIs" && formula1 !== undefined)
    return {
      type: "cellValue",
      rule: {
        operator: OPERATORS[attributeOf(rule, "operator") ?? ""] ?? "EqualTo",
        formula1,
        ...(formula2 !== undefined && { formula2 }),
      },
      ...rest,
    };
  const textOperator = TEXT_OPERATORS[type];
  const text = attributeOf(rule, "text");
  if (textOperator !== undefined && text !== undefined)
    return { type: "textComparison", rule: { operator: textOperator, text }, ...rest };
  if (type === "expression" && formula1 !== undefined)
    return { type: "custom", rule: { formula: formula1 }, ...rest };
  return undefined;
}

/** Operators of value rules: the file's word and the client's. */
export const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** All rules that the program knows, the one that wins first. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: readonly DifferentialStyle[],
): ConditionalFormatSnapshot[] {
  const found = childrenOf(sheet, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").flatMap((rule) => {
      const format = readRule(rule, attributeOf(block, "sqref") ?? "", styles);
      return format ? [{ format, priority: Number(attributeOf(rule, "priority") ?? Infinity) }] : [];
    }),
  );
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

export function readDataValidations(sheet: XmlElement): DataValidationSnapshot[] {
  return childrenOf(childOf(sheet, "dataValidations"), "dataValidation").map((element) => {
    const formulas = ["formula1", "formula2"].map((name) => textOf(childOf(element, name)));
    const [formula1 = "", formula2 = ""] = formulas;
    const typed = /^"([\s\S]*)"$/.exec(formula1);
    const operator = attributeOf(element, "operator");
    return {
      address: attributeOf(element, "sqref") ?? "",
      type: capital(attributeOf(element, "type") ?? "none"),
      ...(operator !== undefined && { operator: OPERATORS[operator] ?? operator }),
      ...(formula1 !== "" && { formula1: typed ? typed[1]! : `=${formula1}` }),
      ...(formula2 !== "" && { formula2: `=${formula2}` }),
      ...(typed && { values: typed[1]!.split(",") }),
      ...(flagOf(element, "showErrorMessage") && { refuses: true as const }),
    };
  });
}

/** Notes by address; comments with replies are no notes and stay with the file. */
export function readNotes(comments: XmlElement | undefined): Record<string, string> {
  const authors = childrenOf(childOf(comments, "authors"), "author").map(textOf);
  const notes: Record<string, string> = {};
  for (const comment of childrenOf(childOf(comments, "commentList"), "comment")) {
    if (authors[Number(attributeOf(comment, "authorId"))]?.startsWith("tc=")) continue;
    const runs = childOf(comment, "text")?.children.filter(isElement) ?? [];
    notes[attributeOf(comment, "ref") ?? ""] = runs
      .map((run) => (localName(run) === "t" ? textOf(run) : textOf(childOf(run, "t"))))
      .map((text) => decodeCellText(text))
      .join("");
  }
  return notes;
}
