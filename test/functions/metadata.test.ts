import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { germanName } from "../../src/functions/cells/argument-names";
import * as functions from "../../src/functions/functions";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}
interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly parameters: readonly Parameter[];
}
interface Metadata {
  readonly functions: readonly Described[];
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
}
type GermanText = { readonly description: string; readonly parameters: Readonly<Record<string, Parameter>> };
type Families = Readonly<Record<string, Readonly<Record<string, { readonly de: GermanText }>>>>;

const { generateCustomFunctionsMetadata } = require("custom-functions-metadata") as {
  generateCustomFunctionsMetadata(files: string[]): Promise<{
    readonly metadataJson: string;
    readonly associate: readonly { readonly functionName: string; readonly id: string }[];
    readonly errors: readonly string[];
  }>;
};
const { completeMetadata, germanMetadata } = require("../../tools/metadata/localise.cjs") as {
  completeMetadata(metadata: Metadata): Metadata;
  germanMetadata(metadata: Metadata, families: Families): Metadata;
};
const { readFamilies } = require("../../tools/metadata/families.cjs") as { readFamilies(): Families };

/**
 * Names, order and optionality of arguments stand in users' workbooks. A function may be added, and an optional
 * argument at an end; nothing else here ever changes.
 */
const RELEASED: Readonly<Record<string, readonly string[]>> = {
  value: [
    "RETENTION_VALUE(margin, retention_rate, discount_rate, [periods], [timing], [acquisition_cost], [retention_from], [growth], [retention_cost])",
    "CASHFLOW_VALUE(contributions, discount_rate, [survival], [timing], [acquisition_cost])",
    "BREAKEVEN(margin, retention_rate, discount_rate, acquisition_cost, [periods], [timing], [retention_from], [growth], [retention_cost])",
    "MARKOV_VALUE(transitions, rewards, discount_rate, [periods], [timing])",
    "EQUITY(values, [counts])",
  ],
  customers: [
    "SUMMARY(customers, dates, amounts, [end_date], [time_unit])",
    "FIT(frequency, recency, age, [model])",
    "FIT_SPEND(frequency, monetary)",
    "PURCHASES(params, frequency, recency, age, horizon)",
    "ALIVE(params, frequency, recency, age)",
    "SPEND(params, frequency, monetary)",
    "FORECAST(params, spend_params, frequency, recency, age, monetary, horizon, discount_rate, [margin])",
    "RESIDUAL_TRANSACTIONS(params, frequency, recency, age, discount_rate)",
  ],
  contracts: [
    "FIT_RETENTION(survivors)",
    "SURVIVAL(params, periods)",
    "RESIDUAL_LIFETIME(params, discount_rate, [renewals])",
  ],
  scoring: [
    "POINTS(value, scale_table, max_points)",
    "SCORE(points)",
    "CLASS(score, [class_table], [rule])",
    "RFM(recency, frequency, monetary, [bands])",
  ],
};

const folder = resolve(__dirname, "../../src/functions");
const files = readdirSync(folder).filter((file) => file.endsWith("-functions.ts"));
const generated = generateCustomFunctionsMetadata(files.map((file) => join(folder, file)));
const metadata = generated.then(({ metadataJson }) => completeMetadata(JSON.parse(metadataJson) as Metadata));
const families = readFamilies();

const signature = ({ id, parameters }: Described): string =>
  `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

describe("functions.json", () => {
  it("is generated without complaint", async () => {
    expect((await generated).errors).toEqual([]);
  });

  it("names exactly the functions that are exported", async () => {
    const named = (await generated).associate.map(({ functionName }) => functionName);
    expect([...named].sort()).toEqual(Object.keys(functions).sort());
  });

  it("keeps every function that was ever released, with its arguments", async () => {
    const signatures = (await metadata).functions.map(signature);
    expect([...signatures].sort()).toEqual(Object.values(RELEASED).flat().sort());
  });

  it("calls every function by its id", async () => {
    for (const { id, name } of (await metadata).functions) expect(name).toBe(id);
  });

  it("recalculates no function without a change of its arguments", async () => {
    for (const { id, options } of (await metadata).functions) expect([id, options]).toEqual([id, undefined]);
  });

  it("lets error cells reach the functions, and no data types", async () => {
    const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = await metadata;
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(allowCustomDataForDataTypeAny).toBe(false);
  });

  it("gives every function the address of its section among the help pages", async () => {
    for (const { id, helpUrl } of (await metadata).functions) {
      const section = `clv-${id.toLowerCase().replaceAll("_", "-")}`;
      expect(helpUrl).toBe(`https://localhost:3000/functions.en.html#${section}`);
    }
  });
});

describe("the texts of the functions", () => {
  it("stand in the family's file for every function, and for no other", async () => {
    const ids = Object.entries(RELEASED).map(([family, list]) => [
      family,
      list.map((each) => each.slice(0, each.indexOf("("))).sort(),
    ]);
    const described = Object.entries(families).map(([family, texts]) => [family, Object.keys(texts).sort()]);
    expect(described).toEqual(ids);
  });

  it("describe exactly the arguments that there are, in their order", async () => {
    const texts = Object.assign({}, ...Object.values(families)) as Families[string];
    for (const { id, parameters } of (await metadata).functions) {
      const names = parameters.map(({ name }) => name);
      expect([id, Object.keys(texts[id]!.de.parameters)]).toEqual([id, names]);
    }
  });

  it("call every argument as the messages call it", () => {
    for (const texts of Object.values(families)) {
      for (const [id, { de }] of Object.entries(texts)) {
        for (const [name, text] of Object.entries(de.parameters)) {
          expect([id, name, text.name]).toEqual([id, name, germanName(name)]);
        }
      }
    }
  });
});

describe("functions.de.json", () => {
  it("changes only what is read on screen", async () => {
    const english = await metadata;
    const withoutTexts = ({ functions: list, ...rest }: Metadata) => ({
      ...rest,
      functions: list.map((described) => ({
        ...described,
        description: "",
        helpUrl: "",
        parameters: described.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
      })),
    });
    expect(withoutTexts(germanMetadata(english, families))).toEqual(withoutTexts(english));
  });

  it("has a German text for every description", async () => {
    const english = await metadata;
    const texts = ({ functions: list }: Metadata) =>
      list.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((each) => each.description),
      ]);
    const [from, to] = [texts(english), texts(germanMetadata(english, families))];
    expect(to).toHaveLength(from.length);
    for (const [index, text] of to.entries()) expect(text).not.toBe(from[index]);
  });

  it("is refused while a text is missing", async () => {
    const english = await metadata;
    const { rule: _, ...rest } = families.scoring!.CLASS!.de.parameters;
    const scoring = {
      ...families.scoring,
      CLASS: { de: { ...families.scoring!.CLASS!.de, parameters: rest } },
    };
    expect(() => germanMetadata(english, { ...families, scoring })).toThrow("CLASS(rule)");
    expect(() => germanMetadata(english, {})).toThrow(/no texts of/);
  });

  it("leads to the German help page", async () => {
    for (const { helpUrl } of germanMetadata(await metadata, families).functions) {
      expect(helpUrl).toMatch(/^https:\/\/localhost:3000\/functions\.de\.html#clv-[a-z-]+$/);
    }
  });
});

describe("the file that the build starts from", () => {
  it("passes on every family", () => {
    const entry = readFileSync(join(folder, "functions.ts"), "utf8");
    for (const file of files) expect(entry).toContain(`"./${file.replace(/\.ts$/, "")}"`);
  });
});
