import { useMemo } from "react";
import { customerNames } from "../../../app";
import type { Scored } from "../../analysis/scored-host";
import { useSession } from "../../session";
import { CustomerCard } from "./CustomerCard";
import { markCustomers } from "./customer-marks";
import { customerStories } from "./customer-story";

interface ChosenCustomerProps {
  readonly scored: Scored;
}

/** The customer that is looked at, with why it has its value; nothing while none is. */
export function ChosenCustomer({ scored }: ChosenCustomerProps) {
  const row = useSession((session) => session.selectedRow);
  return row >= 0 && row < scored.scores.rowCount ? <Story scored={scored} row={row} /> : null;
}

function Story({ scored: { table, model, scores }, row }: ChosenCustomerProps & { readonly row: number }) {
  const columnFormats = useSession((session) => session.columnFormats);
  const storyOf = useMemo(
    () =>
      customerStories({
        model,
        table,
        scores,
        marks: markCustomers(model, table, scores),
        names: customerNames(table, model.key),
        columnFormats,
      }),
    [model, table, scores, columnFormats],
  );
  return <CustomerCard row={row} storyOf={storyOf} scores={scores} model={model} />;
}
