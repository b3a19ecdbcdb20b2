import { usualShares } from "../model/usual-shares";
import type { Language } from "../model/default-classes";
import type { Classes } from "../model/types";
import { classesFromTemplate, type ClassTemplateId } from "./class-templates";

function ruleFor(rule: Classes["rule"], classCount: number): Classes["rule"] {
  if (rule === undefined || rule.kind === "breaks" || rule.upTo.length === classCount - 1) return rule;
  return { ...rule, upTo: usualShares(rule.kind, classCount) };
}

/**
 * Names, colours and strategies of a template in place of the present ones. Where there are as many classes as before,
 * thresholds and shares stay; the bound rule and the way to cut stay in any case.
 */
export function withClassTemplate(classes: Classes, id: ClassTemplateId, language: Language): Classes {
  const fresh = classesFromTemplate(id, language);
  const before = classes.list;
  const list =
    before.length === fresh.length
      ? fresh.map((each, index) => ({ ...each, from: before[index]!.from }))
      : fresh;
  const rule = ruleFor(classes.rule, list.length);
  return { bound: classes.bound, list, ...(rule && { rule }) };
}
