import { Button, mergeClasses } from "@fluentui/react-components";
import { Dismiss16Regular, ReOrderDotsVertical16Regular } from "@fluentui/react-icons";
import type { KeyboardEvent, PointerEvent } from "react";
import { DecimalField } from "../../components/fields/DecimalField";
import { DragHandle } from "../../components/fields/DragHandle";
import { useFormat, useText } from "../../i18n";
import { useCategoryStyles } from "./categories.styles";
import type { CategoryRow } from "./category-rows";
import { useDetailStyles } from "./details.styles";

export interface CategoryRowViewProps {
  readonly row: CategoryRow;
  readonly weight: number;
  /** Place among the texts that have points, -1 for one that has none. */
  readonly place: number;
  readonly isDragged: boolean;
  readonly onPoints: (points: number) => void;
  readonly onRemove: () => void;
  readonly onDragStart: (text: string, event: PointerEvent) => void;
  readonly onMove: (text: string, to: number) => void;
}

/** One text with its points. Alt and arrow move it from any of its controls. */
export function CategoryRowView(props: CategoryRowViewProps) {
  const { row, weight, place } = props;
  const styles = useDetailStyles();
  const columns = useCategoryStyles();
  const text = useText("factors");
  const say = useText("scales");
  const format = useFormat();
  const isListed = row.points !== undefined;

  const onKeyDown = (event: KeyboardEvent) => {
    const isOnHandle = (event.target as HTMLElement).dataset["handle"] !== undefined;
    if (!isListed || (!event.altKey && !isOnHandle)) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    // The card around the table moves by the same keys.
    event.stopPropagation();
    props.onMove(row.text, place + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    <tr
      {...(isListed ? { "data-item": row.text } : {})}
      className={mergeClasses(props.isDragged && columns.dragged)}
      onKeyDown={onKeyDown}
    >
      <td>
        {isListed && (
          <DragHandle
            className={columns.grip}
            label={say("order.handle", { text: row.text })}
            icon={<ReOrderDotsVertical16Regular />}
            onDragStart={(event) => props.onDragStart(row.text, event)}
          />
        )}
      </td>
      <td className={styles.value}>{row.text}</td>
      <td className={styles.count}>{format.number(row.count)}</td>
      <td>
        <DecimalField
          className={styles.wide}
          value={row.points ?? NaN}
          min={0}
          max={weight > 0 ? weight : 100}
          onCommit={props.onPoints}
          label={text("categories.pointsOf", { text: row.text })}
        />
      </td>
      <td>
        {isListed && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            onClick={props.onRemove}
            aria-label={text("categories.remove", { text: row.text })}
          />
        )}
      </td>
    </tr>
  );
}
