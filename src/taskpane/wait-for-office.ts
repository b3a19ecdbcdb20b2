/** Time after which Office counts as unreachable. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 200;

/**
 * Waits for Office's script and its greeting.
 *
 * @returns True inside of Excel; false when Office did not come in time or the page is open somewhere else.
 */
export async function waitForOffice(): Promise<boolean> {
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), PATIENCE_MS));
  const script = new Promise<void>((resolve) => {
    const look = () => {
      if (typeof Office !== "undefined") resolve();
      else setTimeout(look, LOOK_EVERY_MS);
    };
    look();
  });
  const greeting = script.then(() => Office.onReady());
  const answer = await Promise.race([greeting, late]);
  return answer !== "late" && answer.host === Office.HostType.Excel;
}
