# What Italian words and phrases mean to Holdpoint, with the English loan words that Italian teams use (rollback, deploy,
# go/no-go). Phrases with an apostrophe stand here with both of its forms, and words with accents also without them.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
piano di rollback; procedura di rollback; strategia di rollback; passi di rollback; passaggi di rollback; piano di ripristino; procedura di ripristino; ripristino
ripristino della versione precedente; ritorno alla versione precedente; piano di rientro; procedura di rientro; piano di ritorno; marcia indietro; piano di contingenza
piano di emergenza; procedura di emergenza; piano di fallback; annullamento delle modifiche; annullamento; in caso di errore; in caso di errori; in caso di problemi
in caso di problema; in caso di fallimento; se qualcosa va storto; se qualcosa non va; come tornare indietro; tornare indietro; piano b; piano di regressione
rollback e ripristino
[section.way-back]
se qualcosa va storto; se qualcosa fallisce; se va storto; se il rilascio fallisce
recupero; se fallisce; abbandono
[section.triggers]
criteri di rollback; criteri per il rollback; condizioni di rollback; condizioni per il rollback; trigger di rollback; trigger per il rollback; quando fare rollback
quando eseguire il rollback; quando effettuare il rollback; quando attivare il rollback; quando tornare indietro; decisione di rollback; soglie di rollback
criteri di interruzione; condizioni di interruzione; criteri di annullamento; criteri di stop; motivi per il rollback; cause di rollback; eventi scatenanti
criteri di ripristino; quando ripristinare; criteri di attivazione del rollback
[section.work]
preparazione del rollback; preparare il rollback; preparazione rollback; piano di rollback pronto; piano di rollback verificato; piano di rollback testato
piano di rollback approvato; rollback testato; rollback pronto; test di rollback; test del rollback; prova di rollback; prova del rollback; simulazione di rollback
verificare il piano di rollback; verifica del piano di rollback; senza rollback; nessun rollback
[section.contacts]
contatti; contatto; contatti di emergenza; contatti di riferimento; elenco contatti; escalation; percorso di escalation; matrice di escalation; livelli di escalation
procedura di escalation; reperibilità; reperibili; responsabilità; ruoli e responsabilità; referenti; responsabili; chi contattare; chi chiamare; parti interessate
comunicazione; comunicazioni; piano di comunicazione; canali di comunicazione; gruppo di lavoro; persone coinvolte; figure coinvolte; matrice raci; persone chiave
elenco dei referenti; reperibilita; responsabilita; ruoli e responsabilita
[section.signoff]
approvazioni; approvazione; approvazione finale; firme; firma; firme di approvazione; visto; visti; benestare; nulla osta; nullaosta; accettazione
verbale di accettazione; verbale di collaudo; approvatori; approvato da; firma per accettazione; consenso finale; validazione finale; autorizzazione finale
[section.criteria]
criteri di successo; criterio di successo; criteri di accettazione; criteri di completamento; criteri di uscita; criteri di chiusura; criteri di validazione
definizione di completato; definizione di fatto; indicatori di successo; metriche di successo; criteri di riuscita; indicatori chiave; criteri di collaudo
[section.and-rollback]
e rollback; e di rollback; e ripristino
[section.reference]
stato attuale; situazione attuale; modifiche allo schema; struttura del progetto; file di configurazione
panoramica; sommario; riepilogo; sintesi; introduzione; scopo; scopo del documento; obiettivo; obiettivi; finalità; ambito; ambito di applicazione; perimetro; contesto
premessa; riferimenti; riferimento; documenti correlati; documentazione correlata; documenti di riferimento; risorse correlate; vedi anche; link utili; collegamenti utili
approfondimenti; glossario; terminologia; definizioni; storico; cronologia delle modifiche; storico delle modifiche; storico delle versioni; storico revisioni
registro delle modifiche; controllo del documento; annotazioni; osservazioni; avvertenze; allegato; allegati; appendice; appendici; informazioni sul documento
lezioni apprese; architettura; indice; contenuti; contenuto; file principali; file modificati; promemoria; differenze; problemi noti; limiti noti; limitazioni
limitazioni note; legenda; assunzioni; ipotesi; rischi; rischio; analisi dei rischi; valutazione dei rischi; valutazione del rischio; impatto; impatti; analisi di impatto
domande frequenti; riferimento comandi; riferimento rapido; guida rapida; suggerimenti; consigli; buone pratiche; confronto; raccomandazioni; principi; politica
politiche; gravità; livelli di gravità; severità; destinatari; posizione dei log; cosa è cambiato; modifiche apportate; riepilogo delle modifiche; metadati
informazioni generali; come usare; finalita; gravita; livelli di gravita; severita; cosa e cambiato
matrice dei rischi; matrice di rischio; fuori ambito
sintomi
esempi; comandi utili; comandi frequenti; comandi comuni; altri comandi
[section.timeline]
cronoprogramma; tempistica; tempistiche; linea temporale; pianificazione temporale; calendario; programma temporale; scaletta; scaletta temporale; tappe; cronologia
pianificazione oraria; piano dei tempi; scadenzario
[section.troubleshooting]
risoluzione dei problemi; risoluzione problemi; problemi comuni; problemi frequenti; errori comuni; errori frequenti; diagnostica; diagnosi; gestione degli errori
gestione errori; gestione degli incidenti; gestione incidenti; risposta agli incidenti; analisi dei problemi; malfunzionamenti comuni; ricerca guasti
comandi di emergenza
[section.alerts]
configurazione degli alert; configurazione alert; regole di alert; regole di allarme; soglie di allarme; soglie di alert; condizioni di allarme; allarmi; avvisi
configurazione allarmi; alert critici; allarmi critici; regole di alerting
[section.container]
passi; passaggi; passi dettagliati; passaggi dettagliati; procedura; procedure; procedimento; processo; istruzioni; esecuzione; passo passo; passo dopo passo
passi di deploy; passaggi di deploy; passi di rilascio; passaggi di rilascio; procedura di rilascio; procedura di deploy; processo di rilascio; passi di migrazione
passaggi di migrazione; procedura di migrazione; procedura dettagliata; procedura operativa; piano di esecuzione; piano di rilascio; attività; elenco attività
sequenza operativa; sequenza; fasi operative; istruzioni operative; operazioni; svolgimento; piano operativo; scaletta operativa; elenco delle attività; attivita
elenco attivita; elenco delle attivita
[section.decision]
decisione; decisioni; matrice decisionale; matrice di decisione; albero decisionale; albero delle decisioni; punto di decisione; punto decisionale; decisione go/no-go
riunione go/no-go; riunione di go/no-go; processo decisionale; tabella decisionale
quando fare rollback; quando eseguire il rollback; quando effettuare il rollback
[section.go]
criteri go; criteri di go; criteri no-go; criteri di no-go; condizioni di go; condizioni di no-go; condizioni per il go; go se; no-go se; tutto verde; tutti superati
almeno un fallimento
[section.precondition]
prerequisiti; pre-requisiti; prerequisito; precondizioni; requisiti; requisiti preliminari; condizioni preliminari; prima di iniziare; prima di cominciare; cosa serve
cosa occorre; operazioni preliminari; presupposti
[section.monitoring]
monitoraggio; osservazione; periodo di osservazione; sorveglianza; supervisione; monitoraggio post-rilascio; monitoraggio post rilascio; monitoraggio post-deploy
presidio; periodo di presidio; hypercare; controllo post-rilascio; stabilizzazione
[word.step]
passo; passaggio; attività; test; verifica; controllo; punto; operazione; attivita
[word.phase]
fase; parte; blocco; ondata; tappa; lotto; stadio
[word.option]
opzione; metodo; alternativa; variante; approccio; soluzione

