import { makeStyles, tokens } from "@fluentui/react-components";
import type { CustomerEquity, EquityBase, LifetimeEquity, LifetimeSetup, TornadoBar } from "../../../../core";
import { TornadoChart } from "../../../components/charts/TornadoChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { amountFormatOf } from "../../../purchases/list/amount-format";
import { InsertButton } from "../lifetime/InsertButton";
import { useSpan } from "../lifetime/use-lifetime";
import { signedMoney } from "../values/signed-money";
import { useBasisText } from "../values/use-basis-text";
import { equityPage } from "./equity-page";
import { barName, meaningOf } from "./equity-texts";
import { useEquityVoice } from "./use-equity";

interface TornadoSectionProps {
  readonly equity: LifetimeEquity;
  readonly lifetime: LifetimeSetup;
  readonly base: EquityBase;
  readonly today: CustomerEquity;
  readonly bars: readonly TornadoBar[];
}

const USUAL_WIDTH = 296;

const useStyles = makeStyles({
  sentences: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** Which driver of customer equity weighs most, as a picture and in sentences; both go into the workbook together. */
export function TornadoSection({ equity, lifetime, base, today, bars }: TornadoSectionProps) {
  const styles = useStyles();
  const text = useText("equity");
  const voice = useEquityVoice();
  const span = useSpan("alone");
  const basis = useBasisText()(equity.model, lifetime, equity.margin);
  const amountFormat = usePurchases(amountFormatOf);
  const [ref, width] = useWidth(USUAL_WIDTH);
  const entries = bars.map((bar) => ({
    name: barName(bar, voice),
    lower: bar.lower.total - today.total,
    higher: bar.higher.total - today.total,
  }));
  const show = (change: number) => signedMoney(change, voice.money);
  const said = entries.map(({ name, lower, higher }) =>
    text("tornado.said", { bar: name, lower: show(lower), higher: show(higher) }),
  );
  const page = (date: string) =>
    equityPage({
      made: text("page.made", { date: voice.format.isoDate(date) }),
      basis,
      years: base.future === undefined ? "" : span(base.future.years, "year"),
      base,
      today,
      bars,
      voice,
      amountFormat,
    });
  return (
    <Section
      title={text("tornado.title")}
      aside={<InsertButton picture={text("tornado.title")} page={page} />}
    >
      <div ref={ref}>
        <TornadoChart
          entries={entries}
          show={show}
          legend={{ lower: text("tornado.lower"), higher: text("tornado.higher") }}
          width={width}
          label={text("tornado.label", { bars: said.join(" ") })}
        />
      </div>
      <ul className={styles.sentences}>
        {bars.map((bar) => (
          <li key={bar.driver}>{meaningOf(bar, today, voice)}</li>
        ))}
      </ul>
    </Section>
  );
}
