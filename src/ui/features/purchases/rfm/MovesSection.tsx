import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { memo, useMemo, useState } from "react";
import { analyseRfm, type RfmAnalysis, type RfmSetup, segmentMoves } from "../../../../core";
import { MoveMatrix } from "../../../components/charts/MoveMatrix";
import { NameChip } from "../../../components/charts/NameChip";
import { DateField } from "../../../components/fields/DateField";
import { SpokenText } from "../../../components/fields/SpokenText";
import { Section } from "../../../components/layout/Section";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useFormat, useText } from "../../../i18n";
import { Disclosure } from "../../../components/layout/Disclosure";
import { InsertButton } from "../lifetime/InsertButton";
import { movesPage } from "./rfm-pages";
import { commonWays, customersOnWay, type Way } from "./moves";
import type { EarlierTimes, RfmInput } from "../../../purchases/rfm-input";
import type { ShownSegment } from "./use-shown-segments";

export interface MovesSectionProps {
  readonly input: RfmInput;
  readonly earlier: EarlierTimes;
  /** Day of the analysis. */
  readonly today: number;
  readonly analysis: RfmAnalysis;
  readonly setup: RfmSetup;
  readonly segments: readonly ShownSegment[];
}

const NONE = "#E6E6E6";
const WAYS_SHOWN = 6;
const ROW_HEIGHT = 32;
const ROWS_IN_SIGHT = 6;
const YEAR = 365;

const useStyles = makeStyles({
  date: { width: "140px" },
  ways: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  way: { position: "relative", width: "100%", justifyContent: "flex-start" },
  steps: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  count: {
    minWidth: "32px",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", lineHeight: `${ROW_HEIGHT}px` },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Who went from which segment to which since an earlier day, by the same setup on both days. */
export const MovesSection = memo(function MovesSection({
  input,
  earlier,
  today,
  analysis,
  setup,
  segments,
}: MovesSectionProps) {
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const { firstDay, columnsAt } = earlier;
  const [chosenDay, setDay] = useState<number>();
  const day = chosenDay ?? Math.max(Math.floor((firstDay + today) / 2), today - YEAR);
  const [way, setWay] = useState<Way>();
  const [selected, setSelected] = useState(-1);

  const before = useMemo(() => {
    const result = analyseRfm(columnsAt(day), setup);
    return result.ok ? result.value : undefined;
  }, [columnsAt, day, setup]);
  const size = segments.length;
  const moves = useMemo(
    () => before && segmentMoves(before.segments, analysis.segments, size),
    [before, analysis.segments, size],
  );
  const codes = useMemo(
    () => (before && way ? customersOnWay(before.segments, analysis.segments, size, way) : undefined),
    [before, analysis.segments, size, way],
  );
  const groupsBefore = [...segments, { name: text("moves.notYet"), color: NONE }];
  const groupsNow = [...segments, { name: text("moves.noSegment"), color: NONE }];
  const said = ({ before: from, after: to }: Way, count: number) =>
    text(from === to ? "moves.stayed" : "moves.moved", {
      count,
      customers: format.number(count),
      before: groupsBefore[from]?.name ?? "",
      after: groupsNow[to]?.name ?? "",
    });
  const isSame = (one: Way, other: Way | undefined) =>
    one.before === other?.before && one.after === other.after;
  const summary =
    moves &&
    text("moves.summary", {
      count: moves.moved,
      moved: format.number(moves.moved),
      compared: format.number(moves.compared),
      share: format.percent(moves.compared === 0 ? NaN : moves.moved / moves.compared),
      date: format.date(day),
    });
  const page = (date: string) =>
    movesPage(
      {
        say: text,
        notes: [summary ?? "", text("page.moves"), text("page.made", { date: format.isoDate(date) })],
      },
      groupsBefore,
      groupsNow,
      moves === undefined ? [] : rowsOf(moves.counts, size + 1),
    );
  return (
    <Section
      title={text("moves.title")}
      aside={moves && <InsertButton picture={text("moves.title")} page={page} />}
    >
      <Field label={text("moves.since")}>
        <DateField
          className={styles.date}
          value={day}
          label={text("moves.since")}
          onCommit={(typed) => setDay(Math.max(firstDay, Math.min(today, Math.floor(typed))))}
        />
      </Field>
      {moves === undefined ? (
        <Text>{text("moves.nobody", { date: format.date(day) })}</Text>
      ) : (
        <>
          <Text>{summary}</Text>
          <ul className={styles.ways} aria-label={text("moves.ways")}>
            {commonWays(moves, size, WAYS_SHOWN).map((each) => (
              <li key={`${each.before} ${each.after}`}>
                <Button
                  size="small"
                  appearance={isSame(each, way) ? "secondary" : "subtle"}
                  className={styles.way}
                  aria-pressed={isSame(each, way)}
                  onClick={() => setWay(isSame(each, way) ? undefined : each)}
                >
                  <span aria-hidden className={styles.steps}>
                    <span className={styles.count}>{format.number(each.count)}</span>
                    <NameChip of={groupsBefore[each.before]!} />
                    <ArrowRight16Regular />
                    <NameChip of={groupsNow[each.after]!} />
                  </span>
                  <SpokenText>{said(each, each.count)}</SpokenText>
                </Button>
              </li>
            ))}
          </ul>
          <Disclosure title={text("moves.matrix")}>
            <MoveMatrix
              before={groupsBefore}
              after={groupsNow}
              counts={rowsOf(moves.counts, size + 1)}
              sameAfter={(from) => from}
              chosen={way}
              onChoose={setWay}
              texts={{
                hint: text("moves.matrixHint"),
                corner: text("moves.corner"),
                total: text("moves.total"),
                move: said,
              }}
            />
          </Disclosure>
          {codes !== undefined && way !== undefined && (
            <>
              <Text role="status">{said(way, codes.length)}</Text>
              {codes.length > 0 && (
                <ListGrid
                  label={said(way, codes.length)}
                  rows={codes}
                  rowHeight={ROW_HEIGHT}
                  rowsInSight={ROWS_IN_SIGHT}
                  selected={selected}
                  onSelect={setSelected}
                >
                  {(code) => (
                    <div role="gridcell" className={styles.name}>
                      {input.names[code]}
                    </div>
                  )}
                </ListGrid>
              )}
            </>
          )}
          <Text size={200} className={styles.hint}>
            {text("moves.hint")}
          </Text>
        </>
      )}
    </Section>
  );
});

const rowsOf = (counts: Uint32Array, size: number): readonly (readonly number[])[] =>
  Array.from({ length: size }, (_, row) => [...counts.subarray(row * size, (row + 1) * size)]);
