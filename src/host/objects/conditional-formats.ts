import { bounding, intersection } from "../area";
import type { ConditionalFormatRecord, ConditionalKind } from "../book/records";
import { apiNotFound, invalidArgument, invalidOperation } from "../host-error";
import { clearFormats } from "./clear-formats";
import { keyed, only } from "./collection";
import { color } from "./color";
import { areaOf, requireAllowed } from "./range-cells";
import { rangeRef } from "./range-navigation";
import { type AnyRef, type Host, type RangeSelf, define, ref } from "./types";

const KINDS: Readonly<Record<string, ConditionalKind>> = {
  CellValue: "cellValue",
  ContainsText: "textComparison",
  Custom: "custom",
};
const TYPE_NAMES: Readonly<Record<ConditionalKind, string>> = {
  cellValue: "CellValue",
  textComparison: "ContainsText",
  custom: "Custom",
};

const onRange = (range: RangeSelf, host: Host) =>
  host.book.conditionalFormats.filter(
    (format) =>
      format.sheet === range.sheet && format.areas.some((area) => intersection(area, areaOf(range))),
  );

const common = keyed<RangeSelf>(
  (range, host) => onRange(range, host).map((format) => ref("ConditionalFormat", format)),
  (range, key, host) => {
    const found = onRange(range, host).find((format) => format.id === key);
    return found && ref("ConditionalFormat", found);
  },
);

export const conditionalFormatCollection = define<RangeSelf>({
  items: common.items!,
  item: common.item!,
  call: {
    ...only(common.call, "GetItemAt", "GetItemOrNullObject", "GetCount"),
    Add: (range, [type]: [string], host) => {
      requireAllowed(range.sheet, "allowFormatCells");
      const kind = KINDS[type];
      if (!kind) throw apiNotFound(`ConditionalFormatType.${String(type)}`);
      const record: ConditionalFormatRecord = {
        id: `{${host.book.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0003-0000-0000-000000000000}`,
        kind,
        sheet: range.sheet,
        areas: [areaOf(range)],
        rule: {},
        fill: undefined,
        fontColor: undefined,
        bold: undefined,
        italic: undefined,
        stopIfTrue: false,
      };
      // A new format comes first.
      host.book.conditionalFormats = [record, ...host.book.conditionalFormats];
      host.book.formatsChanged();
      return ref("ConditionalFormat", record);
    },
    ClearAll: (range, _, host) => clearFormats(range, host),
  },
});

type KindType = "CellValueConditionalFormat" | "TextConditionalFormat" | "CustomConditionalFormat";

function kindOnly(kind: ConditionalKind, type: KindType) {
  return (format: ConditionalFormatRecord): AnyRef => {
    if (format.kind !== kind) throw invalidOperation();
    return ref(type, format);
  };
}

const kindOrNull = (kind: ConditionalKind, type: KindType) => (format: ConditionalFormatRecord) =>
  format.kind === kind ? (ref(type, format) as AnyRef) : null;

const ownFormats = (format: ConditionalFormatRecord, host: Host) =>
  host.book.conditionalFormats.filter((other) => other.sheet === format.sheet);

