import { afterEach, describe, expect, it } from 'vitest';
import { caughtUp, pressMissed } from '#lib/islands/catchup.ts';

const place = document.createElement('div');

/** Draws as a server does, and lets a hand at it. */
function drawn(markup: string): void {
	document.body.append(place);
	place.innerHTML = markup;
}

const input = () => place.querySelector('input')!;

afterEach(() => place.remove());

describe('a part that comes to life', () => {
	it('is told what a hand has moved before it could listen', () => {
		drawn('<input type="range" value="50">');
		input().value = '55';
		const told: string[] = [];
		const woken = caughtUp(
			place,
			() => {
				input().value = '50';
				for (const type of ['input', 'change'])
					place.addEventListener(type, () => told.push(`${type} ${input().value}`));
				return 'awake';
			},
			() => told.push('lost')
		);
		expect(woken).toBe('awake');
		expect(told).toEqual(['input 55', 'change 55']);
	});

	it('keeps what its page knows by then where no hand was at it', () => {
		drawn('<input type="range" value="50">');
		caughtUp(
			place,
			() => (input().value = '80'),
			() => undefined
		);
		expect(input().value).toBe('80');
	});

	it('says which element had the focus, where it was drawn anew, and only there', () => {
		drawn('<button data-name="first">first</button><button data-name="second">second</button>');
		const lost: (string | null)[] = [];
		const say = (gone: Element) => lost.push(gone.getAttribute('data-name'));
		place.querySelectorAll('button')[1]!.focus();
		caughtUp(place, () => undefined, say);
		expect(lost).toEqual([]);
		caughtUp(place, () => place.replaceChildren(), say);
		expect(lost).toEqual(['second']);
	});

	it('presses, once, what was pressed before it could hear it, and leaves what still sleeps', () => {
		drawn('<button data-pressed>awake</button><div data-asleep><button data-pressed>asleep</button></div>');
		place.dataset['asleep'] = '';
		const pressed: (string | null)[] = [];
		const listen = () =>
			place.addEventListener('click', ({ target }) => pressed.push((target as Element).textContent));
		caughtUp(place, listen, () => undefined);
		pressMissed(place);
		expect(pressed).toEqual(['awake']);
		delete place.dataset['asleep'];
	});
});
