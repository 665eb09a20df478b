import { describe, expect, it } from 'vitest';
import type { MeetingPlan } from '#lib/community/meeting.ts';
import { peopleOfRole } from '#lib/community/units.ts';
import { standingOf } from '#lib/community/standing.ts';
import { model } from '../model/solidarity-model.ts';
import { alike, mixed, plan } from './communities.ts';

const people = 120;
const stand = (meeting: MeetingPlan, gone: readonly number[]) =>
	standingOf(model, plan(alike(0.5), { people, meeting }), gone);
const range = (from: number, until: number) => Array.from({ length: until - from }, (_, i) => from + i);
/** Everybody whose role it is to show a stock, where each has a role of its own. */
const roleOf = (stock: string) =>
	range(...peopleOfRole(model.stocks.indexOf(model.indexOf.get(stock)!), people, 6));
const roles = { type: 'roles', roles: 6 } as const;

describe('a community without some of its people', () => {
	it('where all are alike has n − m − 1 for everybody to turn to, and nothing breaks', () => {
		for (const gone of [[], [7], range(0, 20), range(0, 118)]) {
			const { present, together, fewest, able, broken } = stand(mixed, gone);
			expect([present, together, fewest, broken]).toEqual([120 - gone.length, 1, 119 - gone.length, []]);
			expect(Math.min(...able)).toBeCloseTo(1, 12);
		}
	});

	it('where people have roles rests on n/6 of them, and one of them is not missed', () => {
		expect(stand(roles, [])).toMatchObject({ fewest: 19, together: 1, broken: [] });
		expect(stand(roles, [3])).toMatchObject({ present: 119, fewest: 18, together: 1, broken: [] });
	});

	// What follows from whom, read off the table of the map by hand.
	it.each([
		['communication', ['cooperation', 'empathy', 'norms', 'mechanical', 'organic', 'solidarity']],
		['cooperation', ['norms', 'organic', 'mechanical', 'solidarity']],
		['empathy', ['norms', 'mechanical', 'organic', 'solidarity']],
		['norms', ['mechanical']],
		['mechanical', []],
		['organic', []]
	])('loses with everybody whose role is %s what hangs on it alone', (stock, broken) => {
		const found = stand(roles, roleOf(stock));
		expect(found).toMatchObject({ present: 100, fewest: 0 });
		expect([...found.broken].sort()).toEqual(broken.toSorted());
	});

	it('in closed units is as large as its largest unit, and somebody left alone comes to nothing that others show', () => {
		const units = { type: 'units', size: 20, across: 0 } as const;
		expect(stand(units, [])).toMatchObject({ together: 20 / 120, fewest: 19 });
		const alone = stand(units, range(1, 20));
		expect(alone).toMatchObject({ present: 101, together: 20 / 101, fewest: 0, broken: [] });
		expect(alone.able[model.indexOf.get('mechanical')!]).toBeCloseTo(100 / 101, 12);
		// Communication needs nobody: interaction has a base.
		expect(alone.able[model.indexOf.get('communication')!]).toBeCloseTo(1, 12);
		expect(stand({ ...units, across: 0.1 }, range(1, 20))).toMatchObject({ together: 1, fewest: 100 });
	});

	it('in a chain falls into the arcs between those who left', () => {
		const chain = { type: 'neighbours', degree: 2, rewiring: 0 } as const;
		expect(stand(chain, [])).toMatchObject({ together: 1, fewest: 2 });
		expect(stand(chain, [0])).toMatchObject({ together: 1, fewest: 1 });
		expect(stand(chain, [0, 40])).toMatchObject({ together: 79 / 118, fewest: 1 });
		// Who knows two on each side gets past one who left.
		expect(stand({ ...chain, degree: 4 }, [0, 40])).toMatchObject({ together: 1, fewest: 3 });
	});
});
