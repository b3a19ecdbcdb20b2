import type { Issue } from "../../core";

/**
 * Issues of a model file with the name of the factor or class that each concerns; the file is no model, so nobody else
 * can look the names up. A part without a name is called by its path.
 */
export function namedIssues(issues: readonly Issue[], text: string): readonly Issue[] {
  return issues.map((issue) => {
    const { path = [], values } = issue;
    const part = path.findIndex((step) => typeof step === "number");
    if (part < 0) return issue;
    const name = partAt(JSON.parse(text), [...path.slice(0, part + 1), "name"]);
    const shown = typeof name === "string" && name !== "" ? name : path.slice(0, part + 1).join(" › ");
    return { ...issue, values: { name: shown, ...values } };
  });
}

function partAt(whole: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, step) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[step],
    whole,
  );
}
