import type { Survivors } from "../clv/beta-geometric";
import { ok, type Result } from "../result";
import type { Table } from "../table/types";
import { contractCohorts, type ContractCohort, survivorsByAge } from "./contract-cohorts";
import { readContracts } from "./read-contracts";
import { readSurvivors, type SurvivorGroup } from "./read-survivors";
import { retentionCurve, type RetentionCurve } from "./retention-curve";
import type { RetentionSetup } from "./setup";
import type { ContractIssue, Contracts } from "./types";
import { type ContractValues, valueContracts } from "./value-contracts";

/** Everything that is known of how customers under contract stay. */
export interface RetentionStudy {
  /** One, or one for each group that was kept apart. */
  readonly curves: readonly RetentionCurve[];
  /** By beginning of the contracts, or as the table has them. */
  readonly cohorts: readonly (ContractCohort | SurvivorGroup)[];
  /** Only for a list of contracts. */
  readonly contracts?: Contracts;
  /** Only for a list of contracts that the model could be fitted to. */
  readonly values?: ContractValues;
}

/** From a list of contracts, or a table of survivors, to retention, lifetimes and values. */
export function studyRetention(
  table: Table,
  { source, terms }: RetentionSetup,
): Result<RetentionStudy, ContractIssue> {
  const { unit } = source;
  if (source.kind === "survivors") {
    const read = readSurvivors(table, source);
    if (!read.ok) return read;
    const groups = read.value;
    const curve = (name: string, cohorts: readonly Survivors[]) => retentionCurve(name, cohorts, terms, unit);
    const curves = source.isOneKind
      ? [
          curve(
            "",
            groups.map(({ survivors }) => survivors),
          ),
        ]
      : groups.map(({ name, survivors }) => curve(name, [survivors]));
    return ok({ curves, cohorts: groups });
  }
  const read = readContracts(table, source);
  if (!read.ok) return read;
  const contracts = read.value;
  const curve = retentionCurve("", survivorsByAge(contracts), terms, unit);
  const { model } = curve;
  return ok({
    curves: [curve],
    cohorts: contractCohorts(contracts, unit),
    contracts,
    ...(model && { values: valueContracts(table, contracts, model.fit.params, terms, unit) }),
  });
}
