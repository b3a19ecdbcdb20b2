import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";
import { shownLabel } from "../period-label";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  names: { overflowWrap: "anywhere" },
});

/** Customers of earlier periods who may be here under another spelling, and those for whom that is confirmed. */
export function RenamedSection() {
  const shared = useDevelopmentStyles();
  const styles = useStyles();
  const text = useText("development");
  const format = useFormat();
  const renamed = useDevelopment((state) => state.renamed);
  const pairs = useDevelopment((state) => state.setup?.pairs ?? []);
  const edit = useDevelopment((state) => state.edit);
  const confirm = (earlier: string, now: string) =>
    edit((setup) => ({ ...setup, pairs: [...setup.pairs, [earlier, now]] }));
  const part = (earlier: string) =>
    edit((setup) => ({ ...setup, pairs: setup.pairs.filter(([each]) => each !== earlier) }));
  const near = renamed.flatMap(({ period, misses }) =>
    misses.flatMap(({ foreign, own, others }) =>
      [own, ...others].map((now) => ({ period, earlier: foreign.text, now })),
    ),
  );
  if (near.length === 0 && pairs.length === 0) return null;
  return (
    <Section title={text("renamed.title")}>
      {near.length > 0 && <Text>{text("renamed.lead")}</Text>}
      <ul className={shared.list}>
        {near.map(({ period, earlier, now }) => (
          <li key={`${period} ${earlier} ${now}`} className={styles.entry}>
            <Text className={styles.names}>
              {text("renamed.pair", { period: shownLabel(period, format), earlier, now })}
            </Text>
            <Button
              size="small"
              aria-label={text("renamed.confirmOne", { earlier, now })}
              onClick={() => confirm(earlier, now)}
            >
              {text("renamed.confirm")}
            </Button>
          </li>
        ))}
        {pairs.map(([earlier, now]) => (
          <li key={`${earlier} ${now}`} className={styles.entry}>
            <Text className={styles.names}>{text("renamed.confirmed", { earlier, now })}</Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={text("renamed.partOne", { earlier, now })}
              onClick={() => part(earlier)}
            >
              {text("renamed.part")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
