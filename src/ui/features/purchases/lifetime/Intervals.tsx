import { Button, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { LifetimeSetup, ValueIntervals } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { WorkbookError } from "../../../../workbook/workbook";
import { useLifetimeStyles } from "./lifetime.styles";

const useStyles = makeStyles({ bar: { gridColumn: "1 / -1" } });

interface IntervalsProps {
  readonly setup: LifetimeSetup;
  readonly intervals: ValueIntervals | undefined;
  /** Value of all customers. */
  readonly total: number;
  readonly money: (value: number, digits?: number) => string;
  readonly onIntervals: (intervals: ValueIntervals) => void;
}

/** How far the values may be off: computed when asked for, since many futures are played for it. */
export function Intervals({ setup, intervals, total, money, onIntervals }: IntervalsProps) {
  const shared = useLifetimeStyles();
  const styles = useStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const analyst = usePurchases((purchases) => purchases.analyst);
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  // A mistake of the program belongs to the error boundary of the page.
  if (failure !== undefined) throw failure;

  const compute = async () => {
    setShare(0);
    try {
      const found = await analyst.lifetimeIntervals(setup, setShare);
      if (found !== undefined) onIntervals(found);
    } catch (error) {
      if (!(error instanceof WorkbookError && error.kind === "cancelled")) setFailure(error);
    } finally {
      setShare(undefined);
    }
  };
  if (share !== undefined) {
    const label = text("list.intervalsWorking", { share: format.percent(share) });
    return (
      <div>
        <div className={shared.heading}>
          <Text>{label}</Text>
          <Button size="small" appearance="subtle" onClick={analyst.stop}>
            {text("stop")}
          </Button>
        </div>
        <ProgressBar className={styles.bar} value={share} aria-label={label} />
      </div>
    );
  }
  if (intervals === undefined) {
    return (
      <div>
        <Button size="small" onClick={() => void compute()}>
          {text("list.intervals")}
        </Button>
      </div>
    );
  }
  return (
    <div className={shared.stack}>
      <Text>
        {text("list.totalInterval", {
          total: money(total, 0),
          low: money(intervals.total.low, 0),
          high: money(intervals.total.high, 0),
        })}
      </Text>
      <Text size={200} className={shared.quiet}>
        {text(intervals.parametersVary ? "list.intervalsHint" : "list.intervalsFixed")}
      </Text>
    </div>
  );
}
