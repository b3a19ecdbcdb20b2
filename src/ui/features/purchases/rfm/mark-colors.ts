const LIGHT = [0xe3, 0xee, 0xf9] as const;
const DARK = [0x1f, 0x5f, 0xa8] as const;

/** From a light blue for 0 to a dark one for 1, "#rrggbb"; lightness alone tells them apart. */
export function shadeOf(share: number): string {
  const channels = LIGHT.map((light, at) => Math.round(light + (DARK[at]! - light) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
