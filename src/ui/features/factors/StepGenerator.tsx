import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { stepTable, type StepRow } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { ValueField } from "../../components/fields/ValueField";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { Disclosure } from "../../components/layout/Disclosure";
import { friendlyWidth } from "./friendly-width";
import { readStepSentence } from "./step-sentence";
import type { ValueTexts } from "./use-value-texts";

export interface StepGeneratorProps {
  readonly weight: number;
  readonly texts: ValueTexts;
  /** True where the column has no decimals. */
  readonly isWhole: boolean;
  readonly extent: { readonly min: number; readonly max: number };
  /** True when the present table gives less points to higher values. */
  readonly falls: boolean;
  readonly onMake: (rows: readonly StepRow[]) => void;
}

const MOST_ROWS = 1000;

const useStyles = makeStyles({
  sentence: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  number: { width: "72px" },
  value: { width: "88px" },
  direction: { width: "96px", "& select": { minWidth: 0 } },
});

/** Writes a point table in one sentence: every 200 one point more, from 0 to 6,000. */
export function StepGenerator(props: StepGeneratorProps) {
  const text = useText("factors");
  return (
    <Disclosure title={text("generator.title")}>
      <Sentence {...props} />
    </Disclosure>
  );
}

function Sentence({ weight, texts, isWhole, extent, falls, onMake }: StepGeneratorProps) {
  const styles = useStyles();
  const detail = useDetailStyles();
  const text = useText("factors");
  const say = useText("scales");
  const format = useFormat();
  const { isDate, unit, onFrom } = texts;
  const language = useSession((state) => state.language);
  const [typed, setTyped] = useState("");
  const [from, setFrom] = useState(extent.min);
  const [to, setTo] = useState(extent.max);
  const [width, setWidth] = useState(() => friendlyWidth(extent.max - extent.min, isWhole, unit));
  const [perStep, setPerStep] = useState(NaN);
  const [isFalling, setFalling] = useState(falls);

  const take = (text: string) => {
    setTyped(text);
    const sentence = readStepSentence(text, language);
    if (sentence === undefined) return;
    setFrom(sentence.from);
    setTo(sentence.to);
    setWidth(sentence.width);
    setPerStep(sentence.pointsPerStep);
    setFalling(sentence.falling);
  };
  const rowCount = Math.floor((to - from) / width + 1e-9) + 1;
  const isPossible = width > 0 && to > from && rowCount <= MOST_ROWS;
  const pointsPerStep = Number.isNaN(perStep) ? {} : { pointsPerStep: perStep };
  const rows = isPossible
    ? stepTable({ from, to, width, falling: isFalling, maxPoints: weight, ...pointsPerStep })
    : [];
  const unitName = isDate ? say("time.units.days") : unit && say(`time.units.${unit}`);
  return (
    <div className={detail.stack}>
      {!isDate && (
        <Input
          size="small"
          value={typed}
          onChange={(_, data) => take(data.value)}
          aria-label={say("generator.sentence")}
          placeholder={say("generator.example")}
        />
      )}
      <div className={styles.sentence}>
        <span>{say("generator.every")}</span>
        <DecimalField
          className={styles.number}
          value={width}
          min={0}
          onCommit={setWidth}
          label={text(isDate ? "generator.days" : "generator.width")}
        />
        {unitName !== undefined && <span>{unitName}</span>}
        <DecimalField
          className={styles.number}
          value={perStep}
          isOptional
          min={0}
          max={100}
          placeholder={say("generator.even")}
          onCommit={setPerStep}
          label={text("generator.perStep")}
        />
        <span>{say("generator.points")}</span>
        <Select
          size="small"
          className={styles.direction}
          value={isFalling ? "less" : "more"}
          onChange={(_, data) => setFalling(data.value === "less")}
          aria-label={say("generator.direction")}
        >
          {(["more", "less"] as const).map((each) => (
            <option key={each} value={each}>
              {say(`generator.${each}`)}
            </option>
          ))}
        </Select>
        <span>{say("generator.from")}</span>
        <ValueField
          className={styles.value}
          isDate={isDate}
          value={from}
          onCommit={setFrom}
          label={text("generator.from")}
        />
        <span>{say("generator.to")}</span>
        <ValueField
          className={styles.value}
          isDate={isDate}
          value={to}
          onCommit={setTo}
          label={text("generator.to")}
        />
      </div>
      <p className={detail.hint}>
        {isPossible
          ? `${say("generator.rows", {
              count: rows.length,
              rows: format.number(rows.length),
              from: onFrom(rows[0]!.from),
              first: format.number(rows[0]!.points, 4),
              to: onFrom(rows[rows.length - 1]!.from),
              last: format.number(rows[rows.length - 1]!.points, 4),
            })} ${say("generator.replaces")}`
          : text(rowCount > MOST_ROWS ? "generator.tooMany" : "generator.impossible", {
              rows: format.number(MOST_ROWS),
            })}
      </p>
      <div className={detail.actions}>
        <Button size="small" appearance="primary" disabled={!isPossible} onClick={() => onMake(rows)}>
          {text("generator.make")}
        </Button>
      </div>
    </div>
  );
}
