/** Query strings that a link may arrive with: right, nearly right, cut, doubled, hostile. The same ones on every run. */
import fc from 'fast-check';

const names = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom('intensity', 'goals', 'norms', 'leadership', 'communication') },
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			...['division', 'week', 'layout', 'hide', 'node', 'mode', 'scenario', 'events'],
			...['lock', 'ask', 'own']
		)
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom('', '__proto__', 'constructor', 'toString', 'Intensity', 'utm_source')
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }
);
const values = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -20, max: 130 }).map(String) },
	{ weight: 3, arbitrary: fc.double().map(String) },
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			...[
				'story',
				'web',
				'projector',
				'none',
				'goals.norms',
				'new-pupil.whose-cost',
				'factor',
				'factor.stage',
				'factor.factor',
				'solidarity',
				'cooperation',
				'village',
				'cianjur-care',
				'digital',
				'disaster-10',
				'disaster-10.work-day-20.hoax-20',
				'quake-52.festival-0.flood-3.hoax--1',
				'leader-leaves-99',
				Array.from({ length: 53 }, (_, week) => `hoax-${week}`).join('.')
			],
			...[
				'',
				'007',
				'1e3',
				'0x10',
				'٥٠',
				'50%',
				'½',
				'NaN',
				'Infinity',
				'-0',
				'52.5',
				'52.55',
				'99999999999999999999'
			],
			...[
				'<script>alert(1)</script>',
				'"><img src=x onerror=alert(1)>',
				'javascript:alert(1)',
				'${7*7}',
				'../..'
			]
		)
	},
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 500, max: 3000 }).map((length) => '9'.repeat(length)) }
);
const encoded = fc
	.array(fc.tuple(names, values), { maxLength: 9 })
	.map((pairs) =>
		pairs.map((pair) => pair.map((word) => encodeURIComponent(word.toWellFormed())).join('=')).join('&')
	);
/** As it stands in the address, broken escapes and separators included. */
const raw = fc
	.array(
		fc.constantFrom('%', '%zz', '%E0%A4', '&', '=', '?', '+', ';', 'week', 'norms=', '=50', '%00', '🙂', '.'),
		{
			maxLength: 12
		}
	)
	.map((parts) => parts.join(''));

/** `count` query strings without their question mark. */
export function queries(count: number): string[] {
	const any = fc.oneof({ weight: 9, arbitrary: encoded }, { weight: 1, arbitrary: raw });
	return fc.sample(any, { numRuns: count, seed: 1893 });
}
