import { categoryKey } from "../../table/category-key";
import type { Cell } from "../../table/types";
import type { ListInput, WrittenRule } from "./list-types";

/** A rule of the last run that a reason speaks of, and whether it had ceased to hold then. */
export interface KnownReason {
  readonly rule: WrittenRule;
  readonly hadGone: boolean;
}

/** What the last run is remembered for. */
export function memoryOf({ written, words }: Pick<ListInput, "written" | "words">) {
  const closed = new Set([...(written?.closed ?? []), ...words.closed].map(categoryKey));
  const reasons = new Map<string, KnownReason>();
  for (const rule of written?.rules ?? []) {
    const remember = (text: string, hadGone: boolean) => {
      const key = categoryKey(text);
      if (!reasons.has(key)) reasons.set(key, { rule, hadGone });
    };
    remember(rule.reason, false);
    rule.gone.forEach((text) => remember(text, true));
  }
  return {
    isClosed: (status: Cell) => closed.has(categoryKey(String(status ?? ""))),
    reasonOf: (reason: Cell) => reasons.get(categoryKey(String(reason ?? ""))),
  };
}
