/** The method page in Indonesian. */
import { critics, simplifications } from './limits.id.ts';
import type { MethodProse } from './prose.ts';

export const prose: MethodProse = {
	title: 'Metode: bagaimana model Simpul bekerja',
	description:
		'Persamaan di balik kurva solidaritas, setiap angka dengan rentang dan sumbernya, apa yang disederhanakan, dan bukti yang melawannya.',
	heading: 'Bagaimana model ini bekerja',
	lead: 'Di balik jaringan dan kurva Simpul ada satu model kecil. Halaman ini membukanya seluruhnya: rumusnya, setiap angkanya, asal angka itu, apa yang disederhanakan, dan siapa yang membantahnya.',
	contents: 'Isi halaman',
	readings: {
		anchor: 'bacaan',
		title: 'Satu peta, tiga bacaan',
		paragraphs: [
			'Bahan Simpul adalah sebuah [artikel tentang interaksi dan solidaritas](#article). Kami menuliskannya kembali sebagai **peta**: simpul-simpul, dan panah di antaranya. Sebagian panah hanya bercerita. Panah yang ikut dihitung menyatakan apa yang harus terlihat pada orang lain sebelum seseorang berubah.',
			'Dari peta yang sama itu lahir tiga bacaan. Tidak ada pengetahuan tentang solidaritas yang tersembunyi di dalam program; semuanya tertulis di peta dan dapat Anda periksa di halaman ini.'
		],
		items: [
			{
				name: 'Gambar',
				text: 'Jaringan konsep. Isi wadah menunjukkan tingkat sebuah tahap pada minggu yang dipilih, cincin menunjukkan letak penggeser, dan tebal panah menunjukkan seberapa banyak yang sedang mengalir.'
			},
			{
				name: 'Kurva',
				text: 'Sistem persamaan diferensial: seberapa cepat setiap tingkat naik dan turun, minggu demi minggu, selama satu tahun.'
			},
			{
				name: 'Komunitas',
				text: 'Orang demi orang yang berjumpa secara acak, masing-masing menuruti aturan yang sama. Makin banyak orangnya, makin dekat rata-rata mereka dengan kurva. Bacaan ini menjelaskan asal rumus di bawah, tetapi belum ditampilkan di situs ini.'
			}
		]
	},
	number: {
		anchor: 'arti-angka',
		title: 'Apa arti angkanya',
		paragraphs: [
			'Angka besar di penjelajah adalah **indeks buatan model**, bukan persen dari survei. Angka 0,62 tidak berarti 62 persen warga bersolidaritas, dan tidak ada kampung yang pernah diukur dengan alat ini.',
			'Untuk sebuah tahap, misalnya kerja sama, tingkat berarti bagian dari penduduk sebuah komunitas khayal yang sedang memilikinya: 0 berarti tidak seorang pun, 1 berarti semua orang. Tingkat solidaritas adalah rata-rata dari dua bentuknya, mekanik dan organik, yang ditimbang menurut pembagian kerja.'
		],
		points: [
			{
				name: 'Ini satu dari banyak model yang mungkin.',
				text: 'Panah yang sama dapat dirumuskan dengan cara lain, dan kurvanya akan lain pula. Arah dan urutan perubahan lebih layak dipercaya daripada angkanya.'
			},
			{
				name: 'Titik kritis adalah sifat model ini.',
				text: 'Pada pengaturan tertentu, awal yang hanya sedikit berbeda berakhir jauh berbeda. Itu akibat dua lingkaran di dalam peta: solidaritas menambah interaksi, dan kerja sama mengundang kerja sama. Apakah masyarakat nyata juga memilikinya adalah pertanyaan lain.'
			},
			{
				name: 'Nilai untuk sebuah kasus adalah penilaian.',
				text: 'Bila penggeser disetel agar menyerupai sebuah desa, kota, atau bencana, persennya adalah taksiran. Orang lain boleh menaksir lain, dan itu awal diskusi yang baik.'
			},
			{
				name: 'Desimal jangan dibaca terlalu jauh.',
				text: 'Dua desimal menolong membandingkan dua pengaturan. Selisih 0,01 tidak mengatakan apa pun tentang masyarakat.'
			}
		]
	},
	equations: {
		anchor: 'persamaan',
		title: 'Persamaan umum',
		paragraphs: [
			'Simpul yang ikut dihitung ada tiga jenis. Semua tingkat berada di antara 0 dan 1, dan satuan waktunya minggu.'
		],
		nodes: [
			{
				name: 'Masukan',
				text: 'disetel dari luar dengan penggeser: kelima faktor, pembagian kerja, dan tantangan.'
			},
			{
				name: 'Simpanan',
				text: 'punya ingatan: terisi sedikit demi sedikit dan berkurang sedikit demi sedikit, seperti air dalam wadah.'
			},
			{
				name: 'Seketika',
				text: 'tanpa ingatan: ditentukan saat itu juga oleh panah-panah yang masuk.'
			}
		],
		formulas: [
			{
				formula: 'd*x* / d*t* = [ naik · *A* + kepekaan · *D* ] · (1 − *x*) − hilang · *B* · *x*',
				note: 'Perubahan sebuah simpanan *x* tiap minggu. Mereka yang belum memilikinya, 1 − *x*, dapat memperoleh; mereka yang sudah memilikinya, *x*, dapat kehilangan.'
			},
			{
				formula: '*A* = Π [ ambang + (1 − ambang) · *r* ] · ( dasar + (1 − dasar) · Σ *w* · *r* )',
				note: 'Pendorong kenaikan. Π mengalikan semua gerbang; Σ menjumlahkan semua penyebab, yang bobotnya *w* berjumlah 1. Tanpa penyebab, kurung terakhir adalah 1.'
			},
			{
				formula: '*B* = Π [ 1 − *w* · *r* ] + Σ *w* · *r*',
				note: 'Pendorong kehilangan. Π mengalikan semua penjaga, Σ menjumlahkan semua penghambat.'
			},
			{
				formula: '*r* = *x* atau *r* = 3*x*² − 2*x*³',
				note: 'Bacaan atas sebuah simpul: apakah satu orang yang dijumpai memilikinya, atau apakah sedikitnya dua dari tiga orang memilikinya. Yang kedua itu bacaan mayoritas: lemah bila baru sedikit yang ikut, kuat bila sudah banyak.'
			},
			{
				formula: '*x* = *A* atau *x* = Σ *w* · *r*',
				note: 'Simpul seketika: didorong seperti di atas, atau disusun dari bagian-bagiannya.'
			},
			{
				formula: '*D* = kekuatan · exp(−*u* / 3)',
				note: 'Guncangan, misalnya bencana, *u* minggu setelah terjadi: penuh pada awalnya, lalu tinggal sekitar sepertiganya setiap tiga minggu. Tanpa peristiwa, *D* = 0.'
			}
		],
		roles: {
			caption: 'Enam peran yang dapat dimiliki sebuah panah',
			columns: { role: 'Peran', curve: 'Dalam kurva', person: 'Bagi satu orang' },
			rows: {
				cause: {
					name: 'Penyebab',
					curve:
						'Ikut dalam rata-rata berbobot yang mendorong kenaikan; penyebab yang satu dapat menggantikan yang lain.',
					person: 'Satu penyebab diundi menurut bobotnya, dan harus ada pada seorang lain yang dijumpai.'
				},
				gate: {
					name: 'Gerbang',
					curve:
						'Mengalikan kenaikan dengan ambang + (1 − ambang) · *r*; bila ia tidak ada, hanya ambangnya yang lolos.',
					person:
						'Harus ada pada seorang lain yang dijumpai, tetapi dibebaskan dengan peluang sebesar ambang.'
				},
				guard: {
					name: 'Penjaga',
					curve: 'Mengalikan laju hilang dengan 1 − *w* · *r*.',
					person: 'Kehilangan dibatalkan dengan peluang *w* bila orang yang dijumpai memilikinya.'
				},
				inhibit: {
					name: 'Penghambat',
					curve: 'Menambah laju hilang sebesar *w* · *r*.',
					person: 'Orang yang dijumpai dan memilikinya memperbesar peluang kehilangan.'
				},
				strain: {
					name: 'Beban',
					curve:
						'Mengalikan laju hilang dengan 1 + *w* · *r*² · *x*: terlalu banyak membuat lelah mereka yang memikulnya. Hanya satu varian peta ini yang memilikinya.',
					person:
						'Kehilangan lebih mungkin bila dua orang yang dijumpai memilikinya dan orang ketiga memiliki tujuannya.'
				},
				example: {
					name: 'Teladan',
					curve:
						'Membuat tujuan terlihat setinggi *x* + *s* · *y* · (1 − *x*), dengan *y* tingkat teladan dan *s* bagiannya.',
					person: 'Dengan peluang *s* · *y*, yang terlihat bukan orang biasa melainkan sosok teladan.'
				},
				part: {
					name: 'Bagian',
					curve: 'Ikut dalam jumlah berbobot yang menyusun keseluruhan.',
					person: 'Keseluruhan dibaca melalui satu bagian, yang diundi menurut bobotnya.'
				}
			}
		}
	},
	own: {
		anchor: 'persamaan-peta',
		title: 'Persamaan peta ini',
		paragraphs: [
			'Persamaan berikut tidak diketik dengan tangan. Semuanya disusun dari peta yang juga menggambar jaringan dan menghitung kurva, sehingga ketiganya tidak mungkin berselisih.'
		]
	},
	badges: {
		anchor: 'lencana',
		title: 'Lencana: seberapa kokoh sebuah angka',
		paragraphs: [
			'Di mana pun sebuah angka atau panah ditampilkan, lencana mengatakan dasarnya. Bila sebuah panah berlencana teori atau bukti, itu menyangkut arah panahnya; angka pada panah itu punya lencana sendiri, dan sering kali lebih lemah.',
			'Pegangan yang kami punya hanya ini. Ambang komunikasi efektif adalah hasil bagi dua ukuran efek: 0,46 untuk percakapan tertulis dan 1,21 untuk tatap muka {balliet-2010}. Laju tumbuhnya norma berada dalam rentang waktu terbentuknya kebiasaan, 18 sampai 254 hari {lally-2010}. Bacaan mayoritas bersandar pada percobaan tentang penularan perilaku {centola-2010; centola-2018} dan pada temuan bahwa kira-kira separuh orang mau bekerja sama bila yang lain juga {fischbacher-2001}. Bahwa ambang lain di atas nol bersandar pada temuan bahwa syarat yang menolong tidak mutlak diperlukan {pettigrew-tropp-2006}; besarnya tidak.'
		],
		caption: 'Berapa banyak angka dan panah berhitung yang menyandang setiap lencana',
		columns: { badge: 'Lencana', meaning: 'Artinya', numbers: 'Angka', links: 'Panah' },
		total: 'Seluruhnya',
		plainly: ({ evidence, assumption, tuned }, total) =>
			`**Terus terang: dari ${total} angka, hanya ${evidence} yang bertumpu pada pengukuran.** Selebihnya anggapan (${assumption}) atau disetel agar kurvanya berguna untuk mengajar (${tuned}).`
	},
	numbers: {
		anchor: 'angka',
		title: 'Setiap angka dalam peta',
		paragraphs: [
			'Tabel ini pun dibuat dari peta. Laju dihitung per minggu. **Rentang** adalah batas yang masih kami anggap wajar; angka lain di dalamnya sama pantasnya dengan yang kami pilih.',
			'Ambang 0 dengan rentang 0 bukan taksiran, melainkan pilihan: tanpa tahap yang mendahuluinya, tahap itu tidak tumbuh.'
		],
		caption: 'Semua angka peta, dikelompokkan menurut simpul yang dipengaruhinya',
		columns: { where: 'Di mana', value: 'Nilai', range: 'Rentang', badge: 'Lencana', sources: 'Sumber' },
		initial: 'Letak awal penggeser',
		given: (name, complement) => (complement ? `1 − ${name}` : name),
		majority: 'bacaan mayoritas'
	},
	simplifications,
	critics,
	figures: {
		anchor: 'angka-nyata',
		title: 'Angka nyata di samping model',
		paragraphs: [
			'Angka-angka ini berdiri **di samping** model, untuk dibandingkan dengan hati-hati. Tidak satu pun dipakai untuk menyetelnya.',
			'Yang pertama adalah peringatan terbaik terhadap ketelitian semu: di negeri yang sama, jawaban atas satu pertanyaan melompat puluhan poin dari survei ke survei. Sebagian mungkin perubahan yang nyata; sebagian lagi cara bertanya dan cara memilih orang yang ditanya.'
		],
		columns: { what: 'Apa', value: 'Angka' },
		source: 'Sumber',
		units: {
			percent: (value) => `${value}%`,
			villages: (value) => `${value} desa`,
			people: (value) => `${value} orang`,
			organisations: (value) => `${value} organisasi`,
			index: (value) => `${value} dari 100`
		}
	},
	solution: {
		anchor: 'cara-menghitung',
		title: 'Cara menghitung',
		paragraphs: [
			'Persamaan diselesaikan di perangkat Anda dengan metode Taylor: isinya hanya penjumlahan dan perkalian, sehingga deret pangkat kurvanya dapat dihitung suku demi suku, dan setiap langkah melaju sejauh deret itu masih dapat dipercaya (Jorba dan Zou, 2005). Galat setiap tingkat tetap jauh di bawah sepersejuta, dan setiap peristiwa jatuh tepat di ujung sebuah langkah.'
		]
	},
	sources: {
		anchor: 'sumber',
		title: 'Sumber',
		paragraphs: [
			'Kartu di penjelajah menunjuk ke daftar ini. Temuan setiap sumber kami ringkas dengan kata-kata sendiri, dan dibaca dengan tujuan kami; periksalah sumbernya bila sebuah angka penting bagi Anda.'
		],
		stances: { article: 'Bahan', support: 'Yang mendukung', against: 'Yang melawan', figures: 'Angka nyata' },
		finding: 'Temuan'
	}
};
