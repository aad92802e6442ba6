# What German words and phrases mean to Holdpoint. German runbooks mix their own words with English ones (Rollback,
# Go-Live, Deployment); both stand here, and spellings with ae, oe, ue where people write them.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
bei fehler sofort; bei fehler immer
rückfall; rollback-plan; rollbackplan; rollback-verfahren; rollback-ablauf; rollback-prozedur; rollback-prozess; rollback-schritte; rollback-anleitung; rollback-strategie
rollback-szenario; rollback-szenarien; rückfallplan; rückfallebene; rückfallszenario; rueckfallplan; fallback-plan; fallbackplan; fallback-szenario; rückrollen
zurückrollen; zurueckrollen; rücksetzung; zurücksetzen; zuruecksetzen; rückbau; rückbauplan; rückabwicklung; rücknahme; notfallplan; notfallmaßnahmen; notfall-maßnahmen
notfallprozedur; abbruchprozedur; abbruchverfahren; wiederherstellung; wiederherstellungsplan; wiederherstellungsverfahren; im fehlerfall; bei fehlern
wenn etwas schiefgeht; wenn etwas schief geht; falls etwas schiefgeht; falls etwas schief geht; bei problemen; rückkehr zur vorherigen version; rückkehr zur alten version
[section.way-back]
wenn etwas schiefgeht; falls etwas schiefgeht; wenn etwas schief geht; wenn es schief geht; wenn etwas fehlschlägt; falls etwas fehlschlägt; wenn es nicht klappt; falls es nicht klappt
zurück; zurueck; rückfall; rücksicherung; rückweg; rückkehr; abbruch; rückspielen; rückspielung; rückgängig
rückgängig machen; notfallverfahren; notfallablauf; notfall; notfallschritte; notausstieg; fallback; alte version wiederherstellen; im notfall; wenn es schiefgeht
falls es schiefgeht; downgrade; rückstufung; rueckfall; ruecksicherung; rueckweg; rueckkehr; rueckspielen; rueckspielung; rueckgaengig
rueckgaengig machen; rueckstufung
[section.triggers]
rollback-kriterien; rollbackkriterien; rollback-trigger; rollback-auslöser; rollback-bedingungen; rollback-bedingung; rollback-entscheidung; rollback-gründe
auslöser für den rollback; auslöser für rollback; auslöser für einen rollback; kriterien für den rollback; kriterien für einen rollback; kriterien für rollback
bedingungen für rollback; bedingungen für den rollback; wann rollback; wann wird zurückgerollt; wann zurückrollen; wann ein rollback; wann einen rollback
sofortiger rollback bei; abbruchkriterien; abbruchbedingungen; abbruch-kriterien; rückfallkriterien; trigger für rollback; trigger für den rollback
[section.work]
rollback vorbereiten; rollback-vorbereitung; rollback-bereitschaft; rollback-test; rollback getestet; rollback testen; rollback geprobt; rollback-plan vorbereitet
rollback-plan geprüft; rollback-plan vorhanden; rollback-plan prüfen; rollbackplan prüfen; rückfallplan vorbereiten; rückfallplan geprüft; kein rollback; rollback-übung
rollback-probe; rollback verifizieren
[section.contacts]
kontakt; kontakte; kontaktliste; kontaktdaten; kontaktpersonen; ansprechpartner*; ansprechperson*; eskalation; eskalationspfad; eskalationsweg*; eskalationskette
eskalationsstufen; eskalationsmatrix; zuständigkeiten; verantwortlichkeiten; verantwortliche; rollen und verantwortlichkeiten; rollen und zuständigkeiten; rufbereitschaft
bereitschaft; bereitschaftsdienst; kommunikation; kommunikationsplan; kommunikationskanäle; beteiligte; beteiligte personen; notfallkontakte; rollenverteilung; teamrollen
wichtige personen; telefonliste; wer ist zuständig
[section.signoff]
freigabe; freigaben; abnahme; abnahmen; abnahmeprotokoll; unterschrift; unterschriften; genehmigung; genehmigungen; freigabeprotokoll; abzeichnung; finale freigabe
endabnahme; go-live-freigabe; gegenzeichnung; freigegeben durch
[section.criteria]
erfolgskriterien; erfolgskriterium; abnahmekriterien; akzeptanzkriterien; abschlusskriterien; fertigstellungskriterien; endkriterien; ausstiegskriterien; exit-kriterien
erfolgsmetriken; erfolgsindikatoren; erfolgsmessung; kennzahlen; qualitätskriterien
[section.and-rollback]
und rollback; und zurückrollen; und rückfall; und rückabwicklung
[section.reference]
aktueller stand; ist-zustand; schema-änderungen; aktuelle situation; projektstruktur; konfigurationsdateien
deployment-typen; release-typen; mögliche konflikte; mögliche probleme; benötigte secrets; umgebungsdaten
überblick; übersicht; ueberblick; uebersicht; zusammenfassung; kurzfassung; management summary; einleitung; einführung; zweck; zielsetzung; ziel; ziele; geltungsbereich
anwendungsbereich; umfang; hintergrund; kontext; ausgangslage; referenz; referenzen; verweise; weiterführende dokumente; weiterführende links; weitere dokumente
verwandte dokumente; verwandte runbooks; zugehörige dokumente; mitgeltende dokumente; glossar; begriffe; begriffserklärung*; historie; änderungshistorie; versionshistorie
dokumenthistorie; änderungsverzeichnis; änderungsprotokoll; änderungsübersicht; anmerkung; anmerkungen; hinweis; hinweise; bemerkungen; notizen; anhang; anhänge
erkenntnisse; architektur; systemarchitektur; inhaltsverzeichnis; inhalt; siehe auch; nützliche links; wichtige dateien; unterschiede; bekannte probleme; bekannte fehler
bekannte einschränkungen; einschränkungen; legende; annahmen; risiko; risiken; risikobewertung; risikoanalyse; risikoeinschätzung; auswirkung; auswirkungen
auswirkungsanalyse; häufige fragen; häufig gestellte fragen; befehlsübersicht; befehlsreferenz; kurzreferenz; tipps; empfehlungen; bewährte praktiken; vergleich
geänderte dateien; was hat sich geändert; grundsätze; prinzipien; richtlinie; richtlinien; schweregrad; schweregrade; schweregradstufen; zielgruppe; metadaten
dokumentinformationen; log-dateien; protokolldateien; eventualfälle; eckdaten; allgemeines
risikomatrix; offene fragen; nicht im umfang
symptome
beispiele; nützliche befehle; hilfreiche befehle; häufige befehle; wichtige befehle; weitere befehle; befehlsbeispiele; spickzettel; nuetzliche befehle
haeufige befehle
[section.timeline]
zeitplan; zeitplanung; zeitlicher ablauf; zeitleiste; terminplan; terminplanung; zeitachse; meilensteine; meilensteinplan; zeitübersicht; zeittafel; kalender
[section.troubleshooting]
diagnoseschritte; fehlerdiagnose; fehlerbehebung; fehlersuche; fehleranalyse; problemlösung; problembehebung; problembehandlung; häufige fehler; häufige probleme
typische fehler; typische probleme; fehlerbehandlung; störungsbehebung; störungsbehandlung; störfallbehandlung; wenn es hakt; fehlermeldungen; umgang mit fehlern
probleme und lösungen; fehler und lösungen
notfallbefehle; befehle für den notfall; katastrophenfall; was schiefgehen kann; befehle fuer den notfall
[section.alerts]
alarmregeln; alarmkonfiguration; alarmierung; alarmierungsregeln; alarme; alarmschwellen; schwellwerte für alarme; warnschwellen; alert-regeln; alert-konfiguration
alarmierungskonzept; kritische alarme
[section.container]
schritte; detaillierte schritte; arbeitsschritte; vorgehen; vorgehensweise; durchführung; ablauf; prozess; prozedur; anleitung; anweisungen; schritt-für-schritt
schritt für schritt; schritt-für-schritt-anleitung; ausführung; deployment-schritte; migrationsschritte; release-prozess; release-ablauf; deployment-ablauf
deployment-prozess; umsetzung; aufgaben; aufgabenliste; ablaufbeschreibung; handlungsanweisung; arbeitsanweisung; umsetzungsplan; ausführungsplan; ablaufplan; drehbuch
[section.decision]
entscheidung; entscheidungsbaum; entscheidungsmatrix; entscheidungspunkt; entscheidungskriterien; go/no-go-entscheidung; go/no-go-meeting; go-/no-go
go-/no-go-entscheidung; entscheidungsvorlage
wann zurückrollen; wann rollback; wann ein rollback; wann wird zurückgerollt
[section.go]
go-kriterien; no-go-kriterien; go-bedingungen; no-go-bedingungen; alle erfüllt; eines nicht erfüllt; go wenn; no-go wenn; go falls; no-go falls
[section.precondition]
voraussetzungen; voraussetzung; vorbedingungen; vorbedingung; anforderungen; vorarbeiten; vor dem start; vor beginn; bevor sie beginnen; bevor du beginnst
bevor es losgeht; was sie benötigen; was du benötigst; benötigt wird; was wird benötigt; annahmen und voraussetzungen; startvoraussetzungen; rahmenbedingungen
[section.monitoring]
überwachung; ueberwachung; beobachtung; beobachtungsphase; beobachtungszeitraum; monitoring-phase; hypercare-phase; nachbeobachtung; überwachungsphase
stabilisierungsphase
[word.step]
schritt; arbeitsschritt; aufgabe; prüfung; punkt; teilschritt; prüfschritt; testfall; schritt nr.
[word.phase]
phase; stufe; etappe; abschnitt; teil; welle; bauabschnitt
[word.option]
option; variante; methode; alternative; ansatz

