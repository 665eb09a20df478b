import type { Expected, JsonType, Options, Worded } from '../finding.ts';
import { decimals, list, number, type Wording } from './wording.ts';

const types: Record<JsonType, string> = {
	text: 'teks',
	number: 'angka',
	whole: 'bilangan bulat',
	boolean: 'true atau false',
	list: 'daftar',
	pair: 'daftar berisi dua angka',
	object: 'kelompok isian',
	null: 'null',
	nothing: 'kosong'
};
const ids = {
	id: 'huruf kecil, angka, dan tanda hubung, diawali huruf, misalnya "shared-goals"',
	'link-id': 'nama dari huruf kecil, angka, dan tanda hubung, disambung titik, misalnya "goals.cooperation"'
};
const worded: Record<Worded, string> = {
	node: 'simpul',
	link: 'hubungan',
	section: 'bagian',
	variant: 'varian'
};
const kinds = { none: 'simpul tanpa dinamika', input: 'masukan' };
const mean = (text: string | undefined) => (text ? ` Maksudnya "${text}"?` : '');
const oneOf = (options: Options) => `${options.length > 1 ? 'salah satu dari ' : ''}${list(options)}`;
const group = (expected: Expected) =>
	typeof expected === 'string' ? types[expected] : `kelompok isian ${list(expected.fields)}`;
const content = (expected: Expected | Options) =>
	typeof expected === 'object' && !('fields' in expected) ? `${oneOf(expected)}` : group(expected);

