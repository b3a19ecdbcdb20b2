import { covers, intersection } from "../area";
import { clearValidations } from "../book/clear-validations";
import type { DataValidationSnapshot } from "../book/snapshot";
import { invalidArgument } from "../host-error";
import { areaOf, requireAllowed } from "./range-cells";
import { type RangeSelf, define } from "./types";

/** Kinds of rules by their names in a file: the client's name of the kind, and that of the rule's part. */
const TYPES: Readonly<Record<string, readonly [type: string, rule: string]>> = {
  list: ["List", "list"],
  whole: ["WholeNumber", "wholeNumber"],
  decimal: ["Decimal", "decimal"],
  date: ["Date", "date"],
  time: ["Time", "time"],
  textLength: ["TextLength", "textLength"],
  custom: ["Custom", "custom"],
};

/** Excel takes no longer text for the entries of a list. */
const LONGEST_LIST = 255;

const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The rule for all cells of a range; "mixed" when it covers some of them only. */
function validationOf(range: RangeSelf) {
  const where = areaOf(range);
  const touching = range.sheet.validations.filter(({ areas }) =>
    areas.some((area) => intersection(area, where)),
  );
  if (touching.length === 0) return undefined;
  const [only] = touching;
  return touching.length === 1 && only!.areas.some((area) => covers(area, where)) ? only!.rule : "mixed";
}

function ruleOf(range: RangeSelf): object | null {
  const rule = validationOf(range);
  if (rule === "mixed") return null;
  const known = rule && TYPES[small(rule.type)];
  if (!known) return {};
  const { formula1, formula2, operator, values } = rule;
  if (known[1] === "list")
    return { list: { inCellDropDown: true, source: values ? values.join(",") : (formula1 ?? "") } };
  if (known[1] === "custom") return { custom: { formula: formula1 ?? "" } };
  return { [known[1]]: { formula1, formula2, operator: capital(operator ?? "between") } };
}

interface RulePart {
  readonly source?: string;
  readonly formula?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
}

type Rule = Omit<DataValidationSnapshot, "address">;

function ruleFrom(given: Readonly<Record<string, RulePart | undefined>>): Rule {
  const [name, part] = Object.entries(given).find(([, value]) => value != null) ?? [];
  const type = Object.keys(TYPES).find((key) => TYPES[key]![1] === name);
  if (!type || !part) throw invalidArgument();
  if (type === "list") return { type: capital(type), ...listFrom(part.source) };
  if (type === "custom") return { type: capital(type), formula1: part.formula ?? "" };
  const { formula1, formula2, operator = "Between" } = part;
  if (formula1 === undefined) throw invalidArgument();
  return {
    type: capital(type),
    operator,
    formula1: String(formula1),
    ...(formula2 != null && { formula2: String(formula2) }),
  };
}

function listFrom(source: unknown): Pick<Rule, "formula1" | "values"> {
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) return { formula1: source };
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return { formula1: source, values: source.split(",").map((entry) => entry.trim()) };
}

function edit(range: RangeSelf, change: (rule: DataValidationSnapshot) => DataValidationSnapshot): void {
  const where = areaOf(range);
  const { sheet } = range;
  const rule = validationOf(range);
  if (rule === undefined || rule === "mixed") throw invalidArgument();
  clearValidations(sheet, where);
  sheet.validations = [...sheet.validations, { rule: change(rule), areas: [where] }];
}

/** What may be typed into cells. Nothing is refused to one who types here: the rules are for the file. */
export const dataValidation = define<RangeSelf>({
  get: {
    Type: (range) => {
      const rule = validationOf(range);
      if (rule === "mixed") return "Inconsistent";
      return (rule && TYPES[small(rule.type)]?.[0]) ?? "None";
    },
    Rule: ruleOf,
    Prompt: () => ({ showPrompt: false, message: "", title: "" }),
    ErrorAlert: (range) => {
      const rule = validationOf(range);
      if (rule === "mixed") return null;
      return { showAlert: rule?.refuses ?? false, message: "", title: "", style: "Stop" };
    },
    IgnoreBlanks: () => true,
    Valid: () => true,
  },
  set: {
    Rule: (range, given: Readonly<Record<string, RulePart | undefined>>) => {
      requireAllowed(range.sheet, "");
      const rule = ruleFrom(given);
      const where = areaOf(range);
      const { sheet } = range;
      clearValidations(sheet, where);
      sheet.validations = [
        ...sheet.validations,
        { rule: { ...rule, address: "", refuses: true }, areas: [where] },
      ];
    },
    ErrorAlert: (range, { showAlert }: { readonly showAlert?: boolean }) =>
      edit(range, ({ refuses: _, ...rule }) => ({ ...rule, ...(showAlert !== false && { refuses: true }) })),
  },
  call: {
    Clear: (range) => {
      requireAllowed(range.sheet, "");
      clearValidations(range.sheet, areaOf(range));
    },
  },
});
