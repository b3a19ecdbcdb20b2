import type { ConditionalFormatSnapshot, SheetSnapshot } from "../book/snapshot";
import { plainAddress } from "./address";
import { toFileFormula } from "./formulas";
import { OPERATORS, readRule, TEXT_OPERATORS } from "./read-parts";
import type { DifferentialStyle } from "./read-styles";
import { hexOf } from "./style-values";
import type { StyleWriter } from "./write-styles";
import {
  attributeOf,
  childrenOf,
  encodeText,
  makeElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from "./xml";

const VALUE_OPERATORS = new Map(Object.entries(OPERATORS).map(([file, client]) => [client, file]));
const TEXT_TYPES = new Map(Object.entries(TEXT_OPERATORS).map(([file, client]) => [client, file]));

function identity(format: ConditionalFormatSnapshot): string {
  const rule = Object.entries(format.rule)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}:${value.replace(/^=/, "")}`)
    .sort();
  return [
    format.type,
    plainAddress(format.address),
    ...rule,
    hexOf(format.fill) ?? "",
    hexOf(format.fontColor) ?? "",
    format.bold === true,
    format.stopIfTrue === true,
  ].join("|");
}

/** Removes the rules that are gone and adds the new ones; rules of kinds that the program does not know stay. */
export function writeConditionalFormats(
  root: XmlElement,
  before: SheetSnapshot,
  after: SheetSnapshot,
  opened: readonly DifferentialStyle[],
  styles: () => StyleWriter,
  place: (element: XmlElement) => void,
): boolean {
  const wanted = after.conditionalFormats.map((format) => ({ format, key: identity(format) }));
  const known = new Map<string, number>();
  for (const format of before.conditionalFormats)
    known.set(identity(format), (known.get(identity(format)) ?? 0) + 1);
  const added = wanted.filter(({ key }) => {
    const count = known.get(key) ?? 0;
    if (count > 0) known.set(key, count - 1);
    return count === 0;
  });
  const gone = new Map([...known].filter(([, count]) => count > 0));
  if (added.length === 0 && gone.size === 0) return false;

  let priority = 0;
  for (const block of childrenOf(root, "conditionalFormatting")) {
    for (const rule of childrenOf(block, "cfRule")) {
      const format = readRule(rule, attributeOf(block, "sqref") ?? "", opened);
      const key = format && identity(format);
      const count = key === undefined ? 0 : (gone.get(key) ?? 0);
      if (key !== undefined && count > 0) {
        gone.set(key, count - 1);
        removeChild(block, rule);
      } else priority = Math.max(priority, Number(attributeOf(rule, "priority") ?? 0));
    }
    if (childrenOf(block, "cfRule").length === 0) removeChild(root, block);
  }
  for (const { format } of added)
    place(
      makeElement(`${prefixOf(root)}conditionalFormatting`, { sqref: plainAddress(format.address) }, [
        ruleElement(prefixOf(root), format, ++priority, styles().differential(format)),
      ]),
    );
  return true;
}

function ruleElement(
  prefix: string,
  format: ConditionalFormatSnapshot,
  priority: number,
  dxfId: number,
): XmlElement {
  const common = { dxfId, priority, stopIfTrue: format.stopIfTrue === true ? 1 : undefined };
  const formula = (text: string) => makeElement(`${prefix}formula`, {}, [encodeText(toFileFormula(text))]);
  const rule = (attributes: Record<string, string>, formulas: readonly (string | undefined)[]) =>
    makeElement(
      `${prefix}cfRule`,
      { ...attributes, ...common },
      formulas.filter((text): text is string => text !== undefined && text !== "").map(formula),
    );
  const { formula1, formula2, operator = "", text = "", formula: own } = format.rule;
  if (format.type === "cellValue")
    return rule({ type: "cellIs", operator: VALUE_OPERATORS.get(operator) ?? "equal" }, [formula1, formula2]);
  if (format.type === "custom") return rule({ type: "expression" }, [own]);
  const type = TEXT_TYPES.get(operator) ?? "containsText";
  return rule({ type, operator: TEXT_RULES[type]!.operator, text }, [
    TEXT_RULES[type]!.formula(firstCell(format.address), `"${text.replaceAll('"', '""')}"`),
  ]);
}

const firstCell = (address: string) => plainAddress(address).split(/[ :]/)[0] ?? "A1";

// Excel evaluates the formula, not the text of the rule.
const TEXT_RULES: Readonly<
  Record<string, { operator: string; formula: (cell: string, text: string) => string }>
> = {
  containsText: {
    operator: "containsText",
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: { operator: "notContains", formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))` },
  beginsWith: { operator: "beginsWith", formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  endsWith: { operator: "endsWith", formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
};
