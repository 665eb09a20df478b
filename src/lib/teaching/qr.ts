/** A text as a QR code that a phone reads from the last row of a classroom. */
import { encode } from 'uqr';

/**
 * The largest version that is made: 93 modules a side and its border fill a projected picture of 720 lines with seven lines
 * a module; what needs more is a blur from afar.
 */
const largest = 19;
/** Quiet modules about the code, as the standard has it. */
const border = 4;

export interface QrCode {
	/** Modules a side, border included. */
	readonly size: number;
	/** The dark modules, a module one unit, as SVG path data. */
	readonly path: string;
}

/** The code of a text; undefined for a text that is too long to be read from afar. */
export function qrOf(text: string): QrCode | undefined {
	let rows: boolean[][];
	try {
		rows = encode(text, { ecc: 'M', maxVersion: largest, border }).data;
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
	return { size: rows.length, path: rows.map(runsOf).join('') };
}

/** The dark runs of a row as boxes one unit high. */
function runsOf(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const from = x;
		while (row[x]) x++;
		path += `M${from},${y}h${x - from}v1h${from - x}z`;
	}
	return path;
}
