import { Select } from "@fluentui/react-components";
import type { TransactionSetup } from "../../../../core";
import { useText } from "../../../i18n";
import { CHOICES, type Decision } from "./review-groups";
import { useChangeTransactions } from "./use-transactions";

interface DecisionSelectProps {
  readonly decision: Decision;
  readonly setup: TransactionSetup;
  readonly titleId: string;
}

/** What is decided about one sort of findings. */
export function DecisionSelect({ decision, setup, titleId }: DecisionSelectProps) {
  const text = useText("purchaseData");
  const change = useChangeTransactions();
  const isByOrder = setup.roles.order !== undefined;
  const choices = CHOICES[decision].filter((choice) => choice !== "order" || isByOrder);
  const value = setup[decision] === "order" && !isByOrder ? "day" : setup[decision];
  return (
    <Select
      size="small"
      aria-labelledby={titleId}
      value={value}
      onChange={(_, data) => change({ [decision]: data.value })}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {text(`decision.${decision}.${choice}` as "decision.returns.day")}
        </option>
      ))}
    </Select>
  );
}
