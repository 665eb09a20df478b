import { describe, expect, it, test } from 'vitest';
import { changesOf, historyOf, meetingsThrough, changeOf } from '#lib/community/history.ts';
import { createCommunity } from '#lib/community/community.ts';
import { liveEnsemble, quantile } from '#lib/community/ensemble.ts';
import { transferables, type Reply, type Request } from '#lib/community/protocol.ts';
import { createServer } from '#lib/community/server.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, live, plan, runs } from './communities.ts';

/** A server whose waiting work is done when asked for, on a clock of whole turns. */
function talk() {
	const replies: Reply[] = [];
	const waiting: (() => void)[] = [];
	let clock = 0;
	const serve = createServer(
		(reply) => replies.push(structuredClone(reply, { transfer: transferables(reply) })),
		(work) => waiting.push(work),
		() => (clock += 10)
	);
	const ask = (request: Request) => {
		serve(structuredClone(request));
		return replies.at(-1)!;
	};
	return { ask, replies, turn: () => waiting.shift()?.() };
}

const start = { id: 1, type: 'start', model, plan: plan(alike(0.5), { people: 200 }) } as const;

function pictureOf(reply: Reply) {
	if (reply.type !== 'picture') throw new Error(`a reply of type ${reply.type}`);
	return reply.picture;
}

describe('the server', () => {
	it('starts, lives days and sends pictures of its own', () => {
		const { ask } = talk();
		expect(pictureOf(ask(start)).day).toBe(0);
		const picture = pictureOf(ask({ id: 2, type: 'step', days: 30 }));
		const same = live(createCommunity(model, start.plan), 30);
		expect(picture.day).toBe(30);
		expect(picture.bytes).toEqual(same.holdings.bytes);
		expect(picture.changes).toEqual(same.changes);
		expect(picture.daily).toHaveLength(30);
		expect(picture.daily[29]).toBe(picture.levels[model.outcome]);
		// What was handed over is not what it goes on with.
		expect(pictureOf(ask({ id: 3, type: 'step', days: 1 })).day).toBe(31);
	});

	it('counts the meetings of the last week by link, also of a community that is lived again', () => {
		const { ask } = talk();
		const community = createCommunity(model, start.plan);
		const counts = new Uint32Array(model.flows.length);
		for (let day = 0; day < 30; day++) {
			community.step();
			if (day >= 23) for (const flow of community.changes.flows) counts[flow]!++;
		}
		ask(start);
		expect(pictureOf(ask({ id: 2, type: 'step', days: 30 })).weekly).toEqual(counts);
		const past = { moves: [], day: 30 };
		expect(pictureOf(ask({ ...start, past })).weekly).toEqual(counts);
	});

	it('says now and then that it is living a long past again', () => {
		const { ask, replies } = talk();
		// A look at the clock costs 10 ms there: a second is a hundred days.
		ask({ ...start, past: { moves: [], day: 250 } });
		expect(replies.map(({ id, type }) => [id, type])).toEqual([
			[1, 'progress'],
			[1, 'progress'],
			[1, 'picture']
		]);
		expect(replies[1]).toMatchObject({ runs: 250 });
	});

	it('answers with the id of the request, and says what failed', () => {
		const { ask } = talk();
		expect(ask({ id: 7, type: 'step', days: 1 })).toEqual({
			id: 7,
			type: 'failed',
			reason: 'no community has been started'
		});
		ask(start);
		expect(ask({ id: 8, type: 'step', days: 0.5 })).toMatchObject({
			id: 8,
			type: 'failed',
			reason: 'days: 0.5'
		});
		expect(ask({ id: 9, type: 'pick', person: 200 })).toMatchObject({
			type: 'failed',
			reason: 'person: 200'
		});
		expect(ask({ id: 10, type: 'move', setting: { inputs: { nothing: 1 } } })).toMatchObject({
			type: 'failed'
		});
	});

	it('tells the whole past of a person when asked, moved factors included, and goes on telling', () => {
		const { ask } = talk();
		ask(start);
		ask({ id: 2, type: 'step', days: 40 });
		ask({ id: 3, type: 'move', setting: alike(0.8) });
		ask({ id: 4, type: 'step', days: 40 });
		const told = ask({ id: 5, type: 'pick', person: 11 });
		const later = pictureOf(ask({ id: 6, type: 'step', days: 40 })).picked;

		const same = createCommunity(model, start.plan);
		const seen = Array.from({ length: 120 }, (_, day) => {
			if (day === 40) same.move(alike(0.8));
			same.step();
			return changesOf(same, 11);
		});
		expect(told).toEqual({ id: 5, type: 'history', person: 11, changes: seen.slice(0, 80).flat() });
		expect(later).toEqual(seen.slice(80).flat());
		expect(seen.flat().length).toBeGreaterThan(3);
		expect(ask({ id: 7, type: 'pick' })).toEqual({ id: 7, type: 'history', person: undefined, changes: [] });
	});

	it('lives an ensemble in turns, reports progress, and hands over the same as without turns', () => {
		const { ask, replies, turn } = talk();
		const ensemble = { first: plan(alike(0.5), { people: 50 }), runs: 20, weeks: 6 };
		expect(ask({ id: 3, type: 'ensemble', model, plan: ensemble })).toMatchObject({
			type: 'progress',
			runs: 20
		});
		for (let i = 0; i < 20; i++) turn();
		const last = replies.at(-1)!;
		if (last.type !== 'ensemble') throw new Error(`a reply of type ${last.type}`);
		expect([...last.ensemble.outcomes]).toEqual(runs(model, ensemble.first, 20, 6).flat().map(Math.fround));
		expect(replies.filter(({ type }) => type === 'progress').length).toBeGreaterThan(3);
	});

	it('stops an ensemble that is cancelled, or overtaken by another', () => {
		const { ask, replies, turn } = talk();
		const ensemble = { first: plan(alike(0.5), { people: 50 }), runs: 20, weeks: 6 };
		ask({ id: 3, type: 'ensemble', model, plan: ensemble });
		expect(ask({ id: 4, type: 'cancel' })).toEqual({ id: 4, type: 'done' });
		turn();
		expect(replies.at(-1)).toEqual({ id: 3, type: 'done' });
		turn();
		expect(replies.some(({ type }) => type === 'ensemble')).toBe(false);
		expect(ask({ id: 5, type: 'ensemble', model, plan: { ...ensemble, runs: 0 } })).toMatchObject({
			type: 'failed',
			reason: 'runs: 0'
		});
	});
});

