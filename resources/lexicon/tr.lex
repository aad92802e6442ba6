# What Turkish words and phrases mean to Holdpoint, with the English loan words that Turkish teams use (rollback, deploy,
# go/no-go). Words also stand here without Turkish letters, and with the capital İ where a sentence or heading begins.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
geri alma; geri alma planı; geri alma prosedürü; geri alma adımları; geri alma süreci; geri alma işlemi; geri alma stratejisi; geri dönüş; geri dönüş planı
geri dönüş prosedürü; geri dönüş adımları; geri dönüş süreci; geri dönüş senaryosu; geri dönme; geri dönüş stratejisi; rollback planı; rollback prosedürü
rollback adımları; rollback süreci; rollback stratejisi; rollback senaryosu; rollback senaryoları; eski sürüme dönüş; önceki sürüme dönüş; önceki sürüme dönme
acil durum planı; acil durum prosedürü; acil geri dönüş; hata durumunda; sorun olursa; bir sorun olursa; bir şeyler ters giderse; ters giderse; geri yükleme prosedürü
geri yükleme adımları; kurtarma planı; kurtarma prosedürü; iptal prosedürü; başarısızlık durumunda; sorun çıkarsa; b planı; geri alma plani; geri alma proseduru
geri alma adimlari; geri alma sureci; geri alma islemi; geri donus; geri donus plani; geri donus proseduru; geri donus adimlari; geri donus sureci; geri donus senaryosu
geri donme; geri donus stratejisi; rollback plani; rollback proseduru; rollback adimlari; rollback sureci; rollback senaryolari; eski surume donus; onceki surume donus
onceki surume donme; acil durum plani; acil durum proseduru; acil geri donus; bir seyler ters giderse; geri yukleme proseduru; geri yukleme adimlari; kurtarma plani
kurtarma proseduru; iptal proseduru; basarisizlik durumunda; sorun cikarsa; b plani; gerİ alma; gerİ alma plani; gerİ alma prosedürü; gerİ alma adimlari; gerİ alma sürecİ
gerİ alma İşlemİ; gerİ alma stratejİsİ; gerİ dönüş; gerİ dönüş plani; gerİ dönüş prosedürü; gerİ dönüş adimlari; gerİ dönüş sürecİ; gerİ dönüş senaryosu; gerİ dönme
gerİ dönüş stratejİsİ; rollback sürecİ; rollback stratejİsİ; eskİ sürüme dönüş; öncekİ sürüme dönüş; öncekİ sürüme dönme; acİl durum plani; acİl durum prosedürü
acİl gerİ dönüş; bİr sorun olursa; bİr şeyler ters gİderse; ters gİderse; gerİ yükleme prosedürü; gerİ yükleme adimlari; İptal prosedürü; geri alma senaryosu
geri dönüş senaryoları; geriye alma; geriye dönüş; geri döndürme; geri sarma; geri çekme planı; eski sürüme dönme; önceki versiyona dönüş; önceki sürüme geçiş
rollback talimatları; acil durum geri; kurtarma adımları; bir şey ters giderse; işler ters giderse; hata olursa; geri yükleme planı; gerİ alma senaryosu
gerİ dönüş senaryolari; geri donus senaryolari; gerİye alma; gerİye dönüş; geriye donus; gerİ döndürme; geri dondurme; gerİ sarma; gerİ çekme plani; geri cekme plani
eskİ sürüme dönme; eski surume donme; öncekİ versİyona dönüş; onceki versiyona donus; öncekİ sürüme geçİş; onceki surume gecis; rollback talİmatlari; rollback talimatlari
acİl durum gerİ; kurtarma adimlari; bİr şey ters gİderse; bir sey ters giderse; İşler ters giderse; İşler ters gİderse; isler ters giderse; gerİ yükleme plani
geri yukleme plani
[section.way-back]
bir şey ters giderse; bir şeyler ters giderse; başarısız olursa
geri al; geri dön; kurtarma; vazgeçme; acil durum adımları; geri don; vazgecme; acil durum adimlari
[section.triggers]
geri alma kriterleri; geri alma koşulları; geri alma tetikleyicileri; geri dönüş kriterleri; geri dönüş koşulları; geri dönüş tetikleyicileri; rollback kriterleri
rollback koşulları; rollback koşulu; rollback tetikleyicileri; rollback tetikleyici; rollback şartları; geri dönüş şartları; geri alma şartları; ne zaman geri alınmalı
ne zaman geri alınır; ne zaman rollback; ne zaman geri dönülür; ne zaman geri dönülmeli; rollback kararı; geri dönüş kararı; rollback ne zaman; hangi durumda geri
hangi durumlarda rollback; iptal kriterleri; iptal koşulları; durdurma kriterleri; tetikleyiciler; geri alma kosullari; geri donus kriterleri; geri donus kosullari
geri donus tetikleyicileri; rollback kosullari; rollback kosulu; rollback sartlari; geri donus sartlari; geri alma sartlari; ne zaman geri alinmali; ne zaman geri alinir
ne zaman geri donulur; ne zaman geri donulmeli; rollback karari; geri donus karari; iptal kosullari; gerİ alma krİterlerİ; gerİ alma koşullari; gerİ alma tetİkleyİcİlerİ
gerİ dönüş krİterlerİ; gerİ dönüş koşullari; gerİ dönüş tetİkleyİcİlerİ; rollback krİterlerİ; rollback tetİkleyİcİlerİ; rollback tetİkleyİcİ; gerİ dönüş şartlari
gerİ alma şartlari; ne zaman gerİ alinmali; ne zaman gerİ alinir; ne zaman gerİ dönülür; ne zaman gerİ dönülmelİ; gerİ dönüş karari; hangİ durumda gerİ
hangİ durumlarda rollback; İptal kriterleri; İptal krİterlerİ; İptal koşulları; İptal koşullari; durdurma krİterlerİ; tetİkleyİcİler; geri alma kararı
hangi durumda rollback; hangi durumda geri alınır; hangi durumlarda geri; rollback gerektiren durumlar; geri alma gerektiren durumlar; gerİ alma karari; geri alma karari
hangİ durumda rollback; hangİ durumda gerİ alinir; hangi durumda geri alinir; hangİ durumlarda gerİ; rollback gerektİren durumlar; gerİ alma gerektİren durumlar
[section.work]
rollback hazırlığı; geri dönüş hazırlığı; geri alma hazırlığı; rollback planı hazır; geri dönüş planı hazır; rollback testi; rollback provası; geri dönüş testi
geri dönüş provası; geri alma testi; geri alma provası; rollback planı gözden; rollback planı doğrula; rollback yok; rollback tatbikatı; rollback hazirligi
geri donus hazirligi; geri alma hazirligi; rollback plani hazir; geri donus plani hazir; rollback provasi; geri donus testi; geri donus provasi; geri alma provasi
rollback plani gozden; rollback plani dogrula; rollback tatbikati; gerİ dönüş hazirliği; gerİ alma hazirliği; gerİ dönüş plani hazir; rollback testİ; gerİ dönüş testİ
gerİ dönüş provasi; gerİ alma testİ; gerİ alma provasi; rollback tatbİkati; rollback planı hazırlığı; rollback hazırlıkları; rollback planı doğrulama; rollback planı test
geri alma planı hazır; kök neden analizi; yedek planı hazır; rollback plani hazirligi; rollback hazirliklari; rollback plani dogrulama; rollback plani test
geri alma plani hazir; kok neden analizi; yedek plani hazir
[section.contacts]
iletişim; iletişim bilgileri; iletişim listesi; iletişim planı; iletişim matrisi; iletişim kanalları; acil durum iletişim; acil iletişim; irtibat; irtibat bilgileri
irtibat kişileri; eskalasyon; eskalasyon planı; eskalasyon matrisi; eskalasyon yolu; yükseltme yolu; sorumlular; sorumluluklar; roller ve sorumluluklar
rol ve sorumluluklar; görev dağılımı; nöbet; nöbetçi ekip; nöbetçi; nöbetçiler; nöbet listesi; paydaşlar; ekip; ekip üyeleri; ilgili kişiler; kim aranacak; kimi aramalı
raci matrisi; kilit kişiler; iletisim; iletisim bilgileri; iletisim listesi; iletisim plani; iletisim matrisi; iletisim kanallari; acil durum iletisim; acil iletisim
irtibat kisileri; eskalasyon plani; yukseltme yolu; gorev dagilimi; nobet; nobetci ekip; nobetci; nobetciler; nobet listesi; paydaslar; ekip uyeleri; ilgili kisiler
kimi aramali; kilit kisiler; İletişim; İletİşİm; İletişim bilgileri; İletİşİm bİlgİlerİ; İletişim listesi; İletİşİm lİstesİ; İletişim planı; İletİşİm plani
İletişim matrisi; İletİşİm matrİsİ; İletişim kanalları; İletİşİm kanallari; acİl durum İletİşİm; acİl İletİşİm; İrtibat; İrtİbat; İrtibat bilgileri; İrtİbat bİlgİlerİ
İrtibat kişileri; İrtİbat kİşİlerİ; eskalasyon matrİsİ; nöbetçİ ekİp; nöbetçİ; nöbetçİler; nöbet lİstesİ; ekİp; ekİp üyelerİ; İlgili kişiler; İlgİlİ kİşİler; kİm aranacak
kİmİ aramali; racİ matrİsİ; kİlİt kİşİler; kim aranır; görev ve sorumluluklar; ekip rolleri; nöbetçi listesi; paydaş listesi; telefon listesi; destek ekibi iletişim
destek kanalları; acil İletişim; kİm aranir; kim aranir; gorev ve sorumluluklar; ekİp rollerİ; nöbetçİ lİstesİ; nobetci listesi; paydaş lİstesİ; paydas listesi
telefon lİstesİ; destek ekibi İletişim; destek ekİbİ İletİşİm; destek ekibi iletisim; destek kanallari
[section.signoff]
onay; onaylar; onay listesi; nihai onay; son onay; imza; imzalar; imza ve onay; onay ve imza; onay formu; onaylayanlar; onay kayıtları; kabul tutanağı; mutabakat
onay süreci; onay tablosu; yönetici onayı; onay kayitlari; kabul tutanagi; onay sureci; yonetici onayi; onay lİstesİ; nİhaİ onay; İmza; İmzalar; İmza ve onay
onay ve İmza; onay sürecİ; yönetİcİ onayi; onay kutuları; onay imzaları; imza tablosu; imza sirküsü; nihai onaylar; onay verenler; yayın onayı; canlıya alma onayı
canlıya geçiş onayı; go-live onayı; kabul onayı; kabul imzaları; onay kutulari; onay İmzaları; onay İmzalari; onay imzalari; İmza tablosu; İmza sirküsü; İmza sİrküsü
imza sirkusu; nİhaİ onaylar; yayin onayi; canliya alma onayi; canliya geçİş onayi; canliya gecis onayi; go-lİve onayi; go-live onayi; kabul onayi; kabul İmzaları
kabul İmzalari; kabul imzalari
[section.criteria]
başarı kriterleri; başarı kriteri; kabul kriterleri; kabul kriteri; tamamlanma kriterleri; tamamlanma koşulları; bitiş kriterleri; çıkış kriterleri; bitti tanımı
tamamlandı tanımı; başarı göstergeleri; başarı metrikleri; başarı ölçütleri; kabul ölçütleri; başarı koşulları; basari kriterleri; basari kriteri; tamamlanma kosullari
bitis kriterleri; cikis kriterleri; bitti tanimi; tamamlandi tanimi; basari gostergeleri; basari metrikleri; basari olcutleri; kabul olcutleri; basari kosullari
başari krİterlerİ; başari krİterİ; kabul krİterlerİ; kabul krİterİ; tamamlanma krİterlerİ; bİtİş krİterlerİ; çikiş krİterlerİ; bİttİ tanimi; başari göstergelerİ
başari metrİklerİ; başari ölçütlerİ; kabul ölçütlerİ; kabul koşulları; tamamlama kriterleri; performans göstergeleri; kabul kosullari; tamamlama krİterlerİ
performans göstergelerİ; performans gostergeleri
[section.and-rollback]
ve geri alma; ve rollback; ve geri dönüş
[section.reference]
mevcut durum; şema değişiklikleri; proje yapısı; yapılandırma dosyaları
genel bakış; özet; yönetici özeti; giriş; amaç; amaçlar; hedef; hedefler; kapsam; arka plan; bağlam; referanslar; referans; kaynaklar; kaynakça; ilgili belgeler
ilgili dokümanlar; ilgili dokümantasyon; ilgili kaynaklar; ayrıca bakınız; bakınız; faydalı linkler; faydalı bağlantılar; bağlantılar; sözlük; terimler; terminoloji
tanımlar; geçmiş; sürüm geçmişi; revizyon geçmişi; değişiklik geçmişi; değişiklik günlüğü; versiyon geçmişi; doküman geçmişi; notlar; açıklamalar; ekler; hakkında
alınan dersler; çıkarılan dersler; mimari; sistem mimarisi; içindekiler; içerik; önemli dosyalar; değişen dosyalar; farklar; hatırlatmalar; bilinen sorunlar
bilinen hatalar; bilinen kısıtlar; kısıtlar; kısıtlamalar; lejant; varsayımlar; riskler; risk analizi; risk değerlendirmesi; etki; etki analizi; etki değerlendirmesi
sık sorulan sorular; sıkça sorulan sorular; sss; komut referansı; hızlı referans; hızlı başvuru; ipuçları; en iyi uygulamalar; karşılaştırma; öneriler; ilkeler
prensipler; politika; önem derecesi; önem seviyeleri; ciddiyet seviyeleri; hedef kitle; log konumları; değişiklik özeti; yapılan değişiklikler; üst veri; genel bilgiler
nasıl kullanılır; önemli notlar; genel bakis; yonetici ozeti; giris; amaclar; baglam; kaynakca; ilgili dokumanlar; ilgili dokumantasyon; ayrica bakiniz; bakiniz
faydali linkler; faydali baglantilar; baglantilar; sozluk; tanimlar; gecmis; surum gecmisi; revizyon gecmisi; degisiklik gecmisi; degisiklik gunlugu; versiyon gecmisi
dokuman gecmisi; aciklamalar; hakkinda; alinan dersler; cikarilan dersler; icindekiler; icerik; onemli dosyalar; degisen dosyalar; hatirlatmalar; bilinen kisitlar
kisitlar; kisitlamalar; varsayimlar; risk degerlendirmesi; etki degerlendirmesi; sik sorulan sorular; sikca sorulan sorular; komut referansi; hizli referans
hizli basvuru; ipuclari; karsilastirma; oneriler; onem derecesi; onem seviyeleri; log konumlari; degisiklik ozeti; yapilan degisiklikler; ust veri; nasil kullanilir
onemli notlar; yönetİcİ özetİ; gİrİş; İlgili belgeler; İlgİlİ belgeler; İlgili dokümanlar; İlgİlİ dokümanlar; İlgili dokümantasyon; İlgİlİ dokümantasyon; İlgili kaynaklar
İlgİlİ kaynaklar; faydali lİnkler; terİmler; termİnolojİ; geçmİş; sürüm geçmİşİ; revİzyon geçmİşİ; değİşİklİk geçmİşİ; değİşİklİk günlüğü; versİyon geçmİşİ
doküman geçmİşİ; mİmarİ; sİstem mİmarİsİ; İçindekiler; İçİndekİler; İçerik; İçerİk; önemlİ dosyalar; değİşen dosyalar; bİlİnen sorunlar; bİlİnen hatalar; bİlİnen kisitlar
rİskler; rİsk analİzİ; rİsk değerlendİrmesİ; etkİ; etkİ analİzİ; etkİ değerlendİrmesİ; İpuçları; İpuçlari; en İyİ uygulamalar; önerİler; İlkeler; prensİpler; polİtİka
önem derecesİ; önem sevİyelerİ; cİddİyet sevİyelerİ; hedef kİtle; değİşİklİk özetİ; yapilan değİşİklİkler; üst verİ; genel bİlgİler; önemlİ notlar; genel bilgi; kısa özet
amaç ve kapsam; hedef ve kapsam; ilgili dökümanlar; ilgili linkler; ilgili bağlantılar; ek kaynaklar; yararlı bağlantılar; terimler sözlüğü; kısaltmalar; doküman kontrolü
öğrenilen dersler; mimari özet; içerik tablosu; bilinen sınırlamalar; sınırlamalar; risk listesi; risk matrisi; tavsiyeler; değiştirilen dosyalar; neler değişti
ne değişti; önem dereceleri; log dosyaları; doküman bilgileri; belge bilgileri; genel bİlgİ; ozet; kisa ozet; amac; amac ve kapsam; İlgili dökümanlar; İlgİlİ dökümanlar
İlgili linkler; İlgİlİ lİnkler; İlgili bağlantılar; İlgİlİ bağlantilar; ilgili baglantilar; yararli baglantilar; terİmler sözlüğü; terimler sozlugu; kisaltmalar
dokuman kontrolu; öğrenİlen dersler; ogrenilen dersler; mİmarİ özet; mimari ozet; İçerik tablosu; İçerİk tablosu; icerik tablosu; bİlİnen sinirlamalar
bilinen sinirlamalar; sinirlamalar; rİsk lİstesİ; rİsk matrİsİ; tavsİyeler; en İyi uygulamalar; değİştİrİlen dosyalar; degistirilen dosyalar; neler değİştİ; neler degisti
ne değİştİ; ne degisti; önem derecelerİ; onem dereceleri; log dosyalari; doküman bİlgİlerİ; dokuman bilgileri; belge bİlgİlerİ
kapsam dışı; açık sorular
belirtiler
örnekler; faydalı komutlar; yararlı komutlar; sık kullanılan komutlar; diğer komutlar; ornekler; faydali komutlar; yararli komutlar; sik kullanilan komutlar
diger komutlar
[section.timeline]
zaman çizelgesi; zaman çizgisi; zaman planı; takvim; program akışı; iş takvimi; zamanlama; kilometre taşları; süreç takvimi; yayın takvimi; plan takvimi; zaman tablosu
çalışma takvimi; zaman cizelgesi; zaman cizgisi; zaman plani; program akisi; is takvimi; kilometre taslari; surec takvimi; yayin takvimi; calisma takvimi; zaman çİzelgesİ
zaman çİzgİsİ; takvİm; İş takvimi; İş takvİmİ; kİlometre taşlari; süreç takvİmİ; yayin takvİmİ; plan takvİmİ; çalişma takvİmİ; takvim planı; geçiş takvimi; zaman akışı
takvİm plani; takvim plani; geçİş takvİmİ; gecis takvimi; zaman akisi
[section.troubleshooting]
sorun giderme; sorun çözme; problem çözme; sık karşılaşılan sorunlar; sık karşılaşılan hatalar; yaygın sorunlar; yaygın hatalar; olası sorunlar; olası hatalar
hata ayıklama; hata giderme; hata yönetimi; teşhis; olay müdahalesi; olay yönetimi; sorunlar ve çözümler; acil durum prosedürleri; sorun cozme; problem cozme
sik karsilasilan sorunlar; sik karsilasilan hatalar; yaygin sorunlar; yaygin hatalar; olasi sorunlar; olasi hatalar; hata ayiklama; hata yonetimi; teshis; olay mudahalesi
olay yonetimi; sorunlar ve cozumler; acil durum prosedurleri; sorun gİderme; hata gİderme; hata yönetİmİ; teşhİs; olay müdahalesİ; olay yönetİmİ; acİl durum prosedürlerİ
problem giderme; olası sorunlar ve çözümler; sorunlar ve çözümleri; arıza giderme; tanılama; takılırsanız; olaya müdahale; problem gİderme; olasi sorunlar ve cozumler
sorunlar ve çözümlerİ; sorunlar ve cozumleri; ariza gİderme; ariza giderme; tanilama; takilirsaniz; olaya mudahale
acil durum komutları; felaket kurtarma; acil durum komutlari
[section.alerts]
alarm kuralları; alarm ayarları; alarm yapılandırması; alarm eşikleri; alarm koşulları; uyarı kuralları; uyarı eşikleri; uyarı yapılandırması; uyarılar; alarmlar
kritik alarmlar; kritik uyarılar; alert kuralları; alert eşikleri; alarm kurallari; alarm ayarlari; alarm yapilandirmasi; alarm esikleri; alarm kosullari; uyari kurallari
uyari esikleri; uyari yapilandirmasi; uyarilar; kritik uyarilar; alert kurallari; alert esikleri; alarm eşİklerİ; uyari eşİklerİ; krİtİk alarmlar; krİtİk uyarilar
alert eşİklerİ; alarm tanımları; uyarı koşulları
[section.container]
adımlar; detaylı adımlar; adım adım; işlem adımları; uygulama adımları; prosedür; prosedürü; prosedürler; süreç; talimatlar; yönergeler; uygulama; yürütme; yürütme planı
uygulama planı; deploy adımları; deployment adımları; dağıtım adımları; yayın adımları; yayınlama adımları; kurulum adımları; geçiş adımları; migration adımları
deploy süreci; yayın süreci; release süreci; dağıtım süreci; görevler; görev listesi; iş akışı; yapılacaklar; iş adımları; çalışma planı; deployment prosedürü
geçiş planı; canlıya alma adımları; canlıya geçiş adımları; canlıya alım adımları; adimlar; detayli adimlar; adim adim; islem adimlari; uygulama adimlari; prosedur
proseduru; prosedurler; surec; yonergeler; yurutme; yurutme plani; uygulama plani; deploy adimlari; deployment adimlari; dagitim adimlari; yayin adimlari
yayinlama adimlari; kurulum adimlari; gecis adimlari; migration adimlari; deploy sureci; yayin sureci; release sureci; dagitim sureci; gorevler; gorev listesi; is akisi
yapilacaklar; is adimlari; calisma plani; deployment proseduru; gecis plani; canliya alma adimlari; canliya gecis adimlari; canliya alim adimlari; İşlem adımları
İşlem adimlari; talİmatlar; geçİş adimlari; mİgratİon adimlari; deploy sürecİ; yayin sürecİ; release sürecİ; dağitim sürecİ; görev lİstesİ; İş akışı; İş akişi
İş adımları; İş adimlari; geçİş plani; canliya geçİş adimlari; adım adım talimatlar; ayrıntılı adımlar; akış; migrasyon adımları; taşıma adımları; adim adim talİmatlar
adim adim talimatlar; ayrintili adimlar; akis; mİgrasyon adimlari; migrasyon adimlari; tasima adimlari
[section.decision]
karar; kararlar; karar matrisi; karar ağacı; karar noktası; karar toplantısı; go/no-go kararı; go/no-go toplantısı; nihai karar; karar süreci; karar tablosu; devam kararı
karar agaci; karar noktasi; karar toplantisi; go/no-go karari; go/no-go toplantisi; karar sureci; devam karari; karar matrİsİ; nİhaİ karar; karar sürecİ; go-no-go kararı
devam/dur kararı; go-no-go karari; devam/dur karari
ne zaman geri alınır; ne zaman rollback; rollback ne zaman
[section.go]
go koşulu; go koşulları; go kriterleri; no-go koşulu; no-go koşulları; no-go kriterleri; conditional go; koşullu go; go şartları; no-go şartları; go için; no-go için
hepsi geçti; herhangi biri başarısız; go kosulu; go kosullari; no-go kosulu; no-go kosullari; kosullu go; go sartlari; no-go sartlari; go icin; no-go icin; hepsi gecti
herhangi biri basarisiz; go krİterlerİ; no-go krİterlerİ; condİtİonal go; go İçİn; no-go İçİn; hepsİ geçtİ; herhangİ bİrİ başarisiz; hepsi geçerse; hepsi gecerse
[section.precondition]
ön koşullar; önkoşullar; ön koşul; ön şartlar; gereksinimler; gereklilikler; başlamadan önce; ihtiyaç duyulanlar; gerekenler; ön hazırlık; ön hazırlıklar; hazırlık
varsayımlar ve ön koşullar; başlangıç koşulları; on kosullar; onkosullar; on kosul; on sartlar; baslamadan once; ihtiyac duyulanlar; on hazirlik; on hazirliklar; hazirlik
varsayimlar ve on kosullar; baslangic kosullari; gereksİnİmler; gereklİlİkler; İhtiyaç duyulanlar; İhtİyaç duyulanlar; önkoşul; önşartlar; ön gereksinimler
neye ihtiyacınız var; onkosul; onsartlar; on gereksinimler; neye İhtiyacınız var; neye ihtiyaciniz var
[section.monitoring]
izleme; gözlem; gözlem süresi; gözlem dönemi; takip; yayın sonrası izleme; yayın sonrası takip; deploy sonrası izleme; canlı sonrası izleme; izleme penceresi
monitoring süreci; stabilizasyon; stabilizasyon dönemi; yakın takip; gozlem; gozlem suresi; gozlem donemi; yayin sonrasi izleme; yayin sonrasi takip
deploy sonrasi izleme; canli sonrasi izleme; monitoring sureci; stabilizasyon donemi; yakin takip; İzleme; gözlem süresİ; gözlem dönemİ; takİp; yayin sonrasi İzleme
yayin sonrasi takİp; deploy sonrasi İzleme; canli sonrasi İzleme; İzleme penceresi; İzleme penceresİ; monİtorİng sürecİ; stabİlİzasyon; stabİlİzasyon dönemİ; yakin takİp
izleme süreci; izleme dönemi; yoğun destek; İzleme süreci; İzleme sürecİ; izleme sureci; İzleme dönemi; İzleme dönemİ; izleme donemi; yayın sonrası İzleme
deploy sonrası İzleme; yogun destek
[word.step]
adım; görev; test; kontrol; iş; madde; işlem; gorev; islem; İş; İşlem; iş adımı; adim; İş adımı; İş adimi; is adimi
[word.phase]
faz; aşama; evre; bölüm; kısım; dalga; safha; blok; asama; bolum; kisim; etap
[word.option]
seçenek; yöntem; alternatif; varyant; yaklaşım; opsiyon; secenek; yontem; yaklasim; alternatİf; opsİyon

