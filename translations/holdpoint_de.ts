<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>über ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>Breached: %1</source>
        <translation>Verletzt: %1</translation>
    </message>
    <message>
        <source>Was breached: %1</source>
        <translation>War verletzt: %1</translation>
    </message>
    <message>
        <source>No data: %1</source>
        <translation>Keine Daten: %1</translation>
    </message>
    <message>
        <source>Nobody has looked: %1</source>
        <translation>Niemand hat nachgesehen: %1</translation>
    </message>
    <message>
        <source>The source of %1 is in trouble</source>
        <translation>Die Quelle von %1 ist gestört</translation>
    </message>
    <message>
        <source>The source of %1 was in trouble</source>
        <translation>Die Quelle von %1 war gestört</translation>
    </message>
    <message>
        <source>A breach would be seen by nobody.</source>
        <translation>Eine Verletzung würde niemand sehen.</translation>
    </message>
    <message>
        <source>The release goes back.</source>
        <translation>Das Release wird zurückgerollt.</translation>
    </message>
    <message>
        <source>%1 lives with it: %2</source>
        <translation>%1 nimmt es hin: %2</translation>
    </message>
    <message>
        <source>The runbook says: %1.</source>
        <translation>Das Runbook sagt: %1.</translation>
    </message>
    <message>
        <source>Look after the source, and look at the number yourself until it answers.</source>
        <translation>Nach der Quelle sehen, und selbst nach der Zahl, bis sie wieder antwortet.</translation>
    </message>
    <message>
        <source>Look at it, and say what you see.</source>
        <translation>Nachsehen und sagen, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Roll back, or accept the breach with a reason.</source>
        <translation>Zurückrollen, oder die Verletzung mit einer Begründung hinnehmen.</translation>
    </message>
    <message>
        <source>Acknowledge it, and find out why.</source>
        <translation>Quittieren und herausfinden, woran es liegt.</translation>
    </message>
    <message>
        <source>Shelved by %1 until %2: %3</source>
        <translation>Von %1 zurückgestellt bis %2: %3</translation>
    </message>
    <message>
        <source>%1; acknowledged by %2</source>
        <translation>%1; quittiert von %2</translation>
    </message>
    <message>
        <source>Nobody looked: %1</source>
        <translation>Niemand sah nach: %1</translation>
    </message>
    <message>
        <source>From %1 to %2 a breach would have been seen by nobody.</source>
        <translation>Von %1 bis %2 hätte niemand eine Verletzung gesehen.</translation>
    </message>
    <message>
        <source>Acknowledge it, and look whether all is well now. The report tells of it.</source>
        <translation>Quittieren und nachsehen, ob jetzt alles in Ordnung ist. Der Bericht nennt es.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>all %1 given</source>
        <translation>alle %1 erteilt</translation>
    </message>
    <message>
        <source>%1 unsigned</source>
        <translation>%1 ohne Unterschrift</translation>
    </message>
    <message>
        <source>%1 by one person in several roles (%2)</source>
        <translation>%1 von einer Person in mehreren Rollen (%2)</translation>
    </message>
    <message>
        <source>%1 by who started the release (%2)</source>
        <translation>%1 von der Person, die das Release gestartet hat (%2)</translation>
    </message>
    <message>
        <source>%1 has started the release. Who starts one does not approve it.</source>
        <translation>%1 hat das Release gestartet. Wer eines startet, gibt es nicht frei.</translation>
    </message>
    <message>
        <source>%1 has approved as %2 already. One person speaks for one role.</source>
        <translation>%1 hat schon als %2 freigegeben. Eine Person spricht für eine Rolle.</translation>
    </message>
    <message>
        <source>Nothing stops it here, where a name is enough; it stands so in the record.</source>
        <translation>Hier genügt ein Name, und nichts hält es auf; so steht es dann im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>The journal does not work</source>
        <translation>Das Journal funktioniert nicht</translation>
    </message>
    <message>
        <source>Nothing new is begun: what cannot be kept is not done.</source>
        <translation>Nichts Neues beginnt: Was nicht festgehalten werden kann, wird nicht getan.</translation>
    </message>
    <message>
        <source>Look after its disk or its database. It is tried again by itself.</source>
        <translation>Nach der Platte oder der Datenbank sehen. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The journal tells of something that cannot be</source>
        <translation>Das Journal erzählt etwas, das nicht sein kann</translation>
    </message>
    <message>
        <source>What is shown may not be what was done.</source>
        <translation>Was gezeigt wird, ist vielleicht nicht, was getan wurde.</translation>
    </message>
    <message>
        <source>Read the journal around it, and ask whoever drove the release then.</source>
        <translation>Im Journal ringsum nachlesen und fragen, wer das Release damals gefahren hat.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it was done</source>
        <translation>%1: Niemand weiß, ob es getan wurde</translation>
    </message>
    <message>
        <source>%1: nobody can tell whether it went well</source>
        <translation>%1: Niemand kann sagen, ob es gut ging</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>The rollback stands here until somebody decides.</source>
        <translation>Das Zurückrollen steht hier, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>The runbook says to roll back.</source>
        <translation>Das Runbook sagt: zurückrollen.</translation>
    </message>
    <message>
        <source>The runbook says to abort.</source>
        <translation>Das Runbook sagt: abbrechen.</translation>
    </message>
    <message>
        <source>The release stands here until somebody decides.</source>
        <translation>Das Release steht hier, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Retry, fix and continue, skip with a reason, or roll back.</source>
        <translation>Nochmal, ändern und weiter, mit Grund überspringen oder zurückrollen.</translation>
    </message>
    <message>
        <source>Retry, fix and continue, or roll back: it may not be skipped.</source>
        <translation>Nochmal, ändern und weiter oder zurückrollen: Überspringen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 fragt: %2</translation>
    </message>
    <message>
        <source>It goes on when somebody has typed an answer.</source>
        <translation>Es geht weiter, sobald jemand eine Antwort eingegeben hat.</translation>
    </message>
    <message>
        <source>Answer it beside its output.</source>
        <translation>Neben der Ausgabe beantworten.</translation>
    </message>
    <message>
        <source>%1 has failed and is tried again</source>
        <translation>%1 ist fehlgeschlagen und wird wieder versucht</translation>
    </message>
    <message>
        <source>The next try begins at %1.</source>
        <translation>Der nächste Versuch beginnt um %1.</translation>
    </message>
    <message>
        <source>Nothing yet. Decide when no try is left.</source>
        <translation>Noch nichts. Entscheiden, wenn kein Versuch mehr übrig ist.</translation>
    </message>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 ist überfällig</translation>
    </message>
    <message>
        <source>It should have been looked at again at %1.</source>
        <translation>Um %1 hätte wieder nachgesehen werden sollen.</translation>
    </message>
    <message>
        <source>What happens meanwhile is seen by nobody.</source>
        <translation>Was inzwischen geschieht, sieht niemand.</translation>
    </message>
    <message>
        <source>See whether somebody drives the release, and look yourself.</source>
        <translation>Nachsehen, ob jemand das Release fährt, und selbst hinschauen.</translation>
    </message>
    <message>
        <source>%1 takes longer than usual</source>
        <translation>%1 dauert länger als sonst</translation>
    </message>
    <message>
        <source>It is stopped after %1.</source>
        <translation>Nach %1 wird es gestoppt.</translation>
    </message>
    <message>
        <source>Nothing stops it by itself.</source>
        <translation>Nichts stoppt es von selbst.</translation>
    </message>
    <message>
        <source>Read what it prints. Stop it if it hangs.</source>
        <translation>Die Ausgabe lesen. Stoppen, wenn es hängt.</translation>
    </message>
    <message>
        <source>The release is held</source>
        <translation>Das Release ist angehalten</translation>
    </message>
    <message>
        <source>Held by %1, without a reason.</source>
        <translation>Angehalten von %1, ohne Grund.</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Angehalten von %1: %2</translation>
    </message>
    <message>
        <source>Nothing new is begun. Watches go on, and a rollback is possible.</source>
        <translation>Nichts Neues beginnt. Beobachtungen laufen weiter, Zurückrollen ist möglich.</translation>
    </message>
    <message>
        <source>End the hold when its reason is gone.</source>
        <translation>Den Halt beenden, wenn sein Grund entfallen ist.</translation>
    </message>
    <message>
        <source>The rollback waits.</source>
        <translation>Das Zurückrollen wartet.</translation>
    </message>
    <message>
        <source>The release waits.</source>
        <translation>Das Release wartet.</translation>
    </message>
    <message>
        <source>%1 waits for the word to run</source>
        <translation>%1 wartet auf das Kommando zum Ausführen</translation>
    </message>
    <message>
        <source>Read it, and run it.</source>
        <translation>Lesen und ausführen.</translation>
    </message>
    <message>
        <source>%1 is asked to sign off</source>
        <translation>Freigabe erbeten von: %1</translation>
    </message>
    <message>
        <source>Gate of line %1 waits for yes or no</source>
        <translation>Gate von Zeile %1 wartet auf Ja oder Nein</translation>
    </message>
    <message>
        <source>Task of line %1 waits to be ticked</source>
        <translation>Aufgabe von Zeile %1 ist noch nicht abgehakt</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Beantworten.</translation>
    </message>
    <message>
        <source>%1 is done by hand</source>
        <translation>%1 wird von Hand erledigt</translation>
    </message>
    <message>
        <source>Do it there, and say what came out.</source>
        <translation>Dort erledigen und das Ergebnis melden.</translation>
    </message>
    <message>
        <source>A value is missing: %1</source>
        <translation>Ein Wert fehlt: %1</translation>
    </message>
    <message>
        <source>Give it its value.</source>
        <translation>Den Wert angeben.</translation>
    </message>
    <message>
        <source>One of several ways has to be chosen, line %1</source>
        <translation>Einer von mehreren Wegen ist zu wählen, Zeile %1</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Einen wählen.</translation>
    </message>
    <message>
        <source>The release holds before line %1</source>
        <translation>Das Release hält vor Zeile %1</translation>
    </message>
    <message>
        <source>Give the word to go on.</source>
        <translation>Das Kommando zum Weitermachen geben.</translation>
    </message>
    <message>
        <source>The release may not begin yet</source>
        <translation>Das Release darf noch nicht beginnen</translation>
    </message>
    <message>
        <source>Wait for the window, or begin all the same with a reason.</source>
        <translation>Das Zeitfenster abwarten oder mit Grund trotzdem beginnen.</translation>
    </message>
    <message>
        <source>%1 needs somebody</source>
        <translation>%1 braucht jemanden</translation>
    </message>
    <message>
        <source>Decide what becomes of it.</source>
        <translation>Entscheiden, was daraus wird.</translation>
    </message>
    <message>
        <source>There is no way back from here</source>
        <translation>Von hier führt kein Weg zurück</translation>
    </message>
    <message>
        <source>A rollback cannot be begun with one word.</source>
        <translation>Das Zurückrollen lässt sich nicht mit einem Wort beginnen.</translation>
    </message>
    <message>
        <source>Know what you would do before you go on.</source>
        <translation>Vor dem Weitermachen wissen, was dann zu tun wäre.</translation>
    </message>
    <message>
        <source>The release is past a point of no return</source>
        <translation>Das Release ist jenseits eines Punkts ohne Wiederkehr</translation>
    </message>
    <message>
        <source>%1 has run.</source>
        <translation>%1 ist gelaufen.</translation>
    </message>
    <message>
        <source>A rollback does not bring back what was before.</source>
        <translation>Zurückrollen stellt nicht wieder her, was vorher war.</translation>
    </message>
    <message>
        <source>Go forward, or roll back knowing what is lost.</source>
        <translation>Vorwärts gehen oder zurückrollen und wissen, was verloren geht.</translation>
    </message>
    <message>
        <source>A rollback would take longer than promised</source>
        <translation>Zurückrollen würde länger dauern als zugesagt</translation>
    </message>
    <message>
        <source>It takes about %1; promised are %2.</source>
        <translation>Es dauert etwa %1; zugesagt sind %2.</translation>
    </message>
    <message>
        <source>A rollback would end too late.</source>
        <translation>Das Zurückrollen wäre zu spät fertig.</translation>
    </message>
    <message>
        <source>Decide whether to go on.</source>
        <translation>Entscheiden, ob es weitergeht.</translation>
    </message>
    <message>
        <source>The rollback horizon is passed</source>
        <translation>Der Rückroll-Horizont ist überschritten</translation>
    </message>
    <message>
        <source>The rollback horizon is near</source>
        <translation>Der Rückroll-Horizont ist nahe</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Um %1: %2.</translation>
    </message>
    <message>
        <source>Later a rollback ends too late, or leads nowhere.</source>
        <translation>Später endet ein Zurückrollen zu spät oder führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Decide before it whether to go on.</source>
        <translation>Vorher entscheiden, ob es weitergeht.</translation>
    </message>
    <message>
        <source>The release is behind its plan</source>
        <translation>Das Release liegt hinter seinem Plan</translation>
    </message>
    <message>
        <source>%1: ends about %2, planned %3.</source>
        <translation>%1: endet etwa %2, geplant %3.</translation>
    </message>
    <message>
        <source>Whoever waits for its end waits longer.</source>
        <translation>Wer auf das Ende wartet, wartet länger.</translation>
    </message>
    <message>
        <source>Tell them, or cut what can be cut.</source>
        <translation>Bescheid sagen oder kürzen, was sich kürzen lässt.</translation>
    </message>
    <message>
        <source>The last: %1 by %2</source>
        <translation>Die letzte: %1 von %2</translation>
    </message>
    <message>
        <source>1 deviation from the runbook so far</source>
        <translation>Bisher 1 Abweichung vom Runbook</translation>
    </message>
    <message numerus="yes">
        <source>%n deviations from the runbook so far</source>
        <translation>
            <numerusform>Bisher %n Abweichung vom Runbook</numerusform>
            <numerusform>Bisher %n Abweichungen vom Runbook</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The report names each of them.</source>
        <translation>Der Bericht nennt jede einzelne.</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <translation>Jetzt nichts.</translation>
    </message>
    <message>
        <source>Not watched: %1</source>
        <translation>Nicht überwacht: %1</translation>
    </message>
    <message>
        <source>Nothing measures it here. Line %1 of the runbook.</source>
        <translation>Hier misst das nichts. Zeile %1 des Runbooks.</translation>
    </message>
    <message>
        <source>Once it is passed: %1.</source>
        <translation>Sobald er überschritten ist: %1.</translation>
    </message>
    <message>
        <source>Look at it yourself at least every %1.</source>
        <translation>Mindestens alle %1 selbst nachsehen.</translation>
    </message>
    <message>
        <source>Look at it yourself, step by step.</source>
        <translation>Selbst nachsehen, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not watched: 1 value to verify</source>
        <translation>Nicht überwacht: 1 zu prüfender Wert</translation>
    </message>
    <message numerus="yes">
        <source>Not watched: %n values to verify</source>
        <translation>
            <numerusform>Nicht überwacht: %n zu prüfender Wert</numerusform>
            <numerusform>Nicht überwacht: %n zu prüfende Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing is done by itself about them.</source>
        <translation>Von selbst geschieht damit nichts.</translation>
    </message>
    <message>
        <source>Verify them where the runbook says so.</source>
        <translation>Prüfen, wo das Runbook es sagt.</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>jetzt handeln</translation>
    </message>
    <message>
        <source>look soon</source>
        <translation>bald ansehen</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>A limit was breached, and the runbook says to roll back</source>
        <translation>Ein Grenzwert wurde verletzt, und das Runbook sagt zurückrollen</translation>
    </message>
    <message>
        <source>Roll back, or accept the breach with a reason.</source>
        <translation>Zurückrollen, oder die Verletzung mit einer Begründung hinnehmen.</translation>
    </message>
    <message>
        <source>Of several ways back one has to be named</source>
        <translation>Von mehreren Rückwegen ist einer zu nennen</translation>
    </message>
    <message>
        <source>A signature is needed, line %1</source>
        <translation>Eine Unterschrift fehlt, Zeile %1</translation>
    </message>
    <message>
        <source>Whose role it is signs, or refuses with a reason.</source>
        <translation>Wer die Rolle hat, unterschreibt oder lehnt mit Begründung ab.</translation>
    </message>
    <message>
        <source>A go/no-go poll is open</source>
        <translation>Eine GO/NO-GO-Abfrage ist offen</translation>
    </message>
    <message>
        <source>Answer it, or decide it.</source>
        <translation>Beantworten oder entscheiden.</translation>
    </message>
    <message>
        <source>Ask for GO or NO-GO again, or go on against it with a reason.</source>
        <translation>Noch einmal nach GO oder NO-GO fragen, oder mit einem Grund dagegen weitermachen.</translation>
    </message>
    <message>
        <source>%1 takes longer than the runbook says</source>
        <translation>%1 dauert länger, als das Runbook sagt</translation>
    </message>
    <message>
        <source>By the runbook it takes about %1, and it runs since %2.</source>
        <translation>Nach dem Runbook dauert es etwa %1; es läuft seit %2.</translation>
    </message>
    <message>
        <source>In earlier releases it took %1, and it runs since %2.</source>
        <translation>In früheren Releases hat es %1 gedauert; es läuft seit %2.</translation>
    </message>
    <message>
        <source>Mend what was found and let it be approved, roll back, or end the release.</source>
        <translation>Beheben, was gefunden wurde, und genehmigen lassen, zurückrollen oder das Release beenden.</translation>
    </message>
    <message>
        <source>Look again and say go, roll back, or pass it with a reason.</source>
        <translation>Noch einmal hinsehen und Go sagen, zurückrollen oder mit Grund gelten lassen.</translation>
    </message>
    <message>
        <source>Do it and tick it, or roll back: it may not be skipped.</source>
        <translation>Erledigen und abhaken oder zurückrollen: überspringen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Do it and tick it, skip it with a reason, or roll back.</source>
        <translation>Erledigen und abhaken, mit Grund überspringen oder zurückrollen.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>nothing measured</source>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1 up</source>
        <translation>ab %1 aufwärts</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>from %1 down</source>
        <translation>ab %1 abwärts</translation>
    </message>
    <message>
        <source>other than %1</source>
        <translation>anders als %1</translation>
    </message>
    <message>
        <source>wanted: at most %1</source>
        <translation>gewünscht: höchstens %1</translation>
    </message>
    <message>
        <source>wanted: below %1</source>
        <translation>gewünscht: unter %1</translation>
    </message>
    <message>
        <source>wanted: at least %1</source>
        <translation>gewünscht: mindestens %1</translation>
    </message>
    <message>
        <source>wanted: above %1</source>
        <translation>gewünscht: über %1</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>gewünscht: %1</translation>
    </message>
    <message>
        <source>The rollback began</source>
        <translation>Das Zurückrollen begann</translation>
    </message>
    <message>
        <source>The release ended</source>
        <translation>Das Release endete</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>angehalten von %1</translation>
    </message>
    <message>
        <source>held by %1: %2</source>
        <translation>angehalten von %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2, then %3</source>
        <translation>Zeile %1: %2, dann %3</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nothing here</source>
        <translation>%1: hier nichts</translation>
    </message>
    <message>
        <source>%1: nothing for %2</source>
        <translation>%1: seit %2 nichts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>thin: before the change</source>
        <translation>dünn: vor der Änderung</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Time (%1), %2</source>
        <translation>Zeit (%1), %2</translation>
    </message>
    <message>
        <source>Charts of a release</source>
        <translation>Diagramme eines Releases</translation>
    </message>
    <message>
        <source>the picture could not be written: %1; choose another folder</source>
        <translation>das Bild konnte nicht geschrieben werden: %1; anderen Ordner wählen</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Verletzung</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The release is done</source>
        <translation>Das Release ist fertig</translation>
    </message>
    <message>
        <source>The release was rolled back</source>
        <translation>Das Release wurde zurückgerollt</translation>
    </message>
    <message>
        <source>The release was ended before its end</source>
        <translation>Das Release wurde vor seinem Ende beendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1, begonnen %2</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 seit dem Start</translation>
    </message>
    <message>
        <source>held for %1 of it</source>
        <translation>davon %1 angehalten</translation>
    </message>
    <message>
        <source>planned %1: %2</source>
        <translation>geplant %1: %2</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1; the runbook promises no time</source>
        <translation>%1; das Runbook sagt keine Zeit zu</translation>
    </message>
    <message>
        <source>%1, within the promised %2</source>
        <translation>%1, innerhalb der zugesagten %2</translation>
    </message>
    <message>
        <source>%1, LONGER than the promised %2</source>
        <translation>%1, LÄNGER als die zugesagten %2</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>%1 of %2 items of the way forward</source>
        <translation>%1 von %2 Punkten des Hinwegs</translation>
    </message>
    <message>
        <source>%1 of them skipped</source>
        <translation>davon %1 übersprungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, von %2: %3</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Alarms of limits</source>
        <translation>Alarme von Grenzwerten</translation>
    </message>
    <message>
        <source>%1 of limits and sources</source>
        <translation>%1 von Grenzwerten und Quellen</translation>
    </message>
    <message>
        <source>%1, each of them seen by somebody</source>
        <translation>%1, jeder von jemandem gesehen</translation>
    </message>
    <message>
        <source>%1; acknowledged by nobody:
%2</source>
        <translation>%1; von niemandem quittiert:
%2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>the runbook asks for none</source>
        <translation>das Runbook verlangt keine</translation>
    </message>
    <message>
        <source>missing:
%1</source>
        <translation>es fehlen:
%1</translation>
    </message>
    <message>
        <source>nobody looked from %1 to %2: %3</source>
        <translation>niemand sah nach von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>taken back when it had been done for %1</source>
        <translation>zurückgenommen, als es seit %1 fertig war</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>Nicht bestanden</translation>
    </message>
