import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { type Column, type Factor, findColumn, type Scale, type Table } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { ColumnChart } from "./ColumnChart";
import { useDetailStyles } from "./details.styles";
import { EstimateChoice } from "./EstimateChoice";
import { MissingChoice } from "./MissingChoice";
import { SCALE_KINDS, type ScaleKind, suits, switchScale } from "./scale-kinds";
import { ScaleCheck } from "./ScaleCheck";
import { ScaleEditor } from "./ScaleEditor";
import { TimeChoice } from "./TimeChoice";
import { timeChoiceOf } from "./time-scale";
import type { FactorEdits } from "./use-factor-edits";
import { usePlainFactor } from "./use-plain-factor";
import { withColumn } from "./with-column";

export interface FactorDetailsProps {
  readonly factor: Factor;
  readonly index: number;
  readonly factorCount: number;
  readonly table: Table;
  readonly column: Column | undefined;
  readonly edits: FactorEdits;
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** An opened factor: where its values come from, how they become points, what happens where one is missing. */
export function FactorDetails({
  factor,
  index,
  factorCount,
  table,
  column,
  edits,
  onMove,
  onRemove,
}: FactorDetailsProps) {
  const styles = useStyles();
  const detail = useDetailStyles();
  const text = useText("factors");
  const language = useSession((state) => state.language);
  const referenceDate = useSession((state) => state.model?.referenceDate);
  const earlier = useRef(new Map<ScaleKind, Factor>());
  const { id, name, scale, weight } = factor;
  const plain = usePlainFactor(factor, table);
  const hasCurve = plain?.scale.kind === "linear" || plain?.scale.kind === "steps";

  const setScale = (next: Scale, gesture?: string) =>
    edits.change(id, (each) => ({ ...each, scale: next }), gesture);
  const setKind = (kind: ScaleKind) => {
    earlier.current.set(scale.kind, factor);
    const before = earlier.current.get(kind);
    const isSame = before?.column === factor.column && before.weight === weight;
    setScale(isSame ? before.scale : switchScale(factor, kind, table, language, referenceDate));
  };
  return (
    <div className={styles.panel}>
      <ColumnChoice factor={factor} table={table} edits={edits} />
      <Field label={text("scale.kind")}>
        <Select size="small" value={scale.kind} onChange={(_, data) => setKind(data.value as ScaleKind)}>
          {SCALE_KINDS.map((kind) => (
            <option key={kind} value={kind} disabled={kind !== scale.kind && !suits(kind, column)}>
              {text(`scale.kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {column?.kind === "date" && timeChoiceOf(scale) !== undefined && (
        <TimeChoice factor={factor} table={table} edits={edits} />
      )}
      {hasCurve && <ColumnChart plain={plain} weight={weight} />}
      <ScaleEditor factor={factor} column={column} judged={plain?.column} table={table} onChange={setScale} />
      <ScaleCheck
        factor={factor}
        column={column}
        judged={plain?.column}
        onRepair={(repaired) => setScale(released(repaired))}
      />
      <MissingChoice
        policy={factor.missing}
        column={column}
        onChange={(missing) => edits.change(id, (each) => ({ ...each, missing }))}
      />
      <EstimateChoice
        factor={factor}
        table={table}
        onChange={(marks) =>
          edits.change(id, ({ estimated: _, ...each }) =>
            marks === undefined ? each : { ...each, estimated: marks },
          )
        }
      />
      <div className={detail.actions}>
        <Button
          size="small"
          icon={<ArrowUp20Regular />}
          disabledFocusable={index === 0}
          onClick={() => onMove(id, index - 1)}
          aria-label={text("factor.up", { name })}
          title={text("factor.up", { name })}
        />
        <Button
          size="small"
          icon={<ArrowDown20Regular />}
          disabledFocusable={index === factorCount - 1}
          onClick={() => onMove(id, index + 1)}
          aria-label={text("factor.down", { name })}
          title={text("factor.down", { name })}
        />
        <Button size="small" icon={<Delete20Regular />} onClick={() => onRemove(id)}>
          {text("factor.remove")}
        </Button>
      </div>
    </div>
  );
}

/** A table of points that is no longer what stands in the workbook. */
function released(scale: Scale): Scale {
  if (scale.kind !== "steps") return scale;
  const { range: _, rangeRead: __, ...own } = scale;
  return own;
}

function ColumnChoice({ factor, table, edits }: Pick<FactorDetailsProps, "factor" | "table" | "edits">) {
  const text = useText("factors");
  const language = useSession((state) => state.language);
  const isMissing = findColumn(table, factor.column) === undefined;
  const choose = (name: string) => edits.change(factor.id, (each) => withColumn(each, name, table, language));
  return (
    <Field
      label={text("factor.column")}
      {...(isMissing
        ? {
            validationState: "error",
            validationMessage: text("factor.columnMissing", { column: factor.column }),
          }
        : {})}
    >
      <Select
        size="small"
        value={findColumn(table, factor.column)?.name ?? factor.column}
        onChange={(_, data) => choose(data.value)}
      >
        {isMissing && <option value={factor.column}>{factor.column}</option>}
        {table.columns
          .filter(({ kind }) => kind !== "empty")
          .map(({ name, kind }) => (
            <option key={name} value={name}>
              {`${name} (${text(`columnKind.${kind}`)})`}
            </option>
          ))}
      </Select>
    </Field>
  );
}
