import { Button, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons";
import type { PeriodSource } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useText } from "../../../i18n";
import { EmptyDevelopment } from "../EmptyDevelopment";
import { isWithin, keptPlaces, labelsOf, withPeriods } from "./sources";
import { useSourceText } from "./use-source-text";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  periods: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** What the workbook offers as periods, and which of them are taken. */
export function SourceSection() {
  const styles = useStyles();
  const text = useText("development");
  const say = useSourceText();
  const offers = useDevelopment((state) => state.offers);
  const source = useDevelopment((state) => state.setup?.source);
  const choose = useDevelopment((state) => state.choosePeriods);
  const refresh = useDevelopment((state) => state.refreshOffers);
  const found = source === undefined ? -1 : offers.findIndex((offer) => isWithin(source, offer));
  const isOwn = source !== undefined && found < 0;
  const shown = isOwn ? [...offers, source] : offers;
  const chosen = isOwn ? offers.length : found;
  const again = (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowClockwise16Regular />}
      aria-label={text("source.refresh")}
      title={text("source.refresh")}
      onClick={() => void refresh()}
    />
  );
  if (shown.length === 0) return <EmptyDevelopment />;
  return (
    <Section title={text("source.title")} aside={again}>
      <RadioGroup
        aria-label={text("source.title")}
        value={String(chosen)}
        onChange={(_, { value }) => choose(shown[Number(value)]!)}
      >
        {shown.map((offer, at) => (
          <Radio
            key={at}
            value={String(at)}
            label={
              <span className={styles.offer}>
                <Text>{say.title(offer)}</Text>
                <Text size={200} className={styles.quiet}>
                  {say.detail(offer)}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {source !== undefined && chosen >= 0 && <Which source={source} offer={shown[chosen]!} />}
    </Section>
  );
}

interface WhichProps {
  readonly source: PeriodSource;
  readonly offer: PeriodSource;
}

/** The periods of an offer, each of which may be left out; two stay. */
function Which({ source, offer }: WhichProps) {
  const styles = useStyles();
  const text = useText("development");
  const say = useSourceText();
  const choose = useDevelopment((state) => state.choosePeriods);
  const labels = labelsOf(offer);
  if (labels.length < 3) return null;
  const kept = keptPlaces(source, offer);
  const earlier = kept.slice(0, -1).filter(Boolean).length;
  return (
    <div role="group" aria-label={text("source.which")}>
      <Text>{text("source.which")}</Text>
      <div className={styles.periods}>
        {labels.map((_, place) => {
          const isLast = place === labels.length - 1;
          return (
            <Checkbox
              key={place}
              label={say.period(offer, place)}
              checked={isLast || kept[place]!}
              disabled={isLast || (kept[place]! && earlier === 1)}
              onChange={(__, { checked }) =>
                choose(withPeriods(offer, (at) => (at === place ? checked === true : kept[at]!)))
              }
            />
          );
        })}
      </div>
    </div>
  );
}
