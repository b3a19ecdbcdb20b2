import {
  type ActionColumn,
  type ActionList,
  type ActionRule,
  type ActionWords,
  type Cell,
  ENTRY_COLUMNS,
  FACT_COLUMNS,
  planActions,
  type StandingActions,
  updateList,
  type WrittenActions,
  writtenBy,
} from "../../../../src/core";
import { makeFacts, makeRule } from "./make-facts";

const WORDS: ActionWords = {
  open: "offen",
  closed: ["erledigt", "entfällt"],
  noReason: (reason) => `kein Anlass mehr (zuletzt: ${reason})`,
  notListed: (reason) => `nicht mehr in der Liste (zuletzt: ${reason})`,
};

type Customer = readonly [key: string, name: string, score: Cell, agent?: string];

const TOP = makeRule("top", [{ kind: "class", classes: ["A"] }], {
  name: "Beste",
  measure: "Jahresgespräch",
  dueDays: 10,
  priority: 2,
});
const MIDDLE = makeRule("middle", [{ kind: "class", classes: ["B"] }], {
  name: "Mittlere",
  measure: "Angebot",
  responsible: { kind: "person", name: "Kim" },
  priority: 1,
});
const RULES = [TOP, MIDDLE];

/** 1 March 2026. */
const DAY = 46_082;

interface Book {
  readonly list: ActionList;
  readonly written: WrittenActions;
}

function run(
  customers: readonly Customer[],
  before?: { readonly standing: StandingActions; readonly written?: WrittenActions },
  rules: readonly ActionRule[] = RULES,
  today = "2026-03-01",
): Book {
  const cells = [
    ["Nr", "Name", "DB", "Betreuer"],
    ...customers.map(([key, name, score, agent = ""]) => [key, name, score, agent]),
  ];
  const facts = makeFacts(cells, { today });
  const list = updateList({
    rules,
    plan: planActions(rules, facts),
    facts,
    customers: customers.map(([key, name]) => ({ key, name })),
    standing: before?.standing,
    written: before?.written,
    words: WORDS,
  });
  return { list, written: writtenBy(rules, WORDS, list.columns.reason, before?.written, {}) };
}

const COLUMNS: readonly ActionColumn[] = [...FACT_COLUMNS, ...ENTRY_COLUMNS];

type Edits = Readonly<Record<number, Partial<Record<ActionColumn, Cell>>>>;

/** The list as it stands after the user has put its rows into an order and typed something. */
function edited(
  { columns, rowCount }: ActionList,
  edits: Edits = {},
  order?: readonly number[],
): StandingActions {
  const rows = order ?? Array.from({ length: rowCount }, (_, row) => row);
  return {
    rowCount: rows.length,
    formulas: {},
    columns: Object.fromEntries(
      COLUMNS.map((column) => [
        column,
        rows.map((row) => edits[row]?.[column] ?? columns[column][row] ?? ""),
      ]),
    ),
  };
}

const show = ({ list }: Book, ...columns: readonly ActionColumn[]) =>
  Array.from({ length: list.rowCount }, (_, row) => columns.map((column) => list.columns[column][row]));

const BASE: readonly Customer[] = [
  ["1", "Ahrens", 90],
  ["2", "Böhm", 60],
  ["3", "Cordes", 95],
  ["4", "Dorn", 10],
];

describe("a first list", () => {
  it("has the customers with a reason: by priority, by rule, the best first", () => {
    const book = run(BASE);
    expect(
      show(book, "key", "name", "class", "reason", "measure", "responsible", "due", "priority", "status"),
    ).toEqual([
      ["2", "Böhm", "B", "Mittlere", "Angebot", "Kim", "", 1, "offen"],
      ["3", "Cordes", "A", "Beste", "Jahresgespräch", "", DAY + 10, 2, "offen"],
      ["1", "Ahrens", "A", "Beste", "Jahresgespräch", "", DAY + 10, 2, "offen"],
    ]);
    expect(book.list.fate).toEqual({
      added: 3,
      updated: 0,
      dropped: 0,
      closed: 0,
      gone: 0,
      absent: 0,
      entries: 0,
    });
  });
});