</context>
<context>
    <name>EventKindWords</name>
    <message>
        <source>Decisions of people</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Halte</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Das Release</translation>
    </message>
    <message>
        <source>Limits and alarms</source>
        <translation>Grenzwerte und Alarme</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>step by step</source>
        <translation>schrittweise</translation>
    </message>
    <message>
        <source>in one flow</source>
        <translation>durchlaufend</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>is done again</source>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ist bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>is undecided</source>
        <translation>ist unentschieden</translation>
    </message>
    <message>
        <source>was skipped</source>
        <translation>wurde übersprungen</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde gestoppt</translation>
    </message>
    <message>
        <source>is unknown: nobody knows whether it was done</source>
        <translation>ist unbekannt: niemand weiß, ob es getan wurde</translation>
    </message>
    <message>
        <source>exit %1 in %2</source>
        <translation>Exit-Code %1 nach %2</translation>
    </message>
    <message>
        <source>killed by signal %1 after %2</source>
        <translation>nach %2 durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>out of time after %1, and stopped</source>
        <translation>Zeit abgelaufen nach %1 und gestoppt</translation>
    </message>
    <message>
        <source>stopped after %1, as somebody wanted</source>
        <translation>nach %1 auf Wunsch gestoppt</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>es ließ sich nicht starten</translation>
    </message>
    <message>
        <source>nobody knows how</source>
        <translation>niemand weiß, wie</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 check met</source>
        <translation>1 Prüfung erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n checks met</source>
        <translation>
            <numerusform>%n Prüfung erfüllt</numerusform>
            <numerusform>%n Prüfungen erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check not met</source>
        <translation>1 Prüfung nicht erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n checks not met</source>
        <translation>
            <numerusform>%n Prüfung nicht erfüllt</numerusform>
            <numerusform>%n Prüfungen nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check undecided</source>
        <translation>1 Prüfung unentschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n checks undecided</source>
        <translation>
            <numerusform>%n Prüfung unentschieden</numerusform>
            <numerusform>%n Prüfungen unentschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 started the release %2, driven %3</source>
        <translation>%1 hat das Release %2 gestartet, gefahren %3</translation>
    </message>
    <message>
        <source>%1; a rehearsal, nothing is really done</source>
        <translation>%1; eine Probe, nichts wird wirklich getan</translation>
    </message>
    <message>
        <source>%1 gave a secret value for %2</source>
        <translation>%1 hat einen geheimen Wert für %2 angegeben</translation>
    </message>
    <message>
        <source>%1 stands for %2 from here on</source>
        <translation>%1 steht ab hier für %2</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 hat %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>%1 began again, attempt %2</source>
        <translation>%1 hat wieder begonnen, Versuch %2</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 hat begonnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of what %2 printed are kept</source>
        <translation>%1 der Ausgabe von %2 sind aufbewahrt</translation>
    </message>
    <message>
        <source>%1 ended: %2</source>
        <translation>%1 ist zu Ende: %2</translation>
    </message>
    <message>
        <source>%1 is done again at %2</source>
        <translation>%1 wird um %2 wiederholt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>, now ‘%1’</source>
        <translation>, jetzt ‚%1‘</translation>
    </message>
    <message>
        <source>%1 asked %2 to stop</source>
        <translation>%1 hat den Stopp verlangt für %2</translation>
    </message>
    <message>
        <source>%1 held the release</source>
        <translation>%1 hat das Release angehalten</translation>
    </message>
    <message>
        <source>%1 set a hold before %2</source>
        <translation>%1 hat einen Halt gesetzt vor %2</translation>
    </message>
    <message>
        <source>%1 ended the hold</source>
        <translation>%1 hat den Halt beendet</translation>
    </message>
    <message>
        <source>%1 drives the release %2 from here on</source>
        <translation>%1 fährt das Release ab hier %2</translation>
    </message>
    <message>
        <source>%1 has %2 driven %3</source>
        <translation>%1 lässt %2 so fahren: %3</translation>
    </message>
    <message>
        <source>%1 began the rollback</source>
        <translation>%1 hat das Zurückrollen begonnen</translation>
    </message>
    <message>
        <source> %1</source>
        <translation> %1</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>, promised within %1</source>
        <translation>, zugesagt innerhalb von %1</translation>
    </message>
    <message>
        <source>%1 noted: %2</source>
        <translation>%1 hat notiert: %2</translation>
    </message>
    <message>
        <source>The release is done</source>
        <translation>Das Release ist fertig</translation>
    </message>
    <message>
        <source>The release is rolled back</source>
        <translation>Das Release ist zurückgerollt</translation>
    </message>
    <message>
        <source>The release is aborted</source>
        <translation>Das Release ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 fragt: %2</translation>
    </message>
    <message>
        <source>%1 typed something secret into %2</source>
        <translation>%1 hat etwas Geheimes eingegeben in %2</translation>
    </message>
    <message>
        <source>%1 typed %2 into %3</source>
        <translation>%1 hat %2 eingegeben in %3</translation>
    </message>
    <message>
        <source>%1 made the file %2, %3</source>
        <translation>%1 hat die Datei %2 erzeugt, %3</translation>
    </message>
    <message>
        <source>%1 handed the release over to %2</source>
        <translation>%1 hat das Release übergeben an %2</translation>
    </message>
    <message>
        <source>%1 drives from %2</source>
        <translation>%1 fährt von %2 aus</translation>
    </message>
    <message>
        <source>%1 drives from %2 instead of %3</source>
        <translation>%1 fährt von %2 aus, anstelle von %3</translation>
    </message>
    <message>
        <source>%1 drives no longer</source>
        <translation>%1 fährt nicht mehr</translation>
    </message>
    <message>
        <source>%1 drives no longer, and leaves it to %2</source>
        <translation>%1 fährt nicht mehr und überlässt es %2</translation>
    </message>
    <message>
        <source>The clock on the wall was set back by %1</source>
        <translation>Die Uhr wurde um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>The clock on the wall was set forward by %1</source>
        <translation>Die Uhr wurde um %1 vorgestellt</translation>
    </message>
    <message>
        <source>%1 let the release begin at any time</source>
        <translation>%1 lässt das Release jederzeit beginnen</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>%1 set when the release may begin: %2, zone %3</source>
        <translation>%1 hat festgelegt, wann das Release beginnen darf: %2, Zone %3</translation>
    </message>
    <message>
        <source>%1 let the release begin outside its window</source>
        <translation>%1 lässt das Release außerhalb seines Zeitfensters beginnen</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>hat %1 beantwortet</translation>
    </message>
    <message>
        <source>ticked %1</source>
        <translation>hat %1 abgehakt</translation>
    </message>
    <message>
        <source>answered the gate %1</source>
        <translation>hat das Gate %1 beantwortet</translation>
    </message>
    <message>
        <source>answered as %1</source>
        <translation>hat als %1 geantwortet</translation>
    </message>
    <message>
        <source>reported what came out of line %1</source>
        <translation>hat das Ergebnis von Zeile %1 gemeldet</translation>
    </message>
    <message>
        <source>%1 gave the word to run %2</source>
        <translation>%1 gab das Kommando zum Ausführen: %2</translation>
    </message>
    <message>
        <source>%1 has %2 done again</source>
        <translation>%1 lässt wiederholen: %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 hat geändert: %2</translation>
    </message>
    <message>
        <source>%1 skipped %2</source>
        <translation>%1 hat übersprungen: %2</translation>
    </message>
    <message>
        <source>%1 accepted %2 as it came out</source>
        <translation>%1 hat gelten lassen, wie es ausging: %2</translation>
    </message>
    <message>
        <source>%1 rejected what came out of %2</source>
        <translation>%1 hat das Ergebnis zurückgewiesen: %2</translation>
    </message>
    <message>
        <source>%1 ended the release at %2</source>
        <translation>%1 hat das Release beendet bei %2</translation>
    </message>
    <message>
        <source>%1 took the way that begins in line %2</source>
        <translation>%1 hat den Weg genommen, der in Zeile %2 beginnt</translation>
    </message>
    <message>
        <source>%1 is measured by %2 from here on</source>
        <translation>%1 misst von hier an %2</translation>
    </message>
    <message>
        <source>The baseline of %1 is %2, from %3 to %4</source>
        <translation>Die Ausgangslinie von %1 ist %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 is not in force now</source>
        <translation>%1 gilt jetzt nicht</translation>
    </message>
    <message>
        <source>%1 has no data</source>
        <translation>%1 hat keine Daten</translation>
    </message>
    <message>
        <source>%1 has too little data</source>
        <translation>%1 hat zu wenige Daten</translation>
    </message>
    <message>
        <source>The data of %1 are old</source>
        <translation>Die Daten von %1 sind veraltet</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 ist eingehalten</translation>
    </message>
    <message>
        <source>%1 is passed, not yet for long enough</source>
        <translation>%1 ist überschritten, noch nicht lange genug</translation>
    </message>
    <message>
        <source>%1 is breached</source>
        <translation>%1 ist verletzt</translation>
    </message>
    <message>
        <source>%1 holds again</source>
        <translation>%1 ist wieder eingehalten</translation>
    </message>
    <message>
        <source>The source of %1 answers again</source>
        <translation>Die Quelle von %1 antwortet wieder</translation>
    </message>
    <message>
        <source>The source of %1 is in trouble</source>
        <translation>Die Quelle von %1 ist gestört</translation>
    </message>
    <message>
        <source>%1 saw %2 for %3</source>
        <translation>%1 hat %2 gesehen für %3</translation>
    </message>
    <message>
        <source>all limits</source>
        <translation>alle Grenzwerte</translation>
    </message>
    <message>
        <source>%1 took the authority back to roll back by itself: %2</source>
        <translation>%1 hat die Vollmacht zum selbsttätigen Zurückrollen zurückgenommen: %2</translation>
    </message>
    <message>
        <source>%1 gave the authority to roll back by itself: %2</source>
        <translation>%1 hat die Vollmacht zum selbsttätigen Zurückrollen gegeben: %2</translation>
    </message>
    <message>
        <source>%1 acknowledged the alarm %2</source>
        <translation>%1 hat den Alarm %2 quittiert</translation>
    </message>
    <message>
        <source>%1 shelved the alarm %2 until %3</source>
        <translation>%1 hat den Alarm %2 bis %3 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 took the alarm %2 from the shelf</source>
        <translation>%1 hat den Alarm %2 wieder hervorgeholt</translation>
    </message>
    <message>
        <source>%1 is being told about the alarm %2, attempt %3</source>
        <translation>%1 wird über den Alarm %2 benachrichtigt, Versuch %3</translation>
    </message>
    <message>
        <source>%1 was told about the alarm %2</source>
        <translation>%1 wurde über den Alarm %2 benachrichtigt</translation>
    </message>
    <message>
        <source>%1 was not reached about the alarm %2</source>
        <translation>%1 wurde wegen des Alarms %2 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 cannot be reached about the alarm %2</source>
        <translation>%1 ist wegen des Alarms %2 nicht erreichbar</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 was told about the alarm %2</source>
        <translation>Niemand weiß, ob %1 über den Alarm %2 benachrichtigt wurde</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source>%1 went on against what the poll had decided</source>
        <translation>%1 hat gegen den Entscheid der Abfrage weitergemacht</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>its time ran out</source>
        <translation>seine Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde gestoppt</translation>
    </message>
    <message>
        <source>could not be started</source>
        <translation>ließ sich nicht starten</translation>
    </message>
    <message>
        <source>nobody knows how it ended</source>
        <translation>niemand weiß, wie es endete</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these ways is done, and the others are left out.</source>
        <translation>Einer dieser Wege wird gegangen, die anderen entfallen.</translation>
    </message>
    <message>
        <source>Go: there is no reason to roll back, and the release goes on. No-go: it rolls back.</source>
        <translation>Go: Es gibt keinen Grund zum Zurückrollen, das Release geht weiter. No-go: Es rollt zurück.</translation>
    </message>
    <message>
        <source>Go: there is no reason to stop, and the release goes on. No-go: it ends here.</source>
        <translation>Go: Es gibt keinen Grund zum Abbrechen, das Release geht weiter. No-go: Es endet hier.</translation>
    </message>
    <message>
        <source>Go: nothing speaks against it, and the release goes on. No-go: it stands here until somebody decides.</source>
        <translation>Go: Nichts spricht dagegen, das Release geht weiter. No-go: Es steht hier, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Being sent to %1</source>
        <translation>Wird gesendet an %1</translation>
    </message>
    <message>
        <source>Sent to %1 at %2</source>
        <translation>Gesendet an %1 um %2</translation>
    </message>
    <message>
        <source>Not sent to %1, and tried again: %2</source>
        <translation>Nicht gesendet an %1, es wird noch einmal versucht: %2</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <translation>Nicht gesendet an %1: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 has got it: %2</source>
        <translation>Niemand weiß, ob es bei %1 angekommen ist: %2</translation>
    </message>
    <message>
        <source>Held by %1, without a reason.</source>
        <translation>Angehalten von %1, ohne Grund.</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Angehalten von %1: %2</translation>
    </message>
    <message>
        <source>Breached: %1. The runbook says to roll back (line %2).</source>
        <translation>Verletzt: %1. Das Runbook sagt, zurückzurollen (Zeile %2).</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>if not: roll back</source>
        <translation>wenn nicht: zurückrollen</translation>
    </message>
    <message>
        <source>if not: abort</source>
        <translation>wenn nicht: abbrechen</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <translation>Antwort: %1, %2</translation>
    </message>
    <message>
        <source>Once it has run, nothing leads back.</source>
        <translation>Ist es gelaufen, führt nichts mehr zurück.</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Braucht: %1</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>übersprungen %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>gelten gelassen %1</translation>
    </message>
    <message>
        <source>holds here: %1</source>
        <translation>hält hier: %1</translation>
    </message>
    <message>
        <source>no way back after this</source>
        <translation>danach kein Weg zurück</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Otherwise than planned: %1</source>
        <translation>Anders als geplant: %1</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 goes on to its end: %2</source>
        <translation>%1 läuft bis zum Ende weiter: %2</translation>
    </message>
    <message>
        <source>%1 ends here, and whoever drives next is asked what became of it: %2</source>
        <translation>%1 endet hier, und wer als Nächstes steuert, wird gefragt, was daraus wurde: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>What runs is stopped first.</source>
        <translation>Was läuft, wird zuerst gestoppt.</translation>
    </message>
    <message>
        <source>No command has run, so nothing stays behind.</source>
        <translation>Kein Befehl ist gelaufen, es bleibt also nichts zurück.</translation>
    </message>
    <message>
        <source>Nothing is undone: what has been done so far stays as it is. Commands that have run: %1.</source>
        <translation>Nichts wird rückgängig gemacht: Was bisher getan ist, bleibt, wie es ist. Gelaufene Befehle: %1.</translation>
    </message>
    <message>
        <source>The way back stays half done: %1 of its %2 items are over.</source>
        <translation>Der Rückweg bleibt halb getan: %1 seiner %2 Punkte sind vorbei.</translation>
    </message>
    <message>
        <source>It is over then, as aborted, and cannot be gone on with or rolled back any more.</source>
        <translation>Danach ist es vorbei, als abgebrochen, und kann weder fortgesetzt noch zurückgerollt werden.</translation>
    </message>
    <message>
        <source>Nothing more of the way back is begun until somebody opens the release again and drives it.</source>
        <translation>Vom Rückweg wird nichts mehr begonnen, bis jemand das Release wieder öffnet und fährt.</translation>
    </message>
    <message>
        <source>Nothing new is begun until somebody opens the release again and drives it.</source>
        <translation>Nichts Neues wird begonnen, bis jemand das Release wieder öffnet und fährt.</translation>
    </message>
    <message>
        <source>Meanwhile its limits are not watched, and no rollback begins by itself.</source>
        <translation>Inzwischen werden seine Grenzwerte nicht überwacht, und kein Zurückrollen beginnt von selbst.</translation>
    </message>
    <message>
        <source>This release is not driven here. Nothing runs until somebody drives it.</source>
        <translation>Dieses Release wird nicht von hier gefahren. Nichts läuft, bis es jemand fährt.</translation>
    </message>
    <message numerus="yes">
        <source>This release is not driven here. %n commands go on by themselves; nothing new begins until somebody drives it.</source>
        <translation>
            <numerusform>Dieses Release wird nicht von hier gefahren. %n Befehl läuft von selbst weiter; nichts Neues beginnt, bis es jemand fährt.</numerusform>
            <numerusform>Dieses Release wird nicht von hier gefahren. %n Befehle laufen von selbst weiter; nichts Neues beginnt, bis es jemand fährt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This release is not driven here. %1 goes on by itself; nothing new begins until somebody drives it.</source>
        <translation>Dieses Release wird nicht von hier gefahren. %1 läuft von selbst weiter; nichts Neues beginnt, bis es jemand fährt.</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 against the baseline</source>
        <translation>%1 gegenüber der Basislinie</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>verify it</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>it is the target</source>
        <translation>es ist das Ziel</translation>
    </message>
    <message>
        <source>investigate</source>
        <translation>untersuchen</translation>
    </message>
    <message>
        <source>raise the alarm</source>
        <translation>Alarm schlagen</translation>
    </message>
    <message>
        <source>page who is on call</source>
        <translation>die Bereitschaft rufen</translation>
    </message>
    <message>
        <source>hold the release</source>
        <translation>das Release anhalten</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>zurückrollen</translation>
    </message>
    <message>
        <source>abort the release</source>
        <translation>das Release abbrechen</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>in Reserve</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What the runbook says to people cannot be sent from here on</source>
        <translation>Was das Runbook mitzuteilen hat, kann ab jetzt nicht gesendet werden</translation>
    </message>
    <message>
        <source>What the runbook says to people can be sent to %1</source>
        <translation>Was das Runbook mitzuteilen hat, kann gesendet werden an %1</translation>
    </message>
    <message>
        <source>%1 has %2 sent to %3: %4</source>
        <translation>%1 lässt %2 an %3 senden: %4</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>The message of %1 is being sent to %2, attempt %3</source>
        <translation>Die Nachricht von %1 wird an %2 gesendet, Versuch %3</translation>
    </message>
    <message>
        <source>The message of %1 was sent to %2</source>
        <translation>Die Nachricht von %1 wurde an %2 gesendet</translation>
    </message>
    <message>
        <source>The message of %1 was not sent to %2%3</source>
        <translation>Die Nachricht von %1 wurde nicht an %2 gesendet%3</translation>
    </message>
    <message>
        <source>The message of %1 cannot be sent to %2%3</source>
        <translation>Die Nachricht von %1 lässt sich nicht an %2 senden%3</translation>
    </message>
    <message>
        <source>Nobody knows whether the message of %1 was sent to %2%3</source>
        <translation>Niemand weiß, ob die Nachricht von %1 an %2 gesendet wurde%3</translation>
    </message>
</context>
<context>
    <name>NoGo</name>
    <message>
        <source>The release ends here at once, and nothing is undone.</source>
        <translation>Das Release endet hier sofort, und nichts wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It should roll back, and cannot: %1</source>
        <translation>Es sollte zurückrollen und kann es nicht: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>It rolls back at once, in about %1:</source>
        <translation>Es rollt sofort zurück, in etwa %1:</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message>
        <source>… and %1 more bytes in this line</source>
        <translation>… und %1 weitere Bytes in dieser Zeile</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody: no release has begun</source>
        <translation>Niemand: Es hat kein Release begonnen</translation>
    </message>
    <message>
        <source>responsible, has started the release</source>
        <translation>verantwortlich, hat das Release gestartet</translation>
    </message>
    <message>
        <source>responsible, has taken it over from %1</source>
        <translation>verantwortlich, hat übernommen von %1</translation>
    </message>
    <message>
        <source>has started the release</source>
        <translation>hat das Release gestartet</translation>
    </message>
    <message>
        <source>The runbook asks for none</source>
        <translation>Das Runbook verlangt keine</translation>
    </message>
    <message>
        <source>The runbook names none</source>
        <translation>Das Runbook nennt keine</translation>
    </message>
    <message>
        <source>The runbook is not at hand</source>
        <translation>Das Runbook liegt nicht vor</translation>
    </message>
    <message>
        <source>answers within %1</source>
        <translation>antwortet innerhalb von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1 of the runbook</source>
        <translation>Zeile %1 des Runbooks</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Bisher keine</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1
line %2, %3</source>
        <translation>%1
Zeile %2, %3</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>nach der Arbeit</translation>
    </message>
    <message>
        <source>during the work</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>before the work</source>
        <translation>vor der Arbeit</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>How bad, how soon</source>
        <translation>Wie schlimm, wie eilig</translation>
    </message>
    <message>
        <source>Notes and hand-overs</source>
        <translation>Notizen und Übergaben</translation>
    </message>
    <message>
        <source>the quorum is there</source>
        <translation>das Quorum ist da</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
    <message>
        <source>; asked again: %1</source>
        <translation>; neu gefragt: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>, unsigned</source>
        <translation>, nicht unterschrieben</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Gegenstimme</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>GO or NO-GO</source>
        <translation>GO oder NO-GO</translation>
    </message>
</context>
<context>
    <name>PlanTally</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PollBoard</name>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>asked again, was %1</source>
        <translation>neu gefragt, war %1</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>entschieden: %1</translation>
    </message>
    <message>
        <source>refused by %1 as %2</source>
        <translation>abgelehnt von %1 als %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>signed by %1 as %2</source>
        <translation>unterschrieben von %1 als %2</translation>
    </message>
    <message>
        <source>void: %1 as %2</source>
        <translation>ungültig: %1 als %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, %2, has decided %3: %4. Whoever goes on all the same does so against it, which stands in the report as a deviation, under your name. Or ask for GO or NO-GO again.</source>
        <translation>%1, %2, hat %3 entschieden: %4. Wer trotzdem weitermacht, tut es dagegen; das steht im Bericht als Abweichung, unter Ihrem Namen. Oder noch einmal nach GO oder NO-GO fragen.</translation>
    </message>
</context>
<context>
    <name>PresenterPage</name>
    <message>
        <source>Held: when do we go on?</source>
        <translation>Angehalten: Wann geht es weiter?</translation>
    </message>
    <message>
        <source>%1 did not pass. How do we go on?</source>
        <translation>%1 ist nicht bestanden. Wie geht es weiter?</translation>
    </message>
    <message>
        <source>Which way do we take?</source>
        <translation>Welchen Weg nehmen wir?</translation>
    </message>
    <message>
        <source>The window is not open yet.</source>
        <translation>Das Zeitfenster ist noch nicht offen.</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: its source is in trouble</source>
        <translation>%1: Die Quelle hat eine Störung</translation>
    </message>
    <message>
        <source>Took %1; no time is promised</source>
        <translation>Dauerte %1; keine Zeit ist zugesagt</translation>
    </message>
    <message>
        <source>Since %1; no time is promised</source>
        <translation>Seit %1; keine Zeit ist zugesagt</translation>
    </message>
    <message>
        <source>%1, LONGER than the promised %2</source>
        <translation>%1, LÄNGER als die zugesagten %2</translation>
    </message>
    <message>
        <source>%1 of the promised %2</source>
        <translation>%1 der zugesagten %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>%1 is restored (%2 bytes, made just now): what was written since then is lost.</source>
        <translation>%1 wird wiederhergestellt (%2 Bytes, gerade erstellt): Was seither geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>%1 is restored (%2 bytes, made %3 min ago): what was written since then is lost.</source>
        <translation>%1 wird wiederhergestellt (%2 Bytes, vor %3 min erstellt): Was seither geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Line %1 cannot be undone: %2</source>
        <translation>Zeile %1 ist nicht rückgängig zu machen: %2</translation>
    </message>
    <message>
        <source>You named it.</source>
        <translation>Ausdrücklich gewählt.</translation>
    </message>
    <message>
        <source>Nothing that has run has to be undone.</source>
        <translation>Nichts von dem, was gelaufen ist, muss rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The runbook&apos;s way back for the whole release, after that of the step that has begun.</source>
        <translation>Der Rückweg des Runbooks für das ganze Release, nach dem des begonnenen Schritts.</translation>
    </message>
    <message>
        <source>The ways back of the steps that have run, the last one first.</source>
        <translation>Die Rückwege der gelaufenen Schritte, der letzte zuerst.</translation>
    </message>
    <message>
        <source>The only way back that the runbook has.</source>
        <translation>Der einzige Rückweg, den das Runbook hat.</translation>
    </message>
    <message>
        <source>%1 is restored (%2 bytes, made %3 h ago): what was written since then is lost.</source>
        <translation>%1 wird wiederhergestellt (%2 Bytes, vor %3 h erstellt): Was seither geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>%1 is restored (%2 bytes, made %3 days ago): what was written since then is lost.</source>
        <translation>%1 wird wiederhergestellt (%2 Bytes, vor %3 Tagen erstellt): Was seither geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>%1 is a secret</source>
        <translation>%1 ist ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 = %2 (line %3)</source>
        <translation>%1 = %2 (Zeile %3)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>ReleaseBand</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>way back needs you</source>
        <translation>Rückweg wartet auf Sie</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>rolling back, needs you</source>
        <translation>rollt zurück, wartet auf Sie</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>The release is over: %1 at %2.</source>
        <translation>Das Release ist vorbei: %1 um %2.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>until %1; Go on ends it sooner</source>
        <translation>bis %1; Weiter beendet es früher</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <source>gate: roll back</source>
        <translation>Gate: zurückrollen</translation>
    </message>
    <message>
        <source>gate: abort</source>
        <translation>Gate: abbrechen</translation>
    </message>
    <message>
        <source>gate: hold</source>
        <translation>Gate: anhalten</translation>
    </message>
    <message>
        <source> against the baseline</source>
        <translation> gegenüber der Basislinie</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>(%1 lines)</source>
        <translation>(%1 Zeilen)</translation>
    </message>
    <message>
        <source>of a step</source>
        <translation>eines Schritts</translation>
    </message>
    <message>
        <source>of an environment</source>
        <translation>einer Umgebung</translation>
    </message>
    <message>
        <source>of the release</source>
        <translation>des Release</translation>
    </message>
    <message>
        <source>This is a command</source>
        <translation>Das ist ein Befehl</translation>
    </message>
    <message>
        <source>This is a query (SQL)</source>
        <translation>Das ist eine Abfrage (SQL)</translation>
    </message>
    <message>
        <source>This is something to watch</source>
        <translation>Das ist etwas zum Beobachten</translation>
    </message>
    <message>
        <source>This is a file</source>
        <translation>Das ist eine Datei</translation>
    </message>
    <message>
        <source>This is output</source>
        <translation>Das ist Ausgabe</translation>
    </message>
    <message>
        <source>This is program code</source>
        <translation>Das ist Programmcode</translation>
    </message>
    <message>
        <source>This is a gate: hold</source>
        <translation>Das ist ein Gate: anhalten</translation>
    </message>
    <message>
        <source>This is a gate: roll back</source>
        <translation>Das ist ein Gate: zurückrollen</translation>
    </message>
    <message>
        <source>This is a gate: abort</source>
        <translation>Das ist ein Gate: abbrechen</translation>
    </message>
    <message>
        <source>This is no gate</source>
        <translation>Das ist kein Gate</translation>
    </message>
    <message>
        <source>This is a step</source>
        <translation>Das ist ein Schritt</translation>
    </message>
    <message>
        <source>This is a phase</source>
        <translation>Das ist eine Phase</translation>
    </message>
    <message>
        <source>This is a way back</source>
        <translation>Das ist ein Rückweg</translation>
    </message>
    <message>
        <source>These are criteria</source>
        <translation>Das sind Kriterien</translation>
    </message>
    <message>
        <source>This only tells something</source>
        <translation>Das erzählt nur etwas</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>, within %1</source>
        <translation>, innerhalb von %1</translation>
    </message>
    <message>
        <source>The block does not say what it holds; it was judged by its content.</source>
        <translation>Der Block sagt nicht, was er enthält; beurteilt wurde sein Inhalt.</translation>
    </message>
    <message>
        <source>The block says that it holds something else.</source>
        <translation>Der Block sagt, dass er etwas anderes enthält.</translation>
    </message>
    <message>
        <source>The command stands in a sentence; it may only be mentioned.</source>
        <translation>Der Befehl steht in einem Satz; vielleicht wird er nur erwähnt.</translation>
    </message>
    <message>
        <source>A sentence was taken for a gate.</source>
        <translation>Ein Satz wurde für ein Gate gehalten.</translation>
    </message>
    <message>
        <source>No program can tell whether this is met; a person will be asked.</source>
        <translation>Kein Programm kann sagen, ob das erfüllt ist; ein Mensch wird gefragt.</translation>
    </message>
    <message>
        <source>The answer is compared with this as JSON, and it is none.</source>
        <translation>Die Antwort wird als JSON hiermit verglichen, und dies ist keines.</translation>
    </message>
    <message>
        <source>The limit was read from words.</source>
        <translation>Der Grenzwert wurde aus Worten gelesen.</translation>
    </message>
    <message>
        <source>This could be run, and is taken for a note: nobody will be asked to run it.</source>
        <translation>Das ließe sich ausführen und gilt als Notiz: Niemand wird gebeten, es auszuführen.</translation>
    </message>
    <message>
        <source>This check means …</source>
        <translation>Diese Prüfung bedeutet…</translation>
    </message>
    <message>
        <source>Ignore the block: it is only text</source>
        <translation>Den Block übergehen: Er ist nur Text</translation>
    </message>
    <message>
        <source>Ignore this: it is only text</source>
        <translation>Das übergehen: Es ist nur Text</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 gave a statement that cannot be read</source>
        <translation>%1 hat eine Erklärung abgegeben, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source> (unsigned)</source>
        <translation> (nicht unterschrieben)</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>NO-GO</source>
        <translation>NO-GO</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>the release as a whole</source>
        <translation>das Release als Ganzes</translation>
    </message>
    <message>
        <source>%1 set that every approval needs a signature</source>
        <translation>%1 hat festgelegt, dass jede Freigabe eine Unterschrift braucht</translation>
    </message>
    <message>
        <source>%1 set that approvals need no signature</source>
        <translation>%1 hat festgelegt, dass Freigaben keine Unterschrift brauchen</translation>
    </message>
    <message>
        <source>%1 set who has to sign: %2</source>
        <translation>%1 hat festgelegt, wer unterschreibt: %2</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>wie die Richtlinie sagt</translation>
    </message>
    <message>
        <source>%1 is asked to sign %2</source>
        <translation>%1 soll %2 unterschreiben</translation>
    </message>
    <message>
        <source>%1 is asked anew to sign %2</source>
        <translation>%1 soll %2 neu unterschreiben</translation>
    </message>
    <message>
        <source>%1 refused as %2: %3</source>
        <translation>%1 hat als %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>%1 signed as %2: %3</source>
        <translation>%1 hat als %2 unterschrieben: %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>The signature of event %1 about %2 stands no longer</source>
        <translation>Die Unterschrift von Ereignis %1 zu %2 gilt nicht mehr</translation>
    </message>
    <message>
        <source>%1 lets %2 sign as %3 until %4</source>
        <translation>%1 lässt %2 als %3 unterschreiben, bis %4</translation>
    </message>
    <message>
        <source>%1 asks for GO or NO-GO: %2 (%3)</source>
        <translation>%1 fragt nach GO oder NO-GO: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 says %2 as %3</source>
        <translation>%1 sagt %2 als %3</translation>
    </message>
    <message>
        <source>%1 decides as %2: %3</source>
        <translation>%1 entscheidet als %2: %3</translation>
    </message>
    <message>
        <source>The poll %1 is asked again</source>
        <translation>Die Abfrage %1 wird neu gestellt</translation>
    </message>