# --- conditions ---
[beyond]
bundan fazlası; bunun üzerinde; daha fazlası
[else]
aksi halde; aksi takdirde
[if]
eğer; şayet; olursa; olmazsa; ise; değilse; varsa; yoksa; durumunda; durumda; hâlinde; halinde; takdirde; olduğunda; olmadığında; gerekirse; gerekiyorsa; başarısız olursa
başarısızsa; aşarsa; aşılırsa; geçerse; geçmezse; görülürse; görülmezse; edilirse; edilmezse; verirse; vermezse; çalışmazsa; çalışmıyorsa; çalışırsa; tamamlanmazsa
tamamlanırsa; ederse; etmezse; alınırsa; alınmazsa; alınamazsa; oluşursa; çıkarsa; düşerse; düşmezse; bulunursa; bulunamazsa; yapılırsa; yapılmazsa; yapılamazsa; dönerse
dönmezse; gelirse; gelmezse; yükselirse; artarsa; azalırsa; tespit edilirse; meydana gelirse; sağlanmazsa; sağlanırsa; karşılanmazsa; çözülmezse; çözülemezse; düzelmezse
bozulursa; kaybolursa; görürseniz; alırsanız; isterseniz; yaşanırsa; kalırsa; sürerse; devam ederse; açılmazsa; başlamazsa; yanıt vermezse; olduğu durumda
olması durumunda; olması halinde; olmaması durumunda; olmaması halinde; aşması durumunda; aşması halinde; her ne zaman; aksi halde; aksi takdirde; hata durumunda
sorun olursa; ters giderse; ihtiyaç halinde; gerektiğinde; aşıldığında; gerçekleşirse; eksikse; hazır değilse; uygun değilse; yeşil değilse; kırmızıysa; sayet; degilse
oldugunda; olmadiginda; basarisiz olursa; basarisizsa; asarsa; asilirsa; gecerse; gecmezse; gorulurse; gorulmezse; calismazsa; calismiyorsa; calisirsa; tamamlanirsa
alinirsa; alinmazsa; alinamazsa; olusursa; cikarsa; duserse; dusmezse; yapilirsa; yapilmazsa; yapilamazsa; donerse; donmezse; yukselirse; azalirsa; saglanmazsa
saglanirsa; karsilanmazsa; cozulmezse; cozulemezse; duzelmezse; gorurseniz; alirsaniz; yasanirsa; kalirsa; surerse; acilmazsa; baslamazsa; yanit vermezse; oldugu durumda
olmasi durumunda; olmasi halinde; olmamasi durumunda; olmamasi halinde; asmasi durumunda; asmasi halinde; ihtiyac halinde; gerektiginde; asildiginda; gerceklesirse
hazir degilse; uygun degilse; yesil degilse; kirmiziysa; İse; değİlse; hâlİnde; halİnde; takdİrde; gerekİrse; gerekİyorsa; edİlİrse; edİlmezse; verİrse; gelİrse
yükselİrse; tespİt edİlİrse; meydana gelİrse; görürsenİz; İsterseniz; İstersenİz; olmasi halİnde; olmamasi halİnde; aşmasi halİnde; aksİ halde; aksİ takdİrde
ters gİderse; İhtiyaç halinde; İhtİyaç halİnde; gerektİğİnde; gerçekleşİrse; eksİkse; hazir değİlse; uygun değİlse; yeşİl değİlse; çıkmazsa; edilemezse; tamamlanamazsa
sağlanamazsa; verilmezse; doğrulanamazsa; ulaşılamazsa; ulaşılamıyorsa; karşılaşılırsa; gerçekleşmezse; hatalıysa; farklıysa; uyuşmuyorsa; uyuşmazsa; başarısız olduysa
tutmazsa; yanıt vermiyorsa; cevap vermezse; olduğu zaman; olunca; görüldüğünde; oluştuğunda; çıktığında; düştüğünde; geçtiğinde; ihtimaline karşı; eger; cikmazsa
saglanamazsa; dogrulanamazsa; ulasilamazsa; ulasilamiyorsa; karsilasilirsa; gerceklesmezse; hataliysa; farkliysa; uyusmuyorsa; uyusmazsa; basarisiz olduysa
yanit vermiyorsa; oldugu zaman; goruldugunde; olustugunda; ciktiginda; dustugunde; gectiginde; İhtimaline karşı; ihtimaline karsi
[moment]
olduğunda; olunca; olduğu zaman; her ne zaman; görüldüğünde; oluştuğunda; oldugunda; oldugu zaman; goruldugunde; olustugunda
[any]
herhangi biri; herhangi bir; herhangi birisi; en az biri; en az bir; birinden biri; biri veya; bir veya daha fazla; bir ya da daha fazla; herhangi; bunlardan biri
aşağıdakilerden biri; aşağıdakilerden herhangi; koşullardan biri; maddelerden biri; biri bile; bir tanesi; asagidakilerden biri; asagidakilerden herhangi
kosullardan biri; herhangİ bİrİ; herhangİ bİr; herhangİ bİrİsİ; en az bİrİ; en az bİr; bİrİnden bİrİ; bİrİ veya; bİr veya daha fazla; bİr ya da daha fazla; herhangİ
bunlardan bİrİ; aşağidakİlerden bİrİ; aşağidakİlerden herhangİ; koşullardan bİrİ; maddelerden bİrİ; bİrİ bİle; bİr tanesİ; herhangi birinde; en az bir tanesi
bir tanesi bile; aşağıdakilerin biri; ikisinden biri; şunlardan biri; asagidakilerin biri; İkisinden biri; sunlardan biri
[until]
olduğu sürece; olmadığı sürece; sağlanmadığı sürece; kadar; e kadar; a kadar; dek; değin; olana kadar; tamamlanana kadar; bitene kadar; alınana kadar; onaylanana kadar
gelene kadar; olmadıkça; yapılmadıkça; olmadan; almadan; alınmadan; yapmadan; yapılmadan; tamamlanmadan; onaylanmadan; onay almadan; onay alınmadan; etmeden; edilmeden
bitmeden; doğrulanmadan; geçmeden; test edilmeden; oldugu surece; olmadigi surece; saglanmadigi surece; degin; alinana kadar; olmadikca; yapilmadikca; alinmadan
yapilmadan; onay alinmadan; dogrulanmadan; gecmeden; olana dek; bitene dek; tamamlanıncaya kadar; onay gelene kadar; doğrulanana kadar; çözülene kadar; edilene kadar
sürece; olmaksızın; alınmadıkça; tamamlanmadıkça; onaylanmadıkça; doğrulamadan; geçmedikçe; edilmedikçe; görülmeden; çözülmeden; ya kadar; ye kadar; na kadar
geçene kadar; verilene kadar; hazır olana kadar; tamamlanincaya kadar; dogrulanana kadar; cozulene kadar; surece; olmaksizin; alinmadikca; tamamlanmadikca; onaylanmadikca
dogrulamadan; gecmedikce; edilmedikce; gorulmeden; cozulmeden; gecene kadar; hazir olana kadar
[before]
önce; öncesinde; öncesi; önceden; başlamadan; yapmadan; evvel; en geç; olmadan önce; başlamadan önce; oncesinde; oncesi; onceden; baslamadan; en gec; olmadan once
baslamadan once; öncesine; oncesine
[only-after]
yalnızca .. sonra; sadece .. sonra; yalnızca .. ise; sadece .. ise; yalnızca .. durumunda; sadece .. durumunda; ancak .. sonra; ancak .. ise; ancak ve ancak
onaydan sonra; onay sonrası; onay alındıktan sonra; onayı alındıktan sonra; onaylandıktan sonra; onayından sonra; doğrulandıktan sonra; doğrulama sonrası
doğrulamadan sonra; tamamlandıktan sonra; başarılı olduktan sonra; başarıyla tamamlandıktan sonra; başarılı .. sonra; bittikten sonra; geçtikten sonra
imzalandıktan sonra; teyit edildikten sonra; teyit sonrası; kontrol edildikten sonra; yeşil olduktan sonra; şartıyla; koşuluyla; kaydıyla; sağlandıktan sonra
karşılandıktan sonra; emin olduktan sonra; önce olmaz; öncesinde olmaz; başarılı olursa devam; yeşil ise devam; yeşilse devam; başarılıysa devam; yalnizca .. sonra
yalnizca .. ise; yalnizca .. durumunda; onay sonrasi; onay alindiktan sonra; onayi alindiktan sonra; onaylandiktan sonra; onayindan sonra; dogrulandiktan sonra
dogrulama sonrasi; dogrulamadan sonra; tamamlandiktan sonra; basarili olduktan sonra; basariyla tamamlandiktan sonra; basarili .. sonra; gectikten sonra
imzalandiktan sonra; teyit sonrasi; yesil olduktan sonra; sartiyla; kosuluyla; kaydiyla; saglandiktan sonra; karsilandiktan sonra; once olmaz; oncesinde olmaz
basarili olursa devam; yesil ise devam; yesilse devam; basariliysa devam; İmzalandıktan sonra; yalnız .. sonra; onay geldikten sonra; test edildikten sonra
onay verildikten sonra; onayı sonrası; merge edildikten sonra; yalnızca .. olduğunda; sadece .. olduğunda; yalnızca .. tamamlandığında; sadece .. tamamlandığında
yalnızca .. onaylanırsa; sadece .. onaylanırsa; yalnızca .. geçerse; sadece .. geçerse; koşulu ile; şartı ile; bağlı olarak .. onay; onayına bağlı; onayına tabi
yalniz .. sonra; onayi sonrasi; yalnizca .. oldugunda; sadece .. oldugunda; yalnizca .. tamamlandiginda; sadece .. tamamlandiginda; yalnizca .. onaylanirsa
sadece .. onaylanirsa; yalnizca .. gecerse; sadece .. gecerse; kosulu ile; sarti ile; bagli olarak .. onay; onayina bagli; onayina tabi
# behind what it counts from: "7 days" + after
yalnızca .. onay verirse; sadece .. onay verirse; ancak .. onay verirse; onay verirse; onay verdikten sonra; yalnızca .. ok derse; sadece .. tamam derse
[after.behind]
sonra; sonrasında; sonrasinda; geçtikten sonra; gectikten sonra
[after]
sonra; sonrasında; sonrası; ardından; akabinde; takiben; bittikten sonra; tamamlanınca; olunca; bitince; biter bitmez; daha sonra; sonrasinda; sonrasi; ardindan
tamamlaninca; dan sonra; den sonra; tan sonra; ten sonra; bittiğinde; tamamlandığında; tamamlandıktan sonra; yapıldıktan sonra; alındıktan sonra; bittiginde
tamamlandiginda; tamamlandiktan sonra; yapildiktan sonra; alindiktan sonra