describe("a later list", () => {
  const first = run(BASE);
  const again = (
    edits: Edits,
    customers: readonly Customer[] = BASE,
    rules: readonly ActionRule[] = RULES,
    order?: readonly number[],
    today = "2026-09-01",
  ) => run(customers, { standing: edited(first.list, edits, order), written: first.written }, rules, today);

  it("changes nothing where nothing has changed, not even the days on which things are due", () => {
    const second = again({});
    expect(second.list.columns).toEqual(first.list.columns);
    expect(second.list.fate).toMatchObject({ added: 0, updated: 3, dropped: 0, entries: 0 });
  });

  it("keeps everything that was typed, of whatever kind, blanked cells included", () => {
    const second = again({
      0: {
        measure: "Besuch",
        responsible: "Lee",
        due: "15.3.",
        priority: "hoch",
        status: "in Arbeit",
        note: "1.3.",
      },
      1: { measure: " ", due: 46_100, note: 7 },
    });
    expect(show(second, "measure", "responsible", "due", "priority", "status", "note").slice(0, 2)).toEqual([
      ["Besuch", "Lee", "15.3.", "hoch", "in Arbeit", "1.3."],
      [" ", "", 46_100, 2, "offen", 7],
    ]);
    expect(second.list.fate.entries).toBe(9);
  });

  it("lets what was not touched follow the rules, and stays with what was", () => {
    const rules = [{ ...TOP, name: "Spitze", measure: "Besuch", dueDays: 20 }, MIDDLE];
    const second = again({ 1: { measure: "Messe" } }, BASE, rules);
    expect(show(second, "key", "reason", "measure", "due")).toEqual([
      ["2", "Mittlere", "Angebot", ""],
      ["3", "Spitze", "Messe", DAY + 20],
      ["1", "Spitze", "Besuch", DAY + 20],
    ]);
    const third = run(BASE, { standing: edited(second.list), written: second.written }, rules);
    expect(third.list.columns).toEqual(second.list.columns);
  });

  it("finds rows again after they were sorted, and leaves them in the user's order with new ones below", () => {
    const customers: readonly Customer[] = [...BASE, ["5", "Engel", 55]];
    const second = again({ 2: { note: "für Ahrens" } }, customers, RULES, [2, 0, 1]);
    expect(show(second, "key", "note")).toEqual([
      ["1", "für Ahrens"],
      ["2", ""],
      ["3", ""],
      ["5", ""],
    ]);
    expect(second.list.standsAt).toEqual([0, 1, 2, -1]);
  });

  it("brings a row back that the user has deleted", () => {
    const second = again({}, BASE, RULES, [0, 2]);
    expect(show(second, "key")).toEqual([["2"], ["1"], ["3"]]);
    expect(second.list.fate).toMatchObject({ added: 1, updated: 2 });
  });

  it("gives a new reason a new day and new proposals, and keeps what was typed", () => {
    const customers = BASE.map((each): Customer => (each[0] === "3" ? ["3", "Cordes", 60] : each));
    const second = again({ 1: { note: "Lieferung klären" } }, customers);
    expect(
      show(second, "key", "reason", "since", "measure", "responsible", "due", "priority", "note")[1],
    ).toEqual(["3", "Mittlere", DAY + 184, "Angebot", "Kim", "", 1, "Lieferung klären"]);
  });

  it("leaves a row with its reason while work on it has begun", () => {
    const customers = BASE.map((each): Customer => (each[0] === "3" ? ["3", "Cordes", 60] : each));
    const second = again({ 1: { status: "in Arbeit" } }, customers);
    expect(show(second, "key", "class", "reason", "measure", "status")[1]).toEqual([
      "3",
      "B",
      "Beste",
      "Jahresgespräch",
      "in Arbeit",
    ]);
    expect(second.list.rowCount).toBe(3);
  });

  it("keeps the entries of a customer who was renamed", () => {
    const customers = BASE.map((each): Customer => (each[0] === "3" ? ["3", "Cordes & Söhne", 95] : each));
    const second = again({ 1: { note: "x" } }, customers);
    expect(show(second, "key", "name", "note")[1]).toEqual(["3", "Cordes & Söhne", "x"]);
    expect(second.list.rowCount).toBe(3);
  });

  it("drops rows without a reason, but not those in which something was typed", () => {
    const customers: readonly Customer[] = [["1", "Ahrens", 20], ["2", "Böhm", 30], BASE[3]!];
    const second = again({ 0: { note: "klagt über Preise" }, 1: { due: 46_200 } }, customers);
    expect(show(second, "key", "class", "reason", "measure", "due", "note")).toEqual([
      ["2", "C", "kein Anlass mehr (zuletzt: Mittlere)", "Angebot", "", "klagt über Preise"],
      ["3", "A", "nicht mehr in der Liste (zuletzt: Beste)", "Jahresgespräch", 46_200, ""],
    ]);
    expect(second.list.fate).toMatchObject({ dropped: 1, gone: 1, absent: 1, entries: 2 });
    expect(second.list.customers).toEqual([1, -1]);

    const third = run(customers, { standing: edited(second.list), written: second.written });
    expect(third.list.columns).toEqual(second.list.columns);

    const back = run(BASE, { standing: edited(third.list), written: third.written }, RULES, "2026-12-01");
    expect(show(back, "key", "reason", "since", "measure", "due", "note").slice(0, 2)).toEqual([
      ["2", "Mittlere", DAY + 275, "Angebot", "", "klagt über Preise"],
      ["3", "Beste", DAY + 275, "Jahresgespräch", 46_200, ""],
    ]);
  });

  it("drops a row that stayed for an entry once the entry is taken out", () => {
    const customers = BASE.slice(2);
    const second = again({ 0: { note: "x" } }, customers);
    const third = run(customers, {
      standing: edited(second.list, { 0: { note: " " } }),
      written: second.written,
    });
    expect(show(third, "key")).toEqual([["3"]]);
  });

  it("leaves closed rows as they are and asks for the same no second time", () => {
    const rules = [{ ...TOP, measure: "Besuch" }, MIDDLE];
    const second = again({ 1: { status: "Erledigt ", note: "am Telefon" } }, BASE, rules);
    expect(show(second, "key", "reason", "measure", "status", "note").slice(1)).toEqual([
      ["3", "Beste", "Jahresgespräch", "Erledigt ", "am Telefon"],
      ["1", "Beste", "Besuch", "offen", ""],
    ]);
    expect(second.list.fate).toMatchObject({ closed: 1, updated: 2, added: 0 });
  });

  it("gives a customer with a closed row another one for another reason", () => {
    const customers = BASE.map((each): Customer => (each[0] === "3" ? ["3", "Cordes", 60] : each));
    const second = again({ 1: { status: "entfällt" } }, customers);
    expect(show(second, "key", "reason", "status")).toEqual([
      ["2", "Mittlere", "offen"],
      ["3", "Beste", "entfällt"],
      ["1", "Beste", "offen"],
      ["3", "Mittlere", "offen"],
    ]);
    const third = run(customers, { standing: edited(second.list), written: second.written });
    expect(third.list.columns).toEqual(second.list.columns);
  });

  it("leaves rows alone that the user has put in, and takes up those that name a customer", () => {
    const standing = edited(first.list);
    const own = {
      key: ["", "4", "1"],
      name: ["Neukunde Voss", "Dorn", "Ahrens"],
      measure: ["anrufen", "mahnen", "zweiter Termin"],
    };
    const columns = Object.fromEntries(
      COLUMNS.map((column) => [
        column,
        [...standing.columns[column]!, ...(own[column as keyof typeof own] ?? ["", "", ""])],
      ]),
    );
    const second = run(BASE, { standing: { ...standing, rowCount: 6, columns }, written: first.written });
    expect(show(second, "key", "name", "class", "reason", "measure").slice(3)).toEqual([
      ["", "Neukunde Voss", "", "", "anrufen"],
      ["4", "Dorn", "C", "", "mahnen"],
      ["1", "Ahrens", "A", "", "zweiter Termin"],
    ]);
  });

  it("takes every cell for the user's where it is not known what was proposed", () => {
    const standing = edited(first.list, { 0: { note: "x" } });
    const rules = [{ ...TOP, measure: "Besuch" }, MIDDLE];
    const second = run(BASE, { standing }, rules);
    expect(show(second, "key", "measure", "note")).toEqual([
      ["2", "Angebot", "x"],
      ["3", "Jahresgespräch", ""],
      ["1", "Jahresgespräch", ""],
    ]);
  });

  it("fills a column again that the user has deleted", () => {
    const { due: _, ...columns } = edited(first.list).columns;
    const second = run(BASE, { standing: { rowCount: 3, formulas: {}, columns }, written: first.written });
    expect(show(second, "due")).toEqual([[""], [DAY + 10], [DAY + 10]]);
    expect(second.list.fate.entries).toBe(0);
  });

  it("leaves formulas as they stand", () => {
    const standing = { ...edited(first.list), formulas: { due: new Set([1]) } };
    const second = run(BASE, { standing, written: first.written });
    expect(second.list.left).toEqual({ due: Uint8Array.of(0, 1, 0) });
    expect(second.list.fate.entries).toBe(1);
  });

  it("forgets no rule as long as its name stands in the list, and forgets it then", () => {
    const second = again({ 0: { status: "erledigt" } }, BASE, [TOP]);
    expect(second.written.rules.map(({ id }) => id)).toEqual(["top", "middle"]);
    const third = run(BASE, { standing: edited(second.list, {}, [1, 2]), written: second.written }, [TOP]);
    expect(third.written.rules.map(({ id }) => id)).toEqual(["top"]);
  });

  it("tells two rules apart that have changed names", () => {
    const rules = [
      { ...TOP, name: "Mittlere" },
      { ...MIDDLE, name: "Beste" },
    ];
    const second = again({ 1: { note: "x" } }, BASE, rules);
    expect(show(second, "key", "reason", "measure", "note")).toEqual([
      ["2", "Beste", "Angebot", ""],
      ["3", "Mittlere", "Jahresgespräch", "x"],
      ["1", "Mittlere", "Jahresgespräch", ""],
    ]);
    expect(second.list.fate.entries).toBe(1);
  });
});

