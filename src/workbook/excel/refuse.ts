import { WorkbookError } from "../workbook";
import type { Obstacle, WorkbookErrorKind } from "../workbook";

const KIND_BY_OBSTACLE: Readonly<Record<Obstacle["kind"], WorkbookErrorKind>> = {
  "sheet-protected": "protected",
  "rows-filtered": "filtered",
  "rows-hidden": "filtered",
  "cells-occupied": "failed",
  "merged-cells": "merged",
  spill: "spill",
  "totals-row": "failed",
  "source-moved": "keys-changed",
  "header-changed": "keys-changed",
  "key-changed": "keys-changed",
  "sheet-missing": "missing",
  "table-missing": "missing",
  "sheet-occupied": "name-taken",
};

/** Ends a write that must not begin. Obstacles that the user may accept have been accepted by asking for the write. */
export function refuse(obstacles: readonly Obstacle[]): void {
  const stop = obstacles.find(({ severity }) => severity === "stop");
  if (!stop) return;
  throw new WorkbookError(KIND_BY_OBSTACLE[stop.kind], {
    code: stop.kind,
    ...(stop.sheet === undefined ? {} : { sheet: stop.sheet }),
    ...(stop.address === undefined ? {} : { address: stop.address }),
  });
}
