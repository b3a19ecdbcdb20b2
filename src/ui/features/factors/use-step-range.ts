import { useState } from "react";
import { readStepRange, type StepRangeIssue, type StepsScale } from "../../../core";
import type { WorkbookErrorKind } from "../../../workbook/workbook";
import { useText } from "../../i18n";
import { useSession } from "../../session";

export interface StepRangeReader {
  /** Reads a place, or what is selected, and takes its rows where they are a table of points. */
  readonly read: (address?: string) => Promise<void>;
  readonly isReading: boolean;
  /** Sentences that say what kept the rows from being taken. */
  readonly problems: readonly string[];
  /** How many rows the last reading took. */
  readonly rowsRead: number | undefined;
}

const MOST_SAID = 3;

/** Reads the rows of a scale from a range of the workbook. */
export function useStepRange(
  scale: StepsScale,
  isDate: boolean,
  onChange: (scale: StepsScale) => void,
): StepRangeReader {
  const text = useText("scales");
  const refusal = useText("errors");
  const language = useSession((state) => state.language);
  const today = useSession((state) => state.today);
  const readRange = useSession((state) => state.readRange);
  const [isReading, setReading] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [rowsRead, setRowsRead] = useState<number>();

  const refused = (kind: WorkbookErrorKind, address: string | undefined) => {
    if (kind === "missing")
      return address === undefined ? text("range.noSelection") : text("range.missing", { address });
    return kind === "too-large"
      ? text("range.tooLarge")
      : refusal(`workbook.${kind}`, { place: refusal("place.unknown") });
  };
  const said = (issues: readonly StepRangeIssue[]) => {
    const more = issues.length - MOST_SAID;
    const sentences = issues
      .slice(0, MOST_SAID)
      .map(({ kind, values = {} }) => text(`range.issue.${kind}`, values));
    return more > 0 ? [...sentences, text("range.more", { count: more })] : sentences;
  };
  const read = async (address?: string) => {
    setReading(true);
    setRowsRead(undefined);
    const block = await readRange(address);
    setReading(false);
    if (typeof block === "string") return setProblems([refused(block, address)]);
    const rows = readStepRange(block, { locale: language, isDate });
    if (!rows.ok) return setProblems(said(rows.issues));
    setProblems([]);
    setRowsRead(rows.value.length);
    onChange({ ...scale, rows: rows.value, range: block.address, rangeRead: today });
  };
  return { read, isReading, problems, rowsRead };
}
