import { afterEach, describe, expect, it } from 'vitest';
import { RequestFailed } from '#lib/community/calls.ts';
import { Gathering, type GatheringTrouble } from '#lib/community/gathering.ts';
import { liveEnsemble } from '#lib/community/ensemble.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, plan } from './communities.ts';
import { office } from './office.ts';

const villages = { first: plan(alike(0.5), { people: 40, seed: 9 }), runs: 21, weeks: 10 };
const open: Gathering[] = [];

function gather(refusing = 0) {
	const { desks, open: openThread } = office(refusing);
	const told: GatheringTrouble[] = [];
	const gathering = new Gathering((trouble) => told.push(trouble), openThread);
	open.push(gathering);
	return { gathering, desks, told };
}

function alone() {
	const lives = liveEnsemble(model, villages);
	for (;;) {
		const next = lives.next();
		if (next.done) return next.value;
	}
}

const ignore = () => {};

afterEach(() => open.splice(0).forEach((gathering) => gathering.close()));

describe('an ensemble of two workers', () => {
	it('is the one that a single worker lives', async () => {
		const { gathering, desks, told } = gather();
		const progress: number[] = [];
		expect(await gathering.live(model, villages, (done) => progress.push(done))).toEqual(alone());
		expect(
			desks.map(({ asked }) => asked.flatMap((r) => (r.type === 'ensemble' ? r.plan.runs : [])))
		).toEqual([[11], [10]]);
		expect(progress).toEqual(progress.toSorted((a, b) => a - b));
		expect(told).toEqual([]);
		expect((await gathering.live(model, { ...villages, runs: 1 }, ignore))?.runs).toBe(1);
		expect(desks).toHaveLength(2);
	});

	it('comes to nothing when it is cancelled, overtaken or closed', async () => {
		const { gathering, desks } = gather();
		const cancelled = gathering.live(model, villages, ignore);
		gathering.cancel();
		expect(await cancelled).toBeUndefined();
		const overtaken = gathering.live(model, villages, ignore);
		const next = gathering.live(model, { ...villages, runs: 2 }, ignore);
		expect(await overtaken).toBeUndefined();
		expect((await next)?.runs).toBe(2);
		const closed = gathering.live(model, villages, ignore);
		gathering.close();
		expect(await closed).toBeUndefined();
		expect(desks.every(({ ended }) => ended)).toBe(true);
	});

	it('loses nothing with a worker, and says so', async () => {
		const { gathering, desks, told } = gather();
		const whole = gathering.live(model, villages, ignore);
		desks[1]!.die();
		expect(await whole).toEqual(alone());
		expect(told).toEqual([{ type: 'repeated', loss: 'refused' }]);
	});

	it('is given up when the second one is lost too', async () => {
		const { gathering, told } = gather(4);
		expect(await gathering.live(model, villages, ignore)).toBeUndefined();
		expect(told.map(({ type }) => type)).toEqual(['repeated', 'lost']);
		expect(await gathering.live(model, villages, ignore)).toEqual(alone());
	});

	it('refuses a plan that cannot be', async () => {
		const { gathering } = gather();
		await expect(gathering.live(model, { ...villages, weeks: 0.5 }, ignore)).rejects.toThrow(RequestFailed);
		const nothing = { ...villages, first: plan({ inputs: { nothing: 1 } }) };
		await expect(gathering.live(model, nothing, ignore)).rejects.toThrow('nothing');
	});
});