</context>
<context>
    <name>SigningParts</name>
    <message>
        <source>&amp;PIN of the token</source>
        <translation>&amp;PIN des Tokens</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Type the PIN of the token: it opens the key that signs.</source>
        <translation>Bitte die PIN des Tokens eingeben: Sie öffnet den Schlüssel, der unterschreibt.</translation>
    </message>
    <message>
        <source>Type the passphrase: it opens the key that signs.</source>
        <translation>Bitte die Passphrase eingeben: Sie öffnet den Schlüssel, der unterschreibt.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Rollback</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>T−%1</source>
        <translation>T−%1</translation>
    </message>
    <message>
        <source>T+%1</source>
        <translation>T+%1</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>%1 (%2); it was changed, or made by something else than Holdpoint</source>
        <translation>%1 (%2); sie wurde verändert oder stammt nicht von Holdpoint</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>die Unterschrift ist nicht lesbar</translation>
    </message>
    <message>
        <source>there are bytes after the signature</source>
        <translation>hinter der Unterschrift stehen Bytes</translation>
    </message>
    <message>
        <source>the signature is not written as DER</source>
        <translation>die Unterschrift ist nicht als DER geschrieben</translation>
    </message>
    <message>
        <source>the signature brings a content of its own</source>
        <translation>die Unterschrift bringt einen eigenen Inhalt mit</translation>
    </message>
    <message>
        <source>the signature is about another kind of content</source>
        <translation>die Unterschrift gilt einer anderen Art von Inhalt</translation>
    </message>
    <message>
        <source>there has to be one signer, and there are %1</source>
        <translation>es muss genau eine Person unterschreiben, und es sind %1</translation>
    </message>
    <message>
        <source>the signature is not made with SHA-256</source>
        <translation>die Unterschrift ist nicht mit SHA-256 gemacht</translation>
    </message>
    <message>
        <source>the signature holds something that nobody has signed</source>
        <translation>die Unterschrift enthält etwas, das niemand unterschrieben hat</translation>
    </message>
    <message>
        <source>the signature does not stand for this certificate</source>
        <translation>die Unterschrift steht nicht für dieses Zertifikat</translation>
    </message>
    <message>
        <source>a certificate in the signature belongs to nobody in it</source>
        <translation>ein Zertifikat in der Unterschrift gehört zu niemandem darin</translation>
    </message>
    <message>
        <source>the signature holds a revocation list that nobody has signed</source>
        <translation>die Unterschrift enthält eine Sperrliste, die niemand unterschrieben hat</translation>
    </message>
    <message>
        <source>the signature has another form than CAdES has</source>
        <translation>die Unterschrift hat nicht die Form von CAdES</translation>
    </message>
    <message>
        <source>the time stamp cannot be read</source>
        <translation>der Zeitstempel ist nicht lesbar</translation>
    </message>
    <message>
        <source>the signature is not one of these bytes</source>
        <translation>die Unterschrift gilt nicht diesen Bytes</translation>
    </message>
    <message>
        <source>the signature does not say by whose certificate it is</source>
        <translation>die Unterschrift sagt nicht, zu wessen Zertifikat sie gehört</translation>
    </message>
    <message>
        <source>nothing was signed: the key gives no signature (%1); check that the token is in its place, and try again</source>
        <translation>nichts wurde unterschrieben: der Schlüssel gibt keine Unterschrift (%1); prüfen, ob das Token an seinem Platz ist, dann noch einmal</translation>
    </message>
    <message>
        <source>the PIN is wrong, or no longer taken (%1); type it again; after a few wrong ones a token locks itself</source>
        <translation>die PIN ist falsch oder wird nicht mehr angenommen (%1); noch einmal eingeben; nach einigen falschen sperrt sich ein Token</translation>
    </message>
    <message>
        <source>the PIN is wrong; type it again</source>
        <translation>die PIN ist falsch; noch einmal eingeben</translation>
    </message>
    <message>
        <source>the certificate of %1 was not valid yet at %2, only from %3 on; check the clocks</source>
        <translation>das Zertifikat von %1 war um %2 noch nicht gültig, erst ab %3; die Uhren prüfen</translation>
    </message>
    <message>
        <source>the certificate of %1 had expired at %2; a new one is needed</source>
        <translation>das Zertifikat von %1 war um %2 abgelaufen; es braucht ein neues</translation>
    </message>
    <message>
        <source>the certificate of %1 was revoked at %2; somebody else has to sign</source>
        <translation>das Zertifikat von %1 wurde um %2 widerrufen; jemand anders muss unterschreiben</translation>
    </message>
    <message>
        <source>the certificate of %1 was revoked at %2: %3; somebody else has to sign</source>
        <translation>das Zertifikat von %1 wurde um %2 widerrufen: %3; jemand anders muss unterschreiben</translation>
    </message>
    <message>
        <source>the certificate of %1 was trusted until %2; ask whoever keeps the trust file</source>
        <translation>dem Zertifikat von %1 wurde bis %2 vertraut; zu klären mit denen, die die Vertrauensliste führen</translation>
    </message>
    <message>
        <source>the certificate of %1 is not in the trust file; check its fingerprint with its owner, then add it with &apos;holdpoint-cli trust add&apos;</source>
        <translation>das Zertifikat von %1 steht nicht in der Vertrauensliste; seinen Fingerabdruck mit der Person vergleichen, dann mit &apos;holdpoint-cli trust add&apos; aufnehmen</translation>
    </message>
    <message>
        <source>the certificate of %1 is neither in the trust file nor vouched for by an authority of the CA file (%2); check with its owner, then add it with &apos;holdpoint-cli trust add&apos;</source>
        <translation>das Zertifikat von %1 steht nicht in der Vertrauensliste, und keine Stelle der CA-Datei bürgt dafür (%2); mit der Person klären, dann mit &apos;holdpoint-cli trust add&apos; aufnehmen</translation>
    </message>
    <message>
        <source>the trust file</source>
        <translation>die Vertrauensliste</translation>
    </message>
    <message>
        <source>the PDF cannot be read: %1; it was changed, or not made by Holdpoint</source>
        <translation>das PDF ist nicht lesbar: %1; es wurde verändert oder stammt nicht von Holdpoint</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>es beginnt nicht wie eines</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>es hat kein Ende</translation>
    </message>
    <message>
        <source>its end says nothing</source>
        <translation>sein Ende sagt nichts</translation>
    </message>
    <message>
        <source>its updates go round in a circle</source>
        <translation>seine Nachträge drehen sich im Kreis</translation>
    </message>
    <message>
        <source>its updates stand in each other</source>
        <translation>seine Nachträge stehen ineinander</translation>
    </message>
    <message>
        <source>there is no cross-reference table where one has to be</source>
        <translation>wo eine Querverweistabelle sein muss, ist keine</translation>
    </message>
    <message>
        <source>a cross-reference table is damaged</source>
        <translation>eine Querverweistabelle ist beschädigt</translation>
    </message>
    <message>
        <source>a trailer is damaged, or of a kind that Holdpoint does not write</source>
        <translation>ein Schlussteil ist beschädigt oder von einer Art, die Holdpoint nicht schreibt</translation>
    </message>
    <message>
        <source>a trailer is damaged</source>
        <translation>ein Schlussteil ist beschädigt</translation>
    </message>
    <message>
        <source>an update has no right end</source>
        <translation>ein Nachtrag hat kein richtiges Ende</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>ein Objekt fehlt</translation>
    </message>
    <message>
        <source>a stream is packed in a way that Holdpoint does not use</source>
        <translation>ein Datenstrom ist so gepackt, wie Holdpoint es nicht tut</translation>
    </message>
    <message>
        <source>a stream is too large</source>
        <translation>ein Datenstrom ist zu groß</translation>
    </message>
    <message>
        <source>a stream is damaged</source>
        <translation>ein Datenstrom ist beschädigt</translation>
    </message>
    <message>
        <source>the attachment %1 is damaged</source>
        <translation>der Anhang %1 ist beschädigt</translation>
    </message>
    <message>
        <source>its byte range is not one of two parts</source>
        <translation>ihr Bytebereich besteht nicht aus zwei Teilen</translation>
    </message>
    <message>
        <source>its byte range does not begin with the file</source>
        <translation>ihr Bytebereich beginnt nicht mit der Datei</translation>
    </message>
    <message>
        <source>its byte range reaches out of the file</source>
        <translation>ihr Bytebereich reicht über die Datei hinaus</translation>
    </message>
    <message>
        <source>its byte range leaves out more than the signature itself</source>
        <translation>ihr Bytebereich lässt mehr aus als die Unterschrift selbst</translation>
    </message>
    <message>
        <source>objects were taken away</source>
        <translation>Objekte wurden entfernt</translation>
    </message>
    <message>
        <source>the document was exchanged for another one</source>
        <translation>das Dokument wurde gegen ein anderes getauscht</translation>
    </message>
    <message>
        <source>object %1 is not where it should be</source>
        <translation>Objekt %1 ist nicht, wo es sein sollte</translation>
    </message>
    <message>
        <source>there is something between its objects</source>
        <translation>zwischen seinen Objekten steht etwas</translation>
    </message>
    <message>
        <source>its field is not one of a signature</source>
        <translation>ihr Feld ist keines einer Unterschrift</translation>
    </message>
    <message>
        <source>its field does something more, %1</source>
        <translation>ihr Feld tut noch etwas anderes, %1</translation>
    </message>
    <message>
        <source>object %1 was replaced by a part of the signature</source>
        <translation>Objekt %1 wurde durch einen Teil der Unterschrift ersetzt</translation>
    </message>
    <message>
        <source>object %1 was added</source>
        <translation>Objekt %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>object %1 was replaced</source>
        <translation>Objekt %1 wurde ersetzt</translation>
    </message>
    <message>
        <source>its field holds no signature</source>
        <translation>ihr Feld enthält keine Unterschrift</translation>
    </message>
    <message>
        <source>it is of another kind than ETSI.CAdES.detached</source>
        <translation>sie ist von anderer Art als ETSI.CAdES.detached</translation>
    </message>
    <message>
        <source>it is not written in hexadecimal digits alone</source>
        <translation>sie ist nicht nur in hexadezimalen Ziffern geschrieben</translation>
    </message>
    <message>
        <source>it is no signature in the form DER</source>
        <translation>sie ist keine Unterschrift in der Form DER</translation>
    </message>
    <message>
        <source>the padding behind it is not zero: something was hidden where no signature looks</source>
        <translation>die Auffüllung dahinter ist nicht null: etwas wurde versteckt, wo keine Unterschrift hinsieht</translation>
    </message>
    <message>
        <source>its digits were written anew</source>
        <translation>ihre Ziffern wurden neu geschrieben</translation>
    </message>
    <message>
        <source>its byte range does not reach to the end of an update</source>
        <translation>ihr Bytebereich reicht nicht bis zum Ende eines Nachtrags</translation>
    </message>
    <message>
        <source>it stands in another update than the one that it signs</source>
        <translation>sie steht in einem anderen Nachtrag als dem, den sie unterschreibt</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>Unterschrift %1</translation>
    </message>
    <message>
        <source>signature %1 by %2</source>
        <translation>Unterschrift %1 von %2</translation>
    </message>
    <message>
        <source>signature %1 by %2 (%3)</source>
        <translation>Unterschrift %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>between it and the signature before it the document was changed</source>
        <translation>zwischen ihr und der Unterschrift davor wurde das Dokument verändert</translation>
    </message>
    <message>
        <source>it is by the key of %1</source>
        <translation>sie ist mit dem Schlüssel von %1 gemacht</translation>
    </message>
    <message>
        <source>with it the document was changed under those who had signed: %1</source>
        <translation>mit ihr wurde das Dokument denen, die schon unterschrieben hatten, verändert: %1</translation>
    </message>
    <message>
        <source>its field does not stand in its place, and may cover something</source>
        <translation>ihr Feld steht nicht an seinem Platz und verdeckt vielleicht etwas</translation>
    </message>
    <message>
        <source>its time stamp: %1</source>
        <translation>ihr Zeitstempel: %1</translation>
    </message>
    <message>
        <source>by the time stamp of %1</source>
        <translation>nach dem Zeitstempel von %1</translation>
    </message>
    <message>
        <source>by the signer&apos;s clock</source>
        <translation>nach der Uhr am Ort der Unterschrift</translation>
    </message>
    <message>
        <source>valid, signed at %1 %2, known to %3</source>
        <translation>gültig, unterschrieben um %1 %2, bekannt durch %3</translation>
    </message>
    <message>
        <source>valid, signed at %1 %2, known to %3 as %4</source>
        <translation>gültig, unterschrieben um %1 %2, bekannt durch %3 als %4</translation>
    </message>
    <message>
        <source>it is given as %1, and to %2 %3 is %4</source>
        <translation>sie ist gegeben als %1, und für %2 ist %3 %4</translation>
    </message>
    <message>
        <source>nobody has signed the file</source>
        <translation>niemand hat die Datei unterschrieben</translation>
    </message>
    <message>
        <source>%1 bytes stand after the last signature, and nobody has signed them</source>
        <translation>%1 Bytes stehen hinter der letzten Unterschrift, und niemand hat sie unterschrieben</translation>
    </message>
    <message>
        <source>the file was changed after the last signature</source>
        <translation>die Datei wurde nach der letzten Unterschrift verändert</translation>
    </message>
    <message>
        <source>nothing was changed or added after the last signature</source>
        <translation>nach der letzten Unterschrift wurde nichts verändert oder hinzugefügt</translation>
    </message>
    <message>
        <source>there are %1 signatures in the file, and its form names %2</source>
        <translation>in der Datei sind %1 Unterschriften, und ihr Formular nennt %2</translation>
    </message>
    <message>
        <source>nothing was signed: the time stamp server at %1 gives no time stamp (%2); check its address and the network, or sign without it</source>
        <translation>nichts wurde unterschrieben: der Zeitstempel-Server %1 gibt keinen Zeitstempel (%2); seine Adresse und das Netz prüfen oder ohne ihn unterschreiben</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>it answers %1</source>
        <translation>er antwortet %1</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>nobody has the role &apos;%1&apos; here; the roles are %2. Nothing was signed</source>
        <translation>niemand hat hier die Rolle &apos;%1&apos;; die Rollen sind %2. Nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>%1; nothing was signed</source>
        <translation>%1; nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 here; choose another one. Nothing was signed</source>
        <translation>%1 hat hier nicht die Rolle %2; eine andere wählen. Nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>the passphrase has to have 8 characters or more; a few words are easy to keep in mind</source>
        <translation>die Passphrase muss mindestens 8 Zeichen haben; ein paar Wörter merken sich leicht</translation>
    </message>
    <message>
        <source>the passphrase holds a character that cannot be typed; choose another one</source>
        <translation>die Passphrase enthält ein Zeichen, das sich nicht tippen lässt; bitte eine andere wählen</translation>
    </message>
    <message>
        <source>the passphrase was wrong before; the next try is possible in 1 second</source>
        <translation>die Passphrase war zuvor falsch; der nächste Versuch ist in 1 Sekunde möglich</translation>
    </message>
    <message>
        <source>the passphrase was wrong before; the next try is possible in %1 seconds</source>
        <translation>die Passphrase war zuvor falsch; der nächste Versuch ist in %1 Sekunden möglich</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the key store was changed; type it again in 1 second</source>
        <translation>die Passphrase ist falsch, oder der Schlüsselspeicher wurde verändert; in 1 Sekunde noch einmal eingeben</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the key store was changed; type it again in %1 seconds</source>
        <translation>die Passphrase ist falsch, oder der Schlüsselspeicher wurde verändert; in %1 Sekunden noch einmal eingeben</translation>
    </message>
    <message>
        <source>an identity needs the name of a person; give it as it is to be printed</source>
        <translation>eine Identität braucht den Namen einer Person; bitte so angeben, wie er gedruckt werden soll</translation>
    </message>
    <message>
        <source>the name is longer than the 64 characters that a certificate has room for; shorten it</source>
        <translation>der Name ist länger als die 64 Zeichen, für die ein Zertifikat Platz hat; bitte kürzen</translation>
    </message>
    <message>
        <source>the name holds a character that cannot be printed; type it anew</source>
        <translation>der Name enthält ein Zeichen, das sich nicht drucken lässt; bitte neu eingeben</translation>
    </message>
    <message>
        <source>the report would never hold with this signature: %1. Nothing was signed</source>
        <translation>mit dieser Unterschrift würde der Bericht nie gelten: %1. Nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>No trust file here names %1 as %2. The signature will not count with whoever checks it, until they add the certificate with that role: &apos;holdpoint-cli identity export %3&apos;, then &apos;trust add --role&apos;.</source>
        <translation>Keine Vertrauensliste hier nennt %1 als %2. Die Unterschrift zählt bei niemandem, der sie prüft, bis das Zertifikat dort mit dieser Rolle eingetragen ist: „holdpoint-cli identity export %3“, dann „trust add --role“.</translation>
    </message>
    <message>
        <source>The trust file does not name %1 as %2. The signature will not count until whoever keeps it gives that role, or it is handed on.</source>
        <translation>Die Vertrauensliste nennt %1 nicht als %2. Die Unterschrift zählt erst, wenn diese Rolle dort eingetragen oder übertragen ist.</translation>
    </message>
    <message>
        <source>%1 needs a signature, which neither a tick nor a decision replaces</source>
        <translation>%1 braucht eine Unterschrift, die weder ein Abhaken noch ein Entscheid ersetzt</translation>
    </message>
    <message>
        <source>%1, %2, has decided %3, so nobody goes on without a word: ask again with a poll, or go on against it, which is a deviation and needs a reason</source>
        <translation>%1, %2, hat %3 entschieden, also macht niemand wortlos weiter: mit einer Abfrage noch einmal fragen, oder dagegen weitermachen, was eine Abweichung ist und einen Grund braucht</translation>
    </message>
    <message>
        <source>%1 is no sign-off, so nobody signs it</source>
        <translation>%1 ist keine Freigabe, also unterschreibt es niemand</translation>
    </message>
    <message>
        <source>more than one role is asked %1: %2</source>
        <translation>gefragt ist %1 mehr als eine Rolle: %2</translation>
    </message>
    <message>
        <source>no go/no-go poll is open</source>
        <translation>keine GO/NO-GO-Abfrage ist offen</translation>
    </message>
    <message>
        <source>the quorum is not there yet, so there is nothing to decide with GO; missing are the answers of %1</source>
        <translation>das Quorum ist noch nicht da, also ist mit GO nichts zu entscheiden; es fehlen die Antworten von %1</translation>
    </message>
    <message>
        <source>a %1 needs a reason, which stays on record</source>
        <translation>ein %1 braucht einen Grund, der festgehalten bleibt</translation>
    </message>
    <message>
        <source>%1 signs in this release, so a name alone is not enough</source>
        <translation>%1 unterschreibt in diesem Release, ein Name allein genügt also nicht</translation>
    </message>
    <message>
        <source>a refusal needs a reason, which is kept</source>
        <translation>eine Ablehnung braucht einen Grund, der festgehalten wird</translation>
    </message>
    <message>
        <source>a signature is given in a role</source>
        <translation>unterschrieben wird in einer Rolle</translation>
    </message>
    <message>
        <source>an approval needs a comment in this release</source>
        <translation>eine Freigabe braucht in diesem Release eine Bemerkung</translation>
    </message>
    <message>
        <source>to decide this poll</source>
        <translation>für den Entscheid dieser Abfrage</translation>
    </message>
    <message>
        <source>in this poll</source>
        <translation>in dieser Abfrage</translation>
    </message>
    <message>
        <source>now at %1</source>
        <translation>jetzt bei %1</translation>
    </message>
    <message>
        <source>the key store and the certificate beside it are not of the same identity; one of them was exchanged: restore both from a backup</source>
        <translation>der Schlüsselspeicher und das Zertifikat daneben gehören nicht zur selben Identität; eines von beiden wurde ausgetauscht: beide aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>the folder of the key store cannot be made: %1; check its rights and the disk</source>
        <translation>der Ordner des Schlüsselspeichers kann nicht angelegt werden: %1; seine Rechte und den Datenträger prüfen</translation>
    </message>
    <message>
        <source>this identity is in the key store already, as %1; nothing was changed</source>
        <translation>diese Identität ist schon im Schlüsselspeicher, als %1; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the address of a key on a token begins with pkcs11:, as pkcs11:token=ops;object=ann does</source>
        <translation>die Adresse eines Schlüssels auf einem Token beginnt mit pkcs11:, wie pkcs11:token=ops;object=ann</translation>
    </message>
    <message>
        <source>the library of the token is not there; name its PKCS#11 module</source>
        <translation>die Bibliothek des Tokens ist nicht da; sein PKCS#11-Modul nennen</translation>
    </message>
    <message>
        <source>the address of the key holds a PIN, which others could read; leave it out, it is asked for</source>
        <translation>die Adresse des Schlüssels enthält eine PIN, die andere lesen könnten; bitte weglassen, sie wird gefragt</translation>
    </message>
    <message>
        <source>the token does not give the use of its key</source>
        <translation>das Token lässt seinen Schlüssel nicht benutzen</translation>
    </message>
    <message>
        <source>check the PIN and the key on it</source>
        <translation>die PIN und den Schlüssel darauf prüfen</translation>
    </message>
    <message>
        <source>the envelope is about other evidence, and is not signed; make the report again in an empty folder</source>
        <translation>der Umschlag gilt anderen Nachweisen und wird nicht unterschrieben; den Bericht in einem leeren Ordner neu machen</translation>
    </message>
    <message>
        <source>what is signed is no in-toto statement</source>
        <translation>was unterschrieben ist, ist keine Aussage nach in-toto</translation>
    </message>
    <message>
        <source>the in-toto statement is not the one of its evidence</source>
        <translation>die Aussage nach in-toto ist nicht die ihrer Nachweise</translation>
    </message>
    <message>
        <source>the envelope is signed by %1, known to %2</source>
        <translation>der Umschlag ist unterschrieben von %1, bekannt durch %2</translation>
    </message>
    <message>
        <source>the envelope is signed by %1: %2</source>
        <translation>der Umschlag ist unterschrieben von %1: %2</translation>
    </message>
    <message>
        <source>the release does not go on, so there is nothing to sign for anybody</source>
        <translation>das Release läuft nicht, also gibt es für niemanden etwas zu unterschreiben</translation>
    </message>
    <message>
        <source>who hands a role on says why</source>
        <translation>wer eine Rolle weitergibt, sagt warum</translation>
    </message>
    <message>
        <source>a role is handed on for a while, a month at most</source>
        <translation>eine Rolle wird auf Zeit weitergegeben, höchstens für einen Monat</translation>
    </message>
    <message>
        <source>a role is handed on to somebody else</source>
        <translation>eine Rolle wird an jemand anderen weitergegeben</translation>
    </message>
    <message>
        <source>the release is over, so there is nothing to sign for anybody</source>
        <translation>das Release ist vorbei, also gibt es für niemanden etwas zu unterschreiben</translation>
    </message>
    <message>
        <source>there is nothing in the journal of this release yet</source>
        <translation>im Journal dieses Releases steht noch nichts</translation>
    </message>
    <message>
        <source>a signature needs a role, as it stands in the runbook; nothing was signed</source>
        <translation>zu einer Unterschrift gehört eine Rolle, wie sie im Runbook steht; nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>somebody has signed this report since it was shown; make it anew, and sign what is there. Nothing was signed</source>
        <translation>jemand hat diesen Bericht unterschrieben, seit er gezeigt wurde; ihn neu machen und unterschreiben, was da ist. Nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>there is a signed report of this release, and it is not written over; choose another folder</source>
        <translation>es gibt einen unterschriebenen Bericht dieses Releases, und er wird nicht überschrieben; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>there is no way back for what was done; there %1, so undo it by hand and abort the release</source>
        <translation>für das, was getan wurde, gibt es keinen Rückweg; es gibt %1, also von Hand rückgängig machen und das Release hier beenden</translation>
    </message>
    <message>
        <source>there is no rollback &apos;%1&apos;; there %2</source>
        <translation>es gibt keinen Rückweg „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>there is more than one way back; name one: there %1</source>
        <translation>es gibt mehr als einen Rückweg; einen davon wählen: %1</translation>
    </message>
    <message>
        <source>is none in this runbook</source>
        <translation>in diesem Runbook keinen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; (line %2)</source>
        <translation>„%1“ (Zeile %2)</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>are %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>rolled-back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the release is over (%1), so nothing of it can be changed; start a new one</source>
        <translation>das Release ist vorbei (%1), daran ist nichts mehr zu ändern; ein neues starten</translation>
    </message>
    <message>
        <source>%1 is settled already: %2</source>
        <translation>%1 ist schon erledigt: %2</translation>
    </message>
    <message>
        <source>%1 is %2, so a tick changes nothing; decide: retry, accept, edit, skip, or roll back</source>
        <translation>%1 ist %2, ein Abhaken ändert daran nichts; entscheiden: nochmal, gelten lassen, ändern, überspringen oder zurückrollen</translation>
    </message>
    <message>
        <source>done again by itself</source>
        <translation>von selbst noch einmal dran</translation>
    </message>
    <message>
        <source>%1 is a sign-off whose turn has not come: what would be approved is not done yet; it is asked for when it is</source>
        <translation>%1 ist eine Freigabe, die noch nicht dran ist: was freigegeben würde, ist noch nicht getan; dann wird danach gefragt</translation>
    </message>
    <message>
        <source>%1 is a command that has not run, so there is nothing to say about it yet</source>
        <translation>%1 ist ein Befehl, der noch nicht gelaufen ist; darüber gibt es noch nichts zu sagen</translation>
    </message>
    <message>
        <source>%1 is a gate whose turn has not come: what it asks cannot be known yet</source>
        <translation>%1 ist ein Gate, das noch nicht dran ist: wonach es fragt, kann noch niemand wissen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be meant both ways at %2, a gate; say &apos;go&apos; where all is well, or &apos;no-go&apos; and why</source>
        <translation>„%1“ kann bei %2, einem Gate, beides heißen; „go“ sagen, wo alles gut ist, oder „no-go“ und warum</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither yes nor no; say one of them to %2, and what was seen as the reason</source>
        <translation>„%1“ ist weder Ja noch Nein; zu %2 eines davon sagen, und als Grund, was zu sehen war</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>no item is waited for now</source>
        <translation>gerade wird auf keinen Punkt gewartet</translation>
    </message>
    <message>
        <source>a no needs a reason, which is kept; say what is missing at %1</source>
        <translation>ein Nein braucht einen Grund, der festgehalten wird; sagen, was bei %1 fehlt</translation>
    </message>
    <message>
        <source>an answer is needed for %1: yes, no, or what was seen</source>
        <translation>für %1 fehlt eine Antwort: Ja, Nein, oder was zu sehen war</translation>
    </message>
    <message>
        <source>%1 says nothing to anybody, so there is nothing to send</source>
        <translation>%1 sagt niemandem etwas, also gibt es nichts zu senden</translation>
    </message>
    <message>
        <source>nobody is known to whom %1 could be sent; name them under &quot;notify&quot; in the sources file beside the runbook, as the handbook&apos;s page &apos;sources&apos; shows, and resume the release; or tell them yourself and tick it</source>
        <translation>niemand ist bekannt, an den %1 gesendet werden könnte; in der Quellendatei neben dem Runbook unter &quot;notify&quot; nennen, wie die Seite „sources“ des Handbuchs zeigt, und das Release fortsetzen; oder selbst Bescheid geben und abhaken</translation>
    </message>
    <message>
        <source>%1 is not waited for now, so it is not sent</source>
        <translation>auf %1 wird gerade nicht gewartet, also wird nichts gesendet</translation>
    </message>
    <message>
        <source>the release is held, by %1, and nothing is sent until somebody says go</source>
        <translation>das Release ist angehalten, von %1, und bis jemand weitermachen lässt, wird nichts gesendet</translation>
    </message>
    <message>
        <source>%1 has no value yet, and stands in what %2 says</source>
        <translation>%1 hat noch keinen Wert und steht in dem, was %2 sagt</translation>
    </message>
    <message>
        <source>%1 is being sent to %2; wait until it is known whether they have got it</source>
        <translation>%1 wird gerade an %2 gesendet; warten, bis bekannt ist, ob es angekommen ist</translation>
    </message>
    <message>
        <source>everybody has got this text of %1 already; tick it</source>
        <translation>diesen Text von %1 haben schon alle; abhaken</translation>
    </message>
    <message>
        <source>%1 is running; stop it or wait for its end</source>
        <translation>%1 läuft; stoppen oder das Ende abwarten</translation>
    </message>
    <message>
        <source>this departs from the runbook at %1, so a reason is needed</source>
        <translation>das weicht bei %1 vom Runbook ab und braucht einen Grund</translation>
    </message>
    <message>
        <source>an edit needs the command that is to be run instead of %1</source>
        <translation>eine Änderung braucht den Befehl, der statt %1 laufen soll</translation>
    </message>
    <message>
        <source>%1 is required and cannot be skipped</source>
        <translation>%1 ist Pflicht und kann nicht übersprungen werden</translation>
    </message>
    <message>
        <source>%1 is done by hand, so nothing runs it here; do it again elsewhere and say what came out</source>
        <translation>%1 wird von Hand getan, hier führt es nichts aus; anderswo noch einmal tun und sagen, was herauskam</translation>
    </message>
    <message>
        <source>%1 has not been run yet, so it cannot be retried</source>
        <translation>%1 ist noch nicht gelaufen und kann nicht wiederholt werden</translation>
    </message>
    <message>
        <source>the release is held already, by %1</source>
        <translation>das Release ist schon angehalten, von %1</translation>
    </message>
    <message>
        <source>the release is not held any more, so its hold needs no reason</source>
        <translation>das Release ist nicht mehr angehalten, sein Halt braucht keinen Grund</translation>
    </message>
    <message>
        <source>all steps are over and the release is still watched, as its runbook says; to end that before its time a reason is needed</source>
        <translation>alle Schritte sind vorbei, und das Release wird noch beobachtet, wie das Runbook es sagt; das vor der Zeit zu beenden braucht einen Grund</translation>
    </message>
    <message>
        <source>the release is not held</source>
        <translation>das Release ist nicht angehalten</translation>
    </message>
    <message>
        <source>the release is done, and its runbook has no way back</source>
        <translation>das Release ist fertig, und sein Runbook hat keinen Rückweg</translation>
    </message>
    <message>
        <source>the release is done; to take it back all the same, name the way: %1</source>
        <translation>das Release ist fertig; um es trotzdem zurückzunehmen, den Rückweg nennen: %1</translation>
    </message>
    <message>
        <source>the release is going back already</source>
        <translation>das Release rollt schon zurück</translation>
    </message>
    <message>
        <source>the release has not begun</source>
        <translation>das Release hat nicht begonnen</translation>
    </message>
    <message>
        <source>the release is being ended already, by %1</source>
        <translation>das Release wird schon beendet, von %1</translation>
    </message>
    <message>
        <source>to end the release where it stands departs from the runbook, so a reason is needed</source>
        <translation>das Release da zu beenden, wo es steht, weicht vom Runbook ab und braucht einen Grund</translation>
    </message>
    <message>
        <source>all steps are over, and the release is only watched; end the watch, or roll back</source>
        <translation>alle Schritte sind vorbei, und das Release wird nur noch beobachtet; die Beobachtung beenden oder zurückrollen</translation>
    </message>
    <message>
        <source>%1 asks nothing now</source>
        <translation>%1 fragt gerade nichts</translation>
    </message>
    <message>
        <source>%1 asks for a secret, which is typed where the release is driven, or taken from the answers file</source>
        <translation>%1 fragt nach einem Geheimnis, das dort eingegeben wird, wo das Release gefahren wird, oder aus der Antwortdatei kommt</translation>
    </message>
    <message>
        <source>%1 does not run, so there is nothing to stop</source>
        <translation>%1 läuft nicht, also gibt es nichts zu stoppen</translation>
    </message>
    <message>
        <source>%1 is being stopped already</source>
        <translation>%1 wird schon gestoppt</translation>
    </message>
    <message>
        <source>the release does not wait for a window</source>
        <translation>das Release wartet auf kein Zeitfenster</translation>
    </message>
    <message>
        <source>to begin outside the window departs from what was agreed, so a reason is needed</source>
        <translation>außerhalb des Zeitfensters zu beginnen weicht vom Vereinbarten ab und braucht einen Grund</translation>
    </message>
    <message>
        <source>a name is needed: who takes the release over</source>
        <translation>ein Name fehlt: wer das Release übernimmt</translation>
    </message>
    <message>
        <source>a note needs a text</source>
        <translation>eine Notiz braucht einen Text</translation>
    </message>
    <message>
        <source>%1 (%2, line %3)</source>
        <translation>%1 (%2, Zeile %3)</translation>
    </message>
    <message>
        <source>the release is over, so nothing is decided about its limits any more</source>
        <translation>das Release ist vorbei, über seine Grenzwerte wird nichts mehr entschieden</translation>
    </message>
    <message>
        <source>the breach of %1 was accepted already, by %2</source>
        <translation>dass %1 verletzt ist, wurde schon hingenommen, von %2</translation>
    </message>
    <message>
        <source>%1 has no breach that waits for a decision</source>
        <translation>%1 ist nicht so verletzt, dass ein Entscheid fehlt</translation>
    </message>
    <message>
        <source>there is no alarm &apos;%1&apos;</source>
        <translation>es gibt keinen Alarm „%1“</translation>
    </message>
    <message>
        <source>there is no alarm of %1</source>
        <translation>es gibt keinen Alarm von %1</translation>
    </message>
    <message>
        <source>the runbook states no limits that have to be watched</source>
        <translation>das Runbook nennt keine Grenzwerte, die zu beobachten sind</translation>
    </message>
    <message>
        <source>the release is over, so nobody has to look at its limits any more</source>
        <translation>das Release ist vorbei, nach seinen Grenzwerten muss niemand mehr sehen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; say what you saw in the unit of the limit</source>
        <translation>„%1“ ist keine Zahl; sagen, was zu sehen war, in der Einheit des Grenzwerts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; say what you saw in the unit of the limit, %2</source>
        <translation>„%1“ ist keine Zahl; sagen, was zu sehen war, in der Einheit des Grenzwerts, %2</translation>
    </message>
    <message>
        <source>%1 is stated in %2, and not in &apos;%3&apos;; convert it</source>
        <translation>%1 ist in %2 angegeben und nicht in „%3“; umrechnen</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>einer bloßen Zahl</translation>
    </message>
    <message>
        <source>the release does not go forward any more, so there is nothing to authorise</source>
        <translation>das Release geht nicht mehr vorwärts, also gibt es nichts zu ermächtigen</translation>
    </message>
    <message>
        <source>the runbook does not say that %1 rolls back, so there is nothing to authorise</source>
        <translation>das Runbook sagt nicht, dass %1 zurückrollt, also gibt es nichts zu ermächtigen</translation>
    </message>
    <message>
        <source>no limit of this runbook says when to roll back, so there is nothing to authorise</source>
        <translation>kein Grenzwert dieses Runbooks sagt, wann zurückgerollt wird, also gibt es nichts zu ermächtigen</translation>
    </message>
    <message>
        <source>to live with the breach of %1 departs from the runbook, so a reason is needed</source>
        <translation>hinzunehmen, dass %1 verletzt ist, weicht vom Runbook ab und braucht einen Grund</translation>
    </message>
    <message>
        <source>the alarm %1 was acknowledged already, by %2</source>
        <translation>der Alarm %1 wurde schon quittiert, von %2</translation>
    </message>
    <message>
        <source>who shelves an alarm says why</source>
        <translation>wer einen Alarm zurückstellt, sagt warum</translation>
    </message>
    <message>
        <source>the alarm %1 is not shelved</source>
        <translation>der Alarm %1 ist nicht zurückgestellt</translation>
    </message>
    <message>
        <source>the release is over, so %1 cannot be signed any more; the release as a whole can</source>
        <translation>das Release ist vorbei, %1 kann nicht mehr unterschrieben werden; das Release als Ganzes schon</translation>
    </message>
    <message>
        <source>nobody is asked as &apos;%1&apos; %2</source>
        <translation>als „%1“ ist %2 niemand gefragt</translation>
    </message>
    <message>
        <source>nobody is asked as &apos;%1&apos; %2; asked are %3</source>
        <translation>als „%1“ ist %2 niemand gefragt; gefragt sind %3</translation>
    </message>
    <message>
        <source>the release does not go forward, so there is nothing to decide</source>
        <translation>das Release geht nicht vorwärts, also gibt es nichts zu entscheiden</translation>
    </message>
    <message>
        <source>the poll that was answered is closed; look again at what is asked now</source>
        <translation>die Abfrage, auf die geantwortet wurde, ist zu; noch einmal ansehen, was jetzt gefragt ist</translation>
    </message>
    <message>
        <source>the poll was asked again meanwhile: %1; look again and answer anew</source>
        <translation>die Abfrage wurde inzwischen neu gestellt: %1; noch einmal ansehen und neu antworten</translation>
    </message>
    <message>
        <source>this poll is decided by %1</source>
        <translation>diese Abfrage entscheidet %1</translation>
    </message>
    <message>
        <source>%1 does not have the role %2; whoever keeps the trust file gives it</source>
        <translation>%1 hat die Rolle %2 nicht; wer die Vertrauensliste führt, gibt sie</translation>
    </message>
    <message>
        <source>%1 has answered as %2 already, and one person has one role</source>
        <translation>%1 hat schon als %2 geantwortet, und eine Person hat eine Rolle</translation>
    </message>
    <message>
        <source>%1 %2; nothing was signed</source>
        <translation>%1 %2; nichts wurde unterschrieben</translation>
    </message>
    <message>
        <source>since you have read it, %1; look at it again</source>
        <translation>seit dem Lesen hat sich etwas geändert: %1; noch einmal ansehen</translation>
    </message>
    <message>
        <source>the release does not go forward, so there is nothing to ask</source>
        <translation>das Release geht nicht vorwärts, also gibt es nichts zu fragen</translation>
    </message>
    <message>
        <source>a poll is open already: %1; it has to be decided first</source>
        <translation>eine Abfrage ist schon offen: %1; sie muss zuerst entschieden werden</translation>
    </message>
    <message>
        <source>the %1 of %2 stands, and only those who were asked can take it back: %3, decided by %4; ask them again</source>
        <translation>das %1 von %2 steht, und nur die Gefragten können es zurücknehmen: %3, entschieden von %4; sie noch einmal fragen</translation>
    </message>
    <message>
        <source>a poll needs a question, such as &quot;Go for the traffic switch?&quot;</source>
        <translation>eine Abfrage braucht eine Frage, wie „Go für das Umschalten?“</translation>
    </message>
    <message>
        <source>the runbook names no roles that sign</source>
        <translation>das Runbook nennt keine Rollen, die freigeben</translation>
    </message>
    <message>
        <source>a quorum of %1 cannot be had from %2 roles</source>
        <translation>ein Quorum von %1 ist aus %2 Rollen nicht zu haben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>that of an observer</source>
        <translation>das eines Beobachters</translation>
    </message>
    <message>
        <source>that of a signer</source>
        <translation>das eines Freigebenden</translation>
    </message>
    <message>
        <source>an observer</source>
        <translation>eines Beobachters</translation>
    </message>
    <message>
        <source>a signer</source>
        <translation>eines Freigebenden</translation>
    </message>
    <message>
        <source>a driver</source>
        <translation>eines Fahrenden</translation>
    </message>
    <message>
        <source>for that the right of %1 is needed, and this login has %2; ask somebody who has it</source>
        <translation>dafür ist das Recht %1 nötig, und diese Anmeldung hat %2; jemanden fragen, der es hat</translation>
    </message>
    <message>
        <source>a secret is given where the release is driven</source>
        <translation>ein Geheimnis wird dort angegeben, wo das Release gefahren wird</translation>
    </message>
    <message>
        <source>the release is over</source>
        <translation>das Release ist vorbei</translation>
    </message>
    <message>
        <source>it cannot be as things stand now: %1</source>
        <translation>so wie es jetzt steht, geht es nicht: %1</translation>
    </message>
    <message>
        <source>the disk is full, so nothing was written; make room and resume the release</source>
        <translation>die Festplatte ist voll, nichts wurde geschrieben; Platz schaffen und das Release fortsetzen</translation>
    </message>
    <message>
        <source>the store may only be read; give this user the right to write the file and its folder</source>
        <translation>die Ablage darf nur gelesen werden; diesem Benutzer das Recht geben, die Datei und ihren Ordner zu schreiben</translation>
    </message>
    <message>
        <source>the store cannot be opened; check that the folder exists and may be written</source>
        <translation>die Ablage lässt sich nicht öffnen; prüfen, ob es den Ordner gibt und er beschreibbar ist</translation>
    </message>
    <message>
        <source>this is no Holdpoint store; name another file with --store</source>
        <translation>das ist keine Ablage von Holdpoint; eine andere Datei nennen (--store)</translation>
    </message>
    <message>
        <source>the store is damaged; copy the file, restore a backup, and do not go on with it</source>
        <translation>die Ablage ist beschädigt; die Datei kopieren, ein Backup zurückspielen und nicht mit ihr weiterarbeiten</translation>
    </message>
    <message>
        <source>another program holds the store; end it, or try again</source>
        <translation>ein anderes Programm hält die Ablage fest; es beenden oder noch einmal versuchen</translation>
    </message>
    <message>
        <source>the disk does not read or write as it should; check it before you go on</source>
        <translation>die Festplatte liest oder schreibt nicht, wie sie soll; sie prüfen, bevor es weitergeht</translation>
    </message>
    <message>
        <source>the store does not work: %1; check the file, or restore it from a backup</source>
        <translation>die Ablage funktioniert nicht: %1; die Datei prüfen oder aus einem Backup zurückspielen</translation>
    </message>
    <message>
        <source>this is another program&apos;s database and no Holdpoint store; name another file with --store</source>
        <translation>das ist die Datenbank eines anderen Programms und keine Ablage von Holdpoint; eine andere Datei nennen (--store)</translation>
    </message>
    <message>
        <source>the store was written by a newer Holdpoint; open it with that one</source>
        <translation>die Ablage hat ein neueres Holdpoint geschrieben; mit diesem öffnen</translation>
    </message>
    <message>
        <source>the store has no version that there is, so it was changed; restore it from a backup</source>
        <translation>die Ablage hat keine Version, die es gibt, wurde also verändert; aus einem Backup zurückspielen</translation>
    </message>
    <message>
        <source>there is no such file; choose another one</source>
        <translation>diese Datei gibt es nicht; eine andere wählen</translation>
    </message>
    <message>
        <source>the file cannot be read; check its rights</source>
        <translation>die Datei lässt sich nicht lesen; ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>the file cannot be read to its end; check the disk</source>
        <translation>die Datei lässt sich nicht bis zum Ende lesen; die Festplatte prüfen</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB, which is the most that the journal keeps; attach the part that has to be compared, or paste it</source>
        <translation>die Datei ist größer als 1 MiB, mehr behält das Journal nicht; den Teil anhängen, der verglichen werden soll, oder ihn einfügen</translation>
    </message>
    <message>
        <source>the file is empty, so there is nothing to compare; write what came out instead</source>
        <translation>die Datei ist leer, es gibt nichts zu vergleichen; stattdessen schreiben, was herauskam</translation>
    </message>
    <message>
        <source>this is a binary file and no text, so no check can read it; attach what a program says about it, or paste that</source>
        <translation>das ist eine Binärdatei und kein Text, keine Prüfung kann sie lesen; anhängen, was ein Programm darüber sagt, oder das einfügen</translation>
    </message>
    <message>
        <source>this text is not in UTF-8, so it would be misread; save it as UTF-8, or paste what counts</source>
        <translation>dieser Text ist nicht in UTF-8 und würde falsch gelesen; als UTF-8 speichern oder einfügen, worauf es ankommt</translation>
    </message>
    <message>
        <source>cannot be read (%1); check the path</source>
        <translation>lässt sich nicht lesen (%1); den Pfad prüfen</translation>
    </message>
    <message>
        <source>is a folder; name the Markdown file inside it</source>
        <translation>ist ein Ordner; die Markdown-Datei darin nennen</translation>
    </message>
    <message>
        <source>cannot be read (%1); check its permissions</source>
        <translation>lässt sich nicht lesen (%1); die Rechte prüfen</translation>
    </message>
    <message>
        <source>is larger than 1 GiB; that is no runbook</source>
        <translation>ist größer als 1 GiB; das ist kein Runbook</translation>
    </message>
    <message>
        <source>could not be read to its end (%1)</source>
        <translation>ließ sich nicht bis zum Ende lesen (%1)</translation>
    </message>
    <message>
        <source>is UTF-16 text; save it as UTF-8</source>
        <translation>ist UTF-16-Text; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is empty; choose a Markdown runbook</source>
        <translation>ist leer; ein Runbook in Markdown wählen</translation>
    </message>
    <message>
        <source>is a binary file; choose a Markdown runbook</source>
        <translation>ist eine Binärdatei; ein Runbook in Markdown wählen</translation>
    </message>
    <message>
        <source>after this release %1 was begun in the same folder, so this one cannot be taken back by itself; roll that one back</source>
        <translation>nach diesem Release wurde %1 im selben Ordner begonnen, also kann dieses nicht für sich allein zurückgenommen werden; jenes zurückrollen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no text; take the token in again</source>
        <translation>„%1“ fehlt oder ist kein Text; das Token noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>there is no certificate &apos;%1&apos; on the token; check the key&apos;s address</source>
        <translation>auf dem Token ist kein Zertifikat „%1“; die Adresse des Schlüssels prüfen</translation>
    </message>
    <message>
        <source>no token that is in its place is &apos;%1&apos;; put it in, and check the key&apos;s address</source>
        <translation>kein eingestecktes Token ist „%1“; es einstecken und die Adresse des Schlüssels prüfen</translation>
    </message>
    <message>
        <source>the address of the key names &apos;%1&apos;, by which none is found; write token=, object= or id=</source>
        <translation>die Adresse des Schlüssels nennt „%1“, wonach keiner gefunden wird; token=, object= oder id= schreiben</translation>
    </message>
    <message>
        <source>this library speaks to no token (%1); name the PKCS#11 module that came with it</source>
        <translation>diese Bibliothek spricht mit keinem Token (%1); das PKCS#11-Modul nennen, das zu ihm gehört</translation>
    </message>
    <message>
        <source>another kind of token is in use just now; wait until it has signed</source>
        <translation>gerade wird eine andere Art von Token benutzt; warten, bis es unterschrieben hat</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>this is JSON, but not an object; it has to begin with {</source>
        <translation>das ist JSON, aber kein Objekt; es muss mit { beginnen</translation>
    </message>
    <message>
        <source>the database %1</source>
        <translation>die Datenbank %1</translation>
    </message>
    <message>
        <source>the database %1 on %2</source>
        <translation>die Datenbank %1 auf %2</translation>
    </message>
    <message>
        <source>the database of its user on %1</source>
        <translation>die Datenbank ihres Benutzers auf %1</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diese Maschine</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2; check that the file is there and may be written</source>
        <translation>%1 lässt sich nicht öffnen: %2; prüfen, ob die Datei da ist und beschrieben werden darf</translation>
    </message>
    <message>
        <source>the address of the database cannot be read; write postgresql://USER@HOST:PORT/DATABASE or sqlite:PATH</source>
        <translation>die Adresse der Datenbank ist nicht lesbar; postgresql://USER@HOST:PORT/DATABASE oder sqlite:PATH schreiben</translation>
    </message>
    <message>
        <source>no answer within %1; look whether it is overloaded, or give it more time with &quot;deadline&quot;</source>
        <translation>keine Antwort innerhalb von %1; nachsehen, ob sie überlastet ist, oder ihr mit &quot;deadline&quot; mehr Zeit geben</translation>
    </message>
    <message>
        <source>the answer is NaN, which is no number; often nothing was there to divide by, such as no requests at all</source>
        <translation>die Antwort ist NaN, also keine Zahl; oft gab es nichts, wodurch zu teilen war, etwa gar keine Anfragen</translation>
    </message>
    <message>
        <source>the variable %1 has no value, so there is nothing to log in with; set it</source>
        <translation>die Variable %1 hat keinen Wert, also fehlt, womit man sich anmeldet; sie setzen</translation>
    </message>
    <message>
        <source>the variable %1 has no value; set it to the address of the database</source>
        <translation>die Variable %1 hat keinen Wert; sie auf die Adresse der Datenbank setzen</translation>
    </message>
    <message>
        <source>the source &apos;%1&apos; measures in &apos;%2&apos;, and the limit is in &apos;%3&apos;; bind another one, or mend its &quot;unit&quot;</source>
        <translation>die Quelle &apos;%1&apos; misst in &apos;%2&apos;, und der Grenzwert steht in &apos;%3&apos;; eine andere anbinden oder ihr &quot;unit&quot; berichtigen</translation>
    </message>
    <message>
        <source>its source answers again</source>
        <translation>ihre Quelle antwortet wieder</translation>
    </message>
    <message>
        <source>nobody looked for %1 s; somebody had to every %2 s</source>
        <translation>%1 s lang hat niemand nachgesehen; alle %2 s hätte jemand müssen</translation>
    </message>
    <message>
        <source>nobody has looked for %1 s; somebody has to every %2 s</source>
        <translation>seit %1 s hat niemand nachgesehen; alle %2 s muss jemand</translation>
    </message>
    <message>
        <source>nobody has looked yet, for %1 s; somebody has to every %2 s</source>
        <translation>noch niemand hat nachgesehen, seit %1 s; alle %2 s muss jemand</translation>
    </message>
    <message>
        <source>it answers with HTTP %1; look whether it is well</source>
        <translation>sie antwortet mit HTTP %1; nachsehen, ob es ihr gut geht</translation>
    </message>
    <message>
        <source>it answers with HTTP %1: %2</source>
        <translation>sie antwortet mit HTTP %1: %2</translation>
    </message>
    <message>
        <source>it answers with more than %1 KiB</source>
        <translation>sie antwortet mit mehr als %1 KiB</translation>
    </message>
    <message>
        <source>%1; name an address that answers with less</source>
        <translation>%1; eine Adresse nennen, die mit weniger antwortet</translation>
    </message>
    <message>
        <source>it cannot be reached: %1</source>
        <translation>sie ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>it does not answer in HTTP</source>
        <translation>sie antwortet nicht in HTTP</translation>
    </message>
    <message>
        <source>it broke its answer off</source>
        <translation>sie hat ihre Antwort abgebrochen</translation>
    </message>
    <message>
        <source>it closed the connection without an answer</source>
        <translation>sie hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the address goes over more than one line; write it in one</source>
        <translation>die Adresse geht über mehr als eine Zeile; sie in eine schreiben</translation>
    </message>
    <message>
        <source>the value for &apos;%1&apos; goes over more than one line; check the variable that holds it</source>
        <translation>der Wert für &apos;%1&apos; geht über mehr als eine Zeile; die Variable prüfen, in der er steht</translation>
    </message>
    <message>
        <source>the answer is not JSON (%1); check the address</source>
        <translation>die Antwort ist kein JSON (%1); die Adresse prüfen</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in the answer; check &quot;json&quot;</source>
        <translation>in der Antwort gibt es kein &apos;%1&apos;; &quot;json&quot; prüfen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number in the answer; check &quot;json&quot;</source>
        <translation>&apos;%1&apos; ist in der Antwort keine Zahl; &quot;json&quot; prüfen</translation>
    </message>
    <message>
        <source>nothing in the answer matches &apos;%1&apos;; check &quot;match&quot;</source>
        <translation>nichts in der Antwort passt auf &apos;%1&apos;; &quot;match&quot; prüfen</translation>
    </message>
    <message>
        <source>what matches &apos;%1&apos; in the answer is no number: &apos;%2&apos;; put its digits into ( )</source>
        <translation>was in der Antwort auf &apos;%1&apos; passt, ist keine Zahl: &apos;%2&apos;; ihre Ziffern in ( ) setzen</translation>
    </message>
    <message>
        <source>it does not answer as Prometheus does (%1); check the address</source>
        <translation>sie antwortet nicht wie Prometheus (%1); die Adresse prüfen</translation>
    </message>
    <message>
        <source>a point is not a time and a value</source>
        <translation>ein Punkt ist nicht eine Zeit und ein Wert</translation>
    </message>
    <message>
        <source>its scalar is not a time and a value</source>
        <translation>ihr Skalar ist nicht eine Zeit und ein Wert</translation>
    </message>
    <message>
        <source>there is no result in it</source>
        <translation>es steht kein Ergebnis darin</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB and holds more than %2 series where one number is wanted; put max() or sum() around the query</source>
        <translation>die Antwort ist größer als %1 MiB und hat mehr als %2 Reihen, wo eine Zahl verlangt ist; max() oder sum() um die Abfrage setzen</translation>
    </message>
    <message>
        <source>the answer holds %1 series where one number is wanted; put max() or sum() around the query, or say &quot;aggregate&quot;: &quot;max&quot;</source>
        <translation>die Antwort hat %1 Reihen, wo eine Zahl verlangt ist; max() oder sum() um die Abfrage setzen, oder &quot;aggregate&quot;: &quot;max&quot; sagen</translation>
    </message>
    <message>
        <source>the answer is a histogram and no number; put histogram_quantile() around the query</source>
        <translation>die Antwort ist ein Histogramm und keine Zahl; histogram_quantile() um die Abfrage setzen</translation>
    </message>
    <message>
        <source>the answer is a %1 and no number; ask for a number</source>
        <translation>die Antwort ist ein %1 und keine Zahl; nach einer Zahl fragen</translation>
    </message>
    <message>
        <source>the query finds no series; look whether its names are right and the service is still scraped</source>
        <translation>die Abfrage findet keine Reihe; nachsehen, ob ihre Namen stimmen und der Dienst noch abgefragt wird</translation>
    </message>
    <message>
        <source>its clock is %1 ahead of the one of this machine; its numbers are taken as those of now, so set the clock that is wrong</source>
        <translation>ihre Uhr geht %1 vor gegenüber der dieser Maschine; ihre Zahlen gelten als jetzige, also die Uhr stellen, die falsch geht</translation>
    </message>
    <message>
        <source>its clock is %1 behind the one of this machine; its numbers are taken as those of now, so set the clock that is wrong</source>
        <translation>ihre Uhr geht %1 nach gegenüber der dieser Maschine; ihre Zahlen gelten als jetzige, also die Uhr stellen, die falsch geht</translation>
    </message>
    <message>
        <source>it ends with exit code %1; run it by hand</source>
        <translation>er endet mit Exit-Code %1; ihn von Hand ausführen</translation>
    </message>
    <message>
        <source>it ends with exit code %1: %2</source>
        <translation>er endet mit Exit-Code %1: %2</translation>
    </message>
    <message>
        <source>it prints no number; let it print one</source>
        <translation>er gibt keine Zahl aus; ihn eine ausgeben lassen</translation>
    </message>
    <message>
        <source>the command cannot be started: %1</source>
        <translation>der Befehl lässt sich nicht starten: %1</translation>
    </message>
    <message>
        <source>a signal ended the command</source>
        <translation>ein Signal hat den Befehl beendet</translation>
    </message>
    <message>
        <source>it has ended with exit code %1</source>
        <translation>er ist mit Exit-Code %1 zu Ende gegangen</translation>
    </message>
    <message>
        <source>it has ended with exit code %1: %2</source>
        <translation>er ist mit Exit-Code %1 zu Ende gegangen: %2</translation>
    </message>
    <message>
        <source>%1; it is started again, and what it wrote meanwhile is not counted</source>
        <translation>%1; er wird neu gestartet, und was er inzwischen schrieb, zählt nicht</translation>
    </message>
    <message>
        <source>%1; let it go on, as tail -F does</source>
        <translation>%1; ihn weiterlaufen lassen, wie tail -F es tut</translation>
    </message>
    <message>
        <source>it is not there; it is read from its beginning when it comes</source>
        <translation>es ist nicht da; es wird von seinem Anfang an gelesen, wenn es kommt</translation>
    </message>
    <message>
        <source>it is not there any more; it is read from its beginning when it comes</source>
        <translation>es ist nicht mehr da; es wird von seinem Anfang an gelesen, wenn es kommt</translation>
    </message>
    <message>
        <source>it is no file that can be followed; name a file, or a command with &quot;follow&quot;</source>
        <translation>das ist keine Datei, der man folgen kann; eine Datei nennen, oder mit &quot;follow&quot; einen Befehl</translation>
    </message>
    <message>
        <source>it cannot be read: %1; check its rights</source>
        <translation>es ist nicht lesbar: %1; die Rechte prüfen</translation>
    </message>
    <message>
        <source>&quot;query&quot; has to be one SELECT; a source only reads</source>
        <translation>&quot;query&quot; muss ein einziges SELECT sein; eine Quelle liest nur</translation>
    </message>
    <message>
        <source>the question before is not over yet, although it was told to stop; look what the database does</source>
        <translation>die vorige Frage ist noch nicht zu Ende, obwohl sie abgebrochen werden sollte; nachsehen, was die Datenbank tut</translation>
    </message>
    <message>
        <source>the query finds no row; let it give one, with count() or coalesce()</source>
        <translation>die Abfrage findet keine Zeile; sie eine liefern lassen, mit count() oder coalesce()</translation>
    </message>
    <message>
        <source>the first cell is NULL; let the query give a number, with coalesce()</source>
        <translation>die erste Zelle ist NULL; die Abfrage eine Zahl liefern lassen, mit coalesce()</translation>
    </message>
    <message>
        <source>the first cell is no number: &apos;%1&apos;; let the query give one</source>
        <translation>die erste Zelle ist keine Zahl: &apos;%1&apos;; die Abfrage eine liefern lassen</translation>
    </message>
    <message>
        <source>the sources file cannot be read; check its rights</source>
        <translation>die Datei der Quellen ist nicht lesbar; ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is bound twice, to %2 as well; take one of them out</source>
        <translation>&apos;%1&apos; ist zweimal angebunden, auch an %2; eines davon herausnehmen</translation>
    </message>
    <message>
        <source>the source &apos;%1&apos; is compared with &apos;%2&apos;, which is no source; bind it as well</source>
        <translation>die Quelle &apos;%1&apos; wird mit &apos;%2&apos; verglichen, und das ist keine Quelle; sie ebenfalls anbinden</translation>
    </message>
    <message>
        <source>the source &apos;%1&apos; is compared with &apos;%2&apos;, which is itself; name the source of the old version</source>
        <translation>die Quelle &apos;%1&apos; wird mit &apos;%2&apos; verglichen, und das ist sie selbst; die Quelle der alten Version nennen</translation>
    </message>
    <message>
        <source>the source &apos;%1&apos; is compared with &apos;%2&apos;, which measures in another unit; let both say the same &quot;unit&quot;</source>
        <translation>die Quelle &apos;%1&apos; wird mit &apos;%2&apos; verglichen, und die misst in einer anderen Einheit; beide dasselbe &quot;unit&quot; sagen lassen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a list of targets in [ ]</source>
        <translation>&apos;%1&apos; muss eine Liste von Zielen in [ ] sein</translation>
    </message>
    <message>
        <source>a target of &apos;%1&apos; is no object; write {&quot;webhook&quot;: &quot;NAME&quot;} or {&quot;mail&quot;: &quot;…&quot;}</source>
        <translation>ein Ziel von &apos;%1&apos; ist kein Objekt; {&quot;webhook&quot;: &quot;NAME&quot;} oder {&quot;mail&quot;: &quot;…&quot;} schreiben</translation>
    </message>
    <message>
        <source>a target of &apos;%1&apos;: %2</source>
        <translation>ein Ziel von &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the source &apos;%1&apos;: %2</source>
        <translation>die Quelle &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos; here; &quot;%2&quot; and &quot;%3&quot; are all</source>
        <translation>ein Feld &apos;%1&apos; gibt es hier nicht; &quot;%2&quot; und &quot;%3&quot; sind alle</translation>
    </message>
    <message>
        <source>&quot;sources&quot; has to be an object: {&quot;P95 latency&quot;: {…}}</source>
        <translation>&quot;sources&quot; muss ein Objekt sein: {&quot;P95 latency&quot;: {…}}</translation>
    </message>
    <message>
        <source>the source &apos;%1&apos; has to be an object that says where its numbers come from</source>
        <translation>die Quelle &apos;%1&apos; muss ein Objekt sein, das sagt, woher ihre Zahlen kommen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands here for the second time; take one of them out</source>
        <translation>&apos;%1&apos; steht hier zum zweiten Mal; eines davon herausnehmen</translation>
    </message>
    <message>
        <source>&quot;notify&quot; has to be an object: {&quot;page&quot;: […], &quot;notify&quot;: […]}</source>
        <translation>&quot;notify&quot; muss ein Objekt sein: {&quot;page&quot;: […], &quot;notify&quot;: […]}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text</source>
        <translation>&quot;%1&quot; muss ein Text sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing: %2</source>
        <translation>&quot;%1&quot; fehlt: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false</source>
        <translation>&quot;%1&quot; muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list of texts in [ ]</source>
        <translation>&quot;%1&quot; muss eine Liste von Texten in [ ] sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write &quot;500ms&quot;, &quot;1s&quot; or &quot;2min&quot;</source>
        <translation>&quot;%1&quot; ist keine Zeit; &quot;500ms&quot;, &quot;1s&quot; oder &quot;2min&quot; schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be from %2 to %3</source>
        <translation>&quot;%1&quot; muss von %2 bis %3 reichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be the name of a variable that holds it; a secret itself may not stand here</source>
        <translation>&quot;%1&quot; muss der Name einer Variablen sein, in der es steht; ein Geheimnis selbst darf hier nicht stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no address such as https://host:9090</source>
        <translation>&quot;%1&quot; nennt keine Adresse wie https://host:9090</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold no password; name the variable that holds USER:PASSWORD in &quot;login&quot;</source>
        <translation>&quot;%1&quot; darf kein Passwort enthalten; in &quot;login&quot; die Variable nennen, in der USER:PASSWORD steht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2</source>
        <translation>&quot;%1&quot; ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos; here; the handbook&apos;s page &apos;sources&apos; shows the form</source>
        <translation>ein Feld &apos;%1&apos; gibt es hier nicht; die Seite &apos;sources&apos; des Handbuchs zeigt die Form</translation>
    </message>
    <message>
        <source>&quot;aggregate&quot; is max, min, sum or average</source>
        <translation>&quot;aggregate&quot; ist max, min, sum oder average</translation>
    </message>
    <message>
        <source>&quot;step&quot; is too short for this &quot;history&quot;: more than %1 points would be asked for at once</source>
        <translation>&quot;step&quot; ist zu kurz für dieses &quot;history&quot;: mehr als %1 Punkte würden auf einmal verlangt</translation>
    </message>
    <message>
        <source>only one of &quot;status&quot;, &quot;json&quot; and &quot;match&quot; can be what is measured</source>
        <translation>nur eines von &quot;status&quot;, &quot;json&quot; und &quot;match&quot; kann gemessen werden</translation>
    </message>
    <message>
        <source>&quot;sql&quot; is neither the name of a variable nor an address; write postgresql://HOST/DATABASE, sqlite:PATH, or the variable that holds it</source>
        <translation>&quot;sql&quot; ist weder der Name einer Variablen noch eine Adresse; postgresql://HOST/DATABASE, sqlite:PATH oder die Variable schreiben, in der sie steht</translation>
    </message>
    <message>
        <source>an address with a password may not stand in &quot;sql&quot;; name the variable that holds it</source>
        <translation>eine Adresse mit Passwort darf nicht in &quot;sql&quot; stehen; die Variable nennen, in der sie steht</translation>
    </message>
    <message>
        <source>&quot;server&quot; has to be smtp://HOST:PORT or smtps://HOST:PORT, without a password</source>
        <translation>&quot;server&quot; muss smtp://HOST:PORT oder smtps://HOST:PORT sein, ohne Passwort</translation>
    </message>
    <message>
        <source>it does not say where its numbers come from; give one of &quot;prometheus&quot;, &quot;http&quot;, &quot;sql&quot;, &quot;log&quot;, &quot;follow&quot; and &quot;command&quot;</source>
        <translation>sie sagt nicht, woher ihre Zahlen kommen; eines von &quot;prometheus&quot;, &quot;http&quot;, &quot;sql&quot;, &quot;log&quot;, &quot;follow&quot; und &quot;command&quot; angeben</translation>
    </message>
    <message>
        <source>it names more than one place; give one of &quot;prometheus&quot;, &quot;http&quot;, &quot;sql&quot;, &quot;log&quot;, &quot;follow&quot; and &quot;command&quot;</source>
        <translation>sie nennt mehr als einen Ort; eines von &quot;prometheus&quot;, &quot;http&quot;, &quot;sql&quot;, &quot;log&quot;, &quot;follow&quot; und &quot;command&quot; angeben</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is none that is known; write ms, s, min, h, %, ratio, KB, MB, GB, /s or /min</source>
        <translation>&quot;unit&quot; ist keine bekannte Einheit; ms, s, min, h, %, ratio, KB, MB, GB, /s oder /min schreiben</translation>
    </message>
    <message>
        <source>it has to name either a &quot;webhook&quot; or a &quot;mail&quot;</source>
        <translation>es muss entweder einen &quot;webhook&quot; oder eine &quot;mail&quot; nennen</translation>
    </message>
    <message>
        <source>&quot;mail&quot; has to be one address, such as ann@example.org</source>
        <translation>&quot;mail&quot; muss eine einzige Adresse sein, etwa ann@example.org</translation>
    </message>
    <message>
        <source>&quot;from&quot; has to be one address, such as holdpoint@example.org</source>
        <translation>&quot;from&quot; muss eine einzige Adresse sein, etwa holdpoint@example.org</translation>
    </message>
    <message>
        <source>the regular expression that lines or answers match</source>
        <translation>der reguläre Ausdruck, auf den Zeilen oder Antworten passen</translation>
    </message>
    <message>
        <source>what is asked, in PromQL</source>
        <translation>was gefragt wird, in PromQL</translation>
    </message>
    <message>
        <source>the path of the number, such as checks.0.ms</source>
        <translation>der Pfad der Zahl, etwa checks.0.ms</translation>
    </message>
    <message>
        <source>the variable that holds the database&apos;s address</source>
        <translation>die Variable, in der die Adresse der Datenbank steht</translation>
    </message>
    <message>
        <source>a SELECT whose first cell is the number</source>
        <translation>ein SELECT, dessen erste Zelle die Zahl ist</translation>
    </message>
    <message>
        <source>what is run</source>
        <translation>was ausgeführt wird</translation>
    </message>
    <message>
        <source>the mail server, such as smtp://mail.example:587</source>
        <translation>der Mailserver, etwa smtp://mail.example:587</translation>
    </message>
    <message>
        <source>the address that the mail comes from</source>
        <translation>die Adresse, von der die Mail kommt</translation>
    </message>
    <message>
        <source>the database in %1</source>
        <translation>die Datenbank in %1</translation>
    </message>
    <message>
        <source>the log %1</source>
        <translation>das Log %1</translation>
    </message>
    <message>
        <source>the output of &apos;%1&apos;</source>
        <translation>die Ausgabe von &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the command &apos;%1&apos;</source>
        <translation>der Befehl &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Prometheus at %1</source>
        <translation>Prometheus unter %1</translation>
    </message>
    <message>
        <source>the window &apos;%1&apos; cannot be read; write it as 22:00-05:00</source>
        <translation>das Zeitfenster „%1“ ist nicht lesbar; es wie 22:00-05:00 schreiben</translation>
    </message>
    <message>
        <source>the window &apos;%1&apos; ends in the hour in which it begins, and before it; exchange its ends, or write two windows for the rest of the day</source>
        <translation>das Zeitfenster „%1“ endet in der Stunde, in der es beginnt, und davor; seine Enden tauschen, oder für den Rest des Tages zwei Zeitfenster schreiben</translation>
    </message>
    <message>
        <source>there is no weekday &apos;%1&apos;; write Mon, Tue, Wed, Thu, Fri, Sat or Sun</source>
        <translation>es gibt keinen Wochentag „%1“; Mon, Tue, Wed, Thu, Fri, Sat oder Sun schreiben</translation>
    </message>
    <message>
        <source>the end of a freeze &apos;%1&apos; cannot be read; write it as a local time without a zone, 2026-12-24T00:00</source>
        <translation>das Ende einer Sperre „%1“ ist nicht lesbar; es als Ortszeit ohne Zone schreiben, 2026-12-24T00:00</translation>
    </message>
    <message>
        <source>the freeze from %1 ends before it begins, at %2; exchange its ends</source>
        <translation>die Sperre ab %1 endet, bevor sie beginnt, um %2; ihre Enden tauschen</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos; on this machine; write it as Europe/Berlin</source>
        <translation>eine Zeitzone „%1“ gibt es auf diesem Rechner nicht; sie wie Europe/Berlin schreiben</translation>
    </message>
    <message>
        <source>there is a certificate that cannot be read, or none at all</source>
        <translation>ein Zertifikat ist nicht lesbar, oder es ist keines da</translation>
    </message>
    <message>
        <source>give it as PEM, from -----BEGIN CERTIFICATE----- on</source>
        <translation>es als PEM angeben, ab -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>this is no certificate</source>
        <translation>das ist kein Zertifikat</translation>
    </message>
    <message>
        <source>give it as DER, with nothing after it</source>
        <translation>es als DER angeben, mit nichts dahinter</translation>
    </message>
    <message>
        <source>the key of %1 is of a kind that Holdpoint cannot sign with; use an EC or an RSA key</source>
        <translation>der Schlüssel von %1 ist von einer Art, mit der Holdpoint nicht unterschreiben kann; einen EC- oder RSA-Schlüssel nehmen</translation>
    </message>
    <message>
        <source>the RSA key of %1 is too short to be trusted; use one of 2048 bits or more</source>
        <translation>der RSA-Schlüssel von %1 ist zu kurz, um ihm zu trauen; einen mit 2048 Bit oder mehr nehmen</translation>
    </message>
    <message>
        <source>the key does not belong to the certificate of %1</source>
        <translation>der Schlüssel gehört nicht zum Zertifikat von %1</translation>
    </message>
    <message>
        <source>take the pair that was made together</source>
        <translation>das Paar nehmen, das zusammen gemacht wurde</translation>
    </message>
    <message>
        <source>the certificate of %1 is not made for signing; ask for one whose key usage is digital signature</source>
        <translation>das Zertifikat von %1 ist nicht zum Unterschreiben gemacht; eines verlangen, dessen Verwendung digitale Unterschrift ist</translation>
    </message>
    <message>
        <source>nothing was signed: the certificate of %1 is valid from %2 to %3, and it is %4; get a new certificate, or set the clock</source>
        <translation>nichts wurde unterschrieben: das Zertifikat von %1 gilt von %2 bis %3, und es ist %4; ein neues Zertifikat besorgen, oder die Uhr stellen</translation>
    </message>
    <message>
        <source>no identity was made</source>
        <translation>keine Identität wurde gemacht</translation>
    </message>
    <message>
        <source>try again; if it stays so, OpenSSL on this machine is broken</source>
        <translation>noch einmal versuchen; bleibt es so, ist OpenSSL auf diesem Rechner kaputt</translation>
    </message>
    <message>
        <source>the key store is locked with a cipher that is no longer safe</source>
        <translation>der Schlüsselspeicher ist mit einem Verfahren verschlossen, das nicht mehr sicher ist</translation>
    </message>
    <message>
        <source>write it anew with &apos;openssl pkcs12 -legacy&apos; and import that</source>
        <translation>ihn mit „openssl pkcs12 -legacy“ neu schreiben und diesen importieren</translation>
    </message>
    <message>
        <source>the key store is damaged</source>
        <translation>der Schlüsselspeicher ist beschädigt</translation>
    </message>
    <message>
        <source>restore it from a backup, or make a new identity</source>
        <translation>ihn aus einer Sicherung zurückholen, oder eine neue Identität machen</translation>
    </message>
    <message>
        <source>this is no key store in the form PKCS#12, or a damaged one</source>
        <translation>das ist kein Schlüsselspeicher in der Form PKCS#12, oder ein beschädigter</translation>
    </message>
    <message>
        <source>name a file that ends in .p12 or .pfx, or restore it from a backup</source>
        <translation>eine Datei nennen, die auf .p12 oder .pfx endet, oder ihn aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>the key store is not protected by a passphrase; write it anew with one</source>
        <translation>der Schlüsselspeicher ist durch keine Passphrase geschützt; ihn mit einer neu schreiben</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the key store was changed; type it again</source>
        <translation>die Passphrase ist falsch, oder der Schlüsselspeicher wurde verändert; noch einmal eingeben</translation>
    </message>
    <message>
        <source>the key store holds no key with its certificate; export both together</source>
        <translation>der Schlüsselspeicher enthält keinen Schlüssel mit seinem Zertifikat; beide zusammen exportieren</translation>
    </message>
    <message>
        <source>the file cannot be written: %1; check the rights of its folder and the disk</source>
        <translation>die Datei lässt sich nicht schreiben: %1; die Rechte ihres Ordners und die Platte prüfen</translation>
    </message>
    <message>
        <source>there is such a file already, and it is not overwritten; choose another name, or move it away</source>
        <translation>eine solche Datei gibt es schon, und sie wird nicht überschrieben; einen anderen Namen wählen, oder sie wegräumen</translation>
    </message>
    <message>
        <source>the time stamp server&apos;s answer is no good: %1</source>
        <translation>die Antwort des Zeitstempel-Servers taugt nichts: %1</translation>
    </message>
    <message>
        <source>check its address, or sign without it</source>
        <translation>seine Adresse prüfen, oder ohne ihn unterschreiben</translation>
    </message>
    <message>
        <source>it is no time stamp response</source>
        <translation>sie ist kein Zeitstempel</translation>
    </message>
    <message>
        <source>it refuses with status %1</source>
        <translation>er lehnt ab, mit Status %1</translation>
    </message>
    <message>
        <source>it is about something else</source>
        <translation>sie ist über etwas anderes</translation>
    </message>
    <message>
        <source>it was changed, or it is something else</source>
        <translation>er wurde verändert, oder ist etwas anderes</translation>
    </message>
    <message>
        <source>the time stamp does not say by whose certificate it is</source>
        <translation>der Zeitstempel sagt nicht, mit wessen Zertifikat er gemacht ist</translation>
    </message>
    <message>
        <source>ask the authority for one that does</source>
        <translation>von der Stelle einen verlangen, der es sagt</translation>
    </message>
    <message>
        <source>the time stamp is wrong, or about something else</source>
        <translation>der Zeitstempel ist falsch, oder über etwas anderes</translation>
    </message>
    <message>
        <source>it was changed, or what it stood for was</source>
        <translation>er wurde verändert, oder das, wofür er stand</translation>
    </message>
    <message>
        <source>this certificate is in the trust file already, as %1; remove it first to change it</source>
        <translation>dieses Zertifikat ist schon in der Vertrauensliste, als %1; zum Ändern erst entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time with a zone: &apos;%2&apos;; write it as 2027-01-31T00:00:00Z</source>
        <translation>„%1“ ist keine Zeit mit Zone: „%2“; sie wie 2027-01-31T00:00:00Z schreiben</translation>
    </message>
    <message>
        <source>there is no key &apos;%1&apos;; the keys are name, roles, fingerprint, until, revoked and reason</source>
        <translation>ein Feld „%1“ gibt es nicht; es gibt name, roles, fingerprint, until, revoked und reason</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or of the wrong kind; names and times are texts, and roles a list of texts</source>
        <translation>„%1“ fehlt oder ist von falscher Art; Namen und Zeiten sind Texte, und Rollen eine Liste von Texten</translation>
    </message>
    <message>
        <source>&apos;name&apos; is empty; whose certificate is it?</source>
        <translation>„name“ ist leer; wessen Zertifikat ist es?</translation>
    </message>
    <message>
        <source>&apos;fingerprint&apos; is no SHA-256: &apos;%1&apos;; it has 64 hexadecimal digits, as &apos;holdpoint-cli identity show&apos; prints them</source>
        <translation>„fingerprint“ ist kein SHA-256: „%1“; er hat 64 hexadezimale Ziffern, wie „holdpoint-cli identity show“ sie ausgibt</translation>
    </message>
    <message>
        <source>there is no key &apos;%1&apos;; the keys are schema and people</source>
        <translation>ein Feld „%1“ gibt es nicht; es gibt schema und people</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is missing or of the wrong kind; it begins {&quot;schema&quot;: 1, &quot;people&quot;: […]}</source>
        <translation>das Feld „%1“ fehlt oder ist von falscher Art; es beginnt mit {&quot;schema&quot;: 1, &quot;people&quot;: […]}</translation>
    </message>
    <message>
        <source>the trust file has the schema %1, and this program knows 1; use a newer Holdpoint</source>
        <translation>die Vertrauensliste hat das Schema %1, und dieses Programm kennt 1; ein neueres Holdpoint benutzen</translation>
    </message>
    <message>
        <source>event %1 of release &apos;%2&apos;: %3</source>
        <translation>Ereignis %1 von Release &apos;%2&apos;: %3</translation>
    </message>
    <message>
        <source>event %1 of release &apos;%2&apos; was changed or removed after it was written; restore the store from a backup</source>
        <translation>Ereignis %1 von Release &apos;%2&apos; wurde verändert oder entfernt, nachdem es geschrieben war; die Ablage aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>%1 may not look into the store; let its owner say: GRANT holdpoint_observer TO &quot;%1&quot;</source>
        <translation>%1 darf nicht in die Ablage sehen; ihr Eigentümer muss sagen: GRANT holdpoint_observer TO &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is a member of %2 and does not inherit its rights (NOINHERIT); let an administrator say: %3</source>
        <translation>%1 ist Mitglied von %2 und erbt dessen Rechte nicht (NOINHERIT); ein Administrator muss sagen: %3</translation>
    </message>
    <message>
        <source>there is no store in this database; check the name, or make one with &apos;holdpoint-cli store init&apos;</source>
        <translation>in dieser Datenbank ist keine Ablage; den Namen prüfen, oder mit &apos;holdpoint-cli store init&apos; eine anlegen</translation>
    </message>
    <message>
        <source>there is no store here yet, and this login may not make one: %1; let the owner of the database run &apos;holdpoint-cli store init&apos;</source>
        <translation>hier ist noch keine Ablage, und diese Anmeldung darf keine anlegen: %1; der Eigentümer der Datenbank muss &apos;holdpoint-cli store init&apos; ausführen</translation>
    </message>
    <message>
        <source>the store has older tables, and this login may not renew them: %1; let the owner of the database run &apos;holdpoint-cli store init&apos;</source>
        <translation>die Ablage hat ältere Tabellen, und diese Anmeldung darf sie nicht erneuern: %1; der Eigentümer der Datenbank muss &apos;holdpoint-cli store init&apos; ausführen</translation>
    </message>
    <message>
        <source>there is no release &apos;%1&apos; in this store; &apos;holdpoint-cli status&apos; lists those that there are</source>
        <translation>ein Release &apos;%1&apos; gibt es in dieser Ablage nicht; &apos;holdpoint-cli status&apos; zeigt, welche es gibt</translation>
    </message>
    <message>
        <source>there is a release &apos;%1&apos; already</source>
        <translation>ein Release &apos;%1&apos; gibt es schon</translation>
    </message>
    <message>
        <source>another one drives release %1 now, so nothing was written</source>
        <translation>Release %1 fährt jetzt jemand anders, also wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>somebody drives release %1, and what is said to it goes through them; say it again</source>
        <translation>Release %1 wird gerade gefahren, und was man ihm sagt, geht über den, der es fährt; es noch einmal sagen</translation>
    </message>
    <message>
        <source>the store does not hold the runbook %1; restore the store from a backup</source>
        <translation>die Ablage enthält das Runbook %1 nicht; die Ablage aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>the runbook %1 was changed after it was kept; restore the store from a backup</source>
        <translation>das Runbook %1 wurde verändert, nachdem es abgelegt war; die Ablage aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>the store does not know what was said</source>
        <translation>die Ablage weiß nicht, was gesagt wurde</translation>
    </message>
    <message>
        <source>put the password into ~/.pgpass, as HOST:PORT:DATABASE:USER:PASSWORD</source>
        <translation>das Passwort in ~/.pgpass schreiben, als HOST:PORT:DATABASE:USER:PASSWORD</translation>
    </message>
    <message>
        <source>check the user, and the password in ~/.pgpass</source>
        <translation>den Benutzer prüfen, und das Passwort in ~/.pgpass</translation>
    </message>
    <message>
        <source>check the host&apos;s name and the network</source>
        <translation>den Namen des Hosts und das Netz prüfen</translation>
    </message>
    <message>
        <source>check host and port, and that the server runs and listens there</source>
        <translation>Host und Port prüfen, und ob der Server läuft und dort lauscht</translation>
    </message>
    <message>
        <source>check host and port, and the network and firewall between</source>
        <translation>Host und Port prüfen, und Netz und Firewall dazwischen</translation>
    </message>
    <message>
        <source>check that the server runs, and the folder of its socket</source>
        <translation>prüfen, ob der Server läuft, und den Ordner seines Sockets</translation>
    </message>
    <message>
        <source>the server lets nobody in from here like this; let its administrator look at pg_hba.conf, or try another sslmode</source>
        <translation>der Server lässt von hier so niemanden herein; sein Administrator sollte pg_hba.conf ansehen, oder ein anderes sslmode hilft</translation>
    </message>
    <message>
        <source>the server has no TLS; switch it on there, or choose sslmode=prefer knowingly</source>
        <translation>der Server hat kein TLS; es dort einschalten, oder bewusst sslmode=prefer wählen</translation>
    </message>
    <message>
        <source>check sslmode, sslrootcert and the name in the server&apos;s certificate</source>
        <translation>sslmode, sslrootcert und den Namen im Zertifikat des Servers prüfen</translation>
    </message>
    <message>
        <source>the server has no connection left; let its administrator raise max_connections, or use a pgbouncer in session mode</source>
        <translation>der Server hat keine Verbindung mehr frei; sein Administrator sollte max_connections erhöhen, oder ein pgbouncer im Session-Modus hilft</translation>
    </message>
    <message>
        <source>the server is starting; it is tried again</source>
        <translation>der Server startet gerade; es wird noch einmal versucht</translation>
    </message>
    <message>
        <source>the server goes down; it is tried again</source>
        <translation>der Server fährt herunter; es wird noch einmal versucht</translation>
    </message>
    <message>
        <source>check the names of the database and of the user</source>
        <translation>die Namen der Datenbank und des Benutzers prüfen</translation>
    </message>
    <message>
        <source>the server&apos;s disk is full, so nothing was written; make room there, and it goes on by itself</source>
        <translation>die Platte des Servers ist voll, also wurde nichts geschrieben; dort Platz schaffen, dann geht es von selbst weiter</translation>
    </message>
    <message>
        <source>this login has not the right to do that (%1); let the owner of the store give it the role that has</source>
        <translation>diese Anmeldung hat nicht das Recht dazu (%1); der Eigentümer der Ablage sollte ihr die Rolle geben, die es hat</translation>
    </message>
    <message>
        <source>the store has refused what does not continue the journal (%1), and nothing was written; look at the release with &apos;holdpoint-cli status&apos; and say it again</source>
        <translation>die Ablage hat abgewiesen, was das Journal nicht fortsetzt (%1), und nichts wurde geschrieben; das Release mit &apos;holdpoint-cli status&apos; ansehen und es noch einmal sagen</translation>
    </message>
    <message>
        <source>the server may only be read, as a standby may; name the one that is written to, with target_session_attrs=read-write in the address</source>
        <translation>der Server darf nur gelesen werden, wie ein Standby; den nennen, auf den geschrieben wird, mit target_session_attrs=read-write in der Adresse</translation>
    </message>
    <message>
        <source>the store is not as Holdpoint made it (%1); restore it from a backup</source>
        <translation>die Ablage ist nicht so, wie Holdpoint sie gemacht hat (%1); sie aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>the database cannot keep this text (%1); make the store in a database whose encoding is UTF8</source>
        <translation>die Datenbank kann diesen Text nicht behalten (%1); die Ablage in einer Datenbank anlegen, deren Kodierung UTF8 ist</translation>
    </message>
    <message>
        <source>the connection to the store was lost (%1); it is made anew as soon as the server answers</source>
        <translation>die Verbindung zur Ablage ist verloren (%1); sie wird neu aufgebaut, sobald der Server antwortet</translation>
    </message>
    <message>
        <source>the store does not work (%1); look at the server&apos;s log</source>
        <translation>die Ablage funktioniert nicht (%1); das Log des Servers ansehen</translation>
    </message>
    <message>
        <source>there is nothing in this line that a comment could speak about</source>
        <translation>in dieser Zeile steht nichts, worüber ein Kommentar sprechen könnte</translation>
    </message>
    <message>
        <source>a hidden comment cannot say this here; change the text itself</source>
        <translation>ein versteckter Kommentar kann das hier nicht sagen; den Text selbst ändern</translation>
    </message>
    <message>
        <source>there is nothing to repair: the file was not encoded twice</source>
        <translation>es gibt nichts zu reparieren: die Datei wurde nicht zweimal kodiert</translation>
    </message>
    <message>
        <source>somebody has changed the file since it was opened; nothing was written. Open it again</source>
        <translation>jemand hat die Datei geändert, seit sie geöffnet wurde; nichts wurde geschrieben. Sie noch einmal öffnen</translation>
    </message>
    <message>
        <source>the release&apos;s folder cannot be written: %1; check its rights and the disk</source>
        <translation>der Ordner des Release lässt sich nicht schreiben: %1; seine Rechte und die Platte prüfen</translation>
    </message>
    <message>
        <source>an alarm is shelved for a while, a day at most</source>
        <translation>ein Alarm wird für eine Weile zurückgestellt, höchstens einen Tag</translation>
    </message>
    <message>
        <source>the report cannot be written: %1; check the folder&apos;s rights and the disk</source>
        <translation>der Bericht lässt sich nicht schreiben: %1; die Rechte des Ordners und die Platte prüfen</translation>
    </message>
    <message>
        <source>this report is signed, and is not written over; choose another folder</source>
        <translation>dieser Bericht ist unterschrieben und wird nicht überschrieben; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>the PDF does not hold the evidence that lies beside it, and is not signed; make the report again in an empty folder</source>
        <translation>das PDF enthält nicht die Nachweise, die neben ihm liegen, und wird nicht unterschrieben; den Bericht in einem leeren Ordner neu machen</translation>
    </message>
    <message>
        <source>there is nothing to do in this runbook: no command, no task, no gate</source>
        <translation>in diesem Runbook gibt es nichts zu tun: keinen Befehl, keine Aufgabe, kein Gate</translation>
    </message>
    <message>
        <source>the folder to work in does not exist; make it or name another one</source>
        <translation>den Ordner, in dem gearbeitet wird, gibt es nicht; ihn anlegen oder einen anderen nennen</translation>
    </message>
    <message>
        <source>%1 is a sign-off, and nobody passes over it: whoever may sign it approves it, or the release goes back or ends</source>
        <translation>%1 ist eine Freigabe, und niemand übergeht sie: Wer sie geben darf, genehmigt sie, oder das Release geht zurück oder endet</translation>
    </message>
    <message>
        <source>the release is not held: it waits for the poll &apos;%1&apos;; answer it or decide it</source>
        <translation>das Release ist nicht angehalten: Es wartet auf die Abfrage „%1“; beantworten oder entscheiden</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>a tick: %1</source>
        <translation>Abhaken: %1</translation>
    </message>
    <message>
        <source>a go or no-go: %1</source>
        <translation>Go oder No-go: %1</translation>
    </message>
    <message>
        <source>an approval: %1</source>
        <translation>Freigabe: %1</translation>
    </message>
    <message>
        <source>an approval by %1: %2</source>
        <translation>Freigabe durch %1: %2</translation>
    </message>
    <message>
        <source>what came out, done by hand: %1</source>
        <translation>Ergebnis, von Hand erledigt: %1</translation>
    </message>
    <message>
        <source>yes or no, which ‘%1’ is not: %2</source>
        <translation>Ja oder Nein, was ‚%1‘ nicht ist: %2</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a choice: %1</source>
        <translation>Wahl: %1</translation>
    </message>
    <message>
        <source>a decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>a decision: %1, %2</source>
        <translation>Entscheidung: %1, %2</translation>
    </message>
    <message>
        <source>the word to go on: %1</source>
        <translation>Kommando zum Weitermachen: %1</translation>
    </message>
    <message>
        <source>the word to go on, held by %1</source>
        <translation>Kommando zum Weitermachen, angehalten von %1</translation>
    </message>
    <message>
        <source>the word to go on, held by %1: %2</source>
        <translation>Kommando zum Weitermachen, angehalten von %1: %2</translation>
    </message>
    <message>
        <source>the word to run: %1</source>
        <translation>Kommando zum Ausführen: %1</translation>
    </message>
    <message>
        <source>a value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>its window, which does not open within a year</source>
        <translation>Zeitfenster, das sich binnen eines Jahres nicht öffnet</translation>
    </message>
    <message>
        <source>its window, which opens at %1</source>
        <translation>Zeitfenster, das sich öffnet um %1</translation>
    </message>
    <message>
        <source>an answer to what line %1 asks: %2</source>
        <translation>Antwort auf die Frage von Zeile %1: %2</translation>
    </message>
    <message>
        <source>an approval by %1</source>
        <translation>Freigabe durch %1</translation>
    </message>
    <message>
        <source>an answer to what %1</source>
        <translation>Antwort erbeten: %1</translation>
    </message>
    <message>
        <source>yes or no, which %1</source>
        <translation>Ja oder Nein; so nicht: %1</translation>
    </message>
    <message>
        <source>a decision: %1; line %2 says to roll back</source>
        <translation>eine Entscheidung: %1; Zeile %2 sagt zurückrollen</translation>
    </message>
    <message>
        <source>a decision: %1; nothing was done yet, and nothing is begun (line %2)</source>
        <translation>eine Entscheidung: %1; noch wurde nichts getan, und nichts wird begonnen (Zeile %2)</translation>
    </message>
    <message>
        <source>a signature by %1</source>
        <translation>eine Unterschrift von %1</translation>
    </message>
    <message>
        <source>a signature, refused by %1</source>
        <translation>eine Unterschrift, abgelehnt von %1</translation>
    </message>
    <message>
        <source>GO or NO-GO, %1</source>
        <translation>GO oder NO-GO, %1</translation>
    </message>
    <message>
        <source>%1 once more, a secret that was not kept</source>
        <translation>noch einmal %1, ein Geheimnis, das nicht aufbewahrt wurde</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‚%1‘</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>%1 of line %2</source>
        <translation>%1 von Zeile %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::AttentionModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>over, unseen</source>
        <translation>vorbei, ungesehen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>%1 new alarms within ten minutes</source>
        <translation>%1 neue Alarme binnen zehn Minuten</translation>
    </message>
    <message>
        <source>The first was: %1. %2</source>
        <translation>Der erste war: %1. %2</translation>
    </message>
    <message>
        <source>They are one row, so that the first can be found.</source>
        <translation>Sie sind eine Zeile, damit sich der erste finden lässt.</translation>
    </message>
    <message>
        <source>Look at the first one. Acknowledge to see each of them.</source>
        <translation>Den ersten ansehen. Quittieren, um jeden einzeln zu sehen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::ChartBoard</name>
    <message>
        <source>No source for %1: bind one in the file of sources beside the runbook.</source>
        <translation>Keine Quelle für %1: in der Datei der Quellen neben dem Runbook binden.</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::EventModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Event %1, %2
%3: %4</source>
        <translation>Ereignis %1, %2
%3: %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::FindingsModel</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line %1: %2
%3</source>
        <translation>Zeile %1: %2
%3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What will go wrong</source>
        <translation>Was schiefgehen wird</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Was es behebt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::HistoryModel</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::MeasuredModel</name>
    <message>
        <source>asked of a person</source>
        <translation>wird bei jemandem erfragt</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>it says nothing new</source>
        <translation>sagt nichts Neues</translation>
    </message>
    <message>
        <source>%1, asked in %2 ms</source>
        <translation>%1, gefragt in %2 ms</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen von</translation>
    </message>
    <message>
        <source>Says now</source>
        <translation>Sagt jetzt</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::ParametersModel</name>
    <message>
        <source>a file, made in line %1</source>
        <translation>eine Datei, erzeugt in Zeile %1</translation>
    </message>
    <message>
        <source>read from the output of line %1</source>
        <translation>aus der Ausgabe von Zeile %1</translation>
    </message>
    <message>
        <source>given, kept in memory only</source>
        <translation>angegeben, nur im Speicher gehalten</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>as line %1 says</source>
        <translation>wie Zeile %1 sagt</translation>
    </message>
    <message>
        <source>needed: an address</source>
        <translation>nötig: eine Adresse</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>another address will do</source>
        <translation>eine andere Adresse genügt</translation>
    </message>
    <message>
        <source>not needed to begin</source>
        <translation>zum Beginnen nicht nötig</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>A secret: it is never shown and never written down</source>
        <translation>Ein Geheimnis: nie gezeigt und nie aufgeschrieben</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>secret value</source>
        <translation>geheimer Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Benutzt in</translation>
    </message>
    <message>
        <source>the runbook&apos;s own</source>
        <translation>aus dem Runbook</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::PeopleModel</name>
    <message>
        <source>handed over to %1</source>
        <translation>übergeben an %1</translation>
    </message>
    <message>
        <source>handed over to %1: %2</source>
        <translation>übergeben an %1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::PlanModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ways back</source>
        <translation>Rückwege</translation>
    </message>
    <message>
        <source>Step in line %1</source>
        <translation>Schritt in Zeile %1</translation>
    </message>
    <message>
        <source>Way back in line %1</source>
        <translation>Rückweg in Zeile %1</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the release stands here</source>
        <translation>hier steht das Release</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::RecentModel</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1, missing, in %2</source>
        <translation>%1, fehlt, in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::ReviewModel</name>
    <message>
        <source>Line %1: %2, by no rule.</source>
        <translation>Zeile %1: %2, nach keiner Regel.</translation>
    </message>
    <message>
        <source>Line %1: %2, by the rule %3.</source>
        <translation>Zeile %1: %2, nach der Regel %3.</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>pinned down</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::RunbookLinesModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::SourceModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>holdpoint::items::TimelineModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Planned above, actual below</source>
        <translation>Geplant oben, wirklich unten</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>erwartet bis %1</translation>
    </message>
    <message>
        <source>point of no return: once it has run, nothing leads back</source>
        <translation>Punkt ohne Wiederkehr: Ist er gelaufen, führt nichts mehr zurück</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No release has begun.</source>
        <translation>Es hat kein Release begonnen.</translation>
    </message>
    <message>
        <source>Ended %1, %2.</source>
        <translation>Beendet %1, %2.</translation>
    </message>
    <message>
        <source>Rolled back %1, %2.</source>
        <translation>Zurückgerollt %1, %2.</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>später als zugesagt</translation>
    </message>
    <message>
        <source>within its promise</source>
        <translation>innerhalb der Zusage</translation>
    </message>
    <message>
        <source>Aborted %1.</source>
        <translation>Abgebrochen %1.</translation>
    </message>
    <message>
        <source>How long it will take is not known yet.</source>
        <translation>Wie lange es dauern wird, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Goes back: ends about %1, promised by %2.</source>
        <translation>Rollt zurück: endet etwa %1, zugesagt bis %2.</translation>
    </message>
    <message>
        <source>ends about %1, planned %2</source>
        <translation>endet etwa %1, geplant %2</translation>
    </message>
    <message>
        <source>Held: %1 if it goes on now; %2.</source>
        <translation>Angehalten: %1, wenn es jetzt weitergeht; %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Past a point of no return: %1 has run.</source>
        <translation>Jenseits eines Punkts ohne Wiederkehr: %1 ist gelaufen.</translation>
    </message>
    <message>
        <source>Rollback horizon %1: %2.</source>
        <translation>Rückroll-Horizont %1: %2.</translation>
    </message>
    <message>
        <source>Rollback horizon passed at %1: %2.</source>
        <translation>Rückroll-Horizont überschritten um %1: %2.</translation>
    </message>
    <message>
        <source>%1 The runbook&apos;s T is %2.</source>
        <translation>%1 Das T des Runbooks ist %2.</translation>
    </message>
    <message>
        <source>Rolled back %1.</source>
        <translation>Zurückgerollt %1.</translation>
    </message>
    <message>
        <source>Goes back: ends about %1; the runbook promises no time.</source>
        <translation>Geht zurück: endet etwa %1; das Runbook verspricht keine Zeit.</translation>
    </message>
</context>
<context>
    <name>holdpoint::session::ReleaseWorker</name>
    <message>
        <source>Another program drives this release. What you say here reaches it.</source>
        <translation>Ein anderes Programm fährt dieses Release. Was hier gesagt wird, erreicht es.</translation>
    </message>
    <message>
        <source>This program drives the release no longer.</source>
        <translation>Dieses Programm fährt das Release nicht mehr.</translation>
    </message>
    <message>
        <source>%1 drives the release now. What you say here reaches them.</source>
        <translation>Jetzt fährt %1 das Release. Was hier gesagt wird, kommt dort an.</translation>
    </message>
    <message>
        <source>A secret is typed where the release is driven.</source>
        <translation>Ein Geheimnis wird dort eingegeben, wo das Release gefahren wird.</translation>
    </message>
    <message>
        <source>A secret is given where the release is driven.</source>
        <translation>Ein Geheimnis wird dort angegeben, wo das Release gefahren wird.</translation>
    </message>
    <message>
        <source>The limits are not measured: %1</source>
        <translation>Die Grenzwerte werden nicht gemessen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Measures what is usual before the first change, for at most %n seconds. Whatever you say begins the release at once.</source>
        <translation>
            <numerusform>Misst, was vor der ersten Änderung üblich ist, höchstens %n Sekunde lang. Was auch immer gesagt wird, beginnt das Release sofort.</numerusform>
            <numerusform>Misst, was vor der ersten Änderung üblich ist, höchstens %n Sekunden lang. Was auch immer gesagt wird, beginnt das Release sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was refused where the release is driven: %1</source>
        <translation>Abgelehnt, wo das Release gefahren wird: %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::AlarmsDock</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>The chosen alarm</source>
        <translation>Der gewählte Alarm</translation>
    </message>
    <message>
        <source>Cause, consequence and action</source>
        <translation>Ursache, Folge und Maßnahme</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Nothing needs you, and nothing is out of order.</source>
        <translation>Nichts wartet auf Sie, und alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Say that you have seen it (Space). The release goes on as before.</source>
        <translation>Sagen, dass er gesehen wurde (Leertaste). Das Release geht weiter wie zuvor.</translation>
    </message>
    <message>
        <source>Show what it is about (Enter)</source>
        <translation>Zeigen, worum es geht (Eingabe)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Consequence: %1</source>
        <translation>Folge: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>Say what you see…</source>
        <translation>Sagen, was zu sehen ist…</translation>
    </message>
    <message>
        <source>You have looked at it yourself: say the value, and the limit is judged by it</source>
        <translation>Selbst nachgesehen: den Wert angeben, und der Grenzwert wird danach beurteilt</translation>
    </message>
    <message>
        <source>It is over. Acknowledge it, so that it is known to have been seen.</source>
        <translation>Vorbei. Quittieren, damit klar ist, dass es gesehen wurde.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::AskForm</name>
    <message>
        <source>Something has to stand in &apos;%1&apos;.</source>
        <translation>In ‚%1‘ muss etwas stehen.</translation>
    </message>
    <message>
        <source>A reason is needed; it stands in the journal.</source>
        <translation>Ein Grund ist nötig; er steht im Journal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::AttachField</name>
    <message>
        <source>Attach a &amp;file…</source>
        <translation>Eine &amp;Datei anhängen…</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>A text of at most 1 MiB. Its size and its SHA-256 go on record, and the checks read it.</source>
        <translation>Ein Text von höchstens 1 MiB. Seine Größe und seine SHA-256 werden festgehalten, und die Prüfungen lesen ihn.</translation>
    </message>
    <message>
        <source>The file with the result</source>
        <translation>Die Datei mit dem Ergebnis</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::Band</name>
    <message>
        <source>ROLL BACK</source>
        <translation>ZURÜCKROLLEN</translation>
    </message>
    <message>
        <source>%1 · release %2</source>
        <translation>%1 · Release %2</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>GO ON</source>
        <translation>WEITER</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>Something has run after which nothing leads back; what can be undone still is</source>
        <translation>Es ist etwas gelaufen, nach dem nichts zurückführt; was rückgängig zu machen ist, wird es noch</translation>
    </message>
    <message>
        <source>Nobody is needed before the end</source>
        <translation>Bis zum Ende wird niemand gebraucht</translation>
    </message>
    <message>
        <source>Next hold: %1</source>
        <translation>Nächster Halt: %1</translation>
    </message>
    <message>
        <source>Next hold in %1: %2</source>
        <translation>Nächster Halt in %1: %2</translation>
    </message>
    <message>
        <source>Past a point of no return</source>
        <translation>Jenseits eines Punkts ohne Wiederkehr</translation>
    </message>
    <message>
        <source>Way back in time until %1</source>
        <translation>Rückweg rechtzeitig bis %1</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Start</translation>
    </message>
    <message>
        <source>This is only looked at; it takes no word.</source>
        <translation>Dies wird nur angesehen und nimmt kein Wort an.</translation>
    </message>
    <message>
        <source>Watched for another %1</source>
        <translation>Noch %1 beobachtet</translation>
    </message>
    <message>
        <source>After that nobody is needed before the end</source>
        <translation>Danach wird bis zum Ende niemand gebraucht</translation>
    </message>
    <message>
        <source>%1 To take it back all the same, open the release itself.</source>
        <translation>%1 Um es trotzdem zurückzunehmen, das Release selbst öffnen.</translation>
    </message>
    <message>
        <source>The release is done. This takes it back all the same.</source>
        <translation>Das Release ist fertig. Damit wird es trotzdem zurückgenommen.</translation>
    </message>
    <message>
        <source>not driven</source>
        <translation>nicht gefahren</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::BeginTimes</name>
    <message>
        <source>May begin only at certain &amp;times</source>
        <translation>Darf nur zu bestimmten &amp;Zeiten beginnen</translation>
    </message>
    <message>
        <source>every day; or Mon, Tue</source>
        <translation>jeden Tag; oder Mon, Tue</translation>
    </message>
    <message>
        <source>none; from/to</source>
        <translation>keine; von/bis</translation>
    </message>
    <message>
        <source>Nothing may begin from the one time to the other, such as 2026-12-24T00:00/2026-12-27T06:00</source>
        <translation>Von der einen Zeit bis zur anderen darf nichts beginnen, etwa 2026-12-24T00:00/2026-12-27T06:00</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ChartPane</name>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Follow what is measured now</source>
        <translation>Dem folgen, was jetzt gemessen wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The whole release</source>
        <translation>Das ganze Release</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the charts as a picture, PNG or SVG</source>
        <translation>Die Diagramme als Bild speichern, PNG oder SVG</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <translation>%1
Taste: %2</translation>
    </message>
    <message>
        <source>Save the charts as a picture</source>
        <translation>Die Diagramme als Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg)</source>
        <translation>PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Live: the last %1</source>
        <translation>Live: die letzten %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ChartsDock</name>
    <message>
        <source>Limits of the runbook</source>
        <translation>Grenzwerte des Runbooks</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2, then %3</source>
        <translation>Zeile %1: %2, dann %3</translation>
    </message>
    <message>
        <source>No charts: the runbook is not at hand.</source>
        <translation>Keine Diagramme: Das Runbook liegt nicht vor.</translation>
    </message>
    <message>
        <source>No charts: the runbook states no limits.</source>
        <translation>Keine Diagramme: Das Runbook nennt keine Grenzwerte.</translation>
    </message>
    <message>
        <source>Nothing feeds the charts yet. Bind sources to these metrics in the file beside the runbook, or look after the limits yourself.</source>
        <translation>Noch speist nichts die Diagramme. Diese Messgrößen in der Datei neben dem Runbook an Quellen binden, oder die Grenzwerte selbst im Blick behalten.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ChecksView</name>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ClockLabel</name>
    <message>
        <source> next day</source>
        <translation> am Folgetag</translation>
    </message>
    <message>
        <source> day before</source>
        <translation> am Vortag</translation>
    </message>
    <message>
        <source>%1 since the start, the clock stands</source>
        <translation>%1 seit dem Start, die Uhr steht</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 seit dem Start</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::CommandBox</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::DelegateDialog</name>
    <message>
        <source>Hand a role on</source>
        <translation>Eine Rolle weitergeben</translation>
    </message>
    <message>
        <source>This is what is signed, all of it:</source>
        <translation>Das wird unterschrieben, im Ganzen:</translation>
    </message>
    <message>
        <source>The statement that is signed</source>
        <translation>Die Erklärung, die unterschrieben wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is a part of what is signed</source>
        <translation>Er wird mit unterschrieben</translation>
    </message>
    <message>
        <source>&amp;Who hands it on</source>
        <translation>&amp;Wer gibt sie weiter</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>To whom: a &amp;certificate</source>
        <translation>An wen: ein &amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The certificate of whom it goes to</source>
        <translation>Das Zertifikat dessen, der sie bekommt</translation>
    </message>
    <message>
        <source>The file that “identity export” gives</source>
        <translation>Die Datei aus „identity export“</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>Unter&amp;schreiben</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nobody has a key here yet: who hands a role on signs that.</source>
        <translation>Hier hat noch niemand einen Schlüssel: wer eine Rolle weitergibt, unterschreibt das.</translation>
    </message>
    <message>
        <source>Choose the certificate of whom the role goes to.</source>
        <translation>Das Zertifikat dessen auswählen, der die Rolle bekommt.</translation>
    </message>
    <message>
        <source>Say why: it is a part of what is signed.</source>
        <translation>Sagen, warum: es wird mit unterschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be signed yet:</source>
        <translation>Noch kann nichts unterschrieben werden:</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::Desk</name>
    <message>
        <source>Holdpoint</source>
        <translation>Holdpoint</translation>
    </message>
    <message>
        <source>The sample cannot be laid into a folder of its own below %1; check its rights and the disk</source>
        <translation>Das Beispiel lässt sich in keinen eigenen Ordner unter %1 legen; Rechte und Platte prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::DiffDialog</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::EndPane</name>
    <message>
        <source>How the release ended</source>
        <translation>Wie das Release endete</translation>
    </message>
    <message>
        <source>Rep&amp;lay: look at it again…</source>
        <translation>&amp;Wiedergabe: noch einmal ansehen…</translation>
    </message>
    <message>
        <source>Repor&amp;t: look at it, sign it…</source>
        <translation>Berich&amp;t: ansehen, unterschreiben…</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::FindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Die Stelle davor (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Die nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No search any more (Esc)</source>
        <translation>Nicht mehr suchen (Esc)</translation>
    </message>
    <message>
        <source>line %1, from the other end</source>
        <translation>Zeile %1, vom anderen Ende her</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>lines found: %1</source>
        <translation>Zeilen gefunden: %1</translation>
    </message>
    <message>
        <source>lines found so far: %1</source>
        <translation>Zeilen bisher gefunden: %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::IdentityDialog</name>
    <message>
        <source>A new identity</source>
        <translation>Eine neue Identität</translation>
    </message>
    <message>
        <source>A key pair with which you sign. It stays on this machine, and is used with its passphrase only.</source>
        <translation>Ein Schlüsselpaar, mit dem Sie unterschreiben. Es bleibt auf diesem Rechner und dient nur mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>&amp;Name, as it is printed</source>
        <translation>&amp;Name, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once m&amp;ore</source>
        <translation>N&amp;och einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; type it once more</source>
        <translation>Die beiden Passphrasen sind nicht gleich; bitte noch einmal eingeben</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>Mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>A few words are easy to keep in mind. Nobody can bring a passphrase back that is forgotten.</source>
        <translation>Ein paar Wörter merken sich leicht. Eine vergessene Passphrase bringt niemand zurück.</translation>
    </message>
    <message>
        <source>A new key pair, made here</source>
        <translation>Ein neues Schlüsselpaar, hier erzeugt</translation>
    </message>
    <message>
        <source>A key on a token (PKCS#11)</source>
        <translation>Ein Schlüssel auf einem Token (PKCS#11)</translation>
    </message>
    <message>
        <source>&amp;What signs</source>
        <translation>&amp;Womit unterschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Library of the token</source>
        <translation>&amp;Bibliothek des Tokens</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>Library of the token</source>
        <translation>Bibliothek des Tokens</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>The library of the token</source>
        <translation>Die Bibliothek des Tokens</translation>
    </message>
    <message>
        <source>Libraries (*.so);;All files (*)</source>
        <translation>Bibliotheken (*.so);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key stays on the token. What is kept here is where it lies, and its certificate.</source>
        <translation>Der Schlüssel bleibt auf dem Token. Hier gemerkt wird, wo er liegt, und sein Zertifikat.</translation>
    </message>
    <message>
        <source>The PIN is asked for each time, and kept nowhere. After a few wrong ones a token locks itself.</source>
        <translation>Die PIN wird jedes Mal gefragt und nirgends aufbewahrt. Nach einigen falschen sperrt sich ein Token.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>Überne&amp;hmen</translation>
    </message>
    <message>
        <source>&amp;Key on it</source>
        <translation>&amp;Schlüssel darauf</translation>
    </message>
    <message>
        <source>Key on the token</source>
        <translation>Schlüssel auf dem Token</translation>
    </message>
    <message>
        <source>Looks what the token holds…</source>
        <translation>Sieht nach, was das Token enthält…</translation>
    </message>
    <message>
        <source>%1, on the token %2</source>
        <translation>%1, auf dem Token %2</translation>
    </message>
    <message>
        <source>No token shows a key without its PIN. Put it in, or write the key&apos;s address.</source>
        <translation>Kein Token zeigt ohne PIN einen Schlüssel. Es einstecken, oder die Adresse des Schlüssels schreiben.</translation>
    </message>
    <message>
        <source>There is one, of %1.</source>
        <translation>Es gibt einen, von %1.</translation>
    </message>
    <message>
        <source>There are several; choose one.</source>
        <translation>Es gibt mehrere; einen wählen.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::JournalDock</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Go to the newest event and stay with it (End)</source>
        <translation>Zum neuesten Ereignis gehen und dort bleiben (Ende)</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Zum Schritt</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What is done and decided in the release appears here.</source>
        <translation>Noch ist nichts geschehen. Was im Release getan und entschieden wird, erscheint hier.</translation>
    </message>
    <message>
        <source>No event fits. Search for something else, or show everything.</source>
        <translation>Kein Ereignis passt. Etwas anderes suchen oder alles zeigen.</translation>
    </message>
    <message>
        <source>Search the journal (Ctrl+F)</source>
        <translation>Im Journal suchen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::LeaveDialog</name>
    <message>
        <source>Quit while a release is driven here</source>
        <translation>Beenden, während hier ein Release gefahren wird</translation>
    </message>
    <message>
        <source>Close a release that is driven here</source>
        <translation>Ein Release schließen, das hier gefahren wird</translation>
    </message>
    <message numerus="yes">
        <source>%n releases are driven from here.</source>
        <translation>
            <numerusform>%n Release wird von hier gefahren.</numerusform>
            <numerusform>%n Releases werden von hier gefahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is driven from here.</source>
        <translation>%1 wird von hier gefahren.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>Trotzdem be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::Notices</name>
    <message>
        <source>Drive fro&amp;m here</source>
        <translation>&amp;Von hier fahren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A past release: it shows what was, and takes no word. Move along its time below.</source>
        <translation>Ein vergangenes Release: Es zeigt, was war, und nimmt nichts entgegen. Unten lässt sich seine Zeit durchgehen.</translation>
    </message>
    <message>
        <source>Nothing goes on until the journal works again: %1</source>
        <translation>Nichts geht weiter, bis das Journal wieder funktioniert: %1</translation>
    </message>
    <message>
        <source>Another program drives this release. What you say here reaches it.</source>
        <translation>Ein anderes Programm fährt dieses Release. Was hier gesagt wird, erreicht es.</translation>
    </message>
    <message>
        <source>Open the release &amp;itself</source>
        <translation>Das Release &amp;selbst öffnen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::OutputView</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Ans Ende gehen und dort bleiben (Ende)</translation>
    </message>
    <message>
        <source>The file with this output is gone. What had been read can still be seen.</source>
        <translation>Die Datei mit dieser Ausgabe ist weg. Was gelesen war, ist noch zu sehen.</translation>
    </message>
    <message>
        <source>The output cannot be read: %1.</source>
        <translation>Die Ausgabe ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Too much for the clipboard: it holds the beginning of what is selected.</source>
        <translation>Zu viel für die Zwischenablage: Sie enthält den Anfang der Auswahl.</translation>
    </message>
    <message>
        <source>The file was cut and has begun anew. What it held before is not here.</source>
        <translation>Die Datei wurde abgeschnitten und hat neu begonnen. Was vorher darin stand, ist nicht hier.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the first one. This is the new one.</source>
        <translation>Eine andere Datei hat den Platz der ersten eingenommen. Dies ist die neue.</translation>
    </message>
    <message>
        <source>What a command prints is shown here.</source>
        <translation>Was ein Befehl ausgibt, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing has been printed yet.</source>
        <translation>Noch keine Ausgabe.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Keine Ausgabe.</translation>
    </message>
    <message>
        <source>What was printed is not here.</source>
        <translation>Die Ausgabe ist nicht hier.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PageView</name>
    <message>
        <source>The pages of the report</source>
        <translation>Die Seiten des Berichts</translation>
    </message>
    <message>
        <source>The report, page %1 of %2</source>
        <translation>Der Bericht, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PdfPages</name>
    <message>
        <source>The report was made and cannot be shown here; save it, and open it elsewhere</source>
        <translation>Der Bericht ist erstellt und kann hier nicht gezeigt werden; speichern und anderswo öffnen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PeopleDock</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sign what is chosen, or what is waited for</source>
        <translation>Freigeben, was gewählt ist oder worauf gewartet wird</translation>
    </message>
    <message>
        <source>Make somebody else responsible</source>
        <translation>Die Verantwortung übergeben</translation>
    </message>
    <message>
        <source>Leave a note for all</source>
        <translation>Eine Notiz für alle hinterlassen</translation>
    </message>
    <message>
        <source>Copy the contact or the text of the chosen row (%1)</source>
        <translation>Den Kontakt oder den Text der gewählten Zeile kopieren (%1)</translation>
    </message>
    <message>
        <source>This is only looked at; it takes no word.</source>
        <translation>Dies wird nur angesehen und nimmt kein Wort an.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PlanDock</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>There is no plan yet. Open a runbook and start a release of it, or open one that is going on.</source>
        <translation>Noch gibt es keinen Plan. Ein Runbook öffnen und daraus ein Release starten, oder ein laufendes öffnen.</translation>
    </message>
    <message>
        <source>Nothing in this plan fits the filter.</source>
        <translation>Nichts in diesem Plan passt zum Filter.</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Den ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>Go with the release: the line at which it stands stays in sight (Ctrl+J)</source>
        <translation>Mit dem Release gehen: Die Zeile, an der es steht, bleibt im Blick (Strg+J)</translation>
    </message>
    <message>
        <source>Filter by text or line</source>
        <translation>Nach Text oder Zeile filtern</translation>
    </message>
    <message>
        <source>Filter the plan by text or line</source>
        <translation>Den Plan nach Text oder Zeile filtern</translation>
    </message>
    <message>
        <source>Filter by text or line (Ctrl+F)</source>
        <translation>Nach Text oder Zeile filtern (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Which part of the plan is shown</source>
        <translation>Welcher Teil des Plans gezeigt wird</translation>
    </message>
    <message>
        <source>Open and close all of the plan</source>
        <translation>Den ganzen Plan auf- und zuklappen</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 anzusehen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PlanPane</name>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Show only what was understood with less than certainty</source>
        <translation>Nur zeigen, was nicht mit Gewissheit verstanden wurde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>The one before that needs a look (Shift+F8)</source>
        <translation>Die vorige anzusehende Stelle (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>The next one that needs a look (F8)</source>
        <translation>Die nächste anzusehende Stelle (F8)</translation>
    </message>
    <message>
        <source>That is &amp;right</source>
        <translation>Das s&amp;timmt</translation>
    </message>
    <message>
        <source>It was understood as it is meant (Space in the plan)</source>
        <translation>Es wurde verstanden, wie es gemeint ist (Leertaste im Plan)</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>Say what it is instead. The file is changed when you save, and not before</source>
        <translation>Sagen, was es stattdessen ist. Die Datei ändert sich erst beim Speichern</translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message>
        <source>Needs a look: %1</source>
        <translation>Anzusehen: %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 confirmed</source>
        <translation>%1 Zeilen, %2 bestätigt</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Choose a row to see why it was understood so.</source>
        <translation>Eine Zeile wählen, um zu sehen, warum sie so verstanden wurde.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nochmal prüfen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PlanTreeView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Who I am</source>
        <translation>&amp;Wer ich bin</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>La&amp;yout of a release</source>
        <translation>An&amp;ordnung eines Release</translation>
    </message>
    <message>
        <source>A release &amp;starts driven</source>
        <translation>Ein Release &amp;beginnt</translation>
    </message>
    <message>
        <source>Output of what has &amp;passed</source>
        <translation>A&amp;usgabe von Bestandenem</translation>
    </message>
    <message>
        <source>St&amp;ore</source>
        <translation>&amp;Ablage</translation>
    </message>
    <message>
        <source>The journal and the report name you so</source>
        <translation>So heißt man im Journal und im Bericht</translation>
    </message>
    <message>
        <source>As this system</source>
        <translation>Wie dieses System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As it was left</source>
        <translation>Wie sie verlassen wurde</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Step: each command when you say so</source>
        <translation>Schrittweise: jeder Befehl auf Kommando</translation>
    </message>
    <message>
        <source>Flow: on by itself to the next question</source>
        <translation>Durchlaufend: von selbst bis zur nächsten Frage</translation>
    </message>
    <message>
        <source>By hand: people do it, Holdpoint keeps the record</source>
        <translation>Von Hand: Menschen führen aus, Holdpoint hält fest</translation>
    </message>
    <message>
        <source>Goes on at once</source>
        <translation>Geht sofort weiter</translation>
    </message>
    <message>
        <source>Stays for </source>
        <translation>Bleibt </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>What needs a person is shown at once, whatever stands here</source>
        <translation>Was einen Menschen braucht, wird sofort gezeigt, was auch immer hier steht</translation>
    </message>
    <message>
        <source>The user&apos;s own; or sqlite:PATH</source>
        <translation>Die eigene; oder sqlite:PFAD</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>T&amp;est it</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>The name counts for releases that are opened from now on; those that are open keep the old one.</source>
        <translation>Der Name gilt für Releases, die von jetzt an geöffnet werden; offene behalten den alten.</translation>
    </message>
    <message>
        <source>Layout and drive count for what is opened from now on.</source>
        <translation>Anordnung und Fahrweise gelten für alles, was von jetzt an geöffnet wird.</translation>
    </message>
    <message>
        <source>The language and the store change when Holdpoint starts the next time.</source>
        <translation>Sprache und Ablage wechseln, wenn Holdpoint das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Sie wird angesehen…</translation>
    </message>
    <message>
        <source>There is no store in %1 yet. It will be made with the first release.</source>
        <translation>In %1 ist noch keine Ablage. Sie entsteht mit dem ersten Release.</translation>
    </message>
    <message>
        <source>%1 can be read and written. Releases in it: %2</source>
        <translation>%1 kann gelesen und geschrieben werden. Releases darin: %2</translation>
    </message>
    <message>
        <source>Time sta&amp;mp server</source>
        <translation>&amp;Zeitstempel-Server</translation>
    </message>
    <message>
        <source>None; or its address, http://…</source>
        <translation>Keiner; oder seine Adresse, http://…</translation>
    </message>
    <message>
        <source>It confirms when a report was signed (RFC 3161)</source>
        <translation>Er bestätigt, wann ein Bericht unterschrieben wurde (RFC 3161)</translation>
    </message>
    <message>
        <source>A time stamp server is a web address, http://… or https://…, without a password in it.</source>
        <translation>Ein Zeitstempel-Server ist eine Webadresse, http://… oder https://…, ohne Passwort darin.</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>&amp;Trotzdem behalten</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::Presenter</name>
    <message>
        <source>%1 – shared screen</source>
        <translation>%1 – geteilter Bildschirm</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Geteilter Bildschirm</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>WAITS FOR A PERSON</source>
        <translation>WARTET AUF EINEN MENSCHEN</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation>%1   ·   %2</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Nothing is asked of the room now</source>
        <translation>Jetzt wird der Raum nichts gefragt</translation>
    </message>
    <message>
        <source>Nothing is asked of the room. Now:</source>
        <translation>Der Raum wird nichts gefragt. Jetzt:</translation>
    </message>
    <message>
        <source>The runbook asks no role to sign</source>
        <translation>Das Runbook verlangt von keiner Rolle eine Freigabe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>No open alarm</source>
        <translation>Kein offener Alarm</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <translation>%1 seit dem Start</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Start</translation>
    </message>
    <message>
        <source>ROLLING BACK, WAITS FOR A PERSON</source>
        <translation>ROLLT ZURÜCK, WARTET AUF JEMANDEN</translation>
    </message>
    <message>
        <source>ROLLING BACK</source>
        <translation>ROLLT ZURÜCK</translation>
    </message>
    <message>
        <source>%1 of %2 of the way back done</source>
        <translation>%1 von %2 des Rückwegs getan</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PressHoldButton</name>
    <message>
        <source>Press and hold for %1 seconds; on the keyboard, hold Space. Letting go earlier does nothing.</source>
        <translation>%1 Sekunden gedrückt halten; auf der Tastatur die Leertaste halten. Früher loszulassen bewirkt nichts.</translation>
    </message>
    <message>
        <source>keep holding</source>
        <translation>weiter halten</translation>
    </message>
    <message>
        <source>let go too early: nothing was done</source>
        <translation>zu früh losgelassen: nichts wurde getan</translation>
    </message>
    <message>
        <source>press and hold %1 s</source>
        <translation>%1 s gedrückt halten</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::PromptRow</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>The command waits for you to type.</source>
        <translation>Der Befehl wartet auf Ihre Eingabe.</translation>
    </message>
    <message>
        <source>It is not shown and not kept</source>
        <translation>Es wird nicht gezeigt und nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ReleaseWindow</name>
    <message>
        <source>G&amp;o</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>To what is &amp;waited for</source>
        <translation>&amp;Worauf gewartet wird</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>&amp;Open a runbook…</source>
        <translation>R&amp;unbook öffnen…</translation>
    </message>
    <message>
        <source>&amp;All releases</source>
        <translation>&amp;Alle Releases</translation>
    </message>
    <message>
        <source>Drive fro&amp;m here</source>
        <translation>&amp;Von hier fahren</translation>
    </message>
    <message>
        <source>&amp;Step: each command when somebody says so</source>
        <translation>&amp;Schrittweise: jeder Befehl auf Ansage</translation>
    </message>
    <message>
        <source>&amp;Flow: on to the next question</source>
        <translation>&amp;Durchlaufend: weiter bis zur nächsten Frage</translation>
    </message>
    <message>
        <source>By h&amp;and: somebody runs them elsewhere</source>
        <translation>Von Ha&amp;nd: jemand führt sie anderswo aus</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Halt</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Zurückrollen…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>No&amp;tiz…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>Ü&amp;bergeben…</translation>
    </message>
    <message>
        <source>&amp;Presenter window</source>
        <translation>&amp;Präsentationsfenster</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Layout &amp;Drive</source>
        <translation>Anordnung &amp;Fahren</translation>
    </message>
    <message>
        <source>Layout &amp;Watch</source>
        <translation>Anordnung &amp;Beobachten</translation>
    </message>
    <message>
        <source>Layout &amp;Meeting</source>
        <translation>Anordnung Be&amp;sprechung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Alarms (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>Holdpoint</source>
        <translation>Holdpoint</translation>
    </message>
    <message>
        <source>%1 – %2 – Holdpoint</source>
        <translation>%1 – %2 – Holdpoint</translation>
    </message>
    <message>
        <source>looked at again</source>
        <translation>Rückschau</translation>
    </message>
    <message>
        <source>The release is held</source>
        <translation>Das Release ist angehalten</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing new begins. Say why, for those who wonder.</source>
        <translation>Was läuft, läuft zu Ende; nichts Neues beginnt. Sagen, warum, für alle, die sich wundern.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Keep the reason</source>
        <translation>Grund &amp;festhalten</translation>
    </message>
    <message>
        <source>Hand the release over</source>
        <translation>Das Release übergeben</translation>
    </message>
    <message>
        <source>From then on somebody else is responsible. What has to be known goes with it.</source>
        <translation>Von da an ist jemand anderes verantwortlich. Was man wissen muss, geht mit.</translation>
    </message>
    <message>
        <source>&amp;Who takes it over</source>
        <translation>&amp;Wer übernimmt</translation>
    </message>
    <message>
        <source>What has to be &amp;known</source>
        <translation>Was man wissen &amp;muss</translation>
    </message>
    <message>
        <source>&amp;Hand it over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>It stands in the journal and in the report, with your name and the time.</source>
        <translation>Sie steht im Journal und im Bericht, mit Ihrem Namen und der Zeit.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Without a reason</source>
        <translation>&amp;Ohne Grund</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>As&amp;k for GO or NO-GO…</source>
        <translation>Nach GO oder NO-GO &amp;fragen…</translation>
    </message>
    <message>
        <source>Ans&amp;wer the poll…</source>
        <translation>Abfrage beantw&amp;orten…</translation>
    </message>
    <message>
        <source>&amp;Decide the poll…</source>
        <translation>Abfrage entsche&amp;iden…</translation>
    </message>
    <message>
        <source>Ask for GO or NO-GO</source>
        <translation>Nach GO oder NO-GO fragen</translation>
    </message>
    <message>
        <source>The roles that sign in the runbook answer, and the Release Manager decides. Until then nothing new begins.</source>
        <translation>Es antworten die Rollen, die im Runbook freigeben, und der Release Manager entscheidet. Bis dahin beginnt nichts Neues.</translation>
    </message>
    <message>
        <source>Those who were asked before answer again, and %1 decides. Until then nothing new begins.</source>
        <translation>Es antworten noch einmal, die schon gefragt wurden, und %1 entscheidet. Bis dahin beginnt nichts Neues.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Stellen</translation>
    </message>
    <message>
        <source>End here, without going &amp;back…</source>
        <translation>Hier beenden, ohne zurüc&amp;kzurollen…</translation>
    </message>
    <message>
        <source>Replay: look at &amp;it again…</source>
        <translation>Wieder&amp;gabe: noch einmal ansehen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Program&amp;m beenden</translation>
    </message>
    <message>
        <source>Wrap the lines of the &amp;output</source>
        <translation>Zeilen der &amp;Ausgabe umbrechen</translation>
    </message>
    <message>
        <source>End the release here, without going back</source>
        <translation>Das Release hier beenden, ohne zurückzurollen</translation>
    </message>
    <message>
        <source>&amp;End the release</source>
        <translation>Release be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Weiter damit</translation>
    </message>
    <message>
        <source>What you see yourself</source>
        <translation>Was selbst zu sehen ist</translation>
    </message>
    <message>
        <source>%1, line %2. The limit is judged by what you say, under your name, as if it had been measured.</source>
        <translation>%1, Zeile %2. Der Grenzwert wird nach dieser Angabe beurteilt, unter Ihrem Namen, als wäre er gemessen.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Value in %1</source>
        <translation>&amp;Wert in %1</translation>
    </message>
    <message>
        <source>&amp;Say it</source>
        <translation>&amp;Angeben</translation>
    </message>
    <message>
        <source>Repor&amp;t: look at it, sign it…</source>
        <translation>Be&amp;richt: ansehen, unterschreiben…</translation>
    </message>
    <message>
        <source>Hand a ro&amp;le on: somebody signs in it…</source>
        <translation>Ro&amp;lle weitergeben: jemand unterschreibt in ihr…</translation>
    </message>
    <message>
        <source>End the watch before its time</source>
        <translation>Das Beobachten vor seiner Zeit beenden</translation>
    </message>
    <message>
        <source>All steps are over, and the runbook says to watch until %1. That it ends now stands in the report, under your name.</source>
        <translation>Alle Schritte sind getan, und nach dem Runbook wird bis %1 beobachtet. Dass es jetzt endet, steht im Bericht, unter Ihrem Namen.</translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <translation>Jetzt b&amp;eenden</translation>
    </message>
    <message>
        <source>Go on against what was decided</source>
        <translation>Gegen den Entscheid weitermachen</translation>
    </message>
    <message>
        <source>&amp;Go on against it</source>
        <translation>Dagegen &amp;weitermachen</translation>
    </message>
    <message>
        <source>A&amp;uthorise: breaches roll back by themselves…</source>
        <translation>Bevollm&amp;ächtigen: Verletzungen rollen von selbst zurück…</translation>
    </message>
    <message>
        <source>Breaches are asked about again</source>
        <translation>Bei Verletzungen wird wieder gefragt</translation>
    </message>
    <message>
        <source>A breach rolls back by itself</source>
        <translation>Eine Verletzung rollt von selbst zurück</translation>
    </message>
    <message>
        <source>&amp;Take the authority back</source>
        <translation>Vollmacht &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Authorise it</source>
        <translation>&amp;Bevollmächtigen</translation>
    </message>
    <message>
        <source>Nothing goes back any more without somebody&apos;s word, whatever of these is breached:</source>
        <translation>Nichts geht mehr zurück, ohne dass jemand es sagt, was davon auch verletzt wird:</translation>
    </message>
    <message>
        <source>When one of these is breached the release goes back at once, and nobody is asked:</source>
        <translation>Wird einer davon verletzt, geht das Release sofort zurück, und niemand wird gefragt:</translation>
    </message>
    <message>
        <source>No poll is open.</source>
        <translation>Es ist keine Abfrage offen.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ReplayBar</name>
    <message>
        <source>Play it as it went</source>
        <translation>Abspielen, wie es war</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Moment of the release, by event</source>
        <translation>Moment des Release, nach Ereignis</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · Ereignis %2 von %3</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ReportSignForm</name>
    <message>
        <source>&amp;Who signs</source>
        <translation>&amp;Wer unterschreibt</translation>
    </message>
    <message>
        <source>In which r&amp;ole</source>
        <translation>In welcher R&amp;olle</translation>
    </message>
    <message>
        <source>Approved: it is as it should be</source>
        <translation>Freigegeben: es ist, wie es sein soll</translation>
    </message>
    <message>
        <source>Reviewed: I have read it</source>
        <translation>Geprüft: ich habe es gelesen</translation>
    </message>
    <message>
        <source>Responsible: I have done it or had it done</source>
        <translation>Verantwortet: ich habe es getan oder veranlasst</translation>
    </message>
    <message>
        <source>What it &amp;means</source>
        <translation>Was sie be&amp;deutet</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>&amp;New identity…</source>
        <translation>&amp;Neue Identität…</translation>
    </message>
    <message>
        <source>What is signed is the document that you see, with its evidence.</source>
        <translation>Unterschrieben wird das Dokument, das Sie sehen, mit seinen Nachweisen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody has a key here yet</source>
        <translation>Hier hat noch niemand einen Schlüssel</translation>
    </message>
    <message>
        <source>With a &amp;time stamp by %1</source>
        <translation>Mit einem &amp;Zeitstempel von %1</translation>
    </message>
    <message>
        <source>%1 is asked for the time, for a quarter of a minute at most…</source>
        <translation>%1 wird nach der Zeit gefragt, höchstens eine Viertelminute lang…</translation>
    </message>
    <message>
        <source>It is being signed…</source>
        <translation>Wird unterschrieben…</translation>
    </message>
    <message>
        <source>Nobody has a key here yet. “New identity…” makes one.</source>
        <translation>Hier hat noch niemand einen Schlüssel. „Neue Identität…“ legt einen an.</translation>
    </message>
    <message>
        <source>Say in which role you sign.</source>
        <translation>Bitte angeben, in welcher Rolle unterschrieben wird.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ReportWindow</name>
    <message>
        <source>Report of %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Mak&amp;e it anew</source>
        <translation>N&amp;eu erstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>So breit, wie Platz ist (Strg+0)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speic&amp;hern</translation>
    </message>
    <message>
        <source>A copy of the document, the page or the evidence (Ctrl+S saves the PDF)</source>
        <translation>Eine Kopie des Dokuments, der Seite oder der Nachweise (Strg+S speichert das PDF)</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Pa&amp;ge (HTML)…</source>
        <translation>&amp;Seite (HTML)…</translation>
    </message>
    <message>
        <source>&amp;Evidence (JSON)…</source>
        <translation>&amp;Nachweise (JSON)…</translation>
    </message>
    <message>
        <source>&amp;All of it, into a folder…</source>
        <translation>&amp;Alles, in einen Ordner…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Unterschreiben…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>It is kept with the release, where others sign it after you. Copies go where you save them.</source>
        <translation>Er liegt beim Release, wo andere nach Ihnen unterschreiben. Kopien liegen, wo Sie sie speichern.</translation>
    </message>
    <message>
        <source>A signed report stays as it is</source>
        <translation>Ein unterschriebener Bericht bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The folder for the report</source>
        <translation>Der Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>The release has gone on since: this report does not hold all that has happened.</source>
        <translation>Das Release ist seither weitergegangen: dieser Bericht enthält nicht alles, was geschehen ist.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::ReviewWindow</name>
    <message>
        <source>Opening runs nothing.</source>
        <translation>Beim Öffnen wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Corrections are not in the file yet; a release uses them.</source>
        <translation>Die Korrekturen stehen noch nicht in der Datei; ein Release benutzt sie.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>Take the last correction back (%1)</source>
        <translation>Die letzte Korrektur zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>Sa&amp;ve into the file…</source>
        <translation>In &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Shows what would change in the file before anything is written (%1)</source>
        <translation>Zeigt, was sich in der Datei ändern würde, bevor etwas geschrieben wird (%1)</translation>
    </message>
    <message>
        <source>Ru&amp;nbook</source>
        <translation>Ru&amp;nbook</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show the repair…</source>
        <translation>Reparatur zeigen…</translation>
    </message>
    <message>
        <source>Reading %1. It can be left at any time: close the window.</source>
        <translation>%1 wird gelesen. Jederzeit abzubrechen: das Fenster schließen.</translation>
    </message>
    <message>
        <source>The runbook is read</source>
        <translation>Das Runbook wird gelesen</translation>
    </message>
    <message>
        <source>%1[*] – Holdpoint</source>
        <translation>%1[*] – Holdpoint</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Saved. Nothing but what was shown has changed in the file.</source>
        <translation>Gespeichert. In der Datei hat sich nur geändert, was gezeigt wurde.</translation>
    </message>
    <message>
        <source>The file was encoded twice (UTF-8 read as %1). It is read here as it was meant; the file is as it was.</source>
        <translation>Die Datei wurde doppelt kodiert (UTF-8 als %1 gelesen). Hier wird sie gelesen, wie sie gemeint war; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Values (missing: %1)</source>
        <translation>Werte (fehlen: %1)</translation>
    </message>
    <message>
        <source>Values (%1)</source>
        <translation>Werte (%1)</translation>
    </message>
    <message>
        <source>Findings (%1, serious: %2)</source>
        <translation>Befunde (%1, ernst: %2)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>What the check means</source>
        <translation>Was die Prüfung bedeutet</translation>
    </message>
    <message>
        <source>As Holdpoint writes checks, such as:  rows = 0    number = 4    output contains &quot;ready&quot;    exit code = 0    HTTP status = 200</source>
        <translation>So, wie Holdpoint Prüfungen schreibt, etwa:  rows = 0    number = 4    output contains &quot;ready&quot;    exit code = 0    HTTP status = 200</translation>
    </message>
    <message>
        <source> The original is kept beside it, with the ending .holdpoint-old.</source>
        <translation> Das Original bleibt daneben liegen, mit der Endung .holdpoint-old.</translation>
    </message>
    <message>
        <source>Save into the runbook</source>
        <translation>Ins Runbook speichern</translation>
    </message>
    <message>
        <source>This and nothing else changes in %1.</source>
        <translation>Dies und nichts anderes ändert sich in %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Repair the encoding</source>
        <translation>Die Kodierung reparieren</translation>
    </message>
    <message>
        <source>The text was read as another encoding once and saved again. This is what would be mended; nothing is written before you save.</source>
        <translation>Der Text wurde einmal in einer anderen Kodierung gelesen und wieder gespeichert. Das würde behoben; vor dem Speichern wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Corrections are not saved</source>
        <translation>Korrekturen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The corrections of %1 are not in the file.</source>
        <translation>Die Korrekturen von %1 stehen nicht in der Datei.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Ohne sie verlassen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;Ask each source now</source>
        <translation>Jede Quelle jetzt &amp;fragen</translation>
    </message>
    <message>
        <source>Where the number of each limit comes from. A limit without a source is asked of a person.</source>
        <translation>Woher die Zahl jedes Grenzwerts kommt. Ein Grenzwert ohne Quelle wird bei jemandem erfragt.</translation>
    </message>
    <message>
        <source>No source is bound: every limit is asked of a person. Bind sources in the file beside the runbook.</source>
        <translation>Keine Quelle ist gebunden: Jeder Grenzwert wird bei jemandem erfragt. Quellen werden in der Datei neben dem Runbook gebunden.</translation>
    </message>
    <message>
        <source>To the next that needs a look</source>
        <translation>Zum nächsten, das anzusehen ist</translation>
    </message>
    <message>
        <source>To the one before that needs a look</source>
        <translation>Zum vorigen, das anzusehen ist</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Letzte Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Save the corrections into the file…</source>
        <translation>Korrekturen in die Datei speichern…</translation>
    </message>
    <message>
        <source>Open a runbook…</source>
        <translation>Runbook öffnen…</translation>
    </message>
    <message>
        <source>Open another runbook…</source>
        <translation>Anderes Runbook öffnen…</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::RollbackDialog</name>
    <message>
        <source>Roll back: %1</source>
        <translation>Zurückrollen: %1</translation>
    </message>
    <message>
        <source>What will be run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>&amp;Way back</source>
        <translation>&amp;Rückweg</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>May be left empty: nothing stands between you and the way back</source>
        <translation>Darf leer bleiben: Nichts steht zwischen Ihnen und dem Rückweg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Hold to roll back</source>
        <translation>Halten zum Zurückrollen</translation>
    </message>
    <message>
        <source>As the runbook says, from what has run</source>
        <translation>Wie das Runbook sagt, nach dem, was gelaufen ist</translation>
    </message>
    <message>
        <source>%1 (within %2)</source>
        <translation>%1 (innerhalb von %2)</translation>
    </message>
    <message>
        <source>Choose a way back</source>
        <translation>Einen Rückweg wählen</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>somebody does it</source>
        <translation>macht jemand</translation>
    </message>
    <message>
        <source>Stopped first: %1</source>
        <translation>Zuerst gestoppt: %1</translation>
    </message>
    <message>
        <source>The runbook names nothing that would be lost.</source>
        <translation>Das Runbook nennt nichts, was verloren ginge.</translation>
    </message>
    <message>
        <source>Nobody has to sign.</source>
        <translation>Niemand muss freigeben.</translation>
    </message>
    <message>
        <source>Signs on the way: %1</source>
        <translation>Unterwegs gibt frei: %1</translation>
    </message>
    <message>
        <source>Takes about %1</source>
        <translation>Dauert etwa %1</translation>
    </message>
    <message>
        <source>%1; the runbook promises no time</source>
        <translation>%1; das Runbook sagt keine Zeit zu</translation>
    </message>
    <message>
        <source>%1, within the promised %2</source>
        <translation>%1, innerhalb der zugesagten %2</translation>
    </message>
    <message>
        <source>%1, LONGER than the promised %2</source>
        <translation>%1, LÄNGER als die zugesagten %2</translation>
    </message>
    <message>
        <source>End here without going back…</source>
        <translation>Hier beenden, ohne zurückzurollen…</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>fragt nach %1</translation>
    </message>
    <message>
        <source>Has no value yet: %1. It is asked for when its turn comes, and the way back waits until it is given.</source>
        <translation>Noch ohne Wert: %1. Danach wird gefragt, wenn die Reihe daran ist, und der Rückweg wartet, bis er angegeben ist.</translation>
    </message>
    <message>
        <source>The release is over</source>
        <translation>Das Release ist vorbei</translation>
    </message>
    <message>
        <source>It goes back already</source>
        <translation>Es rollt schon zurück</translation>
    </message>
    <message>
        <source>To go back another way than it does, choose it above.</source>
        <translation>Um einen anderen Rückweg zu nehmen als diesen, ihn oben wählen.</translation>
    </message>
    <message>
        <source>Choose it above, and it is shown what would be run. Nothing is run before the button was held.</source>
        <translation>Oben wählen, dann steht hier, was ausgeführt würde. Nichts läuft, bevor der Knopf gedrückt gehalten wurde.</translation>
    </message>
    <message>
        <source>What has been done and stays</source>
        <translation>Was getan ist und bleibt</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Getan um</translation>
    </message>
    <message>
        <source>Nothing leads back from here</source>
        <translation>Von hier führt nichts zurück</translation>
    </message>
    <message>
        <source>Press HOLD, so that nothing more begins. Undo by hand what must not stay, and keep in a note what was undone. Then end the release here; or mend what is wrong, and go on.</source>
        <translation>HALT drücken, damit nichts Neues beginnt. Von Hand rückgängig machen, was nicht bleiben darf, und in einer Notiz festhalten, was es war. Dann das Release hier beenden; oder beheben, was nicht stimmt, und weitermachen.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>The release was done %1 ago. What has come about since then is not in its journal: look what of it would be lost.</source>
        <translation>Das Release war vor %1 fertig. Was seither entstanden ist, steht nicht in seinem Journal: nachsehen, was davon verloren ginge.</translation>
    </message>
    <message>
        <source>Looks whether another release was begun in the same folder since…</source>
        <translation>Sieht nach, ob seither im selben Ordner ein anderes Release begonnen wurde…</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::RowTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::RunbookChooser</name>
    <message>
        <source>Open a runbook</source>
        <translation>Runbook öffnen</translation>
    </message>
    <message>
        <source>Runbooks (*.md *.markdown *.txt)</source>
        <translation>Runbooks (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::RunbookDock</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>The text of the runbook is not here. It is shown as soon as the release&apos;s runbook is opened or is read from the journal.</source>
        <translation>Der Text des Runbooks ist nicht hier. Er wird gezeigt, sobald das Runbook des Release geöffnet oder aus dem Journal gelesen ist.</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Go with the release: the line at which it stands stays in sight (Ctrl+J)</source>
        <translation>Mit dem Release gehen: Die Zeile, an der es steht, bleibt im Blick (Strg+J)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the runbook</source>
        <translation>Im Runbook suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the runbook for</source>
        <translation>Im Runbook suchen nach</translation>
    </message>
    <message>
        <source>The match before (Shift+F3)</source>
        <translation>Der Treffer davor (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next match (F3)</source>
        <translation>Der nächste Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Not the text of this release: no marks.</source>
        <translation>Nicht der Text dieses Release: keine Marken.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::SecretDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>a secret: it is not shown</source>
        <translation>ein Geheimnis: es wird nicht gezeigt</translation>
    </message>
    <message>
        <source>type it here</source>
        <translation>hier eingeben</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::SignDialog</name>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Answer the go/no-go poll</source>
        <translation>Die GO/NO-GO-Abfrage beantworten</translation>
    </message>
    <message>
        <source>Decide the go/no-go poll</source>
        <translation>Die GO/NO-GO-Abfrage entscheiden</translation>
    </message>
    <message>
        <source>This is what is signed, all of it:</source>
        <translation>Das wird unterschrieben, im Ganzen:</translation>
    </message>
    <message>
        <source>The statement that is signed</source>
        <translation>Die Erklärung, die unterschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Re&amp;fuse: it holds the release</source>
        <translation>&amp;Ablehnen: das hält das Release an</translation>
    </message>
    <message>
        <source>&amp;GO</source>
        <translation>&amp;GO</translation>
    </message>
    <message>
        <source>&amp;NO-GO</source>
        <translation>&amp;NO-GO</translation>
    </message>
    <message>
        <source>&amp;HOLD</source>
        <translation>&amp;HALT</translation>
    </message>
    <message>
        <source>A no needs a reason; it is a part of what is signed</source>
        <translation>Ein Nein braucht eine Begründung; sie wird mit unterschrieben</translation>
    </message>
    <message>
        <source>&amp;Who signs</source>
        <translation>&amp;Wer unterschreibt</translation>
    </message>
    <message>
        <source>In which r&amp;ole</source>
        <translation>In welcher R&amp;olle</translation>
    </message>
    <message>
        <source>&amp;Reason or remark</source>
        <translation>&amp;Begründung oder Bemerkung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
        <source>%1, by name and unsigned</source>
        <translation>%1, mit Namen und ohne Unterschrift</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Say it</source>
        <translation>&amp;Sagen</translation>
    </message>
    <message>
        <source>Choose whether you approve or refuse.</source>
        <translation>Freigeben oder ablehnen wählen.</translation>
    </message>
    <message>
        <source>Choose GO, NO-GO or HOLD.</source>
        <translation>GO, NO-GO oder HALT wählen.</translation>
    </message>
    <message>
        <source>New &amp;identity…</source>
        <translation>Neue &amp;Identität…</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Nobody has a key here yet. “New identity…” makes one.</source>
        <translation>Hier hat noch niemand einen Schlüssel. „Neue Identität…“ legt einen an.</translation>
    </message>
    <message>
        <source>Nothing can be signed yet:</source>
        <translation>Noch kann nichts unterschrieben werden:</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::SignatureList</name>
    <message>
        <source>Who has signed</source>
        <translation>Wer unterschrieben hat</translation>
    </message>
    <message>
        <source>Nobody has signed this report yet.</source>
        <translation>Diesen Bericht hat noch niemand unterschrieben.</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Gilt nicht: %1</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::SourceView</name>
    <message>
        <source>Text of the runbook</source>
        <translation>Text des Runbooks</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::StartForm</name>
    <message>
        <source>How it begins</source>
        <translation>Wie es beginnt</translation>
    </message>
    <message>
        <source>&amp;Drive</source>
        <translation>Fahr&amp;weise</translation>
    </message>
    <message>
        <source>&amp;Working folder</source>
        <translation>&amp;Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Hold before</source>
        <translation>&amp;Halt vor</translation>
    </message>
    <message>
        <source>Step: each command when you say so</source>
        <translation>Schrittweise: jeder Befehl auf Ansage</translation>
    </message>
    <message>
        <source>Flow: on by itself to the next question</source>
        <translation>Durchlaufend: von selbst bis zur nächsten Frage</translation>
    </message>
    <message>
        <source>By hand: people do it, Holdpoint keeps the record</source>
        <translation>Von Hand: Menschen führen aus, Holdpoint führt Buch</translation>
    </message>
    <message>
        <source>The folder in which the commands begin</source>
        <translation>Der Ordner, in dem die Befehle beginnen</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Where the runbook says so</source>
        <translation>Wo das Runbook es sagt</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 has no value (line %2)</source>
        <translation>%1 hat keinen Wert (Zeile %2)</translation>
    </message>
    <message>
        <source>%1: no address of the database (line %2)</source>
        <translation>%1: keine Adresse der Datenbank (Zeile %2)</translation>
    </message>
    <message>
        <source>No folder to work in is chosen</source>
        <translation>Kein Arbeitsordner ist gewählt</translation>
    </message>
    <message>
        <source>The working folder does not exist</source>
        <translation>Den Arbeitsordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is nothing to do in this runbook</source>
        <translation>In diesem Runbook gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>Looking at what it needs…</source>
        <translation>Der Bedarf wird ermittelt…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Still missing, choose one to give it:</source>
        <translation>Fehlt noch, zum Angeben wählen:</translation>
    </message>
    <message>
        <source>&amp;Start the release</source>
        <translation>Release &amp;starten</translation>
    </message>
    <message>
        <source>Still missing: %1. Show the first</source>
        <translation>Fehlt noch: %1. Das Erste zeigen</translation>
    </message>
    <message>
        <source>No time is named at which it may begin</source>
        <translation>Es ist keine Zeit genannt, zu der es beginnen darf</translation>
    </message>
    <message>
        <source>Breaches roll back by them&amp;selves</source>
        <translation>Verletzte &amp;Grenzwerte rollen von selbst zurück</translation>
    </message>
    <message>
        <source>When one of these is breached the release goes back at once, and nobody is asked:</source>
        <translation>Wird einer von diesen verletzt, geht das Release sofort zurück, und niemand wird gefragt:</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::StartWindow</name>
    <message>
        <source>Holdpoint</source>
        <translation>Holdpoint</translation>
    </message>
    <message>
        <source>Open a runbook to look through it. Opening runs nothing.</source>
        <translation>Ein Runbook öffnen, um es durchzusehen. Beim Öffnen wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>&amp;Try the sample release</source>
        <translation>Beispiel-Release a&amp;usprobieren</translation>
    </message>
    <message>
        <source>A small release that runs in a folder of its own and touches nothing else</source>
        <translation>Ein kleines Release, das in einem eigenen Ordner läuft und sonst nichts anrührt</translation>
    </message>
    <message>
        <source>&amp;Open a runbook…</source>
        <translation>Runbook ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Choose a Markdown file (%1)</source>
        <translation>Eine Markdown-Datei wählen (%1)</translation>
    </message>
    <message>
        <source>Recent runbooks</source>
        <translation>Zuletzt geöffnete Runbooks</translation>
    </message>
    <message>
        <source>Runbooks that you open are listed here. Drop a file anywhere in this window.</source>
        <translation>Geöffnete Runbooks stehen hier. Eine Datei lässt sich irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>&amp;Runbooks</source>
        <translation>&amp;Runbooks</translation>
    </message>
    <message>
        <source>Re&amp;leases</source>
        <translation>Re&amp;leases</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Warten auf mich</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Search the releases</source>
        <translation>In den Releases suchen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>No release yet. Open a runbook, drop one here, or see how it goes with the sample.</source>
        <translation>Noch kein Release. Ein Runbook öffnen, eines hier ablegen oder am Beispiel sehen, wie es geht.</translation>
    </message>
    <message>
        <source>Try the sample release</source>
        <translation>Beispiel-Release ausprobieren</translation>
    </message>
    <message>
        <source>No release is like that.</source>
        <translation>Kein Release ist so.</translation>
    </message>
    <message>
        <source>Show all releases</source>
        <translation>Alle Releases zeigen</translation>
    </message>
    <message>
        <source>Reading the store…</source>
        <translation>Die Ablage wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is not there any more. Delete takes it from the list.</source>
        <translation>%1 ist nicht mehr da. Entf nimmt es aus der Liste.</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>, %1 wartend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Drop it to look through this runbook. Nothing is run.</source>
        <translation>Ablegen, um dieses Runbook durchzusehen. Nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is a folder; drop the runbook in it</source>
        <translation>%1 ist ein Ordner; das Runbook darin ablegen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Who you are, the language, the theme, where releases are kept (%1)</source>
        <translation>Name, Sprache, Thema, Ort der Releases (%1)</translation>
    </message>
    <message>
        <source>Open a runbook…</source>
        <translation>Runbook öffnen…</translation>
    </message>
    <message>
        <source>Releases: %1</source>
        <translation>Releases: %1</translation>
    </message>
    <message>
        <source>Open the chosen release</source>
        <translation>Gewähltes Release öffnen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::StepActions</name>
    <message>
        <source>Choose this way: %1</source>
        <translation>Diesen Weg wählen: %1</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;o</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>&amp;No-go…</source>
        <translation>&amp;No-go…</translation>
    </message>
    <message>
        <source>Re&amp;fuse…</source>
        <translation>Ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>&amp;Not done…</source>
        <translation>&amp;Nicht erledigt…</translation>
    </message>
    <message>
        <source>Give the &amp;result…</source>
        <translation>Ergebnis &amp;melden…</translation>
    </message>
    <message>
        <source>It is as e&amp;xpected…</source>
        <translation>Wie er&amp;wartet…</translation>
    </message>
    <message>
        <source>Give the val&amp;ue…</source>
        <translation>&amp;Wert angeben…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Noch&amp;mal</translation>
    </message>
    <message>
        <source>Ed&amp;it and continue…</source>
        <translation>Ä&amp;ndern und weiter…</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>Ü&amp;berspringen…</translation>
    </message>
    <message>
        <source>&amp;Pass all the same…</source>
        <translation>Gelten la&amp;ssen…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Begin all the same…</source>
        <translation>Trotzdem beg&amp;innen…</translation>
    </message>
    <message>
        <source>B&amp;y hand</source>
        <translation>Von Han&amp;d</translation>
    </message>
    <message>
        <source>S&amp;top it…</source>
        <translation>S&amp;toppen…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Gr&amp;und</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Nein sagen</translation>
    </message>
    <message>
        <source>It was done elsewhere</source>
        <translation>Anderswo erledigt</translation>
    </message>
    <message>
        <source>&amp;What came out (empty: it is done, and nothing has to be compared)</source>
        <translation>Was herau&amp;skam (leer: es ist erledigt, nichts ist zu vergleichen)</translation>
    </message>
    <message>
        <source>You have looked, and it is as it should be</source>
        <translation>Angesehen, und es ist, wie es sein soll</translation>
    </message>
    <message>
        <source>What you &amp;saw</source>
        <translation>Was zu &amp;sehen war</translation>
    </message>
    <message>
        <source>A value for %1</source>
        <translation>Ein Wert für %1</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>W&amp;ert</translation>
    </message>
    <message>
        <source>Edit the command and run it</source>
        <translation>Den Befehl ändern und ausführen</translation>
    </message>
    <message>
        <source>The &amp;command; what it was stays in the journal beside it</source>
        <translation>Der &amp;Befehl; was er vorher war, bleibt im Journal daneben stehen</translation>
    </message>
    <message>
        <source>This departs from the runbook at line %1.</source>
        <translation>Das weicht in Zeile %1 vom Runbook ab.</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>It is not done, and stands as skipped in the report. </source>
        <translation>Es wird nicht getan und steht im Bericht als übersprungen. </translation>
    </message>
    <message>
        <source>Pass it, although it did not</source>
        <translation>Gelten lassen, obwohl nicht bestanden</translation>
    </message>
    <message>
        <source>It stands as overridden in the report, under your name. </source>
        <translation>Es steht im Bericht als übersteuert, unter Ihrem Namen. </translation>
    </message>
    <message>
        <source>Begin outside the window</source>
        <translation>Außerhalb des Zeitfensters beginnen</translation>
    </message>
    <message>
        <source>Stop the command</source>
        <translation>Den Befehl stoppen</translation>
    </message>
    <message>
        <source>It is asked to end, with all that it has begun, and ended by force after 5 s. Then you decide how to go on. </source>
        <translation>Er wird gebeten zu enden, mit allem, was er begonnen hat, und nach 5 s mit Gewalt beendet. Danach entscheiden Sie, wie es weitergeht. </translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>C&amp;ut it short…</source>
        <translation>Ab&amp;kürzen…</translation>
    </message>
    <message>
        <source>Approve as %1</source>
        <translation>Freigeben als %1</translation>
    </message>
    <message>
        <source>%1 states, with the time: %2</source>
        <translation>%1 erklärt, mit der Zeit: %2</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>End the wait now</source>
        <translation>Das Warten jetzt beenden</translation>
    </message>
    <message>
        <source>The rest of its time is not waited for, which stands in the report. </source>
        <translation>Der Rest der Zeit wird nicht abgewartet; das steht im Bericht. </translation>
    </message>
    <message>
        <source>Done, with the val&amp;ue seen…</source>
        <translation>Erledigt, mit dem gesehenen &amp;Wert…</translation>
    </message>
    <message>
        <source>Wanted: %1</source>
        <translation>Gewollt: %1</translation>
    </message>
    <message>
        <source>&amp;Live with it…</source>
        <translation>Damit &amp;leben…</translation>
    </message>
    <message>
        <source>Go on although the limit was breached</source>
        <translation>Weitermachen, obwohl der Grenzwert verletzt wurde</translation>
    </message>
    <message>
        <source>The runbook says to roll back. That you go on stands in the report as a deviation, under your name. </source>
        <translation>Das Runbook sagt zurückrollen. Dass weitergemacht wird, steht unter Ihrem Namen als Abweichung im Bericht. </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Unterschreiben…</translation>
    </message>
    <message>
        <source>&amp;Answer the poll…</source>
        <translation>Abfrage &amp;beantworten…</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>Sen&amp;den…</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>To: %1. When all have got it, this item is done.</source>
        <translation>An: %1. Haben sie alle bekommen, ist dieser Punkt erledigt.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>E&amp;nd here…</source>
        <translation>Hier be&amp;enden…</translation>
    </message>
    <message>
        <source>Go on against what was decided</source>
        <translation>Gegen den Entscheid weitermachen</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Z&amp;urückrollen…</translation>
    </message>
    <message>
        <source>&amp;Go on against it…</source>
        <translation>Dagegen &amp;weitermachen…</translation>
    </message>
    <message>
        <source>It was given before. It is a secret, so it was not kept when the program that had it ended.</source>
        <translation>Es wurde schon einmal angegeben. Es ist ein Geheimnis und wurde nicht aufbewahrt, als das Programm endete, das es hatte.</translation>
    </message>
    <message>
        <source>&amp;Decide the poll…</source>
        <translation>Abfrage &amp;entscheiden…</translation>
    </message>
    <message>
        <source>Run &amp;it here</source>
        <translation>H&amp;ier ausführen</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::StepDock</name>
    <message>
        <source>Choose an item in the plan to see what it does.</source>
        <translation>Einen Punkt im Plan wählen, um zu sehen, was er tut.</translation>
    </message>
    <message>
        <source>What the runbook says</source>
        <translation>Was das Runbook sagt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>cannot be skipped</source>
        <translation>nicht zu überspringen</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>%1 is a secret</source>
        <translation>%1 ist ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 has no value yet</source>
        <translation>%1 hat noch keinen Wert</translation>
    </message>
    <message>
        <source>%1, %2, printed before this:</source>
        <translation>%1, %2, hat davor ausgegeben:</translation>
    </message>
    <message>
        <source>It runs on %1, and what it prints can be read there.</source>
        <translation>Läuft auf %1; was ausgegeben wird, ist dort zu lesen.</translation>
    </message>
    <message>
        <source>%1 = %2 (line %3)</source>
        <translation>%1 = %2 (Zeile %3)</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::TimelineDock</name>
    <message>
        <source>Drift and end</source>
        <translation>Verzug und Ende</translation>
    </message>
    <message>
        <source>Rollback horizon</source>
        <translation>Rückroll-Horizont</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>No release has begun. Its steps appear here, as planned and as they were.</source>
        <translation>Es hat kein Release begonnen. Seine Schritte erscheinen hier, wie geplant und wie gewesen.</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::TimelineHeader</name>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>rollback horizon</source>
        <translation>Rückroll-Horizont</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>holdpoint::widgets::Tray</name>
    <message>
        <source>%1 needs you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Release %1 waits.</source>
        <translation>Release %1 wartet.</translation>
    </message>
</context>
</TS>
