/** Colours that colour-blind eyes tell apart, from blue to orange; named for those who do not see them. */
export const PALETTE = [
  { key: "darkBlue", color: "#1F5FA8" },
  { key: "blue", color: "#6FA8DC" },
  { key: "lightBlue", color: "#D6E6F5" },
  { key: "sand", color: "#FCE4B0" },
  { key: "orange", color: "#F0A868" },
  { key: "brown", color: "#B5541C" },
  { key: "lilac", color: "#E3DCEF" },
  { key: "violet", color: "#6B4C9A" },
  { key: "teal", color: "#2A7F7B" },
  { key: "grey", color: "#BDBDBD" },
] as const;