describe("who is responsible by a column of the list", () => {
  const rules = [{ ...TOP, responsible: { kind: "column", column: "Betreuer" } as const }];
  const customers: readonly Customer[] = [
    ["1", "Ahrens", 90, "Kim"],
    ["3", "Cordes", 95, "Lee"],
  ];

  it("follows the column, but not where the user has named somebody, even one whom the column knows", () => {
    const first = run(customers, undefined, rules);
    expect(show(first, "key", "assigned", "responsible")).toEqual([
      ["3", "Lee", "Lee"],
      ["1", "Kim", "Kim"],
    ]);
    const moved: readonly Customer[] = [
      ["1", "Ahrens", 90, "Noa"],
      ["3", "Cordes", 95, "Noa"],
    ];
    const standing = edited(first.list, { 0: { responsible: "Kim" } });
    const second = run(moved, { standing, written: first.written }, rules);
    expect(show(second, "key", "assigned", "responsible")).toEqual([
      ["3", "Noa", "Kim"],
      ["1", "Noa", "Noa"],
    ]);
  });
});

describe("customers who share a key or have none", () => {
  it("are told apart by their names, then by their order", () => {
    const customers: readonly Customer[] = [
      ["7", "Ahrens", 90],
      ["7", "Böhm", 91],
      ["", "Cordes", 92],
      ["", "Dorn", 93],
    ];
    const first = run(customers);
    expect(show(first, "name")).toEqual([["Dorn"], ["Cordes"], ["Böhm"], ["Ahrens"]]);
    const edits = { 0: { note: "D" }, 1: { note: "C" }, 2: { note: "B" }, 3: { note: "A" } };
    const renamed = customers.map((each): Customer => (each[1] === "Böhm" ? ["7", "Böhmer", 91] : each));
    const standing = edited(first.list, edits, [3, 1, 0, 2]);
    const second = run(renamed, { standing, written: first.written });
    expect(show(second, "name", "note")).toEqual([
      ["Ahrens", "A"],
      ["Cordes", "C"],
      ["Dorn", "D"],
      ["Böhmer", "B"],
    ]);
    expect(second.list.fate).toMatchObject({ added: 0, updated: 4 });
  });
});

describe("a list of 50,000 customers", () => {
  it("keeps the entry of every customer, whatever the order", () => {
    const customers = Array.from({ length: 50_000 }, (_, at): Customer => [
      `K${at}`,
      `Kunde ${at}`,
      90 + (at % 10),
    ]);
    const first = run(customers);
    const order = Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 50_000);
    const columns = edited(first.list, {}, order).columns;
    const note = columns.key!.map((key) => `zu ${String(key)}`);
    const standing = { rowCount: 50_000, formulas: {}, columns: { ...columns, note } };
    const second = run(customers, { standing, written: first.written });
    expect(second.list.rowCount).toBe(50_000);
    expect(
      second.list.columns.key.every((key, row) => second.list.columns.note[row] === `zu ${String(key)}`),
    ).toBe(true);
  });
});
