import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PairJudgement } from "../../../core";
import { useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";
import type { NamedFactor } from "./named-factor";
import { type Pair, ratioOf } from "./pairs";
import { useJudgementText } from "./use-judgement-text";

const useStyles = makeStyles({
  entry: {
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ...createFocusOutlineStyle(),
  },
  open: { color: tokens.colorNeutralForeground3 },
  current: { border: `1px solid ${tokens.colorBrandStroke1}` },
});

interface JudgementListProps {
  readonly factors: readonly NamedFactor[];
  readonly pairs: readonly Pair[];
  readonly judgements: readonly PairJudgement[];
  readonly current: number;
  readonly onOpen: (at: number) => void;
}

/** Every comparison with its answer; choosing one opens it again. */
export function JudgementList({ factors, pairs, judgements, current, onOpen }: JudgementListProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const say = useJudgementText(factors);
  const nameOf = (id: string) => factors.find((factor) => factor.id === id)?.name ?? id;
  return (
    <ol className={shared.list} aria-label={text("pairs.all")}>
      {pairs.map((pair, at) => {
        const ratio = ratioOf(judgements, pair);
        const { first, second } = pair;
        return (
          <li key={`${first}/${second}`}>
            <button
              type="button"
              aria-current={at === current}
              className={mergeClasses(
                styles.entry,
                ratio === undefined && styles.open,
                at === current && styles.current,
              )}
              onClick={() => onOpen(at)}
            >
              {ratio === undefined
                ? text("pairs.unanswered", { first: nameOf(first), second: nameOf(second) })
                : say({ first, second, ratio })}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
