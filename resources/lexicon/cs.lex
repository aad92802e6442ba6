# What Czech words and phrases mean to Holdpoint, with the English loan words that Czech teams use (rollback, deploy,
# cutover). Words also stand here without their accents, as they are often typed.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
plán rollbacku; postup rollbacku; rollback plán; rollback postup; postup při rollbacku; kroky rollbacku; návrat; návrat k předchozí verzi; návrat na předchozí verzi
návratový plán; plán návratu; postup návratu; vrácení změn; vrácení změny; vrácení; plán obnovy; postup obnovy; záložní plán; nouzový plán; nouzový postup; havarijní plán
krizový plán; pokud se něco pokazí; když se něco pokazí; při selhání; v případě selhání; v případě problémů; v případě chyby; při problémech; co dělat při selhání
obnova předchozí verze; strategie rollbacku; zpětný postup; odvolání změn; plán vrácení; fallback plán; plan rollbacku; rollback plan; postup pri rollbacku; navrat
navrat k predchozi verzi; navrat na predchozi verzi; navratovy plan; plan navratu; postup navratu; vraceni zmen; vraceni zmeny; vraceni; plan obnovy; zalozni plan
nouzovy plan; nouzovy postup; havarijni plan; krizovy plan; pokud se neco pokazi; kdyz se neco pokazi; pri selhani; v pripade selhani; v pripade problemu; v pripade chyby
pri problemech; co delat pri selhani; obnova predchozi verze; zpetny postup; odvolani zmen; plan vraceni; fallback plan
[section.way-back]
když se něco pokazí; pokud se něco pokazí; když něco selže; pokud něco selže
zpět; vrátit zpět; nouzové kroky; havarijní postup; záloha plánu; návrat zpět; plán b; vratit zpet
nouzove kroky; havarijni postup; zaloha planu; navrat zpet; plan b
[section.triggers]
kritéria pro rollback; kritéria rollbacku; kritéria pro návrat; podmínky rollbacku; podmínky pro rollback; podmínky pro návrat; spouštěče rollbacku; spouštěče
kdy provést rollback; kdy spustit rollback; kdy rollback; kdy se vrátit; kdy vrátit; důvody k rollbacku; důvody pro rollback; rozhodnutí o rollbacku
kritéria pro přerušení; podmínky přerušení; kritéria zastavení; podmínky zastavení; kdy přerušit; spouštěcí podmínky; rollback kritéria; kriteria pro rollback
kriteria rollbacku; kriteria pro navrat; podminky rollbacku; podminky pro rollback; podminky pro navrat; spoustece rollbacku; spoustece; kdy provest rollback
kdy se vratit; kdy vratit; duvody k rollbacku; duvody pro rollback; rozhodnuti o rollbacku; kriteria pro preruseni; podminky preruseni; kriteria zastaveni
podminky zastaveni; kdy prerusit; spousteci podminky; rollback kriteria
[section.work]
příprava rollbacku; příprava na rollback; připravit rollback; rollback připraven; rollback plán připraven; rollback otestován; test rollbacku; otestovat rollback
zkouška rollbacku; nácvik rollbacku; ověření rollback plánu; ověřit rollback plán; bez rollbacku; priprava rollbacku; priprava na rollback; pripravit rollback
rollback pripraven; rollback plan pripraven; rollback otestovan; zkouska rollbacku; nacvik rollbacku; overeni rollback planu; overit rollback plan
[section.contacts]
kontakty; kontakt; kontaktní osoby; důležité kontakty; nouzové kontakty; eskalace; eskalační matice; eskalační postup; eskalační kontakty; odpovědnosti; odpovědné osoby
role a odpovědnosti; role v týmu; zodpovědnosti; pohotovost; pohotovostní kontakty; komunikace; komunikační plán; zainteresované strany; tým a role; komunikační kanály
koho kontaktovat; koho volat; členové týmu; účastníci; kontaktni osoby; dulezite kontakty; nouzove kontakty; eskalacni matice; eskalacni postup; eskalacni kontakty
odpovednosti; odpovedne osoby; role a odpovednosti; role v tymu; zodpovednosti; pohotovostni kontakty; komunikacni plan; zainteresovane strany; tym a role
komunikacni kanaly; clenove tymu; ucastnici
[section.signoff]
schválení; schvalování; podpisy; podpis; konečné schválení; finální schválení; akceptace; akceptační protokol; předávací protokol; souhlas; schvalovatelé; podpisová část
schváleno; odsouhlasení; závěrečné schválení; schvaleni; schvalovani; konecne schvaleni; finalni schvaleni; akceptacni protokol; predavaci protokol; schvalovatele
podpisova cast; schvaleno; odsouhlaseni; zaverecne schvaleni
[section.criteria]
kritéria úspěchu; kritérium úspěchu; kritéria úspěšnosti; akceptační kritéria; kritéria přijetí; kritéria dokončení; kritéria ukončení; výstupní kritéria
definice hotového; definice dokončení; ukazatele úspěchu; metriky úspěchu; podmínky úspěchu; kriteria uspechu; kriterium uspechu; kriteria uspesnosti; akceptacni kriteria
kriteria prijeti; kriteria dokonceni; kriteria ukonceni; vystupni kriteria; definice hotoveho; definice dokonceni; ukazatele uspechu; metriky uspechu; podminky uspechu
[section.and-rollback]
a rollback; a návrat; a vrácení
[section.reference]
aktuální stav; současný stav; výchozí stav; změny schématu; struktura projektu; konfigurační soubory
přehled; shrnutí; souhrn; manažerské shrnutí; úvod; účel; cíl; cíle; rozsah; kontext; pozadí; východiska; reference; odkazy; užitečné odkazy; související dokumenty
související dokumentace; viz také; slovník; slovníček; pojmy; terminologie; historie; historie změn; historie verzí; historie revizí; seznam změn; změnový protokol
poznámky; poznámka; příloha; přílohy; poučení; ponaučení; architektura; obsah; klíčové soubory; změněné soubory; připomínky; rozdíly; známé problémy; známá omezení
omezení; legenda; předpoklady a rizika; rizika; riziko; analýza rizik; posouzení rizik; hodnocení rizik; dopad; dopady; analýza dopadů; časté dotazy; často kladené otázky
přehled příkazů; rychlý přehled; tipy; osvědčené postupy; porovnání; srovnání; doporučení; bezpečnostní doporučení; zásady; principy; politika; závažnost
úrovně závažnosti; stupně závažnosti; cílová skupina; umístění logů; metadata; o dokumentu; informace o dokumentu; přehled změn; jak používat; obecné informace; prehled
shrnuti; manazerske shrnuti; pozadi; vychodiska; uzitecne odkazy; souvisejici dokumenty; souvisejici dokumentace; viz take; slovnik; slovnicek; historie zmen
historie verzi; historie revizi; seznam zmen; zmenovy protokol; poznamky; poznamka; priloha; prilohy; pouceni; ponauceni; klicove soubory; zmenene soubory; pripominky
rozdily; zname problemy; znama omezeni; omezeni; predpoklady a rizika; analyza rizik; posouzeni rizik; hodnoceni rizik; analyza dopadu; caste dotazy; casto kladene otazky
prehled prikazu; rychly prehled; osvedcene postupy; porovnani; srovnani; doporuceni; bezpecnostni doporuceni; zasady; zavaznost; urovne zavaznosti; stupne zavaznosti
cilova skupina; umisteni logu; prehled zmen; jak pouzivat; obecne informace
matice rizik; mimo rozsah; otevřené otázky
příznaky; symptomy
příklady; užitečné příkazy; časté příkazy; další příkazy; priklady; uzitecne prikazy; caste prikazy; dalsi prikazy
[section.timeline]
časový plán; časová osa; harmonogram; časový harmonogram; časový rozvrh; rozvrh; milníky; časový průběh; termíny; plán termínů; časový přehled; kalendář; casovy plan
casova osa; casovy harmonogram; casovy rozvrh; milniky; casovy prubeh; terminy; plan terminu; casovy prehled; kalendar
[section.troubleshooting]
řešení problémů; řešení potíží; odstraňování problémů; odstraňování potíží; časté problémy; časté chyby; běžné problémy; běžné chyby; typické problémy; diagnostika
ladění; reakce na incident; řešení incidentů; řešení chyb; zpracování chyb; známé chyby a řešení; reseni problemu; reseni potizi; odstranovani problemu
odstranovani potizi; caste problemy; caste chyby; bezne problemy; bezne chyby; typicke problemy; ladeni; reseni incidentu; reseni chyb; zpracovani chyb
zname chyby a reseni
nouzové příkazy; obnova po havárii; nouzove prikazy; obnova po havarii
[section.alerts]
konfigurace alertů; nastavení alertů; pravidla alertů; prahy alertů; alerty; upozornění; výstrahy; konfigurace upozornění; nastavení upozornění; podmínky upozornění
kritická upozornění; alarmy; konfigurace alertu; nastaveni alertu; pravidla alertu; prahy alertu; upozorneni; vystrahy; konfigurace upozorneni; nastaveni upozorneni
podminky upozorneni; kriticka upozorneni
[section.container]
kroky; podrobné kroky; detailní kroky; postup; postupy; pracovní postup; průběh; provedení; realizace; instrukce; pokyny; návod; krok za krokem; kroky nasazení
postup nasazení; proces nasazení; postup migrace; kroky migrace; proces vydání; postup vydání; plán provedení; plán realizace; úkoly; seznam úkolů; realizační plán
pracovní kroky; jednotlivé kroky; proces; podrobne kroky; detailni kroky; pracovni postup; prubeh; provedeni; navod; kroky nasazeni; postup nasazeni; proces nasazeni
proces vydani; postup vydani; plan provedeni; plan realizace; ukoly; seznam ukolu; realizacni plan; pracovni kroky; jednotlive kroky
[section.decision]
rozhodnutí; rozhodování; rozhodovací matice; rozhodovací strom; rozhodovací bod; rozhodnutí go/no-go; go/no-go rozhodnutí; go/no-go schůzka; rozhodovací schůzka
rozhodovací tabulka; rozhodnuti; rozhodovani; rozhodovaci matice; rozhodovaci strom; rozhodovaci bod; rozhodnuti go/no-go; go/no-go rozhodnuti; go/no-go schuzka
rozhodovaci schuzka; rozhodovaci tabulka
kdy provést rollback; kdy rollback; kdy vrátit
[section.go]
kritéria go; kritéria no-go; go kritéria; no-go kritéria; podmínky go; podmínky no-go; podmínky pro go; podmínky pro no-go; go pokud; no-go pokud; vše splněno
cokoli selže; kriteria go; kriteria no-go; go kriteria; no-go kriteria; podminky go; podminky no-go; podminky pro go; podminky pro no-go; vse splneno; cokoli selze
[section.precondition]
předpoklady; předpoklad; předběžné podmínky; vstupní podmínky; prerekvizity; požadavky; co budete potřebovat; co je potřeba; než začnete; před začátkem; nutné předpoklady
podmínky před zahájením; predpoklady; predpoklad; predbezne podminky; vstupni podminky; pozadavky; co budete potrebovat; co je potreba; nez zacnete; pred zacatkem
nutne predpoklady; podminky pred zahajenim
[section.monitoring]
monitoring; monitorování; sledování; pozorování; dohled; období sledování; sledování po nasazení; monitoring po nasazení; hypercare; zvýšený dohled; stabilizační období
stabilizace; monitorovani; sledovani; pozorovani; obdobi sledovani; sledovani po nasazeni; monitoring po nasazeni; zvyseny dohled; stabilizacni obdobi
[word.step]
krok; krok č.; úkol; test; kontrola; bod; úloha; krok c.; uloha
[word.phase]
fáze; etapa; část; blok; vlna; stupeň; díl; stupen
[word.option]
možnost; varianta; metoda; alternativa; způsob; přístup; moznost; zpusob; pristup