# --- gates ---
[rollback]
rollback; geri al; geri alın; geri alınız; geri alınır; geri almak; geri alma; geri alınmalı; geri dön; geri dönün; geri dönülür; geri dönülmeli; geri dönmek; geri dönüş
eski sürüme dön; eski sürüme dönün; eski versiyona dön; önceki sürüme dön; önceki sürüme dönün; önceki versiyona dön; önceki sürümü yükle; önceki sürümü deploy
eski sürümü deploy; eski haline getir; eski haline döndür; yedekten dön; yedekten dönün; yedekten geri yükle; yedekten geri yükleyin; yedeği geri yükle
yedeği geri yükleyin; backup'tan dön; backup'tan geri yükle; revert; revert edilir; revert edin; revert et; rollback yap; rollback yapın; rollback edilir; geri çek
geri çekin; geri alin; geri aliniz; geri alinir; geri alinmali; geri don; geri donun; geri donulur; geri donulmeli; geri donmek
geri donus; eski surume don; eski surume donun; eski versiyona don; onceki surume don; onceki surume donun; onceki versiyona don; onceki surumu yukle
onceki surumu deploy; eski surumu deploy; eski haline dondur; yedekten don; yedekten donun; yedekten geri yukle; yedekten geri yukleyin; yedegi geri yukle
yedegi geri yukleyin; backup'tan don; backup'tan geri yukle; rollback yapin; geri cek; geri cekin; gerİ al; gerİ alin; gerİ aliniz
gerİ alinir; gerİ almak; gerİ alma; gerİ alinmali; gerİ dön; gerİ dönün; gerİ dönülür; gerİ dönülmelİ; gerİ dönmek; gerİ dönüş; eskİ sürüme dön; eskİ sürüme dönün
eskİ versİyona dön; öncekİ sürüme dön; öncekİ sürüme dönün; öncekİ versİyona dön; öncekİ sürümü yükle; öncekİ sürümü deploy; eskİ sürümü deploy; eskİ halİne getİr
eskİ halİne döndür; yedekten gerİ yükle; yedekten gerİ yükleyİn; yedeğİ gerİ yükle; yedeğİ gerİ yükleyİn; backup'tan gerİ yükle; revert edİlİr; revert edİn
rollback edİlİr; gerİ çek; gerİ çekİn; geri alınacak; geri alınmalıdır; geri alalım; geri dönülecek; geri dönülmelidir; geri dönüş yap*; geri döndür*; geriye al
geriye alın; geriye dön; geriye dönülür; geri sar; geri çekilir; geri çekilmeli; geri yükle; geri yükleyin; geri yüklenir; geri yüklenmeli; yedekten dönülür
yedekten geri; yedeğe dön; yedeğe dönülür; önceki sürüme dön*; eski sürüme dön*; önceki versiyona dön*; eski versiyona dön*; bir önceki sürüme; bir önceki versiyona
son kararlı sürüme; son stabil sürüme; önceki sürümü yükle*; eski sürümü yükle*; rollback yapılır; rollback yapılacak; rollback yapılmalı; rollback yapılmalıdır
rollback edin; rollback'e; revert edilmeli; geri alinacak; geri alinmalidir; geri alalim; geri donulecek; geri donulmelidir; geri donus yap*; geri dondur*; geriye alin
geriye don; geriye donulur; geri cekilir; geri cekilmeli; geri yukle; geri yukleyin; geri yuklenir; geri yuklenmeli; yedekten donulur; yedege don; yedege donulur
onceki surume don*; eski surume don*; onceki versiyona don*; eski versiyona don*; bir onceki surume; bir onceki versiyona; son kararli surume; son stabil surume
onceki surumu yukle*; eski surumu yukle*; rollback yapilir; rollback yapilacak; rollback yapilmali; rollback yapilmalidir
[rollback.now]
derhal rollback; hemen rollback; anında rollback; acil rollback; otomatik rollback; zorunlu rollback; rollback başlat; rollback başlatın; rollback başlatılır
rollback'i başlat; rollback'i başlatın; rollback yap; rollback yapın; rollback yapılır; rollback yapılmalı; rollback uygula; rollback uygulayın; rollback uygulanır
rollback çalıştır; rollback çalıştırın; rollback tetikle; rollback tetiklenir; rollback tetikleyin; rollback gerçekleştir; rollback gerçekleştirin
rollback prosedürünü başlat; rollback prosedürünü uygula; rollback planını uygula; rollback planı devreye; rollback gerekli; rollback gerekir; rollback zorunlu
rollback et; derhal geri al; hemen geri al; anında geri al; derhal geri dön; hemen geri dön; anında geri dön; geri alma başlat; geri alma işlemini başlat
geri alma planını uygula; geri dönüş planını uygula; geri dönüş planını başlat; geri dönüş başlatılır; geri dönüş yapılır; geri dönüş yapılmalı; geri alma yapılır
acil geri dönüş; derhal geri alınır; durdur ve geri al; dur ve geri al; tam rollback; geri alınmalıdır; geri dönülmelidir
aninda rollback; rollback baslat; rollback baslatin; rollback baslatilir; rollback'i baslat; rollback'i baslatin; rollback yapin; rollback yapilir; rollback yapilmali
rollback uygulayin; rollback uygulanir; rollback calistir; rollback calistirin; rollback gerceklestir; rollback gerceklestirin; rollback prosedurunu baslat
rollback prosedurunu uygula; rollback planini uygula; rollback plani devreye; aninda geri al; derhal geri don; hemen geri don; aninda geri don; geri alma baslat
geri alma islemini baslat; geri alma planini uygula; geri donus planini uygula; geri donus planini baslat; geri donus baslatilir; geri donus yapilir; geri donus yapilmali
geri alma yapilir; acil geri donus; derhal geri alinir; geri alinmalidir; geri donulmelidir; acİl rollback; otomatİk rollback
rollback'İ başlat; rollback'İ başlatin; rollback tetİkle; rollback tetİklenİr; rollback tetİkleyİn; rollback gerçekleştİr; rollback gerçekleştİrİn; rollback gereklİ
rollback gerekİr; derhal gerİ al; hemen gerİ al; aninda gerİ al; derhal gerİ dön; hemen gerİ dön; aninda gerİ dön; gerİ alma başlat; gerİ alma İşlemİnİ başlat
gerİ alma planini uygula; gerİ dönüş planini uygula; gerİ dönüş planini başlat; gerİ dönüş başlatilir; gerİ dönüş yapilir; gerİ dönüş yapilmali; gerİ alma yapilir
acİl gerİ dönüş; derhal gerİ alinir; durdur ve gerİ al; dur ve gerİ al; gerİ alinmalidir; gerİ dönülmelİdİr; acilen rollback; rollback başlatılmalı
rollback başlatılmalıdır; rollback sürecini başlat*; rollback prosedürünü başlat*; rollback prosedürünü uygula*; rollback planını uygula*; rollback planını başlat*
rollback'i uygula*; rollback şart; rollback yapılmalıdır; rollback yapılacaktır; hemen geri al*; derhal geri al*; anında geri al*; acilen geri al*; hemen geri dön*
derhal geri dön*; anında geri dön*; geri alma işlemini başlat*; geri alma sürecini başlat*; geri alma prosedürünü başlat*; geri alma planını uygula*
geri alma prosedürünü uygula*; geri dönüş planını uygula*; geri dönüş planı devreye; geri dönüşü başlat*; geri dönüş başlat*; geri dönüş sürecini başlat*
geri alma başlat*; geri alma tetikle*; otomatik geri al*; durdurun ve geri alın; durdurulur ve geri alınır; rollback baslatilmali; rollback baslatilmalidir
rollback surecini baslat*; rollback prosedurunu baslat*; rollback prosedurunu uygula*; rollback planini uygula*; rollback planini baslat*; rollback sart
rollback yapilmalidir; rollback yapilacaktir; aninda geri al*; hemen geri don*; derhal geri don*; aninda geri don*; geri alma islemini baslat*; geri alma surecini baslat*
geri alma prosedurunu baslat*; geri alma planini uygula*; geri alma prosedurunu uygula*; geri donus planini uygula*; geri donus plani devreye; geri donusu baslat*
geri donus baslat*; geri donus surecini baslat*; geri alma baslat*; durdurun ve geri alin; durdurulur ve geri alinir
[rollback.trigger]
olursa rollback; durumunda rollback; halinde rollback; olursa geri al; durumunda geri al; halinde geri al; olursa geri dön; durumunda geri dön; halinde geri dön
rollback kriterleri; rollback koşulları; rollback koşulu; rollback tetikleyicileri; rollback tetikleyici; rollback şartları; geri alma kriterleri; geri alma koşulları
geri dönüş kriterleri; geri dönüş koşulları; geri alma tetikleyicileri; geri dönüş tetikleyicileri; rollback'i tetikler; rollback tetikler; rollback gerektirir
rollback'e neden olur; veya rollback; ya da rollback; veya geri al; ya da geri al; rollback değerlendir; rollback düşün; rollback penceresi; rollback eşiği
rollback eşikleri; rollback yapılır eğer; geri dönüş kararı; ise rollback; aşarsa rollback; aşarsa geri al; olursa geri don
durumunda geri don; halinde geri don; rollback kosullari; rollback kosulu; rollback sartlari; geri alma kosullari; geri donus kriterleri; geri donus kosullari
geri donus tetikleyicileri; rollback degerlendir; rollback dusun; rollback esigi; rollback esikleri; rollback yapilir eger; geri donus karari; asarsa rollback
asarsa geri al; halİnde rollback; olursa gerİ al; durumunda gerİ al; halİnde gerİ al; olursa gerİ dön; durumunda gerİ dön; halİnde gerİ dön; rollback krİterlerİ
rollback tetİkleyİcİlerİ; rollback tetİkleyİcİ; gerİ alma krİterlerİ; gerİ alma koşullari; gerİ dönüş krİterlerİ; gerİ dönüş koşullari; gerİ alma tetİkleyİcİlerİ
gerİ dönüş tetİkleyİcİlerİ; rollback'İ tetİkler; rollback tetİkler; rollback gerektİrİr; veya gerİ al; ya da gerİ al; rollback değerlendİr; rollback penceresİ
rollback eşİğİ; rollback eşİklerİ; gerİ dönüş karari; İse rollback; aşarsa gerİ al; rollback tetikle*; rollback'i tetikle*; rollback gerektir*; rollback sebebi
rollback nedeni; rollback kriteri; rollback'e geçilir; rollback'e neden; rollback'e yol; rollback değerlendir*; rollback düşün*; rollback yapılacak durumlar
veya geri alın; geri almayı tetikle*; geri almayı gerektir*; geri alma gerektir*; geri dönüş gerektir*; geri dönüşü gerektir*; geri dönüşü tetikle*
geri almayı değerlendir*; geri dönüşü değerlendir*; geri alma eşiği; rollback'e gecilir; rollback degerlendir*; rollback dusun*; rollback yapilacak durumlar
veya geri alin; geri almayi tetikle*; geri almayi gerektir*; geri donus gerektir*; geri donusu gerektir*; geri donusu tetikle*; geri almayi degerlendir*
geri donusu degerlendir*; geri alma esigi
[rollback.not]
rollback yapma; rollback yapmayın; rollback yapılmaz; rollback yapılmamalı; rollback etme; rollback gerekmez; rollback gerekmiyor; rollback gerek yok
rollback'e gerek yok; rollback gereksiz; rollback yerine; geri alma yerine; geri alınmaz; geri almayın; geri dönmeyin; geri dönülmez; rollback mümkün değil
rollback değil; rollback olmadan; geri almaya gerek yok; asla geri alma; hotfix yerine; rollback yapmayin; rollback yapilmaz; rollback yapilmamali
geri alinmaz; geri almayin; geri donmeyin; geri donulmez; rollback mumkun degil; rollback degil; rollback gerekmİyor; rollback gereksİz; rollback yerİne; gerİ alma yerİne
gerİ alinmaz; gerİ almayin; gerİ dönmeyİn; gerİ dönülmez; rollback mümkün değİl; rollback değİl; gerİ almaya gerek yok; asla gerİ alma; hotfİx yerİne; rollback yapmayınız
rollback yapılmamalıdır; rollback gerekli değil; rollback etmeyin; geri alınmamalı; geri alma gerekmez; geri dönüşe gerek yok; geri dönüş gerekmez; geri almak yerine
geri dönmek yerine; hotfix yeterli; geri alma yapmayın; geri alma yapılmaz; geri dönüş yapmayın; geri dönüş yapılmaz; rollback yapmayiniz; rollback yapilmamalidir
rollback gerekli degil; geri alinmamali; geri donuse gerek yok; geri donus gerekmez; geri donmek yerine; geri alma yapmayin; geri alma yapilmaz; geri donus yapmayin
geri donus yapilmaz
[rollback.noun]
rollback planı; rollback prosedürü; rollback script; rollback scripti; rollback betiği; rollback sorumlusu; rollback ekibi; rollback stratejisi; rollback hazır
rollback hazırlığı; rollback test edildi; rollback testi; rollback provası; rollback tamamlandı; rollback kontrol listesi; rollback adımları; rollback süresi
rollback süreci; rollback noktası; rollback sürümü; rollback komutu; rollback komutları; rollback dokümante; rollback dokümanı; rollback sonrası; rollback sırasında
rollback öncesi; rollback başarılı; rollback kararı; rollback sebebi; rollback nedeni; rollback yapıldı; rollback yapılabilir; rollback kabiliyeti; rollback snapshot
rollback senaryosu; geri alma planı; geri alma prosedürü; geri alma betiği; geri alma adımları; geri alma süresi; geri alma testi; geri dönüş planı; geri dönüş prosedürü
geri dönüş adımları; geri dönüş süresi; geri dönüş testi; geri dönüş provası; geri dönüş noktası; geri dönüş stratejisi; geri alma sonrası; geri dönüş sonrası
rollback plani; rollback proseduru; rollback betigi; rollback hazir; rollback hazirligi; rollback provasi; rollback tamamlandi; rollback adimlari; rollback suresi
rollback sureci; rollback noktasi; rollback surumu; rollback komutlari; rollback dokumante; rollback dokumani; rollback sonrasi; rollback sirasinda; rollback oncesi
rollback basarili; rollback karari; rollback yapildi; rollback yapilabilir; geri alma plani; geri alma proseduru; geri alma betigi; geri alma adimlari; geri alma suresi
geri donus plani; geri donus proseduru; geri donus adimlari; geri donus suresi; geri donus testi; geri donus provasi; geri donus noktasi; geri donus stratejisi
geri alma sonrasi; geri donus sonrasi; rollback scrİpt; rollback scrİptİ; rollback betİğİ; rollback ekİbİ; rollback stratejİsİ; rollback test edİldİ; rollback testİ
rollback kontrol lİstesİ; rollback süresİ; rollback sürecİ; rollback öncesİ; rollback sebebİ; rollback nedenİ; rollback yapilabİlİr; rollback kabİlİyetİ; gerİ alma plani
gerİ alma prosedürü; gerİ alma betİğİ; gerİ alma adimlari; gerİ alma süresİ; gerİ alma testİ; gerİ dönüş plani; gerİ dönüş prosedürü; gerİ dönüş adimlari
gerİ dönüş süresİ; gerİ dönüş testİ; gerİ dönüş provasi; gerİ dönüş noktasi; gerİ dönüş stratejİsİ; gerİ alma sonrasi; gerİ dönüş sonrasi; rollback script'i
rollback scriptleri; rollback script'leri; rollback versiyonu; rollback'in; rollback runbook'u; rollback yedeği; rollback imkanı; rollback yeteneği; geri alma scripti
geri alma script'i; geri alma komutu; geri alma komutları; geri alma provası; geri alma hazır; geri alma stratejisi; geri alma noktası; geri alma kararı
geri alma sorumlusu; geri alma süreci; geri alma tamamlandı; geri dönüş kararı; geri dönüş tamamlandı; geri dönüş senaryosu; geri alındı; geri alma işlemi tamamlandı
rollback yedegi; rollback imkani; rollback yetenegi; geri alma komutlari; geri alma provasi; geri alma hazir; geri alma noktasi; geri alma karari; geri alma sureci
geri alma tamamlandi; geri donus karari; geri donus tamamlandi; geri donus senaryosu; geri alindi; geri alma islemi tamamlandi
[stop]
deploy'u durdur; deploy'u durdurun; deployment'ı durdur; deployment'ı durdurun; deployu durdur; dağıtımı durdur; dağıtımı durdurun; yayını durdur; yayını durdurun
yayınlamayı durdur; süreci durdur; süreci durdurun; işlemi durdur; işlemi durdurun; geçişi durdur; geçişi durdurun; migration'ı durdur; migrasyonu durdur
release'i durdur; rollout'u durdur; çalışmayı durdur; çalışmayı durdurun; derhal dur; hemen dur; derhal durdur; hemen durdur; anında durdur; burada dur; burada durun
her şeyi durdur; tüm çalışmaları durdur; durdurulur; durdurulmalı; durdurulmalıdır; deploy durdurulur
yayın durdurulur; süreç durdurulur; işlem durdurulur; launch durdurulur; lansmanı durdur
deployment'i durdur; deployment'i durdurun; dagitimi durdur; dagitimi durdurun; yayini durdur; yayini durdurun
yayinlamayi durdur; sureci durdur; sureci durdurun; islemi durdur; islemi durdurun; gecisi durdur; gecisi durdurun; migration'i durdur; calismayi durdur
calismayi durdurun; aninda durdur; her seyi durdur; tum calismalari durdur; durdurulmali; durdurulmalidir
yayin durdurulur; surec durdurulur; islem durdurulur; lansmani durdur; sürecİ durdur; sürecİ durdurun
İşlemi durdur; İşlemİ durdur; İşlemi durdurun; İşlemİ durdurun; geçİşİ durdur; geçİşİ durdurun; mİgratİon'i durdur; mİgrasyonu durdur; release'İ durdur; her şeyİ durdur
İşlem durdurulur; dağıtımı durdur*; deploy'u durdur*; deployment'ı durdur*; deploymenti durdur*; deployu durdur*; yayını durdur*; yayına almayı durdur*; geçişi durdur*
migrasyonu durdur*; migration'ı durdur*; taşımayı durdur*; rollout'u durdur*; süreci durdur*; işlemi durdur*; işlemleri durdur*; çalışmayı durdur*; çalışmaları durdur*
kurulumu durdur*; güncellemeyi durdur*; derhal durun; hemen durun; hemen durdur*; derhal durdur*; burada durulur; durun ve; dur ve; durdurun; durdurulacak
tüm işlemler durdurulur; tüm çalışmalar durdurulur; dagitimi durdur*; deployment'i durdur*; yayini durdur*; yayina almayi durdur*; gecisi durdur*
migration'i durdur*; tasimayi durdur*; sureci durdur*; İşlemi durdur*; islemi durdur*; İşlemleri durdur*; islemleri durdur*; calismayi durdur*; calismalari durdur*
guncellemeyi durdur*; tum islemler durdurulur; tum calismalar durdurulur
[stop.word]
dur; durdur; durun; iptal; iptal et
[abort]
yayını ertele; deploy ertelenir; yayın ertelenir; lansman ertelenir; iptal et; iptal edin; iptal edilir; iptal edilmeli; iptal; iptal edildi; vazgeç; vazgeçin; vazgeçilir
erteleyin; ertelenmeli; reddet; reddedilir; reddedildi; yayını engeller; deploy'u engeller; release'i engeller; launch'ı engeller; lansmanı engeller; yayını bloklar
deploy'u bloklar; release'i bloklar; başarısız sayılır; başarısız kabul edilir; derhal eskale; hemen eskale; deploy iptal; yayın iptal; sonlandır; sonlandırılır
yayini ertele; yayin ertelenir; vazgec; vazgecin; vazgecilir
yayini engeller; launch'i engeller; lansmani engeller; yayini bloklar; basarisiz sayilir; basarisiz kabul edilir; yayin iptal; sonlandir; sonlandirilir
deploy ertelenİr; yayin ertelenİr; lansman ertelenİr; İptal et; İptal edin; İptal edİn; İptal edilir; İptal edİlİr; İptal edilmeli; İptal edİlmelİ; İptal; İptal edildi
İptal edİldİ; vazgeçİn; vazgeçİlİr; erteleyİn; ertelenmelİ; reddedİlİr; reddedİldİ; release'İ engeller; release'İ bloklar; başarisiz kabul edİlİr; deploy İptal
yayin İptal; iptal edilmelidir; iptal edilecek; ertele; ertelenir; ertelenmelidir; ertelenecek; sonlandırın; reddedin; yayını engelle*; yayını bloke; yayına engel
dağıtımı engelle*; dağıtıma engel; go-live'ı engelle*; canlıya çıkışı engelle*; hemen eskalasyon; derhal eskalasyon; geçişten vazgeç*; abort edilir; abort edin
İptal edilmelidir; İptal edilecek; sonlandirin; yayini engelle*; yayini bloke; yayina engel; dagitimi engelle*; dagitima engel; go-live'i engelle*
canliya cikisi engelle*; gecisten vazgec*
[not-proceed]
devam etme; devam etmeyin; devam etmeyiniz; devam edilmez; devam edilmemeli; devam edilmemelidir; devam edilemez; ilerleme yapılmaz; ilerlemeyin; ilerlenmez
sonraki adıma geçme; sonraki adıma geçmeyin; bir sonraki adıma geçmeyin; sonraki adıma geçilmez; geçilmez; başlama; başlamayın; başlanmaz; başlatmayın; başlatılmaz
başlatılmamalı; deploy etmeyin; deploy etme; deploy edilmez; deploy yapma; deploy yapmayın; deploy yapılmaz; yayınlamayın; yayınlanmaz; yayına almayın; yayına alınmaz
canlıya almayın; canlıya alınmaz; canlıya geçmeyin; canlıya geçilmez; canlıya çıkılmaz; merge etmeyin; merge edilmez; launch yapılmaz; release yapılmaz; release çıkılmaz
lansman yapılmaz; aktif etmeyin; uygulamayın .. önce; uygulamayın .. kadar; çalıştırmayın .. önce; çalıştırmayın .. kadar; silmeyin .. kadar; silmeyin .. önce
kapatmayın .. kadar; onay olmadan; onay almadan; onay alınmadan; onaysız; yedek olmadan; yedek almadan; yedek alınmadan; backup almadan; backup alınmadan; backup olmadan
test edilmeden; doğrulanmadan; tamamlanmadan .. etmeyin; tamamlanmadan .. edilmez; tamamlanmadan .. yapılmaz; olmadan .. yapılmaz; olmadan .. edilmez; olmadan .. etmeyin
olmadan .. yapmayın; almadan .. yapmayın; almadan .. etmeyin; önce .. yapmayın; önce .. etmeyin; kadar bekletin; kadar .. etmeyin; kadar .. yapmayın; kadar .. edilmez
kadar .. yapılmaz; kadar .. başlatılmaz; asla .. olmadan; asla .. önce; asla .. yapmayın; atlamayın; adım atlamayın; atlanmaz; atlanmamalı; asla atlamayın
deploy freeze uygulanır; canlıya deploy yasak; ilerleme yapilmaz; sonraki adima gecme; sonraki adima gecmeyin; bir sonraki adima gecmeyin; sonraki adima gecilmez
gecilmez; baslama; baslamayin; baslanmaz; baslatmayin; baslatilmaz; baslatilmamali; deploy yapmayin; deploy yapilmaz; yayinlamayin; yayinlanmaz; yayina almayin
yayina alinmaz; canliya almayin; canliya alinmaz; canliya gecmeyin; canliya gecilmez; canliya cikilmaz; launch yapilmaz; release yapilmaz; release cikilmaz
lansman yapilmaz; uygulamayin .. once; uygulamayin .. kadar; calistirmayin .. once; calistirmayin .. kadar; silmeyin .. once; kapatmayin .. kadar; onay alinmadan; onaysiz
yedek alinmadan; backup alinmadan; dogrulanmadan; tamamlanmadan .. yapilmaz; olmadan .. yapilmaz; olmadan .. yapmayin; almadan .. yapmayin; once .. yapmayin
once .. etmeyin; kadar .. yapmayin; kadar .. yapilmaz; kadar .. baslatilmaz; asla .. once; asla .. yapmayin; atlamayin; adim atlamayin; atlanmamali; asla atlamayin
deploy freeze uygulanir; canliya deploy yasak; devam etmeyİn; devam etmeyİnİz; devam edİlmez; devam edİlmemelİ; devam edİlmemelİdİr; devam edİlemez; İlerleme yapılmaz
İlerleme yapilmaz; İlerlemeyin; İlerlemeyİn; İlerlenmez; sonrakİ adima geçme; sonrakİ adima geçmeyİn; bİr sonrakİ adima geçmeyİn; sonrakİ adima geçİlmez; geçİlmez
deploy etmeyİn; deploy edİlmez; canliya geçmeyİn; canliya geçİlmez; merge etmeyİn; merge edİlmez; aktİf etmeyİn; sİlmeyİn .. kadar; sİlmeyİn .. önce; test edİlmeden
tamamlanmadan .. etmeyİn; tamamlanmadan .. edİlmez; olmadan .. edİlmez; olmadan .. etmeyİn; almadan .. etmeyİn; önce .. etmeyİn; kadar bekletİn; kadar .. etmeyİn
kadar .. edİlmez; devam edilmeyecek; ilerlemeyiniz; ilerlenmemeli; ilerlenemez; sonraki aşamaya geçmeyin; sonraki aşamaya geçilmez; sonraki aşamaya geçilemez
bir sonraki aşamaya geçilmez; geçmeyin; geçilmemeli; geçilmemelidir; geçilemez; başlamayınız; başlanmamalı; başlanmamalıdır; başlanamaz; başlatılmamalıdır; başlatılamaz
deploy edilmemeli; deploy edilemez; deploy yapılamaz; deployment yapmayın; deployment yapılmaz; deployment yapılamaz; dağıtım yapmayın; dağıtım yapılmaz
dağıtım yapılamaz; dağıtıma başlamayın; yayına alınamaz; yayınlanamaz; canlıya alınamaz; canlıya alınmamalı; canlıya çıkmayın; canlıya çıkılamaz; canlıya geçilemez
prod'a çıkmayın; prod'a çıkılmaz; prod'a almayın; merge edilemez; release edilmez; go-live yapılmaz; cutover yapılmaz; cutover'a geçmeyin; trafiği açmayın; trafik açılmaz
trafiği yönlendirmeyin; dns'i değiştirmeyin; atlamayınız; atlanamaz; atlanmamalıdır; olmadan .. geçilmez; olmadan .. başlanmaz; olmadan .. başlamayın; olmadan .. geçmeyin
olmadan .. devam; almadan .. yapma; almadan .. geçmeyin; almadan .. başlamayın; alınmadan .. yapılmaz; alınmadan .. başlanmaz; alınmadan .. geçilmez
alınmadan .. yapmayın; alınmadan .. silmeyin; onaylanmadan .. yapılmaz; tamamlanmadan .. geçmeyin; tamamlanmadan .. geçilmez; tamamlanmadan .. başlamayın
tamamlanmadan .. başlanmaz; tamamlanmadan .. yapmayın; doğrulanmadan .. geçmeyin; doğrulamadan .. geçmeyin; bitmeden .. başlamayın; bitmeden .. başlanmaz
bitmeden .. geçmeyin; kadar .. silmeyin; kadar .. kapatmayın; kadar .. devam etmeyin; kadar .. başlamayın; önce .. silmeyin; önce .. kapatmayın; yapmadan .. başlamayın
yapmadan .. silmeyin; yapmadan .. geçmeyin; yapmadan .. çalıştırmayın; İlerlemeyiniz; İlerlenmemeli; İlerlenemez; sonraki asamaya gecmeyin; sonraki asamaya gecilmez
sonraki asamaya gecilemez; bir sonraki asamaya gecilmez; gecmeyin; gecilmemeli; gecilmemelidir; gecilemez; baslamayiniz; baslanmamali; baslanmamalidir; baslanamaz
baslatilmamalidir; baslatilamaz; deploy yapilamaz; deployment yapmayin; deployment yapilmaz; deployment yapilamaz; dagitim yapmayin; dagitim yapilmaz; dagitim yapilamaz
dagitima baslamayin; yayina alinamaz; yayinlanamaz; canliya alinamaz; canliya alinmamali; canliya cikmayin; canliya cikilamaz; canliya gecilemez; prod'a cikmayin
prod'a cikilmaz; prod'a almayin; go-live yapilmaz; cutover yapilmaz; cutover'a gecmeyin; trafigi acmayin; trafik acilmaz; trafigi yonlendirmeyin; dns'i degistirmeyin
atlamayiniz; atlanmamalidir; olmadan .. gecilmez; olmadan .. baslanmaz; olmadan .. baslamayin; olmadan .. gecmeyin; almadan .. gecmeyin; almadan .. baslamayin
alinmadan .. yapilmaz; alinmadan .. baslanmaz; alinmadan .. gecilmez; alinmadan .. yapmayin; alinmadan .. silmeyin; onaylanmadan .. yapilmaz; tamamlanmadan .. gecmeyin
tamamlanmadan .. gecilmez; tamamlanmadan .. baslamayin; tamamlanmadan .. baslanmaz; tamamlanmadan .. yapmayin; dogrulanmadan .. gecmeyin; dogrulamadan .. gecmeyin
bitmeden .. baslamayin; bitmeden .. baslanmaz; bitmeden .. gecmeyin; kadar .. kapatmayin; kadar .. baslamayin; once .. silmeyin; once .. kapatmayin
yapmadan .. baslamayin; yapmadan .. gecmeyin; yapmadan .. calistirmayin
kimse devam etmez; kimse devam edemez; hiç kimse devam etmez; hic kimse devam etmez
[hold]
askıya al; askıya alın; askıya alınır; duraklat; duraklatın; askiya al; askiya alin; askiya alinir; duraklatin; duraklatılır; askıya alınmalı; duraklatilir; askiya alinmali
dağıtımı duraklat; dağıtımı beklet; dağıtımı askıya al; yayını duraklat; yayını beklet; yayını askıya al; geçişi duraklat; geçişi beklet; dağıtımı duraklatın
yayını duraklatın
[hold.word]
beklet; bekle; bekleyin; duraklat; duraklatın; askıya al; askıya alın; beklemeye al
[never]
asla; hiçbir zaman; kesinlikle yapmayın; kesinlikle .. etmeyin; yasak; yasaktır; yapmayın; yapılmamalı; yapılmamalıdır; edilmemeli; edilmemelidir; kullanmayın
kullanılmamalı; çalıştırmayın; değiştirmeyin; silinmemeli; hiçbir koşulda; hiçbir şekilde; izin verilmez; hiçbir durumda; sakın; hicbir zaman; kesinlikle yapmayin
yasaktir; yapmayin; yapilmamali; yapilmamalidir; kullanmayin; kullanilmamali; calistirmayin; degistirmeyin; hicbir kosulda; hicbir sekilde; hicbir durumda; sakin
hİçbİr zaman; kesİnlİkle yapmayin; kesİnlİkle .. etmeyİn; edİlmemelİ; edİlmemelİdİr; değİştİrmeyİn; sİlİnmemelİ; hİçbİr koşulda; hİçbİr şekİlde; İzin verilmez
İzİn verİlmez; hİçbİr durumda; asla yapma; kesinlikle yapma; yapmayınız; yapılmaz; yasaklanmıştır; kullanılmamalıdır; kullanılmaz; çalıştırılmaz; çalıştırılmamalı
silmeyin; silinmez; silinmemelidir; değiştirilmez; kapatmayın; kapatılmaz; kesinlikle .. yapmayın; kesinlikle .. silmeyin; etmeyin; etmeyiniz; yapmayiniz; yapilmaz
yasaklanmistir; kullanilmamalidir; kullanilmaz; calistirilmaz; calistirilmamali; degistirilmez; kapatmayin; kapatilmaz
[need.not]
gerek yok; gerekmez; gerekmiyor; gerekli değil; gerekli değildir; zorunlu değil; zorunlu değildir; şart değil; beklemeden; beklemeye gerek yok; gerekli degil
gerekli degildir; zorunlu degil; zorunlu degildir; sart degil
[no-go]
no-go kararı; no-go sayılır; no-go olur; hayır kararı; yayına çıkılmaz; go verilmez; launch iptal; no-go karari; no-go sayilir; hayir karari; yayina cikilmaz; go verİlmez
launch İptal; go kararı yok; canlıya çıkış yok; go karari yok; canliya cikis yok
[go-no-go]
go/no-go; go/no-go kararı; go/no-go toplantısı; go veya no-go; go ya da no-go; go / no go; devam/dur kararı; devam tamam kararı; go/no-go değerlendirmesi
go/no-go noktası; go/no-go karari; go/no-go toplantisi; devam/dur karari; devam tamam karari; go/no-go degerlendirmesi; go/no-go noktasi; go/no-go değerlendİrmesİ
go-no-go kararı; devam/dur; devam ya da dur; devam mı tamam mı; çıkılsın mı; go-no-go karari; devam mi tamam mi; cikilsin mi
[wait.for]
bekle; bekleyin; beklet; bekletin; tut; tutun; tutulur; duraklat; duraklatın
[hold.at]
tut; tutun; tutulur; beklet; bekletin; bırak; bırakın; birakin
[wait]
bekle; bekleyin; bekleyiniz; beklenir; beklenmeli; beklenmelidir; beklemek; en az .. bekle*; dakika bekle*; saat bekle*; saniye bekle*; dk bekle*; tamamlanmasını bekle*
bitmesini bekle*; onayını bekle*; onay bekle*; onayı bekle*; yanıtı bekle*; açılmasını bekle*; dakika izle*; saat izle*; dakika boyunca izle*; saat boyunca izle*
dakika gözlemle*; saat gözlemle*; dakika boyunca gözlem*; saat boyunca gözlem*; dakika takip et*; saat takip et*; boyunca takip et*; bekleme süresi; gözlem süresi
bekletin; bekletilir; kadar bekle*; dakika beklet*; tamamlanmasini bekle*; onayini bekle*; onayi bekle*; yaniti bekle*; acilmasini bekle*; dakika gozlemle*
saat gozlemle*; dakika boyunca gozlem*; saat boyunca gozlem*; bekleme suresi; gozlem suresi; bekleyİn; bekleyİnİz; beklenİr; beklenmelİ; beklenmelİdİr; dakİka bekle*
sanİye bekle*; bİtmesİnİ bekle*; dakİka İzle*; saat İzle*; dakİka boyunca İzle*; saat boyunca İzle*; dakİka gözlemle*; dakİka boyunca gözlem*; dakİka takİp et*
saat takİp et*; boyunca takİp et*; bekleme süresİ; gözlem süresİ; bekletİn; bekletİlİr; dakİka beklet*; dakika bekle; dakika bekleyin; dakika beklenir; saniye bekle
saniye bekleyin; saniye beklenir; saat bekle; saat bekleyin; saat beklenir; onay bekle; onay bekleyin; onay beklenir; onay bekleniyor; onayı bekle; onayını bekle
onayını bekleyin; onayı beklenir; onayı bekleniyor; kadar bekle; kadar bekleyin; kadar beklenir; için bekle; olmasını bekle*; gelmesini bekle*; kapanmasını bekle*
boşalmasını bekle*; dakika izle; dakika izleyin; dakika izlenir; saat izleyin; saat izlenir; gün boyunca izle*; dakika gözle*; dakika boyunca gözle*; saat boyunca gözle*
saat gözle*; soğuma süresi; izleme süresi .. dakika; gözlem süresi .. dakika; onayi bekle; onayini bekle; onayini bekleyin; onayi beklenir; onayi bekleniyor; İçin bekle
icin bekle; olmasini bekle*; kapanmasini bekle*; bosalmasini bekle*; gun boyunca izle*; dakika gozle*; dakika boyunca gozle*; saat boyunca gozle*; saat gozle*
soguma suresi; İzleme süresi .. dakika
[approval]
onayladı; onayladi; onayladılar; onay verdi; onayı alındı; onay alındı
onay; onayı; onayla; onaylayın; onayı al; onay al; onay alın; onayını al; onayını alın; onay alınır; onay alınmalı; onay alınmalıdır; onay gerekli; onay gerekir
onay gerektirir; onaylayan; onaylayanlar; onaycı; onaya sun; onaya sunulur; onay verir; onay verilir; onay verilmeli; onay verildi; onay mercii; tarafından onaylan*
yazılı onay; açık onay; manuel onay; yönetici onayı; müşteri onayı; yeşil ışık; mutabakat; teyidini al; teyit alın; imzasını al; sign-off; izin alın; yetki alın; go verir
go onayı; onay bekleniyor; onay sonrası; onaydan sonra; onayi; onaylayin; onayi al; onay alin; onayini al; onayini alin; onay alinir; onay alinmali; onay alinmalidir
onayci; tarafindan onaylan*; yazili onay; acik onay; yonetici onayi; musteri onayi; yesil isik; teyit alin; imzasini al; izin alin; yetki alin; go onayi; onay sonrasi
onay gereklİ; onay gerekİr; onay gerektİrİr; onay verİr; onay verİlİr; onay verİlmelİ; onay verİldİ; onay mercİİ; yönetİcİ onayi; müşterİ onayi; yeşİl işik; teyİdİnİ al
teyİt alin; İmzasını al; İmzasini al; sİgn-off; İzin alın; İzİn alin; yetkİ alin; go verİr; onay beklenİyor; onayını; onayıyla; onayına; onay verin; onaylar; onaylayacak
onaylayıcı; onaylı; onaylamalı; onaylamalıdır; onaylanır; onaylanmalı; onaylanmalıdır; sözlü onay; son onay; nihai onay; izin al; izin alınmalı; izni gerekir
izni alınmalı; yetkilendirme; mutabık; muvafakat; teyit al; teyidi; teyit edilmeli; imzası gerekir; imzalamalı; imzalamalıdır; sign-off'u; approve eder; approve etmeli
onayini; onayiyla; onayina; onaylayici; onayli; onaylamali; onaylamalidir; onaylanir; onaylanmali; onaylanmalidir; sozlu onay; İzin al; İzin alınmalı; izin alinmali
İzni gerekir; İzni alınmalı; izni alinmali; mutabik; İmzası gerekir; imzasi gerekir; İmzalamalı; imzalamali; İmzalamalıdır; imzalamalidir
ok derse; tamam derse; onay verirse; önce .. sor
[approval.of]
onayladı; onayladi; onayladılar; onay alındı
onayı gerekli; onayı gerekir; onayı gerekiyor; onayı şart; onayı alın; onayı alınır; onayı alınmalı; onayı alınmadan; onayını al; onayını alın; onayına sun; onayı ile
onayıyla; onayı olmadan; tarafından onaylan*; onayı beklen*; onayından sonra; onayı sonrası; yönetici onayı; yazılı onay; manuel onay; insan onayı; approval gerekli
sign-off gerekli; sign-off alın; imzası gerekli; imzasını al; onay gerekli; onay gerekir; onay alınmalı; onay alındıktan sonra; izni gerekli; teyidi alın; teyidini al
onayi gerekli; onayi gerekir; onayi gerekiyor; onayi sart; onayi alin; onayi alinir; onayi alinmali; onayi alinmadan; onayini al; onayini alin; onayina sun; onayi ile
onayiyla; onayi olmadan; tarafindan onaylan*; onayi beklen*; onayindan sonra; onayi sonrasi; yonetici onayi; yazili onay; insan onayi; sign-off alin; imzasi gerekli
imzasini al; onay alinmali; onay alindiktan sonra; teyidi alin; onayi gereklİ; onayi gerekİr; onayi gerekİyor; onayi İle; yönetİcİ onayi; İnsan onayı; İnsan onayi
approval gereklİ; sİgn-off gereklİ; sİgn-off alin; İmzası gerekli; İmzasi gereklİ; İmzasını al; İmzasini al; onay gereklİ; onay gerekİr; İzni gerekli; İznİ gereklİ
teyİdİ alin; teyİdİnİ al; onayı gereklidir; onayı alındı; onayı alınmalıdır; onayını bekle*; onayı bekle*; onayına sun*; onayına bağlı; onay vermeli; onay vermelidir
onay verir; onay verdi; onaylamalı; onaylamalıdır; onaylaması gerekir; onaylaması; tarafından imzalan*; birlikte onayla*; ikisi de onayla*; hepsi onayla*; açık onay
izni gerekir; izni alınmalı; izni ile; teyidi alınmalı; teyidini al*; imzası gerekir; imzası alınmalı; sign-off'u gerekir; sign-off'u alınmalı; sign-off alınmalı
onayi gereklidir; onayi alindi; onayi alinmalidir; onayini bekle*; onayi bekle*; onayina sun*; onayina bagli; onaylamali; onaylamalidir; onaylamasi gerekir; onaylamasi
tarafindan imzalan*; İkisi de onayla*; acik onay; İzni gerekir; İzni alınmalı; izni alinmali; İzni ile; teyidi alinmali; İmzası gerekir; imzasi gerekir; İmzası alınmalı
imzasi alinmali; sign-off'u alinmali; sign-off alinmali
[meta.label]
durum; sürüm; versiyon; son güncelleme; güncelleme; güncellenme tarihi; güncellendi; oluşturma tarihi; oluşturulma tarihi; oluşturan; hazırlayan; yazar; yazan; tarih
hedef tarih; sonraki gözden geçirme; bir sonraki gözden geçirme; gözden geçirme tarihi; doküman sürümü; doküman sahibi; belge sahibi; sahip; sahibi; risk seviyesi
risk düzeyi; öncelik; sınıflandırma; gizlilik; etiketler; bilet; kayıt no; değişiklik no; sorumlu; doküman durumu; son inceleme; surum; son guncelleme; guncelleme
guncellenme tarihi; guncellendi; olusturma tarihi; olusturulma tarihi; olusturan; hazirlayan; sonraki gozden gecirme; bir sonraki gozden gecirme; gozden gecirme tarihi
dokuman surumu; dokuman sahibi; risk duzeyi; oncelik; siniflandirma; kayit no; degisiklik no; dokuman durumu; güncelleme tarihi; doküman versiyonu; plan durumu
son gözden geçirme; gizlilik seviyesi; etiket; doküman no; revizyon; revizyon no; talep no; karar toplantısı; guncelleme tarihi; dokuman versiyonu; son gozden gecirme
dokuman no; karar toplantisi
[must]
zorunlu; zorunludur; zorundadır; mecburi; mecburidir; şart; şarttır; gerekli; gereklidir; gerekir; gerekiyor; gerekmektedir; lazım; mutlaka; kesinlikle; olmalı; olmalıdır
yapılmalı; yapılmalıdır; edilmeli; edilmelidir; alınmalı; alınmalıdır; tamamlanmalı; tamamlanmalıdır; bulunmalı; bulunmalıdır; sağlanmalı; geçmeli; geçmelidir; çalışmalı
verilmeli; kontrol edilmeli; doğrulanmalı; karşılanmalı; zorundadir; sarttir; lazim; olmali; olmalidir; yapilmali; yapilmalidir; alinmali; alinmalidir; tamamlanmali
tamamlanmalidir; bulunmali; bulunmalidir; saglanmali; gecmeli; gecmelidir; calismali; dogrulanmali; karsilanmali; mecburİ; mecburİdİr; gereklİ; gereklİdİr; gerekİr
gerekİyor; gerekmektedİr; kesİnlİkle; edİlmelİ; edİlmelİdİr; geçmelİ; geçmelİdİr; verİlmelİ; kontrol edİlmelİ; zorunda; doğrulanmalıdır; çalışmalıdır; sağlanmalıdır
muhakkak; önkoşul; ön koşul; sart; dogrulanmalidir; calismalidir; saglanmalidir; onkosul; on kosul
[all-must]
tüm kontroller geçmeli; tüm maddeler tamamlanmalı; tüm kalemler tamamlanmalı; bütün testler geçmeli; tümü sağlanmalı; tümü karşılanmalı; tümü tamamlanmalı; tümü geçmeli
tümü yeşil; tümü evet; hepsi sağlanmalı; hepsi tamamlanmalı; hepsi geçmeli; hepsi yeşil; hepsi evet; tüm koşullar; tüm kriterler; tüm şartlar; tüm zorunlu
tüm testler geçmeli; tüm testler yeşil; tüm adımlar tamamlan*; tüm kutular; tüm onaylar; aşağıdakilerin tümü; aşağıdakilerin hepsi; aşağıdaki tüm
aşağıdaki koşulların tümü; istisnasız; eksiksiz tamamlanmalı; tamamı sağlanmalı; tamamı tamamlanmalı; tamamı yeşil; bütün koşullar; bütün kriterler; hepsi işaretlenmeli
her biri sağlanmalı; tüm zorunlu kalemler; tum kontroller gecmeli; tum maddeler tamamlanmali; tum kalemler tamamlanmali; butun testler gecmeli; tumu saglanmali
tumu karsilanmali; tumu tamamlanmali; tumu gecmeli; tumu yesil; tumu evet; hepsi saglanmali; hepsi tamamlanmali; hepsi gecmeli; hepsi yesil; tum kosullar; tum kriterler
tum sartlar; tum zorunlu; tum testler gecmeli; tum testler yesil; tum adimlar tamamlan*; tum kutular; tum onaylar; asagidakilerin tumu; asagidakilerin hepsi
asagidaki tum; asagidaki kosullarin tumu; istisnasiz; eksiksiz tamamlanmali; tamami saglanmali; tamami tamamlanmali; tamami yesil; butun kosullar; butun kriterler
hepsi isaretlenmeli; her biri saglanmali; tum zorunlu kalemler; tüm kontroller geçmelİ; bütün testler geçmelİ; tümü geçmelİ; tümü yeşİl; hepsİ sağlanmali
hepsİ tamamlanmali; hepsİ geçmelİ; hepsİ yeşİl; hepsİ evet; tüm krİterler; tüm testler geçmelİ; tüm testler yeşİl; aşağidakİlerİn tümü; aşağidakİlerİn hepsİ
aşağidakİ tüm; aşağidakİ koşullarin tümü; İstisnasız; İstİsnasiz; eksİksİz tamamlanmali; tamami yeşİl; bütün krİterler; hepsİ İşaretlenmelİ; her bİrİ sağlanmali
tüm maddeler; bütün maddeler; tüm kalemler; tüm testler başarılı olmalı; tüm kontroller yeşil; hepsi tamam; tamamı karşılanmalı; hepsi karşılanmalı; eksiksiz olmalı
hepsi doğru olmalı; aşağıdakilerin tamamı; hepsi işaretli; tümü işaretli; tüm koşullar sağlan*; tüm şartlar sağlan*; tüm ön koşullar sağlan*; tüm gereksinimler karşılan*
tüm koşullar karşılan*; tum maddeler; butun maddeler; tum kalemler; tum testler basarili olmali; tum kontroller yesil; tamami karsilanmali; hepsi karsilanmali
eksiksiz olmali; hepsi dogru olmali; asagidakilerin tamami; hepsi isaretli; tumu isaretli; tum kosullar saglan*; tum sartlar saglan*; tum on kosullar saglan*
tum gereksinimler karsilan*; tum kosullar karsilan*
[criteria]
başarı kriterleri; başarı kriteri; kabul kriterleri; kabul kriteri; tamamlanma kriterleri; çıkış kriterleri; giriş kriterleri; go kriterleri; go koşulu; go koşulları
geçiş kriterleri; başarılı sayılır; başarılı kabul edilir; tamamlanmış sayılır; tamamlandı sayılır; başarılı sayılması için; başarılı olması için; go kararı için; go için
go verilir; kalite kapısı; kalite eşiği; geçiş koşulu; geçiş koşulları; bitti tanımı; hazır tanımı; başarı koşulu; başarı koşulları; koşullar sağlanırsa go
doğrulama noktası; basari kriterleri; basari kriteri; cikis kriterleri; giris kriterleri; go kosulu; go kosullari; gecis kriterleri; basarili sayilir
basarili kabul edilir; tamamlanmis sayilir; tamamlandi sayilir; basarili sayilmasi icin; basarili olmasi icin; go karari icin; go icin; kalite kapisi; kalite esigi
gecis kosulu; gecis kosullari; bitti tanimi; hazir tanimi; basari kosulu; basari kosullari; kosullar saglanirsa go; dogrulama noktasi; başari krİterlerİ; başari krİterİ
kabul krİterlerİ; kabul krİterİ; tamamlanma krİterlerİ; çikiş krİterlerİ; gİrİş krİterlerİ; go krİterlerİ; geçİş krİterlerİ; başarili kabul edİlİr
başarili sayilmasi İçİn; başarili olmasi İçİn; go karari İçİn; go İçİn; go verİlİr; kalİte kapisi; kalİte eşİğİ; geçİş koşulu; geçİş koşullari; bİttİ tanimi; go kriteri
go şartı; go şartları; başarılı sayılması; başarılı kabul edilmesi; tamamlanmış kabul edilir; bitmiş sayılır; geçiş kriteri; devam koşulu; devam koşulları
devam kriterleri; devam etme koşulu; genel durum: go; karar: go; hazır sayılır; go sarti; go sartlari; basarili sayilmasi; basarili kabul edilmesi
tamamlanmis kabul edilir; bitmis sayilir; gecis kriteri; devam kosulu; devam kosullari; devam etme kosulu; hazir sayilir; go İçin
[criteria.failed]
başarısız sayılır; başarısız kabul edilir; başarısız sayılması; başarısızlık kriterleri; başarısızlık koşulları; başarısızlık kriteri; no-go koşulu; no-go koşulları
no-go kriterleri; no-go sayılır; no-go olur; no-go kararı verilir; no-go nedeni; no-go sebebi; no-go demektir; eleme kriterleri; ret kriterleri; olumsuz sayılır
basarisiz sayilir; basarisiz kabul edilir; basarisiz sayilmasi; basarisizlik kriterleri; basarisizlik kosullari; basarisizlik kriteri; no-go kosulu; no-go kosullari
no-go sayilir; no-go karari verilir; olumsuz sayilir; başarisiz kabul edİlİr; başarisizlik krİterlerİ; başarisizlik krİterİ; no-go krİterlerİ; no-go karari verİlİr
no-go nedenİ; no-go sebebİ; no-go demektİr; eleme krİterlerİ; ret krİterlerİ; no-go kriteri; no-go şartı; no-go şartları; red kriterleri; no-go sarti; no-go sartlari
[checkpoint]
kontrol noktası; kontrol noktaları; durma noktası; bekleme noktası; karar noktası; karar kapısı; onay noktası; geçiş kapısı; kalite kapısı; geri dönüşü olmayan
dönüşü olmayan nokta; nihai karar; son karar; go kararı; nihai onay; doğrulama noktası; son kontrol noktası; eşik noktası; checkpoint; kontrol noktasi; kontrol noktalari
durma noktasi; bekleme noktasi; karar noktasi; karar kapisi; onay noktasi; gecis kapisi; kalite kapisi; geri donusu olmayan; donusu olmayan nokta; go karari
dogrulama noktasi; son kontrol noktasi; esik noktasi; geçİş kapisi; kalİte kapisi; gerİ dönüşü olmayan; nİhaİ karar; nİhaİ onay; eşİk noktasi; checkpoİnt; karar noktaları
duraklama noktası; onay noktaları; onay kapısı; geri dönüşü olmayan nokta; ara kontrol; geri dönülmez nokta; devam kararı; karar noktalari; duraklama noktasi
onay noktalari; onay kapisi; gerİ dönüşü olmayan nokta; geri donusu olmayan nokta; gerİ dönülmez nokta; geri donulmez nokta; devam karari
[proceed]
devam et; devam edin; devam ediniz; devam edilir; devam edilebilir; devam; ilerle; ilerleyin; ilerlenir; sonraki adıma geç; sonraki adıma geçin; bir sonraki adıma geç
adımına geç; adımına geçin; geçilir; geçiş yap; canlıya al; canlıya alın; canlıya geç; canlıya geçiş; yayına al; yayına alın; yayına alma; başlayın; sürdürün
sonraki adima gec; sonraki adima gecin; bir sonraki adima gec; adimina gec; adimina gecin; gecilir; gecis yap; canliya al; canliya alin; canliya gec; canliya gecis
yayina al; yayina alin; yayina alma; baslayin; surdurun; İlerle; İlerleyin; İlerlenir; devam edebilirsiniz; sonraki adıma geç*; sonraki aşamaya geç*; bir sonraki adıma
bir sonraki aşamaya; adıma geç; adıma geçin; aşamaya geç; aşamaya geçin; canlıya alınır; canlıya çık*; yayına alınır; sonraki adima gec*; sonraki asamaya gec*
bir sonraki adima; bir sonraki asamaya; adima gec; adima gecin; asamaya gec; asamaya gecin; canliya alinir; canliya cik*; yayina alinir
[confirm]
doğrula; doğrulayın; doğrulanır; doğrulandı; doğrulama; kontrol et; kontrol edin; kontrol edilir; kontrol edildi; teyit et; teyit edin; teyit edilir; emin ol; emin olun
emin olunur; denetle; denetleyin; gözden geçir; gözden geçirin; onayla; test et; test edin; sağla; sağlayın; garanti et; incele; dogrula; dogrulayin; dogrulanir
dogrulandi; dogrulama; gozden gecir; gozden gecirin; sagla; saglayin; İncele; doğrulayınız; onaylayın; kontrol ediniz; test edildi
[exception]
beklenen davranış; beklenen durum; normaldir; normal davranış; sorun değil; sorun yok; sorun teşkil etmez; işlem gerekmez; aksiyon gerekmez; aksiyon gerekmiyor
bir şey yapmaya gerek yok; göz ardı; göz ardı edilebilir; yok sayılabilir; yok say; kabul edilebilir; bilinen sorun; blocker değil; engel değil; etkisi yok
launch blocker değil; ok - beklenen; ok – beklenen; ok — beklenen; önemsiz; beklenen bir durum; beklenen davranis; normal davranis; sorun degil; sorun teskil etmez
islem gerekmez; bir sey yapmaya gerek yok; goz ardi; goz ardi edilebilir; yok sayilabilir; blocker degil; engel degil; launch blocker degil; onemsiz; İşlem gerekmez
işlem gerekmiyor; aksiyon yok; müdahale gerekmez; müdahaleye gerek yok; bir şey yapılmaz; yapılacak bir şey yok; göz ardı edin; dikkate almayın; görmezden gelinebilir
ihmal edilebilir; sorun değildir; rollback gerekmez; geri almaya gerek yok; İşlem gerekmiyor; islem gerekmiyor; mudahale gerekmez; mudahaleye gerek yok; bir sey yapilmaz
yapilacak bir sey yok; goz ardi edin; dikkate almayin; gormezden gelinebilir; İhmal edilebilir; sorun degildir
[required]
önce zorunlu; öncesinde zorunlu; öncesi zorunlu; önce mutlaka; öncesinde mutlaka; önce yapılmalı; önce tamamlanmalı; öncesinde tamamlanmalı; önce tamamlanmış
öncesinde tamamlanmış; önce bitmiş; deploy öncesi; deployment öncesi; yayın öncesi; canlı öncesi; canlıya almadan önce; canlıya geçmeden önce; canlıya geçiş öncesi
yayına almadan önce; yayınlamadan önce; deploy etmeden önce; deploy'dan önce; deployment'tan önce; release öncesi; release'den önce; launch öncesi; lansman öncesi
merge öncesi; merge etmeden önce; migration öncesi; migration'dan önce; geçiş öncesi; geçişten önce; başlamadan önce; devam etmeden önce; çalıştırmadan önce
uygulamadan önce; her deploy öncesi; her deploydan önce; açmadan önce; kesintiden önce; bakım penceresinden önce; go-live öncesi; go-live'dan önce; bloklayıcı
engelleyici; launch blocker; yayın engeli; zorunlu kalem; zorunlu kalemler; zorunlu madde; zorunlu maddeler; zorunlu adım; zorunlu adımlar; zorunlu kontrol
tam bu sırayla; tam olarak bu sırayla; sırası değiştirilemez; sırayı bozmayın; son çare; son çare olarak; olmazsa olmaz; zorunlu şart
once zorunlu; oncesinde zorunlu; oncesi zorunlu; once mutlaka; oncesinde mutlaka
once yapilmali; once tamamlanmali; oncesinde tamamlanmali; once tamamlanmis; oncesinde tamamlanmis; once bitmis; deploy oncesi; deployment oncesi; yayin oncesi
canli oncesi; canliya almadan once; canliya gecmeden once; canliya gecis oncesi; yayina almadan once; yayinlamadan once; deploy etmeden once; deploy'dan once
deployment'tan once; release oncesi; release'den once; launch oncesi; lansman oncesi; merge oncesi; merge etmeden once; migration oncesi; migration'dan once; gecis oncesi
gecisten once; baslamadan once; devam etmeden once; calistirmadan once; uygulamadan once; her deploy oncesi; her deploydan once; acmadan once; kesintiden once
bakim penceresinden once; go-live oncesi; go-live'dan once; bloklayici; yayin engeli; zorunlu adim; zorunlu adimlar; tam bu sirayla; tam olarak bu sirayla
sirasi degistirilemez; sirayi bozmayin; son care; son care olarak; zorunlu sart
öncesİnde zorunlu; öncesİ zorunlu; öncesİnde mutlaka; öncesİnde tamamlanmali; öncesİnde tamamlanmiş; önce bİtmİş; deploy öncesİ; deployment öncesİ
yayin öncesİ; canli öncesİ; canliya geçİş öncesİ; release öncesİ; launch öncesİ; lansman öncesİ; merge öncesİ; mİgratİon öncesİ; mİgratİon'dan önce; geçİş öncesİ
geçİşten önce; her deploy öncesİ; kesİntİden önce; bakim penceresİnden önce; go-lİve öncesİ; go-lİve'dan önce; engelleyİcİ; yayin engelİ; sirasi değİştİrİlemez
önce tamamlanmalıdır; öncesi tamamlanmalı; önce tamamlanması; önce yapılmalıdır; önce yapılması; öncesinde yapılmalı; önce bitmeli; önce hazır olmalı; önce alınmalı
önce alınmalıdır; deploydan önce; deploymenttan önce; dağıtımdan önce; dağıtıma başlamadan; canlıya çıkmadan önce; yayından önce; cutover'dan önce; migrasyondan önce
taşımadan önce; ilerlemeden önce; silmeden önce; her dağıtım öncesi; bakımdan önce; üretim öncesi zorunlu; yayın engelleyici; ön koşuldur; önkoşuldur; ön şarttır
bu sırayla; sırasıyla uygulanmalı; sıra önemli; sırası önemli; sırayı değiştirmeyin; yalnızca acil durumda; sadece acil durumda; cuma günü deploy; cuma deploy
mesai saatleri dışında; deploy yapmadan önce; dağıtım yapmadan önce; güncellemeden önce; taşımaya başlamadan önce; işleme başlamadan önce; açılmadan önce
dağıtıma başlamadan önce; geçişe başlamadan önce; deploya başlamadan önce; deploy işlemine başlamadan önce; çalışmaya başlamadan önce; migrasyona başlamadan önce
kuruluma başlamadan önce; once tamamlanmalidir; oncesi tamamlanmali; once tamamlanmasi; once yapilmalidir; once yapilmasi; oncesinde yapilmali; once bitmeli
once hazir olmali; once alinmali; once alinmalidir; deploydan once; deploymenttan once; dagitimdan once; dagitima baslamadan; canliya cikmadan once; yayindan once
cutover'dan once; migrasyondan once; tasimadan once; İlerlemeden önce; ilerlemeden once; silmeden once; her dagitim oncesi; bakimdan once; uretim oncesi zorunlu
yayin engelleyici; on kosuldur; onkosuldur; on sarttir; bu sirayla; sirasiyla uygulanmali; sira onemli; sirasi onemli; sirayi degistirmeyin; yalnizca acil durumda
cuma gunu deploy; mesai saatleri disinda; deploy yapmadan once; dagitim yapmadan once; guncellemeden once; tasimaya baslamadan once; İşleme başlamadan önce
isleme baslamadan once; acilmadan once; dagitima baslamadan once; gecise baslamadan once; deploya baslamadan once; deploy islemine baslamadan once
calismaya baslamadan once; migrasyona baslamadan once; kuruluma baslamadan once
[watch]
izle; izleyin; izlenir; izlenmeli; gözlemle; gözlemleyin; gözlemlenir; takip et; takip edin; takip edilir; göz kulak ol; yakından takip; yakından izle; izlemeye devam
monitor et; monitör edin; gözetim; gozlemle; gozlemleyin; gozlemlenir; goz kulak ol; yakindan takip; yakindan izle; monitor edin; gozetim; İzle; İzleyin; İzlenir
İzlenmeli; İzlemeye devam; izleyiniz; gözleyin; göz kulak; yakından izle*; logları izle*; metrikleri izle*; monitör et; İzleyiniz
[page]
nöbetçiyi ara; nöbetçiyi arayın; nöbetçi ekibi ara; nöbetçi ekibi arayın; nöbetçiye haber; nöbetçi mühendisi ara; on-call'u ara; on-call ekibi ara; on-call'a haber
derhal ara; hemen ara; hemen arayın; telefonla ara; uyandır; çağrı yap; çağrı gönder; acil ara; nobetciyi ara; nobetciyi arayin
nobetci ekibi ara; nobetci ekibi arayin; nobetciye haber; nobetci muhendisi ara; hemen arayin; uyandir; cagri yap; cagri gonder; nöbetçiyi ara*; nöbetçi ekibi ara*
nöbetçiye haber*; nöbetçi mühendisi ara*; nöbetçi mühendise; nöbetçiyi uyar*; nöbetçi ekibe; on-call'u ara*; on-call'a haber*; on-call mühendisi ara*; derhal arayın
eskale et; eskale edin; eskale edilir
[alert]
alarm; alarmlar; uyarı; uyarılar; uyar; uyarın; bildirim; bildirim gönder; bildir; bildirin; haber ver; haber verin; alarm üret; alarm verir; alarm ver; uyarı ver; ikaz
bilgilendir; bilgilendirin; duyur; duyurun; kritik uyarı; alert; uyari; uyarilar; uyarin; bildirim gonder; alarm uret; uyari ver; kritik uyari; İkaz; alarmı; uyarısı
bildirilir; haber verilir; bilgilendirilir; alarm üret*; uyarı gönder*; alert gönder*; duyuru
[investigate]
araştır; araştırın; araştırılır; incele; inceleyin; incelenir; analiz et; analiz edin; logları incele; logları kontrol; loglara bak; log incele; kök neden
kök neden analizi; nedenini bul; nedenini araştır; teşhis et; debug et; tanıla; arastir; arastirin; arastirilir; loglari incele; loglari kontrol; kok neden
kok neden analizi; nedenini arastir; teshis et; tanila; İncele; İnceleyin; İncelenir; analiz edilir; sebebini bul*; nedenini bul*; kök nedeni; logları kontrol*
logları incele*; loglara bak*; debug edin
[critical]
kritik; kritiktir; acil; ciddi; önemli derecede; ağır; hayati; çok acil; en yüksek öncelik; bloklayıcı; engelleyici; onemli derecede; cok acil; en yuksek oncelik
bloklayici; krİtİk; krİtİktİr; acİl; cİddİ; önemlİ derecede; hayatİ; çok acİl; en yüksek öncelİk; engelleyİcİ; acilen; önemli hata; felaket; yüksek öncelikli; kritik hata
kritik sorun; kritik seviye; kritik bulgu; kritik öncelik; kritik durum
[target]
hedef; hedefler; hedef değer; hedeflenen; beklenen değer; olması gereken; kabul edilebilir değer; normal; normal değer; bütçe; eşik değer; istenen; hedef deger
beklenen deger; olmasi gereken; kabul edilebilir deger; normal deger; butce; esik deger; İstenen; hedefi; hedef değerler; normal aralık
[baseline]
temel değer; referans değer; baz değer; başlangıç değeri; normal; normalin; önceki; deploy öncesi değer; yayın öncesi değer; her zamanki; olağan; ortalama; ortalaması
geçmiş; artış; arttı; artarsa; artması; azalma; azaldı; düşüş; düştü; bozulma; bozuldu; sıçrama; yavaşlama; yavaşladı; daha yavaş; normalin üstünde; normalin üzerinde
daha kötü; kötüleşme; kötüleşti; gerileme; baz alınan; temel deger; referans deger; baz deger; baslangic degeri; onceki; deploy oncesi deger; yayin oncesi deger; olagan
ortalamasi; gecmis; artis; artti; artmasi; azaldi; dusus; dustu; sicrama; yavaslama; yavasladi; daha yavas; normalin ustunde; normalin uzerinde; daha kotu; kotulesme
kotulesti; baz alinan; normalden; taban değer; eski değer; deploy öncesi; dağıtım öncesi; öncesine göre; ortalamanın; alışılmış; yükselirse; yükselmesi; yükseliş; düşerse
düşmesi; azalırsa; yavaşlarsa; kötüleşirse