# --- conditions ---
[else]
sonst; andernfalls; ansonsten
[beyond]
mehr als das; alles darüber; alles, was darüber liegt
bei überschreitung; wenn überschritten; falls höher
[if.opens]
ist die; ist der; ist das; ist ein; ist eine; ist kein; ist keine; sind die; sind alle; liegt; steigt; fällt; sinkt; übersteigt; überschreitet; überschreiten; unterschreitet; schlägt; scheitert; dauert; tritt; bleibt; meldet; stimmt; stimmen; gibt es; läuft; zeigt
[if]
wenn; falls; sofern; im falle; im fall; im fehlerfall; bei fehler; bei fehlern; bei einem fehler; bei problemen; bei ausfall; bei störung*; bei abweichung*
bei auffälligkeiten; bei fehlschlag; bei misserfolg; bei scheitern; bei überschreitung; bei unterschreitung; bei überschreiten; bei unterschreiten; bei verlust
bei verdacht; bei timeout; bei abbruch; sobald; schlägt .. fehl; schlagen .. fehl; sollte .. fehlschlagen; sollten .. fehlschlagen; sollte es; sollte der; sollte die
sollte das; sollten die; sollte ein; sollte eine; tritt .. auf; treten .. auf; bei jedem; immer wenn; wann immer; für den fall; gegebenenfalls; ggf.; in dem fall
andernfalls; ansonsten; bei bedarf; im notfall; bei datenverlust; bei dateninkonsistenz*
[moment]
sobald; immer wenn; wann immer; bei jedem
[any]
eines der; einer der; eine der; mindestens eines; mindestens einer; mindestens eine; eines davon; irgendein*; eine beliebige; ein beliebiger; eines oder mehrere
eine oder mehrere; eine dieser; eines dieser; einer dieser; einer oder mehrere; jeglich*; ein einziger; eine einzige
[until]
bis; solange; es sei denn; außer wenn; bevor; ohne; ausser wenn; solange nicht; ehe; sofern nicht; wenn nicht
[before]
bevor; vor dem; vor der; vor jedem; vor jeder; vorab; zuvor; im vorfeld; ehe; spätestens; vor beginn; vor start; im voraus; vor go-live
[only-after]
erst nach; erst nachdem; erst wenn; erst dann; erst sobald; nur wenn; nur falls; nur nach; nur sofern; nur dann; nur mit freigabe; nicht bevor; nicht vor; sobald .. grün
sobald .. freigegeben; sobald .. abgeschlossen; sobald .. bestätigt; sobald .. bestanden; sobald .. erfolgreich; sobald .. fertig; nach freigabe; nach .. freigabe
nach genehmigung; nach bestätigung; nach erfolgreich*; nach .. abnahme; nach abnahme; nachdem .. freigegeben; nachdem .. bestätigt; nachdem .. abgeschlossen
nachdem .. geprüft; vorbehaltlich; unter der voraussetzung; vorausgesetzt; unter der bedingung; ausschließlich wenn; ausschließlich nach; frühestens nach; frühestens wenn
genau dann; dann und nur dann; sofern .. bestätigt; solange .. grün; nur .. wenn; nur .. nach; erst .. wenn; erst .. nach
nur mit .. ok; nur mit .. zustimmung; nur mit .. einverständnis; nur mit .. freigabe; nur mit .. okay; erst mit .. freigabe; erst mit .. zustimmung
wenn .. ok gibt; sobald .. ok gibt; wenn .. zustimmt; sobald .. zustimmt; nach ok von; nach dem ok; nach zustimmung; sobald .. grünes licht
[after]
nachdem; im anschluss; anschließend; nach dem; nach der; nach abschluss; danach; sobald; nach beendigung; nach jedem; nach jeder; daraufhin

