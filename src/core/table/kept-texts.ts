import { RawType, type RawColumn } from "./raw-column";
import { CellStatus, type ColumnKind } from "./types";

interface KeptTexts {
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
}

/** Texts that stay texts: all of a text column, elsewhere those that could not be read. */
export function keepTexts(
  raw: RawColumn,
  kind: ColumnKind,
  status: Uint8Array,
  noCodes: Int32Array,
): KeptTexts {
  if (kind === "text" || kind === "boolean") return withCellsAsText(raw, kind, status);
  if (!status.includes(CellStatus.unreadable)) return { codes: noCodes, dictionary: [] };
  const codes = new Int32Array(status.length).fill(-1);
  const dictionary: string[] = [];
  const codeOf = new Map<number, number>();
  for (let row = 0; row < status.length; row += 1) {
    const old = raw.codes[row]!;
    if (status[row] !== CellStatus.unreadable || old < 0) continue;
    let code = codeOf.get(old);
    if (code === undefined) {
      code = dictionary.push(raw.texts[old]!) - 1;
      codeOf.set(old, code);
    }
    codes[row] = code;
  }
  return { codes, dictionary };
}

function withCellsAsText(raw: RawColumn, kind: ColumnKind, status: Uint8Array): KeptTexts {
  if (kind === "boolean" && raw.texts.length === 0) return { codes: raw.codes, dictionary: [] };
  const hasErrors = status.includes(CellStatus.error);
  if (raw.numberCount + raw.booleanCount === 0 && !hasErrors)
    return { codes: raw.codes, dictionary: raw.texts };

  const dictionary = [...raw.texts];
  const codes = raw.codes.slice();
  const codeOf = new Map(dictionary.map((text, code) => [text, code]));
  for (let row = 0; row < codes.length; row += 1) {
    if (status[row] === CellStatus.error) codes[row] = -1;
    const text = cellAsText(raw, row);
    if (text === undefined) continue;
    let code = codeOf.get(text);
    if (code === undefined) {
      code = dictionary.push(text) - 1;
      codeOf.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, dictionary };
}

/** A number or boolean cell in words; undefined for other cells. */
function cellAsText(raw: RawColumn, row: number): string | undefined {
  const type = raw.types[row];
  if (type === RawType.number) return String(raw.numbers[row]);
  if (type === RawType.yes) return "WAHR";
  return type === RawType.no ? "FALSCH" : undefined;
}
