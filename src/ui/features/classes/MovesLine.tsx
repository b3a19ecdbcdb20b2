import { makeStyles, tokens } from "@fluentui/react-components";
import { LiveText } from "../../components/fields/LiveText";
import { useFormat, useText } from "../../i18n";

export interface MovesLineProps {
  /** undefined while no border has been moved. */
  readonly moves: { readonly up: number; readonly down: number } | undefined;
  /** True where the borders are the user's to move. */
  readonly canMove: boolean;
}

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** How many customers change their class by what is being moved. */
export function MovesLine({ moves, canMove }: MovesLineProps) {
  const styles = useStyles();
  const text = useText("classes");
  const format = useFormat();
  if (moves === undefined)
    return <p className={styles.hint}>{text(canMove ? "moves.hint" : "moves.found")}</p>;
  const count = moves.up + moves.down;
  const values = {
    count,
    customers: format.number(count),
    up: format.number(moves.up),
    down: format.number(moves.down),
  };
  const sentence = count === 0 ? text("moves.none") : text("moves.some", values);
  return (
    <>
      <p className={styles.line} aria-hidden>
        {sentence}
      </p>
      <LiveText>{sentence}</LiveText>
    </>
  );
}
