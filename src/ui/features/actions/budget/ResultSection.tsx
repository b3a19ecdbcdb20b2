import { makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { customerNames, budgetPage } from "../../../../app";
import { type BudgetShares, type BudgetStudy, findColumn } from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import { budgetWords } from "../../../budget/budget-words";
import { budgetSentences, issueSentences } from "../../../budget/sentences";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { WideTable } from "../../../components/lists/WideTable";
import { useSession } from "../../../session";
import { InsertButton } from "../../purchases/lifetime/InsertButton";
import { useBudgetVoice } from "./use-budget-voice";

const USUAL_WIDTH = 296;
/** Differences below that are none. */
const NOTHING = 0.005;
/** From here on the axes count in thousands. */
const MANY = 10_000;

const useStyles = makeStyles({ said: { margin: 0 } });

interface ResultSectionProps {
  readonly study: BudgetStudy;
  readonly scored: Scored;
}

/** What the budget brings in all, beside simple ways of sharing it out, and what more or less of it would bring. */
export function ResultSection({ study, scored }: ResultSectionProps) {
  const styles = useStyles();
  const voice = useBudgetVoice();
  const { say, money } = voice;
  const language = useSession((session) => session.language);
  const { plan, simple } = study;
  const page = (today: string) => {
    const amounts = findColumn(scored.table, study.amount)?.numbers;
    const { nameOf } = customerNames(scored.table, scored.model.key);
    return budgetPage({
      study,
      words: budgetWords(study, { language, model: scored.model.name, today, money }),
      moneyFormat: money.format,
      nameOf,
      contributionOf: (row) => amounts?.[row] ?? NaN,
    });
  };
  const spentApart = plan !== undefined && simple !== undefined && simple.byHead.spent - plan.spent > NOTHING;
  const way = (name: string, { spent, gain }: BudgetShares) => (
    <tr>
      <th scope="row">{name}</th>
      {[...(spentApart ? [spent] : []), gain, gain - spent].map((value, at) => (
        <td key={at}>{money.say(value)}</td>
      ))}
    </tr>
  );
  return (
    <Section title={say("result.title")} aside={<InsertButton picture={say("result.insert")} page={page} />}>
      {plan === undefined || simple === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{issueSentences(study, voice).join(" ")}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <p className={styles.said} role="status">
            {budgetSentences(study, voice).join(" ")}
          </p>
          <WideTable
            name={say("result.compare")}
            head={
              <tr>
                {(["way", ...(spentApart ? (["spent"] as const) : []), "gain", "net"] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {say(`result.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            }
          >
            {way(say("result.best"), plan)}
            {way(say("result.byHead"), simple.byHead)}
            {way(say("result.byContribution"), simple.byContribution)}
          </WideTable>
          {study.curve !== undefined && study.total > 0 && <Curve study={study} />}
        </>
      )}
    </Section>
  );
}

function Curve({ study: { curve, total, plan, hurdle } }: { readonly study: BudgetStudy }) {
  const { say, format, money } = useBudgetVoice();
  const [ref, width] = useWidth(USUAL_WIDTH);
  if (curve === undefined || plan === undefined) return null;
  const { budgets, gains } = curve;
  const isMany = Math.max(budgets.at(-1)!, gains.at(-1)!) >= MANY;
  const short = (value: number) => (isMany ? format.number(value / 1000, 1) : format.number(value, 0));
  const unit = isMany ? ` (${say("result.thousands", { unit: money.sign }).trim()})` : money.unit;
  return (
    <div ref={ref}>
      <Text size={200} block>
        {say("result.curve")}
        {unit}
      </Text>
      <LineChart
        x={budgets}
        series={[
          { name: say("result.curveGain"), kind: "accentLine", y: gains },
          {
            name: say("result.curveElsewhere"),
            kind: "referenceLine",
            y: budgets.map((budget) => hurdle * budget),
          },
        ]}
        events={[total]}
        xTick={short}
        yTick={short}
        width={width}
        label={say("result.curveLabel", { total: money.say(total), gain: money.say(plan.gain) })}
        say={(place) =>
          say("result.curveSay", {
            budget: money.say(budgets[place]!),
            gain: money.say(gains[place]!),
            elsewhere: money.say(hurdle * budgets[place]!),
          })
        }
      />
    </div>
  );
}