# --- conditions ---
[beyond]
più di così; al di sopra di questo; oltre questo valore
[else]
altrimenti; in caso contrario
[if]
se il; se i; se gli; se non; se si verifica; se si verificano; se si presenta; se si presentano; se si riscontra; se si riscontrano; se si rileva; se si rilevano; se un
se uno; se una; se almeno; se anche; se qualcosa; se qualsiasi; se qualcuno; se nessun; se tutti; se tutte; se tutto; se fallisce; se falliscono; se è; se sono
se ci sono; se c'è; se dopo; se entro; se durante; se necessario; se presente; se presenti; se possibile; se il tasso; se la verifica; se la migrazione; se la procedura
se la latenza; se la percentuale; se la validazione; se la pipeline; se la connessione; se la build; se la console; se la soglia; se la replica; se la .. non; se la .. è
se la .. fallisc*; se la .. supera; se la .. presenta; se le verifiche; se le metriche; se le query; se le prestazioni; se le migrazioni; se lo smoke; se lo schema
se lo stato; se lo script; se l'errore; se l'applicazione; se l'esito; se l'health; se l'ambiente; se l'utente; se l'operazione; se un test; se i test; se i controlli
se gli errori; se gli smoke; se questo; se questa; se viene; se vengono; se restituisce; se risulta; in caso di; in caso contrario; in caso si; nel caso in cui; nel caso
nei casi in cui; nell'eventualità; qualora; quando; ogni volta che; non appena; ogniqualvolta; laddove; ove necessario; ove; a fronte di; al verificarsi di
in presenza di; altrimenti; al primo errore
se c'e; se la .. e; nell'eventualita
[moment]
quando; ogni volta che; non appena; ogniqualvolta
[any]
uno qualsiasi; una qualsiasi; qualsiasi; qualunque; uno dei; una delle; uno dei seguenti; una delle seguenti; almeno uno; almeno una; uno o più; una o più; anche uno solo
anche una sola; uno degli; ciascuno dei; qualcuno dei; qualcuna delle; anche solo uno; uno o piu; una o piu
[until]
fino a quando; fino a; fino al; fino alla; fino all'; finché; finché non; sino a; sino a quando; a meno che; a meno di; salvo che; salvo; tranne se; prima che; prima di
prima del; prima della; senza che; senza; senza aver; senza prima; fintanto che; in assenza di; finche; finche non
[before]
prima di; prima del; prima della; prima dell'; prima dei; prima delle; prima che; preventivamente; in anticipo; precedentemente; anticipatamente; entro e non oltre
preliminarmente
[only-after]
solo dopo; soltanto dopo; solamente dopo; esclusivamente dopo; unicamente dopo; solo quando; soltanto quando; solo se; soltanto se; solamente se; esclusivamente se
unicamente se; solo in caso; solo con approvazione; solo previa; solo una volta; non prima di; non prima che; non prima della; non prima del; dopo approvazione
dopo l'approvazione; dopo la conferma; dopo conferma; dopo la validazione; dopo validazione; dopo l'autorizzazione; dopo il benestare; dopo il via libera; dopo l'ok
dopo .. approvazione; dopo .. conferma; dopo aver verificato; dopo aver validato; dopo aver confermato; dopo aver ottenuto; dopo esito positivo; dopo l'esito positivo
dopo il successo; previa approvazione; previa autorizzazione; previa conferma; previa validazione; previo benestare; previo consenso; una volta approvat*
una volta completat*; una volta confermat*; una volta validat*; una volta verificat*; una volta ottenut*; una volta terminat*; una volta che .. approvat*
una volta che .. completat*; a condizione che; purché; a patto che; subordinatamente a; subordinato a; subordinata a; se e solo se; solo .. dopo; solo .. se
solo .. quando; quando .. è verde; quando .. sono verdi; quando .. è stato approvato; ad esito positivo
purche; quando .. e verde; quando .. e stato approvato
solo con l'ok; solo con il benestare; solo se .. ok; quando .. dà l'ok; solo con l'approvazione
[after]
dopo; dopo aver; dopo che; in seguito; in seguito a; successivamente; una volta; al termine; al termine di; al termine del; al termine della; a seguito di; quindi
subito dopo; al completamento; non appena; poi; terminato il; terminata la

