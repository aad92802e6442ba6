# What Dutch words and phrases mean to Holdpoint, as people write them in the Netherlands and in Flanders, with the English
# loan words that Dutch-speaking teams use (rollback, deployment, go-live).

[numbers]
1.000,5

# --- headings ---
[section.rollback]
terugdraaien; terugdraaiplan; terugvalplan; terugvalscenario; terugvalprocedure; rollbackplan; rollback-plan; rollback-procedure; rollbackprocedure; rollback-stappen
rollbackstappen; rollback-scenario; rollbackscenario; rollback-strategie; rollbackstrategie; fallback-plan; fallbackplan; fallback-scenario; fallbackscenario; herstelplan
herstelprocedure; noodplan; noodprocedure; noodscenario; als er iets misgaat; als het misgaat; als het mis gaat; als er iets mis gaat; bij problemen; bij fouten
in geval van problemen; bij een mislukking; terugkeer naar de vorige versie; terug naar de vorige versie; terugzetten; terugzetplan; terugrollen; afbreekprocedure
calamiteitenplan; ongedaan maken; wijziging terugdraaien
[section.way-back]
als het misgaat; als er iets misgaat; als het mislukt; als er iets mislukt
terug; terugkeer; terugweg; herstel; annulering; terugval; plan b
[section.triggers]
rollbackcriteria; rollback-criteria; rollback-triggers; rollback-voorwaarden; rollbackvoorwaarden; criteria voor rollback; criteria voor een rollback
voorwaarden voor rollback; voorwaarden voor een rollback; triggers voor rollback; triggers voor een rollback; wanneer rollback; wanneer terugdraaien; wanneer een rollback
wanneer terugrollen; rollback-beslissing; redenen voor rollback; criteria om terug te draaien; afbreekcriteria; stopcriteria; criteria voor terugdraaien
aanleiding voor rollback; beslismoment rollback
[section.work]
rollback voorbereiden; rollback-voorbereiding; voorbereiding rollback; rollback getest; rollback testen; rollback-test; rollbackplan gereed; rollbackplan klaar
rollbackplan getest; rollbackplan gecontroleerd; rollbackplan controleren; terugvalplan gereed; terugvalplan getest; rollback geoefend; rollback oefenen; geen rollback
rollback-oefening; rollback gereed
[section.contacts]
contacten; contactpersonen; contactpersoon; contactgegevens; contactlijst; noodcontacten; escalatie; escalatiepad; escalatieprocedure; escalatiematrix; escalatieniveaus
verantwoordelijkheden; verantwoordelijken; rollen en verantwoordelijkheden; rolverdeling; taakverdeling; bereikbaarheid; wachtdienst; piketdienst; piket; storingsdienst
betrokkenen; belanghebbenden; communicatie; communicatieplan; communicatiekanalen; teamleden; wie te bellen; aanspreekpunten; wie doet wat; sleutelpersonen
[section.signoff]
goedkeuring; goedkeuringen; akkoord; akkoordverklaring; akkoorden; handtekening; handtekeningen; ondertekening; eindakkoord; definitieve goedkeuring; formele goedkeuring
acceptatie; acceptatieverklaring; goedkeurders; goedgekeurd door; vrijgave; vrijgaveadvies; paraaf; fiattering
[section.criteria]
succescriteria; succescriterium; acceptatiecriteria; afrondingscriteria; exitcriteria; exit-criteria; voltooiingscriteria; slagingscriteria; definitie van klaar
definitie van gereed; succesindicatoren; criteria voor succes; succesmaatstaven; opleveringscriteria
[section.and-rollback]
en rollback; en terugdraaien
[section.reference]
huidige situatie; huidige stand; schemawijzigingen; projectstructuur; configuratiebestanden
overzicht; samenvatting; managementsamenvatting; inleiding; introductie; doel; doelstelling; doelstellingen; doelen; reikwijdte; afbakening; achtergrond; aanleiding
referenties; referentie; verwijzingen; gerelateerde documenten; gerelateerde documentatie; verwante documenten; zie ook; nuttige links; handige links; verder lezen
bronnen; begrippen; begrippenlijst; woordenlijst; verklarende woordenlijst; terminologie; geschiedenis; versiegeschiedenis; revisiegeschiedenis; wijzigingsgeschiedenis
wijzigingslog; versiebeheer document; documentbeheer; opmerkingen; opmerking; notities; aantekeningen; bijlage; bijlagen; geleerde lessen; architectuur; inhoud
inhoudsopgave; belangrijke bestanden; gewijzigde bestanden; herinneringen; verschillen; bekende problemen; bekende beperkingen; beperkingen; legenda; aannames
uitgangspunten; risico; risico's; risicoanalyse; risicobeoordeling; impactanalyse; gevolgen; veelgestelde vragen; commandoreferentie; commando-overzicht
snelle referentie; naslag; aanbevelingen; vergelijking; principes; beleid; ernst; ernstniveaus; ernstgraad; doelgroep; locatie van logs; loglocaties; wat is er gewijzigd
wijzigingen; wijzigingsoverzicht; metagegevens; documentinformatie; algemene informatie; toelichting; algemeen; over dit document; hoe te gebruiken
risicomatrix; buiten scope; open vragen
symptomen
voorbeelden; handige commando's; nuttige commando's; veelgebruikte commando's; overige commando's
[section.timeline]
tijdlijn; tijdsplanning; tijdpad; tijdschema; draaischema; uurschema; mijlpalen; mijlpalenplanning; tijdsoverzicht; tijdsverloop; tijdsindeling; tijdplanning; kalender
[section.troubleshooting]
probleemoplossing; problemen oplossen; veelvoorkomende problemen; veel voorkomende problemen; veelvoorkomende fouten; bekende fouten; foutopsporing; foutafhandeling
foutoplossing; storingen oplossen; storingsanalyse; incidentafhandeling; incidentrespons; diagnose stellen; problemen en oplossingen; wat te doen bij fouten
noodcommando's; rampherstel
[section.alerts]
alertconfiguratie; alert-configuratie; alertregels; alertdrempels; alarmregels; alarmdrempels; alarmconfiguratie; alarminstellingen; waarschuwingen instellen
waarschuwingsregels; kritieke alerts; kritieke alarmen; meldingen en alarmen; alarmeringen; alarmering
[section.container]
stappen; stappenplan; gedetailleerde stappen; werkwijze; aanpak; uitvoering; procesbeschrijving; instructies; handleiding; stap voor stap; stap-voor-stap; werkinstructie
werkinstructies; draaiboek; deploymentstappen; deployment-stappen; migratiestappen; releasestappen; releaseproces; release-proces; deploymentproces; uitrolstappen
uitrolproces; uitvoeringsplan; uitvoeringsstappen; takenlijst; actielijst; werkzaamheden; activiteiten; verloop; uitvoeringsdraaiboek; handelingen; procedures
[section.decision]
beslissing; beslissingen; beslismatrix; beslisboom; beslismoment; beslispunt; besluit; besluitvorming; go/no-go-beslissing; go/no-go-moment; go/no-go-overleg
go/no-go beslissing; go/no-go moment; go/no-go overleg; besluitmoment; afweging
wanneer terugdraaien; wanneer een rollback; wanneer rollback
[section.go]
go-criteria; no-go-criteria; go-voorwaarden; no-go-voorwaarden; go als; no-go als; go indien; no-go indien; alles groen; alles geslaagd; minstens één mislukt
[section.precondition]
vereisten; randvoorwaarden; voorwaarden vooraf; benodigdheden; voordat je begint; voordat u begint; voor je begint; voorafgaande voorwaarden; wat heb je nodig
wat is er nodig; startvoorwaarden; voorvereisten; precondities; uitgangspunten en vereisten
[section.monitoring]
bewaking; observatie; observatieperiode; bewaken na release; monitoring na release; nazorg; nazorgperiode; hypercare-periode; toezicht; monitoringfase; stabilisatie
stabilisatieperiode; controleperiode
[word.step]
stap; taak; controle; handeling; punt; actiepunt
[word.phase]
fase; stadium; deel; blok; golf; etappe; onderdeel
[word.option]
optie; methode; variant; alternatief; aanpak; mogelijkheid

