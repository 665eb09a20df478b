import { describe, expect, it } from 'vitest';
import figures from '#data/solidarity/figures.json';
import sources from '#data/solidarity/sources.json';
import beatsOfStory from '#data/solidarity/story.json';
import { en } from '#lib/messages/en.ts';
import { id } from '#lib/messages/id.ts';
import { prose as aboutEn } from '#lib/pages/prose/about.en.ts';
import { prose as aboutId } from '#lib/pages/prose/about.id.ts';
import { frame } from '#lib/pages/prose/frame.ts';
import { parse } from '#lib/pages/prose/inline.ts';
import { prose as methodEn } from '#lib/pages/prose/method.en.ts';
import { prose as methodId } from '#lib/pages/prose/method.id.ts';
import { aboutSections, methodSections, type Section } from '#lib/pages/prose/prose.ts';
import { prose as teachingEn } from '#lib/pages/prose/teaching.en.ts';
import { prose as teachingId } from '#lib/pages/prose/teaching.id.ts';
import { teachingSections } from '#lib/pages/prose/teaching.ts';
import { decode } from '#lib/state/link.ts';
import { playable } from '../state/playable.ts';

/** What an argument of a function in the prose stands in for: a word, a number, and counts of badges, at once. */
const standIn = [{ theory: 1, evidence: 2, assumption: 3, tuned: 4, toString: () => '7' }, 10];