/** What is wrong and what would be right, in Indonesian. */
export const id: Wording = {
	missing: ({ expected }) => `isian ini belum ada. Isilah dengan ${content(expected)}.`,
	'wrong-type': ({ found, expected }) => `isinya ${types[found]}. Seharusnya ${group(expected)}.`,
	'not-one-of': ({ found, expected, suggestion }) =>
		`${found} tidak dikenal di sini. Seharusnya ${oneOf(expected)}.${mean(suggestion)}`,
	'too-small': ({ found, expected }) =>
		`${number(found)} terlalu kecil. Nilainya paling sedikit ${number(expected)}.`,
	'too-large': ({ found, expected }) =>
		`${number(found)} terlalu besar. Nilainya paling banyak ${number(expected)}.`,
	'not-whole': ({ found }) => `${number(found)} bukan bilangan bulat. Hapuslah angka di belakang titik.`,
	'wrong-id': ({ found, expected }) => `${found} tidak dapat menjadi nama. Pakailah ${ids[expected]}.`,
	'too-few': ({ of, found, expected }) =>
		of === 'text'
			? `teks ini ${found} karakter. Panjangnya paling sedikit ${expected} karakter.`
			: `daftar ini berisi ${found} butir. Isinya paling sedikit ${expected} butir.`,
	'too-many': ({ of, found, expected }) =>
		of === 'text'
			? `teks ini ${found} karakter. Panjangnya paling banyak ${expected} karakter.`
			: `daftar ini berisi ${found} butir. Isinya paling banyak ${expected} butir.`,
	'unknown-field': ({ found, expected, suggestion }) =>
		`isian ${found} tidak dikenal di sini. Isian yang ada: ${list(expected)}.${mean(suggestion)}`,

	duplicate: ({ found, first }) =>
		`${found} sudah ada, yaitu di ${first}. Masing-masing hanya boleh muncul sekali.`,
	'unknown-node': ({ found, suggestion }) =>
		`tidak ada simpul ${found}. Sebutlah simpul yang ada di peta, atau tambahkan ke "nodes".${mean(suggestion)}`,
	'unknown-section': ({ found, expected, suggestion }) =>
		`tidak ada bagian ${found}. Seharusnya ${oneOf(expected)}.${mean(suggestion)}`,
	'unknown-source': ({ found, suggestion }) =>
		`tidak ada sumber ${found}. Sebutlah sumber yang ada di berkas sumber, atau tambahkan di sana.${mean(suggestion)}`,
	'unknown-event': ({ found, suggestion }) =>
		`tidak ada peristiwa ${found}. Sebutlah peristiwa yang ada di daftar peristiwa, atau tambahkan di sana.${mean(suggestion)}`,
	'unknown-figure': ({ found, suggestion }) =>
		`tidak ada angka ${found}. Sebutlah angka yang ada di berkas angka, atau tambahkan di sana.${mean(suggestion)}`,
	'unknown-scenario': ({ found, suggestion }) =>
		`tidak ada skenario ${found}. Sebutlah skenario yang ada di berkas skenario, atau tambahkan di sana.${mean(suggestion)}`,
	'unknown-link': ({ found, suggestion }) =>
		`tidak ada hubungan ${found}. Sebutlah hubungan yang ada di peta, atau tambahkan ke "links".${mean(suggestion)}`,
	'not-revealed': ({ found }) =>
		`simpul ${found} belum tampak di sini. Tambahkan ke "reveal" langkah ini atau langkah sebelumnya.`,
	'outcome-not-level': ({ found }) =>
		`hasil akhirnya adalah ${kinds[found]}. Seharusnya simpul yang nilainya mengikuti simpul lain: "stock" atau "instant".`,
	'outside-horizon': ({ found, expected }) =>
		`minggu ${number(found)} melewati ujung kurva. Nilainya paling banyak ${number(expected)}.`,

	'range-reversed': ({ found: [low, high] }) =>
		`rentangnya turun dari ${number(low)} ke ${number(high)}. Tulislah angka yang lebih kecil lebih dahulu.`,
	'outside-range': ({ found, expected: [low, high] }) =>
		`${number(found)} berada di luar rentangnya sendiri. Nilainya dari ${number(low)} sampai ${number(high)}.`,
	'weights-sum': ({ role, found, links }) =>
		`jumlah bobot hubungan "${role}" yang masuk (${list(links)}) adalah ${decimals(found)}. Jumlahnya harus 1.`,
	'weight-unbalanced': ({ role, input, links }) =>
		`jumlah bobot hubungan "${role}" yang masuk (${list(links)}) hanya 1 untuk sebagian nilai ${input}. ` +
		`Setiap hubungan yang berbobot ${input} harus berpasangan dengan hubungan yang berbobot komplemennya.`,
	'not-an-input': ({ found, expected }) =>
		`${found} bukan masukan yang diatur dari luar. Seharusnya ${oneOf(expected)}.`,
	'not-a-stock': ({ found, expected }) =>
		`${found} bukan "stock" dan tidak punya nilai awal. Seharusnya ${oneOf(expected)}.`,
	'base-without-cause': ({ found }) =>
		`dasar ${number(found)} tidak berpengaruh karena tidak ada hubungan "cause" yang masuk. Hapuslah dasar itu atau tambahkan sebab.`,

	'role-needs': ({ role, expected }) => `hubungan berperan "${role}" memerlukan "${expected}". Tambahkanlah.`,
	'role-forbids': ({ role, found, expected }) =>
		`hubungan berperan "${role}" tidak memakai "${found}". Hapuslah; angka untuk peran ini adalah "${expected}".`,
	'role-missing': ({ found }) =>
		`hubungan tanpa peran tidak memakai "${found}". Hapuslah, atau berilah hubungan itu peran.`,
	'not-dynamic': ({ role, found }) =>
		`${found} tidak ikut dalam dinamika, jadi tidak dapat dihubungkan dengan peran "${role}". ` +
		`Berilah simpul itu dinamika, atau hapuslah perannya.`,
	'input-target': ({ role, found }) =>
		`${found} adalah masukan yang diatur dari luar; hubungan berperan "${role}" tidak dapat mengubahnya. ` +
		`Jadikan simpul itu "stock" atau "instant", atau hapuslah perannya.`,
	'wrong-target': ({ role, found, expected, node }) =>
		`${node} berjenis "${found}". Hubungan berperan "${role}" harus berakhir di simpul berjenis "${expected}".`,
	'parts-mixed': ({ parts, others }) =>
		`simpul ini punya bagian (${list(parts)}) sekaligus sebab atau gerbang (${list(others)}). ` +
		`Nilainya harus jumlah bagiannya atau mengikuti sebab dan gerbang, tidak keduanya.`,
	'instant-cycle': ({ cycle }) =>
		`simpul tanpa ingatan saling menunggu: ${cycle.join(' → ')}. Jadikan salah satunya "stock", atau hapuslah satu hubungan.`,

	unworded: ({ what, found }) =>
		`${worded[what]} ${found} di peta belum punya kata-kata. Tambahkanlah di sini.`,
	'left-over': ({ what, found, suggestion }) =>
		`tidak ada ${worded[what]} ${found} di peta. Hapuslah kata-kata ini atau betulkan namanya.${mean(suggestion)}`,
	'why-missing': ({ found }) =>
		`hubungan ${found} menggerakkan model tetapi belum berisi alasan. Tambahkan "why".`
};
