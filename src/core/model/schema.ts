import * as v from "valibot";

const amount = v.pipe(v.number(), v.finite());

const stepRow = v.object({ from: amount, points: amount });

const elapsed = v.exactOptional(v.picklist(["days", "months", "years"]));

const scale = v.variant("kind", [
  v.object({ kind: v.literal("linear"), worst: amount, best: amount, elapsed }),
  v.object({
    kind: v.literal("steps"),
    rows: v.array(stepRow),
    elapsed,
    range: v.exactOptional(v.string()),
    rangeRead: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal("quantiles"), points: v.array(amount) }),
  v.object({ kind: v.literal("categories"), points: v.record(v.string(), amount) }),
  v.object({ kind: v.literal("yes-no"), yes: amount, no: amount }),
]);

/** The colour of a class whose model names none. */
const PLAIN_COLOR = "#E6E6E6";

const textOrNone = v.optional(v.string(), "");

const months = v.pipe(amount, v.minValue(0));

const exceptionRule = v.object({
  test: v.variant("kind", [
    v.object({ kind: v.literal("months"), column: v.string(), months }),
    v.object({ kind: v.literal("gap"), last: v.string(), previous: v.string(), months }),
    v.object({ kind: v.literal("mark"), column: v.string() }),
  ]),
  shown: v.optional(v.picklist(["class", "note"]), "note"),
  name: v.string(),
  color: v.optional(v.string(), "#E3DCEF"),
  strategy: v.optional(v.string(), ""),
});

/** Shape of one factor. What the numbers must be to one another is checked by the rules. */
export const FactorSchema = v.object({
  id: v.string(),
  name: v.string(),
  column: v.string(),
  weight: amount,
  scale,
  missing: v.optional(v.picklist(["zero", "median", "stretch", "exclude"]), "zero"),
  estimated: v.exactOptional(v.string()),
});

/** Shape of one class. */
export const ClassSchema = v.object({
  name: v.string(),
  from: amount,
  color: v.optional(v.string(), PLAIN_COLOR),
  strategy: textOrNone,
});

const upTo = v.array(amount);

const classRule = v.variant("kind", [
  v.object({ kind: v.literal("quota"), upTo }),
  v.object({ kind: v.literal("cumulated"), column: v.string(), upTo }),
  v.object({ kind: v.literal("breaks") }),
]);

const aggregate = v.picklist(["sum", "mean", "max", "min", "newest", "first", "common", "count"]);

const unit = v.object({
  kind: v.picklist(["person", "company", "household"]),
  aggregates: v.optional(v.record(v.string(), aggregate), {}),
  by: v.exactOptional(v.string()),
  countHeader: v.exactOptional(v.string()),
});

const tieBreak = v.object({ column: v.string(), better: v.optional(v.picklist(["more", "less"]), "more") });

/** Shape of what a model holds beside its factors and classes. */
export const HeadSchema = v.object({
  version: v.literal(1),
  name: v.string(),
  key: textOrNone,
  referenceDate: textOrNone,
  lossColumn: v.optional(v.string()),
  unit: v.exactOptional(unit),
  tieBreak: v.exactOptional(tieBreak),
  newCustomers: v.exactOptional(exceptionRule),
  returningCustomers: v.exactOptional(exceptionRule),
  factors: v.array(v.unknown()),
  classes: v.object({
    bound: v.picklist([">", ">="]),
    list: v.array(v.unknown()),
    rule: v.exactOptional(classRule),
  }),
});
