import about from "../../package.json";

/** The add-in's version and the host and platform that it runs in. */
export async function supportInformation() {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return { version: about.version, host: Utilities.host, platform: Utilities.platform };
}
