/** What a page fetches when a reader first asks how sure its curve is. */
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import BandLayer from './BandLayer.svelte';
import { Readings } from './readings.svelte.ts';

/** The band's two layers for the curve of an explorer. */
export function overlayFor(explorer: Explorer) {
	return { readings: new Readings(explorer), BandLayer };
}
