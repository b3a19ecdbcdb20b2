import { isErrorText } from "./cell-text";
import { profileColumn, type ColumnProfile } from "./column-profile";
import { readDateText } from "./date-text";
import { withoutEstimateMark } from "./estimate-text";
import { FindingGroup } from "./finding-list";
import type { NamedColumn } from "./header-names";
import { keepTexts } from "./kept-texts";
import { localeEvidence, readNumberText } from "./number-text";
import { encodeColumn, RawType, type RawColumn } from "./raw-column";
import {
  CellStatus,
  type CellGrid,
  type Column,
  type ColumnKind,
  type Finding,
  type NumberLocale,
  type ReadTableOptions,
} from "./types";
import { readYesNo } from "./yes-no";

export interface ColumnReading {
  readonly column: Column;
  readonly findings: readonly Finding[];
}

/** How the cells of a column are read. */
interface Reading {
  readonly kind: ColumnKind;
  readonly locale: NumberLocale;
  readonly slashes: NumberLocale;
  readonly isAmbiguous: boolean;
}

/** What one text of the column's dictionary stands for. */
interface TextValue {
  readonly number: number;
  readonly status: CellStatus;
}

function valueOfText(text: string, profile: Reading): TextValue {
  if (isErrorText(text)) return { number: NaN, status: CellStatus.error };
  if (profile.kind === "text" || profile.kind === "empty") return { number: NaN, status: CellStatus.value };
  const estimate = withoutEstimateMark(text);
  const number = numberOfText(estimate ?? text, profile);
  if (number === undefined) return { number: NaN, status: CellStatus.unreadable };
  return { number, status: estimate === undefined ? CellStatus.value : CellStatus.estimate };
}

function numberOfText(text: string, { kind, locale, slashes }: Reading): number | undefined {
  if (kind === "number") return readNumberText(text, locale);
  if (kind === "date") return readDateText(text, slashes);
  const answer = readYesNo(text);
  return answer === undefined ? undefined : answer ? 1 : 0;
}

/** Groups of the column's cells that the user should know of. */
class ColumnFindings {
  readonly blank: FindingGroup;
  readonly error: FindingGroup;
  readonly unreadable: FindingGroup;
  readonly estimate: FindingGroup;
  readonly textNumber: FindingGroup;
  readonly ambiguous: FindingGroup;

  constructor(origin: ReadTableOptions["origin"], index: number) {
    const group = () => new FindingGroup(origin, index);
    this.blank = group();
    this.error = group();
    this.unreadable = group();
    this.estimate = group();
    this.textNumber = group();
    this.ambiguous = group();
  }

  list(name: string, { kind, locale }: Reading): readonly Finding[] {
    return [
      ...this.error.finding("error-cell", "warning", name),
      ...this.unreadable.finding("unreadable-number", "warning", name, { expected: kind }),
      ...this.ambiguous.finding("locale-ambiguous", "warning", name, { locale }),
      ...this.blank.finding("blank-cell", "info", name),
      ...this.estimate.finding("estimate", "info", name),
      ...this.textNumber.finding("text-number", "info", name, { locale }),
    ];
  }
}

/** Numbers and texts as booleans: only 1 and 0 are answers. */
const isOutside = (kind: ColumnKind, value: number): boolean =>
  (kind === "boolean" && value !== 0 && value !== 1) || (kind === "date" && value < 0);

interface Target {
  readonly numbers: Float64Array;
  readonly codes: Int32Array;
  readonly status: Uint8Array;
}

function fillNumberCells(
  raw: RawColumn,
  rows: Int32Array,
  kind: ColumnKind,
  target: Target,
  found: ColumnFindings,
): void {
  for (let row = 0; row < rows.length; row += 1) {
    const type = raw.types[row];
    if (type === RawType.blank) {
      target.status[row] = CellStatus.blank;
      if (kind !== "empty") found.blank.add(rows[row]!, row);
    } else if (type === RawType.notFinite) {
      target.status[row] = CellStatus.unreadable;
      found.unreadable.add(rows[row]!, row, { text: "NaN" });
    } else if (type === RawType.yes || type === RawType.no) {
      target.numbers[row] = type === RawType.yes ? 1 : 0;
    } else if (type === RawType.number && isOutside(kind, raw.numbers[row]!)) {
      target.numbers[row] = NaN;
      target.status[row] = CellStatus.unreadable;
      found.unreadable.add(rows[row]!, row, { text: String(raw.numbers[row]) });
    }
  }
}

function fillTextCells(
  raw: RawColumn,
  rows: Int32Array,
  profile: Reading,
  target: Target,
  found: ColumnFindings,
): void {
  if (raw.texts.length === 0) return;
  const values = raw.texts.map((text) => valueOfText(text, profile));
  for (let row = 0; row < rows.length; row += 1) {
    const code = raw.codes[row]!;
    if (code < 0) continue;
    const { number, status } = values[code]!;
    const text = raw.texts[code]!;
    const blockRow = rows[row]!;
    target.numbers[row] = number;
    target.status[row] = status;
    if (status === CellStatus.error) found.error.add(blockRow, row, { text });
    else if (status === CellStatus.unreadable) found.unreadable.add(blockRow, row, { text });
    else if (status === CellStatus.estimate) found.estimate.add(blockRow, row, { text, taken: number });
    else if (profile.kind === "number") found.textNumber.add(blockRow, row, { text, taken: number });
    if (profile.isAmbiguous && localeEvidence(withoutEstimateMark(text) ?? text) === "ambiguous") {
      found.ambiguous.add(blockRow, row, { text, taken: number });
    }
  }
}

/** A column's cells parted by type, with what they tell of the column. */
export interface ColumnSurvey {
  readonly named: NamedColumn;
  readonly raw: RawColumn;
  readonly profile: ColumnProfile;
}

/** First look at a column, before it is decided how the undecided ones are read. */
export function surveyColumn(
  cells: CellGrid,
  rows: Int32Array,
  named: NamedColumn,
  options: ReadTableOptions,
  noCodes: Int32Array,
): ColumnSurvey {
  const fixed = options.columns?.[named.name];
  const raw = encodeColumn(cells, rows, named.index, noCodes);
  const profile = profileColumn(raw, {
    name: named.name,
    format: options.columnFormats?.[named.index],
    kind: fixed?.kind,
    locale: fixed?.locale,
  });
  return { named, raw, profile };
}

/**
 * Reads one column into typed form, with a finding for every group of cells that need a word.
 *
 * @param fallback Locale where the column's own cells decide nothing.
 */
export function readColumn(
  { named: { index, name }, raw, profile }: ColumnSurvey,
  rows: Int32Array,
  fallback: NumberLocale,
  origin: ReadTableOptions["origin"],
  noCodes: Int32Array,
): ColumnReading {
  const { kind, isAmbiguous, locale = fallback, slashes = fallback } = profile;
  const reading: Reading = { kind, locale, slashes, isAmbiguous };
  const status = new Uint8Array(rows.length);
  const found = new ColumnFindings(origin, index);
  const target: Target = { numbers: raw.numbers, codes: raw.codes, status };
  fillNumberCells(raw, rows, kind, target, found);
  fillTextCells(raw, rows, reading, target, found);

  const texts = keepTexts(raw, kind, status, noCodes);
  return {
    column: {
      name,
      index,
      kind,
      numbers: raw.numbers,
      ...texts,
      status,
      locale,
      localeAmbiguous: isAmbiguous,
    },
    findings: found.list(name, reading),
  };
}
