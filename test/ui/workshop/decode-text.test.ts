import { TextDecoder } from "node:util";
import { decodeText } from "../../../src/ui/features/workshop/decode-text";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

describe("the text of a file", () => {
  it.each([
    ["UTF-8", Buffer.from("Größe;5")],
    ["UTF-16 with its mark", Buffer.from("\uFEFFGröße;5", "utf16le")],
    ["the letters of Windows", Buffer.from("Größe;5", "latin1")],
  ])("is read from %s", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe("Größe;5");
  });
});