# --- conditions ---
[beyond]
víc než to; více než to
[else]
jinak; v opačném případě
[if]
pokud; jestliže; jestli; když; kdyby; v případě; v případě že; v případě, že; nastane-li; dojde-li; selže-li; je-li; není-li; objeví-li; přesáhne-li; překročí-li; jakmile
kdykoli; kdykoliv; při selhání; při chybě; při chybách; při neúspěchu; při výpadku; při překročení; při problému; při problémech; při zjištění; při výskytu
při nedostupnosti; při ztrátě; při podezření; v opačném případě; jinak; bude-li; nebude-li; případně; dle potřeby; podle potřeby; ve chvíli, kdy; v okamžiku, kdy
nepodaří-li; pakliže; jestlize; v pripade; v pripade ze; v pripade, ze; selze-li; neni-li; objevi-li; presahne-li; prekroci-li; pri selhani; pri chybe; pri chybach
pri neuspechu; pri vypadku; pri prekroceni; pri problemu; pri problemech; pri zjisteni; pri vyskytu; pri nedostupnosti; pri ztrate; pri podezreni; v opacnem pripade
pripadne; dle potreby; podle potreby; ve chvili, kdy; v okamziku, kdy; nepodari-li; paklize
[moment]
když; jakmile; kdykoli; kdykoliv; ve chvíli, kdy; v okamžiku, kdy; ve chvili, kdy; v okamziku, kdy
[any]
kterýkoli z; kterákoli z; kterékoli z; kterýkoliv z; kterákoliv z; jakýkoli; jakýkoliv; jakákoli; jakákoliv; jakékoli; jakékoliv; některý z; některá z; některé z
alespoň jeden; alespoň jedna; alespoň jedno; aspoň jeden; aspoň jedna; jeden z; jedna z; jedno z; jeden nebo více; jedna nebo více; libovolný; libovolná; cokoli; cokoliv
kterykoli z; kterakoli z; kterekoli z; kterykoliv z; kterakoliv z; jakykoli; jakykoliv; jakakoli; jakakoliv; jakekoli; jakekoliv; nektery z; nektera z; nektere z
alespon jeden; alespon jedna; alespon jedno; aspon jeden; aspon jedna; jeden nebo vice; jedna nebo vice; libovolny; libovolna
[until]
dokud; dokud ne; dokud není; dokud nebude; dokud nejsou; až do; než bude; než budou; ledaže; pokud ne; pokud není; pokud nebude; bez; bez toho; aniž by; předtím než
dříve než; do doby; do té doby; před tím, než; dokud neni; az do; nez bude; nez budou; ledaze; pokud neni; aniz by; predtim nez; drive nez; do te doby; pred tim, nez
[before]
před; předtím; předem; než; dříve než; nejpozději; ještě před; v předstihu; předchozí den; předtím než; před tím; predtim; predem; drive nez; nejpozdeji; jeste pred
v predstihu; predchozi den; predtim nez; pred tim
[only-after]
teprve po; teprve až; teprve poté; teprve když; až po; až když; až poté; pouze po; pouze pokud; pouze když; pouze v případě; pouze tehdy; pouze se souhlasem; jen po
jen pokud; jen když; jen tehdy; jedině po; jedině pokud; výhradně po; výhradně pokud; ne dříve než; nikoli dříve; po schválení; po .. schválení; po odsouhlasení
po potvrzení; po .. potvrzení; po úspěšném; po úspěšné; po úspěšných; po ověření; po .. ověření; po akceptaci; po validaci; po kontrole a schválení; jakmile .. schválen*
jakmile .. dokončen*; jakmile .. potvrzen*; jakmile .. zelen*; jakmile .. úspěšn*; pod podmínkou; za předpokladu; za podmínky; s podmínkou; tehdy a jen tehdy; právě tehdy
po udělení souhlasu; po získání souhlasu; teprve az; teprve pote; teprve kdyz; az po; az kdyz; az pote; pouze kdyz; pouze v pripade; jen kdyz; jedine po; jedine pokud
vyhradne po; vyhradne pokud; ne drive nez; nikoli drive; po schvaleni; po .. schvaleni; po odsouhlaseni; po potvrzeni; po .. potvrzeni; po uspesnem; po uspesne
po uspesnych; po overeni; po .. overeni; po kontrole a schvaleni; jakmile .. schvalen*; jakmile .. dokoncen*; jakmile .. uspesn*; pod podminkou; za predpokladu
za podminky; s podminkou; prave tehdy; po udeleni souhlasu; po ziskani souhlasu
jen se souhlasem; jen pokud .. souhlasí; pouze pokud .. souhlasí; po souhlasu; až .. řekne ok
[after]
po dokončení; po nasazení; po migraci; po spuštění; po restartu; poté; potom; následně; po provedení; jakmile; po skončení; po ukončení; po každém; po každé; hned po
ihned po; poté co; po tom, co; po importu; po cutoveru; po dokonceni; po nasazeni; po spusteni; nasledne; po provedeni; po skonceni; po ukonceni; po kazdem; po kazde
pote co

