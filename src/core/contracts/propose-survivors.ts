import type { Column, Table } from "../table/types";
import { readSurvivors } from "./read-survivors";
import type { ContractUnit, SurvivorTableSetup } from "./setup";

/** A shorter table says too little about itself. */
const LEAST_PERIODS = 3;

/** Headers of customers that began in one period of the calendar. */
const COHORT = /^(?:jahrgang|kohorte|cohort|start|beginn)?\s*\d{4}/i;

const UNIT_WORDS: readonly (readonly [ContractUnit, RegExp])[] = [
  ["month", /monat|month/i],
  ["quarter", /quartal|quarter/i],
];

/** Whether the numbers of a table can be customers left after 0, 1, 2 … periods, and how they stand in it. */
export function proposeSurvivors(table: Table): SurvivorTableSetup | undefined {
  const numbers = table.columns.filter(({ kind }) => kind === "number");
  const setup = (direction: SurvivorTableSetup["direction"], columns: readonly Column[], names?: Column) => ({
    kind: "survivors" as const,
    unit: likelyUnit(table),
    direction,
    columns: columns.map(({ name }) => name),
    ...(names && { names: names.name }),
    isOneKind: direction === "across" || columns.every(({ name }) => COHORT.test(name)),
  });
  const falling = numbers.filter(isFalling);
  const others = numbers.filter((column) => !falling.includes(column));
  if (falling.length > 0 && others.every(isCount)) return readable(table, setup("down", falling));
  const [first, ...rest] = table.columns;
  if (first === undefined || numbers.length < LEAST_PERIODS) return undefined;
  const periods = rest.filter(({ kind }) => kind === "number");
  return readable(table, setup("across", periods, first)) ?? readable(table, setup("across", numbers));
}

const readable = (table: Table, setup: SurvivorTableSetup): SurvivorTableSetup | undefined => {
  const read = readSurvivors(table, setup);
  return read.ok && read.value.some(({ survivors }) => survivors.length >= LEAST_PERIODS) ? setup : undefined;
};

/** Numbers that never rise and do not stay the same. */
function isFalling({ numbers }: Column): boolean {
  const known = numbers.filter((value) => !Number.isNaN(value));
  return (
    known.length >= LEAST_PERIODS &&
    known.every((value, at) => value >= 0 && (at === 0 || value <= known[at - 1]!)) &&
    known[0]! > known.at(-1)!
  );
}

/** 0, 1, 2 … or 1, 2, 3 … as the periods are numbered. */
const isCount = ({ numbers }: Column): boolean =>
  numbers.every((value, at) => value === numbers[0]! + at && numbers[0]! <= 1);

function likelyUnit({ columns }: Table): ContractUnit {
  const found = UNIT_WORDS.find(([, words]) => columns.some(({ name }) => words.test(name)));
  return found?.[0] ?? "year";
}