# --- commands ---
[run]
çalıştır; çalıştırın; çalıştırınız; çalıştırılır; komut; komutu; komutlar; komutunu; komutları; yürüt; yürütün; uygula; uygulayın; kullan; kullanın; kullanarak; yaz
yazın; gir; girin; deploy et; deploy edin; başlat; başlatın; yeniden başlat; yeniden başlatın; restart et; tetikle; tetikleyin; çağır; çağırın; aracılığıyla; ile test
ile kontrol; ekle; ekleyin; tekrar çalıştır; yeniden çalıştır; yükle; yükleyin; dağıt; dağıtın; durdurmak için; başlatmak için; calistir; calistirin; calistiriniz
calistirilir; komutlari; yurut; yurutun; uygulayin; kullanin; yazin; baslat; baslatin; yeniden baslat; yeniden baslatin; cagir; cagirin; araciligiyla; tekrar calistir
yeniden calistir; yukle; yukleyin; dagit; dagitin; durdurmak icin; baslatmak icin; İle test; İle kontrol; çalıştırılmalı; komutlarını; komutuyla; komutu ile; uygulanır
yürütülür; başlatılır; deploy edilir; kurun; ile doğrula*; script'i çalıştır*; scripti çalıştır*; kopyala; kopyalayın; terminalde; konsolda; İle doğrula*
[run.never]
çalıştırmayın; çalıştırma; asla çalıştırmayın; çalıştırmayınız; çalıştırılmamalı; çalıştırılmamalıdır; çalıştırılmaz; kullanmayın; kullanmayınız; asla kullanmayın
kullanılmamalı; kullanılmamalıdır; artık kullanılmıyor; artık kullanılmaz; uygulamayın; başlatmayın; girmeyin; yasak; yasaktır; kullanımdan kaldırıldı
kullanımdan kalktı; eskimiş; geçersiz komut; calistirmayin; calistirma; asla calistirmayin; calistirmayiniz; calistirilmamali; calistirilmamalidir
calistirilmaz; kullanmayin; kullanmayiniz; asla kullanmayin; kullanilmamali; kullanilmamalidir; artik kullanilmiyor; artik kullanilmaz; uygulamayin; baslatmayin
yasaktir; kullanimdan kaldirildi; kullanimdan kalkti; eskimis; gecersiz komut
[run.maybe]
isteğe bağlı; opsiyonel; gerekirse; gerekiyorsa; gerekli ise; gerekliyse; gerektiğinde; ihtiyaç halinde; isterseniz; istenirse; tercihen; ayrıca kullanabilirsiniz
de kullanılabilir; istege bagli; gerektiginde; ihtiyac halinde; ayrica kullanabilirsiniz; de kullanilabilir
[run.each]
her sunucu için; her sunucuda; her düğüm için; her düğümde; her biri için; her birinde; her host için; tüm sunucularda; tüm düğümlerde; her ortam için; her bölge için; her servis için; her sunucu icin; her biri icin; her dugumde; tum sunucularda; için tekrarlayın; için tekrarla
[run.order]
çalıştır; çalıştırın; çalıştırınız; yürüt; yürütün; girin; calistir; calistirin; yurutun
[run.back]
geri almak için; geri dönmek için; geri almak icin; geri donmek icin
[run.later]
durdurmak için; iptal etmek için; devre dışı bırakmak için; kapatmak için; daha sonra; sonradan; referans için
bilgi için; hata ayıklamak için; acil durumda; son çare olarak; eşdeğer; ile aynı; eskiden; önceden; ile oluşturuldu; arka planda; durdurmak icin
iptal etmek icin; devre disi birakmak icin; kapatmak icin; referans icin; bilgi icin; hata ayiklamak icin; son care olarak
esdeger; ile ayni; onceden; ile olusturuldu
[run.again]
yeniden dene; yeniden deneyin; tekrar dene; tekrar deneyin; yeniden deneme
[or.line]
veya; ya da
[or]
veya; ya da; yahut; veyahut; alternatif olarak; yoksa; onun yerine; bunun yerine; diğer yöntem; alternatif; diger yontem; yerine
[example]
örnek; örnekler; örneğin; mesela; örn.; örnek olarak; gibi; misal; örnek kullanım; ornek; ornekler; ornegin; ornek olarak; ornek kullanim; örnekteki gibi