# --- conditions ---
[beyond]
meer dan dat; daarboven; alles daarboven
[else]
anders; zo niet
[if]
alleen bij
als de; als het; als er; als een; als deze; als dit; als je; als u; als niet; als alles; als één; als iets; als dat; als we; als geen; als een van; als minstens; als na
als tijdens; als binnen; als blijkt; als nodig; indien; wanneer; ingeval; in geval van; in het geval; mocht de; mocht het; mocht er; mochten de; mochten er; zodra
bij fouten; bij een fout; bij falen; bij storing; bij een storing; bij problemen; bij uitval; bij afwijking*; bij overschrijding; bij mislukken; bij mislukking
bij twijfel; bij timeout; bij dataverlies; bij verlies; telkens wanneer; zo niet; zo nodig; in dat geval; wanneer er; elke keer dat; op het moment dat; faalt de; zo ja
als de build; als .. mislukt; als .. faalt; als .. falen; als .. mislukken; als .. optreedt; als .. optreden; als .. overschreden; als .. overschrijdt
als .. hoger is dan; als .. lager is dan
[moment]
zodra; wanneer; telkens wanneer; elke keer dat; op het moment dat
[any]
een van de; één van de; eender welke; eender welk; welke dan ook; minstens één; minstens een; ten minste één; tenminste één; minimaal één; minimaal een van; een of meer
één of meer; enige van; ongeacht welke; elk van de; een enkele
[until]
totdat; tot de; tot het; tot er; tot alle; tot alles; tenzij; voordat; zolang; zonder; zolang niet; vooraleer; alvorens; behalve als; tot na; tot aan; zonder dat
mits niet
[before]
voordat; voor de start; voor aanvang; voorafgaand aan; voorafgaand; vooraf; alvorens; vooraleer; van tevoren; uiterlijk; voor het begin; vóór; vóór de; vóór het
eerder dan; op voorhand
[only-after]
pas verder als; pas verder wanneer; pas verder zodra; pas door als
pas nadat; pas na; pas als; pas wanneer; pas zodra; alleen als; alleen na; alleen nadat; alleen wanneer; alleen indien; alleen met toestemming; alleen met akkoord
alleen met goedkeuring; enkel als; enkel na; enkel indien; enkel wanneer; slechts nadat; slechts na; slechts als; uitsluitend na; uitsluitend als; uitsluitend indien
uitsluitend wanneer; niet eerder dan; niet voordat; na goedkeuring; na akkoord; na .. goedkeuring; na .. akkoord; na toestemming; na bevestiging; na .. bevestiging
na validatie; na verificatie; na succesvolle; na een succesvolle; na acceptatie; nadat .. goedgekeurd; nadat .. akkoord; nadat .. bevestigd; nadat .. afgerond
nadat .. geslaagd; nadat .. voltooid; zodra .. goedgekeurd; zodra .. groen; zodra .. afgerond; zodra .. bevestigd; zodra .. geslaagd; zodra .. voltooid; mits
op voorwaarde dat; onder voorwaarde dat; onder de voorwaarde; onder voorbehoud; dan en slechts dan; als en alleen als; behoudens goedkeuring
alleen met .. ok; alleen met .. akkoord; pas na akkoord; na ok van; alleen als .. ok zegt; zodra .. akkoord
[after]
nadat; na de; na het; na afloop; na afronding; na elke; na een; daarna; vervolgens; aansluitend; zodra; na voltooiing; na deployment; na de deployment; hierna; na deploy
na release; na uitrol; na migratie; na herstart

