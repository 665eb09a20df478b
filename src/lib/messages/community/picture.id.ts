/** Komunitas: gambarnya, jalannya hari, dan tempat orang bertemu. */
export const picture = {
	title: 'Gambar komunitas',
	/** Nama pemilih orang pada gambar. */
	pick: 'Orang pada gambar',
	pickHelp: 'Panah memilih orang terdekat ke arah itu.',
	nobody: 'belum ada yang dipilih',
	week: (week: number, outcome: string, held: string, people: string, level: string, curve: string) =>
		`Minggu ${week}: ${outcome} setara ${held} dari ${people} orang (${level}); menurut kurva ${curve}.`,
	begin: 'Komunitas sedang disiapkan…',
	noScript: 'Komunitas ini dihidupkan oleh peramban Anda dan memerlukan JavaScript.',
	lead: 'Setiap titik adalah satu orang. Mereka bertemu, saling menggerakkan, dan lupa; bagian yang bersolidaritas itulah kurvanya.',
	of: (held: string, people: string) => `setara ${held} dari ${people} orang`,
	inWeek: (week: number, day: number) => (day === 0 ? `minggu ${week}` : `minggu ${week}, hari ${day}`),
	legend: {
		title: 'Cara membaca seorang warga',
		fill: (outcome: string) => `Isi bulatan: ${outcome}`,
		ring: 'Cincin: tahap yang dimiliki',
		count: (name: string, count: string) => `${name}: ${count} orang`,
		small: 'Cincin tahap tampak bila orangnya lebih sedikit.',
		mean: 'Terlalu padat untuk dibedakan: setiap kotak kecil adalah rata-rata beberapa orang.'
	},
	link: {
		title: 'Jalan yang dilalui pertemuan',
		network: 'Jaringan kecil: pilih satu hubungan',
		networkHelp: 'Panah berpindah dari hubungan ke hubungan, Enter menyorot pertemuannya, Escape melepasnya.',
		hint: 'Pilih satu hubungan: pertemuannya menyala. Makin tebal, makin banyak.',
		label: 'Sorot pertemuan lewat hubungan',
		all: 'semua hubungan',
		option: (source: string, target: string, count: string) =>
			`Dari ${source} ke ${target}: ${count} pertemuan dalam 7 hari terakhir`,
		week: (count: string) => `${count} pertemuan dalam 7 hari`,
		none: '; hari ini tidak ada',
		count: (count: string) => `; hari ini ${count}, menyala`
	},
	transport: {
		label: 'Jalannya waktu',
		play: 'Putar',
		pause: 'Jeda',
		day: 'Satu hari',
		week: 'Satu minggu',
		speed: 'Kecepatan',
		restart: 'Mulai lagi dari awal',
		seed: 'Komunitas lain (benih baru)',
		short: { day: '+ hari', week: '+ minggu', restart: 'Ulang', seed: 'Komunitas lain' },
		of: (week: number, weeks: number) => `minggu ${week} / ${weeks}`,
		hidden: 'Dijeda karena halaman ini tidak terlihat.',
		restarted: 'Perhitungan sempat terputus dan dilanjutkan dari minggu terakhir.',
		lost: 'Perhitungan terputus dua kali. Tekan Putar untuk mencoba lagi; yang sudah tampak tidak hilang.'
	},
	settings: {
		title: 'Orang dan tempat bertemu',
		people: 'Jumlah orang',
		meet: 'Siapa bertemu siapa',
		meets: {
			mixed: 'Siapa saja',
			neighbours: 'Tetangga',
			units: 'Per RT',
			roles: 'Per peran'
		},
		meetsText: {
			mixed: 'Setiap orang dapat bertemu siapa saja, seperti yang dibayangkan kurva.',
			neighbours:
				'Orang berdiri melingkar dan hanya mengenal yang di dekatnya; sebagian kenalan diganti orang acak.',
			units: 'Orang tinggal dalam RT; hanya sebagian pertemuan menyeberang ke RT lain.',
			roles:
				'Setiap orang memegang satu peran, dan setiap hal hanya dicari pada mereka yang berperan untuk itu.'
		},
		k: 'Kenalan tiap orang',
		rewire: 'Kenalan acak (%)',
		unit: 'Orang per RT',
		bridge: 'Pertemuan antar-RT (%)',
		roles: 'Jumlah peran',
		reach: 'Yang melihat teladan (%)',
		weeks: 'Lama (minggu)',
		seed: 'Benih',
		seedText: 'Benih dan pengaturan yang sama selalu menghasilkan komunitas yang sama.',
		kept: (name: string, asked: string, used: string) => `${name}: ${asked} tidak mungkin, dipakai ${used}.`,
		many: 'Dengan begitu banyak orang, satu hari mungkin perlu waktu lebih lama di komputer ini.'
	},
	events: {
		title: 'Peristiwa',
		now: 'Terjadi sekarang',
		placed: (name: string, week: number) => `${name} terjadi pada minggu ${week}.`,
		placedAt: (name: string, week: number) => `${name}, minggu ${week}`,
		remove: (name: string, week: number) => `Hapus ${name} pada minggu ${week}`,
		late: 'Peristiwa hanya dapat terjadi dalam tahun pertama.',
		twice: 'Peristiwa ini sudah ada pada minggu itu.',
		many: 'Peristiwanya sudah terlalu banyak. Hapus satu dulu.'
	},
	table: {
		button: 'Tabel',
		title: 'Komunitas ini minggu demi minggu',
		curve: 'Kurva',
		week: 'Minggu',
		csv: 'Unduh CSV',
		close: 'Tutup tabel',
		file: 'komunitas'
	}
};

export type PictureMessages = typeof picture;
