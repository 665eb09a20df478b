/** The interface in Indonesian. Its shape is the contract that every other language keeps. */

/** Five words for a level in percent. */
function grade(percent: number): string {
	if (percent < 20) return 'sangat rendah';
	if (percent < 40) return 'rendah';
	if (percent < 60) return 'sedang';
	if (percent < 80) return 'tinggi';
	return 'sangat tinggi';
}

export const id = {
	brand: 'Simpul',
	tagline: 'Bagaimana interaksi membangun solidaritas',
	otherLanguage: { name: 'English', short: 'EN', locale: 'en' as 'id' | 'en' },
	paths: {
		explorer: '/',
		story: '/cerita',
		laboratory: '/laboratorium',
		community: '/komunitas',
		predict: '/prediksi',
		teaching: '/mengajar',
		lesson: '/mengajar/tautan',
		worksheet: '/mengajar/lembar-kerja',
		method: '/metode',
		about: '/tentang'
	},
	skip: 'Langsung ke isi',
	nav: {
		label: 'Halaman',
		explorer: 'Penjelajah',
		story: 'Cerita',
		predict: 'Prediksi',
		laboratory: 'Laboratorium',
		community: 'Komunitas',
		teaching: 'Guru',
		method: 'Metode',
		about: 'Tentang'
	},
	explorer: {
		title: 'Simpul: bagaimana interaksi membangun solidaritas',
		description:
			'Jelajahi jaringan konsep interaksi dan solidaritas sosial, geser lima faktornya, dan lihat kurva solidaritas berubah seketika.',
		noScript:
			'Penggeser dan jaringan bergerak memerlukan JavaScript. Gambar, kurva, dan semua penjelasan di bawah ini tetap dapat dibaca.'
	},
	kinds: {
		factor: 'Faktor',
		stage: 'Tahap',
		solidarity: 'Solidaritas',
		form: 'Bentuk',
		concept: 'Konsep',
		example: 'Contoh',
		challenge: 'Tantangan',
		thinker: 'Tokoh'
	},
	badges: {
		theory: { name: 'teori', meaning: 'Arahnya dinyatakan oleh teori; besarnya tidak.' },
		evidence: { name: 'bukti', meaning: 'Didukung pengukuran yang sumbernya disebut.' },
		assumption: { name: 'asumsi', meaning: 'Anggapan wajar yang belum diukur.' },
		tuned: { name: 'disetel', meaning: 'Dipilih agar kurva cocok untuk mengajar.' }
	},
	roles: {
		cause: 'Penyebab: mendorong kenaikan sesuai bobotnya',
		gate: 'Gerbang: tanpa ini kenaikan hanya lolos sebesar ambangnya',
		guard: 'Penjaga: memperlambat hilangnya yang sudah ada',
		inhibit: 'Penghambat: mempercepat hilangnya yang sudah ada',
		strain: 'Beban: mempercepat hilangnya, makin terasa bila sumber dan tujuannya sama-sama tinggi',
		example: 'Teladan: tujuan tampak lebih luas daripada kenyataannya',
		part: 'Bagian: ikut menyusun keseluruhan'
	},
	quantities: {
		start: 'Tingkat awal',
		gain: 'Laju naik per minggu',
		loss: 'Laju hilang per minggu',
		base: 'Dasar tanpa penyebab',
		shock: 'Kepekaan terhadap guncangan'
	},
	number: {
		floor: 'Ambang',
		weight: 'Bobot',
		share: 'Bagian',
		range: (low: string, high: string) => `rentang ${low}–${high}`,
		majority: 'terbaca bila sedikitnya dua dari tiga orang yang dijumpai memilikinya'
	},
	network: {
		title: 'Jaringan konsep',
		role: 'jaringan yang dapat dijelajahi dengan panah',
		help: 'Panah berpindah ke simpul terdekat, Enter membuka kartu, Escape kembali.',
		node: (written: string, kind: string, percent?: number) =>
			percent === undefined
				? `${written}, ${kind}`
				: `${written}, ${percent} persen, ${grade(percent)}, ${kind}`,
		locked: (text: string) => `${text}, terkunci dalam pelajaran ini`,
		concealed: (text: string) => `${text}, disembunyikan dalam pelajaran ini`,
		description: (nodes: number, links: number) =>
			`Jaringan ${nodes} simpul dan ${links} hubungan, dari interaksi di kiri ke solidaritas di kanan. Isi wadah menunjukkan tingkatnya.`,
		arrangement: 'Tata letak',
		story: 'Alur',
		web: 'Jaring',
		zoomIn: 'Perbesar',
		zoomOut: 'Perkecil',
		fit: 'Paskan ke layar',
		releaseAll: 'Lepas semua simpul yang disematkan',
		tools: 'Alat jaringan',
		export: 'Unduh gambar jaringan',
		moveFailed: 'Tata letak gagal dimuat. Periksa sambungan, lalu coba lagi.',
		exportFailed: 'Gambar tidak dapat dibuat di peramban ini. Coba unduh SVG.',
		list: 'Daftar',
		listTitle: 'Semua simpul sebagai daftar',
		listLead: 'Isi yang sama dengan jaringan di atas, untuk dibaca berurutan.',
		backToNetwork: 'Lihat di jaringan'
	},
	legend: { title: 'Jenis simpul: tampilkan atau sembunyikan' },
	search: {
		label: 'Cari simpul',
		placeholder: 'Cari…',
		results: 'Hasil pencarian',
		none: (query: string) => `Tidak ada simpul untuk “${query}”.`,
		failed: 'Pencarian gagal dimuat. Periksa sambungan, lalu coba lagi.',
		count: (n: number) => `${n} simpul ditemukan`
	},
	card: {
		title: (name: string) => `Kartu: ${name}`,
		close: 'Tutup kartu',
		section: 'Bagian artikel',
		examples: 'Contoh',
		incoming: 'Yang memengaruhinya',
		outgoing: 'Yang dipengaruhinya',
		numbers: 'Angka dalam model',
		why: 'Mengapa?',
		flow: (value: string) => `mengalir ${value}`,
		sources: 'Sumber',
		levelNow: (value: string, week: number) => `${value} pada minggu ${week}`,
		previous: 'Sebelumnya dalam cerita',
		next: 'Berikutnya dalam cerita',
		paths: (n: number) => `Jalan menuju solidaritas (${n})`,
		nextPath: (shown: number, n: number) => `Jalan ${shown} dari ${n}: berikutnya`,
		noPath: 'Padamkan jalan',
		pathText: (names: readonly string[]) => `Jalan: ${names.join(', lalu ')}.`
	},
	factors: {
		title: 'Faktor',
		ends: 'dari serupa (mekanik) sampai saling bergantung (organik)',
		open: 'Buka faktor',
		close: 'Tutup faktor',
		undo: 'Urungkan',
		redo: 'Ulangi',
		resetAll: 'Atur ulang'
	},
	slider: {
		percent: (percent: number) => `${percent}%`,
		value: (percent: number) => `${percent} persen, ${grade(percent)}`,
		worth: (name: string, gain: string) =>
			`${name}: sepuluh poin lebih banyak menambah ${gain} pada solidaritas di akhir tahun`,
		worthKey: (outcome: string) => `${outcome} akhir tahun tiap +10 poin`,
		reset: (name: string, percent: number) => `Kembalikan ${name} ke ${percent} persen`,
		locked: 'terkunci',
		lockedWhy: 'Gurumu mengunci penggeser ini.'
	},
	asked: {
		title: 'Pertanyaan pelajaran ini',
		count: (at: number, of: number) => `Pertanyaan ${at} dari ${of}`,
		one: 'Pertanyaan',
		previous: 'Pertanyaan sebelumnya',
		next: 'Pertanyaan berikutnya'
	},
	timeline: {
		play: 'Putar',
		pause: 'Jeda',
		speed: 'Kecepatan',
		week: 'Minggu',
		of: (week: number, horizon: number) => `minggu ${week} / ${horizon}`
	},
	curve: {
		title: 'Kurva solidaritas',
		heading: 'Kekuatan solidaritas',
		inWeek: (week: number) => `minggu ${week}`,
		playhead: 'Minggu pada kurva',
		weekAxis: '0',
		index: 'indeks model, bukan persen survei',
		week: (week: number, levels: readonly { name: string; value: string }[]) =>
			`Minggu ${week}: ${levels.map(({ name, value }) => `${name} ${value}`).join(', ')}.`,
		description: (name: string, start: string, end: string, peak: string, week: number, horizon: number) =>
			`Kurva ${name} dari minggu 0 sampai ${horizon}: mulai ${start}, berakhir ${end}, tertinggi ${peak} pada minggu ${week}.`,
		moved: (outcome: string, week: number, value: string, end: string) =>
			`${outcome} pada minggu ${week}: ${value}; di akhir tahun: ${end}.`,
		band: 'Pita ketidakpastian: seberapa yakin kurvanya?',
		bandFailed: 'Pita tidak dapat dimuat. Coba lagi saat tersambung.',
		table: 'Tabel',
		tableCaption: 'Tingkat setiap minggu, 0 sampai 1',
		weekColumn: 'Minggu',
		csv: 'Unduh CSV',
		close: 'Tutup tabel'
	},
	tools: {
		label: 'Alat',
		projector: 'Proyektor',
		ask: 'Jadikan pertanyaan',
		share: 'Bagikan',
		copied: 'Tautan disalin.',
		copyFailed: 'Tautan tidak dapat disalin. Salin dari bilah alamat.',
		language: 'Bahasa',
		theme: 'Tema',
		dark: 'Tema gelap',
		light: 'Tema terang',
		storageFailed: 'Peramban ini tidak menyimpan pilihan tema; pilihan berlaku sampai halaman ditutup.'
	},
	link: {
		title: 'Sebagian tautan tidak dapat dipakai. Selebihnya tetap berlaku.',
		close: 'Tutup pesan',
		name: (key: string, value: string) => `“${key}=${value}”: nama ini tidak dikenal.`,
		number: (key: string, value: string) => `“${key}=${value}”: harus berupa bilangan bulat.`,
		range: (key: string, value: string, low: number, high: number, used?: number) =>
			`“${key}=${value}”: harus antara ${low} dan ${high}${used === undefined ? '' : `; dipakai ${used}`}.`,
		choice: (key: string, value: string, choices: string) =>
			`“${key}=${value}”: tidak dikenal. Pilihan: ${choices}`,
		twice: (key: string, value: string) => `“${key}=${value}”: sudah disebut sebelumnya.`,
		week: (key: string, value: string, event: string) =>
			`“${key}=${value}”: harus berupa nama peristiwa dan minggunya, misalnya ${event}-10.`,
		many: (key: string, value: string, most: number) =>
			`“${key}=${value}”: terlalu banyak; paling banyak ${most} peristiwa.`,
		long: (key: string, value: string, most: number) =>
			`“${key}=${value}”: terlalu panjang; yang dipakai ${most} karakter pertama.`,
		torn: (key: string, value: string) =>
			`“${key}=${value}”: sebagian hurufnya rusak; selebihnya dipakai. Salin ulang tautannya.`
	},
	laboratory: {
		title: 'Laboratorium: bertanya pada model solidaritas',
		description:
			'Jalankan skenario, letakkan peristiwa pada kurva, bandingkan, dan lihat faktor mana yang menentukan, seberapa yakin kita, dan di mana titik baliknya.',
		heading: 'Laboratorium',
		questions: 'Pertanyaan',
		tabs: {
			scenario: 'Skenario',
			compare: 'Bandingkan',
			factors: 'Faktor penentu',
			sure: 'Seberapa yakin',
			tipping: 'Titik balik',
			whom: 'Bagi siapa'
		}
	},
	notFound: {
		title: 'Halaman tidak ditemukan',
		text: 'Alamat ini tidak ada di Simpul.',
		back: 'Ke penjelajah'
	}
};

export type Messages = typeof id;
