import { manifest } from "./repository";

const { withBaseUrl } = require("../../tools/manifest/base-url.cjs") as {
  withBaseUrl(text: string, baseUrl?: string): string;
};

describe("withBaseUrl", () => {
  it("puts the production address in every place of the manifest", () => {
    const made = withBaseUrl(manifest, "https://kunden.example/addin/");
    expect(made).not.toContain("localhost");
    expect(made).toContain('"https://kunden.example/addin/taskpane.html"');
    expect(made).toContain("<AppDomain>https://kunden.example/addin</AppDomain>");
  });

  it("leaves the text as it is without an address", () => {
    expect(withBaseUrl(manifest, "")).toBe(manifest);
  });

  it("refuses an address that Office would refuse", () => {
    expect(() => withBaseUrl(manifest, "http://kunden.example")).toThrow("must begin with https://");
    expect(() => withBaseUrl(manifest, "kunden.example")).toThrow();
  });

  it("reads the address from KUNDENWERT_BASE_URL", () => {
    process.env["KUNDENWERT_BASE_URL"] = "https://kunden.example";
    try {
      expect(withBaseUrl("https://localhost:3000/a")).toBe("https://kunden.example/a");
    } finally {
      delete process.env["KUNDENWERT_BASE_URL"];
    }
  });
});
