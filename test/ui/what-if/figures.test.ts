import {
  compareScores,
  readTable,
  scoreCustomers,
  type Robustness,
  type ScoringModel,
} from "../../../src/core";
import { customerNames } from "../../../src/app";
import { classMoves } from "../../../src/ui/features/what-if/class-moves";
import { comparedOptions } from "../../../src/ui/features/what-if/compared-options";
import { modelChanges } from "../../../src/ui/features/what-if/model-changes";
import { type MoverFilter, moverRows } from "../../../src/ui/features/what-if/mover-rows";
import { classStability, stabilityOrder } from "../../../src/ui/features/what-if/stability";
import { LIST, modelOf } from "./example";

const table = readTable(LIST, { key: "Nr" });
const scoresOf = (model: ScoringModel) => scoreCustomers(model, table);
const [ADLER, BACH, CONRAD, DORN, ENGEL, FUCHS] = [0, 1, 2, 3, 4, 5] as const;

const compared = (one: ScoringModel, other: ScoringModel) => {
  const [before, after] = [scoresOf(one), scoresOf(other)];
  return { table, models: [one, other] as const, before, after, comparison: compareScores(before, after) };
};

describe("classMoves", () => {
  it("counts who is in another class, among the customers that both models score", () => {
    expect(classMoves(scoresOf(modelOf(60)), scoresOf(modelOf(20)))).toEqual({ customers: 5, moved: 2 });
    expect(classMoves(scoresOf(modelOf(60)), scoresOf(modelOf(60)))).toEqual({ customers: 5, moved: 0 });
  });

  it("takes no new name of a class for a move", () => {
    const { classes, ...model } = modelOf(60);
    const renamed = { ...classes, list: classes.list.map((each) => ({ ...each, name: `${each.name} neu` })) };
    expect(classMoves(scoresOf(modelOf(60)), scoresOf({ ...model, classes: renamed })).moved).toBe(0);
  });

  it("goes by name where the models have different numbers of classes", () => {
    const { classes, ...model } = modelOf(60);
    const two = { ...classes, list: [classes.list[0]!, { ...classes.list[2]!, from: 0 }] };
    // Oben stays Oben and Unten stays Unten; the three of Mitte have no class of that name any more.
    expect(classMoves(scoresOf(modelOf(60)), scoresOf({ ...model, classes: two })).moved).toBe(3);
  });
});

describe("moverRows", () => {
  const rows = (filter: MoverFilter) => [...moverRows(compared(modelOf(60), modelOf(20)), filter)];

  it("lists the biggest jumps: Dorn from 4 to 3 by 40 points, Fuchs from 3 to 4 by 36", () => {
    expect(rows({ kind: "biggest" })).toEqual([DORN, FUCHS]);
  });

  it("lists who changes class, the largest change of rank first", () => {
    expect(rows({ kind: "moved" })).toEqual([FUCHS, BACH]);
  });

  it("lists everybody that one of the models scores", () => {
    expect(rows({ kind: "all" })).toEqual([DORN, FUCHS, ADLER, BACH, CONRAD]);
  });

  it("puts those whom only one model scores behind the others", () => {
    const model = modelOf(60);
    const [umsatz, zahlung] = model.factors;
    const lenient = { ...model, factors: [{ ...umsatz!, missing: "zero" as const }, zahlung!] };
    expect([...moverRows(compared(model, lenient), { kind: "all" })].at(-1)).toBe(ENGEL);
  });

  it("lists the customers of one cell of the matrix", () => {
    expect(rows({ kind: "cell", before: 1, after: 0 })).toEqual([BACH]);
    expect(rows({ kind: "cell", before: 1, after: 2 })).toEqual([FUCHS]);
    expect(rows({ kind: "cell", before: 0, after: 2 })).toEqual([]);
  });
});