# --- expectations ---
[expected]
yazdırmalı*; döndürmeli*
başarı göstergeleri; basari gostergeleri; başari göstergelerİ; beklenen değerler; beklenen davranış; görmeniz beklenir; beklenen degerler; beklenen davranis
gormeniz beklenir; görmenİz beklenİr; dönmesi beklenir; görmeniz gerekir; sonuç şu şekilde; donmesi beklenir; gormeniz gerekir; sonuc su sekilde; dönmesİ beklenİr
görmenİz gerekİr; sonuç şu şekİlde; olması beklenir; olmasi beklenir; olmasi beklenİr; beklenen sonuç; beklenen çıktı; beklenen yanıt; beklenen cevap; beklenen değer
beklenen durum; beklenen sonuc; beklenen cikti; beklenen yanit; beklenen deger; göstermelidir; gostermelidir; göstermelİdİr; beklediğimiz; görünmelidir; görülmelidir
görmelisiniz; listelenmeli; sıfır olmalı; bekledigimiz; gorunmelidir; gorulmelidir; gormelisiniz; sifir olmali; bekledİğİmİz; görünmelİdİr; görülmelİdİr; görmelİsİnİz
lİstelenmelİ; içermelidir; eşit olmalı; 200 dönmeli; icermelidir; esit olmali; 200 donmeli; İçermelidir; İçermelİdİr; eşİt olmali; 200 dönmelİ; dönmelidir; döndürmeli
göstermeli; 200 olmalı; donmelidir; dondurmeli; gostermeli; 200 olmali; dönmelİdİr; döndürmelİ; göstermelİ; görünmeli; görülmeli; gorunmeli; gorulmeli; görünmelİ
görülmelİ; beklenen; beklenir; beklenti; içermeli; 0 olmalı; icermeli; 0 olmali; beklenİr; beklentİ; İçermeli; İçermelİ; dönmeli; çıkmalı; yazmalı; vermeli; donmeli
cikmali; yazmali; dönmelİ; vermelİ; beklenen sonuçlar; beklentiler; olmalı; olmalıdır; yanıt vermeli; cevap vermeli; çıktı vermeli; listelemeli; döner; kalmalı
kalmalıdır; eşleşmeli; aynı olmalı; boş olmalı; çalışır durumda olmalı; başarı göstergesi; beklenen sonuclar; olmali; olmalidir; yanit vermeli; cikti vermeli; doner
kalmali; kalmalidir; eslesmeli; ayni olmali; bos olmali; calisir durumda olmali; basari gostergesi
[expected.output]
çıktı aşağıdaki gibi; cikti asagidaki gibi; çikti aşağidakİ gİbİ; başarı göstergeleri; basari gostergeleri; başari göstergelerİ; çıktı şöyle olmalı; cikti soyle olmali
çıktı şu şekilde; görmeniz gerekir; cikti su sekilde; gormeniz gerekir; çikti şu şekİlde; görmenİz gerekİr; beklenen çıktı; beklenen sonuç; beklenen yanıt; beklenen cevap
beklenen cikti; beklenen sonuc; beklenen yanit; görmelisiniz; gormelisiniz; görmelİsİnİz; örnek çıktı; örnek yanıt; örnek sonuç; şuna benzer; ornek cikti; ornek yanit
ornek sonuc; suna benzer; göstermeli; gostermeli; göstermelİ; şu çıktı; su cikti; beklenen sonuçlar; çıktı şu şekilde olmalı; şunu görmelisiniz; aşağıdaki çıktı
beklenen sonuclar; cikti su sekilde olmali; sunu gormelisiniz; asagidaki cikti

