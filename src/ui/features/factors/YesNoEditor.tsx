import { Field } from "@fluentui/react-components";
import type { Scale } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { useText } from "../../i18n";
import { useDetailStyles } from "./details.styles";

type YesNo = Extract<Scale, { kind: "yes-no" }>;

export interface YesNoEditorProps {
  readonly scale: YesNo;
  readonly weight: number;
  readonly onChange: (scale: YesNo) => void;
}

/** Points for yes and for no. */
export function YesNoEditor({ scale, weight, onChange }: YesNoEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const max = weight > 0 ? weight : 100;
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <Field label={text("yesNo.yes")}>
          <DecimalField value={scale.yes} min={0} max={max} onCommit={(yes) => onChange({ ...scale, yes })} />
        </Field>
        <Field label={text("yesNo.no")}>
          <DecimalField value={scale.no} min={0} max={max} onCommit={(no) => onChange({ ...scale, no })} />
        </Field>
      </div>
      <p className={styles.hint}>{text("yesNo.words")}</p>
    </div>
  );
}
