/** Red, green and blue, from 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

interface HueLightnessSaturation {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/**
 * Excel computes in whole numbers of this scale, and with tints as its menus have them (0.8 is written
 * 0.79998168889431442); so its colours come out: `4F81BD` at -0.25 is `366092`.
 */
const SCALE = 240;
const TINT_STEPS = 1000;
const THIRD = SCALE / 3;
const SIXTH = SCALE / 6;

/** A colour made lighter (up to 1) or darker (down to -1) as ECMA-376-1 §18.8.19 has it. */
export function tinted(color: Channels, tint: number): Channels {
  if (!(Math.abs(tint) <= 1) || tint === 0) return color;
  const before = toHls(color);
  const share = Math.round(tint * TINT_STEPS);
  const kept = before.lightness * (TINT_STEPS - Math.abs(share));
  const lightness = divided(kept + (share > 0 ? SCALE * share : 0), TINT_STEPS);
  return fromHls({ ...before, lightness });
}

function toHls([red, green, blue]: Channels): HueLightnessSaturation {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const [sum, span] = [most + least, most - least];
  const lightness = divided(sum * SCALE + 255, 510);
  if (span === 0) return { hue: 0, lightness, saturation: 0 };
  const range = lightness <= SCALE / 2 ? sum : 510 - sum;
  const away = (part: number) => rounded((most - part) * SIXTH, span);
  const hue =
    red === most
      ? away(blue) - away(green)
      : green === most
        ? THIRD + away(red) - away(blue)
        : 2 * THIRD + away(green) - away(red);
  return { hue, lightness, saturation: rounded(span * SCALE, range) };
}

function fromHls({ hue, lightness, saturation }: HueLightnessSaturation): Channels {
  const most =
    lightness <= SCALE / 2
      ? rounded(lightness * (SCALE + saturation), SCALE)
      : lightness + saturation - rounded(lightness * saturation, SCALE);
  const least = 2 * lightness - most;
  const channel = (at: number) => {
    const place = (at + SCALE) % SCALE;
    const part =
      place < SIXTH
        ? least + rounded((most - least) * place, SIXTH)
        : place < SCALE / 2
          ? most
          : place < 2 * THIRD
            ? least + rounded((most - least) * (2 * THIRD - place), SIXTH)
            : least;
    return Math.min(255, Math.max(0, rounded(part * 255, SCALE)));
  };
  return [channel(hue + THIRD), channel(hue), channel(hue - THIRD)];
}

function divided(value: number, by: number): number {
  return Math.floor(value / by);
}

/** Halves up. */
function rounded(value: number, by: number): number {
  return divided(value + divided(by, 2), by);
}
