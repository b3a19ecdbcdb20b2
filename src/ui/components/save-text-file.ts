/** Hands a text to the user as a file; letters that no file name can hold become blanks. */
export function saveTextFile(name: string, text: string, type: "application/json" | "text/csv"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|]/g, " ").trim();
  link.click();
  URL.revokeObjectURL(url);
}
