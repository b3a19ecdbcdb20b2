import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { REVIEW_PARTS, type ReviewPart } from "../../../app";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useReview } from "../../review";
import { useSession } from "../../session";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
  make: { alignSelf: "flex-start" },
});

/** The parts of the report, and the one click that writes it. */
export function ContentSection() {
  const styles = useStyles();
  const text = useText("review");
  const parts = useReview((review) => review.setup.parts);
  const edit = useReview((review) => review.edit);
  const write = useReview((review) => review.write);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const isOff = parts.length === 0 || isBusy;
  const toggle = (part: ReviewPart) =>
    edit({ parts: REVIEW_PARTS.filter((known) => parts.includes(known) !== (known === part)) });
  return (
    <Section title={text("content")}>
      <div role="group" aria-label={text("content")} className={styles.parts}>
        {REVIEW_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={text(`parts.${part}`)}
            checked={parts.includes(part)}
            onChange={() => toggle(part)}
          />
        ))}
      </div>
      <Text size={200} className={styles.hint} role="status">
        {text(parts.length === 0 ? "nothing" : "contentHint")}
      </Text>
      <Button
        appearance="primary"
        className={styles.make}
        disabledFocusable={isOff}
        onClick={() => void write()}
      >
        {text("make")}
      </Button>
    </Section>
  );
}