# --- gates ---
[rollback]
rollback; terugdraaien; teruggedraaid; draai terug; draai .. terug; terugrollen; rol terug; rol .. terug; rolt terug; terugzetten; zet terug; zet .. terug naar
terug naar de vorige versie; terug naar vorige versie; terug naar de oude; terugkeren naar de vorige; keer terug naar de vorige; ga terug naar de vorige versie
terugvallen op; val terug op; terugschakelen; schakel terug; back-up terugzetten; backup terugzetten; zet de back-up terug; zet de backup terug; herstel de back-up
herstel de backup; herstel vanuit back-up; herstel vanuit backup; herstellen vanuit back-up; herstellen vanuit backup; vorige versie deployen; vorige versie uitrollen
deploy de vorige versie; ongedaan maken; maak .. ongedaan; reverten; wijziging intrekken
[rollback.now]
onmiddellijke rollback; onmiddellijk rollback; directe rollback; direct rollback; meteen rollback; rollback onmiddellijk; rollback direct; onmiddellijk terugdraaien
direct terugdraaien; meteen terugdraaien; onmiddellijk terugrollen; direct terugrollen; voer rollback uit; voer de rollback uit; voer een rollback uit; rollback uitvoeren
de rollback uitvoeren; een rollback uitvoeren; rollback starten; start rollback; start de rollback; start een rollback; begin de rollback; rollback inzetten
zet de rollback in; initieer rollback; initieer de rollback; rollback initiëren; rollback activeren; activeer de rollback; activeer het rollbackplan; rollback doorvoeren
rollback verplicht; rollback vereist; rollback noodzakelijk; automatische rollback; noodrollback; volledige rollback; stop en draai terug; stoppen en terugdraaien
moet worden teruggedraaid; wordt teruggedraaid; draai onmiddellijk terug; draai direct terug; ga over tot rollback; overgaan tot rollback; rollback toepassen
rollback wordt uitgevoerd; rollback wordt gestart
[rollback.trigger]
rollback als; rollback indien; rollback wanneer; rollback bij; rollback zodra; terugdraaien als; terugdraaien indien; terugdraaien wanneer; draai terug als
draai terug indien; terugrollen als; rollbackcriteria; rollback-criteria; rollback-voorwaarden; rollbackvoorwaarden; rollback-triggers; criteria voor rollback
criteria voor een rollback; voorwaarden voor rollback; voorwaarden voor een rollback; leidt tot rollback; leidt tot een rollback; leiden tot rollback
leiden tot een rollback; activeert de rollback; vereist een rollback; vereist rollback; aanleiding tot rollback; reden voor rollback; reden tot rollback
rollback overwegen; overweeg rollback; overweeg een rollback; overweeg terugdraaien; rollback-venster; rollbackvenster; rollback-drempel; besluit tot rollback
rollback als de; rollback als het; rollback als er; rollback als een; rollback als één; rollback als:; rollback als .. mislukt; rollback als .. faalt; dan terugdraaien
dan wel rollback
[rollback.not]
geen rollback nodig; geen rollback vereist; geen rollback; niet terugdraaien; niet terugrollen; draai niet terug; rollback niet nodig; rollback is niet nodig
rollback niet mogelijk; rollback is niet; in plaats van rollback; in plaats van een rollback; in plaats van terug te draaien; in plaats van terugdraaien; hotfix in plaats
voer geen rollback uit; nooit terugdraaien; zonder rollback
[rollback.noun]
rollbackplan; rollback-plan; rollback-procedure; rollbackprocedure; rollback-script; rollbackscript; rollback-scripts; rollbackscripts; rollback-verantwoordelijke
rollback-team; rollbackstrategie; rollback-strategie; rollback voorbereid; rollback getest; rollback gereed; rollback voltooid; rollback geslaagd; rollback afgerond
rollback-checklist; rollbackstappen; rollback-stappen; rollbacktijd; rollback-tijd; rollbackduur; rollback-duur; rollback-voorbereiding; rollbackmogelijkheid
rollback-mogelijkheid; rollbackpunt; rollback-punt; rollbackversie; rollback-versie; rollbackcommando; rollback-commando; rollbacktest; rollback gedocumenteerd
na rollback; na de rollback; tijdens de rollback; voor de rollback; rollback mogelijk; rollback-oefening; rollback beschikbaar; rollback-beslissing; reden van rollback
terugvalplan; terugvalscenario; terugdraaiplan; rollbackdraaiboek
[stop]
stop de deployment; stop de uitrol; stop de release; stop de migratie; stop het proces; stop de uitvoering; stop de werkzaamheden; stop onmiddellijk; stop direct
stop hier; stop als; stop indien; stop wanneer; stop met; deployment stoppen; uitrol stoppen; release stoppen; migratie stoppen; onmiddellijk stoppen; direct stoppen
meteen stoppen; werkzaamheden stoppen; staak de; staken van; uitvoering stoppen; stopzetten; stopgezet
onderbreek de; onderbreken; stilleggen; leg .. stil; bevries deployments; alles stoppen; stop alle
stop alles
[stop.word]
stop; stoppen; afbreken; halt
[abort]
afbreken; breek af; breek .. af; afgebroken; wordt afgebroken; annuleren; annuleer; geannuleerd; afgelasten; afgelast; afblazen; uitstellen van de release
release uitstellen; stel de release uit; deployment uitstellen; release afgelast; deployment annuleren; afkeuren; afgekeurd; verwerpen; verworpen; blokkeert de release
blokkeert de deployment; blokkeert release; blokkeert de livegang; release blokkeren; deployment blokkeren; beschouwd als mislukt; geldt als mislukt
onmiddellijk escaleren; direct escaleren; escaleer onmiddellijk; escaleer direct; staak de poging; intrekken
[not-proceed]
geen deployment .. zonder; geen release .. zonder; geen uitrol .. zonder; niet doorgaan; ga niet door; ga niet verder; niet verdergaan; niet verder gaan; niet voortzetten
niet beginnen; begin niet; niet starten met; start niet; niet starten .. voordat; niet deployen; deploy niet; niet uitrollen; rol niet uit; niet releasen; release niet
niet mergen; merge niet; niet publiceren; publiceer niet; niet live gaan; ga niet live; niet live zetten; niet overschakelen; schakel niet over; niet activeren
activeer niet; niet toepassen .. voordat; voer niet uit .. voordat; niet uitvoeren .. voordat; niet uitvoeren .. zonder; voer .. niet uit voordat
niet verwijderen .. voordat; verwijder .. niet voordat; verwijder niet .. voordat; niet .. voordat; niet .. totdat; niet .. zolang; niet .. zonder; niet .. tenzij
nooit .. zonder; nooit .. voordat; nooit deployen; nooit overslaan; niet overslaan; sla .. niet over; mag niet doorgaan; mag niet starten; mag niet beginnen
mag niet worden gestart; mag niet worden uitgevoerd; mag pas; mogen pas; kan niet doorgaan; kan niet starten; kan niet beginnen; kan pas; geen deployment zonder
geen release zonder; geen uitrol zonder; geen migratie zonder; geen wijziging zonder; geen livegang zonder; geen deployment voordat; verboden .. zonder; wacht met .. tot
niet naar productie; niet in productie nemen; niet verder dan; blijft geblokkeerd tot; geblokkeerd tot; moet wachten tot; pas doorgaan
niemand gaat verder; niemand gaat door
[hold]
pauzeer de migratie; pauzeer; pauzeren; opschorten; schort .. op
uitrol pauzeren; uitrol opschorten; deployment pauzeren; release pauzeren; release aanhouden; release opschorten; pauzeer de uitrol; pauzeer de release
pauzeer de deployment; zet .. on hold; zet .. in de wacht
pauzeren en; opschorten en
[hold.word]
pauzeren; opschorten; aanhouden; wachten; afwachten; wacht; pauze; on hold
[never]
mag nooit; moet niet; zou niet
nooit; verboden; mag niet; mogen niet; onder geen beding; in geen geval; onder geen enkele omstandigheid; absoluut niet; niet toegestaan; is niet toegestaan; nimmer
niet gebruiken; gebruik niet; gebruik nooit; voer nooit; voer niet uit; verwijder nooit; niet verwijderen; verwijder niet; wijzig niet; niet wijzigen
[need.not]
niet nodig; niet noodzakelijk; niet vereist; hoeft niet; hoeven niet; hoef je niet; hoeft u niet; geen noodzaak; zonder te wachten; niet verplicht
[no-go]
no-go-besluit; geen go; besluit no-go; is no-go; niet vrijgegeven voor productie; livegang afgekeurd
[go-no-go]
go/no-go; go of no-go; go / no-go; go/no-go-beslissing; go/no-go-besluit; go/no-go-moment; go/no-go-overleg; go/no-go beslissing; go/no-go besluit; go/no-go moment
go/no-go overleg; go-no-go
[wait.for]
wacht; wachten; houd; pauzeer; pauzeren; houd aan; en wacht; dan wacht; wacht dan
[hold.at]
houd op; houd .. op; laat op; laat .. op; blijf op; houden op
[wait]
wacht op; wacht tot; wacht totdat; wachten op; wachten tot; wacht minimaal; wacht minstens; wacht ten minste; wacht .. minuten; wacht .. minuut; wacht .. uur
wacht .. seconden; wachten .. minuten; afwachten; wacht .. af; in afwachting van; akkoord afwachten; minuten wachten; uur wachten; observeer gedurende
observeer .. minuten; monitor gedurende; monitor .. minuten; monitor .. uur; bewaak gedurende; bewaak .. minuten; minuten monitoren; uur monitoren; minuten observeren
laat .. draaien; laat draaien; observatieperiode; stabilisatieperiode; wachtperiode; houd .. in de gaten; gedurende .. minuten monitoren
[approval]
goedkeuring; goedkeuringen; goedkeuren; goedgekeurd door; goedkeurder; goedkeurders; akkoord; akkoord van; akkoord geven; geeft akkoord; toestemming; toestemming van
instemming; fiatteren; vrijgave door; vrijgegeven door; ondertekend door; groen licht; schriftelijk akkoord; schriftelijke goedkeuring; expliciete goedkeuring
expliciet akkoord; bevestiging van; bevestigd door; bevestigen met; goedkeuring vereist; vereist goedkeuring; goedkeuring vragen; goedkeuring verkrijgen
handmatige goedkeuring; menselijke goedkeuring; go van; ok van; oké van; vierogenprincipe; vier-ogen-principe; vier ogen; autorisatie van; geautoriseerd door; aftekenen
afgetekend door
zegt ok; geeft groen licht; eerst .. vragen; vraag eerst
[approval.of]
goedkeuring van; goedkeuring door; akkoord van; akkoord door; toestemming van; instemming van; vrijgave door; fiat van; go van; ok van; bevestiging van de
vereist goedkeuring; vereist .. goedkeuring; vereist akkoord; vereist .. akkoord; vraag .. goedkeuring; vraag .. akkoord; verkrijg .. goedkeuring; verkrijg .. akkoord
goedkeuring verkrijgen; goedkeuring vragen; goedkeuring nodig; akkoord nodig; na goedkeuring; na .. goedkeuring; na akkoord; na .. akkoord; wacht op .. goedkeuring
wacht op .. akkoord; goedgekeurd door; ondertekend door; handtekening van; schriftelijk akkoord; schriftelijke goedkeuring; expliciete goedkeuring; handmatige goedkeuring
sign-off van; sign-off door; autorisatie van; geautoriseerd door; moeten akkoord; moeten beide akkoord; moet akkoord
[meta.label]
versie; laatst bijgewerkt; laatste update; bijgewerkt; bijgewerkt op; laatste wijziging; laatst gewijzigd; volgende herziening; volgende review; datum; aangemaakt
aangemaakt op; aangemaakt door; opgesteld door; auteur; auteurs; schrijver; documentversie; documentstatus; eigenaar; documenteigenaar; risiconiveau; risico; prioriteit
classificatie; vertrouwelijkheid; trefwoorden; wijzigingsnummer; beheerder; laatst beoordeeld; volgende
[must]
moet; moeten; dient te; dienen te; verplicht; verplichte; vereist; vereiste; noodzakelijk; noodzakelijke; nodig; absoluut noodzakelijk; is vereist; zijn vereist
is verplicht; zijn verplicht; dwingend; behoort te; voorgeschreven; essentieel
[all-must]
moet zonder fouten; moeten zonder fouten; moet foutloos; moeten foutloos
alle tests moeten; alle controles moeten; alle checks moeten; alle punten moeten; alle items moeten; alle taken moeten; alle moeten; moeten allemaal; alles moet
moeten alle; alle criteria; alle voorwaarden; alle vereisten; alle stappen moeten; alle vakjes; alle onderstaande; al het onderstaande; alle volgende; alles groen
allemaal groen; alle groen; moet voldaan zijn; moeten voldaan zijn; moeten zijn afgerond; moet zijn afgerond; moeten afgerond zijn; moeten geslaagd zijn; moeten slagen
moeten groen zijn; moeten zijn aangevinkt; zonder uitzondering; elk punt moet; volledig voldaan; alle geslaagd; alles geslaagd; aan alle; voldoet aan alle
[criteria]
succescriteria; succescriterium; acceptatiecriteria; afrondingscriteria; voltooiingscriteria; exitcriteria; exit-criteria; ingangscriteria; startcriteria; go-criteria
geslaagd als; geslaagd indien; geslaagd wanneer; succesvol als; succesvol indien; succesvol wanneer; beschouwd als geslaagd; beschouwd als succesvol; geldt als geslaagd
geldt als succesvol; beschouwd als afgerond; klaar als; klaar wanneer; gereed als; gereed wanneer; afgerond als; afgerond wanneer; voltooid als; go als; go indien
go alleen als; go wanneer; go-voorwaarde; go-voorwaarden; kwaliteitspoort; quality gate; overgangscriteria; voorwaarde voor go; voorwaarden voor go; verificatiepunt
[criteria.failed]
beschouwd als mislukt; geldt als mislukt; mislukt als; mislukt indien; mislukt wanneer; niet geslaagd als; niet geslaagd indien; faalt als; faalcriteria
criteria voor mislukking; no-go als; no-go indien; no-go wanneer; no-go bij; no-go-criteria; no-go-voorwaarde; no-go-voorwaarden; betekent no-go; leidt tot no-go
leidt tot een no-go; uitsluitingscriteria; knock-outcriteria
[checkpoint]
controlepunt; controlepunten; ijkpunt; beslispunt; beslismoment; besluitmoment; stoppunt; wachtpunt; meetpunt; punt van geen terugkeer; geen weg terug; point of no return
definitieve beslissing; eindbeslissing; finale beslissing; go-beslissing; kwaliteitspoort; toetsmoment; validatiepunt; goedkeuringspunt; laatste moment om terug
checkpoint; evaluatiemoment
[proceed]
ga verder; verdergaan; verder gaan; doorgaan; ga door; ga naar stap; ga door naar; vervolg met; vervolgen; voortzetten; zet voort; door naar; live gaan; ga live; livegang
in productie nemen; naar productie; volgende stap; volgende fase; overgaan naar; overgaan tot
[confirm]
bevestig; bevestigen; bevestigd; controleer; controleren; gecontroleerd; verifieer; verifiëren; geverifieerd; valideer; valideren; gevalideerd; zorg ervoor; zorg dat
verzeker; verzeker je; vergewis; ga na; nagaan; checken; toets; toetsen; testen; stel vast; vaststellen; bekijk of; waarborg
[exception]
verwacht gedrag; normaal gedrag; geen actie; geen actie nodig; geen actie vereist; negeren; negeer; kan worden genegeerd; mag worden genegeerd; kunnen worden genegeerd
geen probleem; is geen probleem; acceptabel; aanvaardbaar; bekend probleem; is normaal; is te verwachten; niet blokkerend; blokkeert niet; geen impact; geen gevolgen
ok - verwacht; ok – verwacht
[required]
geen deploy op; geen deployment op; geen deployments op; geen release op
verplicht voor; verplicht vóór; vereist voor; vereist vóór; nodig voor; noodzakelijk voor; noodzakelijk vóór; moet afgerond zijn voor; moeten afgerond zijn voor
afronden voor; afgerond voor; afgerond zijn vóór; voor elke; vóór elke; voor de deployment; voor deployment; vóór deployment; vóór de deployment; voor de uitrol
vóór de uitrol; voor de release; vóór de release; voor release; voor de migratie; vóór de migratie; voor de cutover; voor livegang; vóór livegang; voor de livegang
vóór de livegang; voor go-live; vóór go-live; voor productie; voor ingebruikname; voor de merge; voor het mergen; voor aanvang; voor de start; voordat je doorgaat
voordat u doorgaat; voordat wordt doorgegaan; voordat je verdergaat; voordat de deployment; voordat je deployt; voordat we live; voor openstelling; voor vrijgave
voor het onderhoudsvenster; voor uitvoering; vóór uitvoering; blokkerend; blokkerende; blokkade; blocker; blocker voor; verplichte stap; verplichte stappen
verplicht punt; verplichte controle; exact deze volgorde; in exact deze volgorde; precies in deze volgorde; in deze exacte volgorde; houd de volgorde; laatste redmiddel
als laatste redmiddel; uiterste noodgeval
[watch]
bewaken; bewaak; observeren; observeer; in de gaten houden; houd in de gaten; houd .. in de gaten; monitoren; volgen; volg de logs; toezien; blijf monitoren
blijf observeren; in het oog houden; nauwlettend volgen
[page]
bel de wachtdienst; bel de piketdienst; bel piket; bel de storingsdienst; bel on-call; bel de on-call; roep de on-call op; roep piket op; alarmeer de wachtdienst
alarmeer piket; waarschuw de on-call; waarschuw de wachtdienst; onmiddellijk bellen; direct bellen; bel onmiddellijk; bel direct; oproepen; maak wakker
informeer de on-call
[alert]
alarm; alarmen; alarmeren; waarschuwing; waarschuwingen; waarschuw; waarschuwen; melding; meldingen; melden; meld aan; meld bij; informeer; informeren; notificatie
notificaties; verwittig; verwittigen; alarmering; stuur een melding; attenderen
[investigate]
onderzoek; onderzoeken; analyseer; analyseren; logs controleren; controleer de logs; bekijk de logs; uitzoeken; zoek uit; zoek de oorzaak; oorzaak bepalen; oorzaakanalyse
grondoorzaak; diagnosticeren; diagnose stellen; nader onderzoek; nakijken; debuggen
[critical]
kritiek; kritieke; kritisch; kritische; ernstig; ernstige; dringend; dringende; spoed; urgent; urgente; noodgeval; acuut; hoogste prioriteit; blokkerend; zwaarwegend
[target]
doel; doelwaarde; doelwaarden; streefwaarde; streefwaarden; streefcijfer; norm; richtwaarde; grenswaarde; normaal; normale waarde; gewenste waarde; verwachte waarde
[cutover]
tijdens de migratie; tijdens de cutover; tijdens de uitrol; tijdens de omschakeling
[baseline]
nulmeting; referentiewaarde; uitgangswaarde; basiswaarde; vorige; voorgaande; gebruikelijk; gebruikelijke; normaal; normale; gemiddeld; gemiddelde; gewoonlijk; stijging
stijgt; gestegen; toename; neemt toe; toegenomen; daling; daalt; gedaald; afname; neemt af; afgenomen; verslechtering; verslechterd; verslechtert; piek; pieken; trager
langzamer; slechter; boven normaal; verhoogd; verhoogde; voor de deployment

