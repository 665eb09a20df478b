import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestFailed } from '#lib/community/calls.ts';
import { CommunityClient, type Trouble } from '#lib/community/client.ts';
import { createCommunity } from '#lib/community/community.ts';
import { historyOf } from '#lib/community/history.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, live, plan } from './communities.ts';
import { office } from './office.ts';

const village = plan(alike(0.5), { people: 60 });
const open: CommunityClient[] = [];

function talk(refusing = 0) {
	const { desks, open: openThread } = office(refusing);
	const told: Trouble[] = [];
	const client = new CommunityClient((trouble) => told.push(trouble), openThread);
	open.push(client);
	/** The next thing that is told. */
	const trouble = async () => {
		const before = told.length;
		while (told.length === before) await new Promise((resolve) => setTimeout(resolve, 1));
		return told.at(-1)!;
	};
	return { client, desks, told, trouble };
}

afterEach(() => open.splice(0).forEach((client) => client.close()));

describe('a client', () => {
	it('hears what the community would be', async () => {
		const { client, told } = talk();
		expect(await client.start(model, village)).toMatchObject({ day: 0, people: 60 });
		const [first, second] = await Promise.all([client.step(10), client.step(20)]);
		expect([first?.day, second?.day]).toEqual([10, 30]);
		expect(second?.bytes).toEqual(live(createCommunity(model, village), 30).holdings.bytes);
		await client.move(alike(0.9));
		expect(await client.pick(7)).toEqual(historyOf(model, village, [], 30, 7));
		const later = await client.step(60);
		const whole = historyOf(model, village, [{ day: 30, setting: alike(0.9) }], 90, 7);
		expect(later?.picked).toEqual(whole.filter(({ day }) => day >= 30));
		expect(told).toEqual([]);
	});

	it('hears nothing more of a community that another has taken the place of', async () => {
		const { client } = talk();
		void client.start(model, village);
		const old = client.step(30);
		const next = client.start(model, { ...village, seed: 2 });
		expect(await old).toBeUndefined();
		expect((await next)?.day).toBe(0);
		expect((await client.step(1))?.day).toBe(1);
	});

	it('says which request failed, and goes on as if it had not been made', async () => {
		const { client, desks, trouble } = talk();
		await client.start(model, village);
		await expect(client.move({ inputs: { nothing: 1 } })).rejects.toThrow(RequestFailed);
		await expect(client.pick(60)).rejects.toThrow('person: 60');
		await expect(client.step(0.5)).rejects.toThrow('days: 0.5');
		expect((await client.step(7))?.day).toBe(7);
		desks[0]!.die();
		expect(await trouble()).toMatchObject({ type: 'restarted', picture: { day: 7 }, history: [] });
		await expect(client.start(model, plan({ inputs: { nothing: 1 } }))).rejects.toThrow('nothing');
		await expect(client.step(1)).rejects.toThrow('no community');
	});

	it('ends its worker when it is closed, and what was asked comes to nothing', async () => {
		const { client, desks, told } = talk();
		await client.start(model, village);
		const days = client.step(3);
		client.close();
		expect(await days).toBeUndefined();
		expect(desks[0]!.ended).toBe(true);
		expect((await client.start(model, village))?.day).toBe(0);
		expect(desks).toHaveLength(2);
		expect(told).toEqual([]);
	});
});

describe('a worker that is lost', () => {
	it('is missed when it falls silent, while nobody waits for an idle one', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const { client, desks, told } = talk();
			void client.start(model, village);
			const week = client.step(7);
			await vi.advanceTimersByTimeAsync(10);
			expect((await week)?.day).toBe(7);
			await vi.advanceTimersByTimeAsync(60_000);
			expect(told).toEqual([]);
			// It does not break: there is just nobody any more.
			desks[0]!.ended = true;
			const day = client.step(1);
			await vi.advanceTimersByTimeAsync(14_000);
			expect(told).toEqual([]);
			await vi.advanceTimersByTimeAsync(2000);
			expect(await day).toBeUndefined();
			expect(told).toMatchObject([{ type: 'restarted', loss: 'died', picture: { day: 7 } }]);
		} finally {
			vi.useRealTimers();
		}
	});

	it('is replaced by one that has lived until the last whole week, and this is told once', async () => {
		const { client, desks, told, trouble } = talk();
		await client.start(model, village);
		await client.step(20);
		await client.move(alike(0.8));
		await client.step(20);
		await client.pick(5);
		await client.step(5);
		const lost = client.step(1);
		desks[0]!.die();
		expect(await lost).toBeUndefined();
		const moves = [{ day: 20, setting: alike(0.8) }];
		const history = historyOf(model, village, moves, 42, 5);
		expect(await trouble()).toMatchObject({
			type: 'restarted',
			loss: 'died',
			picture: { day: 42 },
			history
		});
		const same = createCommunity(model, village);
		live(same, 20).move(alike(0.8));
		expect((await client.step(28))?.bytes).toEqual(live(same, 50).holdings.bytes);
		expect(told).toHaveLength(1);
		// The one that was lost has no say any more.
		desks[0]!.die();
		expect(told).toHaveLength(1);
	});

	it('takes no setting with it, though the days since the last week are lived again', async () => {
		const { client, desks, trouble } = talk();
		await client.start(model, village);
		await client.step(10);
		await client.move(alike(0.2));
		await client.move(alike(1));
		await client.step(1);
		desks[0]!.mumble();
		expect(await trouble()).toMatchObject({ loss: 'unreadable', picture: { day: 7 } });
		const same = createCommunity(model, village);
		live(same, 7).move(alike(1));
		expect((await client.step(30))?.bytes).toEqual(live(same, 30).holdings.bytes);
	});

	it('brings back nobody who was taken away', async () => {
		const { client, desks, trouble } = talk();
		await client.start(model, village);
		await client.step(10);
		expect(await client.remove([3, 4])).toMatchObject({ day: 10, people: 60, present: 58 });
		await expect(client.remove([60])).rejects.toThrow('person: 60');
		await client.step(1);
		desks[0]!.die();
		expect(await trouble()).toMatchObject({ picture: { day: 7, present: 58 } });
		const same = live(createCommunity(model, village), 7);
		same.remove([3, 4]);
		expect((await client.step(30))?.bytes).toEqual(live(same, 30).holdings.bytes);
	});

	it('at the very start is tried once more', async () => {
		const { client, told, trouble } = talk(1);
		expect(await client.start(model, village)).toBeUndefined();
		expect(await trouble()).toMatchObject({ type: 'restarted', loss: 'refused', picture: { day: 0 } });
		expect((await client.step(1))?.day).toBe(1);
		expect(told).toHaveLength(1);
	});

	it('and another before a week has passed: this is told, and the next request tries again', async () => {
		const { client, desks, told, trouble } = talk();
		await client.start(model, village);
		await client.step(30);
		desks[0]!.die();
		await trouble();
		await client.step(6);
		desks[1]!.die();
		expect(told.slice(1)).toEqual([{ type: 'lost', loss: 'died' }]);
		const next = client.step(1);
		expect(await trouble()).toMatchObject({ type: 'restarted', picture: { day: 28 } });
		expect((await next)?.day).toBe(29);
	});

	it('where there are no workers at all: told once, and nothing is thrown', async () => {
		const told: Trouble[] = [];
		const client = new CommunityClient(
			(trouble) => told.push(trouble),
			() => {
				throw new ReferenceError('Worker is not defined');
			}
		);
		expect(await client.start(model, village)).toBeUndefined();
		expect(told).toEqual([{ type: 'lost', loss: 'refused' }]);
		client.close();
	});
});
