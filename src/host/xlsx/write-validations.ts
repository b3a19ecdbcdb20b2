import type { DataValidationSnapshot, SheetSnapshot } from "../book/snapshot";
import { formatArea, parseArea, plainAddress } from "./address";
import { OPERATORS } from "./read-parts";
import { childOf, childrenOf, encodeText, makeElement, prefixOf, removeChild, type XmlElement } from "./xml";

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const areasOf = ({ address }: DataValidationSnapshot): string =>
  plainAddress(address)
    .split(" ")
    .map((part) => {
      const area = parseArea(part);
      return area ? formatArea(area) : part;
    })
    .join(" ");

const ruleKey = ({ address: _, ...rule }: DataValidationSnapshot): string =>
  JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));

const keysOf = (rules: readonly DataValidationSnapshot[]) =>
  rules.map((rule) => `${areasOf(rule)} ${ruleKey(rule)}`);

/**
 * Rules for what may be typed. A rule of the file that only covers other cells now keeps what else the file knows of it.
 *
 * @returns true when something was changed.
 */
export function writeValidations(
  root: XmlElement,
  before: SheetSnapshot,
  after: SheetSnapshot,
  place: (element: XmlElement) => void,
): boolean {
  const known = before.dataValidations ?? [];
  const wanted = after.dataValidations ?? [];
  if (keysOf(known).sort().join("\n") === keysOf(wanted).sort().join("\n")) return false;
  const prefix = prefixOf(root);
  const list = childOf(root, "dataValidations");
  const old = childrenOf(list, "dataValidation").map((element, at) => ({
    element,
    key: ruleKey(known[at]!),
  }));
  const elements = wanted.map((rule) => {
    const at = old.findIndex(({ key }) => key === ruleKey(rule));
    const element = at < 0 ? elementOf(rule, prefix) : old.splice(at, 1)[0]!.element;
    element.attributes.set("sqref", areasOf(rule));
    return element;
  });
  if (list) removeChild(root, list);
  if (elements.length > 0)
    place(makeElement(`${prefix}dataValidations`, { count: elements.length }, elements));
  return true;
}

const OPERATOR_NAMES = new Map([
  ...Object.entries(OPERATORS).map(([file, client]) => [client, file] as const),
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
]);

function elementOf(rule: DataValidationSnapshot, prefix: string): XmlElement {
  const { type, operator, formula1, formula2, values, refuses } = rule;
  const element = makeElement(`${prefix}dataValidation`, {
    type: type.charAt(0).toLowerCase() + type.slice(1),
    operator: operator === undefined ? undefined : OPERATOR_NAMES.get(operator),
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: refuses ? 1 : undefined,
  });
  const formulas = [values ? `"${values.join(",")}"` : formulaOf(formula1), formulaOf(formula2)];
  formulas.forEach((formula, at) => {
    if (formula !== undefined)
      element.children.push(makeElement(`${prefix}formula${at + 1}`, {}, [encodeText(formula)]));
  });
  return element;
}

/** Formulas stand in a file without "=", days as their number. */
function formulaOf(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return String((Date.parse(text) - DAY_ZERO) / DAY_MS);
  return text.replace(/^=/, "");
}