# --- gates ---
[rollback]
auf die vorherige version; auf die alte version; auf die letzte stabile version; zur vorherigen version; zur alten version; zurück auf; zurücksetzen auf
auf .. zurückgehen; zurückrollen; zurueckrollen; rückgängig machen; rückgängig; zurückspielen; zurückwechseln; zurückschalten; zurück auf die vorherige
zurück zur vorherigen; zurück auf die alte; zurück zur alten; backup einspielen; sicherung einspielen; backup zurückspielen; sicherung zurückspielen
backup wiederherstellen; rollbacken; rücksetzen; aus backup wiederherstellen; aus dem backup; vorherige version einspielen; vorherige version deployen
alte version deployen; revertieren; reverten; zurückbauen; rückabwickeln; zurücknehmen
[rollback.now]
weiter mit .. rückfall; weiter mit .. rollback; weiter bei .. rückfall; weiter im abschnitt rückfall
sofortiger rollback; sofort rollback; sofortigen rollback; rollback sofort; sofort zurückrollen; unverzüglich zurückrollen; umgehend zurückrollen; umgehender rollback
unverzüglicher rollback; rollback einleiten; rollback durchführen; rollback durchfuehren; rollback starten; rollback auslösen; rollback ausführen; rollback ausfuehren
rollback beginnen; rollback anstoßen; rollback erforderlich; rollback notwendig; rollback zwingend; rollback pflicht; automatischer rollback; rollback veranlassen
leite den rollback ein; leiten sie den rollback ein; führe den rollback durch; führen sie den rollback durch; führe einen rollback durch; führen sie einen rollback durch
den rollback einleiten; einen rollback einleiten; rollback wird eingeleitet; rollback wird durchgeführt; rollback ist durchzuführen; rollback ist einzuleiten
notfall-rollback; sofort zurücksetzen; rollback eingeleitet; stoppen und zurückrollen; abbrechen und zurückrollen; abbruch und rollback; stopp und rollback
muss zurückgerollt werden; ist zurückzurollen; wird zurückgerollt; vollständigen rollback; rollback, wenn; zurückzurollen
rückfall einleiten; rückfall durchführen; rückfall starten; rückfall auslösen; rückfall ausführen; rückfall beginnen; rückfallplan einleiten
rückfallplan starten; rückfallplan ausführen; rückbau einleiten; rückabwicklung einleiten; rückabwicklung starten; rueckfall einleiten
[rollback.trigger]
rollback wenn; rollback falls; rollback bei; rollback sobald; rollback, wenn; rollback, falls; rollback, sobald; zurückrollen wenn; zurückrollen, wenn; zurückrollen falls
zurückrollen, falls; rollback-kriterien; rollback-trigger; rollback-bedingungen; rollback-auslöser; rollback wird ausgelöst; löst .. rollback aus; lösen .. rollback aus
führt zum rollback; führen zum rollback; führt zu einem rollback; rollback ist erforderlich; rollback ist notwendig; rollback erforderlich wenn; oder rollback
oder zurückrollen; rollback erwägen; rollback prüfen; rollback in betracht; rollback-fenster; rollback-entscheidung; abbruchkriterien; rollback einleiten, wenn
rollback einleiten, falls; rollback auslösen, wenn
[rollback.not]
nicht zurückrollen; kein rollback; keinen rollback; kein rollback nötig; kein rollback notwendig; kein rollback erforderlich; rollback nicht nötig
rollback nicht notwendig; rollback nicht erforderlich; rollback nicht möglich; rollback ist nicht; statt eines rollbacks; anstatt zurückzurollen; statt zurückzurollen
statt rollback; hotfix statt; stattdessen hotfix
[rollback.noun]
rollback .. nicht ausreichend; rollback .. nicht möglich; rollback .. nicht mehr möglich; rollback-fähig
rollback getestet; rollback-plan; rollbackplan; rollback-verfahren; rollback-prozedur; rollback-skript; rollback-skripte; rollback-script; rollback-verantwortliche*
rollback-team; rollback-strategie; rollback vorbereitet; rollback-sql; rollback bereit; rollback abgeschlossen; rollback-checkliste; rollback-schritte; rollback-dauer
rollback-zeit; rollback-snapshot; rollback-vorbereitung; rollback-fähig*; rollbackfähig*; rollback-bereitschaft; rollback-pfad; rollback-abschnitt; rollback dokumentiert
nach dem rollback; nach rollback; rückfallplan; rollback-anleitung; rollback-dokumentation; rollback-plan vorhanden; rollback-plan liegt vor; rollback-versionen
rollback-version; rollback-kommando; rollback-befehl; rollback-befehle; rollback-entscheidung; rollback-verantwortlich; rollback-commit; rollback-grund; rollback-probe
rollback-übung; rollback-test; rollback-zeitpunkt; rollback-deadline; rollback erfolgreich; rollback möglich; rückrollplan; rückbauplan; fallback-plan; rollback-backup
rollback-punkt; beim rollback; während des rollbacks; des rollbacks
[stop]
deployment stoppen; deployment anhalten; rollout stoppen; rollout anhalten; release stoppen; release anhalten; migration stoppen; migration anhalten
stoppe das deployment; stoppe den rollout; stoppen sie das deployment; stoppen sie den rollout; sofort stoppen; sofort anhalten; sofort aufhören; hier stoppen
hier anhalten; stopp; stopp wenn; stoppen wenn; stoppen, wenn; anhalten wenn; anhalten, wenn; vorgang stoppen; vorgang anhalten; ausführung stoppen; arbeiten einstellen
alle arbeiten einstellen; alle arbeiten stoppen; prozess stoppen; halt!; einstellen der arbeiten; deployment-stopp; stoppen und; anhalten und
deploy stoppen
alles stoppen; alles anhalten; alles abbrechen
[stop.word]
stopp; stop; stoppen; abbrechen; abbruch; anhalten
[abort]
abbrechen; abbruch; abgebrochen; bricht .. ab; brechen sie .. ab; brich .. ab; wird abgebrochen; ist abzubrechen; absagen; abgesagt; vertagen; vertagt; stornieren
ablehnen; release verschieben; deployment abbrechen; deployment verschieben; go-live verschieben; go-live absagen; release blockieren; blockiert das release
blockiert den release; blockiert das deployment; sofort eskalieren; gilt als fehlgeschlagen; gilt als gescheitert; wartungsfenster verlassen
[not-proceed]
kein deployment .. ohne; kein release .. ohne; kein rollout .. ohne; kein go-live .. ohne; keine änderung ohne; nicht .. solange; nicht .. bis zur; nicht .. bis alle
nicht .. bis der; nicht .. bis die; nicht .. bis das; nicht in produktion gehen; nicht fortfahren; nicht weitermachen; nicht fortsetzen; nicht beginnen; nicht starten
nicht deployen; nicht ausrollen; nicht freigeben; nicht mergen; nicht veröffentlichen; nicht live gehen; nicht live schalten; nicht umschalten; nicht aktivieren
nicht anwenden; nicht ausführen, bevor; nicht ausführen, bis; nicht durchführen; darf nicht fortgefahren; darf nicht fortgesetzt; darf nicht gestartet
darf nicht begonnen; darf nicht beginnen; darf erst; dürfen erst; kann nicht fortgefahren; kein deployment ohne; kein release ohne; kein rollout ohne; kein go-live ohne
kein deploy ohne; keine migration ohne; kein merge ohne; niemals .. ohne; niemals deployen; nie .. ohne; niemals .. bevor; nicht .. bevor; nicht .. ohne
niemals überspringen; nicht überspringen; erst fortfahren, wenn; erst fortfahren wenn; nicht fortgefahren; nicht weitergemacht; nicht löschen, bevor; nicht löschen, bis
keine weiteren schritte; keinen weiteren schritt; kein weiterer schritt; nicht zum nächsten schritt; kein deployment bei; keine deployments; darf nicht .. bevor
darf nicht .. ohne; dürfen nicht .. bevor
niemand macht weiter; niemand fährt fort; keiner macht weiter; niemand beginnt; niemand faehrt fort
[hold]
innehalten; pausieren
rollout pausieren; rollout unterbrechen; deployment pausieren; deployment unterbrechen; release pausieren; release zurückhalten; rollout aussetzen
deployment aussetzen; release aussetzen; rollout zurückstellen
pausieren und; aussetzen und
[hold.word]
pausieren; aussetzen; unterbrechen; innehalten; warten; abwarten; pause; halten
[never]
sollte nicht; sollten nicht; soll nicht; sollen nicht; darf nie; dürfen nie
niemals; nie; auf keinen fall; keinesfalls; unter keinen umständen; darf nicht; dürfen nicht; verboten; untersagt; unzulässig; nicht erlaubt; nicht gestattet
darf niemals; darf kein; darf keine; keineswegs; nicht zulässig
[need.not]
nicht nötig; nicht notwendig; nicht erforderlich; muss nicht; müssen nicht; müssen sie nicht; musst du nicht; braucht nicht; brauchen nicht; ohne zu warten
keine notwendigkeit; nicht warten; nicht noetig; muessen nicht; muessen sie nicht
[no-go]
no-go-entscheidung; kein go; no-go wenn; kein go-live
[go-no-go]
go-/no-go; go- / no-go; go oder no-go; go/no-go-entscheidung; go-/no-go-entscheidung; go/no-go-termin; go/no-go-meeting; go bzw. no-go
[wait.for]
warten; warte; warten sie; halten; halte; pausieren; pausiere; ruhen lassen; laufen lassen; und warten; dann warten; und halten; und warte; dann warte
[hold.at]
halten; belassen; halte bei; halten bei; halte .. bei; belasse bei; belassen bei; lass es bei; belasse .. bei
[wait]
warten auf; warten bis; warten, bis; warte auf; warte bis; warte, bis; abwarten; mindestens .. warten; warten .. minuten; warten .. stunden; warten .. sekunden
minuten warten; stunden warten; sekunden warten; minuten abwarten; stunden abwarten; wird gewartet; bestätigung abwarten; freigabe abwarten; auf freigabe warten
auf bestätigung warten; beobachten .. minuten; beobachten .. stunden; minuten beobachten; stunden beobachten; minuten überwachen; stunden überwachen
überwachen .. minuten; überwachen .. stunden; für .. minuten beobachten; beobachtungszeit; beobachtungsfenster; karenzzeit; ruhezeit; engmaschig überwachen
[approval]
vom .. freigegeben; vom .. genehmigt; von .. freigegeben; von .. genehmigt; haben .. genehmigt; haben .. freigegeben; freigabe liegt vor; freigabe .. liegt vor; genehmigung liegt vor; genehmigung .. liegt vor; zustimmung liegt vor; zustimmung .. liegt vor
ist freigegeben; sind freigegeben
hat .. genehmigt; hat .. freigegeben; approval einholen; zustimmung einholen
freigabe; freigaben; genehmigung; genehmigungen; genehmigen; zustimmung; einverständnis; abnahme; bewilligung; freigabe durch; freigabe von; freigabe einholen
genehmigung einholen; genehmigt von; genehmigt durch; freigegeben von; freigegeben durch; gegengezeichnet; ok von; ok durch; ok des; go von; go durch; go vom
grünes licht; schriftliche freigabe; ausdrückliche freigabe; ausdrückliche zustimmung; vier-augen-prinzip; 4-augen-prinzip; vieraugenprinzip; bestätigung durch
bestätigung von; bestätigung einholen; bestätigt von; bestätigt durch; müssen beide zustimmen; müssen alle zustimmen; quittier*; freigabepflichtig; genehmigungspflichtig
ok geben; okay von; das ok; zustimmung von; zustimmung des; zustimmung der; einverständnis von; grünes licht von; zuerst .. fragen; vorher .. fragen
erst .. fragen; rücksprache mit
zustimmt; einverstanden ist; ok sagt; ok gibt
[approval.of]
vom .. freigegeben; vom .. genehmigt; von .. freigegeben; von .. genehmigt; haben .. genehmigt; haben .. freigegeben; freigabe liegt vor; freigabe .. liegt vor; genehmigung liegt vor; genehmigung .. liegt vor; zustimmung liegt vor; zustimmung .. liegt vor
freigabe durch; freigabe von; freigabe des; freigabe der; freigabe vom; freigabe einholen; freigabe erforderlich; freigabe .. einholen; genehmigung durch; genehmigung von
genehmigung des; genehmigung der; genehmigung vom; genehmigung .. einholen; genehmigung erforderlich; zustimmung von; zustimmung des; zustimmung der; zustimmung durch
nach freigabe; nach .. freigabe; nach genehmigung; menschliche freigabe; explizite freigabe; ausdrückliche freigabe; ausdrückliche zustimmung; schriftliche freigabe
abnahme durch; abnahme von; ok von; ok vom; ok durch; go von; go vom; go durch; benötigt freigabe; benötigt .. freigabe; benötigt genehmigung; erfordert freigabe
erfordert .. freigabe; erfordert .. genehmigung; freigegeben durch; freigegeben von; genehmigt durch; genehmigt von; müssen beide zustimmen; müssen alle zustimmen
warten auf .. freigabe; freigabe abwarten; vier-augen-prinzip; user-approval; user-approval einholen; sign-off durch; sign-off von; sign-off des; bestätigung einholen
unterschrift von; unterschrift des; unterschrift der
[meta.label]
status; version; stand; letzte aktualisierung; zuletzt aktualisiert; aktualisiert; aktualisiert am; zuletzt geändert; erstellt; erstellt am; erstellt von; autor; autorin
autoren; verfasser; verfasserin; nächste überprüfung; nächste prüfung; nächstes review; dokumentversion; dokumentstatus; dokumenteigentümer; dokumentverantwortlicher
verantwortlich; eigentümer; risikostufe; risiko; priorität; klassifizierung; vertraulichkeit; gültig ab; gültig bis; change-nummer; change-nr.; schlagwörter
letzte prüfung; zuletzt geprüft; planstatus; nächste
[must]
muss; müssen; muessen; zwingend; verpflichtend; verbindlich; pflicht; erforderlich; notwendig; unbedingt; obligatorisch; ist zu; sind zu; soll; sollen; benötigt
voraussetzung; vorgeschrieben
[all-must]
muss fehlerfrei; müssen fehlerfrei; muss ohne fehler; müssen ohne fehler
alle punkte müssen erfüllt; alle müssen; müssen alle; alle der folgenden; alle folgenden; alle punkte müssen; alle bedingungen; alle kriterien; alle tests grün
alle checks grün; alle grün; alles grün; alle erfüllt; müssen erfüllt sein; muss erfüllt sein; müssen abgeschlossen sein; muss abgeschlossen sein; vollständig erfüllt
ausnahmslos; sämtliche punkte; sämtliche kriterien; sämtliche bedingungen; alle checks müssen; alle haken; alle kästchen; müssen vollständig; alle tests müssen
alle prüfungen müssen
[criteria]
erfolgskriterien; erfolgskriterium; abnahmekriterien; akzeptanzkriterien; abschlusskriterien; eingangskriterien; eintrittskriterien; austrittskriterien; go-kriterien
gate-kriterien; gilt als erfolgreich; gilt als abgeschlossen; gilt als erledigt; ist erfolgreich, wenn; ist erfolgreich wenn; erfolgreich, wenn; erfolgreich wenn
erfolgreich, sofern; erledigt, wenn; erledigt wenn; fertig, wenn; fertig wenn; abgeschlossen, wenn; abgeschlossen wenn; bestanden, wenn; bestanden wenn; go, wenn; go wenn
go bei; go nur wenn; go nur, wenn; go, falls; freigabekriterien; quality-gate; qualitätsgate; qualitätstor; bereit, wenn; bereit wenn; go-bedingung; go-bedingungen
gesamtstatus: go; voraussetzung für go; voraussetzungen für go
[criteria.failed]
gilt als fehlgeschlagen; gilt als gescheitert; gilt als nicht bestanden; ist fehlgeschlagen, wenn; fehlgeschlagen, wenn; fehlgeschlagen wenn; nicht bestanden, wenn
nicht bestanden wenn; gescheitert, wenn; gescheitert wenn; nicht erfolgreich, wenn; no-go-kriterien; no-go, wenn; no-go wenn; no-go bei; no-go falls; no-go, falls
no-go-bedingung; no-go-bedingungen; fehlerkriterien; ausschlusskriterien; ausschlusskriterium; ko-kriterien; k.o.-kriterien; k.-o.-kriterien; führt zu no-go
führt zum no-go
[checkpoint]
checkpoint; kontrollpunkt; prüfpunkt; haltepunkt; entscheidungspunkt; freigabepunkt; quality gate; punkt ohne wiederkehr; point of no return; ab hier kein zurück
finale entscheidung; endgültige entscheidung; go-entscheidung; finale freigabe; kontrollstopp; pruefpunkt; stopp-punkt; stoppunkt; entscheidungstor; abnahmepunkt
[proceed]
fortfahren; fortsetzen; weitermachen; weiter mit; weiter zu; weiter zum; weiter zur; weitergehen; übergehen zu; mit .. fortfahren; fahre fort; fahren sie .. fort
fortgefahren; fortgesetzt; live gehen; live schalten; zum nächsten schritt; nächster schritt
[confirm]
bestätigen; bestätigt; bestätige; prüfen; prüfe; geprüft; pruefen; überprüfen; überprüft; überprüfe; verifizieren; verifiziert; verifiziere; sicherstellen; stelle sicher
stellen sie sicher; sichergestellt; vergewissern; kontrollieren; kontrolliert; validieren; validiert; nachprüfen; gegenprüfen; abgleichen; testen
[exception]
erwartetes verhalten; erwartungsgemäß; kein handlungsbedarf; keine aktion; keine aktion erforderlich; keine maßnahme erforderlich; keine maßnahmen; ignorieren
ignoriert werden; unkritisch; kein problem; akzeptabel; tolerierbar; bekanntes problem; ist normal; ist zu erwarten; unbedenklich; harmlos; kann vernachlässigt
ok - erwartet; ok – erwartet; ok — erwartet; wird erwartet
[required]
erforderlich vor; pflicht vor; zwingend vor; notwendig vor; muss vor; müssen vor; voraussetzung für; vor jedem; vor jeder; vor dem deployment; vor deployment
vor dem rollout; vor dem release; vor release; vor dem go-live; vor go-live; vor dem start; vor beginn; vor dem merge; vor der migration; vor dem cutover
vor produktivsetzung; vor der produktivsetzung; vor inbetriebnahme; vor der inbetriebnahme; vor dem livegang; vor livegang; vor der umschaltung; vor dem fortfahren
vor dem wartungsfenster; vor freigabe; vor der freigabe; abzuschließen vor; abgeschlossen vor; abgeschlossen sein vor; erledigt sein; muss erledigt; müssen erledigt
pflichtpunkt; pflichtpunkte; pflichtprüfung; pflichtaufgabe*; muss-kriterium; muss-kriterien; muss-punkte; blockierend; release-blocker; blocker für; go-live-blocker
in genau dieser reihenfolge; exakte reihenfolge; reihenfolge einhalten; unbedingt vorher; als letztes mittel; nur im notfall; zwingend erforderlich; zwingend notwendig
unbedingt erforderlich
[watch]
überwachen; ueberwachen; überwache; beobachten; beobachte; im auge behalten; monitoren; weiter beobachten; weiterhin überwachen; verfolgen; im blick behalten
kontinuierlich überwachen; logs beobachten
[page]
bereitschaft alarmieren; bereitschaft anrufen; bereitschaft informieren; rufbereitschaft alarmieren; rufbereitschaft verständigen; rufbereitschaft anrufen
on-call alarmieren; on-call informieren; on-call anrufen; verständigen; sofort anrufen; wecken; herbeirufen; alarmieren; bereitschaftsdienst
bereitschaft rufen; bereitschaft holen; bereitschaft wecken; rufbereitschaft rufen; rufbereitschaft wecken; bereitschaft hinzuziehen
[page.word]
Bereitschaft; Rufbereitschaft; Bereitschaft rufen
[alert]
alarm; alarme; alarmieren; warnung; warnungen; alarm bei; alarm wenn; alarm, wenn; warnen; benachrichtig*; meldung an; informieren; melden an; alarmierung
warnschwelle; warnwert; warnstufe; alarmschwelle; alarmwert; warngrenze
[investigate]
untersuchen; untersuche; analysieren; analysiere; ursache ermitteln; ursachenanalyse; logs prüfen; protokolle prüfen; nachforschen; diagnostizieren; fehlersuche; klären
eingrenzen; ursache klären; analyse starten
[critical]
kritisch*; schwerwiegend*; dringend*; notfall; gravierend*; akut; schwerer fehler; sofortig*; höchste priorität
[target]
ziel; zielwert; zielwerte; ziele; sollwert; soll-wert; richtwert; zielvorgabe; zielgröße; vorgabe; grenzwert; normalwert; normal; referenzwert
[cutover]
während der umschaltung; während der migration; während des deployments; während der umstellung; während des rollouts
[baseline]
ausgangswert*; basiswert*; basislinie; referenzwert*; normalwert*; vorher; zuvor; vorherig*; vor dem deployment; üblich*; durchschnitt*; gestiegen; steigt; steigen
anstieg; erhöht*; erhöhung; gesunken; sinkt; fällt; verschlechter*; langsamer; höher als sonst; über normal; schlechter; vergleichswert*; normalniveau; einbruch

