import { BASE_URL, copyRepository, manifest } from "./repository";

interface Surroundings {
  readonly root: string;
  readonly baseUrl: string;
  readonly packageVersion: string;
}
const { checkManifest } = require("../../tools/manifest/check-manifest.cjs") as {
  checkManifest(xml: string, surroundings: Surroundings): string[];
};
const { encodePng } = require("../../tools/icons/encode-png.cjs") as {
  encodePng(rgba: Uint8Array, size: number): Buffer;
};

const [, packageVersion] = /<Version>(.*)\.0<\/Version>/.exec(manifest)!;
let repository: ReturnType<typeof copyRepository>;

beforeEach(() => (repository = copyRepository()));
afterEach(() => repository.dispose());

const check = (xml: string, changes: Partial<Surroundings> = {}) =>
  checkManifest(xml, {
    root: repository.folder,
    baseUrl: BASE_URL,
    packageVersion: packageVersion!,
    ...changes,
  });

function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`nothing to change: ${String(from)}`);
  return result;
}

it("the manifest as it is has no fault", () => {
  expect(check(manifest)).toEqual([]);
});

it("text that is not well-formed XML is refused with its place", () => {
  expect(() => check(changed("</Hosts>", ""))).toThrow(/\d+:\d+: unexpected close tag/);
});

describe("identity", () => {
  it.each<[string, string | RegExp, string, RegExp]>([
    [
      "an id that is not a GUID",
      /<Id>.*<\/Id>/,
      "<Id>kundenwert</Id>",
      /Id "kundenwert" is not a random GUID/,
    ],
    [
      "a version of three numbers",
      /<Version>.*<\/Version>/,
      "<Version>0.1.0</Version>",
      /"0\.1\.0" is not four numbers/,
    ],
    [
      "a version unlike package.json",
      /<Version>.*<\/Version>/,
      "<Version>9.9.9.0</Version>",
      /9\.9\.9\.0 differs/,
    ],
    ["too few permissions", "ReadWriteDocument", "ReadDocument", /ReadDocument, not ReadWriteDocument/],
    ["a runtime that is not first", /<Runtimes>[\s\S]*<\/Runtimes>/, "", /Runtimes is not the first/],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', /lifetime is not long/],
    [
      "functions in a runtime of their own",
      /<Page>\s*<SourceLocation resid="Pane.Url"/,
      '<Page><SourceLocation resid="Help.Url"',
      /functions' Page is not Pane.Url/,
    ],
    [
      "commands in a runtime of their own",
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Help.Url"',
      /FunctionFile is not Pane.Url/,
    ],
  ])("%s", (_, from, to, fault) => {
    expect(check(changed(from, to))).toEqual([expect.stringMatching(fault)]);
  });
});

describe("resources", () => {
  it.each<[string, string | RegExp, string, RegExp]>([
    [
      "a resid that stands for nothing",
      'Title resid="Help.Label"',
      'Title resid="Hepl.Label"',
      /resid "Hepl\.Label" stands for no resource/,
    ],
    [
      "a resource that nothing uses",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="x"><bt:Override Locale="de-DE" Value="y"/></bt:String>',
      /"Old\.Label" is not used/,
    ],
    [
      "a resource that is there twice",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Why.Text" DefaultValue="x"><bt:Override Locale="de-DE" Value="y"/></bt:String>',
      /"Why\.Text" is there twice/,
    ],
    [
      "a button without a German label",
      '<bt:Override Locale="de-DE" Value="Neu bewerten" />',
      "",
      /"Again\.Label" has no de-DE text/,
    ],
    [
      "a description without German",
      /(<Description DefaultValue="[^"]*")>\s*<Override[^>]*\/>/,
      "$1>",
      /Description has no de-DE text/,
    ],
    [
      "a namespace that is translated",
      '<bt:String id="Functions.Namespace" DefaultValue="CLV" />',
      '<bt:String id="Functions.Namespace" DefaultValue="CLV"><bt:Override Locale="de-DE" Value="KW"/></bt:String>',
      /must be the same in every language/,
    ],
    [
      "a label longer than 125 characters",
      'Value="Neu bewerten"',
      `Value="${"x".repeat(126)}"`,
      /"Again\.Label" has 126 characters, at most 125/,
    ],
    [
      "a tip longer than 250 characters",
      'DefaultValue="Show the points',
      `DefaultValue="${"x".repeat(240)}`,
      /"Why\.Text" has \d+ characters, at most 250/,
    ],
    [
      "a name longer than 125 characters",
      'DisplayName DefaultValue="Kundenwert"',
      `DisplayName DefaultValue="${"x".repeat(126)}"`,
      /DisplayName has 126 characters/,
    ],
  ])("%s", (_, from, to, fault) => {
    expect(check(changed(from, to))).toEqual([expect.stringMatching(fault)]);
  });

  it("a resource id longer than 32 characters", () => {
    const long = "Why.Label.With.Far.Too.Many.Words";
    expect(check(manifest.replaceAll('"Why.Label"', `"${long}"`))).toEqual([
      `resource id "${long}" is longer than 32`,
    ]);
  });
});