# --- commands ---
[run]
voer uit; voer .. uit; uitvoeren; uitgevoerd; draai; draaien; commando; commando's; opdracht; opdrachten; gebruik; gebruiken; gebruikmaken; typ in; invoeren; voer in
roep aan; aanroepen; starten; herstart; herstarten; opnieuw starten; opnieuw uitvoeren; start opnieuw; pas toe; toepassen; uitrollen; deployen; activeer; door middel van
met behulp van; via; testen met; controleer met; test met; voeg toe; toevoegen; trigger; stoppen met; downloaden
[run.never]
niet uitvoeren; nooit uitvoeren; niet uitgevoerd worden; nooit uitgevoerd worden; mag niet worden uitgevoerd; voer .. niet uit; voer .. nooit uit; voer nooit
niet gebruiken; nooit gebruiken; niet meer gebruiken; gebruik nooit; gebruik niet; gebruik geen; niet starten; nooit starten; start nooit; draai nooit; niet draaien
nooit draaien; verouderd; verouderde; achterhaald; niet meer ondersteund; niet meer gebruikt; verboden; in plaats van
[run.maybe]
optioneel; indien nodig; zo nodig; als nodig; indien gewenst; desgewenst; eventueel; waar nodig; naar behoefte; u kunt ook; je kunt ook; indien van toepassing
[run.each]
voor elke; voor elk; op elke; op elk; in elke; voor iedere; op iedere; op alle servers; op alle hosts; op alle nodes; herhaal voor; herhaal op; herhaal dit voor; server voor server
[run.order]
voer dan .. uit; draai dan; voer uit; voer .. uit; uitvoeren; draai; typ in; voer in
[run.back]
om ongedaan te maken; om het ongedaan te maken; om terug te draaien; om het terug te draaien; om terug te gaan
[run.later]
om te stoppen; om het te stoppen; ongedaan te maken; terug te draaien; om uit te schakelen; later
ter referentie; ter informatie; voor debuggen; om te debuggen; in noodgevallen; in geval van nood; als laatste redmiddel; komt overeen met; gelijk aan; voorheen
vroeger; is gemaakt met; is aangemaakt met; intern
[run.again]
opnieuw proberen; opnieuw probeer; probeer .. opnieuw; nog eens proberen; nieuwe poging; nogmaals proberen
[or.line]
of
[or]
ofwel; oftewel; of anders; of als; of gebruik; of met; of via; alternatief; in plaats daarvan; of handmatig; of voer; hetzij
[example]
voorbeeld; voorbeelden; bijvoorbeeld; bijv.; bv.; zoals; ter illustratie; voorbeelduitvoer

