import { Button, Field, Input } from "@fluentui/react-components";
import { ArrowSync20Regular, Edit20Regular, TableSimple20Regular } from "@fluentui/react-icons";
import { type FormEvent, useState } from "react";
import type { StepsScale } from "../../../core";
import { LiveText } from "../../components/fields/LiveText";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { Disclosure } from "../../components/layout/Disclosure";
import { type StepRangeReader, useStepRange } from "./use-step-range";

export interface StepRangeProps {
  readonly scale: StepsScale;
  readonly isDate: boolean;
  readonly onChange: (scale: StepsScale) => void;
}

/** A table of points that stands in the workbook: chosen by selection, address or name, and read again on request. */
export function StepRange({ scale, isDate, onChange }: StepRangeProps) {
  const text = useText("scales");
  const reader = useStepRange(scale, isDate, onChange);
  if (scale.range !== undefined) return <LinkedRange scale={scale} reader={reader} onChange={onChange} />;
  return (
    <Disclosure title={text("range.title")}>
      <RangeForm reader={reader} />
    </Disclosure>
  );
}

function RangeForm({ reader }: { readonly reader: StepRangeReader }) {
  const styles = useDetailStyles();
  const text = useText("scales");
  const [address, setAddress] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== "") void reader.read(address.trim());
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <p className={styles.hint}>{text("range.hint")}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<TableSimple20Regular />}
          disabledFocusable={reader.isReading}
          onClick={() => void reader.read()}
        >
          {text("range.selection")}
        </Button>
      </div>
      <div className={styles.actions}>
        <Input
          className={styles.grow}
          size="small"
          value={address}
          onChange={(_, data) => setAddress(data.value)}
          aria-label={text("range.address")}
          placeholder={text("range.example")}
        />
        <Button size="small" type="submit" disabled={address.trim() === "" || reader.isReading}>
          {text("range.take")}
        </Button>
      </div>
      <Problems problems={reader.problems} />
    </form>
  );
}

interface LinkedRangeProps {
  readonly scale: StepsScale;
  readonly reader: StepRangeReader;
  readonly onChange: (scale: StepsScale) => void;
}

function LinkedRange({ scale, reader, onChange }: LinkedRangeProps) {
  const styles = useDetailStyles();
  const text = useText("scales");
  const format = useFormat();
  const showPlace = useSession((state) => state.showPlace);
  const { range: address = "", rangeRead, ...own } = scale;
  return (
    <div className={styles.stack}>
      <Field>
        <p className={styles.hint}>
          {rangeRead === undefined
            ? text("range.linkedUndated", { address })
            : text("range.linked", { address, date: format.isoDate(rangeRead) })}
        </p>
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowSync20Regular />}
          disabledFocusable={reader.isReading}
          onClick={() => void reader.read(address)}
        >
          {text("range.again")}
        </Button>
        {address.includes("!") && (
          <Button size="small" icon={<TableSimple20Regular />} onClick={() => void showPlace(address)}>
            {text("range.show")}
          </Button>
        )}
        <Button size="small" icon={<Edit20Regular />} onClick={() => onChange(own)}>
          {text("range.release")}
        </Button>
      </div>
      <Problems problems={reader.problems} />
      <LiveText>
        {reader.rowsRead === undefined
          ? ""
          : text("range.read", { count: reader.rowsRead, rows: format.number(reader.rowsRead) })}
      </LiveText>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useDetailStyles();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={styles.error}>
      {problems.map((problem) => (
        <p key={problem} className={styles.line}>
          {problem}
        </p>
      ))}
    </div>
  );
}