# --- people ---
[role]
yönetici; yöneticisi; müdür; müdürü; lider; lideri; ekip lideri; takım lideri; teknik lider; proje yöneticisi; proje müdürü; ürün yöneticisi; ürün sahibi; ürün müdürü
geliştirici; geliştiriciler; yazılımcı; yazılım ekibi; mühendis; mühendisi; testçi; test uzmanı; test ekibi; mimar; mimarı; yazılım mimarı; direktör; direktörü; operatör
operasyon; operasyon ekibi; sistem yöneticisi; veritabanı yöneticisi; nöbetçi; nöbetçi mühendis; sorumlu; sorumlusu; yetkili; yetkilisi; ekip; ekibi; takım; müşteri
kullanıcı; paydaş; paydaşlar; iş birimi; destek; destek ekibi; müşteri destek; güvenlik; güvenlik ekibi; güvenlik sorumlusu; hukuk; finans; kalite; kalite güvence
altyapı; altyapı ekibi; uzman; uzmanı; onaylayan; gözden geçiren; talep eden; uygulayan; koordinatör; koordinatörü; kurul; komite; başkan; genel müdür; analist
sürüm yöneticisi; değişiklik yöneticisi; yayın sorumlusu; yayın yöneticisi; tedarikçi; devops mühendisi; bt müdürü; yonetici; yoneticisi; mudur; muduru; takim lideri
proje yoneticisi; proje muduru; urun yoneticisi; urun sahibi; urun muduru; gelistirici; gelistiriciler; yazilimci; yazilim ekibi; muhendis; muhendisi; testci; test uzmani
mimari; yazilim mimari; direktor; direktoru; operator; sistem yoneticisi; veritabani yoneticisi; nobetci; nobetci muhendis; takim; musteri; kullanici; paydas; paydaslar
is birimi; musteri destek; guvenlik; guvenlik ekibi; guvenlik sorumlusu; kalite guvence; altyapi; altyapi ekibi; uzmani; gozden geciren; koordinator; koordinatoru; baskan
genel mudur; surum yoneticisi; degisiklik yoneticisi; yayin sorumlusu; yayin yoneticisi; tedarikci; devops muhendisi; bt muduru; yönetİcİ; yönetİcİsİ; lİder; lİderİ
ekİp lİderİ; takim lİderİ; teknİk lİder; proje yönetİcİsİ; ürün yönetİcİsİ; ürün sahİbİ; gelİştİrİcİ; gelİştİrİcİler; yazilim ekİbİ; mühendİs; mühendİsİ; testçİ
test ekİbİ; mİmar; mİmari; yazilim mİmari; dİrektör; dİrektörü; operasyon ekİbİ; sİstem yönetİcİsİ; verİtabani yönetİcİsİ; nöbetçİ; nöbetçİ mühendİs; yetkİlİ; yetkİlİsİ
ekİp; ekİbİ; müşterİ; İş birimi; İş bİrİmİ; destek ekİbİ; müşterİ destek; güvenlİk; güvenlİk ekİbİ; güvenlİk sorumlusu; fİnans; kalİte; kalİte güvence; altyapi ekİbİ
gözden geçİren; koordİnatör; koordİnatörü; komİte; analİst; sürüm yönetİcİsİ; değİşİklİk yönetİcİsİ; yayin yönetİcİsİ; tedarİkçİ; devops mühendİsİ; geliştiricisi
yazılım mühendisi; test mühendisi; analisti; iş analisti; operatörü; teknisyen; ağ yöneticisi; takımı; onaylayıcı; muhasebe; operasyonlar; komitesi; kurulu; üst yönetim
yönetim; geliştirme ekibi; bilgi güvenliği; bilgi işlem; dba ekibi; devops ekibi; sponsor; uyum; uyum birimi; pazarlama; gelistiricisi; yazilim muhendisi; test muhendisi
İş analisti; is analisti; operatoru; ag yoneticisi; takimi; onaylayici; ust yonetim; yonetim; gelistirme ekibi; bilgi guvenligi; bilgi İşlem; bilgi islem
[signed-by]
imzalayan; onaylayan; onay veren; kontrol eden; gözden geçiren; doğrulayan; uygulayan; hazırlayan; deploy eden; yayınlayan; test eden; yetkilendiren; tarafından onaylandı
tarafından imzalandı; tarafından yapıldı; tarafından tamamlandı; tarafından kontrol edildi; gerçekleştiren; teslim alan; kabul eden; tamamlayan; sorumlu imza
gozden geciren; dogrulayan; hazirlayan; yayinlayan; tarafindan onaylandi; tarafindan imzalandi; tarafindan yapildi; tarafindan tamamlandi; tarafindan kontrol edildi
gerceklestiren; İmzalayan; yürüten; yapan; tarafından hazırlandı; tarafından doğrulandı; teslim eden; yuruten; tarafindan hazirlandi; tarafindan dogrulandi
[signature]
imza; imzası; imzalar; imzalandı; paraf; onay; onaylandı; onay durumu; karar; ad soyad ve tarih; tarih ve imza; imza / tarih; imza/tarih; isim ve tarih; kaşe; e-imza
islak imza; imzasi; imzalandi; onaylandi; İmza; İmzası; İmzasi; İmzalar; İmzalandı; İmzalandi; ad soyad ve tarİh; tarİh ve İmza; İmza / tarih; İmza / tarİh; İmza/tarih
İmza/tarİh; İsim ve tarih; İsİm ve tarİh; e-İmza; İslak imza; İslak İmza; imzaladı; onayı; kararı; ad soyad imza; ad ve tarih; imza ve tarih; tarih / imza; İmzaladı
imzaladi; onayi; karari; ad soyad İmza; İmza ve tarih; tarih / İmza
[contact]
iletişim; telefon; telefon no; telefon numarası; cep; cep telefonu; gsm; e-posta; eposta; dahili; kanal; slack kanalı; ara; arayın; irtibat; ulaşım; mail
iletişim bilgisi; iletişim kanalı; numara; numarası; iletisim; telefon numarasi; slack kanali; arayin; ulasim; iletisim bilgisi; iletisim kanali; numarasi; İletişim
İrtibat; İletişim bilgisi; İletişim kanalı; telefonu; cep no; e-posta adresi; kanalı; teams kanalı; ulaşın; ulaşılabilir; iletişim kişisi; irtibat kişisi; İletişim kişisi
İrtibat kişisi