# --- expectations ---
[expected]
moet .. geven; moet .. tonen; zou .. moeten
verwachte resultaten; verwacht resultaat; je zou moeten zien; verwachte uitvoer; verwachte respons; verwacht antwoord; verwachte waarden; u zou moeten zien
gewenst resultaat; succesindicatoren; verwachte output; verwachte waarde; verwachte status; moet retourneren; moet gelijk zijn; verwacht gedrag; moet teruggeven
moet antwoorden; moet laten zien; moet weergeven; hoort te tonen; dient te tonen; moet bevatten; hoort te zijn; dient te zijn; je moet zien; verwachting; geeft terug
retourneert; moet tonen; moet geven; zou moeten; verwachte; moet zijn; verwacht; je ziet; u ziet
[expected.output]
voorbeeld van uitvoer; verwachte resultaten; verwacht resultaat; je zou moeten zien; verwachte uitvoer; verwachte respons; verwacht antwoord; u zou moeten zien
succesindicatoren; verwachte output; voorbeelduitvoer; voorbeeldoutput; uitvoer ziet er; output ziet er; uitvoer moet; uitvoer zou; je ziet

# --- people ---
[role.of]
van de; van het; van
[role]
verantwoordelijke; teamleider; projectleider; projectmanager; leidinggevende; afdelingshoofd; hoofd; manager; beheerder; systeembeheerder; databasebeheerder
applicatiebeheerder; functioneel beheerder; technisch beheerder; beheer; ontwikkelaar; ontwikkelaars; ontwikkeling; ontwikkelteam; programmeur; testmanager
testcoördinator; architect; directeur; directie; operator; uitvoerder; uitvoerende; releasemanager; changemanager; wijzigingsmanager; incidentmanager; producteigenaar
productmanager; eigenaar; opdrachtgever; klant; gebruiker; eindgebruiker; belanghebbende; belanghebbenden; goedkeurder; beoordelaar; coördinator; beveiliging
beveiligingsteam; security officer; juridisch; juridische zaken; financiën; kwaliteit; kwaliteitsmanager; infrastructuur; ondersteuning; supportteam; helpdesk
servicedesk; wachtdienst; piketdienst; piket; storingsdienst; leverancier; analist; technisch leider; technisch lead; commissie; aanvrager; sponsor; stuurgroep
specialist; ploeg; medewerker; monteur
[signed-by]
ondertekend door; getekend door; goedgekeurd door; beoordeeld door; gecontroleerd door; uitgevoerd door; gedeployed door; geverifieerd door; getest door; vrijgegeven door
geautoriseerd door; voorbereid door; opgesteld door; geaccepteerd door; bevestigd door; afgerond door; afgetekend door; gevalideerd door; akkoord door; voltooid door
[signature]
handtekening; handtekeningen; ondertekening; ondertekend; paraaf; parafen; getekend; goedgekeurd; goedkeuring; akkoord; besluit; beslissing; naam en datum
datum en handtekening; naam en handtekening; initialen; voor akkoord
[contact]
contact; telefoon; telefoonnummer; mobiel; mobiel nummer; e-mail; e-mailadres; kanaal; slack-kanaal; teams-kanaal; bellen; bereikbaar; bereikbaar via; contactpersoon
contactgegevens; toestelnummer; nummer; doorkiesnummer