# --- gates ---
[rollback]
rollback; fare rollback; ripristinare la versione; ripristina la versione; ripristinare il backup; ripristina il backup; ripristinare backup; ripristinare dal backup
ripristinare da backup; ripristino dal backup; ripristino da backup; ripristino del backup; ripristinare la precedente; tornare alla versione; torna alla versione
tornare alla precedente; ritornare alla versione; tornare indietro; torna indietro; annullare le modifiche; annulla le modifiche; annullare la migrazione
annullare il deploy; annullare il rilascio; ridistribuire la versione precedente; rilasciare la versione precedente; deployare la versione precedente
ripubblicare la versione precedente; revertire; fare il revert; eseguire il revert; effettuare il revert; ripristinare lo stato precedente; retrocedere alla versione
reinstallare la versione precedente
[rollback.now]
rollback immediato; rollback immediatamente; rollback subito; subito rollback; eseguire rollback; eseguire il rollback; esegui il rollback; eseguite il rollback
eseguire un rollback; effettuare rollback; effettuare il rollback; effettuare un rollback; effettua il rollback; fare rollback; fare il rollback; fai rollback
avviare rollback; avviare il rollback; avvia il rollback; avviare un rollback; attivare il rollback; attiva il rollback; attivare il piano di rollback
eseguire il piano di rollback; applicare il rollback; applicare il piano di rollback; procedere con il rollback; procedere al rollback; procedi con il rollback
lanciare il rollback; iniziare il rollback; innescare il rollback; rollback obbligatorio; rollback necessario; rollback richiesto; rollback automatico
rollback di emergenza; rollback completo; rollback totale; fermarsi e fare rollback; interrompere e ripristinare; interrompere e fare rollback; si esegue il rollback
si procede con il rollback; si procede al rollback; deve essere ripristinata; ripristinare immediatamente; ripristino immediato; tornare immediatamente
[rollback.trigger]
rollback se; rollback quando; rollback in caso; rollback qualora; rollback nel caso; eseguire il rollback se; effettuare il rollback se; fare rollback se; ripristinare se
tornare indietro se; criteri di rollback; criteri per il rollback; condizioni di rollback; condizioni per il rollback; trigger di rollback; trigger per il rollback
attiva il rollback; attivano il rollback; innesca il rollback; innescano il rollback; innesca un rollback; comporta il rollback; comportano il rollback
comporta un rollback; determina il rollback; richiede il rollback; richiede un rollback; richiedono il rollback; causa il rollback; oppure rollback
considerare il rollback; valutare il rollback; valutare un rollback; rollback deve; rollback va eseguito; rollback viene attivato; finestra di rollback
soglia di rollback; soglie di rollback; decisione di rollback
[rollback.not]
non eseguire rollback; non eseguire il rollback; non fare rollback; non effettuare rollback; non effettuare il rollback; non ripristinare; non tornare indietro
nessun rollback; rollback non necessario; rollback non richiesto; rollback non previsto; rollback non possibile; rollback non è; non è necessario il rollback
non serve rollback; non richiede rollback; senza necessità di rollback; invece del rollback; invece di rollback; invece di ripristinare; al posto del rollback
anziché rollback; anziché il rollback; hotfix invece; rollback non e; non e necessario il rollback; senza necessita di rollback; anziche rollback; anziche il rollback
[rollback.noun]
piano di rollback; piani di rollback; procedura di rollback; procedure di rollback; script di rollback; comando di rollback; comandi di rollback
responsabile del rollback; strategia di rollback; rollback preparato; rollback pronto; rollback testato; rollback verificato; rollback completato; rollback riuscito
rollback eseguito; rollback documentato; rollback disponibile; checklist di rollback; passi di rollback; passaggi di rollback; tempo di rollback; tempi di rollback
durata del rollback; preparazione del rollback; capacità di rollback; punto di rollback; versione di rollback; test di rollback; prova di rollback; motivo del rollback
post-rollback; dopo il rollback; durante il rollback; possibilità di rollback; rollback possibile; snapshot di rollback; piano di ripristino; team di rollback
runbook di rollback; capacita di rollback; possibilita di rollback
[stop]
fermare il deploy; ferma il deploy; fermare il rilascio; ferma il rilascio; fermare la migrazione; ferma la migrazione; fermare il rollout; fermare il processo
fermare la procedura; fermare le attività; fermare tutto; fermarsi; fermati; fermatevi; fermarsi immediatamente; fermarsi qui; fermarsi se; fermare immediatamente
interrompere il deploy; interrompi il deploy; interrompere il rilascio; interrompi il rilascio; interrompere la migrazione; interrompi la migrazione
interrompere la procedura; interrompi la procedura; interrompere il processo; interrompere le attività; interrompere immediatamente; interrompi immediatamente
interrompere; interrompere se; bloccare il deploy; bloccare il rilascio
stop immediato; arrestare il deploy; arrestare la procedura; congelare i rilasci
blocco immediato; fermare le attivita; interrompere le attivita
si ferma tutto
[stop.word]
stop; fermare; fermarsi; interrompere; ci si ferma; annullare
[abort]
abortire; abortito; abortire la procedura; annullare; annulla la finestra; annullato; annullata; cancellare il rilascio; rinviare il rilascio; rinviare il deploy
rimandare il rilascio; rimandare il deploy; posticipare il rilascio; posticipare il deploy; rilascio rinviato; rilascio annullato; rifiutare il rilascio; respingere
respinto; respinta; blocca il rilascio; blocca il deploy; bloccano il rilascio; blocca la release; blocca il go-live; impedisce il rilascio; impedisce il go-live
considerato fallito; considerata fallita; escalare immediatamente; escalation immediata; abbandonare il rilascio; desistere
[not-proceed]
nessun deploy .. senza; nessun rilascio .. senza; non procedere; non proseguire; non continuare; non andare avanti; non avanzare; non passare a; non passare al
non passare alla; non iniziare; non avviare .. prima; non avviare .. senza; non avviare .. finché; non cominciare; non fare deploy; non effettuare il deploy
non deployare; non rilasciare; non pubblicare; non mergiare; non fare merge; non effettuare il merge; non promuovere; non migrare; non attivare .. prima
non attivare .. finché; non applicare .. prima; non applicare .. senza; non eseguire .. prima; non eseguire .. senza; non eseguire .. finché; non eseguire .. fino
non eliminare .. prima; non eliminare .. finché; non cancellare .. prima; non cancellare .. finché; non spegnere .. prima; non spegnere .. finché; non dismettere .. prima
non .. finché non; non .. fino a quando; non .. prima di aver; non .. prima che; non .. senza approvazione; non .. senza aver; non .. a meno che; non si procede
non si prosegue; non si può procedere; non è possibile procedere; non deve procedere; non deve iniziare; non deve essere avviat*; non deve essere eseguito .. prima
non deve essere eseguita .. prima; non può iniziare; non può procedere; non può essere avviat*; non può essere rilasciat*; mai .. senza; mai .. prima; non procedere mai
non saltare; mai saltare; nessun deploy senza; nessun rilascio senza; nessuna migrazione senza; nessuna modifica senza; vietato procedere; vietato rilasciare
è vietato .. senza; è vietato .. prima; restare in attesa; rimanere in attesa; non andare in produzione; non portare in produzione; non mettere in produzione
bloccato fino a; bloccata fino a; rilascio non autorizzato; non avviare .. finche; non attivare .. finche; non eseguire .. finche; non eliminare .. finche
non cancellare .. finche; non spegnere .. finche; non .. finche non; non si puo procedere; non e possibile procedere; non puo iniziare; non puo procedere
non puo essere avviat*; non puo essere rilasciat*
nessuno continua; nessuno procede; nessuno prosegue
[hold]
sospendere le attività; sospendere la procedura; mettere in pausa; sospendere le attivita
sospendere il rilascio; sospendere il deploy; sospendere la migrazione; sospendi il rilascio; sospendi il deploy; mettere .. in pausa; mettere .. in attesa
mettere in pausa il rilascio
sospendere e; sospendi e
[hold.word]
sospendere; sospendi; sospendete; mettere in pausa; pausa; attendere; aspettare; in attesa
[never]
non può; non possono; non dovrebbe; non puo
mai eseguire; mai usare; mai utilizzare; mai modificare; mai cancellare; non usare mai; non eseguire mai; non modificare mai; non deve mai; non devono mai
mai in produzione; non deve; non devono; non si deve; vietato; vietata; è vietato; proibito; proibita; in nessun caso; per nessun motivo; assolutamente non
non è consentito; non consentito; non è permesso; non eseguire; non usare; non utilizzare; non modificare; non cancellare; non eliminare; tassativamente; non e consentito
non e permesso
[need.not]
non è necessario; non serve; non occorre; non bisogna; non è richiesto; non è richiesta; non c'è bisogno; non è obbligatorio; senza bisogno di; senza attendere
senza aspettare; non è obbligatoria; non e necessario; non e richiesto; non e richiesta; non c'e bisogno; non e obbligatorio; non e obbligatoria
[no-go]
decisione no-go; rilascio bocciato; è no-go; non idoneo al rilascio; parere negativo al rilascio
[go-no-go]
go/no-go; go o no-go; go oppure no-go; decisione go/no-go; decisione di go/no-go; riunione go/no-go; riunione di go/no-go; punto go/no-go; comitato go/no-go; go / no go
[wait.for]
attendere; attendi; attendete; aspettare; aspetta; mantenere; mantieni; fare una pausa; poi attendere; e attendere
[hold.at]
mantenere al; mantieni al; mantenere .. al; mantieni .. al; lasciare al; lascia al; lasciare .. al; restare al
[wait]
attendere; attendi; attendete; aspettare; aspetta che; aspettate; attendere che; attendere almeno; attendere fino; attendere il; attendere la; attendere conferma
attendere approvazione; attendere .. minuti; attendere .. ore; attendere .. secondi; aspettare .. minuti; aspettare .. ore; in attesa di approvazione
in attesa di conferma; in attesa che; osservare per; osservare .. minuti; osservare .. ore; monitorare per; monitora per; monitorare .. minuti; monitorare .. ore
tenere sotto osservazione; sotto osservazione per; lasciare in esecuzione; lasciare girare; lascia girare; periodo di osservazione; periodo di attesa
tempo di assestamento; periodo di stabilizzazione; mantenere .. per .. minuti; mantenere .. per .. ore
[approval]
ha approvato; hanno approvato; ha autorizzato; hanno autorizzato; ha dato il via libera; ha dato l'ok; approvazione .. ottenuta; approvazione ottenuta; autorizzazione ottenuta
approvazione; approvazioni; approvare; approva; approvato da; approvata da; approvatore; approvatori; autorizzato da; autorizzata da; autorizzazione di
autorizzazione del; autorizzazione della; autorizzazione scritta; autorizzazione esplicita; benestare; nulla osta; nullaosta; consenso; consenso scritto; via libera
dare l'ok; dare il go; ok di; ok del; ok della; go di; go del; go della; firmato da; firmata da; validato da; validata da; approvazione esplicita; approvazione scritta
approvazione formale; approvazione umana; approvazione manuale; ottenere approvazione; ottenere l'approvazione; richiede approvazione; richiedere approvazione
necessita di approvazione; conferma del responsabile; conferma scritta; confermato da; confermata da; confermare con; avallo; visto del; accettazione formale
presa visione; parere favorevole
dice ok; dà l'ok; dà il via libera; ok da; l'ok di; benestare di; chiedere prima a; via libera di
[approval.of]
ha approvato; hanno approvato; ha autorizzato; hanno autorizzato; ha dato il via libera; ha dato l'ok; approvazione .. ottenuta; approvazione ottenuta; autorizzazione ottenuta
approvazione di; approvazione del; approvazione della; approvazione dello; approvazione dei; approvazione da parte; approvazione esplicita; approvazione scritta
approvazione umana; approvazione manuale; approvazione formale; ottenere .. approvazione; ottenere l'approvazione; richiedere .. approvazione; richiede approvazione
richiede .. approvazione; necessita .. approvazione; serve .. approvazione; dopo .. approvazione; previa approvazione; attendere .. approvazione; attendere approvazione
in attesa di approvazione; autorizzazione di; autorizzazione del; autorizzazione della; autorizzazione da parte; autorizzato da; approvato da; approvato dal
approvato dalla; approvata da; approvata dal; benestare di; benestare del; benestare della; consenso di; consenso del; consenso della; via libera di; via libera del
via libera della; ok di; ok del; ok della; go di; go del; go della; firma del responsabile; firmato da; validato da; validato dal; visto del; nulla osta di
nulla osta del; sign-off di; sign-off del; sign-off della; devono approvare; entrambi devono approvare; tutti devono approvare
[meta.label]
stato; versione; ultimo aggiornamento; aggiornato il; aggiornato; data di aggiornamento; ultima revisione; prossima revisione; ultima modifica; autore; autrice; autori
redatto da; creato il; creato da; data di creazione; versione del documento; stato del documento; proprietario; proprietario del documento; responsabile del documento
livello di rischio; rischio; priorità; classificazione; riservatezza; etichette; parole chiave; numero di change; data di revisione; successivo; manutentore; priorita
[must]
deve; devono; dovrà; dovranno; obbligatorio; obbligatoria; obbligatori; obbligatorie; obbligatoriamente; necessario; necessaria; necessari; necessarie; è necessario
occorre; occorrono; bisogna; richiesto; richiesta; richiesti; tassativo; indispensabile; imprescindibile; va eseguito; vanno eseguiti; è obbligatorio; richiede; dovra
[all-must]
deve terminare senza error*; devono terminare senza error*; deve concludersi senza error*; devono concludersi senza error*
tutti i test devono; tutti i controlli devono; tutte le verifiche devono; tutti i punti devono; tutte le attività devono; tutti devono; tutte devono; devono tutti
devono tutte; tutti i criteri; tutte le condizioni; tutti i requisiti; tutte le caselle; tutto deve; tutti verdi; tutte verdi; tutto verde; devono essere soddisfatti
devono essere soddisfatte; devono essere completati; devono essere completate; devono essere verdi; devono essere vere; devono passare; devono risultare
devono essere spuntate; senza eccezioni; tutti i seguenti; tutte le seguenti; ogni punto deve; ogni voce deve; tutti superati; tutte superate; tutte le attivita devono
[criteria]
criteri di successo; criterio di successo; criteri di accettazione; criteri di completamento; criteri di uscita; criteri di ingresso; criteri di chiusura; criteri di go
criteri go; criteri di validazione; considerato riuscito; considerata riuscita; considerato completato; considerata completata; considerato concluso
si considera riuscito; si considera riuscita; si considera completato; si considera completata; è riuscito se; è riuscita se; riuscito se; riuscita se; successo se
superato se; superata se; completato quando; completata quando; concluso quando; pronto quando; pronto se; go se; go solo se; go soltanto se; go quando; condizione di go
condizioni di go; condizioni per il go; quality gate; cancello di qualità; criteri di passaggio; condizione di passaggio; stato complessivo: go; esito positivo se
cancello di qualita
[criteria.failed]
considerato fallito; considerata fallita; si considera fallito; si considera fallita; fallito se; fallita se; fallisce se; fallimento se; non superato se
esito negativo se; criteri di fallimento; criterio di fallimento; no-go se; no-go quando; no-go in caso; no-go qualora; criteri di no-go; criteri no-go
condizioni di no-go; condizione di no-go; comporta no-go; comporta il no-go; equivale a no-go; determina il no-go; criteri bloccanti; criterio bloccante
criteri di esclusione
[checkpoint]
punto di controllo; punti di controllo; punto di verifica; punto di arresto; punto di stop; punto di decisione; punto decisionale; punto di non ritorno
punto di validazione; punto di attesa; decisione finale; approvazione finale; go finale; cancello di qualità; varco; checkpoint; revisione del gate; ultimo punto utile
pietra miliare decisionale; cancello di qualita
[proceed]
procedere; procedi; procedete; proseguire; prosegui; proseguite; continuare con; continua con; passare a; passa a; passare al; passa al; passare alla; passa alla
andare avanti; avanzare; andare in produzione; messa in produzione; portare in produzione; mettere in produzione; prossimo passo; passo successivo; fase successiva
procedere con
[confirm]
confermare; conferma; confermato; confermata; verificare; verifica che; verificate; verificato; verificata; controllare; controlla che; controllare che; validare
validato; validata; assicurarsi; assicurati; assicuratevi; accertarsi; accertati; accertatevi; garantire; sincerarsi; testare; appurare; constatare; verifica
[exception]
comportamento atteso; comportamento previsto; comportamento normale; nessuna azione; nessuna azione richiesta; nessuna azione necessaria; ignorare; ignora
può essere ignorato; può essere ignorata; possono essere ignorati; si può ignorare; non è un problema; accettabile; tollerabile; problema noto; è normale; è previsto
è atteso; nessun impatto; non bloccante; non bloccanti; non blocca; ok - atteso; ok – atteso; ok — atteso; puo essere ignorato; puo essere ignorata; si puo ignorare
non e un problema
[required]
niente deploy; nessun deploy; niente rilasci; nessun rilascio
obbligatorio prima; obbligatoria prima; obbligatori prima; necessario prima; richiesto prima; richiesti prima; indispensabile prima; deve essere completato prima
devono essere completati prima; da completare prima; completare prima; completato prima; completati prima; prima di ogni; prima di qualsiasi; prima del deploy
prima del rilascio; prima di rilasciare; prima della migrazione; prima di migrare; prima del cutover; prima di iniziare; prima di procedere; prima di proseguire
prima di continuare; prima della produzione; prima della messa in produzione; prima del go-live; prima del lancio; prima della release; prima del merge; prima di mergiare
prima della finestra; prima di aprire; prima dell'apertura; prima dell'esecuzione; prima di eseguire; prima della pubblicazione; prima di pubblicare; prima dell'avvio
prima dello switch; bloccante; bloccanti; requisito per; necessario per; obbligatorio per; condizione per; in questo ordine esatto; nell'ordine esatto; ordine esatto
esattamente in questo ordine; rispettare l'ordine; ultima risorsa; come ultima risorsa; extrema ratio; ultima spiaggia
[watch]
monitorare; monitora; monitorate; osservare; osserva; osservate; sorvegliare; tenere d'occhio; tieni d'occhio; tenere sotto controllo; supervisionare
continuare a monitorare; seguire i log; vigilare; presidiare; tenere monitorato
[page]
chiamare il reperibile; chiama il reperibile; contattare il reperibile; contatta il reperibile; avvisare il reperibile; attivare la reperibilità; allertare il reperibile
chiamare la reperibilità; chiamare l'on-call; avvisare l'on-call; contattare l'on-call; chiamare immediatamente; chiama immediatamente; contattare immediatamente
svegliare; convocare; attivare la reperibilita; chiamare la reperibilita
[alert]
allarme; allarmi; allertare; avviso; avvisi; avvisare; avvisa; avvertimento; avvertire; avvertenza; segnalare; segnalazione; notificare; notifica; notifiche; informare
informa; comunicare a; alert se; alert critico; inviare avviso; inviare una notifica; attenzione
[investigate]
indagare; indaga; investigare; analizzare; analizza; analisi delle cause; analizzare i log; controllare i log; verificare i log; esaminare; esamina; diagnosticare
ricercare la causa; individuare la causa; identificare la causa; causa radice; approfondire; ispezionare; consultare i log
[critical]
critico; critica; critici; critiche; urgente; urgenti; urgenza; grave; gravi; severo; emergenza; bloccante; massima priorità; priorità massima; gravissimo
massima priorita; priorita massima
[target]
obiettivo; obiettivi; valore obiettivo; valore atteso; valore desiderato; soglia accettabile; limite accettabile; target; valore nominale; normale; atteso
valore di riferimento
[cutover]
durante la migrazione; durante il cutover; durante il rilascio; durante il deploy
[baseline]
valore di riferimento; linea di base; valore di base; valore precedente; prima del rilascio; prima del deploy; abituale; normale; normali; consueto; storico; precedente
aumento; aumenta; aumentato; aumentata; incremento; calo; cala; diminuzione; diminuisce; riduzione; degrado; degradato; degradata; peggioramento; peggiora; picco; picchi
regressione; più lento; più lenta; superiore al normale; sopra la norma; valore medio; rispetto alla media; piu lento; piu lenta