# --- gates ---
[rollback]
rollback; rollbacku; rollbackovat; rollbackujte; vrátit zpět; vraťte zpět; vrátit změny; vraťte změny; vrátit na předchozí; vraťte na předchozí; vrátit předchozí verzi
vraťte předchozí verzi; vrátit se k předchozí; vraťte se k předchozí; vrátit se na předchozí; návrat k předchozí; návrat na předchozí; návrat na původní; přepnout zpět
přepněte zpět; přepnutí zpět; obnovit předchozí verzi; obnovte předchozí verzi; obnovit ze zálohy; obnovte ze zálohy; obnovit zálohu; obnovte zálohu; obnova ze zálohy
nasadit předchozí verzi; nasaďte předchozí verzi; nasadit starou verzi; zpět na původní; zpět na předchozí; zpět na starou; revertovat; revertujte; odvolat změny
stornovat změny; provést revert; vratit zpet; vratte zpet; vratit zmeny; vratte zmeny; vratit na predchozi; vratte na predchozi; vratit predchozi verzi
vratte predchozi verzi; vratit se k predchozi; vratte se k predchozi; vratit se na predchozi; navrat k predchozi; navrat na predchozi; navrat na puvodni; prepnout zpet
prepnete zpet; prepnuti zpet; obnovit predchozi verzi; obnovte predchozi verzi; obnovit ze zalohy; obnovte ze zalohy; obnovit zalohu; obnovte zalohu; obnova ze zalohy
nasadit predchozi verzi; nasadte predchozi verzi; zpet na puvodni; zpet na predchozi; zpet na starou; odvolat zmeny; stornovat zmeny; provest revert
[rollback.now]
okamžitý rollback; okamžitě rollback; rollback okamžitě; ihned rollback; rollback ihned; neprodleně rollback; provést rollback; proveďte rollback; provede se rollback
provádí se rollback; spustit rollback; spusťte rollback; zahájit rollback; zahajte rollback; zahájit návrat; zahajte návrat; provést návrat; vykonat rollback
nouzový rollback; automatický rollback; rollback povinný; rollback nutný; nutný rollback; nutno provést rollback; je nutný rollback; okamžitě vrátit; okamžitě vraťte
ihned vraťte; ihned vrátit; zastavit a vrátit; zastavte a vraťte; aktivovat rollback; inicializovat rollback; kompletní rollback; plný rollback; udělat rollback
udělejte rollback; okamžitý návrat; použijte rollback plán; přejít na rollback; okamzity rollback; okamzite rollback; rollback okamzite; neprodlene rollback
provest rollback; provedte rollback; provadi se rollback; spustte rollback; zahajit rollback; zahajit navrat; zahajte navrat; provest navrat; nouzovy rollback
automaticky rollback; rollback povinny; rollback nutny; nutny rollback; nutno provest rollback; je nutny rollback; okamzite vratit; okamzite vratte; ihned vratte
ihned vratit; zastavit a vratit; zastavte a vratte; kompletni rollback; plny rollback; udelat rollback; udelejte rollback; okamzity navrat; pouzijte rollback plan
prejit na rollback
[rollback.trigger]
rollback pokud; rollback, pokud; rollback když; rollback v případě; rollback při; proveďte rollback, pokud; provést rollback, pokud; provést rollback pokud
spustit rollback, pokud; kritéria pro rollback; kritéria rollbacku; podmínky rollbacku; podmínky pro rollback; spouštěče rollbacku; spouští rollback; spustí rollback
vyvolá rollback; vede k rollbacku; vyžaduje rollback; nebo rollback; či rollback; zvážit rollback; zvažte rollback; rollback se provede; rollback musí být
rozhodnutí o rollbacku; okno pro rollback; práh pro rollback; vrátit zpět, pokud; vraťte zpět, pokud; důvod k rollbacku; kdy provést rollback; rollback kdyz
rollback v pripade; rollback pri; provedte rollback, pokud; provest rollback, pokud; provest rollback pokud; kriteria pro rollback; kriteria rollbacku; podminky rollbacku
podminky pro rollback; spoustece rollbacku; spousti rollback; spusti rollback; vyvola rollback; vyzaduje rollback; ci rollback; zvazit rollback; zvazte rollback
rollback musi byt; rozhodnuti o rollbacku; prah pro rollback; vratit zpet, pokud; vratte zpet, pokud; duvod k rollbacku; kdy provest rollback
[rollback.not]
neprovádějte rollback; neprovádět rollback; rollback neprovádět; rollback neprovádějte; rollback není; rollback nutný není; žádný rollback; není potřeba rollback
není třeba rollback; není nutný rollback; rollback není nutný; rollback není možný; nevracet; nevracejte; místo rollbacku; namísto rollbacku; hotfix místo; nerollbackovat
nikdy nevracejte; neprovadejte rollback; neprovadet rollback; rollback neprovadet; rollback neprovadejte; rollback neni; rollback nutny neni; zadny rollback
neni potreba rollback; neni treba rollback; neni nutny rollback; rollback neni nutny; rollback neni mozny; misto rollbacku; namisto rollbacku; hotfix misto
[rollback.noun]
rollback plán; plán rollbacku; postup rollbacku; rollback skript; rollback skripty; skript pro rollback; skripty pro rollback; rollback tým; strategie rollbacku
rollback připraven; rollback otestován; test rollbacku; rollback dokončen; rollback úspěšný; kroky rollbacku; doba rollbacku; čas rollbacku; příprava rollbacku
příprava na rollback; po rollbacku; během rollbacku; před rollbackem; při rollbacku; možnost rollbacku; rollback verze; bod pro rollback; rollback příkaz
zkouška rollbacku; nácvik rollbacku; důvod rollbacku; vlastník rollbacku; schopnost rollbacku; rollback zdokumentován; checklist rollbacku; rozhodnutí o rollback
plán návratu; rollback plan; plan rollbacku; rollback tym; rollback pripraven; rollback otestovan; rollback dokoncen; rollback uspesny; cas rollbacku; priprava rollbacku
priprava na rollback; behem rollbacku; pred rollbackem; pri rollbacku; moznost rollbacku; rollback prikaz; zkouska rollbacku; nacvik rollbacku; duvod rollbacku
vlastnik rollbacku; rollback zdokumentovan; rozhodnuti o rollback; plan navratu
[stop]
zastavit nasazení; zastavte nasazení; zastavit deploy; zastavte deploy; zastavit migraci; zastavte migraci; zastavit release; zastavit rollout; zastavit proces
zastavte proces; zastavit postup; zastavte postup; zastavit práce; zastavte práce; zastavit vše; zastavte vše; okamžitě zastavit; okamžitě zastavte; ihned zastavit
ihned zastavte; zastavit, pokud; zastavte, pokud; zastavit pokud; zastavte pokud; přerušte nasazení; přerušit migraci; přerušte migraci; přerušit práce
přerušte práce; zde zastavit; zde zastavte; zastavte se; zastavit se; zmrazit nasazení; přerušit postup; přerušte postup
nepokračovat a; zastavit nasazeni; zastavte nasazeni; zastavit prace; zastavte prace; zastavit vse; zastavte vse; okamzite zastavit; okamzite zastavte; prerusit nasazeni
preruste nasazeni; prerusit migraci; preruste migraci; prerusit prace; preruste prace; zmrazit nasazeni; prerusit postup; preruste postup
nepokracovat a
[stop.word]
stop; zastavit; zastavte; přerušit; zrušit; konec
[abort]
přerušit; přerušte; přerušení; zrušit nasazení; zrušte nasazení; zrušit release; zrušit cutover; zrušte cutover; zrušit migraci; zrušte migraci; odvolat nasazení
odložit nasazení; odložte nasazení; odložit cutover; odložit release; odložit; odložte; zamítnout; zamítněte; zamítnuto; odmítnout release; blokuje nasazení
blokuje release; blokuje vydání; blokuje spuštění; považuje se za neúspěšné; považuje se za neúspěšný; okamžitě eskalovat; okamžitě eskalujte; ihned eskalujte
ukončit nasazení; předčasně ukončit; abortovat; prerusit; preruste; preruseni; zrusit nasazeni; zruste nasazeni; zrusit release; zrusit cutover; zruste cutover
zrusit migraci; zruste migraci; odvolat nasazeni; odlozit nasazeni; odlozte nasazeni; odlozit cutover; odlozit release; odlozit; odlozte; zamitnout; zamitnete; zamitnuto
odmitnout release; blokuje nasazeni; blokuje vydani; blokuje spusteni; povazuje se za neuspesne; povazuje se za neuspesny; okamzite eskalovat; okamzite eskalujte
ukoncit nasazeni; predcasne ukoncit
[not-proceed]
žádné nasazení .. bez; neprovádějte odstavení; nepokračovat; nepokračujte; nepokračuj; neprovádět dál; nezahajovat; nezahajujte; nezačínat; nezačínejte; nespouštět
nespouštějte; nenasazovat; nenasazujte; nenasazovat bez; nevydávat; nevydávejte; nemergovat; nemergujte; nepublikovat; nepublikujte; nepřepínat; nepřepínejte; neaktivujte
neaktivovat; nepřecházejte; nepřecházet; nepřejít; nesmí pokračovat; nesmí se pokračovat; nesmí začít; nesmí být zahájen*; nesmí být spuštěn*; nesmí být nasazen*
nelze pokračovat; nelze zahájit; nelze spustit; nelze nasadit; není možné pokračovat; není dovoleno pokračovat; neprovádějte .. dokud; neprovádějte .. před
neprovádějte .. bez; nemažte .. dokud; nemažte .. před; neodstraňujte .. dokud; nevypínejte .. dokud; nevypínejte .. před; neukončujte .. dokud; nikdy .. bez
nikdy .. před; nikdy .. dokud; nikdy nenasazujte; nikdy nepřeskakujte; nepřeskakujte; nepřeskakovat; žádné nasazení bez; žádný deploy bez; žádná migrace bez
bez schválení ne; bez zálohy ne; nespouštějte .. dokud; nespouštějte .. bez; vyčkat, dokud; zadne nasazeni .. bez; neprovadejte odstaveni; nepokracovat; nepokracujte
nepokracuj; neprovadet dal; nezacinat; nezacinejte; nespoustet; nespoustejte; nevydavat; nevydavejte; neprepinat; neprepinejte; neprechazejte; neprechazet; neprejit
nesmi pokracovat; nesmi se pokracovat; nesmi zacit; nesmi byt zahajen*; nesmi byt spusten*; nesmi byt nasazen*; nelze pokracovat; nelze zahajit; neni mozne pokracovat
neni dovoleno pokracovat; neprovadejte .. dokud; neprovadejte .. pred; neprovadejte .. bez; nemazte .. dokud; nemazte .. pred; neodstranujte .. dokud
nevypinejte .. dokud; nevypinejte .. pred; neukoncujte .. dokud; nikdy .. pred; nikdy nepreskakujte; nepreskakujte; nepreskakovat; zadne nasazeni bez; zadny deploy bez
zadna migrace bez; bez schvaleni ne; bez zalohy ne; nespoustejte .. dokud; nespoustejte .. bez; vyckat, dokud
nikdo nepokračuje; nikdo nesmí pokračovat; nikdo nepokracuje; nikdo nesmi pokracovat
[hold]
pozastavit; pozastavte
pozastavit nasazení; pozastavit vydání; pozastavit migraci; pozastavte nasazení; pozastavte vydání; přerušit nasazení; pozdržet nasazení; pozdržet vydání
pozastavit nasazeni; pozastavit vydani
[hold.word]
pozastavit; pozastavte; pozdržet; čekat; čekejte; počkat; počkejte; vyčkat; pauza; pozdrzet; cekat; pockat
[never]
neměl by; neměla by
nikdy; nesmí; nesmíte; nesmějí; zakázáno; je zakázáno; zákaz; v žádném případě; za žádných okolností; rozhodně ne; neprovádějte; nepoužívejte; nepoužívat; neprovádět
nemazat; nemažte; neměňte; neměnit; není dovoleno; není povoleno; nedovoleno; nesmi; nesmite; nesmeji; zakazano; je zakazano; zakaz; v zadnem pripade
za zadnych okolnosti; rozhodne ne; neprovadejte; nepouzivejte; nepouzivat; neprovadet; nemazte; nemente; nemenit; neni dovoleno; neni povoleno
[need.not]
není třeba; není potřeba; není nutné; není nutno; není nezbytné; netřeba; nemusíte; nemusí; nemusíme; bez čekání; nečekejte; neni treba; neni potreba; neni nutne
neni nutno; neni nezbytne; netreba; nemusite; nemusime; bez cekani; necekejte
[no-go]
rozhodnutí no-go; neuvolněno do produkce; nepustit do produkce; je no-go; nasazení zamítnuto; rozhodnuti no-go; neuvolneno do produkce; nasazeni zamitnuto
[go-no-go]
go/no-go; go nebo no-go; go či no-go; rozhodnutí go/no-go; go/no-go rozhodnutí; schůzka go/no-go; go/no-go schůzka; bod go/no-go; go ci no-go; rozhodnuti go/no-go
go/no-go rozhodnuti; schuzka go/no-go; go/no-go schuzka
[wait.for]
počkejte; počkat; čekejte; vyčkejte; podržte; držte; ponechte; a počkejte; pak počkejte; pockejte; cekejte; vyckejte
[hold.at]
držte na; podržte na; ponechte na; ponechte .. na; nechte na; nechte .. na; drzte na; podrzte na
[wait]
počkejte na; počkat na; počkejte, až; počkat, až; počkejte až; počkat až; počkejte, dokud; počkejte dokud; počkejte alespoň; počkat alespoň; vyčkejte; vyčkat; čekat na
čekejte na; čekejte; čekat alespoň; počkejte .. minut*; počkat .. minut*; počkejte .. hodin*; počkat .. hodin*; počkejte .. sekund*; počkat .. sekund*; čekání na
vyčkávání; sledujte .. minut*; sledovat .. minut*; sledujte .. hodin*; sledovat .. hodin*; monitorujte .. minut*; monitorovat .. minut*; monitorujte .. hodin*
monitorovat .. hodin*; nechte běžet; nechat běžet; pozorujte .. minut*; pozorujte .. hodin*; po dobu .. sledovat; doba čekání; ochranná lhůta; čeká se na; pockejte na
pockat na; pockejte, az; pockat, az; pockejte az; pockat az; pockejte, dokud; pockejte dokud; pockejte alespon; pockat alespon; vyckejte; vyckat; cekat na; cekejte na
cekejte; cekat alespon; pockejte .. minut*; pockat .. minut*; pockejte .. hodin*; pockat .. hodin*; pockejte .. sekund*; pockat .. sekund*; cekani na; vyckavani
nechte bezet; nechat bezet; doba cekani; ochranna lhuta; ceka se na
[approval]
schválení; schválit; schvalte; schválil; schvaluje; schvalovatel; schvalovatelé; schváleno kým; souhlas; souhlasu; se souhlasem; odsouhlasení; odsouhlasit; akceptace
podepsáno; písemný souhlas; písemné schválení; výslovný souhlas; výslovné schválení; získat souhlas; získejte souhlas; získat schválení; získejte schválení
vyžaduje schválení; vyžaduje souhlas; nutné schválení; zelená od; dát zelenou; autorizováno; povolení od; potvrzení od; potvrzeno kým; potvrdit s; zásada čtyř očí
čtyři oči; go od; manuální schválení; lidské schválení; sign-off; ruční schválení; schvaleni; schvalit; schvalil; schvalovatele; schvaleno kym; odsouhlaseni; podepsano
pisemny souhlas; pisemne schvaleni; vyslovny souhlas; vyslovne schvaleni; ziskat souhlas; ziskejte souhlas; ziskat schvaleni; ziskejte schvaleni; vyzaduje schvaleni
vyzaduje souhlas; nutne schvaleni; zelena od; dat zelenou; autorizovano; povoleni od; potvrzeni od; potvrzeno kym; zasada ctyr oci; ctyri oci; manualni schvaleni
lidske schvaleni; rucni schvaleni
řekne ok; dá ok; ok od; souhlas od; souhlas vedoucího; zeptat se nejdřív; nejdřív se zeptat
[approval.of]
schválení od; schválení ze strany; schválení vedoucího; schválení vlastníka; souhlas od; souhlas vedoucího; se souhlasem; vyžaduje schválení; vyžaduje .. schválení
vyžaduje souhlas; vyžaduje .. souhlas; získat schválení; získat .. schválení; získejte .. schválení; získejte .. souhlas; získat .. souhlas; po schválení; po .. schválení
po odsouhlasení; čekat na schválení; počkejte na schválení; počkat na schválení; písemný souhlas; výslovný souhlas; ruční schválení; manuální schválení; potvrzení od
podpis od; go od; zelená od; sign-off od; musí schválit; schvaluje; schválil; schváleno kým; povolení od; schvaleni od; schvaleni ze strany; schvaleni vedouciho
schvaleni vlastnika; souhlas vedouciho; vyzaduje schvaleni; vyzaduje .. schvaleni; vyzaduje souhlas; vyzaduje .. souhlas; ziskat schvaleni; ziskat .. schvaleni
ziskejte .. schvaleni; ziskejte .. souhlas; ziskat .. souhlas; po schvaleni; po .. schvaleni; po odsouhlaseni; cekat na schvaleni; pockejte na schvaleni
pockat na schvaleni; pisemny souhlas; vyslovny souhlas; rucni schvaleni; manualni schvaleni; potvrzeni od; zelena od; musi schvalit; schvalil; schvaleno kym; povoleni od
[meta.label]
stav; verze; poslední aktualizace; aktualizováno; naposledy aktualizováno; naposledy upraveno; poslední revize; příští revize; další revize; datum; datum vytvoření
vytvořeno; vytvořil; autor; autoři; zpracoval; verze dokumentu; stav dokumentu; vlastník; vlastník dokumentu; úroveň rizika; riziko; priorita; klasifikace; důvěrnost
štítky; klíčová slova; číslo změny; tiket; správce; garant; platnost; následuje; posledni aktualizace; aktualizovano; naposledy aktualizovano; posledni revize
pristi revize; dalsi revize; datum vytvoreni; vytvoreno; vytvoril; autori; vlastnik; vlastnik dokumentu; uroven rizika; duvernost; stitky; klicova slova; cislo zmeny
spravce; nasleduje
[must]
musí; musíte; musejí; nutné; nutno; nutný; nutná; je třeba; je nutné; je potřeba; povinné; povinný; povinná; povinně; povinnost; vyžadováno; vyžaduje; požadováno
nezbytné; nezbytný; nezbytně; bezpodmínečně; závazné; má být; mají být; musite; museji; nutne; nutny; nutna; je treba; je nutne; je potreba; povinne; povinny; povinna
vyzadovano; vyzaduje; pozadovano; nezbytne; nezbytny; bezpodminecne; zavazne; ma byt; maji byt
[all-must]
všechny testy musí; všechny kontroly musí; všechny body musí; všechny položky musí; všechny úkoly musí; všechny musí; všechna musí; vše musí; musí všechny
všechny podmínky; všechna kritéria; všechny požadavky; všechny kroky musí; vše zelené; všechny zelené; všechno zelené; musí být splněny; musí být splněna
musí být splněno; musí být dokončeny; musí být dokončena; musí být dokončeno; musí projít; musí být zelené; musí být zaškrtnuty; bez výjimky; všechny následující
všechny uvedené; všechna následující; každý bod musí; veškeré podmínky; veškerá kritéria; všechna políčka; vše splněno; vsechny testy musi; vsechny kontroly musi
vsechny body musi; vsechny polozky musi; vsechny ukoly musi; vsechny musi; vsechna musi; vse musi; musi vsechny; vsechny podminky; vsechna kriteria; vsechny pozadavky
vsechny kroky musi; vse zelene; vsechny zelene; vsechno zelene; musi byt splneny; musi byt splnena; musi byt splneno; musi byt dokonceny; musi byt dokoncena
musi byt dokonceno; musi projit; musi byt zelene; musi byt zaskrtnuty; bez vyjimky; vsechny nasledujici; vsechny uvedene; vsechna nasledujici; kazdy bod musi
veskere podminky; veskera kriteria; vsechna policka; vse splneno
[criteria]
kritéria úspěchu; kritérium úspěchu; akceptační kritéria; kritéria dokončení; výstupní kritéria; vstupní kritéria; kritéria go; go kritéria; považuje se za úspěšné
považuje se za úspěšný; považuje se za úspěšnou; považuje se za dokončené; považováno za úspěšné; úspěšné, pokud; úspěšné pokud; úspěšný, pokud; úspěch, pokud
hotovo, když; hotovo když; hotovo, pokud; dokončeno, když; dokončeno, pokud; splněno, když; splněno, pokud; go, pokud; go pokud; go jen pokud; go když; připraveno, když
připraveno, pokud; podmínka go; podmínky go; podmínky pro go; brána kvality; quality gate; podmínky postupu; podmínka postupu; bod ověření; kriteria uspechu
kriterium uspechu; akceptacni kriteria; kriteria dokonceni; vystupni kriteria; vstupni kriteria; kriteria go; go kriteria; povazuje se za uspesne; povazuje se za uspesny
povazuje se za uspesnou; povazuje se za dokoncene; povazovano za uspesne; uspesne, pokud; uspesne pokud; uspesny, pokud; uspech, pokud; hotovo, kdyz; hotovo kdyz
dokonceno, kdyz; dokonceno, pokud; splneno, kdyz; splneno, pokud; go kdyz; pripraveno, kdyz; pripraveno, pokud; podminka go; podminky go; podminky pro go; brana kvality
podminky postupu; podminka postupu; bod overeni
[criteria.failed]
považuje se za neúspěšné; považuje se za neúspěšný; považuje se za neúspěšnou; neúspěšné, pokud; neúspěšné pokud; selhání, pokud; selhalo, pokud; neúspěch, pokud
kritéria neúspěchu; kritéria selhání; no-go, pokud; no-go pokud; no-go když; no-go v případě; no-go při; kritéria no-go; no-go kritéria; podmínky no-go
podmínky pro no-go; znamená no-go; vede k no-go; vylučující kritéria; povazuje se za neuspesne; povazuje se za neuspesny; povazuje se za neuspesnou; neuspesne, pokud
neuspesne pokud; selhani, pokud; neuspech, pokud; kriteria neuspechu; kriteria selhani; no-go kdyz; no-go v pripade; no-go pri; kriteria no-go; no-go kriteria
podminky no-go; podminky pro no-go; znamena no-go; vylucujici kriteria
[checkpoint]
kontrolní bod; kontrolní body; bod kontroly; bod zastavení; zastávkový bod; rozhodovací bod; bod rozhodnutí; bod bez návratu; bod, odkud není návratu; není cesty zpět
schvalovací bod; finální rozhodnutí; konečné rozhodnutí; finální go; brána kvality; rozhodovací milník; checkpoint; kontrolní brána; poslední možnost návratu
kontrolni bod; kontrolni body; bod zastaveni; zastavkovy bod; rozhodovaci bod; bod rozhodnuti; bod bez navratu; bod, odkud neni navratu; neni cesty zpet; schvalovaci bod
finalni rozhodnuti; konecne rozhodnuti; finalni go; brana kvality; rozhodovaci milnik; kontrolni brana; posledni moznost navratu
[proceed]
pokračovat; pokračujte; pokračuj; přejít k; přejděte k; přejít na; přejděte na; postoupit; postupte; pustit do produkce; nasadit do produkce; spustit do produkce
další krok; následující krok; lze pokračovat; můžete pokračovat; pokracovat; pokracujte; pokracuj; prejit k; prejdete k; prejit na; prejdete na; dalsi krok
nasledujici krok; lze pokracovat; muzete pokracovat
[confirm]
potvrdit; potvrďte; potvrzeno; ověřit; ověřte; ověřeno; ověření; zkontrolovat; zkontrolujte; zkontrolováno; zajistit; zajistěte; ujistit se; ujistěte se; prověřit
prověřte; validovat; validujte; otestovat; otestujte; překontrolujte; přesvědčte se; kontrolovat; kontrolujte; potvrdte; overit; overte; overeno; overeni; zkontrolovano
zajistete; ujistete se; proverit; proverte; prekontrolujte; presvedcte se
[exception]
očekávané chování; normální chování; žádná akce; není třeba akce; není potřeba nic; není nutné nic; ignorovat; ignorujte; lze ignorovat; lze přehlédnout; není problém
není to problém; přijatelné; akceptovatelné; známý problém; je normální; je očekávané; je to v pořádku; bez dopadu; neblokuje; neblokující; ok - očekávané; ok – očekávané
ocekavane chovani; normalni chovani; zadna akce; neni treba akce; neni potreba nic; neni nutne nic; lze prehlednout; neni problem; neni to problem; prijatelne
akceptovatelne; znamy problem; je normalni; je ocekavane; je to v poradku; neblokujici; ok - ocekavane; ok – ocekavane
[required]
povinné před; nutné před; vyžadováno před; nezbytné před; musí být dokončeno před; musí být hotovo před; musí být splněno před; dokončit před; dokončete před
dokončeno před; hotovo před; před každým; před každou; před nasazením; před deployem; před deploymentem; před releasem; před vydáním; před cutoverem; před migrací
před spuštěním; před zahájením; před pokračováním; před mergem; před produkčním nasazením; před nasazením do produkce; před produkcí; před přepnutím; před go-live
před otevřením; před provedením; před oknem; před začátkem okna; před importem; blokující; blokátor; blocker; blokující podmínka; nutnou podmínkou; nutná podmínka
podmínka pro; povinný krok; povinné kroky; povinné body; přesně v tomto pořadí; v přesném pořadí; dodržte pořadí; dodržet pořadí; jako poslední možnost; poslední možnost
krajní řešení; povinne pred; nutne pred; vyzadovano pred; nezbytne pred; musi byt dokonceno pred; musi byt hotovo pred; musi byt splneno pred; dokoncit pred
dokoncete pred; dokonceno pred; hotovo pred; pred kazdym; pred kazdou; pred nasazenim; pred deployem; pred deploymentem; pred releasem; pred vydanim; pred cutoverem
pred migraci; pred spustenim; pred zahajenim; pred pokracovanim; pred mergem; pred produkcnim nasazenim; pred nasazenim do produkce; pred produkci; pred prepnutim
pred go-live; pred otevrenim; pred provedenim; pred oknem; pred zacatkem okna; pred importem; blokujici; blokator; blokujici podminka; nutnou podminkou; nutna podminka
podminka pro; povinny krok; povinne kroky; povinne body; presne v tomto poradi; v presnem poradi; dodrzte poradi; dodrzet poradi; jako posledni moznost; posledni moznost
krajni reseni
[watch]
sledovat; sledujte; monitorovat; monitorujte; pozorovat; pozorujte; hlídat; hlídejte; dohlížet; dohlížejte; mít pod dohledem; nadále sledovat; průběžně sledovat
bedlivě sledovat; hlidat; hlidejte; dohlizet; dohlizejte; mit pod dohledem; nadale sledovat; prubezne sledovat; bedlive sledovat
[page]
zavolat pohotovost; zavolejte pohotovost; volat pohotovost; volejte pohotovost; kontaktovat pohotovost; kontaktujte pohotovost; volat on-call; zavolejte on-call
kontaktujte on-call; upozornit on-call; okamžitě zavolat; okamžitě zavolejte; ihned volat; ihned zavolejte; svolat tým; svolejte tým; vzbudit; probuďte; okamzite zavolat
okamzite zavolejte; svolat tym; svolejte tym; probudte
[alert]
alert; alerty; výstraha; varování; upozornění; upozornit; upozorněte; upozorni; varovat; alarm; alarmy; notifikace; notifikovat; informovat; informujte; oznámit; oznamte
nahlásit; nahlaste; poslat upozornění; kritické upozornění; vystraha; varovani; upozorneni; upozornete; oznamit; nahlasit; poslat upozorneni; kriticke upozorneni
[investigate]
prošetřit; prošetřete; vyšetřit; vyšetřete; analyzovat; analyzujte; prozkoumat; prozkoumejte; zkontrolovat logy; zkontrolujte logy; prověřit logy; projít logy
projděte logy; zjistit příčinu; zjistěte příčinu; najít příčinu; kořenová příčina; diagnostikovat; diagnostikujte; ladit; přezkoumat; prosetrit; prosetrete; vysetrit
vysetrete; proverit logy; projit logy; projdete logy; zjistit pricinu; zjistete pricinu; najit pricinu; korenova pricina; prezkoumat
[critical]
kritický; kritická; kritické; kriticky; závažný; závažná; závažné; naléhavé; naléhavý; urgentní; nouzový; nouzová; havárie; havarijní; vážný; vážná; vážné
nejvyšší priorita; blokující; kriticka; kriticke; zavazny; zavazna; zavazne; nalehave; nalehavy; urgentni; nouzovy; nouzova; havarie; havarijni; vazny; vazna; vazne
nejvyssi priorita; blokujici
[target]
cíl; cíle; cílová hodnota; cílový; cílové; požadovaná hodnota; očekávaná hodnota; normální hodnota; norma; běžná hodnota; limitní hodnota; přijatelná hodnota; v normě
cilova hodnota; cilovy; cilove; pozadovana hodnota; ocekavana hodnota; normalni hodnota; bezna hodnota; limitni hodnota; prijatelna hodnota; v norme
[baseline]
výchozí hodnota; základní hodnota; referenční hodnota; základní úroveň; obvyklý; obvyklá; obvyklé; běžný; běžná; běžné; průměr; průměrný; předchozí; před nasazením; dříve
normální; nárůst; narostl; narostla; vzrostl; vzrostla; zvýšení; zvýšil; pokles; poklesl; poklesla; snížení; zhoršení; zhoršil*; degradace; zpomalení; pomalejší; špička
regrese; horší; nad normálem; oproti normálu; vychozi hodnota; zakladni hodnota; referencni hodnota; zakladni uroven; obvykly; obvykla; obvykle; bezny; bezna; bezne
prumer; prumerny; predchozi; pred nasazenim; normalni; narust; zvyseni; zvysil; snizeni; zhorseni; zhorsil*; zpomaleni; pomalejsi; spicka; horsi; nad normalem
oproti normalu

