const { find } = require("./parse-xml.cjs");

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const FOUR_NUMBERS = /^\d+\.\d+\.\d+\.\d+$/;

/** Id, version, permission, and the runtime that pane and functions share. */
function checkIdentity(manifest, { packageVersion }) {
  const faults = [];
  const id = find(manifest, "Id")?.text ?? "";
  if (!GUID.test(id)) faults.push(`Id "${id}" is not a random GUID in lower case`);

  const version = find(manifest, "Version")?.text ?? "";
  if (!FOUR_NUMBERS.test(version)) faults.push(`Version "${version}" is not four numbers`);
  else if (version !== `${packageVersion}.0`) {
    faults.push(`Version ${version} differs from package.json, which has ${packageVersion}`);
  }

  const permission = find(manifest, "Permissions")?.text;
  if (permission !== "ReadWriteDocument") faults.push(`Permissions are ${permission}, not ReadWriteDocument`);

  return [...faults, ...checkRuntime(manifest)];
}

function checkRuntime(manifest) {
  const host = find(manifest, "VersionOverrides", "Hosts", "Host");
  const runtime = find(host, "Runtimes", "Runtime");
  if (host?.children[0]?.name !== "Runtimes" || !runtime)
    return ["Runtimes is not the first element of its Host"];

  const shared = runtime.attributes.resid;
  const functions = find(host, "AllFormFactors", "ExtensionPoint", "Page", "SourceLocation");
  const commands = find(host, "DesktopFormFactor", "FunctionFile");
  return [
    ...(runtime.attributes.lifetime === "long" ? [] : ["the shared runtime's lifetime is not long"]),
    ...(functions?.attributes.resid === shared
      ? []
      : [`the functions' Page is not ${shared}, the shared runtime`]),
    ...(commands?.attributes.resid === shared ? [] : [`FunctionFile is not ${shared}, the shared runtime`]),
  ];
}

module.exports = { checkIdentity };