# --- tables ---
[column.command]
commando; commando's; opdracht; commando/actie; commando / actie; opdrachtregel; hulpmiddel; actie/commando; uit te voeren commando; script
[column.role]
wie voert uit; rol; rollen; persoon; naam; verantwoordelijke; verantwoordelijk; goedkeurder; beoordelaar; functie; positie; belanghebbende; ondertekenaar; niveau
eigenaar; afdeling; uitvoerder; betrokkene; deelnemer; ploeg; discipline
[column.action]
actie; acties; reactie; respons; beslissing; besluit; wat te doen; oplossing; resultaat; maatregel; maatregelen; gevolg; herstelactie; handeling; aanpak; vervolgactie
uit te voeren actie; tegenmaatregel
[column.time]
tijd; tijdstip; wanneer; datum; duur; einde; week; dag; uur; geschatte tijd; geschatte duur; deadline; venster; looptijd; moment; starttijd; eindtijd; reactietijd
tijdsduur; gepland; termijn; datum/tijd; doorlooptijd; tijdsbestek
[column.phase]
fase; stap; mijlpaal; week; taak; activiteit; onderdeel; stadium
[column.metric]
meetwaarde; metriek; metrieken; indicator; indicatoren; criterium; criteria; controle; voorwaarde; trigger; alarm; parameter; meting; drempel; drempelwaarde; symptoom
symptomen; situatie; geval; probleem; fout; storing; gebeurtenis; controlepunt; vereiste; oorzaak; kenmerk; conditie
scenario
[column.target]
doel; doelwaarde; streefwaarde; drempel; drempelwaarde; grens; grenswaarde; limiet; verwacht; verwacht resultaat; waarde; criterium; minimum; maximum; norm; tolerantie
acceptatie; acceptabel; verwachte waarde
[column.else]
anders; zo niet; indien niet; als niet gehaald
[column.red]
rood
[column.yellow]
geel; oranje
[column.green]
groen
[column.severity]
ernst; prioriteit; niveau; urgentie; ernstniveau
[column.gate]
controlepunt; beslismoment; beslispunt; stoppunt

