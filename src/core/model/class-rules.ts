import { categoryKey } from "../table/category-key";
import { repeated } from "./factor-rules";
import { issue, type ModelIssue, type Path } from "./issues";
import type { ClassRule, CustomerClass } from "./types";

const FEWEST_CLASSES = 2;
const MOST_CLASSES = 9;

/** Rules that one class must keep on its own. */
export function checkClass({ name, from, color }: CustomerClass, path: Path): readonly ModelIssue[] {
  const found: ModelIssue[] = [];
  if (name.trim() === "") found.push(issue("class-name-blank", [...path, "name"]));
  if (!(from >= 0 && from <= 100)) found.push(issue("threshold-range", [...path, "from"], { from }));
  if (!/^#[\da-f]{6}$/i.test(color)) found.push(issue("class-color", [...path, "color"], { color }));
  return found;
}

/** Rules that the classes must keep together; an entry without a sound shape is undefined. */
export function checkClassList(
  classes: readonly (CustomerClass | undefined)[],
  list: readonly unknown[],
): readonly ModelIssue[] {
  const path: Path = ["classes", "list"];
  const found: ModelIssue[] = [];
  if (list.length < FEWEST_CLASSES || list.length > MOST_CLASSES) {
    found.push(issue("classes-count", path, { count: list.length }));
  }
  found.push(
    ...repeated(list, "name", categoryKey).map(([index, name]) =>
      issue("class-name-repeated", [...path, index, "name"], { name }),
    ),
  );
  classes.forEach((entry, index) => {
    const previous = classes[index - 1];
    if (entry === undefined || previous === undefined || entry.from < previous.from) return;
    const values = { from: entry.from, previous: previous.from };
    found.push(issue("thresholds-not-descending", [...path, index, "from"], values));
  });
  const last = classes[classes.length - 1];
  if (last !== undefined && last.from !== 0) {
    found.push(issue("last-threshold", [...path, classes.length - 1, "from"], { from: last.from }));
  }
  return found;
}

/** Rules that the way to find the borders must keep. */
export function checkClassRule(rule: ClassRule | undefined, classCount: number): readonly ModelIssue[] {
  if (rule === undefined || rule.kind === "breaks") return [];
  const path: Path = ["classes", "rule"];
  const found: ModelIssue[] = [];
  if (rule.kind === "cumulated" && rule.column.trim() === "") {
    found.push(issue("class-rule-column-blank", [...path, "column"]));
  }
  if (rule.upTo.length !== classCount - 1) {
    found.push(
      issue("class-shares-count", [...path, "upTo"], { count: rule.upTo.length, wanted: classCount - 1 }),
    );
  }
  rule.upTo.forEach((share, index) => {
    const previous = rule.upTo[index - 1] ?? 0;
    if (share > previous && share < 100) return;
    found.push(issue("class-shares-order", [...path, "upTo", index], { share, previous }));
  });
  return found;
}