# --- commands ---
[run]
ausführen; ausfuehren; führe; führen sie; ausgeführt; führt .. aus; befehl; befehle; kommando; kommandos; aufrufen; rufe .. auf; rufen sie .. auf; starten; starte
starten sie; neu starten; neustarten; neustart; eingeben; eintippen; gib .. ein; geben sie .. ein; verwenden; verwende; nutzen; nutze; benutzen; deployen; ausrollen
einspielen; anwenden; auslösen; anstoßen; durchführen; durchfuehren; laufen lassen; prüfen mit; testen mit; mittels; mithilfe; per skript; absetzen; starten mit
hochfahren; stoppen; erneut ausführen; setzen mit
[run.never]
noch nicht löschen; noch nicht entfernen; noch nicht ausführen; noch nicht abschalten; noch nicht einspielen
nicht ausführen; niemals ausführen; nie ausführen; keinesfalls ausführen; nicht ausgeführt werden; niemals ausgeführt werden; nicht verwenden; niemals verwenden
nie verwenden; nicht mehr verwenden; nicht benutzen; nicht mehr benutzen; nicht nutzen; nicht starten; nicht aufrufen; nicht eingeben; führe .. nicht aus
führen sie .. nicht aus; führe niemals; führe nie; führen sie niemals; führen sie nie; verwende nicht; verwenden sie nicht; verwende niemals; verwenden sie niemals
verwende nie; benutze nie; benutze niemals; starte nie; starte niemals; starten sie niemals; veraltet; überholt; abgekündigt; nicht mehr unterstützt
nicht mehr genutzt; nicht mehr verwendet; verboten; untersagt; statt; anstatt; anstelle von; darf nicht .. ausgeführt; darf nie .. ausgeführt
dürfen nicht .. ausgeführt; nicht ausfuehren; niemals ausfuehren; nie ausfuehren; keinesfalls ausfuehren; nicht ausgefuehrt werden; niemals ausgefuehrt werden
fuehre .. nicht aus; fuehren sie .. nicht aus; fuehre niemals; fuehre nie; fuehren sie niemals; fuehren sie nie; ueberholt; abgekuendigt; nicht mehr unterstuetzt
darf nicht .. ausgefuehrt; darf nie .. ausgefuehrt; duerfen nicht .. ausgefuehrt
[run.maybe]
optional; bei bedarf; falls nötig; falls erforderlich; falls gewünscht; wenn nötig; wenn erforderlich; wenn gewünscht; sofern nötig; sofern erforderlich
gegebenenfalls; ggf.; nach bedarf; wahlweise; auf wunsch; man kann auch; sie können auch; du kannst auch; freiwillig; falls noetig; falls gewuenscht; wenn noetig
wenn gewuenscht; sofern noetig; sie koennen auch
[run.each]
für jeden; für jede; für jedes; auf jedem; auf jeder; in jedem; in jeder; auf allen servern; auf allen hosts; auf allen knoten; auf allen maschinen; wiederholen für; wiederhole für; fuer jeden; fuer jede; fuer jedes; wiederholen fuer; knoten für knoten; server für server; nacheinander auf
[run.order]
ausführen; ausfuehren; führe; führen sie; führt .. aus; aufrufen; rufe .. auf; rufen sie .. auf; eingeben; gib .. ein; geben sie .. ein; laufen lassen; absetzen
[run.back]
zum rückgängigmachen; um es rückgängig zu machen; um zurückzurollen; zum zurückrollen; um zurückzugehen; zum zurückgehen; zum zurücksetzen; zum rueckgaengigmachen; um zurueckzurollen; zum zurueckrollen; zum zuruecksetzen
[run.later]
zum anhalten; zum stoppen; um zu stoppen; rückgängig zu machen; zum abschalten
zum deaktivieren; später; zur information; zur fehlersuche; zur fehlerbehebung; im notfall; als letztes mittel; entspricht; gleichbedeutend mit; früher; ehemals
wurde erzeugt mit; wurde erstellt mit; intern; rueckgaengig zu machen; spaeter
frueher
[run.again]
erneut versuchen; nochmal versuchen; nochmals versuchen; noch einmal versuchen; erneuter versuch; neuer versuch; versuche .. erneut; versuchen sie .. erneut
[or.line]
oder
[or]
oder; alternativ; andernfalls; bzw.; beziehungsweise; stattdessen; oder aber; entweder
[example]
beispiel; beispiele; zum beispiel; z.b.; z. b.; beispielsweise; beispielhaft; wie etwa; bspw.