# --- commands ---
[run]
spustit; spusťte; spustťe; spusť; spuštění příkazu; provést; proveďte; vykonat; vykonejte; příkaz; příkazy; příkazem; zadat; zadejte; napište; použít; použijte; pomocí
přes příkaz; zavolat; zavolejte; nasadit; nasaďte; restartovat; restartujte; znovu spustit; znovu spusťte; zastavit službu; zastavte službu; nastavte; nastavit; aplikovat
aplikujte; vyvolat; přidejte; přidat; otestujte pomocí; ověřte pomocí; nahrajte; exportujte; importujte; spustte; spust; spusteni prikazu; provest; provedte; prikaz
prikazy; prikazem; napiste; pouzit; pouzijte; pomoci; pres prikaz; nasadte; znovu spustte; zastavit sluzbu; zastavte sluzbu; pridejte; pridat; otestujte pomoci
overte pomoci
[run.never]
nespouštět; nespouštějte; nikdy nespouštět; nikdy nespouštějte; neprovádět; neprovádějte; nevykonávejte; nepoužívat; nepoužívejte; nikdy nepoužívejte
nesmí se spouštět; nesmí být spuštěn*; nezadávejte; již se nepoužívá; už se nepoužívá; už nepoužívejte; zastaralé; zastaralý; zastaralá; zakázáno; zakázaný; zakázané
namísto; nespoustet; nespoustejte; nikdy nespoustet; nikdy nespoustejte; neprovadet; neprovadejte; nevykonavejte; nepouzivat; nepouzivejte; nikdy nepouzivejte
nesmi se spoustet; nesmi byt spusten*; nezadavejte; jiz se nepouziva; uz se nepouziva; uz nepouzivejte; zastarale; zastaraly; zastarala; zakazano; zakazany; zakazane
namisto
[run.maybe]
volitelně; volitelné; volitelný; nepovinné; nepovinně; v případě potřeby; dle potřeby; podle potřeby; pokud je třeba; je-li třeba; pokud je potřeba; případně
chcete-li; můžete také; lze také; volitelne; volitelny; nepovinne; v pripade potreby; dle potreby; podle potreby; pokud je treba; je-li treba; pokud je potreba
pripadne; muzete take; lze take
[run.each]
pro každý; pro každou; pro každé; na každém; na každé; v každém; v každé; na všech serverech; na všech uzlech; na všech hostech; opakujte pro; zopakujte pro; opakujte na; pro kazdy; pro kazdou; pro kazde; na kazdem; na kazde; v kazdem; na vsech serverech; na vsech uzlech; server po serveru
[run.order]
pak spusťte; potom spusťte; poté spusťte; spusťte; spustit; spusť; proveďte; provést; vykonejte; zadejte; spustte; provedte
[run.back]
pro vrácení; k vrácení; pro návrat; pro vraceni; k vraceni; pro navrat
[run.later]
pro zastavení; k zastavení; chcete-li zastavit; pro zrušení; pro vypnutí; později; pro informaci; pro ladění
pro diagnostiku; v nouzi; v nouzovém případě; jako poslední možnost; odpovídá příkazu; je totéž co; ekvivalent; dříve; původně; interně; pro zastaveni; k zastaveni
pro zruseni; pro vypnuti; pozdeji; pro ladeni; v nouzovem pripade; jako posledni moznost; odpovida prikazu
je totez co; puvodne; interne
[run.again]
zkusit znovu; zkuste znovu; zkusit .. znovu; zkuste .. znovu; opakovat pokus; nový pokus; znovu zkusit
[or.line]
nebo; anebo
[or]
nebo; anebo; případně; alternativně; popřípadě; či případně; místo toho; buď; respektive; pripadne; alternativne; popripade; ci pripadne; misto toho
[example]
příklad; příklady; například; např.; kupříkladu; ukázka; vzor; jako třeba; ukázkový; priklad; priklady; napriklad; napr.; kuprikladu; ukazka; jako treba; ukazkovy

