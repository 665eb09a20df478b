/** Scenarios, happenings and comparison in the laboratory, in Indonesian. */
export const events = {
	scenarios: {
		title: 'Skenario',
		lead: 'Faktor, keadaan awal, dan peristiwanya perkiraan kami; semuanya dapat Anda ubah.',
		choose: 'Pilih skenario',
		changed: 'Sudah Anda ubah; “Atur ulang” mengembalikannya.',
		sources: 'Sumber',
		figures: 'Angka nyata di sampingnya',
		notModel:
			'Ini hasil survei dan catatan, bukan keluaran model. Model tidak disetel dengan angka ini; bandingkanlah dengan hati-hati.',
		noFigures: 'Tidak ada angka terbitan yang kami temukan untuk skenario ini.',
		what: 'Yang diukur',
		value: 'Nilai',
		units: {
			percent: (value: string) => `${value} persen`,
			villages: (value: string) => `${value} desa`,
			people: (value: string) => `${value} orang`,
			organisations: (value: string) => `${value} organisasi`,
			index: (value: string) => `${value} dari 100`
		}
	},
	tray: {
		title: 'Peristiwa',
		lead: (week: number) => `Seret ke kurva, atau tekan: peristiwanya terjadi pada minggu ${week}.`,
		judged: 'Besarnya pengaruh setiap peristiwa adalah perkiraan kami, bukan hasil pengukuran.',
		chips: 'Peristiwa yang dapat terjadi',
		chip: (name: string, text: string) => `${name}. ${text}`,
		onWeek: (name: string, week: number) => `${name}: minggu ${week}`,
		offCurve: (name: string) => `${name}: lepaskan di atas kurva`,
		form: 'Tempatkan peristiwa',
		event: 'Peristiwa',
		week: 'Minggu',
		add: 'Tempatkan',
		placedTitle: 'Yang terjadi',
		none: 'Belum ada peristiwa.',
		weekOf: (name: string) => `Minggu ${name}`,
		earlier: (name: string) => `${name} seminggu lebih awal`,
		later: (name: string) => `${name} seminggu lebih lambat`,
		remove: (name: string, week: number) => `Hapus ${name} pada minggu ${week}`,
		placed: (name: string, week: number) => `${name} terjadi pada minggu ${week}.`,
		moved: (name: string, week: number) => `${name} pindah ke minggu ${week}.`,
		removed: (name: string, week: number) =>
			`${name} pada minggu ${week} dihapus. Tindakan ini dapat diurungkan.`,
		twice: (name: string, week: number) => `${name} sudah ada pada minggu ${week}. Pilih minggu lain.`,
		many: (most: number) => `Paling banyak ${most} peristiwa. Hapus satu dulu.`
	},
	marks: {
		label: 'Peristiwa pada kurva',
		week: (week: number) => `minggu ${week}`,
		help: 'Panah kiri dan kanan memindahkannya seminggu, Delete menghapusnya.'
	},
	compare: {
		title: 'Bandingkan',
		lead: 'Sematkan kurva sekarang, lalu ubah faktor, skenario, atau peristiwa. Selisihnya digambar pada kurva.',
		add: 'Sematkan kurva ini',
		full: (most: number) => `Paling banyak ${most} kurva tersemat. Lepaskan satu dulu.`,
		pinned: (name: string) => `Kurva disematkan sebagai ${name}.`,
		removed: (name: string) => `Kurva ${name} dilepaskan.`,
		pins: 'Bandingkan kurva sekarang dengan',
		nothing: 'Tidak dibandingkan',
		none: 'Belum ada kurva yang disematkan.',
		name: (letter: string) => `Nama kurva ${letter}`,
		from: (scenario: string, events: number) =>
			events === 0 ? scenario : `${scenario}, ${events} peristiwa`,
		remove: (name: string) => `Lepaskan kurva ${name}`,
		table: (name: string) =>
			`Minggu pertama ketika solidaritas mencapai suatu tingkat, sekarang dan pada ${name}`,
		level: 'Tingkat',
		now: 'Sekarang',
		week: (week: string) => `minggu ${week}`,
		start: 'sejak awal',
		beginning: 'awal',
		never: 'tidak tercapai',
		gap: 'Selisih',
		weeks: (weeks: string) => `${weeks} minggu`,
		ahead: (by: string, name: string, horizon: number, since: string) =>
			`Pada minggu ${horizon} kurva sekarang ${by} di atas ${name}, sejak ${since}.`,
		behind: (by: string, name: string, horizon: number, since: string) =>
			`Pada minggu ${horizon} kurva sekarang ${by} di bawah ${name}, sejak ${since}.`,
		even: (name: string, horizon: number) =>
			`Pada minggu ${horizon} kurva sekarang dan ${name} praktis sama.`,
		largest: (by: string, week: number) => `Selisih terbesar ${by}, pada minggu ${week}.`,
		above: 'Polos: sekarang lebih tinggi',
		below: 'Bergaris: sekarang lebih rendah',
		line: (name: string) => `Garis titik-titik: ${name}`,
		csv: 'Unduh CSV semua kurva',
		column: 'sekarang',
		file: 'perbandingan',
		doubles: {
			title: (week: number) => `Di mana keduanya berbeda, minggu ${week}`,
			lead: (name: string) => `Isi: sekarang. Garis putus-putus: ${name}. Tekan satu untuk membaca angkanya.`,
			node: (name: string, now: string, pin: string, then: string) =>
				`${name}: sekarang ${now}, pada ${pin} ${then}`,
			same: 'Pada minggu ini keduanya sama di mana-mana.',
			failed: 'Gambar jaringan tidak dapat dimuat; tabelnya tetap ada.',
			table: (week: number, name: string) => `Tingkat pada minggu ${week}, sekarang dan pada ${name}`,
			what: 'Simpul'
		}
	}
};

export type EventsMessages = typeof events;
