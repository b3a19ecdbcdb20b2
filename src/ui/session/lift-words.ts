import type { LiftWords } from "../../app";
import { findColumn } from "../../core";
import type { ScoringModel, Table } from "../../core";
import { fixedFactors } from "../../app";
import { type ChangedFactor, changeText, valueUnit, wholeChange } from "../i18n";
import type { Language } from "./types";

interface LiftContext {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly columnFormats: readonly (string | undefined)[];
  readonly language: Language;
}

/** What would lift a customer, in words for a cell. */
export function liftWords({ model, table, columnFormats, language }: LiftContext): LiftWords {
  const changed = model.factors.map((factor): ChangedFactor => {
    const column = findColumn(table, factor.column);
    const unit = valueUnit(column && columnFormats[column.index]);
    return { factor, kind: column?.kind ?? "empty", unit };
  });
  return {
    change: (change) => wholeChange(changeText(changed[change.factorIndex]!, change, language)),
    isFixed: fixedFactors(model, table),
  };
}