# --- expectations ---
[expected]
má vypsat
mělo by se zobrazit; měla by se zobrazit; melo by se zobrazit; mela by se zobrazit; očekávaný výsledek; očekávané výsledky; měl by se zobrazit; musí být zobrazen*
ocekavany vysledek; ocekavane vysledky; mel by se zobrazit; musi byt zobrazen*; očekávaná odpověď; očekávaná hodnota; očekávané hodnoty; očekávané chování
ukazatele úspěchu; mělo by obsahovat; ocekavana odpoved; ocekavana hodnota; ocekavane hodnoty; ocekavane chovani; ukazatele uspechu; melo by obsahovat; očekávaný výstup
měli byste vidět; měl by obsahovat; ocekavany vystup; meli byste videt; mel by obsahovat; očekávaný stav; mělo by vrátit; měla by vrátit; musí odpovídat; ocekavany stav
melo by vratit; mela by vratit; musi odpovidat; měl by vrátit; musí zobrazit; mel by vratit; musi zobrazit; mělo by být; měla by být; musí vrátit; musí vypsat
má zobrazit; melo by byt; mela by byt; musi vratit; musi vypsat; ma zobrazit; očekává se; měl by být; zobrazí se; ocekava se; mel by byt; zobrazi se; očekáváno; očekáváme
očekávaný; očekávaná; očekávané; má vrátit; ocekavano; ocekavame; ocekavany; ocekavana; ocekavane; ma vratit; uvidíte; uvidite; vypíše; vypise; vrátí; vrací; vrati; vraci
[expected.output]
očekávaný výsledek; ocekavany vysledek; očekávaná odpověď; ukazatele úspěchu; ocekavana odpoved; ukazatele uspechu; očekávaný výstup; měli byste vidět; ocekavany vystup
meli byste videt; ukázkový výstup; příklad výstupu; výsledek by měl; ukazkovy vystup; priklad vystupu; vysledek by mel; vzorový výstup; vzorovy vystup; výstup by měl
výstup vypadá; vystup by mel; vystup vypada; výstup bude; vystup bude; uvidíte; uvidite

