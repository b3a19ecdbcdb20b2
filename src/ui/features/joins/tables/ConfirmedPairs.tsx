import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { KeyPair } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";

const useStyles = makeStyles({
  list: { maxHeight: "240px", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

interface ConfirmedPairsProps {
  readonly table: string;
  /** The look-up whose keys they are; absent for those of the customers. */
  readonly lookUp?: number | undefined;
  readonly pairs: readonly KeyPair[];
}

/** The spellings that were confirmed, each with the way back. */
export function ConfirmedPairs({ table, lookUp, pairs }: ConfirmedPairsProps) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const part = useJoins((joins) => joins.partPair);
  return (
    <Accordion collapsible>
      <AccordionItem value="confirmed">
        <AccordionHeader as="h4" size="small" expandIconPosition="end">
          {text("near.confirmed", { count: pairs.length, rows: format.number(pairs.length) })}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {pairs.map(([foreign, own]) => (
              <li key={foreign} className={styles.entry}>
                <Text size={200}>
                  {foreign} → {own}
                </Text>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${text("near.part")}: ${text("near.partOne", { foreign, own })}`}
                  onClick={() => part(table, foreign, lookUp)}
                >
                  {text("near.part")}
                </Button>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
