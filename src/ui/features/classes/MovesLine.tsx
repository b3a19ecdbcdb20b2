import { makeStyles, tokens } from "@fluentui/react-components";
import { LiveText } from "../../components/fields/LiveText";
import { useFormat, useText } from "../../i18n";

export interface MovesLineProps {
  /** undefined while no border has been moved. */
  readonly moves: { readonly up: number; readonly down: number } | undefined;
}

const useStyles = makeStyles({
  line: { margin: 0, minHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** How many customers change their class by what is being moved. */
export function MovesLine({ moves }: MovesLineProps) {
  const styles = useStyles();
  const text = useText("classes");
  const format = useFormat();
  const count = moves === undefined ? 0 : moves.up + moves.down;
  const sentence =
    moves === undefined
      ? ""
      : count === 0
        ? text("moves.none")
        : text("moves.some", {
            count,
            customers: format.number(count),
            up: format.number(moves.up),
            down: format.number(moves.down),
          });
  return (
    <>
      <p className={styles.line} aria-hidden>
        {sentence}
      </p>
      <LiveText>{sentence}</LiveText>
    </>
  );
}
