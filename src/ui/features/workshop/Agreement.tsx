import { Text } from "@fluentui/react-components";
import type { GroupWeights, WeighedFactor } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "../weights/editor.styles";
import { consensusLevel, rankLevel } from "./agreement-level";

const SHOWN_DEVIATIONS = 3;

interface AgreementProps {
  readonly factors: readonly WeighedFactor[];
  readonly group: GroupWeights;
  readonly names: readonly string[];
}

/** How far the group agrees, in words, and who differs where most. */
export function Agreement({ factors, group, names }: AgreementProps) {
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const show = (value: number) => format.number(value, 1);
  const { consensus, rankAgreement, spread, participants } = group;
  if (participants.length < 2) {
    return (
      <Section title={text("agreement.title")}>
        <p className={shared.sentence}>{text("agreement.alone")}</p>
      </Section>
    );
  }
  const sayLevel = (level: ReturnType<typeof consensusLevel>) => text(`agreement.level.${level}`);
  const isMisplaced = rankAgreement !== undefined && consensus > 0.75 && rankAgreement <= 0.4;
  const deviations = group.deviations
    .filter(({ deviation }) => Math.abs(deviation) > 1)
    .slice(0, SHOWN_DEVIATIONS);
  const ranges = spread.map(({ least, most }) => most - least);
  const widest = ranges.indexOf(Math.max(...ranges));
  return (
    <>
      <Section title={text("agreement.title")}>
        <Text>
          {text("agreement.weights", {
            word: sayLevel(consensusLevel(consensus)),
            share: format.percent(consensus),
          })}
        </Text>
        {rankAgreement !== undefined && (
          <Text>
            {text("agreement.order", {
              word: sayLevel(rankLevel(rankAgreement)),
              share: format.percent(rankAgreement),
            })}
          </Text>
        )}
        {isMisplaced && <Text>{text("agreement.unequal")}</Text>}
        <p className={shared.hint}>{text("agreement.explained")}</p>
      </Section>
      <Section title={text("agreement.who")}>
        {deviations.length === 0 ? (
          <Text>{text("agreement.nobody")}</Text>
        ) : (
          <>
            <ul className={shared.list}>
              {deviations.map(({ participant, factor, weight, groupWeight }) => (
                <li key={`${participant}/${factor}`}>
                  {text("agreement.more", {
                    name: names[participant]!,
                    factor: factors[factor]!.name,
                    weight: show(weight),
                    group: show(groupWeight),
                  })}
                </li>
              ))}
            </ul>
            <Text>
              {text("agreement.mostSpread", {
                factor: factors[widest]!.name,
                least: show(spread[widest]!.least),
                most: show(spread[widest]!.most),
              })}
            </Text>
          </>
        )}
      </Section>
    </>
  );
}
