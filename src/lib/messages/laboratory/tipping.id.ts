/** Laboratorium: di mana titik baliknya, jalan turun dan jalan naik, dan solidaritas untuk siapa. */
export const tipping = {
	working: 'Menghitung…',
	failed: 'Perhitungan di latar belakang tidak dapat dijalankan. Yang sudah tampak tidak hilang.',
	retry: 'Coba lagi',
	/** Pengingat yang selalu ada. */
	model: 'Titik balik adalah sifat model ini; apakah masyarakat nyata memilikinya adalah pertanyaan lain.',
	/** Selama ada peristiwa pada kurva. */
	events:
		'Tingkat seimbang dihitung tanpa peristiwa pada kurva: ke sanalah masyarakat menuju bila faktornya tetap.',
	map: {
		title: 'Di mana titik baliknya?',
		lead: (outcome: string) =>
			`Makin pekat, makin tinggi ${outcome}. Di daerah yang diarsir ada dua tingkat seimbang: ke mana masyarakat pergi bergantung pada dari mana ia mulai.`,
		across: 'Mendatar',
		up: 'Tegak',
		colour: 'Warna menunjukkan',
		colours: {
			horizon: (week: number) => `hasil pada minggu ${week}`,
			lowest: () => 'tingkat seimbang bawah',
			highest: () => 'tingkat seimbang atas'
		},
		description: (across: string, up: string, share: string) =>
			`Peta ${across} (mendatar) dan ${up} (tegak). Pada ${share} dari peta ada dua tingkat seimbang.`,
		two: 'dua tingkat seimbang',
		trail: 'jejak langkah terakhir',
		handle: 'Anda di sini',
		help: 'Seret titik itu, ketuk tempat lain di peta, atau pakai tombol panah (dengan Shift sepuluh poin sekali langkah).',
		value: (across: string, x: string, up: string, y: string) => `${across} ${x} dan ${up} ${y}`,
		here: (across: string, x: string, up: string, y: string) =>
			`Anda berdiri di ${across} ${x} dan ${up} ${y}.`,
		one: (level: string) =>
			`Di sini hanya ada satu tingkat seimbang, ${level}: dari mana pun mulainya, ke sanalah masyarakat menuju.`,
		both: (low: string, high: string) =>
			`Di sini ada dua tingkat seimbang, ${low} dan ${high}, dengan titik balik di antaranya: keadaan awal menentukan yang mana.`,
		moving: 'Di sini model ini tidak pernah diam.',
		near: (points: string) =>
			`Titik balik dekat: daerah dengan dua tingkat seimbang berjarak sekitar ${points} poin.`,
		far: (points: string) => `Daerah dengan dua tingkat seimbang berjarak sekitar ${points} poin dari sini.`,
		nowhere: 'Di seluruh peta ini tidak ada titik balik.',
		unordered:
			'Di model ini ada yang saling menekan, jadi mungkin ada tingkat seimbang lain yang tidak tampak.',
		table: (across: string, up: string) => `Tingkat menurut ${across} dan ${up}`,
		columns: {
			place: 'Kedudukan',
			horizon: 'Minggu terakhir',
			lowest: 'Seimbang bawah',
			highest: 'Seimbang atas'
		}
	},
	fold: {
		title: 'Jalan turun bukan jalan naik',
		lead: (outcome: string) =>
			`Semua tingkat seimbang ${outcome} di sepanjang satu jalan. Garis penuh: dorongan kecil mereda. Garis putus-putus: dorongan kecil membesar; di situlah batas antara jatuh dan bangkit.`,
		which: 'Yang digeser',
		all: (count: number) => `${count} faktor bersama-sama`,
		stable: 'seimbang mantap',
		unstable: 'seimbang rapuh',
		loop: 'pergi dan kembali perlahan',
		here: 'Anda, pada minggu terakhir',
		mean: 'Faktor Anda tidak sama tinggi: titik Anda digambar pada rata-ratanya.',
		folds: (places: string) => `Titik balik: ${places}.`,
		between: (low: string, high: string) =>
			`Di antara ${low} dan ${high} ada dua tingkat seimbang yang mantap.`,
		straight: 'Jalan ini tidak melipat: di mana-mana hanya ada satu tingkat seimbang yang mantap.',
		parallel: 'Di sepanjang jalan ini ada dua tingkat seimbang yang mantap, dan tidak ada yang berakhir.',
		way: (from: string, to: string, over: number, held: number) =>
			`Perjalanan: dari ${from} turun ke ${to} selama ${over} minggu, diam ${held} minggu, lalu naik lagi selama ${over} minggu dan diam ${held} minggu.`,
		late: (level: string, down: string, week: number, up: string, back: number) =>
			`Melewati ${level} ke bawah pada minggu ${week}, ketika masukan sudah ${down}; baru kembali di atasnya pada minggu ${back}, ketika masukan sudah ${up}. Yang hilang tidak kembali lewat jalan yang sama.`,
		lost: (level: string, down: string, week: number) =>
			`Melewati ${level} ke bawah pada minggu ${week}, ketika masukan sudah ${down}, dan tidak kembali walaupun masukan dikembalikan sepenuhnya.`,
		play: 'Jalankan',
		pause: 'Jeda',
		back: 'Mundur seperempat tahun',
		forward: 'Maju seperempat tahun',
		week: 'Minggu perjalanan',
		at: (week: number, at: string, outcome: string) => `Minggu ${week}: masukan ${at}, hasil ${outcome}`,
		description: (outcome: string, name: string, branches: number, folds: number) =>
			`Tingkat seimbang ${outcome} menurut ${name}: ${branches} ruas, ${folds} titik balik.`,
		journey: 'Tabel perjalanan',
		levels: 'Tabel tingkat seimbang',
		table: 'Perjalanan pergi dan kembali, minggu demi minggu',
		columns: { week: 'Minggu', at: 'Masukan', outcome: 'Hasil' },
		places: 'Tingkat seimbang di sepanjang jalan',
		placeColumns: { place: 'Tempat', at: 'Masukan', outcome: 'Tingkat', stable: 'Mantap (1) atau rapuh (0)' }
	},
	whom: {
		title: 'Solidaritas untuk siapa?',
		lead: (names: string) =>
			`Kalau orang terutama berjumpa dengan sesama kelompoknya, ${names} tumbuh ke dalam dan menyusut ke luar. Ini cara membaca hasil setelah semuanya tenang; kurvanya sendiri tidak berubah.`,
		homophily: 'Perjumpaan yang terjadi di dalam kelompok sendiri',
		ends: 'dari membaur (50%) sampai hanya di antara sendiri (100%)',
		inside: 'kepada kelompok sendiri',
		outside: 'kepada orang di luar',
		equal: (level: string) => `Semua orang membaur: solidaritas sama untuk siapa saja, ${level}.`,
		gap: (inside: string, outside: string, gap: string) =>
			`Kepada kelompok sendiri ${inside}, kepada orang di luar ${outside}: selisih ${gap}.`,
		cost: 'Solidaritas di dalam dapat tumbuh dengan menyisihkan orang luar. Angka tinggi belum tentu kabar baik bagi semua.',
		failed: 'Dengan pengaturan ini model tidak pernah diam, jadi tidak ada yang dapat dibaca.',
		table: 'Solidaritas ke dalam dan ke luar menurut perjumpaan di dalam kelompok',
		columns: { homophily: 'Di dalam kelompok', inside: 'Ke dalam', outside: 'Ke luar' },
		variants: 'Pandangan lain tentang cara kerjanya',
		variantTable: (outcome: string, source: string, weeks: number) =>
			`${outcome} setelah ${weeks} minggu, menurut ${source}`,
		without: 'tanpa',
		with: (name: string) => `dengan ${name}`,
		best: (source: string, percent: string) =>
			`Dengan varian ini yang terbaik dari lima tingkat itu adalah ${source} ${percent}.`
	}
};