# --- tables ---
[column.command]
komut; komutlar; komut/aksiyon; komut / aksiyon; komut/işlem; betik; komut satırı; araç; script; çalıştırılacak komut; sorgu; işlem/komut; komut/islem; komut satiri
calistirilacak komut; islem/komut; komut/aksİyon; komut / aksİyon; komut/İşlem; betİk; scrİpt; İşlem/komut; kabuk; arac
[column.role]
rol; roller; kim; ekip; takım; kişi; isim; ad soyad; ad-soyad; sorumlu; sorumlusu; onaylayan; gözden geçiren; unvan; ünvan; pozisyon; görevli; paydaş; imzalayan; seviye
sahip; sahibi; birim; departman; yetkili; uygulayan; katılımcı; takim; gozden geciren; gorevli; paydas; katilimci; kİm; ekİp; kİşİ; İsim; İsİm; gözden geçİren; pozİsyon
görevlİ; İmzalayan; sevİye; sahİp; sahİbİ; bİrİm; yetkİlİ; rolü; adı soyadı; adı; onaycı; görevi; rolu; kisi; adi soyadi; onayci; görevİ; gorevi
[column.action]
aksiyon; aksiyonlar; eylem; eylemler; yanıt; tepki; karar; ne yapılmalı; ne yapılacak; yapılacak; çözüm; sonuç; önlem; müdahale; işlem; yapılacak işlem; düzeltme; tedbir
çözüm yolu; karşı önlem; alınacak aksiyon; yanit; ne yapilmali; ne yapilacak; yapilacak; cozum; sonuc; onlem; mudahale; islem; yapilacak islem; duzeltme; cozum yolu
karsi onlem; alinacak aksiyon; aksİyon; aksİyonlar; tepkİ; İşlem; yapilacak İşlem; tedbİr; alinacak aksİyon; yapılacaklar; ne yapılır; öneri; yapılacak İşlem
[column.time]
zaman; saat; ne zaman; tarih; süre; başlangıç; bitiş; hafta; gün; tahmini süre; planlanan; pencere; dakika; son tarih; termin; yanıt süresi; başlangıç saati; bitiş saati
zamanlama; tarih/saat; vade; baslangic; bitis; tahmini sure; yanit suresi; baslangic saati; bitis saati; tarİh; bİtİş; tahmİnİ süre; dakİka; son tarİh; termİn
yanit süresİ; başlangiç saatİ; bİtİş saatİ; tarİh/saat; takvim; müdahale süresi; mudahale suresi
[column.phase]
faz; aşama; adım; kilometre taşı; hafta; görev; evre; iş; safha; madde; asama; kilometre tasi; gorev; kİlometre taşi; İş; bölüm; etap; faz adı; adim; bolum; faz adi
[column.metric]
metrik; metrikler; gösterge; göstergeler; kriter; kriterler; ölçüt; kontrol; koşul; şart; tetikleyici; alarm; uyarı; parametre; ölçüm; eşik; belirti; belirtiler; durum
senaryo; sorun; problem; hata; arıza; olay; kontrol noktası; kalem; madde; gereksinim; neden; hata durumu; gosterge; gostergeler; olcut; kosul; uyari; olcum; ariza
kontrol noktasi; metrİk; metrİkler; krİter; krİterler; tetİkleyİcİ; eşİk; belİrtİ; belİrtİler; gereksİnİm; kontrol edilecek
[column.target]
hedef; eşik; eşik değer; sınır; limit; beklenen; beklenen sonuç; beklenen değer; değer; kriter; kabul; kabul kriteri; asgari; azami; en az; en çok; tolerans; hedef değer
kabul edilebilir; esik deger; sinir; beklenen sonuc; beklenen deger; deger; en cok; hedef deger; eşİk; eşİk değer; lİmİt; krİter; kabul krİterİ; asgarİ; azamİ
kabul edİlebİlİr; eşik değeri; minimum; maksimum; en fazla; esik; esik degeri
[column.red]
kırmızı
[column.yellow]
sarı; turuncu
[column.green]
yeşil
[column.severity]
önem; önem derecesi; öncelik; seviye; ciddiyet; aciliyet; şiddet; onem derecesi; oncelik; siddet; önem derecesİ; öncelİk; sevİye; cİddİyet; acİlİyet; şİddet; önem düzeyi
önem seviyesi; şiddeti; kritiklik; önceliği; onem; onem duzeyi; onem seviyesi; siddeti; onceligi
[column.gate]
kapı; kontrol noktası; karar noktası; durma noktası; onay noktası; kalite kapısı; kontrol noktasi; karar noktasi; durma noktasi; onay noktasi; kalite kapisi
kalİte kapisi; geçiş kapısı; kapi; gecis kapisi

