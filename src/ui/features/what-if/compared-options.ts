import type { ComparedModel } from "../../session";

/** A model that can be chosen for a comparison. */
export interface ComparedOption {
  readonly id: string;
  readonly model: ComparedModel;
  /** Its name in the workbook; the model that is tried out has that of its base. */
  readonly name: string;
}

interface Known {
  readonly modelNames: readonly string[];
  readonly openName: string | undefined;
  readonly isTrying: boolean;
}

const saved = (name: string): ComparedOption => ({
  id: `saved:${name}`,
  model: { kind: "saved", name },
  name,
});

/** The models that can be compared: while something is tried out its base and itself first, else the open one first. */
export function comparedOptions({ modelNames, openName, isTrying }: Known): readonly ComparedOption[] {
  if (openName === undefined) return modelNames.map(saved);
  const others = modelNames.filter((name) => name !== openName).map(saved);
  if (!isTrying) return [saved(openName), ...others];
  return [
    { id: "base", model: { kind: "base" }, name: openName },
    { id: "open", model: { kind: "open" }, name: openName },
    ...others,
  ];
}
