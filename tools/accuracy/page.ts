import { readFileSync } from "node:fs";
import { compareBetaDropout } from "./beta-dropout";
import { correctDigits, summarise, type Comparison } from "./digits";
import { compareOtherModels } from "./other-models";
import { compareParetoNbd } from "./pareto-nbd";

interface ClosedForms {
  readonly scipy: string;
  readonly formulas: readonly {
    readonly name: string;
    readonly cases: number;
    readonly withoutNumber: number;
    readonly belowSixDigits: number;
    readonly median: number;
  }[];
}

const INTRODUCTION = `# Accuracy of the lifetime value models

Every figure below is a number of correct digits: the log relative error −log₁₀(|computed − exact| / |exact|), as
McCullough (1998, _The American Statistician_ 52(4)) introduced it for judging statistical software. A double holds
almost 16; ten are promised for every prediction, so that a figure agrees with the literature to the last digit that is
printed there.

The page is made by \`npm run accuracy\` from the program and from reference values in \`test/core/clv\`. The tests hold
the program to them at every change.

## Where the exact values come from

All references are computed with [mpmath](https://mpmath.org) in 25 to 200 digits, by scripts that lie beside them and on
another route than the program takes:

- **BG/NBD, MBG/NBD**: the published closed forms with the hypergeometric function in 200 digits, where neither the
  poles at a = 1 and a + b = 1 nor cancellation leaves a trace. The program sums or integrates positive terms instead.
- **Pareto/NBD**: the published difference of two hypergeometric functions in 50 digits, confirmed by quadrature over
  the time of death. The program takes a series or a quadrature in doubles.
- **BG/BB**: sums of beta functions, as in the article. **Gamma-Gamma**: the mean over the posterior by quadrature.
  **beta-geometric**: gamma functions and the hypergeometric function.

The cases are chosen to hurt: 0 to 1500 purchases, ages from 1e-4 to 1e4, parameters at and next to the poles of the
closed forms, from 1e-4 to 1e6, and heterogeneity that has all but vanished. Values below 1e-290 count as right when the
program gives 0 or something as small.
`;

const digitsText = (digits: number): string => digits.toFixed(1);

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map((_, i) => (i === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

function groupsBy(comparisons: readonly Comparison[], keyOf: (comparison: Comparison) => string) {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const key = keyOf(comparison);
    const group = groups.get(key);
    if (group) group.push(comparison);
    else groups.set(key, [comparison]);
  }
  return [...groups];
}

const byFunction = (comparisons: readonly Comparison[]): string =>
  table(
    ["function", "cases", "worst", "median"],
    groupsBy(comparisons, ({ model, quantity }) => `${model}: ${quantity}`).map(([name, group]) => {
      const { cases, worst, median } = summarise(group);
      return [name, String(cases), digitsText(worst), digitsText(median)];
    }),
  );

function byRegime(comparisons: readonly Comparison[]): string {
  const quantities = [...new Set(comparisons.map(({ quantity }) => quantity))];
  return table(
    ["parameters", ...quantities],
    groupsBy(comparisons, ({ regime }) => regime).map(([regime, group]) => [
      regime,
      ...quantities.map((quantity) => {
        const { worst, median } = summarise(group.filter((comparison) => comparison.quantity === quantity));
        return `${digitsText(worst)} · ${digitsText(median)}`;
      }),
    ]),
  );
}

function closedForms({ scipy, formulas }: ClosedForms): string {
  const rows = formulas.map(({ name, cases, withoutNumber, belowSixDigits, median }) => [
    name,
    String(cases),
    String(withoutNumber),
    String(belowSixDigits),
    digitsText(median),
  ]);
  return table(
    [
      `formula as printed, hyp2f1 of SciPy ${scipy}`,
      "cases",
      "no number",
      "fewer than 6 digits",
      "median digits",
    ],
    rows,
  );
}

/**
 * The accuracy page as Markdown.
 *
 * @param root The folder of the project.
 */
export function accuracyPage(root: string): string {
  const folder = `${root}/test/core/clv`;
  const comparisons = [
    ...compareBetaDropout(folder),
    ...compareParetoNbd(folder),
    ...compareOtherModels(folder),
  ];
  const printed = JSON.parse(readFileSync(`${root}/tools/accuracy/closed-forms.json`, "utf8")) as ClosedForms;
  const predictions = comparisons.filter(({ quantity }) => quantity !== "log-likelihood");
  const likelihoods = comparisons.filter(({ quantity }) => quantity === "log-likelihood");
  const furthest = Math.max(
    ...likelihoods.map(({ found, exact }) => Math.abs(found - exact) / Math.max(1, Math.abs(exact))),
  );
  const short = predictions.filter((comparison) => correctDigits(comparison) < 10).length;
  const regimes = ["BG/NBD", "MBG/NBD", "Pareto/NBD"].map(
    (model) => `### ${model}\n\n${byRegime(comparisons.filter((comparison) => comparison.model === model))}`,
  );
  return `${[
    INTRODUCTION,
    `## By function

${byFunction(comparisons)}

Of ${predictions.length.toLocaleString("en")} predictions ${short === 0 ? "none has" : `${short} have`} fewer than ten correct digits. A log-likelihood passes through 0 where a
history has a likelihood near 1; there the relative error says little. Measured against the larger of 1 and the
value, no log-likelihood is off by more than ${furthest.toExponential(1)}.`,
    `## By parameters

Worst and median digits for each kind of parameters.`,
    ...regimes,
    `## The same cases by the formulas as printed

What a direct evaluation in doubles gives on these cases, measured with \`tools/accuracy/closed-forms.py\`: the
expressions of Fader, Hardie & Lee (2005), equation (10), and of Fader & Hardie (2005) for the Pareto/NBD, term by term.
They lose their digits where large numbers are subtracted from each other or divided by a − 1, and overflow with many
purchases.

${closedForms(printed)}`,
  ].join("\n\n")}\n`;
}
