/** Lighthouse's judgement of the explorer on its emulated phone. */
import { createServer, type AddressInfo } from 'node:net';
import { visit } from './page.ts';
import lighthouse from './peers/lighthouse.mjs';
import { atLeast, atMost, type Row } from './row.ts';

const promises = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

export async function bench(): Promise<Row[]> {
	const port = await freePort();
	return visit(
		async ({ address }) => {
			const result = await lighthouse(address, { port, logLevel: 'error', output: 'json' });
			if (!result) throw new Error('Lighthouse gave no result');
			const { categories, audits } = result.lhr;
			for (const { title, score, displayValue = '' } of Object.values(audits))
				if (score !== null && score < 0.9) console.log(`${score.toFixed(2)} ${title} ${displayValue}`);
			return [
				...Object.entries(promises).map(([name, promise]) =>
					atLeast(`Lighthouse, mobile, ${name}`, (categories[name]?.score ?? 0) * 100, promise, '', 0)
				),
				atMost('Layout shift', audits['cumulative-layout-shift']?.numericValue ?? NaN, 0, '', 3)
			];
		},
		{},
		[`--remote-debugging-port=${port}`]
	);
}
