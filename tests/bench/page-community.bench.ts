/**
 * The community's picture: a frame of ten thousand people against one canvas arc for each of them, in one run; and a
 * village that is played for SOAK_MINUTES (10 unless said): what the page holds afterwards against before.
 */
import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'playwright';
import { build } from 'vite';
import json from '../../data/solidarity/map.json';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { visit } from './page.ts';
import { atMost, type Row } from './row.ts';
import type * as drawn from './village/crowd.ts';

const minutes = Number(process.env.SOAK_MINUTES ?? 10);
const people = 10_000;
const frames = 130;
/** Of a frame at 60 a second, ms. */
const screen = 16.7;

/** The drawing alone, as a script that leaves `village` behind. */
async function script(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			lib: {
				entry: fileURLToPath(new URL('village/crowd.ts', import.meta.url)),
				formats: ['iife'],
				name: 'village'
			}
		}
	});
	const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
	const chunk = outputs.find((output) => output.type === 'chunk');
	if (!chunk) throw new Error('the drawing could not be built');
	return chunk.code;
}

function median(sorted: readonly number[]): number {
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function drawing(): Promise<Row[]> {
	const map = mapSchema.parse(json);
	const model = compile(map);
	const kinds = new Map(map.nodes.map(({ id, kind }) => [id, kind]));
	const code = await script();
	return visit(async ({ page }) => {
		await page.setContent('<!doctype html><title>drawing</title>');
		await page.addScriptTag({ content: code });
		const costs = await page.evaluate(
			([model, kinds, outcome, people, frames]) => {
				const colours = ['white', 'ivory', 'black', 'silver', 'gray', 'crimson', 'teal', 'purple'];
				const names = ['paper', 'raised', 'ink', 'rule', 'edge', 'solidarity', 'stage', 'form'];
				const palette = Object.fromEntries(names.map((name, i) => [name, colours[i]]));
				const { measure } = (window as unknown as { village: typeof drawn }).village;
				return measure(model, kinds, outcome, palette as never, people, frames);
			},
			[
				model,
				model.stocks.map((node) => kinds.get(model.ids[node]!)!),
				kinds.get(map.outcome)!,
				people,
				frames
			] as const
		);
		return rowsOf(costs);
	});
}

function rowsOf({ crowd, arcs }: drawn.Costs): Row[] {
	const [ours, theirs] = [median(crowd), median(arcs)];
	const late = crowd[Math.ceil(0.95 * crowd.length) - 1] ?? NaN;
	return [
		atMost(
			`A frame of ${people} people against one arc each (median ${ours.toFixed(1)} against ${theirs.toFixed(1)} ms)`,
			ours / theirs,
			0.5,
			'of its cost',
			2
		),
		atMost(`A frame of ${people} people, p95: the screen's rate`, late, screen, 'ms')
	];
}

async function heap(cdp: CDPSession): Promise<number> {
	for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
}

function soak(): Promise<Row[]> {
	return visit(async ({ page, cdp, address, errors }) => {
		await page.goto(`${address}komunitas?people=1000`, { waitUntil: 'networkidle' });
		await cdp.send('Performance.enable');
		const toggle = page.getByRole('button', { name: /^(Putar|Jeda)$/ });
		const evening = page.locator('.picture[data-day="364"]');
		await page.getByRole('button', { name: '8×' }).click();
		/** A year from the first morning to the last evening. */
		const year = async () => {
			await toggle.click();
			// Until the worker has begun anew, the last evening of the year before is still shown.
			await evening.waitFor({ state: 'detached' });
			await evening.waitFor({ timeout: 120_000 });
		};
		await year();
		await year();
		const before = await heap(cdp);
		let years = 0;
		for (const end = Date.now() + minutes * 60_000; Date.now() < end; years++) await year();
		const after = await heap(cdp);
		return [
			atMost(
				`Heap of the community's page, after ${minutes} min of play (${years} years) against before (${before.toFixed(1)} MB)`,
				after - before,
				1,
				'MB',
				2
			),
			atMost('Errors in its console', errors.length, 0, '', 0)
		];
	});
}

export async function bench(): Promise<Row[]> {
	return [...(await drawing()), ...(await soak())];
}