[column.window]
venster; duur; periode

# --- numbers ---
[op.more]
meer dan; groter dan; hoger dan; langer dan; boven; boven de; boven het; overschrijdt; overschrijden; overschreden; overstijgt; ouder dan; stijgt boven; stijgt boven de
komt boven; komt boven de; toename van; hoger ligt dan; uitkomt boven; na meer dan; uitstijgt boven
[op.level]
boven; boven de; boven het; onder; onder de; onder het; beneden de
[op.less]
minder dan; kleiner dan; lager dan; korter dan; sneller dan; onder de; onder het; beneden de; daalt onder; daalt onder de; zakt onder; zakt onder de; komt onder
komt onder de; jonger dan
[op.at-least]
minstens; ten minste; tenminste; minimaal; minimum; niet minder dan; of meer; of hoger; of groter; en hoger; groter dan of gelijk aan; op zijn minst; niet lager dan
of nieuwer
[op.at-most]
hoogstens; ten hoogste; maximaal; maximum; niet meer dan; binnen; binnen de; of minder; of lager; of kleiner; niet langer dan; mag niet hoger zijn dan; niet hoger dan
kleiner dan of gelijk aan; uiterlijk binnen; niet overschrijden; overschrijdt niet; op zijn hoogst; tot maximaal
[zero]
nul
[version]
versie; versies
[unit.second]
seconde; seconden; sec
[unit.minute]
minuut; minuten; min
[unit.hour]
uur; uren
[unit.day]
dag; dagen; werkdag; werkdagen; kalenderdagen
[unit.week]
weken
[duration.quarter-hour]
een kwartier; kwartier
[duration.half-hour]
een half uur; half uur; een halfuur; halfuur
[duration.hour]
een uur; één uur
[duration.hour-and-half]
anderhalf uur
[number.two]
twee
[number.three]
drie
[number.four]
vier
[number.five]
vijf
[number.ten]
tien
[number.fifteen]
vijftien
[number.twenty]
twintig
[number.thirty]
dertig
[estimate]
geschatte tijd; geschatte duur; geschat; schatting; inschatting; tijdsduur; duur; doorlooptijd; verwachte duur; verwachte tijd; benodigde tijd; tijdsinschatting
totale duur; totale tijd; duurt; duurt ongeveer; ongeveer; circa; grofweg; naar schatting; tijdslimiet; tijdsbudget; streeftijd; rollbacktijd; rollbackduur; hersteltijd
geplande duur; maximale duur
[window]
eerste; aanvankelijk; initiële; volgende; komende; laatste; afgelopen; daaropvolgende
[measured]
gemeten over; beide over; elk over; berekend over; gemeten gedurende
[lasting]
gedurende; langer dan; meer dan; minstens; binnen; over; in de laatste; in de afgelopen; tijdens; sinds; lang; achtereen; gemiddeld over; afgelopen; laatste
[cadence]
elke; elk; iedere; ieder; dagelijks; dagelijkse; wekelijks; wekelijkse; maandelijks; maandelijkse; per uur; per dag; per week; om de
[traffic]
verkeer; canary; canary-release; gefaseerde uitrol; geleidelijk verhogen; geleidelijke uitrol; procent van de gebruikers; van de gebruikers; van het verkeer
van de verzoeken; verkeer omleiden; stuur .. verkeer; leid .. verkeer
[label.owner]
wie voert uit; eigenaar; verantwoordelijke; verantwoordelijk; uitvoerder; uitgevoerd door; toegewezen aan; behandelaar; actiehouder; trekker; technicus; onder leiding van
[degrade]
verslechtering; verslechterd; verslechtert; verslechteren; daling; daalt; gedaald; afname; afgenomen; stijging; stijgt; gestegen; toename; toegenomen; regressie
regressies; vertraging; trager; langzamer; slechter; piek; pieken; afwijking; afwijkingen; verlies; terugval; degradatie; schommeling
[metric.ill-high]
foutpercentage; foutratio; fouten; foutenpercentage; latentie; latency; responstijd; responstijden; reactietijd; laadtijd; replicatievertraging
[metric.ill-low]
slagingspercentage; succespercentage; beschikbaarheid; vrije ruimte; vrije schijfruimte
[problem]
een storing; de storing; bij storing; ernstige storing; storing optreedt; fout; fouten; foutmelding; foutmeldingen; mislukt; mislukte; mislukken; mislukking; faalt; falen
gefaald; falende; probleem; problemen; incidenten; storingen; defect; kapot; uitval; uitgevallen; onbereikbaar; niet bereikbaar; niet beschikbaar; onbeschikbaar
werkt niet; werken niet; reageert niet; start niet op; crasht; gecrasht; vastgelopen; loopt vast; beschadigd; corrupt*; inconsistent*; onvolledig*; ontbreekt; ontbreken
ontbrekend*; dataverlies; gegevensverlies; onverwacht*; afwijkend*; abnormaal; abnormale; anomalie; time-out; niet geslaagd; niet opgelost; datalek; onvoldoende
geblokkeerd; misgaat; mis gaat; niet gelukt
[problem.none]
geen fout*; geen problemen; zonder fout*; zonder problemen; foutloos; geen storing*; niets mis