# --- expectations ---
[expected]
sollte .. ausgeben; sollte .. liefern; muss .. ausgeben; soll .. ausgeben; gibt .. aus
erwarteter rückgabewert; erwarteter http-status; erwartetes ergebnis; erwarteter zustand; sollte zurückgeben; erwartete ausgabe; erwartete antwort; erwarteter status
erwarteter output; sie sollten sehen; du solltest sehen; sollte enthalten; muss zurückgeben; sollte antworten; erwarteter wert; erwartete werte; sollte anzeigen
sollte ausgeben; sollte liefern; sollte .. sein; muss enthalten; gibt .. zurück; soll-ergebnis; sollte zeigen; sollte lauten; muss anzeigen; muss ausgeben; antwortet mit
sollergebnis; soll-zustand; muss liefern; sollzustand; sollte sein; muss zeigen; zu erwarten; erwartete*; erwartung; es sollte; erwartet; sollwert; liefert
[expected.output]
beispielhafte ausgabe; ausgabe sieht so aus; erwartetes ergebnis; so sieht erfolg aus; die ausgabe sollte; erfolgsindikatoren; erwartete ausgabe; erwarteter output
erwartete antwort; sie sollten sehen; du solltest sehen; beispiel-ausgabe; beispielausgabe; erwartete werte; ausgabe sollte; sollergebnis

