import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { manifest, root } from "./repository";

const { checkSchema } = require("../../tools/manifest/check-schema.cjs") as {
  checkSchema(xml: string, folder: string): Promise<string[]>;
};

const schemas = resolve(root, "../shared/xsd");
const withSchemas = existsSync(schemas) ? describe : describe.skip;
if (!existsSync(schemas)) console.info(`Skipped: Microsoft's manifest schemas are not in ${schemas}.`);

withSchemas("Microsoft's manifest schema", () => {
  it("accepts the manifest", async () => {
    expect(await checkSchema(manifest, schemas)).toEqual([]);
  });

  it("refuses a manifest whose elements stand in another order", async () => {
    const permissions = "<Permissions>ReadWriteDocument</Permissions>";
    const moved = manifest
      .replace(permissions, "")
      .replace("<DefaultSettings>", `${permissions}<DefaultSettings>`);
    expect((await checkSchema(moved, schemas)).join()).toMatch(/line \d+: .*Permissions.*not expected/);
  });

  it("refuses an element of VersionOverrides that it does not know", async () => {
    const unknown = manifest.replace("<FunctionName>help</FunctionName>", "<Function>help</Function>");
    expect((await checkSchema(unknown, schemas)).join()).toMatch(/Function.*not expected/);
  });
});