# --- environments ---
[env.local]
lokale omgeving; lokaal; lokale; ontwikkelomgeving; lokale machine; ontwikkelmachine
[env.staging]
testomgeving; acceptatieomgeving; acceptatie-omgeving; staging-omgeving; stagingomgeving; preproductie; pre-productie; preproductieomgeving; uat-omgeving; schaduwomgeving
proefomgeving
[env.production]
productie; productieomgeving; productie-omgeving; productieserver; productiesysteem; live-omgeving; liveomgeving; prod-omgeving
[env.blue]
blauwe omgeving; blue-omgeving; blue omgeving
[env.green]
groene omgeving; green-omgeving; green omgeving
[scope.database]
databank; migratie; migraties; schema; gegevens; tabel; tabellen; gegevensbank; datamigratie; databasemigratie; databaseschema

[backup]
back-up*; backup*; reservekopie*; momentopname*; snapshot

# --- somebody is to be told ---
[tell]
informeer; verwittig; waarschuw; laat .. weten; kondig .. aan; breng .. op de hoogte; stel .. op de hoogte; licht .. in; stuur .. bericht; stuur .. e-mail; stuur .. mail; stuur .. melding; plaats een bericht; plaats .. bericht; mail naar; e-mail naar; bericht naar; bericht aan; mededeling aan
[tell.behind]
informeren; verwittigen; waarschuwen; inlichten; op de hoogte brengen; op de hoogte stellen; laten weten; aankondigen
[tell.done]
geïnformeerd; verwittigd; gewaarschuwd; ingelicht; op de hoogte gebracht; op de hoogte gesteld; op de hoogte
[tell.not]
testmail; testbericht; testmelding; notificatieservice; meldingsdienst; om .. te informeren
[audience]
team; teams; gebruikers; klanten; stakeholders; belanghebbenden; betrokkenen; iedereen; collega's; ondersteuning; servicedesk; helpdesk; slack; kanaal; mailinglijst; medewerkers; afdeling; afdelingen; directie; partners

# --- when a release may begin ---
[deploy.time]
onderhoudsvenster; deployvenster; change-venster; releasevenster; rustige uren; deploy op; deployment op; deployments op; geen deploy; geen deployment; geen deployments; geen release; niet deployen
[day.not]
behalve; nooit; geen deploy; geen deployment; geen deployments; geen release; niet deployen; niet op
[day.monday]
maandag; maandags
[day.tuesday]
dinsdag; dinsdags
[day.wednesday]
woensdag; woensdags
[day.thursday]
donderdag; donderdags
[day.friday]
vrijdag; vrijdags
[day.saturday]
zaterdag; zaterdags
[day.sunday]
zondag; zondags