describe("modelChanges", () => {
  const base = modelOf(60);

  it("finds none between a model and itself under another name and colour", () => {
    const list = base.classes.list.map((each) => ({ ...each, color: "#000000", strategy: "" }));
    expect(modelChanges(base, { ...base, name: "Andere", classes: { ...base.classes, list } })).toEqual([]);
  });

  it("tells weights, and not the points that only follow them", () => {
    expect(modelChanges(base, modelOf(20))).toEqual([
      { kind: "weight", name: "Umsatz", before: 60, after: 20 },
      { kind: "weight", name: "Zahlung", before: 40, after: 80 },
    ]);
  });

  it("tells another scale, policy and column of a factor", () => {
    const [umsatz, zahlung] = base.factors;
    const changed = {
      ...umsatz!,
      column: "Gewinn",
      missing: "zero" as const,
      scale: { kind: "linear" as const, worst: 0, best: 200 },
    };
    expect(modelChanges(base, { ...base, factors: [changed, zahlung!] })).toEqual([
      { kind: "column", name: "Umsatz", before: "Umsatz", after: "Gewinn" },
      { kind: "scale", name: "Umsatz" },
      { kind: "missing", name: "Umsatz" },
    ]);
  });

  it("tells factors that came and went, and matches factors of other models by their column", () => {
    const [umsatz, zahlung] = base.factors;
    const other = { ...umsatz!, id: "a1" };
    const fresh = { ...zahlung!, id: "b2", name: "Treue", column: "Kunde seit" };
    expect(modelChanges(base, { ...base, factors: [other, fresh] })).toEqual([
      { kind: "added", name: "Treue", weight: 40 },
      { kind: "removed", name: "Zahlung", weight: 40 },
    ]);
  });

  it("tells thresholds, the rule at them, and the reference date", () => {
    const [top, ...rest] = base.classes.list;
    const classes = { bound: ">=" as const, list: [{ ...top!, from: 90 }, ...rest] };
    expect(modelChanges(base, { ...base, classes, referenceDate: "2026-01-01" })).toEqual([
      { kind: "threshold", name: "Oben", before: 80, after: 90 },
      { kind: "bound", before: ">", after: ">=" },
      { kind: "reference-date", before: "", after: "2026-01-01" },
    ]);
  });

  it("says nothing of thresholds that do not count", () => {
    const rule = { kind: "quota" as const, upTo: [20, 50] };
    const [top, ...rest] = base.classes.list;
    const moved = { ...base.classes, rule, list: [{ ...top!, from: 90 }, ...rest] };
    expect(modelChanges(base, { ...base, classes: moved })).toEqual([{ kind: "rule" }]);
    expect(
      modelChanges({ ...base, classes: { ...base.classes, rule } }, { ...base, classes: moved }),
    ).toEqual([]);
  });
});

describe("comparedOptions", () => {
  const modelNames = ["Alt", "Probe", "Streng"];
  const ids = (known: { openName: string | undefined; isTrying: boolean }) =>
    comparedOptions({ modelNames, ...known }).map(({ id }) => id);

  it("begins with the open model", () => {
    expect(ids({ openName: "Probe", isTrying: false })).toEqual(["saved:Probe", "saved:Alt", "saved:Streng"]);
  });

  it("begins with base and trial while something is tried out, and names the base once", () => {
    expect(ids({ openName: "Probe", isTrying: true })).toEqual(["base", "open", "saved:Alt", "saved:Streng"]);
  });
});

describe("stability", () => {
  const model = modelOf(60);
  const scores = scoresOf(model);
  const robustness = {
    kept: Float64Array.of(1, 0.9, 0.3, 0.8999, NaN, 0.5),
    meanRank: Float64Array.of(1, 2.5, 5, 3.5, NaN, 3),
    bestRank: Uint32Array.of(1, 2, 5, 3, 0, 2),
    worstRank: Uint32Array.of(1, 4, 5, 4, 0, 5),
  } as unknown as Robustness;

  it("holds from 90 % on and tips over below 50 %, class by class", () => {
    expect(classStability(model, scores, robustness)).toEqual([
      { customers: 1, firm: 1, shaky: 0, loose: 0 },
      { customers: 3, firm: 1, shaky: 2, loose: 0 },
      { customers: 1, firm: 0, shaky: 0, loose: 1 },
    ]);
  });

  it("leaves out customers who form a class of their own", () => {
    const test = { kind: "mark" as const, column: "Zahlung" };
    const rule = { test, shown: "class" as const, name: "Neu", color: "#E3DCEF", strategy: "" };
    const marked = { ...scores, exception: Uint8Array.of(1, 0, 0, 0, 0, 0) };
    const [top] = classStability({ ...model, newCustomers: rule }, marked, robustness);
    expect(top?.customers).toBe(0);
    const [noted] = classStability(
      { ...model, newCustomers: { ...rule, shown: "note" } },
      marked,
      robustness,
    );
    expect(noted?.customers).toBe(1);
  });

  it("lists scored customers by share, mean rank, width of the band, or name", () => {
    const names = customerNames(table, "Nr");
    const order = (sort: Parameters<typeof stabilityOrder>[2], isDescending = false) => [
      ...stabilityOrder(robustness, names, sort, isDescending, "de-DE"),
    ];
    expect(order("kept")).toEqual([CONRAD, FUCHS, DORN, BACH, ADLER]);
    expect(order("meanRank")).toEqual([ADLER, BACH, FUCHS, DORN, CONRAD]);
    expect(order("band", true)).toEqual([FUCHS, BACH, DORN, ADLER, CONRAD]);
    expect(order("name", true)).toEqual([FUCHS, DORN, CONRAD, BACH, ADLER]);
  });
});
