/** Hands a model to the user as a file. */
export function saveModelFile(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, " ").trim()}.kundenwert.json`;
  link.click();
  URL.revokeObjectURL(url);
}