# --- people ---
[role.of]
pro; za
[role]
vedoucí; vedoucí týmu; vedoucí projektu; vedoucí vývoje; vedoucí provozu; manažer; manažerka; projektový manažer; produktový manažer; release manažer; vlastník produktu
vlastník; správce; správce databáze; správce systému; administrátor; administrátorka; databázový administrátor; vývojář; vývojářka; vývojáři; vývoj; programátor; tester
testerka; testeři; architekt; architektka; ředitel; ředitelka; operátor; provoz; provozní tým; technik; technický vedoucí; technický ředitel; inženýr; analytik
koordinátor; koordinátorka; podpora; tým podpory; bezpečnost; bezpečnostní tým; bezpečnostní manažer; právní oddělení; finance; obchod; zákazník; klient; uživatel
zadavatel; garant; pohotovost; odpovědná osoba; odpovědný; schvalovatel; schvalovatelka; kontrolor; revidující; žadatel; tým; infrastruktura; kvalita; vedení; dodavatel
sponzor; komise; zástupce; metodik; provozovatel; vedouci; vedouci tymu; vedouci projektu; vedouci vyvoje; vedouci provozu; manazer; manazerka; projektovy manazer
produktovy manazer; release manazer; vlastnik produktu; vlastnik; spravce; spravce databaze; spravce systemu; administrator; administratorka; databazovy administrator
vyvojar; vyvojarka; vyvojari; vyvoj; programator; testeri; reditel; reditelka; operator; provozni tym; technicky vedouci; technicky reditel; inzenyr; koordinator
koordinatorka; tym podpory; bezpecnost; bezpecnostni tym; bezpecnostni manazer; pravni oddeleni; zakaznik; uzivatel; odpovedna osoba; odpovedny; revidujici; zadatel
vedeni; zastupce
[signed-by]
podepsal; podepsala; schválil; schválila; schváleno kým; zkontroloval; zkontrolovala; provedl; provedla; ověřil; ověřila; otestoval; otestovala; nasadil; nasadila
autorizoval; připravil; připravila; vypracoval; vypracovala; převzal; převzala; dokončil; dokončila; potvrdil; potvrdila; akceptoval; revidoval; zodpovídá; schvalil
schvalila; schvaleno kym; overil; overila; pripravil; pripravila; prevzal; prevzala; dokoncil; dokoncila; zodpovida
[signature]
podpis; podpisy; podepsáno; parafa; schváleno; schválení; souhlas; akceptace; rozhodnutí; jméno a datum; datum a podpis; jméno a podpis; razítko; iniciály; vyjádření
podepsano; schvaleno; schvaleni; rozhodnuti; jmeno a datum; jmeno a podpis; razitko; inicialy; vyjadreni
[contact]
kontakt; telefon; telefonní číslo; mobil; e-mail; email; linka; klapka; kanál; slack kanál; volat; spojení; číslo; adresa; kontaktní osoba; dostupnost; telefonni cislo
kanal; slack kanal; spojeni; cislo; kontaktni osoba