# --- commands ---
[run]
eseguire; esegui; eseguite; eseguendo; lanciare; lancia; lanciate; comando; comandi; usare; utilizzare; utilizza; utilizzate; digitare; digita; inserire; inserisci
chiamare; richiamare; invocare; applicare; applica; rilasciare con; distribuire; avviare; avvia; avviate; riavviare; riavvia; riavviate; attivare; tramite; mediante
con il comando; attraverso; testare con; verificare con; verifica con; aggiungere a; rieseguire; riesegui; rilanciare; fermare con; effettuare; effettua; impostare con
[run.never]
non eseguire; non eseguite; non esegua; mai eseguire; non eseguire mai; non deve essere eseguito; non deve essere eseguita; non devono essere eseguiti; non lanciare
non lanciate; non avviare; non usare; non usate; non usare mai; non utilizzare; non utilizzate; non utilizzare mai; non più usato; non più utilizzato; non usare più
obsoleto; obsoleta; obsoleti; obsolete; deprecato; deprecata; deprecati; vietato; vietata; vietati; proibito; proibita; invece di; al posto di; anziché
evitare di eseguire; evitare di usare; non piu usato; non piu utilizzato; non usare piu; anziche
[run.maybe]
opzionale; opzionalmente; facoltativo; facoltativa; facoltativamente; se necessario; se serve; se occorre; se richiesto; se desiderato; se lo si desidera
se applicabile; ove necessario; all'occorrenza; quando necessario; si può anche; potete anche; puoi anche; si puo anche
[run.each]
per ogni; su ogni; in ogni; per ciascun; per ciascuno; per ciascuna; su ciascun; su ciascuno; su ciascuna; su tutti i server; su tutti i nodi; su tutti gli host; ripetere per; ripeti per; ripetere su
[run.order]
poi eseguire; poi esegui; quindi eseguire; quindi esegui; eseguire; esegui; eseguite; lanciare; lancia; lanciate; digitare; digita
[run.back]
per annullare; per annullarlo; per tornare indietro; per ripristinare la versione
[run.later]
per fermarlo; per fermarla; per disattivarlo; più tardi; in seguito; come riferimento
per riferimento; per il debug; per la diagnosi; in caso di emergenza; in emergenza; come ultima risorsa; equivale a; equivalente a; precedentemente; in passato
è stato creato con; è stato generato con; internamente; piu tardi; e stato creato con; e stato generato con
[run.again]
riprovare; riprova; riprovate; ritentare; ritenta; nuovo tentativo; tentare di nuovo
[or.line]
o; oppure
[or]
oppure; ovvero; alternativamente; in alternativa; altrimenti; o in alternativa; o se; o con; o usando; o ancora; o anche
[example]
esempio; esempi; per esempio; ad esempio; ad es.; p.es.; es.:; a titolo di esempio; come ad esempio; campione

