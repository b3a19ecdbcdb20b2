import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import { categoryKey, type RfmAnalysis, type RfmSetup } from "../../../../core";
import { useText } from "../../../i18n";
import { usualName, usualStrategy } from "../../../purchases/segment-texts";
import type { Choice } from "./chosen-customers";
import { type EditRfm, withSegment } from "./rfm-edits";
import type { RfmInput } from "../../../purchases/rfm-input";
import { SegmentCard } from "./SegmentCard";
import type { ShownSegment } from "./use-shown-segments";

export interface SegmentListProps {
  readonly analysis: RfmAnalysis;
  readonly input: RfmInput;
  readonly setup: RfmSetup;
  readonly segments: readonly ShownSegment[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly edit: EditRfm;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The segments one by one: whom they hold, what they bring, and what to do. */
export const SegmentList = memo(function SegmentList(props: SegmentListProps) {
  const { analysis, input, segments, choice, onChoose, edit } = props;
  const styles = useStyles();
  const text = useText("rfm");
  const [open, setOpen] = useState("");
  const nameProblem = (id: string, name: string) => {
    if (name === "") return text("segment.nameEmpty");
    const isTaken = segments.some(
      (other) => other.id !== id && categoryKey(other.name) === categoryKey(name),
    );
    return isTaken ? text("segment.nameTaken", { name }) : undefined;
  };
  /** What is as usual is not kept, so that it follows the language. */
  const change = (
    id: string,
    { name, strategy, color }: { name?: string; strategy?: string; color?: string },
  ) =>
    edit((setup) =>
      withSegment(setup, id, ({ name: oldName, strategy: oldStrategy, color: oldColor }) => {
        const newName = name ?? oldName;
        const newStrategy = strategy ?? oldStrategy;
        return {
          id,
          color: color ?? oldColor,
          ...(newName !== undefined && newName !== usualName(id, text) && { name: newName }),
          ...(newStrategy !== undefined &&
            newStrategy !== usualStrategy(id, text) && { strategy: newStrategy }),
        };
      }),
    );
  return (
    <ul className={styles.list} aria-label={text("segment.list")}>
      {segments.map((segment, index) => (
        <SegmentCard
          key={segment.id}
          segment={segment}
          figures={analysis.figures[index]}
          unit={input.unit}
          money={input.money}
          isListed={choice.kind === "segment" && choice.segment === segment.id}
          isOpen={open === segment.id}
          nameProblem={(name) => nameProblem(segment.id, name)}
          onToggle={() => setOpen(open === segment.id ? "" : segment.id)}
          onChange={(changes) => change(segment.id, changes)}
          onShow={(isShown) => onChoose(isShown ? { kind: "segment", segment: segment.id } : { kind: "all" })}
        />
      ))}
    </ul>
  );
});