# --- tables ---
[column.command]
příkaz; příkazy; příkaz/akce; příkaz / akce; skript; příkazový řádek; příkazová řádka; nástroj; dotaz; akce/příkaz; konzole; prikaz; prikazy; prikaz/akce; prikaz / akce
prikazovy radek; prikazova radka; nastroj; akce/prikaz
[column.role]
role; kdo; tým; osoba; jméno; odpovědný; odpovědná osoba; odpovídá; zodpovídá; zodpovědný; schvalovatel; revidující; pozice; funkce; vlastník; oddělení; úroveň
zainteresovaná strana; účastník; garant; provádí; útvar; jmeno; odpovedny; odpovedna osoba; odpovida; zodpovida; zodpovedny; revidujici; vlastnik; oddeleni; uroven
zainteresovana strana; ucastnik; provadi; utvar
[column.action]
akce; reakce; opatření; rozhodnutí; co dělat; řešení; postup; výsledek; pak; krok k nápravě; náprava; následek; činnost; nápravné opatření; doporučená akce; opatreni
rozhodnuti; co delat; reseni; vysledek; krok k naprave; naprava; nasledek; cinnost; napravne opatreni; doporucena akce
[column.time]
čas; kdy; datum; doba; doba trvání; trvání; začátek; konec; týden; den; odhadovaný čas; odhad; termín; okno; hodina; zahájení; ukončení; reakční doba; lhůta; časové okno
plánováno; odhadovaná doba; doba trvani; trvani; zacatek; tyden; odhadovany cas; termin; zahajeni; ukonceni; reakcni doba; lhuta; casove okno; planovano; odhadovana doba
[column.phase]
fáze; krok; etapa; milník; týden; úkol; blok; činnost; číslo kroku; milnik; tyden; cinnost; cislo kroku
[column.metric]
metrika; metriky; ukazatel; ukazatele; indikátor; kritérium; kritéria; kontrola; podmínka; spouštěč; alert; parametr; měření; práh; prahová hodnota; příznak; příznaky
situace; scénář; případ; problém; chyba; selhání; událost; kontrolní bod; požadavek; příčina; symptom; stav; indikator; kriterium; kriteria; podminka; spoustec; mereni
prahova hodnota; priznak; priznaky; scenar; pripad; problem; selhani; udalost; kontrolni bod; pozadavek; pricina
[column.target]
cíl; cílová hodnota; práh; limit; mez; očekáváno; očekávaný výsledek; očekávaná hodnota; hodnota; kritérium; minimum; maximum; tolerance; požadavek; akceptační kritérium
přijatelné; cilova hodnota; ocekavano; ocekavany vysledek; ocekavana hodnota; kriterium; pozadavek; akceptacni kriterium; prijatelne
[column.red]
červená; červený
[column.yellow]
žlutá; oranžová
[column.green]
zelená
[column.severity]
závažnost; priorita; úroveň; naléhavost; stupeň závažnosti; zavaznost; uroven; nalehavost; stupen zavaznosti
[column.gate]
kontrolní bod; rozhodovací bod; bod zastavení; brána; milník; kontrolni bod; rozhodovaci bod; bod zastaveni; brana; milnik

[column.window]
okno; doba; trvání; trvani
[column.else]
pokud ne; jinak; při nesplnění

