import { useMemo } from "react";
import {
  type BoundRule,
  categoryKey,
  type ClassRule,
  type ClassTemplateId,
  type CustomerClass,
  defaultClasses,
  withClassTemplate,
} from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import type { ClassActions } from "./ClassCard";
import {
  withClass,
  withClasses,
  withClassSplit,
  withoutClass,
  withRule,
  withShare,
  withThreshold,
  withThresholds,
} from "./class-edits";

export interface ClassEdits extends ClassActions {
  /** Moves a threshold as part of a drag. */
  drag(index: number, from: number, gesture: string): void;
  setBound(bound: BoundRule): void;
  /** Finds the borders by a rule from now on; by thresholds where there is none. */
  setRule(rule: ClassRule | undefined): void;
  /** Has thresholds count from now on, those of this list. */
  setThresholds(list: readonly CustomerClass[]): void;
  takeTemplate(id: ClassTemplateId): void;
  reset(): void;
}

/**
 * Everything that the page does to the classes of the model.
 *
 * @param onBegin Called ahead of every edit that is not part of a drag.
 */
export function useClassEdits(onBegin: () => void): ClassEdits {
  const text = useText("classes");
  const language = useSession((state) => state.language);
  const editModel = useSession((state) => state.editModel);
  const names = useSession((state) =>
    JSON.stringify(state.model?.classes.list.map(({ name }) => name) ?? []),
  );
  return useMemo(
    () => ({
      change: (index, change) => editModel((model) => withClass(model, index, change)),
      moveThreshold: (index, from) => {
        onBegin();
        editModel((model) => withThreshold(model, index, from));
      },
      moveShare: (index, share) => {
        onBegin();
        editModel((model) => withShare(model, index, share));
      },
      drag: (index, from, gesture) => editModel((model) => withThreshold(model, index, from), gesture),
      split: (index) => editModel((model) => withClassSplit(model, index, text("class.new"))),
      remove: (index) => editModel((model) => withoutClass(model, index)),
      setBound: (bound) => {
        onBegin();
        editModel((model) => ({ ...model, classes: { ...model.classes, bound } }));
      },
      setRule: (rule) => {
        onBegin();
        editModel((model) => withRule(model, rule));
      },
      setThresholds: (list) => {
        onBegin();
        editModel((model) => withThresholds(model, list));
      },
      takeTemplate: (id) =>
        editModel((model) => ({ ...model, classes: withClassTemplate(model.classes, id, language) })),
      reset: () => editModel((model) => withRule(withClasses(model, defaultClasses(language)), undefined)),
      nameProblem: (index, name) => {
        if (name === "") return text("class.nameEmpty");
        const isTaken = (JSON.parse(names) as string[]).some(
          (other, at) => at !== index && categoryKey(other) === categoryKey(name),
        );
        return isTaken ? text("class.nameTaken", { name }) : undefined;
      },
    }),
    [editModel, language, names, onBegin, text],
  );
}