/** Every text with its path; functions are called so that their words are seen too. */
function leaves(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return [[`${path}()`, String(Reflect.apply(value, undefined, standIn))]];
	return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const pages = {
	method: { id: methodId, en: methodEn },
	about: { id: aboutId, en: aboutEn },
	teaching: { id: teachingId, en: teachingEn },
	frame
};
const written = Object.entries(pages).flatMap(([page, languages]) =>
	Object.entries(languages).flatMap(([language, prose]) =>
		leaves(prose, `${page}.${language}`).map(([path, text]) => ({ path, text }))
	)
);

describe.each(Object.entries(pages))('the %s prose', (_, { id: indonesian, en: english }) => {
	it('has the same sections, paragraphs and items in both languages', () => {
		expect(leaves(english).map(([path]) => path)).toEqual(leaves(indonesian).map(([path]) => path));
	});

	it('leaves nothing untranslated', () => {
		// Keys, units and formulas may be the same: they hold no word that a language has for itself.
		const wordless = /\.keys$|\.units\./;
		const translations = new Map(leaves(english));
		const same = leaves(indonesian).filter(
			([path, text]) => !wordless.test(path) && /[a-z]{4,}/i.test(text) && translations.get(path) === text
		);
		expect(same).toEqual([]);
	});

	it('cites the same sources in both languages, paragraph by paragraph', () => {
		const cited = (prose: unknown) =>
			leaves(prose).map(([path, text]) => [
				path,
				parse(text).flatMap((run) => (run.type === 'citations' ? run.sources : []))
			]);
		expect(cited(english)).toEqual(cited(indonesian));
	});
});

describe('every text', () => {
	it('says something, without doubled or dangling spaces', () => {
		for (const { path, text } of written) {
			expect(text, path).not.toBe('');
			expect(text, path).not.toMatch(/^\s|\s$| {2}/);
		}
	});

	it('leaves no mark unparsed', () => {
		const stray = written.filter(({ text }) =>
			parse(text).some((run) => run.type === 'text' && /\*|\{|\}|\]\(/.test(run.text))
		);
		expect(stray).toEqual([]);
	});

	it('cites only sources that are listed', () => {
		const cited = written.flatMap(({ text }) =>
			parse(text).flatMap((run) => (run.type === 'citations' ? run.sources : []))
		);
		expect(cited.length).toBeGreaterThan(10);
		expect(cited.filter((source) => !(source in sources))).toEqual([]);
	});

	it('leads to pages of its own language, and to places that are there', () => {
		const anchors = (sections: readonly Section[]) => sections.map(({ anchor }) => anchor);
		const listed = Object.keys(sources);
		const places = {
			id: {
				[id.paths.explorer]: [],
				[id.paths.story]: [],
				[id.paths.laboratory]: [],
				[id.paths.predict]: [],
				[id.paths.lesson]: [],
				[id.paths.worksheet]: [],
				[id.paths.teaching]: anchors(teachingSections.map((name) => teachingId[name])),
				[id.paths.method]: [...anchors(methodSections.map((name) => methodId[name])), ...listed],
				[id.paths.about]: anchors(aboutSections.map((name) => aboutId[name]))
			},
			en: {
				[en.paths.explorer]: [],
				[en.paths.story]: [],
				[en.paths.laboratory]: [],
				[en.paths.predict]: [],
				[en.paths.lesson]: [],
				[en.paths.worksheet]: [],
				[en.paths.teaching]: anchors(teachingSections.map((name) => teachingEn[name])),
				[en.paths.method]: [...anchors(methodSections.map((name) => methodEn[name])), ...listed],
				[en.paths.about]: anchors(aboutSections.map((name) => aboutEn[name]))
			}
		} as const;
		const lost = written.flatMap(({ path, text }) => {
			const [page, language] = path.split('.') as ['method' | 'about' | 'teaching', 'id' | 'en'];
			const own = language === 'id' ? id.paths : en.paths;
			return parse(text)
				.flatMap((run) => (run.type === 'link' && !run.href.startsWith('https://') ? [run.href] : []))
				.filter((href) => {
					const [whole = '', anchor] = href.split('#');
					const [address = ''] = whole.split('?');
					const there: readonly string[] | undefined = places[language][address || own[page]];
					return there === undefined || (anchor !== undefined && !there.includes(anchor));
				})
				.map((href) => `${path}: ${href}`);
		});
		expect(lost).toEqual([]);
	});
});

describe('the teacher’s guide', () => {
	const hrefs = written.flatMap(({ path, text }) =>
		path.startsWith('teaching.') ? parse(text).flatMap((run) => (run.type === 'link' ? [run.href] : [])) : []
	);

	it('opens states that are whole', () => {
		const toStory = (href: string) => [id.paths.story, en.paths.story].includes(href.split('?')[0] ?? '');
		const beats = beatsOfStory.map((beat) => `beat=${beat.id}`);
		for (const href of hrefs.filter(toStory)) expect(['', ...beats]).toContain(href.split('?')[1] ?? '');
		const queries = hrefs.filter((href) => !toStory(href)).flatMap((href) => href.split('?').slice(1));
		expect(queries.length).toBeGreaterThan(40);
		for (const query of queries)
			expect(decode(new URLSearchParams(query), playable).dropped, query).toEqual([]);
	});

	it('opens the same states in both languages, in the same order', () => {
		const states = (prose: unknown) =>
			leaves(prose).map(([path, text]) => [
				path,
				parse(text).flatMap((run) => (run.type === 'link' ? [run.href.split('?')[1] ?? ''] : []))
			]);
		expect(states(teachingEn)).toEqual(states(teachingId));
	});

	it.each([teachingId, teachingEn])('fills a lesson of forty minutes, and two, without a gap', (prose) => {
		const steps = [
			prose.single.parts.flatMap((part) => part.steps),
			...prose.double.parts.map((part) => part.steps)
		];
		for (const lesson of steps) {
			const minutes = lesson.map((step) => step.minutes.split('–').map(Number));
			expect(minutes.at(0)?.[0]).toBe(0);
			expect(minutes.at(-1)?.[1]).toBe(40);
			minutes.slice(1).forEach(([from], i) => expect(from).toBe(minutes[i]?.[1]));
		}
	});
});

describe('the method page', () => {
	it.each([methodId, methodEn])('gives every place on it an address of its own', (prose) => {
		const addresses = [...methodSections.map((name) => prose[name].anchor), ...Object.keys(sources)];
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	it.each([methodId, methodEn])(
		'has a title for every group of sources and a word for every unit',
		(prose) => {
			const stances = new Set(Object.values(sources).map(({ stance }) => stance));
			expect(Object.keys(prose.sources.stances)).toEqual(expect.arrayContaining([...stances]));
			expect(Object.keys(prose.figures.units)).toEqual(
				expect.arrayContaining([...new Set(figures.map(({ unit }) => unit))])
			);
		}
	);

	it('owns up to at least eight simplifications and seven objections', () => {
		expect(methodId.simplifications.items.length).toBeGreaterThanOrEqual(8);
		expect(methodId.critics.items.length).toBeGreaterThanOrEqual(7);
	});

	it('cites every source that speaks against the map', () => {
		const against = Object.entries(sources).flatMap(([source, { stance }]) =>
			stance === 'against' ? [source] : []
		);
		const text = leaves(methodId.critics).join(' ');
		expect(against.filter((source) => !text.includes(source))).toEqual([]);
	});
});

describe('every page', () => {
	it('has a title and a description of its own', () => {
		const own = [methodId, methodEn, aboutId, aboutEn, teachingId, teachingEn];
		expect(new Set(own.map(({ title }) => title)).size).toBe(own.length);
		expect(new Set(own.map(({ description }) => description)).size).toBe(own.length);
	});
});
