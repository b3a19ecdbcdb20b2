import { MessageBar, MessageBarBody, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { factorShares, type SuggestionMethod as Measure, suggestWeights, type Table } from "../../../core";
import { Page } from "../../components/layout/Page";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import type { MethodProps } from "./method-props";
import { Outcome } from "./Outcome";

const MEASURES: readonly Measure[] = ["entropy", "critic"];

/** Weights that the data alone suggest, marked as what they are. */
export function SuggestionMethod({ model, table, ...outcome }: MethodProps & { readonly table: Table }) {
  const text = useText("weights");
  const format = useFormat();
  const [measure, setMeasure] = useState<Measure>("critic");
  const columns = useMemo(() => factorShares(model, table), [model, table]);
  const suggestion = useMemo(() => suggestWeights(measure, columns), [measure, columns]);
  const constant = suggestion.ok
    ? suggestion.value.constant.flatMap((at) => model.factors[at]?.name ?? [])
    : [];
  return (
    <>
      <Page>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("suggestion.warning")}</MessageBarBody>
        </MessageBar>
        <Section title={text("suggestion.choice")}>
          <RadioGroup
            aria-label={text("suggestion.choice")}
            value={measure}
            onChange={(_, { value }) => setMeasure(MEASURES.find((each) => each === value) ?? "critic")}
          >
            {MEASURES.map((each) => (
              <Radio
                key={each}
                value={each}
                label={
                  <>
                    <Text weight="semibold" block>
                      {text(`suggestion.${each}`)}
                    </Text>
                    <Text size={200}>{text(`suggestion.${each}What`)}</Text>
                  </>
                }
              />
            ))}
          </RadioGroup>
          {constant.length > 0 && (
            <Text size={200}>
              {text("suggestion.constant", { count: constant.length, names: format.list(constant) })}
            </Text>
          )}
        </Section>
      </Page>
      <Outcome
        model={model}
        shares={suggestion.ok ? suggestion.value.shares : undefined}
        missing={text("suggestion.nothing")}
        {...outcome}
      />
    </>
  );
}