# --- expectations ---
[expected]
indicatori di successo; comportamento atteso; dovrebbe restituire; dovrebbe rispondere; risultato previsto; dovrebbe comparire; si dovrebbe vedere; deve corrispondere
deve visualizzare; dovrebbe mostrare; dovrebbe apparire; risultato atteso; risultati attesi; devono comparire; risposta attesa; output previsto; deve restituire
deve rispondere; dovrebbe essere; dovresti vedere; dovreste vedere; deve risultare; deve contenere; deve comparire; output atteso; valore atteso; valori attesi
codice atteso; ci si aspetta; deve mostrare; deve stampare; deve apparire; devono essere; deve elencare; stato atteso; esito atteso; deve essere; restituisce; ritorna
atteso; attesi; attese
[expected.output]
indicatori di successo; esempio di risultato; si dovrebbe vedere; esempio di output; output di esempio; l'output dovrebbe; dovrebbe mostrare
risultato atteso; risultati attesi; output previsto; risposta attesa; dovresti vedere; dovreste vedere; output atteso; l'output deve; deve mostrare
esito atteso

# --- people ---
[role.of]
della; dello; del; dei; degli; delle; dell'; di
[role]
responsabile; responsabili; responsabile tecnico; responsabile di progetto; responsabile del rilascio; responsabile it; capo progetto; capoprogetto; capo tecnico
coordinatore; coordinatrice; gestore; direttore; direttrice; direzione; dirigente; ingegnere; sviluppatore; sviluppatrice; sviluppatori; sviluppo; programmatore
collaudatore; architetto; amministratore; amministratrice; amministratore di sistema; amministratore del database; sistemista; sistemisti; operatore; operatrice
operazioni; esercizio; reperibile; tecnico; squadra; gruppo; team di sviluppo; analista; supervisore; revisore; approvatore; referente; referente tecnico; proprietario
proprietario del prodotto; committente; cliente; utente; utente chiave; assistenza; supporto; sicurezza; responsabile della sicurezza; legale; ufficio legale; finanza
amministrazione; qualità; infrastruttura; fornitore; richiedente; esecutore; comitato; sponsor; gestore del cambiamento; responsabile del change; direttore tecnico
capo reparto; prodotto; qualita
[signed-by]
firmato da; firmata da; approvato da; approvata da; autorizzato da; autorizzata da; verificato da; verificata da; revisionato da; rivisto da; eseguito da; eseguita da
effettuato da; rilasciato da; deployato da; testato da; collaudato da; validato da; validata da; preparato da; redatto da; accettato da; controllato da; confermato da
completato da; compilato da; responsabile del rilascio; convalidato da
[signature]
firma; firme; firmato; firmata; sigla; visto; approvato; approvata; approvazione; accettazione; decisione; nome e data; data e firma; nome e firma; benestare; iniziali
esito approvazione; per accettazione
[contact]
contatto; telefono; cellulare; numero; numero di telefono; posta elettronica; indirizzo email; e-mail; canale; canale slack; chiamare; recapito; recapiti; interno
contattare; riferimento telefonico

