import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ContractReview, RetentionStudy } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useContracts } from "../../../contracts";
import { useFormat, useText } from "../../../i18n";
import { Choice } from "../../../components/fields/Choice";
import { ContractFields } from "./ContractFields";
import { useContractsStyles } from "./contracts.styles";
import { SurvivorFields } from "./SurvivorFields";

const NONE = "";

/** Which list tells of the contracts, what its columns mean, and what was found in it. */
export function DataSection({ tools }: { readonly tools: ReactNode }) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const sources = useContracts((contracts) => contracts.sources);
  const source = useContracts((contracts) => contracts.source);
  const table = useContracts((contracts) => contracts.table);
  const setup = useContracts((contracts) => contracts.setup);
  const study = useContracts((contracts) => contracts.study);
  const issues = useContracts((contracts) => contracts.issues);
  const chooseSource = useContracts((contracts) => contracts.chooseSource);
  const format = useFormat();
  const keyOf = (each: { readonly kind: string; readonly id: string }) => `${each.kind} ${each.id}`;
  return (
    <Section title={text("data.title")} aside={setup && tools}>
      {sources.length === 0 ? (
        <Text>{text("data.empty")}</Text>
      ) : (
        <Choice
          label={text("data.source")}
          value={source ? keyOf(source) : NONE}
          options={[
            ...(source ? [] : [[NONE, text("data.choose")] as const]),
            ...sources.map((each) => [keyOf(each), each.name] as const),
          ]}
          onChoose={(key) => {
            const chosen = sources.find((each) => keyOf(each) === key);
            if (chosen) void chooseSource(chosen);
          }}
        />
      )}
      {source !== undefined && table !== undefined && setup === undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("data.unknown", { name: source.name })}</MessageBarBody>
        </MessageBar>
      )}
      {setup !== undefined && table !== undefined && (
        <div className={styles.fields}>
          {setup.source.kind === "contracts" ? (
            <ContractFields table={table} source={setup.source} />
          ) : (
            <SurvivorFields table={table} source={setup.source} />
          )}
        </div>
      )}
      {issues.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {issues
              .slice(0, 3)
              .map(({ kind, values = {} }) =>
                text(`issue.${kind}`, {
                  column: String(values["column"] ?? ""),
                  group: String(values["group"] ?? ""),
                  period: format.number(Number(values["period"] ?? 0)),
                  value: format.number(Number(values["value"] ?? NaN)),
                  before: format.number(Number(values["before"] ?? NaN)),
                }),
              )
              .join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      {study !== undefined && <Found study={study} />}
    </Section>
  );
}

const LEFT_OUT = [
  "withoutStart",
  "unreadableEnd",
  "endBeforeStart",
  "startsLater",
] as const satisfies readonly (keyof ContractReview)[];

function Found({ study: { contracts, curves, cohorts } }: { readonly study: RetentionStudy }) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  if (contracts === undefined) {
    const customers = curves.reduce((sum, curve) => sum + curve.customers, 0);
    return (
      <Text size={200} className={styles.quiet}>
        {text("data.groups", { count: cohorts.length, customers: format.number(customers) })}
      </Text>
    );
  }
  const { review, running, left } = contracts;
  const countOf = (flags: Uint8Array) => format.number(flags.reduce((sum, flag) => sum + flag, 0));
  const leftOut = LEFT_OUT.filter((kind) => review[kind] > 0);
  return (
    <Text size={200} className={styles.quiet}>
      {[
        text("data.found", {
          contracts: format.number(running.length),
          rows: format.number(review.used),
          running: countOf(running),
          left: countOf(left),
        }),
        ...leftOut.map((kind) => text(`data.left.${kind}`, { count: review[kind] })),
      ].join(" ")}
    </Text>
  );
}
