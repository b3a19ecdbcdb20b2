import { useMemo } from "react";
import { type Column, columnSummary, type Factor, type Scale, type Table } from "../../../core";
import { useSession } from "../../session";
import { CategoriesEditor } from "./CategoriesEditor";
import { categoryTexts } from "./category-texts";
import { LinearEditor } from "./LinearEditor";
import { QuantilesEditor } from "./QuantilesEditor";
import { proposedPoints } from "./scale-kinds";
import { StepsEditor } from "./StepsEditor";
import { isWholeColumn } from "./steps-along";
import { useValueTexts } from "./use-value-texts";
import { YesNoEditor } from "./YesNoEditor";

export interface ScaleEditorProps {
  readonly factor: Factor;
  /** The factor's column as read. */
  readonly column: Column | undefined;
  /** The values that the scale judges: the column, or the time since its dates. */
  readonly judged: Column | undefined;
  readonly table: Table;
  readonly onChange: (scale: Scale, gesture?: string) => void;
}

/** The editor that fits the kind of a factor's scale. */
export function ScaleEditor({ factor, column, judged, table, onChange }: ScaleEditorProps) {
  const summary = useMemo(() => (judged === undefined ? undefined : columnSummary(judged)), [judged]);
  const language = useSession((state) => state.language);
  const distinct = useMemo(
    () => (column === undefined ? [] : categoryTexts(column, language)),
    [column, language],
  );
  const { scale, weight } = factor;
  const isWhole = useMemo(() => judged === undefined || isWholeColumn(judged), [judged]);
  const texts = useValueTexts(scale, column);
  switch (scale.kind) {
    case "linear":
      return (
        <LinearEditor
          scale={scale}
          weight={weight}
          column={judged}
          table={table}
          texts={texts}
          onChange={onChange}
        />
      );
    case "steps":
      return (
        <StepsEditor
          scale={scale}
          weight={weight}
          texts={texts}
          isWhole={isWhole}
          extent={{ min: summary?.min ?? 0, max: summary?.max ?? 100 }}
          onChange={onChange}
        />
      );
    case "quantiles":
      return (
        <QuantilesEditor scale={scale} weight={weight} column={column} texts={texts} onChange={onChange} />
      );
    case "categories":
      return (
        <CategoriesEditor
          scale={scale}
          weight={weight}
          distinct={distinct}
          propose={() => proposedPoints(column, weight, table, language)}
          onChange={onChange}
        />
      );
    case "yes-no":
      return <YesNoEditor scale={scale} weight={weight} onChange={onChange} />;
  }
}
