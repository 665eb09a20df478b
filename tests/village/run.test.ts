import { afterEach, describe, expect, it } from 'vitest';
import { CommunityClient } from '#lib/community/client.ts';
import { createCommunity } from '#lib/community/community.ts';
import { defaultCommunity } from '#lib/state/community.ts';
import { Run } from '#lib/village/run.svelte.ts';
import { alike, live } from '../community/communities.ts';
import { office } from '../community/office.ts';
import { model } from '../model/solidarity-model.ts';

const village = { ...defaultCommunity, people: 100, seed: 3 };
const open: Run[] = [];
afterEach(() => open.splice(0).forEach((run) => run.close()));

function stand() {
	const { desks, open: openThread } = office();
	const run = new Run(model, (tell) => new CommunityClient(tell, openThread));
	open.push(run);
	run.follow(village, alike(0.5));
	return { run, desks };
}

const until = (done: () => boolean) => expect.poll(done, { timeout: 5000, interval: 2 }).toBe(true);

async function lived(run: Run, days: number) {
	await until(() => run.picture !== undefined);
	const end = run.day + days;
	while (run.day < end) {
		const before = run.day;
		run.step(Math.min(7, end - run.day));
		await until(() => run.day > before);
	}
}

describe('a run', () => {
	it('is the community that the same plan makes anywhere', async () => {
		const { run } = stand();
		await lived(run, 30);
		const plan = { people: 100, seed: 3, meeting: { type: 'mixed' } as const, setting: alike(0.5) };
		expect(run.picture?.bytes).toEqual(live(createCommunity(model, plan), 30).holdings.bytes);
		expect(run.course.daily).toHaveLength(31);
		expect(run.course.table.rows.map(([week]) => week)).toEqual([0, 1, 2, 3, 4]);
		expect(run.course.table.ids[0]).toBe('solidarity');
	});

	it('goes on when a factor moves, and its curve bends there', async () => {
		const { run } = stand();
		await lived(run, 70);
		const before = [...run.course.expected];
		run.follow(village, alike(0.9));
		expect(run.day).toBe(70);
		expect(run.course.expected.slice(0, 11)).toEqual(before.slice(0, 11));
		expect(run.course.expected[20]!).toBeGreaterThan(before[20]! + 0.1);
		await lived(run, 7);
		expect(run.day).toBe(77);
	});

	it('begins anew for another seed, another structure, and at the reader’s word', async () => {
		const { run } = stand();
		await lived(run, 14);
		run.follow({ ...village, seed: 4 }, alike(0.5));
		await until(() => run.day === 0);
		expect(run.course.table.rows).toHaveLength(1);
		await lived(run, 7);
		run.follow({ ...village, seed: 4, meet: 'units' }, alike(0.5));
		await until(() => run.day === 0);
		expect(run.plan?.meeting.type).toBe('units');
		await lived(run, 7);
		run.restart();
		await until(() => run.day === 0);
	});

	it('tells why a picked person changed, newest first, also of the days before', async () => {
		const { run } = stand();
		await lived(run, 60);
		await run.pick(11);
		await lived(run, 60);
		const days = run.changes.map(({ day }) => day);
		expect(days.length).toBeGreaterThan(0);
		expect(days).toEqual(days.toSorted((a, b) => b - a));
		expect(run.changes.every(({ person }) => person === 11)).toBe(true);
		await run.pick(undefined);
		expect(run.changes).toEqual([]);
	});

	it('plays at its pace to the end of each week, and stops at the end of its time', async () => {
		const { run } = stand();
		await until(() => run.picture !== undefined);
		run.speed = 8;
		run.toggle();
		while (!run.over) {
			run.advance(0.1, false);
			await new Promise((resolve) => setTimeout(resolve));
		}
		expect(run.playing).toBe(false);
		expect(run.course.table.rows).toHaveLength(53);
		expect(run.course.daily).toHaveLength(365);
		run.toggle();
		await until(() => run.day === 0);
		expect(run.playing).toBe(true);
	});

	it('goes week by week where nothing is to move', async () => {
		const { run } = stand();
		await until(() => run.picture !== undefined);
		run.toggle();
		const seen = new Set<number>();
		while (run.day < 35) {
			run.advance(0.1, true);
			await new Promise((resolve) => setTimeout(resolve));
			seen.add(run.day);
		}
		expect([...seen].every((day) => day % 7 === 0)).toBe(true);
	});

	it('stops when nobody can see it, and says so until it is played again', async () => {
		const { run } = stand();
		await until(() => run.picture !== undefined);
		run.hide();
		expect(run.paused).toBe(false);
		run.toggle();
		run.hide();
		expect([run.playing, run.paused]).toEqual([false, true]);
		run.toggle();
		expect([run.playing, run.paused]).toEqual([true, false]);
	});

	it('goes on from the last week when its worker dies, and says so', async () => {
		const { run, desks } = stand();
		await lived(run, 24);
		const [week, daily] = [run.course.table.rows[3]!, run.course.daily.slice(0, 22)];
		desks[0]!.die();
		await until(() => run.status === 'restarted');
		expect(run.day).toBe(21);
		expect(run.course.table.rows.at(-1)).toEqual(week);
		expect(run.course.daily).toEqual(daily);
		await lived(run, 7);
		expect(run.day).toBe(28);
	});

	it('goes on without those who were taken away, until it begins anew', async () => {
		const { run } = stand();
		await lived(run, 14);
		const before = run.course.outcome;
		await run.remove([1, 2, 3]);
		expect(run.picture).toMatchObject({ day: 14, people: 100, present: 97 });
		expect(run.course.daily).toHaveLength(15);
		expect(run.course.table.rows).toHaveLength(3);
		expect(run.course.table.rows[2]![1]).toBe(run.course.outcome);
		expect(Math.abs(run.course.outcome - before)).toBeLessThan(0.05);
		await lived(run, 7);
		expect(run.picture?.present).toBe(97);
		run.restart();
		await until(() => run.day === 0);
		expect(run.picture?.present).toBe(100);
	});

	it('lets an example reach only some, who live beside each other where people have neighbours', async () => {
		const { run } = stand();
		await until(() => run.picture !== undefined);
		expect(run.plan?.reach).toBeUndefined();
		run.follow({ ...village, meet: 'units', reach: 20 }, alike(0.5));
		await until(() => run.plan?.reach !== undefined);
		expect(run.plan?.reach).toEqual({ leadership: { share: 0.2, together: true } });
	});
});
