import {
  functionGuide,
  functionMetadata,
  readFamilies,
  type Families,
  type GuideEntry,
} from "./function-guides";

const metadata = functionMetadata();
const families = readFamilies();
const guide = async (language: "de" | "en") => functionGuide(await metadata, families, language);

/** The texts with one of them changed. */
function changed(change: (texts: Families) => void): Families {
  const copy = structuredClone(families);
  change(copy);
  return copy;
}

describe.each(["de", "en"] as const)("the function guide in %s", (language) => {
  it("has every function once, in the namespace in which it is called", async () => {
    const names = (await guide(language)).map(({ name }) => name);
    const described = (await metadata).functions.map(({ id }) => `CLV.${id}`);
    expect([...names].sort()).toEqual([...described].sort());
  });

  it("has as many parameters as the metadata, and says which may be left out", async () => {
    const [classes] = (await guide(language)).filter(({ id }) => id === "CLASS");
    expect(classes!.parameters.map(({ optional }) => optional)).toEqual([false, true, true]);
  });

  it("shows for every function an example that calls it", async () => {
    for (const { name, example } of await guide(language)) expect(example).toContain(`${name}(`);
  });

  it("speaks without exclamation marks", async () => {
    for (const { example, ...texts } of await guide(language)) {
      const words = JSON.stringify(texts).replaceAll(/#[A-ZÄÖÜ/0]+!/g, "");
      expect([texts.name, words.includes("!")]).toEqual([texts.name, false]);
      expect(example).not.toContain("!");
    }
  });
});

describe("the function guides", () => {
  it("differ in nothing but what is read", async () => {
    const bare = ({ id, name, family, example, source, parameters }: GuideEntry) => ({
      ...{ id, name, family, example, source },
      parameters: parameters.map(({ optional }) => optional),
    });
    expect((await guide("de")).map(bare)).toEqual((await guide("en")).map(bare));
  });

  it("say everything in their own language", async () => {
    const [german, english] = [await guide("de"), await guide("en")];
    german.forEach((entry, index) => {
      const other = english[index]!;
      expect([entry.name, entry.description]).not.toEqual([entry.name, other.description]);
      expect([entry.name, entry.shows]).not.toEqual([entry.name, other.shows]);
      expect([entry.name, entry.notes.length]).toEqual([entry.name, other.notes.length]);
    });
  });
});

describe("a function guide is refused", () => {
  it.each(["unit", "shows", "notes"])("while %s is missing in one language", async (what) => {
    const known = await metadata;
    const texts = changed(({ scoring }) => (scoring!.CLASS!.de[what] = ""));
    expect(functionGuide(known, texts, "en")).not.toEqual([]);
    expect(() => functionGuide(known, texts, "de")).toThrow(`no ${what} of CLASS in de`);
  });

  it("while the example is missing", async () => {
    const texts = changed(({ scoring }) => delete scoring!.CLASS!.example);
    const known = await metadata;
    expect(() => functionGuide(known, texts, "en")).toThrow("no example of CLASS in en");
  });

  it("while a function has no texts", async () => {
    const texts = changed(({ scoring }) => delete scoring!.CLASS);
    const known = await metadata;
    expect(() => functionGuide(known, texts, "en")).toThrow("no texts of CLASS");
  });

  it("for texts of a function that is gone", async () => {
    const texts = changed(({ scoring }) => (scoring!.GONE = scoring!.CLASS!));
    const known = await metadata;
    expect(() => functionGuide(known, texts, "en")).toThrow("texts of GONE, which is not a function");
  });
});
