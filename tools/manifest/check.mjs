import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { DEVELOPMENT_BASE_URL, withBaseUrl } from "./base-url.cjs";
import { checkManifest } from "./check-manifest.cjs";
import { checkSchema } from "./check-schema.cjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const schemas = join(root, "../shared/xsd");

const file = process.argv[2] ?? join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const faults = checkManifest(xml, {
  root,
  baseUrl: withBaseUrl(DEVELOPMENT_BASE_URL),
  packageVersion: version,
});
if (existsSync(schemas)) faults.push(...(await checkSchema(xml, schemas)));
else console.log(`Schema not checked: ${schemas} is not there.`);

if (version.startsWith("0.")) {
  console.log(`Note: Microsoft's validation takes versions from 1.0 on; this is ${version}.`);
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${file} is sound.` : `${faults.length} fault(s) in ${file}`);
process.exitCode = faults.length === 0 ? 0 : 1;
