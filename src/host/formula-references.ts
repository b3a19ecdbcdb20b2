import { columnIndex, columnName, formatArea, parseAddress, quoteSheet } from "./address";
import type { Area } from "./area";

const TOKENS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])|(?<![\p{L}\p{N}_.!'])(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_(!.])/giu;

/**
 * Rewrites the references of a formula. `move` gets the sheet named in front of a reference (undefined where the
 * formula's own sheet is meant) and answers with the new sheet and area, "gone" for #REF!, or undefined to leave it.
 */
export function rewriteReferences(
  formula: string,
  move: (
    sheet: string | undefined,
    area: Area,
  ) => { sheet: string | undefined; area: Area } | "gone" | undefined,
): string {
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const found = parseAddress(token);
    if (!found) return token;
    const moved = move(found.sheet, found.area);
    if (!moved) return token;
    const prefix = (sheet: string | undefined) => (sheet === undefined ? "" : `${quoteSheet(sheet)}!`);
    if (moved === "gone") return `${prefix(found.sheet)}#REF!`;
    return prefix(moved.sheet) + withAnchors(token, formatArea(moved.area));
  });
}

/** Puts the "$" signs of the old reference into the new one; a single cell that grew takes the signs of its corner. */
function withAnchors(before: string, after: string): string {
  const old = before.slice(before.lastIndexOf("!") + 1).split(":");
  return after
    .split(":")
    .map((corner, i) => {
      const signs = /^(\$?)[A-Z]*(\$?)\d*$/i.exec(old[i] ?? old[0]!)!;
      const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(corner)!;
      return (
        (letters && signs[1]! + letters) + (digits && (letters ? signs[2]! : signs[1]! || signs[2]!) + digits)
      );
    })
    .join(":");
}

/** A formula copied elsewhere: references without "$" move by the same distance. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const cut = token.lastIndexOf("!") + 1;
    const corners = token.slice(cut).split(":");
    const moved = corners.map((corner) => moveCorner(corner, rows, columns));
    return moved.includes(undefined) ? `${token.slice(0, cut)}#REF!` : token.slice(0, cut) + moved.join(":");
  });
}

function moveCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(
    corner,
  )!;
  const column = letters && !columnSign ? columnIndex(letters) + columns : undefined;
  // In "$3:$5" the only sign belongs to the row.
  const fixedRow = rowSign !== "" || (letters === "" && columnSign !== "");
  const row = digits && !fixedRow ? Number(digits) + rows : undefined;
  if ((column !== undefined && column < 0) || (row !== undefined && row < 1)) return undefined;
  return (
    columnSign +
    (column === undefined ? letters : columnName(column)) +
    rowSign +
    (row === undefined ? digits : String(row))
  );
}
