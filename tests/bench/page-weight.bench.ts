/** What a first visit to the explorer fetches, each answer gzipped as a server would send it. */
import { gzipSync } from 'node:zlib';
import { openExplorer, visit } from './page.ts';
import { atMost, type Row } from './row.ts';

/** Fonts and pictures are compressed already. */
const text = /javascript|html|css|json|svg|text/;

export function bench(): Promise<Row[]> {
	return visit(async (shown) => {
		const answers: Promise<{ isScript: boolean; bytes: number }>[] = [];
		shown.page.on('response', (response) => {
			const type = response.headers()['content-type'] ?? '';
			answers.push(
				response.body().then((body) => ({
					isScript: type.includes('javascript'),
					bytes: text.test(type) ? gzipSync(body).length : body.length
				}))
			);
		});
		await openExplorer(shown);
		const all = await Promise.all(answers);
		const sum = (list: typeof all): number => list.reduce((total, { bytes }) => total + bytes, 0) / 1000;
		return [
			atMost('First visit to /, JavaScript, gzipped', sum(all.filter(({ isScript }) => isScript)), 120, 'kB'),
			atMost(`First visit to /, all ${all.length} answers, gzipped`, sum(all), 220, 'kB')
		];
	});
}
