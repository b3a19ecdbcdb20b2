import { columnIndex, columnLetters } from "./address";

/** Strings, quoted sheet names, bracketed parts, names and numbers of a formula, so that references stand apart. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]|[$\p{L}_\\][\p{L}\p{N}_.$\\]*|[\d.]+(?:[eE][+-]?\d+)?|./gsu;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const WHOLE_COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const tokens = (formula: string): string[] => formula.match(TOKEN) ?? [];

const shifted = (index: number, by: number, size: number) => (((index + by) % size) + size) % size;

/** The formula as it reads `rows` further down and `columns` further right; fixed references stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const parts = tokens(formula);
  return parts
    .map((token, at) => {
      const next = parts[at + 1];
      const reference = REFERENCE.exec(token);
      if (reference && next !== "(" && next !== "!") {
        const [, fixedColumn, letters, fixedRow, digits] = reference;
        const column = columnIndex(letters!);
        const row = Number(digits) - 1;
        if (column >= LAST_COLUMN || row >= LAST_ROW) return token;
        return `${fixedColumn}${columnLetters(fixedColumn ? column : shifted(column, columns, LAST_COLUMN))}${fixedRow}${(fixedRow ? row : shifted(row, rows, LAST_ROW)) + 1}`;
      }
      const whole = WHOLE_COLUMN.exec(token);
      if (whole && (next === ":" || parts[at - 1] === ":") && !whole[1])
        return columnLetters(shifted(columnIndex(whole[2]!), columns, LAST_COLUMN));
      return token;
    })
    .join("");
}

const FUTURE_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g;
const CUSTOM_PREFIX = /_xldudf_([A-Za-z0-9]+)_/g;

/** Functions that came after the file format: a file names them with a prefix that nobody sees. */
const FUTURE_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE
FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS
ISFORMULA ISOWEEKNUM LET LAMBDA LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH
SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS
WRAPCOLS EXPAND TEXTSPLIT TEXTBEFORE TEXTAFTER BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED WEIBULL.DIST
XLOOKUP XMATCH XOR Z.TEST FILTERXML ENCODEURL WEBSERVICE ARRAYTOTEXT VALUETOTEXT`.split(/\s+/),
);
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);
/** Native functions with a dot in the name begin like this; every other one with a dot is a custom function. */
const DOTTED = /^(ISO|ERROR|NETWORKDAYS|WORKDAY|ECMA|FORECAST)\./;

/** Formula of a part ("SUM(A1)") as the program shows it ("=SUM(A1)"). */
export const fromFileFormula = (formula: string): string =>
  `=${formula.replace(FUTURE_PREFIX, "").replace(CUSTOM_PREFIX, "$1.")}`;

/** The other way round. */
export function toFileFormula(formula: string): string {
  const parts = tokens(formula.startsWith("=") ? formula.slice(1) : formula);
  return parts
    .map((token, at) => {
      if (parts[at + 1] !== "(") return token;
      const name = token.toUpperCase();
      if (FUTURE_FUNCTIONS.has(name)) return `_xlfn.${name}`;
      if (WORKSHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
      return /^[A-Z0-9]+(\.[A-Z0-9_]+)+$/.test(name) && !DOTTED.test(name)
        ? `_xldudf_${name.replaceAll(".", "_")}`
        : token;
    })
    .join("");
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const parts = tokens(formula);
  const wanted = from.toLowerCase();
  return parts
    .map((token, at) => {
      if (parts[at + 1] !== "!") return token;
      const plain = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
      return plain.toLowerCase() === wanted ? `'${to.replaceAll("'", "''")}'` : token;
    })
    .join("");
}
