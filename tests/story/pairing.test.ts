import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageIn, type Message, type Show, type Stamped } from '#lib/story/message.ts';
import { Pairing } from '#lib/story/pairing.ts';
import { content } from './content.ts';

const first: Show = { place: { beat: 0, asking: false, hand: {} }, black: false, held: null, seen: [] };
const at = (beat: number): Show => ({ ...first, place: { beat, asking: false, hand: {} } });

/** Windows of one browser: what one says waits for each of the others until it is delivered. */
class Browser {
	readonly windows: (Pairing | undefined)[] = [];
	readonly waiting: { to: number; message: Message }[] = [];
	readonly stored: (Stamped | undefined)[] = [];
	#loads = 0;

	/** Opens a window, or loads it again: what waited for it is lost. */
	load(index: number): void {
		this.windows[index]?.leave();
		for (let i = this.waiting.length; i-- > 0;) if (this.waiting[i]?.to === index) this.waiting.splice(i, 1);
		const ties = {
			content,
			self: `window ${this.#loads++}`,
			post: (message: Message) => {
				for (const to of [0, 1])
					if (to !== index) this.waiting.push({ to, message: structuredClone(message) });
			},
			apply: () => undefined,
			met: () => undefined,
			keep: (stamped: Stamped) => (this.stored[index] = stamped)
		};
		this.windows[index] = new Pairing(ties, first, this.stored[index], index === 0 ? 1 : 0);
	}

	deliver(most: number): void {
		for (let i = 0; i < most && this.waiting.length > 0; i++) {
			const next = this.waiting.shift();
			if (next) this.windows[next.to]?.receive(next.message);
		}
	}
}

const inputs = content.map.nodes.filter(({ dynamics }) => dynamics?.type === 'input').map(({ id }) => id);
const place = fc.record({
	beat: fc.nat(content.beats.length - 1),
	asking: fc.constant(false),
	hand: fc.dictionary(fc.constantFrom(...inputs), fc.integer({ min: 0, max: 100 }))
});
const seen = fc.uniqueArray(fc.nat(content.beats.length - 1)).map((beats) => beats.toSorted((a, b) => a - b));
const show = fc.record({ place, black: fc.boolean(), held: fc.option(place), seen });
const action = fc.oneof(
	{ weight: 8, arbitrary: fc.record({ type: fc.constant('act' as const), window: fc.nat(1), show }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('load' as const), window: fc.nat(1) }) },
	{ weight: 4, arbitrary: fc.record({ type: fc.constant('deliver' as const), most: fc.nat(4) }) }
);

describe('two windows', () => {
	it('stay in step over two hundred random actions with reloads in between', () => {
		fc.assert(
			fc.property(fc.array(action, { minLength: 200, maxLength: 200 }), (actions) => {
				const browser = new Browser();
				browser.load(0);
				browser.load(1);
				for (const [i, act] of actions.entries()) {
					if (act.type === 'load') browser.load(act.window);
					else if (act.type === 'deliver') browser.deliver(act.most);
					else browser.windows[act.window]?.offer(act.show);
					if (i % 20 !== 19) continue;
					browser.deliver(Infinity);
					expect(browser.windows[0]?.show).toEqual(browser.windows[1]?.show);
				}
			}),
			{ seed: 5, numRuns: 60 }
		);
	});

	it('show what was done last', () => {
		const browser = new Browser();
		browser.load(0);
		browser.load(1);
		browser.windows[0]?.offer(at(3));
		browser.deliver(Infinity);
		browser.windows[1]?.offer(at(4));
		browser.deliver(Infinity);
		expect(browser.windows.map((window) => window?.show)).toEqual([at(4), at(4)]);
	});

	it('hand a newcomer what runs already', () => {
		const browser = new Browser();
		browser.load(0);
		browser.windows[0]?.offer(at(5));
		browser.load(1);
		browser.deliver(Infinity);
		expect(browser.windows[1]?.show).toEqual(at(5));
	});

	it('leave stale messages and their own aside', () => {
		const browser = new Browser();
		browser.load(0);
		browser.load(1);
		browser.windows[0]?.offer(at(2));
		const old = browser.waiting.at(-1)?.message;
		browser.windows[0]?.offer(at(6));
		browser.deliver(Infinity);
		browser.windows[1]?.receive(old);
		expect(browser.windows[1]?.show).toEqual(at(6));
		browser.windows[0]?.receive({ ...old, version: 99 });
		expect(browser.windows[0]?.show).toEqual(at(6));
	});
});

describe('a message', () => {
	const good = { app: 'simpul-story', from: 'a', id: 0, type: 'show', version: 3, by: 'a', show: at(1) };

	it('is read as it was sent', () => {
		expect(messageIn(good, content)).toEqual(good);
	});

	it.each([
		['a beat that there is not', { ...good, show: at(99) }],
		[
			'a level beyond a hundred',
			{ ...good, show: { ...first, place: { ...first.place, hand: { goals: 101 } } } }
		],
		[
			'an input that there is not',
			{ ...good, show: { ...first, place: { ...first.place, hand: { luck: 1 } } } }
		],
		[
			'a question where none is asked',
			{ ...good, show: { ...first, place: { beat: 2, asking: true, hand: {} } } }
		],
		['another type', { ...good, type: 'shout' }],
		['no sender', { ...good, from: '' }],
		['another application', { ...good, app: 'other' }]
	])('is none with %s', (_, raw) => {
		expect(messageIn(raw, content)).toBeUndefined();
	});

	it('may be anything at all, also in part: nothing throws', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(good)), (value, field) => {
				messageIn(value, content);
				messageIn({ ...good, [field]: value }, content);
				messageIn({ ...good, show: { ...first, place: value } }, content);
			}),
			{ seed: 5, numRuns: 500 }
		);
	});
});