describe("icons", () => {
  const icon = "assets/icons/again-20.png";

  it("a picture that is not there", () => {
    repository.remove(icon);
    expect(check(manifest).join()).toMatch(/icon \/assets\/icons\/again-20\.png is not in the repository/);
  });

  it("a picture of another size than it is listed for", () => {
    repository.write(icon, repository.read("assets/icons/again-24.png"));
    expect(check(manifest)).toEqual([expect.stringMatching(/again-20\.png is 24 × 24 pixels, not 20 × 20/)]);
  });

  it("a picture without a transparent ground", () => {
    repository.write(icon, encodePng(new Uint8Array(20 * 20 * 4).fill(255), 20));
    expect(check(manifest)).toEqual([expect.stringMatching(/again-20\.png has no transparent ground/)]);
  });

  it("a file that is not a PNG", () => {
    repository.write(icon, "<svg/>");
    expect(check(manifest)).toEqual([expect.stringMatching(/again-20\.png is not a PNG/)]);
  });

  it("a size that a button lacks", () => {
    const without = changed('<bt:Image size="40" resid="Why.40" />', "").replace(
      /<bt:Image id="Why\.40"[^>]*>/,
      "",
    );
    expect(check(without)).toEqual([expect.stringMatching(/icon without size 40/)]);
  });

  it("a store icon of the wrong size", () => {
    const wrong = changed(/(<HighResolutionIconUrl .*)icon-64/, "$1icon-32");
    expect(check(wrong)).toEqual([expect.stringMatching(/icon-32\.png is 32 × 32 pixels, not 64 × 64/)]);
  });
});

describe("addresses", () => {
  it("a page that is neither built nor in the repository", () => {
    repository.remove("assets/pages/help.de.html");
    expect(check(manifest)).toEqual([
      expect.stringMatching(/\/help\.de\.html is neither built nor in the repository/),
    ]);
  });

  it("a page that only the build has is known", () => {
    repository.remove("assets/pages/help.de.html");
    repository.write("dist/help.de.html", "");
    expect(check(manifest)).toEqual([]);
  });

  it("an address without https or on another host", () => {
    expect(
      check(changed("https://localhost:3000/functions.js", "http://localhost:3000/functions.js")),
    ).toEqual([expect.stringMatching(/http:.* is not on https:\/\/localhost:3000/)]);
    expect(check(changed("https://localhost:3000/help.en.html", "https://example.com/help.en.html"))).toEqual(
      [expect.stringMatching(/example\.com.* is not on/)],
    );
  });
});

describe("commands", () => {
  it("a function that src/commands does not bind", () => {
    expect(check(changed("scoreAgain</FunctionName>", "scoreagain</FunctionName>"))).toEqual([
      '"scoreagain" is not bound in src/commands',
      '"scoreAgain" is bound but has no button',
    ]);
  });

  it("two controls with one id", () => {
    expect(check(changed('id="Kundenwert.Again"', 'id="Kundenwert.Open"'))).toEqual([
      'control id "Kundenwert.Open" is there twice',
    ]);
  });
});