# --- numbers ---
[op.more]
více než; víc než; větší než; vyšší než; nad; přes; přesáhne; přesahuje; přesáhnou; překročí; překračuje; překročení; delší než; déle než; stoupne nad; vzroste nad
vzroste o; starší než; naroste o; zvýší se o; přesáhla; překročila; po více než; nad hranici; vice nez; vic nez; vetsi nez; vyssi nez; presahne; presahuje; presahnou
prekroci; prekracuje; prekroceni; delsi nez; dele nez; starsi nez; zvysi se o; presahla; prekrocila; po vice nez
[op.level]
nad; nad hranici; pod hranicí; pod hranici; pod hodnotu
[op.less]
pod hranicí; pod prahem; pod hodnotou; pod úrovní; méně než; míň než; menší než; nižší než; klesne pod; poklesne pod; kratší než; rychlejší než; rychleji než; mladší než
spadne pod; nedosáhne; pod hranici; pod urovni; mene nez; min nez; mensi nez; nizsi nez; kratsi nez; rychlejsi nez; rychleji nez; mladsi nez; nedosahne
být pod; je pod; zůstává pod
[op.at-least]
alespoň; aspoň; minimálně; nejméně; minimum; ne méně než; nebo více; nebo vyšší; a více; a vyšší; větší nebo rovno; přinejmenším; ne nižší než; od minimálně; alespon
aspon; minimalne; nejmene; ne mene nez; nebo vice; nebo vyssi; a vice; a vyssi; vetsi nebo rovno; prinejmensim; ne nizsi nez; od minimalne
[op.at-most]
nejvýše; maximálně; nanejvýš; maximum; ne více než; nejdéle; do maximálně; nebo méně; a méně; nesmí přesáhnout; nesmí překročit; nepřesáhne; nepřekročí; nepřekračuje
v rámci; během; menší nebo rovno; ne déle než; nejpozději do; max.; do limitu; nejvyse; maximalne; nanejvys; ne vice nez; nejdele; do maximalne; nebo mene; a mene
nesmi presahnout; nesmi prekrocit; nepresahne; neprekroci; neprekracuje; v ramci; behem; mensi nebo rovno; ne dele nez; nejpozdeji do
[zero]
nula; nulový počet; nulová ztráta; nulové chyby; rovno nule; nulovy pocet; nulova ztrata; nulove chyby
[version]
verze; verzi
[unit.second]
sekunda; sekundy; sekund; sekundách; sekundu; vteřin; vteřiny; vteřina; sek; sekundach; vterin; vteriny; vterina
[unit.minute]
minuta; minuty; minut; minutách; minutu; min; minutach
[unit.hour]
hodina; hodiny; hodin; hodinách; hodinu; hod; hod.; hodinach
[unit.day]
den; dny; dní; dnů; dnech; pracovní den; pracovní dny; pracovních dnů; pracovních dní; pracovni den; pracovni dny; pracovnich dnu; pracovnich dni
[unit.week]
týden; týdny; týdnů; týdnech; tyden; tydny; tydnu; tydnech
[duration.quarter-hour]
čtvrt hodiny; čtvrthodinu; ctvrt hodiny
[duration.half-hour]
půl hodiny; půlhodinu; pul hodiny; pulhodinu
[duration.hour]
jednu hodinu
[duration.hour-and-half]
hodinu a půl; hodinu a pul
[number.two]
dvě; dvou
[number.three]
tři; tří
[number.four]
čtyři; čtyř
[number.five]
pět; pěti
[number.ten]
deset; deseti
[number.fifteen]
patnáct; patnácti
[number.twenty]
dvacet; dvaceti
[number.thirty]
třicet; třiceti
[estimate]
odhadovaný čas; odhadovaná doba; odhadované trvání; odhad času; odhad; odhadem; doba trvání; trvání; předpokládaná doba; předpokládaný čas; očekávaná doba; potřebný čas
časová náročnost; celkový čas; celková doba; přibližně; zhruba; asi; trvá; bude trvat; časový limit; časový rozpočet; cílový čas; doba rollbacku; čas rollbacku
orientační čas; plánovaná doba; maximální doba; odhadovany cas; odhadovana doba; odhadovane trvani; odhad casu; doba trvani; trvani; predpokladana doba; predpokladany cas
ocekavana doba; potrebny cas; casova narocnost; celkovy cas; celkova doba; priblizne; casovy limit; casovy rozpocet; cilovy cas; cas rollbacku; orientacni cas
planovana doba; maximalni doba
[window]
první; prvních; počáteční; příští; příštích; další; dalších; poslední; posledních; následující; následujících; úvodní; prvni; prvnich; pocatecni; pristi; pristich; dalsi
dalsich; posledni; poslednich; nasledujici; nasledujicich; uvodni
[measured]
měřeno po dobu; měřeno za; měří se za; mereno za; obojí po dobu
[lasting]
po dobu; po; déle než; více než; alespoň; během; v průběhu; za posledních; za; v posledních; do; v řadě; průměr za; posledních; dele nez; behem; vice nez
[cadence]
každý; každou; každé; každých; každá; denně; týdně; měsíčně; hodinově; po každých; průběžně; kazdy; kazdou; kazde; kazdych; kazda; denne; tydne; mesicne; hodinove
po kazdych; prubezne
[traffic]
síťový provoz; část provozu; podíl uživatelů; nasadit na část; traffic; canary; postupné nasazení; postupně zvyšovat; postupně zvyšujte; přesměrovat provoz
přesměrujte provoz; procent uživatelů; procent provozu; podíl provozu; sitovy provoz; cast provozu; podil uzivatelu; nasadit na cast; postupne nasazeni; postupne zvysovat
postupne zvysujte; presmerovat provoz; presmerujte provoz; procent uzivatelu; podil provozu
[label.owner]
vlastník; odpovědný; odpovědná osoba; odpovídá; zodpovídá; zodpovědný; zodpovědná osoba; provádí; provede; přiřazeno; řešitel; garant; realizuje; vedoucí; technik
zajišťuje; vlastnik; odpovedny; odpovedna osoba; odpovida; zodpovida; zodpovedny; zodpovedna osoba; provadi; prirazeno; resitel; vedouci; zajistuje
[degrade]
zhoršení; zhorší*; zhoršil*; pokles; poklesne; poklesl; poklesla; klesne; klesla; snížení; sníží; nárůst; naroste; zvýšení; zvýší; vzroste; degradace; regrese; zpomalení
zpomalí; pomalejší; horší; odchylka; odchylky; ztráta; výkyv; výkyvy; špička; kolísání; propad; zhorseni; zhorsi*; zhorsil*; snizeni; snizi; narust; zvyseni; zvysi
zpomaleni; zpomali; pomalejsi; horsi; ztrata; vykyv; vykyvy; spicka; kolisani
[metric.ill-high]
chybovost; míra chyb; podíl chyb; počet chyb; chyby; chyb; latence; odezva; doba odezvy; zpoždění replikace; mira chyb; podil chyb; pocet chyb
zpozdeni replikace
[metric.ill-low]
úspěšnost; míra úspěšnosti; dostupnost; volné místo; uspesnost; mira uspesnosti; volne misto
[problem]
chyba; chyby; chyb; chybu; chybě; chybový; chybové; selhání; selže; selhal; selhala; selhalo; selhaly; neúspěch; neúspěšný; neúspěšné; neúspěšná; problém; problémy
problému; porucha; poruchy; výpadek; výpadky; nedostupný; nedostupná; nedostupné; nedostupnost; nefunguje; nefungují; nefunkční; spadne; spadl; spadla; pád; pády
poškozený; poškozená; poškozené; poškození; nekonzistentní; nekonzistence; neúplný; neúplné; chybí; chybějící; ztráta dat; neočekávaný; neočekávaná; neočekávané
neodpovídá; timeout; vypršel čas; neprošel; neprošly; neprojde; nepodaří; nepodařilo; pokazí; anomálie; zaseknutý; zablokovaný; nespustí; nenaběhne; únik dat; nevyřešeno
není vyřešen*; chybe; chybovy; chybove; selhani; selze; neuspech; neuspesny; neuspesne; neuspesna; problem; problemy; problemu; vypadek; vypadky; nedostupny; nedostupna
nedostupne; nefunguji; nefunkcni; poskozeny; poskozena; poskozene; poskozeni; nekonzistentni; neuplny; neuplne; chybi; chybejici; ztrata dat; neocekavany; neocekavana
neocekavane; neodpovida; vyprsel cas; neprosel; neprosly; nepodari; nepodarilo; pokazi; anomalie; zaseknuty; zablokovany; nespusti; nenabehne; unik dat; nevyreseno
neni vyresen*
[problem.none]
žádná chyba; žádné chyby; bez chyb*; žádný problém; žádné problémy; bez problém*; bezchybn*; bez závad

# --- environments ---
[env.local]
lokální prostředí; lokálně; lokální; místní prostředí; vývojové prostředí; lokální stroj; na lokále; lokalni prostredi; lokalne; lokalni; mistni prostredi
vyvojove prostredi; lokalni stroj; na lokale
[env.staging]
testovací prostředí; staging prostředí; stagingu; předprodukce; předprodukční prostředí; předprodukční; akceptační prostředí; uat prostředí; integrační prostředí
testovaci prostredi; staging prostredi; predprodukce; predprodukcni prostredi; predprodukcni; akceptacni prostredi; uat prostredi; integracni prostredi
[env.production]
produkce; produkci; produkční prostředí; produkční; ostré prostředí; ostrý provoz; ostrém provozu; ostrá verze; produkčním; produkcni prostredi; produkcni
ostre prostredi; ostry provoz; ostrem provozu; ostra verze; produkcnim
[env.blue]
modré prostředí; blue prostředí; modrá instance; modre prostredi; blue prostredi; modra instance
[env.green]
zelené prostředí; green prostředí; zelená instance; zelene prostredi; green prostredi; zelena instance
[scope.database]
databáze; databázi; databázové; migrace; migraci; migrací; schéma; schématu; data; tabulka; tabulky; migrace dat; migrace databáze; databaze; databazi; databazove; schema
schematu; migrace databaze

[backup]
záloh*; zaloh*; snímek databáze; snapshot

# --- somebody is to be told ---
[tell]
informovat; informujte; informuj; oznámit; oznamte; oznámte; upozornit; upozorněte; sdělit; sdělte; uvědomit; uvědomte; dát vědět; dejte vědět; poslat .. zprávu; pošlete .. zprávu; poslat .. e-mail; pošlete .. e-mail; poslat .. oznámení; pošlete .. oznámení; odeslat .. oznámení; odešlete .. oznámení; odeslat .. zprávu; odešlete .. zprávu; napsat do; napište do; zveřejnit oznámení; zveřejněte oznámení
[tell.done]
informován; informována; informováni; informovány; upozorněn; upozorněna; upozorněni; uvědomen; uvědoměni; obeznámen; obeznámena; obeznámeni
[tell.not]
testovací e-mail; testovací email; testovací zprávu; testovací oznámení; notifikační služba; notifikační službu
[audience]
tým; týmu; týmy; týmům; uživatele; uživatelům; uživatelé; zákazníky; zákazníkům; zákazníci; stakeholdery; stakeholderům; zainteresované; zainteresovaným; všechny; všem; podporu; podpoře; podpora; slack; slacku; kanál; kanálu; vedení; kolegy; kolegům; pohotovost; partnery; partnerům; zaměstnance; zaměstnancům

# --- when a release may begin ---
[deploy.time]
okno údržby; servisní okno; okno nasazení; okno pro nasazení; nízký provoz; nenasazovat; nasazujeme v; nasazovat v; nasazení v
[day.not]
kromě; nikdy; nenasazovat; ne v; mimo
[day.monday]
pondělí
[day.tuesday]
úterý; úterky
[day.wednesday]
středa; středu; středy
[day.thursday]
čtvrtek; čtvrtky
[day.friday]
pátek; pátky
[day.saturday]
sobota; sobotu; soboty
[day.sunday]
neděle; neděli
