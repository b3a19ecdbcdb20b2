import { Field, Select } from "@fluentui/react-components";
import { type Factor, isOfElapsedTime, proposeReferenceDates, type Table } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { ReferenceDate } from "./ReferenceDate";
import { countsTime, judgeTime, TIME_CHOICES, type TimeChoice as Choice, timeChoiceOf } from "./time-scale";
import type { FactorEdits } from "./use-factor-edits";

export interface TimeChoiceProps {
  readonly factor: Factor;
  readonly table: Table;
  readonly edits: FactorEdits;
}

/** What of a date is judged: the date itself, or the time from it to the reference date. */
export function TimeChoice({ factor, table, edits }: TimeChoiceProps) {
  const styles = useDetailStyles();
  const text = useText("scales");
  const language = useSession((state) => state.language);
  const today = useSession((state) => state.today);

  const choose = (choice: Choice) =>
    edits.changeTime(factor.id, (before, model) => {
      const proposed = proposeReferenceDates(table, today)[0]!.date;
      const keepsDate = choice === "date" || (model.referenceDate !== "" && countsTime(model));
      const referenceDate = keepsDate ? model.referenceDate : proposed;
      const scale = judgeTime(before, choice, referenceDate, table, language);
      return { factor: { ...before, scale }, referenceDate };
    });
  return (
    <div className={styles.stack}>
      <Field label={text("time.label")}>
        <Select
          size="small"
          value={timeChoiceOf(factor.scale) ?? "date"}
          onChange={(_, data) => choose(data.value as Choice)}
        >
          {TIME_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {text(`time.choices.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      {isOfElapsedTime(factor.scale) && <ReferenceDate column={factor.column} table={table} />}
    </div>
  );
}
