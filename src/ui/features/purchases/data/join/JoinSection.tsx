import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { Section } from "../../../../components/layout/Section";
import { useText } from "../../../../i18n";
import { usePurchases } from "../../../../purchases";
import { AmountChoice } from "./AmountChoice";
import { CustomersChoice } from "./CustomersChoice";
import { JoinFindingList } from "./JoinFindingList";
import { LookUpCard } from "./LookUpCard";
import { useJoinableSources } from "./use-joinable-sources";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  opener: { alignSelf: "flex-start" },
});

/**
 * What the rows get from elsewhere: columns of other tables, a computed amount, the customers who bought nothing. Out of
 * the way as long as the list says everything itself.
 */
export function JoinSection() {
  const styles = useStyles();
  const text = useText("purchaseJoin");
  const join = usePurchases((purchases) => purchases.join);
  const isComplete = usePurchases((purchases) => purchases.setup !== undefined);
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || join !== undefined || !isComplete;
  if (!isShown)
    return (
      <Button
        appearance="subtle"
        size="small"
        className={styles.opener}
        icon={<ChevronRight16Regular />}
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        {text("title")}
      </Button>
    );
  return (
    <Section
      title={text("title")}
      aside={
        join === undefined &&
        isComplete && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDown16Regular />}
            aria-label={text("close")}
            title={text("close")}
            aria-expanded
            onClick={() => setOpen(false)}
          />
        )
      }
    >
      <JoinParts />
    </Section>
  );
}

function JoinParts() {
  const styles = useStyles();
  const text = useText("purchaseJoin");
  const join = usePurchases((purchases) => purchases.join);
  const isComplete = usePurchases((purchases) => purchases.setup !== undefined);
  const lookUpIn = usePurchases((purchases) => purchases.lookUpIn);
  const sources = useJoinableSources();
  const lookUps = join?.lookUps ?? [];
  return (
    <div className={styles.parts}>
      {lookUps.length === 0 && <Text size={200}>{text(isComplete ? "lead" : "missing")}</Text>}
      {!isComplete && sources.length > 0 && <SearchButton />}
      {lookUps.map((lookUp, place) => (
        <LookUpCard key={`${place} ${lookUp.table}`} lookUp={lookUp} place={place} />
      ))}
      {sources.length > 0 && (
        <Select
          size="small"
          aria-label={text("add")}
          value=""
          onChange={(_, { value }) => {
            const source = sources[Number(value)];
            if (value !== "" && source !== undefined) void lookUpIn(source);
          }}
        >
          <option value="">{text(lookUps.length === 0 ? "add" : "addAnother")}</option>
          {sources.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <AmountChoice />
      {sources.length > 0 && isComplete && <CustomersChoice sources={sources} />}
      {join !== undefined && <JoinFindingList />}
    </div>
  );
}

/** Has the tables looked for that make the list one of purchases, and says when there are none. */
function SearchButton() {
  const styles = useStyles();
  const text = useText("purchaseJoin");
  const proposeJoin = usePurchases((purchases) => purchases.proposeJoin);
  const [isDone, setDone] = useState(false);
  return (
    <>
      <Button
        size="small"
        className={styles.opener}
        onClick={() => {
          setDone(false);
          void proposeJoin().then(() => setDone(true));
        }}
      >
        {text("search")}
      </Button>
      <div role="status">{isDone && <Text size={200}>{text("nothingFound")}</Text>}</div>
    </>
  );
}
