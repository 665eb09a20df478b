/** What the method page says against its own model, in Indonesian. */
import type { MethodProse } from './prose.ts';

export const simplifications: MethodProse['simplifications'] = {
	anchor: 'penyederhanaan',
	title: 'Apa yang disederhanakan',
	paragraphs: [
		'Model berguna justru karena meninggalkan banyak hal. Inilah yang kami tinggalkan, supaya Anda tahu kapan harus berhenti memercayainya.'
	],
	begin: { reality: 'Dalam kenyataan', here: 'di sini' },
	items: [
		{
			reality: 'orang terutama bergaul dengan keluarga, tetangga, dan teman',
			here: 'setiap orang dapat menjumpai siapa saja dengan peluang yang sama, sehingga letak dan pertemanan tidak berpengaruh'
		},
		{
			reality: 'orang berbeda watak, kedudukan, dan pengalaman',
			here: 'semua orang menuruti aturan yang sama, dan yang dihitung hanya bagian penduduk'
		},
		{
			reality: 'orang dapat sedikit atau sangat peduli, dan kadang hanya pada hal tertentu',
			here: 'seseorang memiliki sebuah tahap atau tidak, dan tahap yang satu tidak terikat pada tahap lain dalam dirinya'
		},
		{
			reality: 'pemimpin lelah, tujuan bergeser, dan komunikasi membaik karena orang makin akrab',
			here: 'kelima faktor diam di tempat yang Anda setel, apa pun yang terjadi'
		},
		{
			reality: 'perubahan dapat berlangsung sehari di satu tempat dan bertahun-tahun di tempat lain',
			here: 'semua laju dinyatakan per minggu, berlaku di mana saja, dan kurva berhenti setelah satu tahun'
		},
		{
			reality: 'ada golongan yang bersaing, dan rasa kita dapat berarti menolak mereka',
			here: 'tidak ada kelompok yang berseberangan'
		},
		{
			reality: 'orang datang dan pergi, dan kabar serta uang mengalir dari luar',
			here: 'hanya ada satu komunitas yang tertutup'
		},
		{
			reality: 'ada curiga, dendam, dan permusuhan',
			here: 'tingkat terendah adalah nol: sesuatu dapat tidak ada, tetapi tidak dapat menjadi kebalikannya'
		},
		{
			reality: 'tidak ada yang tahu pasti berapa banyak yang tetap terjadi tanpa sebuah faktor',
			here: 'setiap gerbang meloloskan ambang yang tetap'
		},
		{
			reality: 'orang menimbang siapa yang ikut, bukan hanya berapa banyak',
			here: 'kerja sama dibaca sebagai mayoritas: sedikitnya dua dari tiga orang yang kebetulan dijumpai'
		},
		{
			reality: 'tahap-tahap bercampur, melompat, dan dapat berbalik arah',
			here: 'tahap-tahap menuruti urutan artikel, ditambah beberapa umpan balik'
		},
		{
			reality: 'pemimpin dapat memecah belah, dan norma dapat menindas',
			here: 'kepemimpinan hanya memberi teladan, dan norma hanya menjaga kerja sama'
		},
		{
			reality: 'kebetulan dapat menentukan segalanya di kelompok kecil',
			here: 'kurva tidak mengenal kebetulan: pengaturan yang sama selalu memberi kurva yang sama'
		}
	]
};

export const critics: MethodProse['critics'] = {
	anchor: 'kritik',
	title: 'Kritik dan bukti yang melawan',
	paragraphs: [
		'Artikel itu menuturkan rantai yang rapi, tetapi penelitian tidak selalu mendukungnya. Temuan berikut kami tampilkan dengan sengaja: sebuah model layak dipercaya hanya sejauh ia mau dibantah.'
	],
	items: [
		{
			name: 'Kerja sama tanpa solidaritas',
			text: 'Dalam kelompok tani di Uganda, kerja sama muncul dari kebiasaan saling membalas, bukan dari kesetiaan pada kelompok {baldassarri-2015}. Bila itu berlaku umum, panah dari solidaritas kembali ke interaksi terlalu kuat di sini.'
		},
		{
			name: 'Kepercayaan: landasan atau hasil?',
			text: 'Artikel menempatkan kepercayaan sebagai dasar solidaritas. Namun, di pedesaan Filipina kepercayaan naik setelah jalan dibangun: ia dapat juga menjadi hasil dari pertukaran {labonne-chase-2008}.'
		},
		{
			name: 'Sedikit ikut serta, tata kelola tetap',
			text: 'Di Jawa, siaran televisi yang diterima lebih baik disertai kegiatan bersama yang lebih sedikit dan kepercayaan yang lebih rendah, tetapi tata kelola desa tidak berubah {olken-2009}. Kurangnya kebersamaan tidak selalu merusak hasil bersama.'
		},
		{
			name: 'Teladan yang pudar',
			text: 'Pemimpin yang memberi teladan menaikkan sumbangan dalam percobaan {guth-2007}; bila percobaannya diulang-ulang, sumbangan keseluruhan tidak naik {gachter-renner-2018}.'
		},
		{
			name: 'Hukuman yang salah sasaran',
			text: 'Ancaman hukuman dapat menjaga kerja sama {fehr-gachter-2002}. Namun, di sejumlah masyarakat yang dihukum justru mereka yang banyak menyumbang {herrmann-2008}.'
		},
		{
			name: 'Gotong royong sebagai perintah',
			text: 'Istilah gotong royong juga pernah dipakai untuk membenarkan tuntutan kerja dari atas {bowen-1986}. Tingkat kerja sama yang tinggi tidak mengatakan apakah orang ikut dengan rela.'
		},
		{
			name: 'Ditanggung orang luar',
			text: 'Solidaritas di dalam sebuah kelompok dapat tumbuh atas kerugian mereka yang di luar. Model ini tidak mengenal orang luar, sehingga kerugian itu tidak tampak.'
		}
	]
};