# --- people ---
[role.of]
der; des; für; für die; für den; vom
[role]
leiter; leiterin; leitung; teamleiter; teamleiterin; teamleitung; projektleiter; projektleiterin; projektleitung; verantwortlicher; verantwortliche; verantwortlich
entwickler; entwicklerin; entwicklung; tester; testerin; testmanager; architekt; architektin; administrator; administratorin; betrieb; it-betrieb; betriebsleiter
betriebsleitung; betriebsteam; geschäftsführung; geschäftsführer; geschäftsleitung; vorstand; fachbereich; fachabteilung; fachseite; auftraggeber; kunde; produktmanager
produktverantwortlicher; produktverantwortliche; release-manager; releasemanager; release-managerin; change-manager; datenbankadministrator; datenbank-admin
systemadministrator; sicherheitsbeauftragter; sicherheitsbeauftragte; datenschutzbeauftragter; datenschutzbeauftragte; datenschutz; rufbereitschaft; bereitschaft
koordinator; koordinatorin; qualitätssicherung; einsatzleiter; einsatzleitung; incident-manager; support-team; infrastruktur; recht; rechtsabteilung; finanzen; anwender
gremium; techniker; abteilungsleiter; abteilungsleitung; bereichsleitung; technische leitung; technischer leiter; abnehmer; prüfer; prüferin; freigebender; antragsteller
ausführender; durchführender; dienstleister; plattform-team; sicherheit; entwicklungsleiter; entwicklungsleitung
[signed-by]
unterschrieben von; unterzeichnet von; genehmigt von; genehmigt durch; freigegeben von; freigegeben durch; geprüft von; geprüft durch; durchgeführt von
durchgeführt durch; ausgeführt von; deployt von; verifiziert von; getestet von; abgenommen von; abgenommen durch; autorisiert von; autorisiert durch; erstellt von
vorbereitet von; bestätigt von; bestätigt durch; abgezeichnet von; freigabe durch; abnahme durch; kontrolliert von; verantwortlich für freigabe
[signature]
unterschrift; unterschriften; unterzeichnet; unterschrieben; signatur; kürzel; namenskürzel; freigabe; freigegeben; genehmigt; genehmigung; abnahme; abgenommen
abzeichnung; gezeichnet; entscheidung; name und datum; datum und unterschrift; datum/unterschrift; handzeichen; visum
[contact]
kontakt; telefon; telefonnummer; rufnummer; mobil; mobilnummer; handy; handynummer; e-mail; mail; durchwahl; erreichbarkeit; erreichbar; kanal; slack-kanal; teams-kanal
anrufen; ansprechpartner; ansprechperson; kontaktdaten; notrufnummer

