import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { AxisFields } from "./AxisFields";

/** By what the customers stand where they stand. */
export function AxesSection() {
  const text = useText("portfolioPane");
  const scored = usePortfolio((state) => state.scored);
  const setup = usePortfolio((state) => state.setup);
  if (scored === undefined || setup === undefined) return null;
  return (
    <Section title={text("axes.heading")}>
      {(["y", "x"] as const).map((which) => (
        <AxisFields key={which} which={which} axis={setup[which]} scored={scored} />
      ))}
    </Section>
  );
}
