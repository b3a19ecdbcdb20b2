import { saveTextFile } from "../components/save-text-file";

/** Hands a model to the user as a file. */
export const saveModelFile = (name: string, json: string): void =>
  saveTextFile(`${name}.kundenwert.json`, json, "application/json");