# --- tables ---
[column.command]
comando; comandi; comando/azione; comando / azione; riga di comando; strumento; azione/comando; istruzione; comando da eseguire; script
[column.role]
ruolo; ruoli; chi; squadra; gruppo; persona; nome; nominativo; responsabile; responsabili; approvatore; revisore; referente; titolo; qualifica; posizione; funzione
parte interessata; firmatario; livello; proprietario; esecutore; area; reparto; ufficio; soggetto; figura; incaricato
[column.action]
azione; azioni; risposta; reazione; decisione; cosa fare; risoluzione; soluzione; allora; risultato; misura; contromisura; rimedio; correzione; conseguenza; intervento
procedura; attività; azione correttiva; azione da intraprendere; mitigazione; attivita
[column.time]
ora; orario; quando; durata; inizio; settimana; giorno; tempo; tempo stimato; durata stimata; scadenza; finestra; minuto; momento; tempistica; tempo di risposta; data/ora
data e ora; ora inizio; ora fine; ora di inizio; ora di fine; previsto; termine
[column.phase]
fase; passo; passaggio; tappa; settimana; attività; stadio; blocco; operazione; attivita
[column.metric]
metrica; metriche; indicatore; indicatori; criterio; criteri; controllo; verifica; condizione; trigger; allarme; parametro; misura; soglia; sintomo; sintomi; situazione
caso; problema; errore; guasto; evento; punto di controllo; requisito; causa; anomalia; voce di controllo
scenario
[column.target]
obiettivo; soglia; limite; atteso; risultato atteso; valore; valore atteso; criterio; criteri; minimo; massimo; tolleranza; accettazione; valore obiettivo; esito atteso
accettabile
[column.else]
altrimenti; in caso contrario; se non rispettato
[column.red]
rosso
[column.yellow]
giallo; arancione
[column.green]
verde
[column.severity]
gravità; severità; priorità; livello; urgenza; criticità; gravita; severita; priorita; criticita
[column.gate]
punto di controllo; punto di arresto; punto di decisione; varco; punto di verifica

