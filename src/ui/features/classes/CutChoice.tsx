import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LockClosed20Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import type { ClassRule, ScoringModel, Table } from "../../../core";
import { useText } from "../../i18n";
import type { Cut } from "./class-edits";
import { ColumnSelect } from "./ColumnSelect";
import { SuggestMenu } from "./SuggestMenu";

export interface CutChoiceProps {
  readonly rootRef: Ref<HTMLDivElement>;
  readonly model: ScoringModel;
  readonly table: Table;
  /** The column that a rule by amount begins with; undefined where the list has no numbers. */
  readonly amount: string | undefined;
  /** False while there are no scores to find borders from. */
  readonly canSuggest: boolean;
  readonly onCut: (cut: Cut) => void;
  readonly onColumn: (column: string) => void;
  readonly onSuggest: (kind: ClassRule["kind"]) => void;
  readonly onFix: () => void;
}

const CUTS: readonly Cut[] = ["thresholds", "quota", "cumulated", "breaks"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** How the borders between the classes are found, in words, and the way from found borders to fixed ones. */
export function CutChoice(props: CutChoiceProps) {
  const { rootRef, model, table, amount, canSuggest, onCut, onColumn, onSuggest, onFix } = props;
  const styles = useStyles();
  const text = useText("classes");
  const { rule } = model.classes;
  const cut: Cut = rule?.kind ?? "thresholds";
  return (
    <div ref={rootRef} className={styles.root}>
      <Field label={text("cut.label")} hint={text(`cut.hints.${cut}`)}>
        <Select value={cut} onChange={(_, { value }) => onCut(value as Cut)}>
          {CUTS.map((each) => (
            <option key={each} value={each} disabled={each === "cumulated" && amount === undefined}>
              {text(`cut.kinds.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {rule?.kind === "cumulated" && (
        <ColumnSelect
          label={text("cut.column")}
          value={rule.column}
          columns={table.columns.filter(({ kind }) => kind === "number")}
          onPick={onColumn}
        />
      )}
      {canSuggest && (
        <div>
          {rule === undefined ? (
            <SuggestMenu hasAmount={amount !== undefined} onSuggest={onSuggest} />
          ) : (
            <Button size="small" icon={<LockClosed20Regular />} onClick={onFix}>
              {text("cut.fix")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
