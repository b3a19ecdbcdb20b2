/** @jest-environment jsdom */
import { defaultClasses } from "../../src/core";
import { classes as germanClasses } from "../../src/ui/i18n/de/classes";
import { common as germanCommon } from "../../src/ui/i18n/de/common";
import { factors as germanFactors } from "../../src/ui/i18n/de/factors";
import { functions as germanFunctions } from "../../src/ui/i18n/de/functions";
import { result as germanResult } from "../../src/ui/i18n/de/result";
import { classes as englishClasses } from "../../src/ui/i18n/en/classes";
import { common as englishCommon } from "../../src/ui/i18n/en/common";
import { factors as englishFactors } from "../../src/ui/i18n/en/factors";
import { functions as englishFunctions } from "../../src/ui/i18n/en/functions";
import { result as englishResult } from "../../src/ui/i18n/en/result";

import { readPages } from "./pages";
import { manifest } from "./repository";

const texts = {
  de: { classes: germanClasses, common: germanCommon, factors: germanFactors, result: germanResult },
  en: { classes: englishClasses, common: englishCommon, factors: englishFactors, result: englishResult },
};

describe.each(["de", "en"] as const)("the help page in %s", (language) => {
  let words: string;
  beforeAll(async () => {
    const html = (await readPages()).get(`help.${language}.html`)!;
    const page = new DOMParser().parseFromString(html, "text/html");
    words = page.body.textContent!.replace(/\s+/g, " ");
  });
  const { classes, common, factors, result } = texts[language];

  it.each([
    ["the steps", [common.step.data, common.step.factors, common.step.classes, common.step.result]],
    ["the buttons", [common.footer.write, result.write.undo, factors.sum.spread]],
    ["the kinds of scales", Object.values(factors.scale.kinds)],
    ["the choices for missing values", Object.values(factors.missing.policy)],
    ["the rule at the threshold", [classes.bound.above, classes.bound.from]],
  ])("calls %s as the pane does", (_, named) => {
    for (const name of named) expect(words).toContain(name);
  });

  it("names the default classes with their thresholds", () => {
    const list = defaultClasses(language);
    for (const { name, from } of list) {
      expect(words).toContain(name);
      expect(words).toContain(String(from));
    }
  });

  it("calls the ribbon's button as the manifest does", () => {
    const [, english, german] =
      /id="Open\.Label" DefaultValue="([^"]*)">\s*<bt:Override Locale="de-DE" Value="([^"]*)"/.exec(
        manifest,
      )!;
    expect(words).toContain(language === "de" ? german : english);
  });
});

it.each([
  ["de", germanFunctions.families],
  ["en", englishFunctions.families],
])("the functions page in %s calls the families as the pane does", async (language, families) => {
  const html = (await readPages()).get(`functions.${language}.html`)!;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const [family, name] of Object.entries(families)) {
    expect(page.getElementById(family)!.textContent).toBe(name);
  }
});