[column.window]
finestra; durata; periodo

# --- numbers ---
[op.more]
più di; più che; maggiore di; maggiori di; superiore a; superiore al; superiore all'; superiore ai; superiori a; superiori al; oltre il; oltre i; oltre; al di sopra di
al di sopra del; sopra il; sopra i; supera; superano; superare; supera il; supera i; supera la; superi il; superi i; superano il; superano i; eccede; eccedono; eccede i
sopra la soglia; più lungo di; più elevato di; aumenta di; aumenta oltre; per più di; da più di; più vecchio di; piu di; piu che; piu lungo di
piu elevato di; per piu di; da piu di; piu vecchio di
[op.level]
sopra il; sopra i; sopra; sotto; sotto il; sotto i; al di sopra di; al di sotto di; oltre; oltre il
[op.less]
meno di; meno del; minore di; minori di; inferiore a; inferiore al; inferiore all'; inferiore ai; inferiori a; inferiori al; al di sotto di; al di sotto del; sotto il
sotto i; sotto la soglia; scende sotto; scende sotto il; in meno di; più veloce di; più breve di; più basso di; piu veloce di; piu breve di; piu basso di
[op.at-least]
almeno; minimo; minimo di; come minimo; non meno di; o più; o superiore; o maggiore; e oltre; maggiore o uguale a; superiore o uguale a; uguale o superiore a
a partire da; quantomeno; non inferiore a; o piu
[op.at-most]
al massimo; massimo; massimo di; al più; non più di; fino a; fino al; entro; entro i; entro il; entro le; o meno; o inferiore; o minore; minore o uguale a
inferiore o uguale a; uguale o inferiore a; non deve superare; non deve superare i; non superare; non supera; senza superare; non oltre; non superiore a; tutt'al più
non superiore al; al piu; non piu di; tutt'al piu
[zero]
pari a zero; uguale a zero; zero errori
[version]
versione; versioni
[unit.second]
secondo; secondi; sec
[unit.minute]
minuto; minuti; min
[unit.hour]
ora; ore
[unit.day]
giorno; giorni; giorno lavorativo; giorni lavorativi; giorni feriali
[unit.week]
settimana; settimane
[duration.quarter-hour]
un quarto d'ora; quarto d'ora
[duration.half-hour]
mezz'ora; mezza ora
[duration.hour]
un'ora; una ora
[duration.hour-and-half]
un'ora e mezza
[number.two]
due
[number.three]
tre
[number.four]
quattro
[number.five]
cinque
[number.ten]
dieci
[number.fifteen]
quindici
[number.twenty]
venti
[number.thirty]
trenta
[estimate]
tempo stimato; durata stimata; stima; stimato; stimata; durata prevista; tempo previsto; durata; tempo necessario; tempo richiesto; tempo totale; richiede circa; impiega
ci vogliono; circa; approssimativamente; all'incirca; indicativamente; tempo di rollback; durata del rollback; tempo obiettivo; tempo massimo; tempo limite
tempistica stimata; tempo medio; durata massima
[window]
primo; prima ora; prime; primi; iniziale; prossimo; prossima; prossime; prossimi; successivo; successive; successivi; ultimo; ultima; ultime; ultimi
[measured]
misurato su; misurati su; misurate su; misurata su; misurati per; entrambi per; calcolati su
[lasting]
per; per più di; per almeno; per oltre; durante; negli ultimi; nelle ultime; entro; nell'arco di; da oltre; da più di; di fila; consecutivi; media su
ultimi; ultime; per piu di
[cadence]
ogni; ciascun; giornaliero; giornaliera; giornalmente; quotidiano; quotidianamente; settimanale; settimanalmente; mensile; mensilmente; a intervalli di; tutti i giorni
orario fisso
[traffic]
traffico; canary; instradare .. traffico; spostare .. traffico; rilascio graduale; rilascio progressivo; aumentare gradualmente; per cento degli utenti; degli utenti
delle richieste; quota di traffico
[label.owner]
responsabile; responsabili; proprietario; incaricato; assegnato a; esecutore; eseguito da; a cura di; referente; tecnico; a carico di; chi esegue; conduttore
[degrade]
degrad*; calo; cali; cala; diminuzione; diminuisce; riduzione; aumento; aumenta; incremento; regressione; regressioni; rallentamento; rallentamenti; più lento; più lenta
peggioramento; peggiora; peggiore; picco; picchi; perdita; scostamento; deviazione; variazione; nessun degrado; crollo; piu lento; piu lenta
[metric.ill-high]
tasso di errore; tasso di errori; errori; latenza; latenze; tempo di risposta; tempi di risposta; tasso di fallimento; ritardo di replica
[metric.ill-low]
tasso di successo; disponibilità; spazio libero; memoria libera; disponibilita
[problem]
errore; errori; fallimento; fallimenti; fallito; fallita; falliti; falliscono; fallisce; fallire; problema; problemi; incidente; incidenti; anomalia; anomalie; guasto
guasti; difetto; difetti; malfunzionamento; malfunzionamenti; non funziona; non funzionano; non risponde; non rispondono; non parte; non si avvia; non raggiungibile
non disponibile; indisponibile; indisponibilità; inaccessibile; corrotto; corrotta; corruzione; incompleto; incompleta; mancante; mancanti; manca; inatteso; inattesa
inattesi; imprevisto; imprevisti; incoerente; incoerenza; incoerenze; inconsistenza; bloccato; bloccata; blocco del; interruzione; perdita di dati; tempo scaduto
va storto; non riuscito; non riuscita; esito negativo; rotto; rotta; anomalo; disservizio; disservizi; crash; non superato; non superata; negativo; indisponibilita
[problem.none]
nessun errore; senza errori; nessun problema; senza problemi; nessuna anomalia; non ci sono errori; non ci sono problemi

