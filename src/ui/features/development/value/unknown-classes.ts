import type { MigrationValues } from "../../../../core";

/** Classes, by place, of which it is not known what a customer brings: what they are worth is not known either. */
export const unknownClasses = ({ notes }: MigrationValues): ReadonlySet<number> =>
  new Set(
    notes.filter(({ kind }) => kind === "reward-unknown").map(({ values }) => Number(values?.["class"])),
  );
