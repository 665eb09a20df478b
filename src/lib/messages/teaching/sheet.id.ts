/** The worksheet and its key, in Indonesian. */
export const sheet = {
	title: 'Lembar kerja dan kunci jawaban dari keadaan ini',
	description:
		'Lembar kerja A4 hitam putih dari keadaan penjelajah: sumbu untuk menebak, jaringan bernomor untuk dilengkapi, tabel faktor, pertanyaan, dan kuncinya.',
	heading: 'Lembar kerja',
	lead: 'Dibuat dari keadaan yang Anda bawa dari penjelajah. Hitam putih, A4, siap dicetak atau disimpan sebagai PDF.',
	scenario: 'Skenario',
	part: 'Yang dicetak',
	parts: { sheet: 'Lembar kerja', key: 'Kunci jawaban', both: 'Keduanya' },
	print: 'Cetak',
	change: 'Ubah penggeser dan pertanyaan',
	student: { name: 'Nama', class: 'Kelas', date: 'Tanggal' },
	subject: 'Dari interaksi ke solidaritas',
	keyOf: 'Kunci jawaban',
	situation: {
		title: 'Keadaannya',
		changed: 'diubah guru',
		events: (names: string) => `Yang terjadi: ${names}.`,
		happens: (name: string, week: number) => `${name} pada minggu ${week}`,
		quiet: 'Tidak ada peristiwa khusus dalam tahun ini.',
		caption: 'Letak faktor, 0 sampai 100',
		factor: 'Faktor',
		value: 'Nilai',
		concealed: 'dirahasiakan',
		note: 'Angka-angka ini penilaian untuk sebuah model, bukan hasil survei.'
	},
	predict: {
		title: 'Tebak kurvanya',
		task: 'Gambarlah solidaritas dari minggu 0 sampai minggu 52 seperti perkiraanmu. Mulailah dari titik hitam.',
		weeks: 'minggu',
		level: 'solidaritas (indeks model, 0 sampai 1)',
		because: 'Kurvaku begitu karena'
	},
	network: {
		title: 'Lengkapi jaringannya',
		task: 'Tulislah nama setiap simpul bernomor. Panah menunjukkan apa yang memengaruhi apa.',
		bank: 'Pilih dari'
	},
	questions: { title: 'Pertanyaan' },
	key: {
		curve: 'Kurva model',
		curveText: (start: string, end: string) => `Mulai ${start}, berakhir ${end} pada minggu 52.`,
		values: 'Solidaritas menurut model pada beberapa minggu',
		week: 'Minggu',
		level: 'Solidaritas',
		tips: 'Apa yang menentukan',
		one: (level: string) =>
			`Bila keadaan ini dibiarkan terus tanpa peristiwa, model hanya punya satu akhir: ${level}, dari mana pun mulainya.`,
		two: (low: string, high: string) =>
			`Di sini ada titik balik: tanpa peristiwa, awal yang rendah berakhir di ${low} dan awal yang tinggi di ${high}.`,
		alone: 'Solidaritas pada minggu 52 bila satu faktor saja yang digeser',
		now: 'Kini',
		at: (percent: number) => `Di ${percent}`,
		half: 'Melewati 0,50 di',
		always: 'selalu di atas',
		never: 'tidak pernah',
		about: (percent: number) => `sekitar ${percent}`,
		names: 'Nama simpul',
		levels: (week: number) => `Angka di dalam kurung: tingkat dalam persen pada minggu ${week}.`,
		often: 'Lazim',
		next: 'Lanjutkan',
		own: 'Pertanyaan Anda sendiri: nilailah alasan dan contohnya.',
		plainly:
			'Kunci ini kunci sebuah model. Gambar siswa yang berbeda tidak salah bila alasannya dapat diperiksa.'
	}
};

export type SheetMessages = typeof sheet;
