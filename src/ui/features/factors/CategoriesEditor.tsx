import { Button, Input } from "@fluentui/react-components";
import { Add20Regular, ArrowSortDownLines20Regular, DataTrending20Regular } from "@fluentui/react-icons";
import { type FormEvent, useMemo, useState } from "react";
import { categoryKey, type CategoriesScale, type TextCount } from "../../../core";
import { LiveText } from "../../components/fields/LiveText";
import { useFormat, useText } from "../../i18n";
import { CategoryRowView } from "./CategoryRowView";
import { evenlySpread, movedText, orderedTexts } from "./category-order";
import { categoryRows } from "./category-rows";
import { useCategoryStyles } from "./categories.styles";
import { useDetailStyles } from "./details.styles";
import { useReorder } from "./use-reorder";

export interface CategoriesEditorProps {
  readonly scale: CategoriesScale;
  readonly weight: number;
  /** The column's texts with how often each occurs. */
  readonly distinct: readonly TextCount[];
  /** The points that the texts suggest. */
  readonly propose: () => Readonly<Record<string, number>>;
  readonly onChange: (scale: CategoriesScale, gesture?: string) => void;
}

const ROWS_AT_FIRST = 25;

/** Points for each text of a column, most first; the texts change places by drag or by keyboard. */
export function CategoriesEditor({ scale, weight, distinct, propose, onChange }: CategoriesEditorProps) {
  const styles = useDetailStyles();
  const columns = useCategoryStyles();
  const text = useText("factors");
  const say = useText("scales");
  const format = useFormat();
  const [shownCount, setShownCount] = useState(ROWS_AT_FIRST);
  const [moveSaid, setMoveSaid] = useState("");
  const { points } = scale;
  const rows = useMemo(() => categoryRows(points, distinct), [points, distinct]);
  const order = useMemo(() => orderedTexts(points), [points]);

  const setPoints = (next: Readonly<Record<string, number>>, gesture?: string) =>
    onChange({ kind: "categories", points: next }, gesture);
  const remove = (name: string) =>
    setPoints(Object.fromEntries(Object.entries(points).filter(([other]) => other !== name)));
  const reorder = useReorder(order, (name, to, gesture) => setPoints(movedText(points, name, to), gesture));
  const moveByKey = (name: string, to: number) => {
    const target = Math.max(0, Math.min(order.length - 1, to));
    reorder.moveByKey(name, target);
    setMoveSaid(say("order.moved", { text: name, place: target + 1, count: order.length }));
  };
  return (
    <div className={styles.stack}>
      <table className={styles.table} aria-label={text("categories.table")}>
        <thead>
          <tr>
            <td className={columns.handle} />
            <th scope="col">{text("categories.text")}</th>
            <th scope="col" className={columns.countHead}>
              {text("categories.count")}
            </th>
            <th scope="col" className={styles.numberColumn}>
              {text("categories.points")}
            </th>
            <td className={styles.buttonColumn} />
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownCount).map((row) => (
            <CategoryRowView
              key={row.text}
              row={row}
              weight={weight}
              place={order.indexOf(row.text)}
              isDragged={reorder.dragged === row.text}
              onPoints={(value) => setPoints({ ...points, [row.text]: value })}
              onRemove={() => remove(row.text)}
              onDragStart={reorder.startDrag}
              onMove={moveByKey}
            />
          ))}
        </tbody>
      </table>
      <LiveText>{moveSaid}</LiveText>
      {rows.length > shownCount && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => setShownCount(shownCount + 100)}>
            {text("categories.more", { rows: format.number(rows.length - shownCount) })}
          </Button>
        </div>
      )}
      {order.length > 1 && <p className={styles.hint}>{say("order.hint")}</p>}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowSortDownLines20Regular />}
          disabled={order.length < 2}
          onClick={() => setPoints(evenlySpread(order, weight))}
        >
          {say("order.even")}
        </Button>
        {distinct.length > 0 && (
          <Button size="small" icon={<DataTrending20Regular />} onClick={() => setPoints(propose())}>
            {say("order.propose")}
          </Button>
        )}
      </div>
      <NewText
        isTaken={(name) => order.some((each) => categoryKey(each) === categoryKey(name))}
        onAdd={(name) => setPoints({ ...points, [name]: 0 })}
      />
    </div>
  );
}

interface NewTextProps {
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (name: string) => void;
}

function NewText({ isTaken, onAdd }: NewTextProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const say = useText("scales");
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const isDouble = name !== "" && isTaken(name);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name === "" || isDouble) return;
    onAdd(name);
    setTyped("");
  };
  return (
    <form className={styles.stack} onSubmit={add}>
      <div className={styles.actions}>
        <Input
          className={styles.grow}
          size="small"
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
          aria-label={text("categories.newText")}
          placeholder={text("categories.newText")}
        />
        <Button size="small" type="submit" icon={<Add20Regular />} disabled={name === "" || isDouble}>
          {text("categories.add")}
        </Button>
      </div>
      {isDouble && (
        <span role="alert" className={styles.error}>
          {say("order.taken", { text: name })}
        </span>
      )}
    </form>
  );
}