# --- tables ---
[column.command]
befehl; befehle; kommando; kommandos; befehlszeile; kommandozeile; skript; aufruf; befehl/aktion; werkzeug; konsole; aktion/befehl
[column.role]
rolle; rollen; wer; team; person; name; verantwortlich; verantwortliche; verantwortlicher; zuständig; zuständigkeit; zuständige; genehmiger; prüfer; position; funktion
abteilung; bereich; stufe; ebene; ansprechpartner; bearbeiter; beteiligte; verantw.; freigebender; unterzeichner
[column.action]
aktion; aktionen; maßnahme; maßnahmen; massnahme; massnahmen; reaktion; entscheidung; was tun; vorgehen; lösung; dann; ergebnis; tätigkeit; handlung; behebung; konsequenz
folge; aktivität; empfohlene aktion; abhilfe
[column.time]
zeit; uhrzeit; zeitpunkt; wann; datum; dauer; beginn; start; ende; woche; stunde; geschätzte dauer; zeitfenster; termin; frist; reaktionszeit; zeitraum; bis wann; fällig
geplant; kw; zeitbedarf
[column.phase]
phase; stufe; schritt; meilenstein; woche; aufgabe; abschnitt; nr.; etappe; teilschritt; arbeitspaket
[column.metric]
metrik; metriken; kennzahl; kennzahlen; indikator; kriterium; kriterien; prüfung; bedingung; auslöser; alarm; parameter; messwert; messgröße; schwelle; schwellenwert
schwellwert; symptom; situation; szenario; prüfpunkt; fehler; fehlerbild; problem; ereignis; indikatoren; zustand; ursache
[column.target]
ziel; zielwert; soll; sollwert; grenzwert; schwellenwert; schwellwert; schwelle; limit; erwartet; erwartung; erwartetes ergebnis; wert; kriterium; minimum; maximum
toleranz; abnahmekriterium; vorgabe; richtwert
[column.else]
wenn nicht; falls nicht; sonst; andernfalls; bei verfehlung; bei nichterfüllung; wenn verfehlt
[column.red]
rot
[column.yellow]
gelb; orange
[column.green]
grün; gruen
[column.severity]
schweregrad; priorität; stufe; dringlichkeit; kritikalität; schwere; prio
[column.gate]
gate; haltepunkt; prüfpunkt; kontrollpunkt; entscheidungspunkt; go-/no-go; freigabepunkt

[column.window]
dauer; zeitfenster; messfenster; zeitraum; mindestdauer; fenster; beobachtungszeitraum

# --- numbers ---
[op.more]
mehr als; größer als; groesser als; höher als; hoeher als; über; ueber; oberhalb; überschreitet; überschreiten; überschritten; ueberschreitet; übersteigt; übersteigen
steigt über; steigt auf über; länger als; laenger als; älter als; steigt um; erhöht sich um; größer; oberhalb von; liegt über; von mehr als; jenseits von; nach mehr als
keine antwort nach; keine reaktion nach
[op.level]
über; ueber; unter; oberhalb; unterhalb
[op.less]
weniger als; kleiner als; geringer als; niedriger als; unter; unterhalb; unterhalb von; unterschreitet; unterschreiten; unterschritten; fällt unter; sinkt unter
liegt unter; kürzer als; schneller als; jünger als
[op.at-least]
warnung ab; alarm ab; rollback ab; zurückrollen ab; abbruch ab
mindestens; wenigstens; minimum; nicht weniger als; oder mehr; oder höher; oder größer; oder neuer; und mehr; mind.; zumindest; ab einem; ab einer; nicht unter
[op.at-most]
höchstens; hoechstens; maximal; maximum; nicht mehr als; bis zu; bis maximal; innerhalb; innerhalb von; binnen; oder weniger; oder niedriger; oder kürzer
nicht überschreiten; nicht länger als; max.; spätestens nach; längstens; nicht über; nicht höher als; nicht größer als
[zero]
null fehler; null ausfälle; null abweichungen; null datenverlust; null kritische; gleich null
[version]
versionen
[unit.second]
sekunde; sekunden; sek; sek.
[unit.minute]
minute; minuten; min; min.
[unit.hour]
stunde; stunden; std; std.
[unit.day]
tage; tagen; werktag; werktage; werktagen; arbeitstag; arbeitstage; arbeitstagen; kalendertage
[unit.week]
woche; wochen; kw; kalenderwoche
[duration.quarter-hour]
eine viertelstunde; viertelstunde
[duration.half-hour]
eine halbe stunde; halbe stunde
[duration.hour]
eine stunde
[duration.hour-and-half]
anderthalb stunden; eineinhalb stunden
[number.two]
zwei
[number.three]
drei
[number.four]
vier
[number.five]
fünf
[number.ten]
zehn
[number.fifteen]
fünfzehn
[number.twenty]
zwanzig
[number.thirty]
dreißig; dreissig
[estimate]
geschätzte dauer; geschätzte zeit; geschätzter zeitaufwand; geschätzt; schätzung; dauer; zeitaufwand; zeitbedarf; aufwand; voraussichtliche dauer; voraussichtlich
erwartete dauer; benötigte zeit; dauert; dauert etwa; dauert ca.; ca.; circa; etwa; ungefähr; zirka; zeitbudget; zeitrahmen; zeitlimit; zielzeit; rollback-dauer
rollback-zeit; richtzeit; zeitvorgabe; gesamtdauer; veranschlagt; plandauer; rund
[window]
erste; ersten; erster; nächste; nächsten; letzte; letzten; initial
[measured]
gemessen über; gemittelt über; jeweils über; beide über; alle über; jeweils für; ausgewertet über; betrachtet über
[lasting]
aufeinanderfolgende; aufeinander folgende; zusammenhängende; durchgehende
für; über; während; länger als; mehr als; mindestens; innerhalb von; binnen; in den letzten; in der letzten; über die letzten; seit; lang; hinweg; anhaltend
gemittelt über; im mittel über; letzte; letzten; vergangenen
[cadence]
jede; jeden; jedes; jeder; alle .. minuten; alle .. stunden; alle .. sekunden; alle .. tage; täglich; wöchentlich; monatlich; stündlich; minütlich; regelmäßig
im abstand von; turnusmäßig; jede stunde; jeden tag; pro tag
[traffic]
traffic; datenverkehr; verkehr; canary; canary-rollout; schrittweise erhöhen; schrittweiser rollout; prozent der nutzer; prozent der benutzer; prozent der anfragen
der nutzer; der benutzer; der anfragen; nutzeranteil; traffic umleiten; traffic-anteil; ausrollen auf; stufenweise; ausrollen; lastverteilung
[label.owner]
verantwortlich; verantwortlicher; verantwortliche; zuständig; zuständigkeit; zuständige; durchführung; durchgeführt von; ausgeführt von; ausführender; durchführender
bearbeiter; bearbeitet von; zugewiesen an; leitung; eigentümer; owner; techniker; verantw.
[degrade]
verschlechter*; rückgang; einbruch; einbrechen; sinkt; sinken; gesunken; steigt; steigen; gestiegen; anstieg; zunahme; abfall; fällt; fallen; langsamer; schlechter
abweichung*; regressiv; regression*; beeinträchtig*; verlust; ausreißer; spitze; performance-einbruch; erhöht sich; verringer*; leistungseinbuße*; degradier*; schwankung*
[metric.ill-high]
fehlerrate; fehlerraten; fehlerquote; fehlerzahl; fehleranzahl; fehler; antwortzeit; antwortzeiten; latenz; latenzen; ladezeit; replikationsverzögerung
replikationsrückstand; ausfallrate; zeitüberschreitungen; absturzrate; reaktionszeit
[metric.ill-low]
erfolgsquote; erfolgsrate; verfügbarkeit; trefferquote; trefferrate; freier speicher; freier speicherplatz; freier platz
[problem]
fehler; fehlerhaft*; fehlgeschlagen*; fehlschlag*; fehlschlägt; fehlschlagen; schlägt .. fehl; schlagen .. fehl; problem; probleme; problemen; störung*; ausfall; ausfälle
ausgefallen; abgestürzt; absturz; abstürze; defekt; kaputt; inkonsistent*; inkonsistenz*; dateninkonsistenz*; datenverlust; unvollständig*; fehlt; fehlen; fehlend*
nicht erreichbar; nicht verfügbar; nicht erfolgreich; unerwartet*; ungewöhnlich*; abweichung*; zeitüberschreitung; blockiert; hängt; gescheitert; scheitert; korrupt*
beschädigt*; funktioniert nicht; nicht gestartet; startet nicht; unzugänglich; migrationsfehler; fehlerrate; anomalie*; auffälligkeit*; verletzt
[problem.none]
keine fehler; keine probleme; kein fehler; kein problem; ohne fehler; ohne probleme; fehlerfrei*; problemlos; keine störung*; keine auffälligkeiten

