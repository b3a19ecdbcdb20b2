import { useMemo } from "react";
import { type Column, columnSummary, type Factor, type Scale } from "../../../core";
import { useSession } from "../../session";
import { CategoriesEditor } from "./CategoriesEditor";
import { categoryTexts } from "./category-texts";
import { isWholeColumn } from "./scale-kinds";
import { LinearEditor } from "./LinearEditor";
import { QuantilesEditor } from "./QuantilesEditor";
import { StepsEditor } from "./StepsEditor";
import { YesNoEditor } from "./YesNoEditor";

export interface ScaleEditorProps {
  readonly factor: Factor;
  readonly column: Column | undefined;
  readonly onChange: (scale: Scale) => void;
}

/** The editor that fits the kind of a factor's scale. */
export function ScaleEditor({ factor, column, onChange }: ScaleEditorProps) {
  const summary = useMemo(() => (column === undefined ? undefined : columnSummary(column)), [column]);
  const language = useSession((state) => state.language);
  const texts = useMemo(
    () => (column === undefined ? [] : categoryTexts(column, language)),
    [column, language],
  );
  const { scale, weight } = factor;
  const isWhole = useMemo(() => column === undefined || isWholeColumn(column), [column]);
  const isDate = column?.kind === "date";
  switch (scale.kind) {
    case "linear":
      return <LinearEditor scale={scale} weight={weight} isDate={isDate} onChange={onChange} />;
    case "steps":
      return (
        <StepsEditor
          scale={scale}
          weight={weight}
          isDate={isDate}
          isWhole={isWhole}
          extent={{ min: summary?.min ?? 0, max: summary?.max ?? 100 }}
          onChange={onChange}
        />
      );
    case "quantiles":
      return (
        <QuantilesEditor scale={scale} weight={weight} column={column} isDate={isDate} onChange={onChange} />
      );
    case "categories":
      return <CategoriesEditor scale={scale} weight={weight} distinct={texts} onChange={onChange} />;
    case "yes-no":
      return <YesNoEditor scale={scale} weight={weight} onChange={onChange} />;
  }
}