test('a history names the links that led to each change, and who was met', () => {
	const changes = historyOf(model, plan(alike(0.6), { people: 100 }), [], 300, 5);
	const into = (stock: string) =>
		new Set(model.flows.filter(({ target }) => model.ids[target] === stock).map(({ id }) => id));
	const gains = changes.filter(({ turn }) => turn === 'gained');
	expect(gains.length).toBeGreaterThan(3);
	for (const { stock, meetings } of gains) {
		expect(meetings.some(({ link }) => into(stock).has(link))).toBe(true);
		expect(meetings.every(({ person }) => person !== 5)).toBe(true);
	}
	expect(changes.map(({ day }) => day)).toEqual(changes.map(({ day }) => day).sort((a, b) => a - b));
});

test('the meetings that used a link lead to changes in what the link leads to', () => {
	const { changes } = live(createCommunity(model, plan(alike(0.6))), 100);
	const flow = model.flows.findIndex(({ id }) => id === 'empathy.norms');
	const found = meetingsThrough(changes, flow);
	expect(found.length).toBeGreaterThan(0);
	for (const at of found) {
		expect(model.stocks[changes.stocks[changeOf(changes, at)]!]).toBe(model.flows[flow]!.target);
	}
});

test('quantiles of an ensemble, week by week', () => {
	const outcomes = Float32Array.from([0, 5, 1, 6, 2, 7, 3, 8, 4, 9]);
	const ensemble = { runs: 5, weeks: 1, outcomes, clamped: [] };
	expect([...quantile(ensemble, 0)]).toEqual([0, 5]);
	expect([...quantile(ensemble, 0.5)]).toEqual([2, 7]);
	expect([...quantile(ensemble, 0.625)]).toEqual([2.5, 7.5]);
	expect([...quantile(ensemble, 1)]).toEqual([4, 9]);
	const lives = liveEnsemble(model, { first: plan(alike(0.5), { people: 5 }), runs: 1, weeks: 1 });
	lives.next();
	expect(lives.next().value).toMatchObject({ clamped: [{ what: 'people', asked: 5, used: 30 }] });
});