# --- environments ---
[env.local]
lokal; lokale; lokalen; lokale umgebung; lokaler rechner; entwicklungsumgebung; entwicklungsrechner; dev-umgebung; entwicklungssystem; lokal testen
[env.staging]
staging-umgebung; staging-system; testumgebung; testsystem; vorproduktion; vorproduktiv*; abnahmeumgebung; abnahmesystem; integrationsumgebung; preprod-umgebung
qs-umgebung; qs-system; uat-umgebung; referenzumgebung
[env.production]
produktion; produktiv; produktivumgebung; produktivsystem; produktionsumgebung; produktionssystem; produktionsserver; prod-umgebung; prod-system; live-umgebung
live-system; livesystem; produktivbetrieb; echtbetrieb; wirkbetrieb
[env.blue]
blaue umgebung; blue-umgebung; blauen umgebung
[env.green]
grüne umgebung; green-umgebung; grünen umgebung
[scope.database]
datenbank; datenbanken; datenbankmigration; datenmigration; schema; schemaänderung*; migrationen; daten; datenbestand; tabelle; tabellen; db-migration; datenbankschema
db-schema

# --- the way back ---
[backup]
backup*; sicherung; sicherungen; sichern; gesichert; datensicherung; datensicherungen; sicherungskopie; datenbankdump; schnappschuss; wiederherstellungspunkt

# --- somebody is to be told ---
[tell]
informiere; informieren sie; benachrichtige; benachrichtigen sie; verständige; verständigen sie; gib .. bescheid; geben sie .. bescheid; sage .. bescheid; teile .. mit; teilen sie .. mit; kündige .. an; kündigen sie .. an; sende .. an; senden sie .. an; schicke .. an; schicken sie .. an; poste in; poste .. in
info an; nachricht an; meldung an; mitteilung an; ankündigung an; ankündigung in; ankündigung im; mail an; e-mail an; rundmail an; hinweis an; bescheid an
[tell.behind]
informieren; benachrichtigen; verständigen; ankündigen; bescheid geben; bescheid sagen; mitteilen; bekanntgeben; bekannt geben; in kenntnis setzen; anschreiben; unterrichten
[tell.done]
informiert; benachrichtigt; verständigt; in kenntnis gesetzt; unterrichtet
[tell.not]
test-mail; testmail; test-e-mail; testnachricht; benachrichtigungsdienst; benachrichtigungssystem; um .. zu informieren; um .. zu benachrichtigen
[audience]
team; teams; nutzer; nutzern; nutzerinnen; benutzer; benutzern; anwender; anwendern; user; kunden; kundinnen; beteiligte; beteiligten; betroffene; betroffenen; stakeholder; kollegen; kolleginnen; supportteam; support; hotline; helpdesk; service desk; servicedesk; fachbereich; fachbereiche; fachabteilung; fachabteilungen; abteilung; abteilungen; geschäftsleitung; geschäftsführung; bereitschaft; rufbereitschaft; slack; kanal; verteiler; mailverteiler; mitarbeiter; mitarbeitende; mitarbeitenden; partner; öffentlichkeit

# --- when a release may begin ---
[deploy.time]
wartungsfenster; deployment-fenster; deploymentfenster; änderungsfenster; change-fenster; release-fenster; deployments am; deployment am; deployt wird; nur deployen; nicht deployen; keine deployments; kein deployment; keine releases; kein release; verkehrsarm*; lastarm*
[day.not]
nicht am; nicht an; außer; ausgenommen; nie; niemals; keine deployments; kein deployment; keine releases; kein release; nicht deployen
[day.monday]
montag; montags; montage
[day.tuesday]
dienstag; dienstags
[day.wednesday]
mittwoch; mittwochs
[day.thursday]
donnerstag; donnerstags
[day.friday]
freitag; freitags
[day.saturday]
samstag; samstags; sonnabend
[day.sunday]
sonntag; sonntags
