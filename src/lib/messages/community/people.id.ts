/** Komunitas: seorang warga, banyak komunitas, dan selisih antara orang dan kurva. */
export const people = {
	title: 'Komunitas: peta yang sama, orang demi orang',
	description:
		'Hidupkan satu desa: orang-orang bertemu, saling menggerakkan, dan lupa. Lihat mengapa kurva solidaritas seperti itu, dan kapan kenyataannya lain.',
	heading: 'Komunitas',
	tabs: {
		label: 'Yang dapat dilakukan',
		lessons: 'Pelajaran',
		factors: 'Faktor',
		meeting: 'Pertemuan',
		person: 'Warga',
		ends: 'Sebaran'
	},
	chart: {
		title: 'Komunitas ini di atas kurva',
		run: 'orang-orang ini',
		curve: 'kurva',
		ends: 'komunitas sejenis',
		description: (weeks: number, week: number, run: string, curve: string) =>
			`Grafik minggu 0 sampai ${weeks}. Sampai minggu ${week} garis tebal adalah orang-orang ini, kini ${run}; garis putus-putus adalah kurva, kini ${curve}.`
	},
	gap: {
		tipped: (above: string, units: string, mark: string) => `${above} dari ${units} RT di atas ${mark}.`,
		title: 'Orang dan kurva',
		none: 'Putar komunitasnya: selisih antara orang dan kurva akan tertulis di sini.',
		same: (gap: string) => `Orang dan kurva sejalan, selisih ${gap}.`,
		above: (gap: string) => `Orang ${gap} di atas kurva.`,
		below: (gap: string) => `Orang ${gap} di bawah kurva.`,
		chance: (people: string, chance: string, gap: string, week: number) =>
			`Kebetulan pada ${people} orang: ${chance}. Selisih terbesar ${gap}, minggu ${week}.`,
		/** Of what two decimals would write as nothing. */
		less: (level: string) => `kurang dari ${level}`,
		small: 'Ini melebihi kebetulan biasa: di dekat titik balik, beberapa orang saja dapat menentukan arah.',
		mixed: 'Siapa saja bertemu siapa saja: makin banyak orang, makin dekat mereka pada kurva.',
		neighbours: (k: string) =>
			`Kurva menganggap siapa saja bertemu siapa saja; di sini orang hanya bertemu sekitar ${k} kenalan, jadi perubahan merambat setempat.`,
		units: (units: string, bridge: string) =>
			`Kurva menganggap siapa saja bertemu siapa saja; di sini ${units} RT berjalan sendiri-sendiri, dengan ${bridge} pertemuan antar-RT.`,
		roles: (roles: string) =>
			`Kurva menganggap siapa saja dapat memperlihatkan apa saja; di sini setiap hal hanya ada pada satu dari ${roles} peran.`,
		gone: (gone: string) => `Kurva tidak tahu bahwa ${gone} orang diambil.`,
		reach: (reach: string) => `Kurva mengandaikan semua orang melihat teladan; di sini hanya ${reach}%.`
	},
	lessons: {
		title: 'Pelajaran',
		choose: 'Mulai sebagai',
		lead: 'Setiap titik pada gambar adalah satu orang. Mereka bertemu, saling menggerakkan, dan lupa; bagian yang bersolidaritas itulah kurvanya. Tekan Putar, atau pilih pelajaran yang hanya dapat ditunjukkan oleh orang.',
		look: 'Perhatikan',
		changed: 'Sudah diubah dari pelajaran ini.',
		back: 'Kembali ke pelajaran ini',
		sources: 'Sumber',
		scenarios: 'Skenario'
	},
	person: {
		title: 'Seorang warga',
		lead: 'Klik seseorang pada gambar, atau tulis nomornya.',
		number: 'Nomor warga',
		previous: 'Warga sebelumnya',
		next: 'Warga berikutnya',
		name: (number: string) => `Warga ${number}`,
		close: 'Lepas',
		unit: (unit: string) => `dari RT ${unit}`,
		holds: 'Yang dimiliki',
		nothing: 'belum ada',
		value: (name: string, held: string) => `${name}: ${held || 'belum memiliki apa pun'}`,
		why: 'Mengapa berubah?',
		none: 'Belum ada yang berubah pada warga ini.',
		met: 'Yang pernah menggerakkannya',
		on: (day: string, week: string) => `Hari ke-${day}, minggu ${week}`,
		gained: (stock: string) => `${stock} tumbuh`,
		shocked: (stock: string) => `${stock} bangkit oleh sebuah peristiwa`,
		lost: (stock: string) => `${stock} hilang`,
		unguarded: 'Tidak ada yang menjaganya hari itu.',
		event: 'Peristiwa itu menggugah langsung, tanpa bertemu siapa pun.',
		alone: 'Terjadi begitu saja, tanpa melihat orang lain.',
		everybody: 'Keadaan bersama'
	},
	away: {
		title: 'Siapa yang tidak tergantikan?',
		one: (name: string) => `Ambil ${name}`,
		some: 'Orang yang diambil, tersebar merata',
		take: 'Ambil',
		role: 'Semua yang berperan dalam',
		takeRole: 'Ambil seluruh peran',
		gone: (gone: string, present: string) =>
			`${gone} orang diambil; ${present} masih ada. Mulai lagi mengembalikan semuanya.`,
		broken: (names: string) => `Yang tidak dapat dicapai siapa pun lagi: ${names}.`,
		whole: 'Semua tahap masih dapat dicapai.',
		few: 'Paling sedikit dua orang harus tinggal.'
	},
	ends: {
		title: 'Banyak komunitas seperti ini',
		lead: 'Pengaturan yang sama, benih yang berbeda: seberapa jauh kebetulan saja memisahkan hasilnya?',
		run: (runs: string) => `Jalankan ${runs} komunitas seperti ini`,
		running: (share: string) => `Berjalan: ${share}`,
		progress: 'Kemajuan',
		cancel: 'Batalkan',
		cancelled: 'Dibatalkan. Hasil sebelumnya tetap tampak.',
		failed: 'Perhitungan terputus. Coba jalankan lagi.',
		done: (runs: string) => `Selesai: ${runs} komunitas.`,
		summary: (runs: string, weeks: number, low: string, median: string, high: string) =>
			`Di akhir minggu ${weeks}, separuh dari ${runs} komunitas berada di bawah ${median}; delapan dari sepuluh antara ${low} dan ${high}.`,
		against: (above: string, below: string, near: string, curve: string) =>
			`Kurva berakhir di ${curve}: ${near} komunitas berakhir paling jauh 0,10 darinya, ${above} lebih tinggi, ${below} lebih rendah.`,
		marked: (above: string, runs: string, mark: string) => `${above} dari ${runs} berakhir di atas ${mark}.`,
		stale: 'Hasil ini dari pengaturan sebelumnya.',
		table: 'Sebaran hasil akhir',
		from: 'Antara',
		count: 'Komunitas',
		range: (low: string, high: string) => `${low}–${high}`,
		csv: 'Unduh CSV setiap komunitas',
		file: 'banyak-komunitas'
	}
};

export type PeopleMessages = typeof people;
