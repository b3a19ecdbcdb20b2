import * as v from "valibot";

const FRACTION = /^\s*(\d+)\s*\/\s*(\d+)\s*$/;

const amount = v.pipe(v.number(), v.finite());

const fraction = v.pipe(
  v.string(),
  v.regex(FRACTION),
  v.transform((text) => {
    const [, over, under] = FRACTION.exec(text) ?? [];
    return Number(over) / Number(under);
  }),
  v.finite(),
);

const byFactor = v.record(v.string(), amount);

const judgement = v.object({ first: v.string(), second: v.string(), ratio: v.union([amount, fraction]) });

const textOrNone = v.optional(v.string(), "");

export const StatementSchema = v.variant("method", [
  v.object({ method: v.literal("direct"), weights: byFactor }),
  v.object({ method: v.literal("points"), points: byFactor }),
  v.object({ method: v.literal("rank-order"), places: byFactor }),
  v.object({ method: v.literal("pairwise"), judgements: v.array(judgement) }),
]);

export const ParticipantSchema = v.object({
  version: v.optional(v.literal(1), 1),
  name: v.pipe(v.string(), v.trim()),
  date: textOrNone,
  statement: StatementSchema,
});

/** A workshop without its participants, who are read one by one. */
export const WorkshopHeadSchema = v.object({
  version: v.optional(v.literal(1), 1),
  name: textOrNone,
  date: textOrNone,
  factors: v.array(v.object({ id: v.string(), name: v.string() })),
  participants: v.optional(v.array(v.unknown()), []),
});
