/** Contrast as WCAG 2.2 measures it, and what a washed-out beam leaves of it. */

/** 0..255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

function luminance(colour: Colour): number {
	const [r, g, b] = colour.map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** What is left of the contrast of black on white. */
const share = 0.4;

/**
 * Light of the room on the screen, as relative luminance: as much as leaves that share. In a washed-out beam it adds to everything, so
 * dark marks lose most.
 */
const room = (1.05 - share * 21 * 0.05) / (share * 21 - 1);

export function contrast(a: Colour, b: Colour, light = 0): number {
	const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright! + 0.05 + light) / (dark! + 0.05 + light);
}

/** The contrast that is left in a beam that is washed out to 40 %. */
export const washed = (a: Colour, b: Colour): number => contrast(a, b, room);