[column.window]
pencere; süre; sure
[column.else]
değilse; aksi halde; sağlanmazsa; karşılanmazsa

# --- numbers ---
[op.more]
den fazla; dan fazla; ten fazla; tan fazla; dakikadan fazla; saniyeden fazla; saatten fazla; den büyük; dan büyük; ten büyük; tan büyük; den uzun; dan uzun; daha fazla
üzerinde; üzerine çıkarsa; üstünde; aşarsa; aşan; aşıyor; aşması; aşılırsa; aşıldığında; aşıyorsa; geçerse; geçen; daha uzun; daha yüksek; uzun sürerse; daha büyük
yukarısı; üzerindeyse; üzerinde ise; den buyuk; dan buyuk; ten buyuk; tan buyuk; uzerinde; uzerine cikarsa; ustunde; asarsa; asiyor; asmasi; asilirsa; asildiginda
asiyorsa; gecerse; gecen; daha yuksek; uzun surerse; daha buyuk; yukarisi; uzerindeyse; uzerinde ise; büyüktür; dan yüksek; den yüksek; üzerine; üstüne; aşar
dakikadan uzun; saniyeden uzun; saatten uzun; günden eski
[op.level]
üzerine; üstüne; altına; üzerinde; altında; uzerine; altina
[op.less]
den az; dan az; ten az; tan az; den küçük; dan küçük; ten küçük; tan küçük; dakikadan az; saniyeden az; daha az; altında; altına; altına düşerse; altındaysa
altına inerse; daha kısa; daha düşük; daha hızlı; düşükse; daha küçük; aşağısı; altında ise; den kucuk; dan kucuk; ten kucuk; tan kucuk; altinda; altina; altina duserse
altindaysa; altina inerse; daha kisa; daha dusuk; daha hizli; dusukse; daha kucuk; asagisi; altinda ise; küçüktür; dan düşük; den düşük; dan kısa; den kısa
altında kalmalı; dakikadan kısa; saniyeden kısa; saatten az
[op.at-least]
en az; en az:; asgari; minimum; veya daha fazla; ya da daha fazla; ve üzeri; ve üstü; veya üzeri; ve daha fazla; daha az olmamalı; altına düşmemeli; altında olmamalı
büyük veya eşit; büyük eşit; asgarî; minumum; ve uzeri; ve ustu; veya uzeri; daha az olmamali; altina dusmemeli; altinda olmamali; buyuk veya esit; buyuk esit; en azından
veya üstü; veya daha yüksek; ve yukarısı; dan az olmamalı; den az olmamalı; veya daha yeni
[op.at-most]
en fazla; en çok; azami; maksimum; en geç; içinde; içerisinde; aşmamalı; aşmamalıdır; geçmemeli; geçmemelidir; veya daha az; ya da daha az; ve altı; ve altında
küçük veya eşit; küçük eşit; üzerinde olmamalı; fazla olmamalı; zarfında; maximum; en cok; en gec; icinde; icerisinde; asmamali; asmamalidir; gecmemeli; gecmemelidir
ve alti; ve altinda; kucuk veya esit; kucuk esit; uzerinde olmamali; fazla olmamali; zarfinda; İçinde; İçerisinde; veya altı; ve daha az; dan fazla olmamalı
den fazla olmamalı; üzerine çıkmamalı
[zero]
sıfır; sifir; sıfır hata; sıfır uyarı; sıfır kayıp; sıfır kayıt; sıfır satır; sıfır fark; sıfır başarısız; sifir hata; sifir uyari; sifir kayip; sifir kayit; sifir satir
sifir fark; sifir basarisiz
[version]
sürüm; sürümü; surum
[unit.second]
saniye; saniyede; saniyeden; saniyelik; sn; saniyeyi; saniyeye; sn.
[unit.minute]
dakika; dakikada; dakikadan; dakikalık; dakikayı; dk; dakikaya; dk'dan; dakikadır; dakikalik; dakikayi; dakikadir; dk.
[unit.hour]
saat; saatte; saatten; saatlik; saati; saate
[unit.day]
gün; günde; günden; günlük; iş günü; günü; gunde; gunden; gunluk; is gunu; İş günü; güne; takvim günü; gune; gunu; takvim gunu
[unit.week]
hafta; haftada; haftalık; haftadan; haftalik; haftaya
[duration.quarter-hour]
çeyrek saat; ceyrek saat
[duration.half-hour]
yarım saat; yarim saat
[duration.hour]
bir saat
[duration.hour-and-half]
bir buçuk saat; bir bucuk saat
[number.two]
iki
[number.three]
üç
[number.four]
dört
[number.five]
beş
[number.fifteen]
onbeş
[number.twenty]
yirmi
[number.thirty]
otuz
[estimate]
tahmini süre; tahmini; tahmini zaman; tahmini tamamlanma; süre; süresi; toplam süre; beklenen süre; öngörülen süre; planlanan süre; gereken süre; gerekli süre; yaklaşık
takriben; aşağı yukarı; ortalama süre; sürer; alır; süre hedefi; hedef süre; azami süre; süre limiti; zaman bütçesi; rollback süresi; geri alma süresi; geri dönüş süresi
geri yükleme süresi; civarında; tahmini sure; suresi; toplam sure; beklenen sure; ongorulen sure; planlanan sure; gereken sure; gerekli sure; yaklasik; asagi yukari
ortalama sure; surer; sure hedefi; hedef sure; azami sure; sure limiti; zaman butcesi; rollback suresi; geri alma suresi; geri donus suresi; geri yukleme suresi
civarinda; tahminen; işlem süresi; kesinti süresi; uygulama süresi; sürmektedir; zaman sınırı; süre sınırı; İşlem süresi; islem suresi; kesinti suresi; uygulama suresi
surmektedir; zaman siniri; sure siniri
[window]
son bir; son 24; ilk bir; ilk; sonraki; önümüzdeki; başlangıçta; onumuzdeki; baslangicta; İlk bir; İlk
[lasting]
boyunca; süreyle; süresince; içinde; içerisinde; uzun; uzun süre; uzun sürerse; aşkın; son; en az; boyunca sürerse; üzerinde; fazla; dakikadan uzun
dakikadan fazla; saatten fazla; sureyle; icinde
[cadence]
her gün; her hafta; her ay; her saat; her dakika; her bir; günlük; haftalık; aylık; saatlik; saatte bir; dakikada bir; günde bir; haftada bir; aralıklarla; periyodik
düzenli olarak; başına; her gun; gunluk; haftalik; aylik; gunde bir; araliklarla; duzenli olarak; basina; her .. dakika; her .. dakikada; her .. saatte; her .. saniyede
saniyede bir
[traffic]
trafik; trafiği; trafiğin; canary; kademeli; kademeli geçiş; kademeli yayın; aşamalı yayın; kullanıcıların; isteklerin; trafiği yönlendir; trafiği kaydır
kademeli olarak artır; trafik oranı; trafigi; trafigin; kademeli gecis; kademeli yayin; asamali yayin; kullanicilarin; trafigi yonlendir; trafigi kaydir
kademeli olarak artir; trafik orani; İsteklerin; trafiğini; kanarya; canary'ye; kademeli artır*; trafiği yönlendir*; yavaş yavaş artır*; trafigini; kademeli artir*
trafigi yonlendir*; yavas yavas artir*
[label.owner]
sorumlu; sorumlusu; sorumlular; sahibi; sahip; yürüten; uygulayan; atanan; atanan kişi; gerçekleştiren; yapan; görevli; yürütücü; teknisyen; ilgili kişi; yuruten
atanan kisi; gerceklestiren; gorevli; yurutucu; ilgili kisi; İlgili kişi; sorumlu kişi; sorumlu ekip; görev sahibi; yapacak kişi; sorumlu kisi; gorev sahibi; yapacak kisi
[degrade]
düşüş; düştü; düşmesi; düşerse; azalma; azaldı; azalırsa; artış; arttı; artarsa; artması; bozulma; bozuldu; bozulursa; kötüleşme; kötüleşti; kötüleşirse; yavaşlama
yavaşladı; yavaşlarsa; daha yavaş; daha kötü; gerileme; regresyon; sapma; kayıp; kaybı; sıçrama; dalgalanma; yükselme; yükseldi; yükselirse; performans kaybı; dusus
dustu; dusmesi; duserse; azaldi; azalirsa; artis; artti; artmasi; kotulesme; kotulesti; kotulesirse; yavaslama; yavasladi; yavaslarsa; daha yavas; daha kotu; kayip; kaybi
sicrama; yukselme; yukseldi; yukselirse; performans kaybi; düşme; fark
[metric.ill-high]
hata oranı; hata oranları; hatalar; hata sayısı; gecikme; gecikmesi; yanıt süresi; cevap süresi; yanıt süreleri; başarısızlık oranı; replikasyon gecikmesi
hata orani; yanit suresi; cevap suresi
[metric.ill-low]
başarı oranı; erişilebilirlik; boş disk; boş alan; basari orani
[problem]
hata; hatalar; hatası; hatalı; hataları; başarısız; başarısızlık; başarısız olan; başarısız olursa; başarısızsa; sorun; sorunlar; sorunu; problem; problemler; arıza
arızası; olay; kesinti; kesintisi; çöktü; çökme; çökerse; bozuk; bozuldu; bozulursa; eksik; kayıp; kaybı; veri kaybı; erişilemez; erişilemiyor; ulaşılamıyor; ulaşılamaz
yanıt vermiyor; yanıt vermezse; cevap vermiyor; çalışmıyor; çalışmazsa; çalışmıyorsa; açılmıyor; başlamıyor; başlamazsa; zaman aşımı; tutarsız; tutarsızlık; uyumsuz
uyumsuzluk; beklenmeyen; beklenmedik; anormal; anormallik; anomali; takıldı; kilitlendi; tamamlanmadı; tamamlanmazsa; geçmezse; geçmedi; çözülmezse; çözülemezse; sızıntı
güvenlik açığı; ters giderse; ihlal; reddedildi; hatasi; hatali; hatalari; basarisiz; basarisizlik; basarisiz olan; basarisiz olursa; basarisizsa; ariza; arizasi; coktu
cokme; cokerse; kayip; kaybi; veri kaybi; erisilemez; erisilemiyor; ulasilamiyor; ulasilamaz; yanit vermiyor; yanit vermezse; calismiyor; calismazsa; calismiyorsa
acilmiyor; baslamiyor; baslamazsa; zaman asimi; tutarsiz; tutarsizlik; takildi; tamamlanmadi; gecmezse; gecmedi; cozulmezse; cozulemezse; sizinti; guvenlik acigi; İhlal
hatayla; sorunlu; problemi; problemli; başarısız oldu; aksaklık; aksarsa; çöker; tutarsızlığı; uyuşmazlık; açılmazsa; erişilemezse; takılırsa; fail olursa; fail ederse
patlarsa; kilitlenirse; düzelmezse; yetersiz; basarisiz oldu; aksaklik; coker; tutarsizligi; uyusmazlik; acilmazsa; erisilemezse; takilirsa; duzelmezse
[problem.none]
hata yok*; sorun yok*; hatasız; sorunsuz; hiçbir hata; herhangi bir hata yok*; problem yok*; hata olmazsa; sorun olmazsa

# --- environments ---
[env.local]
yerel ortam; yerel; lokal ortam; lokal; geliştirme ortamı; yerel makine; lokalde; geliştirici ortamı; gelistirme ortami; gelistirici ortami; yerel ortamda; yerelde
geliştirme ortamında; dev ortamı; local ortam
[env.staging]
test ortamı; staging ortamı; ön üretim; ön prod; hazırlık ortamı; kabul ortamı; uat ortamı; preprod ortamı; kabul test ortamı; pilot ortam; staging'de
test ortami; staging ortami; on uretim; on prod; hazirlik ortami; kabul ortami; uat ortami; preprod ortami; kabul test ortami; test ortamında; test ortamına
staging ortamında; staging'e; ön üretim ortamı; entegrasyon ortamı
[env.production]
canlı ortam; canlı; canlıda; canlıya; üretim ortamı; üretim; prod ortamı; production ortamı; canlı sistem; canlı sunucu; prod'da; prod'a; canlı ortamı
canli ortam; canli; canlida; canliya; uretim ortami; uretim; prod ortami; production ortami; canli sistem; canli sunucu; canli ortami; üretim ortamında; üretim ortamına
canlı ortamda; canlı ortama; canlı sistemde; prod ortamında; production'da; production'a; prodüksiyon; üretime; üretimde
[env.blue]
mavi ortam; blue ortam; blue ortamı; blue ortami; mavi ortama; mavi ortamda
[env.green]
yeşil ortam; green ortam; green ortamı; yesil ortam; green ortami; yeşil ortama; yeşil ortamda
[scope.database]
veritabanı; veri tabanı; veritabanını; veri taşıma; veri göçü; migrasyon; migrasyonlar; migration; migration'lar; şema; veri; tablo; tablolar; veriler; veritabanının
veritabani; veri tabani; veritabanini; veri tasima; veri gocu; veritabaninin; veritabanında; veritabanına; veri tabanını; şeması; şema değişikliği
migrasyonu; migration'ı; migration'ları; verileri; tablosu

[backup]
yedek*; yedekle*; anlık görüntü*; snapshot

# --- somebody is to be told ---
[tell.behind]
bilgilendir; bilgilendirin; bilgilendirilir; bilgilendirilmeli; bilgilendirilmesi; bilgi ver; bilgi verin; bilgi verilir; haber ver; haber verin; haber verilir; haberdar et; haberdar edin; bildir; bildirin; bildirilir; duyur; duyurun; duyurulur; duyuru yap; duyuru yapın; duyuru yapılır; mesaj gönder; mesaj gönderin; e-posta gönder; e-posta gönderin; bildirim gönder; bildirim gönderin; duyuru gönder; duyuru gönderin
[tell.done]
bilgilendirildi; bilgi verildi; haber verildi; haberdar edildi; bildirildi; duyuruldu; duyuru yapıldı
[tell.not]
test e-postası; test mesajı; test bildirimi; deneme e-postası; bildirim servisi; bildirim hizmeti; yük dengeleyici
[audience]
ekip; ekibe; ekibi; ekiplere; ekipleri; takım; takıma; takımı; takımlara; kullanıcılar; kullanıcılara; kullanıcıları; müşteri; müşteriler; müşterilere; müşterileri; paydaşlar; paydaşlara; paydaşları; herkese; herkesi; destek ekibi; destek ekibine; destek ekibini; slack; kanal; kanala; kanalda; kanalına; kanalında; nöbetçi; nöbetçiye; yönetim; yönetime; çalışanlara; ilgililere; ilgili kişiler; ilgili kişilere; ilgili kişileri; iş ortaklarına

# --- when a release may begin ---
[deploy.time]
bakım penceresi; dağıtım penceresi; yayın penceresi; düşük trafik; deploy yapmayın; deploy yapılmaz; deploy yalnızca; canlıya alma günleri
[day.not]
hariç; dışında; asla
[day.monday]
pazartesi; pazartesileri
[day.tuesday]
salı; salıları
[day.wednesday]
çarşamba; çarşambaları
[day.thursday]
perşembe; perşembeleri
[day.friday]
cuma; cumaları
[day.saturday]
cumartesi; cumartesileri
[day.sunday]
pazar; pazarları
