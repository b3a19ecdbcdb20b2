import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import * as functions from "../../src/functions/functions";
import german from "../../src/functions/german.json";

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}
interface Metadata {
  readonly functions: readonly Described[];
  readonly allowErrorForDataTypeAny: boolean;
}

const { generateCustomFunctionsMetadata } = require("custom-functions-metadata") as {
  generateCustomFunctionsMetadata(file: string): Promise<{
    readonly metadataJson: string;
    readonly associate: readonly { readonly functionName: string; readonly id: string }[];
    readonly errors: readonly string[];
  }>;
};
const { completeMetadata, germanMetadata } = require("../../tools/metadata/localise.cjs") as {
  completeMetadata(metadata: Metadata): Metadata;
  germanMetadata(metadata: Metadata, texts: object): Metadata;
};

/** Ids stand in users' workbooks: this list only ever grows. */
const FROZEN_IDS = ["CLASS"];

const source = resolve(__dirname, "../../src/functions/functions.ts");
const generated = generateCustomFunctionsMetadata(source);
const metadata = generated.then(({ metadataJson }) => completeMetadata(JSON.parse(metadataJson) as Metadata));

describe("functions.json", () => {
  it("is generated without complaint", async () => {
    expect((await generated).errors).toEqual([]);
  });

  it("names exactly the functions that are exported", async () => {
    const named = (await generated).associate.map(({ functionName }) => functionName);
    expect([...named].sort()).toEqual(Object.keys(functions).sort());
  });

  it("keeps every id that was ever released, as the name too", async () => {
    const { functions: described } = await metadata;
    expect(described.map(({ id }) => id)).toEqual(FROZEN_IDS);
    expect(described.map(({ name }) => name)).toEqual(FROZEN_IDS);
  });

  it("keeps the order and the names of CLASS's parameters, of which only the score is needed", async () => {
    const [described] = (await metadata).functions;
    expect(described!.parameters.map(({ name, optional }) => [name, Boolean(optional)])).toEqual([
      ["score", false],
      ["class_table", true],
      ["rule", true],
    ]);
  });

  it("lets error cells reach the functions", async () => {
    expect((await metadata).allowErrorForDataTypeAny).toBe(true);
  });

  it("gives every function a help address that leads to a section of the English help page", async () => {
    const page = readFileSync(resolve(__dirname, "../../assets/pages/help.en.html"), "utf8");
    for (const { helpUrl } of (await metadata).functions) {
      const [address, section] = helpUrl.split("#");
      expect(address).toBe("https://localhost:3000/help.en.html");
      expect(page).toContain(`id="${section}"`);
    }
  });
});

describe("functions.de.json", () => {
  it("changes only what is read on screen", async () => {
    const english = await metadata;
    const translated = germanMetadata(english, german);
    const withoutTexts = ({ functions: list, ...rest }: Metadata) => ({
      ...rest,
      functions: list.map((described) => ({
        ...described,
        description: "",
        helpUrl: "",
        parameters: described.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
      })),
    });
    expect(withoutTexts(translated)).toEqual(withoutTexts(english));
  });

  it("has a German text for every description", async () => {
    const english = await metadata;
    const texts = ({ functions: list }: Metadata) =>
      list.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((each) => each.description),
      ]);
    const [from, to] = [texts(english), texts(germanMetadata(english, german))];
    expect(to).toHaveLength(from.length);
    for (const [index, text] of to.entries()) expect(text).not.toBe(from[index]);
  });

  it("has no German text for a function or parameter that is gone", async () => {
    const { functions: list } = await metadata;
    const texts: Record<string, { parameters: object }> = german;
    expect(Object.keys(texts)).toEqual(list.map(({ id }) => id));
    for (const { id, parameters } of list) {
      expect(Object.keys(texts[id]!.parameters)).toEqual(parameters.map(({ name }) => name));
    }
  });

  it("is refused while a text is missing", async () => {
    const english = await metadata;
    const { rule: _, ...rest } = german.CLASS.parameters;
    expect(() => germanMetadata(english, { CLASS: { ...german.CLASS, parameters: rest } })).toThrow(
      "CLASS(rule)",
    );
    expect(() => germanMetadata(english, {})).toThrow("no German description of CLASS");
  });

  it("leads to the German help page", async () => {
    const [described] = germanMetadata(await metadata, german).functions;
    expect(described!.helpUrl).toBe("https://localhost:3000/help.de.html#clv-class");
  });
});