# --- environments ---
[env.local]
ambiente locale; ambiente di sviluppo; in locale; localmente; macchina locale; postazione locale
[env.staging]
ambiente di test; ambiente di collaudo; collaudo; preproduzione; pre-produzione; ambiente di preproduzione; ambiente di staging; ambiente di prova
ambiente di integrazione; ambiente di certificazione
[env.production]
produzione; ambiente di produzione; in produzione; server di produzione; ambiente di esercizio; prod; ambiente produttivo
[env.blue]
ambiente blu; ambiente blue; stack blu
[env.green]
ambiente verde; ambiente green; stack verde
[scope.database]
base dati; basi dati; banca dati; migrazione; migrazioni; schema; dati; tabella; tabelle; base di dati

[backup]
backup; copia di sicurezza; copie di sicurezza; istantanea; snapshot; dump del database; salvataggio

# --- somebody is to be told ---
[tell]
notificare; notificate; notifica a; avvisare; avvisa; avvisate; informare; informa; informate; annunciare; annuncia; annunciate; comunicare; comunica; comunicate
inviare .. messaggio; inviare .. email; inviare .. e-mail; inviare .. notifica; inviare .. comunicazione; inviare .. avviso; invia .. messaggio; invia .. email; invia .. e-mail; invia .. notifica; invia .. avviso; pubblicare un annuncio; pubblicare l'annuncio; scrivere nel canale; scrivere su; messaggio a; email a
[tell.done]
notificato; notificata; notificati; notificate; avvisato; avvisata; avvisati; avvisate; informato; informata; informati; informate
[tell.not]
email di prova; messaggio di prova; notifica di prova; email di test; servizio di notifica; servizio di notifiche; bilanciatore
[audience]
squadra; gruppo; gruppi; utenti; clienti; stakeholder; interessati; tutti; supporto; assistenza; slack; canale; lista di distribuzione; reperibilità; colleghi; direzione; comunità; partner; dipendenti

# --- when a release may begin ---
[deploy.time]
finestra di manutenzione; finestra di rilascio; finestra di deploy; basso traffico; deploy il; rilasciare il; niente deploy; nessun deploy; nessun rilascio; niente rilasci; non rilasciare
[day.not]
tranne; eccetto; mai; niente deploy; nessun deploy; nessun rilascio; niente rilasci; non rilasciare; non il; non di
[day.monday]
lunedì
[day.tuesday]
martedì
[day.wednesday]
mercoledì
[day.thursday]
giovedì
[day.friday]
venerdì
[day.saturday]
sabato
[day.sunday]
domenica
