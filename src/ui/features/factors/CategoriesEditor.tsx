import { Button, Input, mergeClasses } from "@fluentui/react-components";
import { Add20Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { type FormEvent, useMemo, useState } from "react";
import type { Scale, TextCount } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { useFormat, useText } from "../../i18n";
import { categoryRows } from "./category-rows";
import { useDetailStyles } from "./details.styles";

type Categories = Extract<Scale, { kind: "categories" }>;

export interface CategoriesEditorProps {
  readonly scale: Categories;
  readonly weight: number;
  /** The column's texts with how often each occurs. */
  readonly distinct: readonly TextCount[];
  readonly onChange: (scale: Categories) => void;
}

const ROWS_AT_FIRST = 25;

/** Points for each text of a column. */
export function CategoriesEditor({ scale, weight, distinct, onChange }: CategoriesEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const [shownCount, setShownCount] = useState(ROWS_AT_FIRST);
  const [added, setAdded] = useState("");
  const rows = useMemo(() => categoryRows(scale.points, distinct), [scale.points, distinct]);
  const open = rows.filter(({ points }) => points === undefined).length;

  const setPoints = (name: string, points: number) =>
    onChange({ kind: "categories", points: { ...scale.points, [name]: points } });
  const remove = (name: string) =>
    onChange({
      kind: "categories",
      points: Object.fromEntries(Object.entries(scale.points).filter(([other]) => other !== name)),
    });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const name = added.trim();
    if (name === "" || name in scale.points) return;
    setPoints(name, 0);
    setAdded("");
  };
  return (
    <div className={styles.stack}>
      <table className={styles.table} aria-label={text("categories.table")}>
        <thead>
          <tr>
            <th scope="col">{text("categories.text")}</th>
            <th scope="col" className={mergeClasses(styles.countColumn, styles.countHead)}>
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
            <tr key={row.text}>
              <td>{row.text}</td>
              <td className={styles.count}>{format.number(row.count)}</td>
              <td>
                <DecimalField
                  className={styles.wide}
                  value={row.points ?? NaN}
                  min={0}
                  max={weight > 0 ? weight : 100}
                  onCommit={(points) => setPoints(row.text, points)}
                  label={text("categories.pointsOf", { text: row.text })}
                />
              </td>
              <td>
                {row.points !== undefined && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Dismiss16Regular />}
                    onClick={() => remove(row.text)}
                    aria-label={text("categories.remove", { text: row.text })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open > 0 && (
        <p className={styles.hint}>{text("categories.open", { count: open, texts: format.number(open) })}</p>
      )}
      {rows.length > shownCount && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => setShownCount(shownCount + 100)}>
            {text("categories.more", { rows: format.number(rows.length - shownCount) })}
          </Button>
        </div>
      )}
      <form className={styles.actions} onSubmit={add}>
        <Input
          className={styles.grow}
          size="small"
          value={added}
          onChange={(_, data) => setAdded(data.value)}
          aria-label={text("categories.newText")}
          placeholder={text("categories.newText")}
        />
        <Button size="small" type="submit" icon={<Add20Regular />} disabled={added.trim() === ""}>
          {text("categories.add")}
        </Button>
      </form>
    </div>
  );
}
