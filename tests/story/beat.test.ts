import { describe, expect, it } from 'vitest';
import wide from '#data/solidarity/places/wide.json';
import { layoutFrom } from '#lib/layout/found.ts';
import { frames } from '#lib/layout/frame.ts';
import { placesIn } from '#lib/layout/places.ts';
import { handIn, partAt, situationAt } from '#lib/story/beat.ts';
import { beatCalled, content } from './content.ts';

const places = placesIn(wide, 'story');
if (!places) throw new Error('no places');
const layout = layoutFrom(places, content.map, {}, frames.wide, 'story');
const nodesAt = (id: string) => partAt(layout, content.beats, beatCalled(id)).nodes.map((node) => node.id);
const linksAt = (id: string) => partAt(layout, content.beats, beatCalled(id)).links.map((link) => link.id);

describe('a beat', () => {
	it('shows the nodes that it and the beats before have revealed', () => {
		expect(nodesAt('meeting')).toEqual(['interaction', 'solidarity']);
		expect(nodesAt('forms')).toEqual([
			'interaction',
			'mechanical',
			'organic',
			'solidarity',
			'likeness',
			'dependence',
			'durkheim'
		]);
	});

	it('shows a link as soon as both its ends are seen, unless a later beat reveals it', () => {
		expect(linksAt('forms')).toContain('likeness.mechanical');
		expect(linksAt('meeting')).toEqual([]);
		expect(linksAt('care')).not.toContain('solidarity.interaction');
		expect(linksAt('custom')).toContain('solidarity.interaction');
	});

	it('lets kinds step back while it is told', () => {
		expect(nodesAt('digital')).toContain('irrigation');
		expect(nodesAt('factors')).not.toContain('irrigation');
		expect(nodesAt('factors')).toContain('cooperation');
	});

	it('has its scenario’s inputs, its own before them, and a hand’s before all', () => {
		const worries = content.beats[beatCalled('worries')];
		if (!worries) throw new Error('no beat');
		const now = situationAt(content, worries, { hurry: 10 });
		expect(now.scenario).toBe('new');
		expect([now.percents['goals'], now.percents['individualism'], now.percents['hurry']]).toEqual([
			50, 40, 10
		]);
		expect(handIn(situationAt(content, worries), now)).toEqual({ hurry: 10 });
	});
});
