/** Prediksi sekelas, tanpa server. */
export const together = {
	tabs: { label: 'Siapa yang memprediksi', me: 'Gambarku', class: 'Sekelas', hands: 'Angkat tangan' },
	label: 'Kode siswa, satu per baris',
	hint: 'Nama boleh di depan atau di belakang kode. Semuanya tinggal di perangkat ini.',
	add: 'Tambahkan',
	show: 'Lihat model',
	undo: 'Urungkan',
	clear: 'Kosongkan',
	empty: 'Belum ada kurva. Tulis atau tempel kode para siswa.',
	added: (count: number, wrong: number) =>
		wrong === 0
			? `${count} kurva ditambahkan.`
			: `${count} kurva ditambahkan; ${wrong} baris belum terbaca dan tetap di kotak untuk diperbaiki.`,
	earlier: (count: number) => `${count} kurva dari daftar yang disimpan edisi terdahulu dipindahkan ke sini.`,
	line: (line: number) => `Baris ${line}`,
	length: (length: number) => `terbaca ${length} tanda, seharusnya 12.`,
	sign: (sign: string, at: number) =>
		`“${sign}” di tempat ke-${at} bukan tanda kode. Angka 0 dan 1 serta huruf O, I, dan L tidak pernah dipakai.`,
	check: 'satu tanda keliru atau dua tanda tertukar; cocokkan dengan kode siswa.',
	edition: 'kode ini dibuat oleh edisi lain.',
	twice: 'kode ini sudah ada dalam daftar.',
	refused: 'Peramban ini tidak mau menyimpan daftar; daftar tetap ada sampai halaman ditutup.',
	list: 'Kurva kelas',
	nameless: (number: number) => `Siswa ${number}`,
	remove: (name: string) => `Keluarkan ${name}`,
	spread: (count: number, week: number, median: number, low: number, high: number) =>
		`${count} kurva. Pada minggu ${week} mediannya ${median}; separuh yang di tengah antara ${low} dan ${high}.`,
	model: (level: number) => `Model: ${level}.`,
	caption: 'Kurva kelas pada tiap bacaan, 0–100',
	name: 'Nama',
	code: 'Kode',
	week: (week: number) => `Mg ${week}`,
	median: 'Median',
	low: 'Kuartil bawah',
	high: 'Kuartil atas',
	modelRow: 'Model'
};

export type TogetherWords = typeof together;
