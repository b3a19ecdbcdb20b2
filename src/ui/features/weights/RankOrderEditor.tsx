import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import {
  ArrowDown16Regular,
  ArrowUp16Regular,
  EqualCircle16Regular,
  ReOrderDotsVertical20Regular,
} from "@fluentui/react-icons";
import { type KeyboardEvent, useState } from "react";
import { DragHandle } from "../../components/fields/DragHandle";
import { LiveText } from "../../components/fields/LiveText";
import { useText } from "../../i18n";
import { useReorder } from "../factors/use-reorder";
import { useEditorStyles } from "./editor.styles";
import type { NamedFactor } from "./named-factor";
import { moveInRanking, placesOfRanking, type Ranking, toggleTie } from "./ranking";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "auto 24px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Tied factors touch: they stand on one step.
  tied: {
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS} - 1px)`,
    borderTopLeftRadius: 0,
    borderTopRightRadius: 0,
  },
  aboveTied: { borderBottomLeftRadius: 0, borderBottomRightRadius: 0 },
  dragged: { boxShadow: tokens.shadow8, position: "relative", zIndex: 1 },
  place: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  name: { overflowWrap: "anywhere" },
  buttons: { display: "flex" },
});

export interface RankOrderEditorProps {
  readonly factors: readonly NamedFactor[];
  readonly ranking: Ranking;
  readonly onChange: (ranking: Ranking) => void;
}

/** Factors put in order of importance, by drag, keyboard or buttons; neighbours can share a place. */
export function RankOrderEditor({ factors, ranking, onChange }: RankOrderEditorProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const [moveSaid, setMoveSaid] = useState("");
  const places = placesOfRanking(ranking);
  const nameOf = (id: string) => factors.find((factor) => factor.id === id)?.name ?? id;
  const { dragged, startDrag, moveByKey } = useReorder(
    ranking.map(({ id }) => id),
    (id, to) => onChange(moveInRanking(ranking, id, to)),
  );
  const move = (id: string, to: number) => {
    if (to < 0 || to >= ranking.length) return;
    moveByKey(id, to);
    const place = placesOfRanking(moveInRanking(ranking, id, to))[id]!;
    setMoveSaid(text("ranking.moved", { name: nameOf(id), place }));
  };
  const onKeyDown = (event: KeyboardEvent, id: string, at: number) => {
    const isOnHandle = (event.target as HTMLElement).dataset["handle"] !== undefined;
    if (!event.altKey && !isOnHandle) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    move(id, at + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    <>
      <ul className={shared.list} aria-label={text("ranking.list")}>
        {ranking.map(({ id, isTied }, at) => {
          const name = nameOf(id);
          const isAboveTied = ranking[at + 1]?.isTied ?? false;
          const place = places[id]!;
          return (
            // Alt and arrow move the factor from any control in it.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={id}
              data-item={id}
              aria-label={text(isTied || isAboveTied ? "ranking.itemTied" : "ranking.item", {
                name,
                place,
                count: ranking.length,
              })}
              className={mergeClasses(
                styles.item,
                isTied && styles.tied,
                isAboveTied && styles.aboveTied,
                dragged === id && styles.dragged,
              )}
              onKeyDown={(event) => onKeyDown(event, id, at)}
            >
              <DragHandle
                label={text("ranking.handle", { name })}
                icon={<ReOrderDotsVertical20Regular />}
                onDragStart={(event) => startDrag(id, event)}
              />
              <span className={styles.place}>{isTied ? "=" : `${place}.`}</span>
              <span className={styles.name}>{name}</span>
              <span className={styles.buttons}>
                {at > 0 && (
                  <ToggleButton
                    size="small"
                    appearance="subtle"
                    icon={<EqualCircle16Regular />}
                    checked={isTied}
                    aria-label={text("ranking.tie", { above: nameOf(ranking[at - 1]!.id) })}
                    title={text("ranking.tie", { above: nameOf(ranking[at - 1]!.id) })}
                    onClick={() => onChange(toggleTie(ranking, id))}
                  />
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUp16Regular />}
                  disabledFocusable={at === 0}
                  aria-label={text("ranking.up", { name })}
                  onClick={() => move(id, at - 1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDown16Regular />}
                  disabledFocusable={at === ranking.length - 1}
                  aria-label={text("ranking.down", { name })}
                  onClick={() => move(id, at + 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <LiveText>{moveSaid}</LiveText>
    </>
  );
}
