/** What a teacher is told who serves the page to a room: its addresses, and the first one as a code for phones. */
import { renderUnicodeCompact } from 'uqr';

/** White on black, whatever colours the terminal has: cameras want dark modules on a light ground. */
const colours = ['\u001b[97;40m', '\u001b[0m'];

/**
 * @param {readonly string[]} addresses at which other machines of the network reach the page
 * @param {boolean} coloured whether the reader is a terminal
 * @returns {string[]} lines
 */
export function roomLines(addresses, coloured) {
	const [first] = addresses;
	if (!first)
		return [
			'this computer is on no network: join the room’s Wi-Fi (or open a hotspot), then start again with --host'
		];
	const code = renderUnicodeCompact(first, { ecc: 'M', border: 2 }).split('\n');
	const [before, after] = coloured ? colours : ['', ''];
	return [
		...addresses.map((address) => `on this network: ${address}`),
		'',
		...code.map((line) => before + line + after),
		'',
		`scan the code to open ${first} on a phone of the same network`
	];
}