export const conditionalFormat = define<ConditionalFormatRecord>({
  id: (format) => format.id,
  get: {
    Id: (format) => format.id,
    Type: (format) => TYPE_NAMES[format.kind],
    Priority: (format, host) => ownFormats(format, host).indexOf(format),
    StopIfTrue: (format) => format.stopIfTrue,
  },
  set: {
    Priority: (format, priority: number, host) => {
      const others = ownFormats(format, host).filter((other) => other !== format);
      if (!Number.isInteger(priority) || priority < 0 || priority > others.length) throw invalidArgument();
      others.splice(priority, 0, format);
      const elsewhere = host.book.conditionalFormats.filter((other) => other.sheet !== format.sheet);
      host.book.conditionalFormats = [...elsewhere, ...others];
      host.book.formatsChanged();
    },
    StopIfTrue: (format, stop: boolean, host) => {
      format.stopIfTrue = stop;
      host.book.formatsChanged();
    },
  },
  nav: {
    CellValue: kindOnly("cellValue", "CellValueConditionalFormat"),
    CellValueOrNullObject: kindOrNull("cellValue", "CellValueConditionalFormat"),
    TextComparison: kindOnly("textComparison", "TextConditionalFormat"),
    TextComparisonOrNullObject: kindOrNull("textComparison", "TextConditionalFormat"),
    Custom: kindOnly("custom", "CustomConditionalFormat"),
    CustomOrNullObject: kindOrNull("custom", "CustomConditionalFormat"),
  },
  call: {
    GetRange: (format) => {
      if (format.areas.length !== 1) throw invalidOperation();
      return rangeRef(format.sheet, format.areas.reduce(bounding));
    },
    GetRangeOrNullObject: (format) =>
      format.areas.length === 1 ? rangeRef(format.sheet, format.areas[0]!) : null,
    GetRanges: (format) =>
      ref("RangeAreas", { ranges: format.areas.map((area) => ({ sheet: format.sheet, area })) }),
    Delete: (format, _, host) => {
      host.book.conditionalFormats = host.book.conditionalFormats.filter((other) => other !== format);
      host.book.formatsChanged();
    },
  },
});

type Rule = Readonly<Record<string, string | number | null | undefined>>;

function setRule(format: ConditionalFormatRecord, rule: Rule, host: Host): void {
  const entries = Object.entries(rule).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  format.rule = Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
  host.book.formatsChanged();
}

const formatOf = (format: ConditionalFormatRecord) => ref("ConditionalRangeFormat", format);

export const cellValueConditionalFormat = define<ConditionalFormatRecord>({
  get: { Rule: (format) => format.rule },
  set: { Rule: setRule },
  nav: { Format: formatOf },
});

export const textConditionalFormat = define<ConditionalFormatRecord>({
  get: { Rule: (format) => format.rule },
  set: { Rule: setRule },
  nav: { Format: formatOf },
});

export const customConditionalFormat = define<ConditionalFormatRecord>({
  nav: { Format: formatOf, Rule: (format) => ref("ConditionalFormatRule", format) },
});

export const conditionalFormatRule = define<ConditionalFormatRecord>({
  get: {
    Formula: (format) => format.rule.formula ?? "",
    FormulaLocal: (format) => format.rule.formula ?? "",
  },
  set: { Formula: (format, formula: string, host) => setRule(format, { formula }, host) },
});

export const conditionalRangeFormat = define<ConditionalFormatRecord>({
  nav: {
    Fill: (format) => ref("ConditionalRangeFill", format),
    Font: (format) => ref("ConditionalRangeFont", format),
  },
});

export const conditionalRangeFill = define<ConditionalFormatRecord>({
  get: { Color: (format) => format.fill ?? "" },
  set: {
    Color: (format, value: string, host) => {
      format.fill = color(value);
      host.book.formatsChanged();
    },
  },
  call: {
    Clear: (format, _, host) => {
      format.fill = undefined;
      host.book.formatsChanged();
    },
  },
});

export const conditionalRangeFont = define<ConditionalFormatRecord>({
  get: {
    Color: (format) => format.fontColor ?? "",
    Bold: (format) => format.bold ?? null,
    Italic: (format) => format.italic ?? null,
  },
  set: {
    Color: (format, value: string, host) => {
      format.fontColor = color(value);
      host.book.formatsChanged();
    },
    Bold: (format, on: boolean, host) => {
      format.bold = on;
      host.book.formatsChanged();
    },
    Italic: (format, on: boolean, host) => {
      format.italic = on;
      host.book.formatsChanged();
    },
  },
  call: {
    Clear: (format, _, host) => {
      format.fontColor = undefined;
      format.bold = undefined;
      format.italic = undefined;
      host.book.formatsChanged();
    },
  },
});
