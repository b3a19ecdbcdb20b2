import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useReview } from "../../review";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The sheets of the last report, what they lack and why, and the way back. */
export function WrittenReport() {
  const styles = useStyles();
  const text = useText("review");
  const receipt = useReview((review) => review.receipt);
  const left = useReview((review) => review.left);
  const show = useReview((review) => review.showReport);
  const undo = useReview((review) => review.undoWrite);
  if (receipt === undefined) return null;
  return (
    <Section title={text("written.heading")}>
      <Text role="status">{text("written.said", { count: receipt.pages.length })}</Text>
      <ul className={styles.list}>
        {receipt.pages.map(({ sheet }) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <Text weight="semibold">{text("written.left")}</Text>
          <ul className={styles.list}>
            {left.map(({ part, reason }) => (
              <li key={part}>
                {text("written.leftPart", { part: text(`parts.${part}`), reason: text(`left.${reason}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button onClick={() => void show()}>{text("written.show")}</Button>
        <Button icon={<ArrowUndo20Regular />} onClick={() => void undo()}>
          {text("written.undo")}
        </Button>
      </div>
    </Section>
  );
}
