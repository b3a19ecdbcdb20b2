import type { Factor, ScoringModel } from "../../src/core";
import type { CellScalar, SheetSnapshot } from "../../src/host/book/snapshot";

const FIRST_ROW = 5;
const TIE_GRAIN = 1e6;

/** A row of the everyday list: its cells by header. */
export interface ListRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly id: string;
  readonly cells: Readonly<Record<string, CellScalar>>;
}

/** What the rules say of a customer. */
export interface Judged {
  readonly score: number;
  readonly rank: number;
  /** By score alone. */
  readonly className: string;
  readonly exception: "none" | "new" | "returning";
  readonly isNear: boolean;
  readonly estimatedShare: number;
  readonly isLoss: boolean;
}

/** The customers between the header and the totals row. */
export function readList({ rows }: SheetSnapshot): ListRow[] {
  const headers = Array.from(rows[FIRST_ROW - 1] ?? [], (cell) => String(cell?.v ?? ""));
  const list: ListRow[] = [];
  for (let row = FIRST_ROW; rows[row]?.[0]?.v !== "Summe"; row += 1) {
    const cells = headers.map((header, column) => [header, rows[row]?.[column]?.v ?? null] as const);
    list.push({ row, id: String(rows[row]?.[0]?.v), cells: Object.fromEntries(cells) });
  }
  return list;
}

/** "ca. 12.345,67 €" and numbers; null for blanks, errors and other texts. */
function numberOf(cell: CellScalar): number | null {
  if (typeof cell === "number") return cell;
  const found = /^(?:ca\. )?(-?[\d.]+(?:,\d+)?)(?: €)?$/.exec(String(cell ?? ""));
  return found ? Number(found[1]!.replaceAll(".", "").replace(",", ".")) : null;
}

const isGuess = (cell: CellScalar): boolean => String(cell).startsWith("ca. ");

/** One row per customer: amounts and complaints of the one that stands twice are added up; all else is the same in both. */
export function rolledUp(list: readonly ListRow[]): ListRow[] {
  const customers = new Map<string, ListRow>();
  for (const each of list) {
    const known = customers.get(each.id);
    const cells = Object.entries(each.cells).map(([header, cell]): [string, CellScalar] => {
      const before = known?.cells[header];
      const isSum = /^(?:Umsatz|DB|Reklamationen)/.test(header) && typeof before === "number";
      return [header, isSum && typeof cell === "number" ? before + cell : cell];
    });
    customers.set(each.id, { ...each, cells: Object.fromEntries(cells) });
  }
  return [...customers.values()];
}

function pointsOf({ weight, scale, column }: Factor, cells: ListRow["cells"]): number {
  const cell = cells[column] ?? null;
  if (scale.kind === "categories") {
    const word = String(cell ?? "")
      .trim()
      .toLowerCase();
    const listed = Object.entries(scale.points).find(([text]) => text.trim().toLowerCase() === word);
    return listed?.[1] ?? 0;
  }
  if (scale.kind !== "linear") throw new Error(`the proposal has no scale of kind ${scale.kind}`);
  const value = numberOf(cell);
  if (value === null) return 0;
  return weight * Math.min(1, Math.max(0, (value - scale.worst) / (scale.best - scale.worst)));
}

const dateOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);

/** The day so many months after a day that its month has in every month. */
function monthsAfter(serial: number, months: number): number {
  const day = dateOf(serial);
  const later = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate());
  return (later - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** New: customer for less than twelve months at the end of 2025; returning: more than 24 months without a purchase. */
function exceptionOf(cells: ListRow["cells"]): Judged["exception"] {
  const [since, last, previous] = ["Kunde seit", "Letzter Kauf", "Vorletzter Kauf"].map((header) =>
    numberOf(cells[header] ?? null),
  );
  const endOf2025 = (Date.UTC(2025, 11, 31) - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (since != null && monthsAfter(since, 12) > endOf2025) return "new";
  return previous != null && last != null && monthsAfter(previous, 24) < last ? "returning" : "none";
}

/** Scores, ranks and classes by the model's weights and scales, worked out from the cells. */
export function judge(model: ScoringModel, customers: readonly ListRow[]): ReadonlyMap<string, Judged> {
  const { list } = model.classes;
  const scored = customers.map(({ id, cells }) => {
    const points = model.factors.map((factor) => pointsOf(factor, cells));
    const score = Math.round(points.reduce((sum, each) => sum + each, 0) * 1e9) / 1e9;
    const estimated = model.factors.reduce(
      (sum, { column }, index) => sum + (isGuess(cells[column] ?? null) ? points[index]! : 0),
      0,
    );
    return { id, cells, score, estimated, tie: numberOf(cells[model.tieBreak!.column] ?? null) };
  });
  type Scored = (typeof scored)[number];
  const isBefore = (one: Scored, other: Scored): boolean =>
    one.score === other.score
      ? Math.round((one.tie ?? -Infinity) * TIE_GRAIN) > Math.round((other.tie ?? -Infinity) * TIE_GRAIN)
      : one.score > other.score;
  return new Map(
    scored.map((each) => [
      each.id,
      {
        score: each.score,
        rank: 1 + scored.filter((other) => isBefore(other, each)).length,
        className: list.find(({ from }, index) => index === list.length - 1 || each.score > from)!.name,
        exception: exceptionOf(each.cells),
        isNear: list.slice(0, -1).some(({ from }) => Math.abs(each.score - from) <= 1),
        estimatedShare: each.score > 0 ? each.estimated / each.score : 0,
        isLoss: (numberOf(each.cells["DB 2025"] ?? null) ?? 0) < 0,
      },
    ]),
  );
}
