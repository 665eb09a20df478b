/** A day of a community against two peers and a loop written by hand; its memory; an ensemble. */
import json from '#data/solidarity/map.json';
import { createCommunity } from '#lib/community/community.ts';
import { createCensus } from '#lib/community/census.ts';
import { liveEnsemble } from '#lib/community/ensemble.ts';
import { createServer } from '#lib/community/server.ts';
import { mapSchema } from '#lib/map/schema.ts';
import { compile } from '#lib/model/compile.ts';
import { solve } from '#lib/model/solve.ts';
import { middling } from '../model/by-hand.ts';
import { createByHand } from './community/hand.ts';
import { createAgentscript, createFlocc } from './community/peers.ts';
import { sideBySide, type Runner } from './model/side-by-side.ts';
import { atLeast, atMost, type Row } from './row.ts';

const model = compile(mapSchema.parse(json));
const setting = { inputs: {} };
/** Days lived before anything is timed: by then most have changed, and most days hold the most events. */
const settled = 40 * 7;

/** A call lives a day and returns the outcome. */
function createOurs(people: number): () => number {
	const community = createCommunity(model, { people, seed: 1, meeting: { type: 'mixed' }, setting });
	const census = createCensus(model);
	return () => {
		community.step();
		return census.levels(community)[model.outcome]!;
	};
}

/** Lives a community until it has settled; it must have come near the curve, or it is another model. */
function settle(name: string, live: () => number, calls: number): Runner {
	let outcome = 0;
	for (let day = 0; day < settled; day++) outcome = live();
	const expected = solve(model, setting, 40).at(40)[model.outcome]!;
	if (Math.abs(outcome - expected) > 0.1) throw new Error(`${name}: ${outcome} instead of ${expected}`);
	return { run: live, calls };
}

function days(people: number): Row[] {
	const calls = 300_000 / people;
	const ours = settle('ours', createOurs(people), calls);
	const against = (name: string, live: () => number, calls: number) =>
		sideBySide(ours, settle(name, live, calls));
	const hand = against('by hand', createByHand(middling, people), calls);
	const agentscript = against('agentscript', createAgentscript(middling, people), calls / 10);
	const flocc = against('flocc', createFlocc(middling, people), calls / 50);
	const what = `a day of ${people.toLocaleString('en')} people (${hand.first.toFixed(0)} µs)`;
	return [
		atLeast(`${what}: faster than agentscript`, agentscript.ratio, 15, '×'),
		atLeast(`${what}: faster than flocc`, flocc.ratio, 60, '×'),
		atMost(`${what}: slower than a loop by hand`, 1 / hand.ratio, 3, '×', 2)
	];
}

/** Bytes that are held. */
async function held(): Promise<number> {
	for (let i = 0; i < 3; i++) {
		global.gc?.();
		// What buffers held is given back a little later.
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** What the worker's side holds after two centuries, week by week as a page asks for them, against after twenty years. */
async function growth(): Promise<Row> {
	let pictures = 0;
	const serve = createServer(
		() => pictures++,
		() => {},
		() => 0
	);
	const plan = { people: 1000, seed: 1, meeting: { type: 'mixed' }, setting } as const;
	serve({ id: 0, type: 'start', model, plan });
	serve({ id: 0, type: 'pick', person: 0 });
	const live = (years: number) => {
		for (let week = 0; week < 52 * years; week++) serve({ id: 0, type: 'step', days: 7 });
	};
	live(20);
	const before = await held();
	live(200);
	const grown = ((await held()) - before) / 1e6;
	if (pictures !== 1 + 52 * 220 + 1) throw new Error(`${pictures} replies`);
	return atMost('memory of the worker over 200 years of 1,000 people', grown, 0.5, 'MB', 2);
}

/** Bytes a person that a community holds after some weeks, the densest structure of meetings included. */
async function memory(): Promise<Row> {
	const people = 100_000;
	const meeting = { type: 'neighbours', degree: 12, rewiring: 0.1 } as const;
	const before = await held();
	const community = createCommunity(model, { people, seed: 1, meeting, setting });
	for (let day = 0; day < 100; day++) community.step();
	const bytes = ((await held()) - before) / people;
	return atMost(
		`memory of ${community.plan.people.toLocaleString('en')} people who know 12 others each`,
		bytes,
		64,
		'bytes a person'
	);
}

function ensemble(): Row {
	const plan = {
		first: { people: 100, seed: 1, meeting: { type: 'mixed' }, setting },
		runs: 100,
		weeks: 104
	} as const;
	const seconds = Array.from({ length: 5 }, () => {
		const start = performance.now();
		for (const lives = liveEnsemble(model, plan); !lives.next().done;);
		return (performance.now() - start) / 1000;
	}).sort((a, b) => a - b);
	return atMost(
		'200 communities of 100 people over 104 weeks, two cores (100 on one)',
		seconds[2]!,
		1.5,
		's',
		2
	);
}

export async function bench(): Promise<Row[]> {
	return [...days(1000), ...days(10_000), await memory(), await growth(), ensemble()];
}
