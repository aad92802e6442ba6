# What French words and phrases mean to Holdpoint, with the English loan words that French teams use (rollback, go/no-go,
# mise en prod). Phrases with an apostrophe stand here with both of its forms, and words with accents also without them.

[numbers]
1.000,5

# --- headings ---
[section.rollback]
retour arrière; retour en arrière; retour-arrière; plan de rollback; procédure de rollback; plan de retour arrière; procédure de retour arrière; plan de retour
plan de repli; procédure de repli; solution de repli; repli; marche arrière; procédure de restauration; plan de restauration; restauration de la version précédente
retour à la version précédente; retour à la version antérieure; revenir en arrière; en cas d'échec; en cas de problème; en cas d'incident; en cas d'erreur
si quelque chose se passe mal; si ça se passe mal; si ça tourne mal; plan de secours; plan d'urgence; procédure d'urgence; procédure d'abandon; stratégie de rollback
stratégie de repli; étapes de rollback; retour arriere
retour en arriere; retour-arriere; procedure de rollback; plan de retour arriere; procedure de retour arriere; procedure de repli; marche arriere
procedure de restauration; restauration de la version precedente; retour a la version precedente; retour a la version anterieure; revenir en arriere; en cas d'echec
en cas de probleme; si ca se passe mal; si ca tourne mal; procedure d'urgence; procedure d'abandon; strategie de rollback; strategie de repli; etapes de rollback
[section.way-back]
si quelque chose échoue; si quelque chose tourne mal; si ça tourne mal; si ça échoue; si le déploiement échoue
annulation; retour à l'état initial; procédure d'annulation; plan b; abandon
procédure de secours; rétrogradation; si cela échoue; rétablissement; retour a l'etat initial
procedure d'annulation; procedure de secours; retrogradation; si cela echoue; retablissement
[section.triggers]
critères de rollback; critères de retour arrière; déclencheurs de rollback; déclencheurs du rollback; déclencheurs de retour arrière; déclencheurs; conditions de rollback
conditions de retour arrière; conditions de repli; critères de repli; critères de retour; quand faire un rollback; quand rollback; quand déclencher
quand revenir en arrière; quand faire un retour arrière; critères d'abandon; conditions d'abandon; critères d'arrêt; critères de déclenchement
conditions de déclenchement; décision de rollback; déclenchement du rollback; déclenchement du retour arrière; rollback immédiat si; seuils de rollback
criteres de rollback; criteres de retour arriere; declencheurs de rollback; declencheurs du rollback
declencheurs de retour arriere; declencheurs; conditions de retour arriere; criteres de repli; criteres de retour; quand declencher; quand revenir en arriere
quand faire un retour arriere; criteres d'abandon; criteres d'arret; criteres de declenchement; conditions de declenchement; decision de rollback
declenchement du rollback; declenchement du retour arriere; rollback immediat si
[section.work]
préparation du rollback; préparer le rollback; préparer le retour arrière; préparation du retour arrière; plan de rollback prêt; plan de rollback validé
plan de rollback testé; rollback testé; rollback prêt; retour arrière testé; test de rollback; test du rollback; tester le rollback; tester le retour arrière
test de retour arrière; répétition du rollback; vérifier le plan de rollback; vérifier le plan de retour; pas de rollback; sans rollback; vérifications post-rollback
preparation du rollback; preparer le rollback; preparer le retour arriere; preparation du retour arriere; plan de rollback pret; plan de rollback valide
plan de rollback teste; rollback teste; rollback pret; retour arriere teste; tester le retour arriere; test de retour arriere; repetition du rollback
verifier le plan de rollback; verifier le plan de retour; verifications post-rollback
[section.contacts]
contacts; contact; escalade; chaîne d'escalade; matrice d'escalade; niveaux d'escalade; procédure d'escalade; contacts d'urgence; contacts d'astreinte; astreinte
astreintes; interlocuteurs; personnes à contacter; qui contacter; qui appeler; annuaire; responsabilités; rôles et responsabilités; répartition des rôles; responsables
équipe; équipes; parties prenantes; communication; plan de communication; intervenants; acteurs; coordonnées
chaine d'escalade; procedure d'escalade; personnes a contacter; responsabilites; roles et responsabilites
repartition des roles; equipe; equipes; coordonnees
[section.signoff]
validation finale; approbation; approbations; signatures; accord final; procès-verbal; pv de recette; recette signée; émargement; approbateurs; approbation finale
bon pour accord; feu vert; approuvé par; proces-verbal; recette signee; emargement; approuve par
[section.criteria]
critères de succès; critères de réussite; critères d'acceptation; critères de validation; critères d'acceptance; critères de sortie; critères de fin; critères de recette
critère de succès; critère de réussite; définition de terminé; indicateurs de succès; indicateurs de réussite; indicateurs clés; critères de complétion
métriques de succès; criteres de succes; criteres de reussite; criteres d'acceptation; criteres de validation
criteres d'acceptance; criteres de sortie; criteres de fin; criteres de recette; critere de succes; critere de reussite; definition de termine; indicateurs de succes
indicateurs de reussite; indicateurs cles; criteres de completion; metriques de succes
[section.and-rollback]
et rollback; et de rollback; et retour arrière; et de retour arrière
[section.reference]
état actuel; situation actuelle; changements de schéma; structure du projet; fichiers de configuration
types de déploiement; conflits possibles; problèmes potentiels; secrets requis
vue d'ensemble; aperçu; présentation; résumé; synthèse; introduction; objet; objet du document; objectif; objectifs; but du document; périmètre; portée; contexte
références; référence; documents de référence; documents liés; documents associés; documentation associée; voir aussi; liens utiles; liens; pour aller plus loin
ressources; glossaire; terminologie; définitions; historique; historique des versions; historique des modifications; historique des révisions; suivi des versions
journal des modifications; versions du document; remarques; remarque; notes; annexe; annexes; à propos; retour d'expérience; leçons apprises; enseignements; architecture
table des matières; sommaire; fichiers clés; fichiers modifiés; rappels; différences; limites connues; problèmes connus; limitations; légende; hypothèses; risques
analyse des risques; évaluation des risques; analyse de risque; analyse d'impact; impacts; impact; questions fréquentes; foire aux questions; aide-mémoire
référence des commandes; récapitulatif; bonnes pratiques; conseils; comparaison; recommandations; principes; politique; gravité; sévérité; niveaux de gravité
niveaux de sévérité; niveau de criticité; public visé; emplacement des logs; emplacements des journaux; modifications apportées; résumé des changements; métadonnées
mode d'emploi; apercu; presentation; synthese; perimetre; portee; references; documents de reference
documents lies; documents associes; documentation associee; definitions; historique des revisions; retour d'experience; lecons apprises; table des matieres; fichiers cles
fichiers modifies; differences; problemes connus; legende; hypotheses; evaluation des risques; questions frequentes; aide-memoire; reference des commandes; recapitulatif
gravite; severite; niveaux de gravite; niveaux de severite; niveau de criticite; public vise; modifications apportees; resume des changements; metadonnees
matrice des risques; matrice de risques; hors périmètre; questions ouvertes
symptômes; symptomes
exemples; commandes utiles; commandes courantes; commandes fréquentes; autres commandes; commandes frequentes
[section.timeline]
planning détaillé; planning de déploiement; planning de la mise en production; planning du déploiement; planning général; calendrier; chronologie; échéancier
chronogramme; planification; planning prévisionnel; jalons; déroulé horaire; minutage; frise chronologique; planning de bascule; planning detaille
planning de deploiement; planning du deploiement; planning general; echeancier; planning previsionnel; deroule horaire
[section.troubleshooting]
dépannage; résolution des problèmes; résolution de problèmes; résolution d'incidents; problèmes fréquents; problèmes courants; erreurs fréquentes; erreurs courantes
incidents courants; diagnostic; diagnostics; gestion des erreurs; gestion des incidents; en cas de blocage; débogage; réponse à incident; pannes courantes
traitement des erreurs; dépannage rapide; depannage; resolution des problemes; resolution de problemes; resolution d'incidents
problemes frequents; problemes courants; erreurs frequentes; debogage; reponse a incident; depannage rapide
commandes d'urgence; reprise après sinistre; reprise apres sinistre
[section.alerts]
alertes; configuration des alertes; règles d'alerte; règles d'alerting; seuils d'alerte; conditions d'alerte; alertes critiques; alerting
regles d'alerte; regles d'alerting
[section.container]
étapes; étapes détaillées; procédure; procédures; mode opératoire; modes opératoires; déroulement; déroulé; instructions; exécution; processus; marche à suivre; pas à pas
étape par étape; étapes de déploiement; étapes de migration; procédure détaillée; procédure de déploiement; procédure de livraison; processus de livraison
procédure de mise en production; plan d'exécution; tâches; liste des tâches; plan d'action; déroulé des opérations; opérations; gamme opératoire
etapes; etapes detaillees; procedure; procedures; mode operatoire; modes operatoires; deroulement; deroule; marche a suivre; pas a pas; etape par etape
etapes de deploiement; etapes de migration; procedure detaillee; procedure de deploiement; procedure de livraison; procedure de mise en production; plan d'execution
taches; liste des taches; deroule des operations; gamme operatoire
[section.decision]
décision; décisions; matrice de décision; arbre de décision; point de décision; décision go/no-go; comité go/no-go; réunion go/no-go; prise de décision; arbitrage
decision; decisions; matrice de decision; arbre de decision; point de decision; decision go/no-go; comite go/no-go; reunion go/no-go; prise de decision
quand faire un rollback; quand revenir en arrière; quand rollback; quand déclencher
[section.go]
critères go; critères de go; critères no-go; critères de no-go; conditions de go; conditions go; conditions no-go; go si; no-go si; tout est vert; tout est ok
au moins un échec; criteres go; criteres de go; criteres no-go; criteres de no-go; au moins un echec
[section.precondition]
prérequis; pré-requis; conditions préalables; condition préalable; préalables; exigences; avant de commencer; avant de débuter; ce dont vous avez besoin; ce qu'il faut
hypothèses et prérequis; conditions d'entrée; conditions initiales; préparatifs; prerequis; pre-requis; conditions prealables
condition prealable; prealables; avant de debuter; hypotheses et prerequis; conditions d'entree; preparatifs
[section.monitoring]
surveillance; supervision; observation; période d'observation; suivi post-déploiement; surveillance post-déploiement; surveillance renforcée; hypercare
période de surveillance; suivi post-mise en production; periode d'observation; suivi post-deploiement; surveillance post-deploiement
surveillance renforcee; periode de surveillance
[word.step]
étape; étape n°; étape no; tâche; test; vérification; contrôle; opération; pas n°; point n°; etape; etape n°; etape no; tache; controle
[word.phase]
phase; étape majeure; partie; bloc; lot; vague; volet; jalon; palier; etape majeure
[word.option]
option; méthode; alternative; variante; approche; methode

# --- conditions ---
[else]
sinon; autrement
[beyond]
plus que cela; au-delà de cela; au-dessus de cela
en cas de dépassement; si dépassé; au-delà
[if]
en cas de; en cas d'; au cas où; dans le cas où; dans le cas d'; s'il; s'ils; si le; si la; si les; si l'; si un; si une; si des; si aucun; si aucune; si au moins
si tout; si tous; si toutes; si ce; si cela; si cette; si ces; si vous; si nécessaire; si besoin; si elle; si elles; si on; si l'on; si votre; si plus; si moins
si problème; si échec; si erreur; si ko; si ok; si anomalie; si non; si oui; si l'un; si l'une; si nous; si possible; si applicable; si impossible; si le taux
si rollback; si migration; si incident; si dépassement; si absence; si présence; lorsque; lorsqu'; dès que; dès qu'; à chaque fois que; en présence de; en présence d'
dans l'éventualité; le cas échéant; à supposer que; toutes les fois que; quand; sitôt que; chaque fois que; à défaut; sinon
au cas ou; dans le cas ou; si necessaire; si probleme; si echec; si depassement
si presence; des qu'; en presence de; en presence d'; dans l'eventualite; le cas echeant; sitot que
[moment]
lorsque; lorsqu'; dès que; dès qu'; quand; sitôt que; chaque fois que; à chaque fois que; toutes les fois que; des que; des qu'; sitot que
a chaque fois que
[any]
l'un des; l'une des; l'un de ces; l'une de ces; au moins un; au moins une; un des; une des; un seul des; une seule des; n'importe quel; n'importe quelle; n'importe lequel
n'importe laquelle; tout échec; toute erreur; tout incident; toute anomalie; un ou plusieurs; une ou plusieurs; l'un ou l'autre; quelconque; l'un de; l'une de
tout echec
[until]
jusqu'à; jusqu'au; jusqu'aux; jusqu'à ce que; jusqu'à ce qu'; tant que; tant qu'; à moins que; à moins qu'; à moins de; sauf si; avant que; avant de; avant d'; avant la
avant le; avant l'; sans; avant; jusqu'a; jusqu'a ce que
jusqu'a ce qu'
[before]
avant; avant de; avant que; avant d'; au préalable; préalablement; préalable à; préalable au; en amont; en amont de; au plus tard; au prealable; prealablement
prealable a; prealable au
[only-after]
qu'après; qu'apres; qu'une fois; que lorsque
qu'une fois que; qu'une fois le; qu'une fois la; qu'une fois les; qu'une fois l'; qu'après la; qu'après le; qu'après une; qu'après un; qu'après l'; qu'après validation
qu'après accord; qu'après approbation; dès l'accord; seulement après; uniquement après; seulement si; uniquement si; seulement lorsque; uniquement lorsque
seulement quand; seulement une fois; uniquement une fois; pas avant; qu'à condition; à condition que; à condition de; à condition d'; sous réserve de; sous réserve d'
sous réserve que; sous condition; après validation; après approbation; après accord; après confirmation; après autorisation; après feu vert; après .. validation
après .. approbation; après .. accord; après la validation; après l'approbation; après l'accord; après avoir vérifié; après avoir validé; après avoir confirmé
après succès; après réussite; une fois .. validé*; une fois .. terminé*; une fois .. approuvé*; une fois .. confirmé*; une fois .. vert*; une fois .. réussi*
une fois .. signé*; une fois .. ok; pourvu que; exclusivement après; exclusivement si; si et seulement si; dès que .. validé*; ne .. qu'après; ne .. qu'une fois
ne .. que si; ne .. que lorsque; et seulement si; et seulement après; et uniquement si
qu'apres la; qu'apres le; qu'apres une; qu'apres un; qu'apres l'
qu'apres validation; qu'apres accord; qu'apres approbation; des l'accord; seulement apres; uniquement apres; qu'a condition; sous reserve de; sous reserve d'
sous reserve que; apres validation; apres approbation; apres accord; apres confirmation; apres autorisation; apres feu vert; apres .. validation; apres .. approbation
apres .. accord; apres la validation; apres l'approbation; apres l'accord; apres avoir verifie; apres avoir valide; apres avoir confirme; apres succes; apres reussite
une fois .. valide*; une fois .. termine*; une fois .. approuve*; une fois .. confirme*; une fois .. reussi*; une fois .. signe*; exclusivement apres; des que .. valide*
ne .. qu'apres; et seulement apres
seulement si .. ok; seulement avec l'accord; uniquement avec l'accord; seulement si .. accord; une fois .. ok de; après le feu vert; dès que .. donne son accord
quand .. donne son accord
[after]
après; une fois; à la suite de; à l'issue de; à l'issue du; suite à; puis; ensuite; dès que; à la fin de; à la fin du; postérieurement; apres
suite a; posterieurement

# --- gates ---
[rollback]
restaurer la version; restaurez la sauvegarde; restaurez la version; restauration de la sauvegarde; restauration de la version; rétablir la version; rétablir l'ancienne
remettre l'ancien; retour arrière; retour en arrière; retour-arrière; revenir en arrière; revenir à la version; revenir à l'ancienne; revenez à; revenir à l'état
faire marche arrière; rollbacker; rollback; annuler le déploiement; annuler la migration; annuler les changements; annuler les modifications
redéployer la version précédente; redéployer l'ancienne; redéployer l'image précédente; redéployez la version précédente; remettre l'ancienne version
remettre la version précédente; basculer vers l'ancien; basculer vers l'ancienne; rebasculer; restaurer la sauvegarde; restaurer le backup; reverter
retablir la version; retablir l'ancienne; retour arriere; retour en arriere; retour-arriere; revenir en arriere; revenir a la version
revenir a l'ancienne; revenez a; revenir a l'etat; faire marche arriere; annuler le deploiement; redeployer la version precedente; redeployer l'ancienne
redeployer l'image precedente; redeployez la version precedente; remettre la version precedente
[rollback.now]
rollback immédiat; retour arrière immédiat; rollback immédiatement; rollbacker immédiatement; revenir immédiatement; restaurer immédiatement; déclencher le rollback
déclencher un rollback; déclencher le retour arrière; déclencher un retour arrière; déclenchez le rollback; déclenchez le retour arrière; déclenchement immédiat
lancer le rollback; lancer un rollback; lancer le retour arrière; lancez le rollback; lancez le retour arrière; exécuter le rollback; exécutez le rollback
exécuter un rollback; exécuter le retour arrière; effectuer un rollback; effectuer le rollback; effectuer un retour arrière; effectuer le retour arrière
effectuez un rollback; effectuez un retour arrière; faire un rollback; faire le rollback; faire un retour arrière; faites un rollback; procéder au rollback
procéder au retour arrière; procéder à un rollback; procéder à un retour arrière; procédez au rollback; procédez au retour arrière; initier le rollback
initier un rollback; initier le retour arrière; engager le rollback; engager le retour arrière; appliquer le rollback; appliquer le plan de rollback
appliquer le plan de retour; appliquer la procédure de rollback; appliquer la procédure de retour; démarrer le rollback; activer le plan de retour
activer le plan de repli; rollback obligatoire; rollback requis; rollback nécessaire; rollback automatique; retour arrière obligatoire; retour arrière requis
retour arrière nécessaire; retour arrière automatique; rollback d'urgence; arrêter et revenir; rollback complet; stopper et rollbacker; retour arrière sans délai
rollback sans délai; rollback immediat; retour arriere immediat; rollback immediatement; rollbacker immediatement; revenir immediatement
restaurer immediatement; declencher le rollback; declencher un rollback; declencher le retour arriere; declencher un retour arriere; declenchez le rollback
declenchez le retour arriere; declenchement immediat; lancer le retour arriere; lancez le retour arriere; executer le rollback; executez le rollback; executer un rollback
executer le retour arriere; effectuer un retour arriere; effectuer le retour arriere; effectuez un retour arriere; faire un retour arriere; proceder au rollback
proceder au retour arriere; proceder a un rollback; proceder a un retour arriere; procedez au rollback; procedez au retour arriere; initier le retour arriere
engager le retour arriere; appliquer la procedure de rollback; appliquer la procedure de retour; demarrer le rollback; rollback necessaire; retour arriere obligatoire
retour arriere requis; retour arriere necessaire; retour arriere automatique; arreter et revenir; retour arriere sans delai; rollback sans delai
[rollback.trigger]
rollback si; rollback s'il; rollback en cas; rollback lorsque; rollback dès que; rollback quand; retour arrière si; retour arrière s'il; retour arrière en cas
retour arrière lorsque; retour arrière dès; critères de rollback; critères de retour arrière; déclencheurs de rollback; déclencheurs du rollback; conditions de rollback
conditions de retour arrière; déclenche un rollback; déclenche le rollback; déclenche un retour arrière; déclenche le retour arrière; déclenchent un rollback
déclenchent le rollback; déclenchent le retour arrière; entraîne un rollback; entraîne le rollback; entraîne un retour arrière; entraînent un retour arrière
impose un rollback; impose un retour arrière; ou rollback; ou retour arrière; envisager un rollback; envisager un retour arrière; envisager le rollback
rollback est déclenché; retour arrière est déclenché; rollback doit être; retour arrière doit être; fenêtre de rollback; seuil de rollback; restaurer si
revenir en arrière si; décision de rollback; critères d'abandon; rollback des que; retour arriere si
retour arriere s'il; retour arriere en cas; retour arriere lorsque; retour arriere des; criteres de rollback; criteres de retour arriere; declencheurs de rollback
declencheurs du rollback; conditions de retour arriere; declenche un rollback; declenche le rollback; declenche un retour arriere; declenche le retour arriere
declenchent un rollback; declenchent le rollback; declenchent le retour arriere; entraine un rollback; entraine le rollback; entraine un retour arriere
entrainent un retour arriere; impose un retour arriere; ou retour arriere; envisager un retour arriere; rollback est declenche; retour arriere est declenche
rollback doit etre; retour arriere doit etre; fenetre de rollback; revenir en arriere si; decision de rollback; criteres d'abandon
[rollback.not]
pas de rollback; pas de retour arrière; ne pas rollbacker; ne pas faire de rollback; ne pas revenir en arrière; aucun rollback; aucun retour arrière
rollback non nécessaire; rollback inutile; rollback non requis; rollback impossible; plutôt qu'un rollback; plutôt que de revenir; au lieu d'un rollback
au lieu de revenir; hotfix plutôt; pas de retour arriere; ne pas revenir en arriere; aucun retour arriere
rollback non necessaire; plutot qu'un rollback; plutot que de revenir; hotfix plutot
[rollback.noun]
sans rollback; rollback testé; plan de rollback; plan de retour; procédure de rollback; procédure de retour; script de rollback; scripts de rollback
script de retour arrière; scripts de retour arrière; responsable du rollback; équipe de rollback; stratégie de rollback; stratégie de retour; rollback préparé
rollback prêt; rollback terminé; checklist de rollback; check-list de rollback; étapes de rollback; étapes du rollback; temps de rollback; durée du rollback
préparation du rollback; capacité de rollback; rollback documenté; post-rollback; après rollback; après le rollback; après le retour arrière; retour arrière testé
retour arrière préparé; retour arrière documenté; rollback possible; plan de repli; retour arrière terminé; section rollback; chemin de rollback; plans de rollback
procédures de rollback; version de rollback; versions de rollback; commande de rollback; commandes de rollback; point de rollback; test de rollback; test du rollback
répétition du rollback; décision de rollback; motif du rollback; raison du rollback; délai de rollback; rollback réussi; rollback effectué; rollback disponible
possibilité de rollback; stratégie de repli; sauvegarde de rollback; pendant le rollback; lors du rollback; rollback teste; procedure de rollback; procedure de retour
script de retour arriere; scripts de retour arriere; equipe de rollback; strategie de rollback; strategie de retour; rollback prepare; rollback pret; rollback termine
etapes de rollback; etapes du rollback; duree du rollback; preparation du rollback; capacite de rollback; rollback documente; apres rollback; apres le rollback
apres le retour arriere; retour arriere teste; retour arriere prepare; retour arriere documente; retour arriere termine; procedures de rollback; repetition du rollback
decision de rollback; delai de rollback; rollback reussi; rollback effectue; possibilite de rollback; strategie de repli
[stop]
arrêter le déploiement; arrêtez le déploiement; arrêter la mise en production
arrêtez la mise en production; arrêter la livraison; arrêter la migration; arrêtez la migration; arrêter la procédure; arrêtez la procédure; arrêter la bascule
arrêtez la bascule; stopper le déploiement; stoppez le déploiement; stopper la mise en production; stopper la livraison; stopper la migration; stopper la procédure
stopper immédiatement; stoppez immédiatement; arrêter immédiatement; arrêtez immédiatement; arrêt immédiat; arrêter tout; arrêtez tout; tout arrêter; arrêtez-vous
s'arrêter; arrêter si; arrêtez si; stopper si; stoppez si; interrompre; interrompez
geler les déploiements; geler le déploiement; geler la livraison; arrêt du déploiement; arrêt de la procédure; arrêtez ici; stop immédiat
arrêt de la migration; arrêter le traitement; arreter le deploiement
arretez le deploiement; arreter la mise en production; arretez la mise en production; arreter la livraison; arreter la migration; arretez la migration
arreter la procedure; arretez la procedure; arreter la bascule; arretez la bascule; stopper le deploiement; stoppez le deploiement; stopper la procedure
stopper immediatement; stoppez immediatement; arreter immediatement; arretez immediatement; arret immediat; arreter tout; arretez tout; tout arreter; arretez-vous
s'arreter; arreter si; arretez si; geler les deploiements; geler le deploiement; arret du deploiement; arret de la procedure; arretez ici
stop immediat; arret de la migration; arreter le traitement
on arrête tout; on arrete tout
[stop.word]
stop; arrêt; arrêter; on arrête; stopper; abandonner; arret; arreter
[abort]
reporter la mise en production; reporter le déploiement; reporter la livraison; mise en production reportée; livraison refusée; rejeter la livraison; refuser la livraison
abandonner; abandonnez; abandon; abandonné; abandonnée; annuler; annulez; annulé; annulée; bloque la livraison; bloque la mise en production; bloque le déploiement
bloque la release; bloquer la livraison; bloquer la mise en production; bloquer le déploiement; bloquent la mise en production; interrompre définitivement
considéré comme échoué; considérée comme échouée; escalader immédiatement; escalade immédiate; ajourner; ajourné; mettre fin au déploiement; reporter le deploiement
mise en production reportee; livraison refusee; abandonne; abandonnee; annule; annulee; bloque le deploiement; bloquer le deploiement; interrompre definitivement
considere comme echoue; consideree comme echouee; escalader immediatement; escalade immediate; ajourne; mettre fin au deploiement
[not-proceed]
pas de déploiement .. sans; aucun déploiement .. sans; aucune livraison .. sans; aucune mise en production .. sans; ne pas continuer; ne pas poursuivre; ne continuez pas
ne poursuivez pas; ne pas procéder; ne pas passer à; ne passez pas à; ne pas avancer; ne pas démarrer; ne démarrez pas; ne pas commencer; ne commencez pas; ne pas débuter
ne pas lancer; ne lancez pas; ne pas déployer; ne déployez pas; ne pas livrer; ne pas mettre en production; ne mettez pas en production; ne pas basculer; ne basculez pas
ne pas activer; ne pas appliquer; ne pas publier; ne publiez pas; ne pas fusionner; ne pas merger; ne pas promouvoir; ne pas exécuter .. avant; ne pas exécuter .. sans
ne pas exécuter .. tant que; ne pas supprimer .. avant; ne pas supprimer .. tant que; ne pas .. avant; ne pas .. tant que; ne pas .. sans; ne doit pas .. avant
ne doit pas .. sans; ne doit pas .. tant que; ne doit jamais .. sans; ne doit jamais .. avant; ne jamais .. sans; ne jamais .. avant; ne jamais .. tant que
jamais .. sans; pas de déploiement sans; aucun déploiement sans; aucune mise en production sans; pas de mise en production sans; pas de mise en production tant que
pas de livraison sans; aucun déploiement tant que; interdit de continuer; interdit de déployer; interdiction de déployer; ne jamais déployer; ne jamais sauter
ne pas sauter; ne peut pas continuer; ne peut pas commencer; ne peut pas démarrer; ne peut commencer; ne peut démarrer; ne peut être lancé*; ne peut être déployé*
ne peut être considéré*; ne doit pas continuer; ne doit pas démarrer; ne doit pas commencer; ne doit pas être lancé*; ne doit pas être déployé*; ne peut pas être déployé*
ne pas aller plus loin; n'allez pas plus loin; gel des déploiements; tant que .. ne pas; n'exécutez pas .. avant; n'exécutez pas .. sans; n'activez pas; n'appliquez pas
ne supprimez pas .. avant; pas de deploiement .. sans
aucun deploiement .. sans; ne pas proceder; ne pas passer a; ne passez pas a; ne pas demarrer; ne demarrez pas; ne pas debuter; ne pas deployer; ne deployez pas
ne pas executer .. avant; ne pas executer .. sans; ne pas executer .. tant que; pas de deploiement sans; aucun deploiement sans; aucun deploiement tant que
interdit de deployer; interdiction de deployer; ne jamais deployer; ne peut pas demarrer; ne peut demarrer; ne peut etre lance*; ne peut etre deploye*
ne peut etre considere*; ne doit pas demarrer; ne doit pas etre lance*; ne doit pas etre deploye*; ne peut pas etre deploye*; gel des deploiements
n'executez pas .. avant; n'executez pas .. sans
personne ne continue; nul ne continue; personne ne poursuit
[hold]
suspendre la procédure; suspendre les opérations; mettre en pause; suspendre la procedure; suspendez le deploiement; suspendre les operations
suspendre le déploiement; suspendre la mise en production; suspendre la mise en prod; suspendre la migration; suspendre la bascule; suspendre la livraison
suspendez le déploiement; mettre .. en pause; mettez .. en pause; mettre .. en attente; suspendre le deploiement
suspendre et; suspendez et
[hold.word]
suspendre; suspendez; on suspend; patienter; attendre; pause; en pause; mettre en pause
[never]
jamais; ne pas; interdit; interdite; interdits; interdiction; ne doit pas; ne doivent pas; ne doit jamais; ne doivent jamais; en aucun cas; sous aucun prétexte; proscrit
prohibé; il est interdit; n'exécutez pas; n'utilisez pas; ne modifiez pas; ne supprimez pas; ne lancez pas; ne peut en aucun cas; strictement interdit
sous aucun pretexte; prohibe; n'executez pas
[need.not]
pas besoin de; pas besoin d'; pas nécessaire de; pas nécessaire d'; inutile de; inutile d'; n'est pas nécessaire; n'est pas requis; n'est pas requise; sans attendre
n'avez pas à; n'avez pas besoin; pas necessaire de; pas necessaire d'
n'est pas necessaire; n'avez pas a
[no-go]
pas de go; non go; no-go production; décision no-go; avis défavorable; mise en production refusée; decision no-go; avis defavorable; mise en production refusee
[go-no-go]
go ou no-go; go ou no go; go / nogo; go/no-go; comité go/no-go; décision go/no-go; point go/no-go; go-nogo; feu vert ou feu rouge; comite go/no-go; decision go/no-go
[wait.for]
attendre; attendez; maintenir; maintenez; faire une pause; faites une pause; patienter; patientez; laisser tourner; puis attendre; et attendre; puis attendez
[hold.at]
maintenir à; maintenez à; maintenir .. à; maintenez .. à; rester à; restez à; laisser à; laissez à; laisser .. à; laissez .. à; maintenir a; maintenez a
[wait]
attendre la fin; attendre le feu vert; attendre l'accord; attendre l'approbation; attendre la validation; attendre la confirmation; attendre le retour; attendre; attendez
en attente de; en attente d'; patienter; patientez; laisser passer; laisser tourner; laissez tourner; laisser .. minutes; laisser .. heures; laissez .. minutes
attendre .. minutes; attendre .. heures; attendre au moins; attendez au moins; attendre que; attendez que; observer pendant; observez pendant; surveiller pendant
surveillez pendant; surveillance pendant; observation pendant; période d'attente; délai d'attente; période d'observation; temps de stabilisation; délai de stabilisation
periode d'attente; delai d'attente
periode d'observation; delai de stabilisation
[approval]
ont validé; ont approuvé; ont donné leur accord; validation .. obtenue; validation obtenue; accord .. obtenu; accord obtenu; approbation .. obtenue; approbation obtenue
confirmation du responsable; confirmation de l'équipe; confirmation écrite; approbation; approbations; approuver; approuvez; approuvé par; approuvée par; approbateur
approbateurs; validation par; validé par; validée par; faire valider; valider par; validation formelle; validation écrite; validation métier; validation explicite
accord de; accord du; accord écrit; accord explicite; accord préalable; avec l'accord; sans accord; obtenir l'accord; obtenir la validation; obtenir l'approbation
obtenir le feu vert; feu vert; autorisé par; autorisée par; signé par; signée par; visa de; visa du; aval de; aval du; donner son accord; donner le go; go du; go de la
go explicite; confirmé par; confirmée par; confirmer avec; accord formel; consentement; validation humaine; approbation requise; approbation humaine; accord unanime
bon pour accord; validation requise; validation obligatoire; quatre yeux
confirmation de l'equipe; confirmation ecrite; approuve par; approuvee par; valide par; validee par; validation ecrite; validation metier; accord ecrit; accord prealable
autorise par; autorisee par; signe par; signee par; confirme par; confirmee par
dit ok; donne son accord; donne son ok; donne le feu vert; ok de; l'ok de; demander d'abord; demander à .. avant; avec l'accord de
[approval.of]
ont validé; ont approuvé; ont donné leur accord; validation .. obtenue; validation obtenue; accord .. obtenu; accord obtenu; approbation .. obtenue; approbation obtenue
approbation de; approbation du; approbation des; approbation par; approbation requise; approbation humaine; approbation écrite; accord de; accord du; accord des
accord écrit; accord explicite; obtenir .. accord; obtenir .. approbation; obtenir .. validation; obtenir le feu vert; requiert .. approbation; nécessite .. approbation
nécessite .. accord; exige .. approbation; après approbation; après .. approbation; après accord; validation humaine; validation métier; validation écrite
validation formelle; validation par; validé par; validée par; approuvé par; approuvée par; autorisation de; autorisation du; autorisé par; feu vert de; feu vert du
feu vert des; go de; go du; sign-off de; sign-off du; signature du responsable; visa du; visa de; aval de; aval du; en attente d'approbation; attendre l'approbation
attendre l'accord; attendre la validation; bon pour accord; accord unanime; double validation
approbation ecrite; accord ecrit; necessite .. approbation; necessite .. accord; apres approbation; apres .. approbation; apres accord; validation metier
validation ecrite; valide par; validee par; approuve par; approuvee par; autorise par
[meta.label]
statut; état; version; dernière mise à jour; mis à jour; mise à jour; mis à jour le; date de mise à jour; dernière révision; dernière modification; prochaine révision
prochaine revue; auteur; auteurs; autrice; rédacteur; rédactrice; rédigé par; créé le; créé par; date de création; version du document; statut du document; propriétaire
propriétaire du document; niveau de risque; risque; priorité; classification; confidentialité; référence; mots-clés; étiquettes; date; responsable du document; suivant
prochaine étape; derniere mise a jour; mis a jour; mise a jour; mis a jour le; date de mise a jour; derniere revision; derniere modification; prochaine revision
redacteur; redactrice; redige par; cree le; cree par; date de creation; proprietaire; proprietaire du document; priorite; confidentialite; mots-cles; etiquettes
prochaine etape
[must]
doit; doivent; obligatoire; obligatoires; obligatoirement; impératif; impérative; impérativement; requis; requise; requises; nécessaire; nécessaires; exigé; exigée
indispensable; il faut; à faire; est tenu; sont tenus; faut que; devra; devront; exige; nécessite; imperatif; imperative; imperativement; necessaire; necessaires; exigee
necessite
[all-must]
doit se terminer sans erreur; doivent se terminer sans erreur; doit passer sans erreur; doivent passer sans erreur
tous les tests doivent; tous les contrôles doivent; toutes les vérifications doivent; tous les points doivent; tous les éléments doivent; toutes les étapes doivent
tous les critères; toutes les conditions; tous doivent; toutes doivent; doivent tous; doivent toutes; doivent être remplies; doivent être remplis; doivent être satisfaits
doivent être satisfaites; doivent être validés; doivent être validées; doivent être terminés; doivent être terminées; doivent être cochées; doivent être cochés
doivent être verts; tous au vert; toutes au vert; tout doit être; tous verts; tout est vert; l'ensemble des critères; l'ensemble des conditions; tous les tests passent
chacun des critères; tous les voyants; toutes les cases doivent; chaque point doit; chaque case doit
tous les controles doivent; toutes les verifications doivent; tous les elements doivent; toutes les etapes doivent; tous les criteres; doivent etre remplies
doivent etre remplis; doivent etre satisfaits; doivent etre satisfaites; doivent etre valides; doivent etre validees; doivent etre termines; doivent etre terminees
doivent etre cochees; doivent etre coches; doivent etre verts; tout doit etre; l'ensemble des criteres; chacun des criteres
[criteria]
critères de succès; critères de réussite; critères d'acceptation; critères de validation; critères de sortie; critères d'entrée; critères de fin; critères de go
critères go; critère de succès; critère de sortie; critère de validation; considéré comme réussi; considérée comme réussie; considéré comme terminé
considérée comme terminée; considéré comme valide; considérée comme valide; est réussi si; est réussie si; réussi si; réussie si; validé si; validée si; terminé quand
terminée quand; terminé lorsque; terminée lorsque; succès si; go si; go uniquement si; go seulement si; conditions de go; condition de go; prêt si; prêt quand
est réussi lorsque; est réussie lorsque; porte de qualité; quality gate; condition de passage; conditions de passage; critères de passage; statut global : go
point de vérification; criteres de succes; criteres de reussite; criteres d'acceptation; criteres de validation
criteres de sortie; criteres d'entree; criteres de fin; criteres de go; criteres go; critere de succes; critere de sortie; critere de validation; considere comme reussi
consideree comme reussie; considere comme termine; consideree comme terminee; considere comme valide; consideree comme valide; est reussi si; est reussie si; reussi si
reussie si; valide si; validee si; termine quand; terminee quand; termine lorsque; terminee lorsque; succes si; pret si; pret quand; est reussi lorsque
est reussie lorsque; porte de qualite; criteres de passage; point de verification
[criteria.failed]
considéré comme échoué; considérée comme échouée; considéré en échec; considérée en échec; est en échec si; échec si; échoue si; échoué si; échouée si; en échec si
critères d'échec; critère d'échec; no-go si; no-go en cas; no-go dès; critères no-go; critères de no-go; conditions de no-go; conditions no-go; condition de no-go
entraîne un no-go; entraîne le no-go; entraînent un no-go; vaut no-go; implique un no-go; ko si; non conforme si; critères éliminatoires; critère éliminatoire
critère bloquant; critères bloquants; rédhibitoire*; considere comme echoue; consideree comme echouee; considere en echec
consideree en echec; est en echec si; echec si; echoue si; echouee si; en echec si; criteres d'echec; critere d'echec; no-go des; criteres no-go; criteres de no-go
entraine un no-go; entraine le no-go; entrainent un no-go; criteres eliminatoires; critere eliminatoire; critere bloquant; criteres bloquants; redhibitoire*
[checkpoint]
point de contrôle; points de contrôle; point d'arrêt; points d'arrêt; point de décision; point de validation; point de passage; point de non-retour; point de non retour
jalon de décision; porte de validation; décision finale; validation finale; go final; garde-fou; contrôle bloquant; porte de décision; revue de passage; point d'étape
dernier point d'arrêt; checkpoint; point de controle; points de controle; point d'arret
points d'arret; point de decision; jalon de decision; decision finale; controle bloquant; porte de decision; point d'etape; dernier point d'arret
[proceed]
continuer; continuez; poursuivre; poursuivez; procéder; procédez; passer à; passez à; passer au; passez au; passage à; avancer; aller à l'étape; mettre en production
mise en production; basculer; basculez; enchaîner; enchaînez; reprendre; reprenez; étape suivante; proceder; procedez; passer a; passez a; passage a
aller a l'etape; enchainer; enchainez; etape suivante
[confirm]
confirmer; confirmez; confirmé; confirmée; vérifier; vérifiez; vérifié; vérifiée; valider; validez; validé; validée; s'assurer; assurez-vous; veiller à; veillez à
contrôler; contrôlez; contrôlé; s'assurer que; testez; constater; constatez; garantir; confirme; confirmee; verifier; verifiez; verifie
verifiee; valide; validee; veiller a; veillez a; controler; controlez; controle
[exception]
comportement attendu; comportement normal; aucune action; aucune action requise; aucune action nécessaire; pas d'action; ignorer; à ignorer; peut être ignoré
peut être ignorée; peuvent être ignorés; peuvent être ignorées; sans gravité; sans conséquence; sans impact; tolérable; toléré; pas un problème; n'est pas un problème
pas bloquant; non bloquant; non bloquante; problème connu; est normal; c'est normal; est attendu; rien à faire; ok - attendu; ok – attendu; ok — attendu
aucune action necessaire; peut etre ignore; peut etre ignoree; peuvent etre ignores; peuvent etre ignorees; sans gravite
sans consequence; tolerable; tolere; pas un probleme; n'est pas un probleme; probleme connu; rien a faire
[required]
pas de déploiement le; pas de déploiement après; pas de mise en production le; aucun déploiement le; aucune mise en production le
obligatoire avant; obligatoires avant; requis avant; requise avant; requises avant; nécessaire avant; impératif avant; indispensable avant; à faire avant
à réaliser avant; à terminer avant; à compléter avant; à valider avant; terminé avant; terminée avant; terminés avant; doit être terminé avant
doivent être terminés avant; avant tout; avant toute; avant chaque; avant de déployer; avant déploiement; avant le déploiement; avant mise en production
avant la mise en production; avant mep; avant la mep; avant de commencer; avant de continuer; avant de poursuivre; avant de lancer; avant de démarrer; avant de publier
avant de livrer; avant de basculer; avant livraison; avant la livraison; avant bascule; avant la bascule; avant la migration; avant ouverture; avant l'ouverture
avant le lancement; avant go-live; avant le go-live; avant le go; avant fusion; avant de fusionner; avant de merger; avant le merge; avant exécution; avant d'exécuter
avant d'ouvrir; avant de passer; avant la fenêtre; bloquant; bloquante; bloquants; bloquantes; préalable obligatoire; point bloquant; points bloquants; requis pour
nécessaire pour; obligatoire pour; dans l'ordre exact; dans cet ordre précis; ordre impératif; respecter l'ordre; en dernier recours; dernier recours
necessaire avant; imperatif avant; termine avant; terminee avant; termines avant
doit etre termine avant; doivent etre termines avant; avant de deployer; avant deploiement; avant le deploiement; avant de demarrer; avant execution; avant d'executer
avant la fenetre; prealable obligatoire; necessaire pour; dans cet ordre precis; ordre imperatif
[watch]
surveiller; surveillez; superviser; supervisez; observer; observez; suivre; suivez; garder un œil; garder un oeil; gardez un œil; monitorer; surveillance
continuer à surveiller; suivi de; suivi des; rester attentif; surveiller de près; gardez un oeil; continuer a surveiller; surveiller de pres
[page]
appeler l'astreinte; appelez l'astreinte; contacter l'astreinte; contactez l'astreinte; prévenir l'astreinte; prévenez l'astreinte; alerter l'astreinte
alertez l'astreinte; mobiliser l'astreinte; réveiller; appeler immédiatement; contacter immédiatement; prévenir immédiatement; déclencher l'astreinte; faire intervenir
joindre l'astreinte
prevenir l'astreinte; prevenez l'astreinte; reveiller
appeler immediatement; contacter immediatement; prevenir immediatement; declencher l'astreinte
[page.word]
astreinte; appeler
[alert]
alerte; alertes; alerter; alertez; alerte si; alerter si; alerte en cas; avertissement; avertir; avertissez; alarme; alarmes; notifier; notifiez; prévenir; prévenez
informer; informez; alerte critique; envoyer une alerte; signaler; prevenir; prevenez
seuil d'alerte; seuil d'avertissement
[investigate]
analyser; analysez; enquêter; investiguer; examiner; examinez; diagnostiquer; rechercher la cause; chercher la cause; identifier la cause; consulter les logs
consulter les journaux; vérifier les logs; vérifier les journaux; analyse des causes; investigation; étudier; enqueter; verifier les logs; verifier les journaux; etudier
[critical]
critique; critiques; urgent; urgente; urgence; grave; graves; majeur; majeure; sévère; bloquant; bloquante; vital; priorité haute; priorité maximale; severe
priorite haute; priorite maximale
[target]
cible; cibles; objectif; objectifs; valeur cible; valeur visée; seuil; valeur attendue; nominal; nominale; valeur normale; budget; valeur visee
[cutover]
pendant la bascule; pendant la migration; pendant le déploiement; durant la bascule; durant la migration
[baseline]
par rapport à; que la veille; la veille
référence; valeur de référence; niveau de référence; ligne de base; valeur nominale; avant déploiement; habituel; habituelle; d'habitude; moyenne; historique; normale
précédent; précédente; augmentation; augmente; augmenté; hausse; baisse; diminution; diminue; dégradation; dégradé; dégradée; se dégrade; pic; pics; régression; plus lent
plus lente; supérieur à la normale; anormal*; pire; antérieur; antérieure; valeur de reference; niveau de reference; avant deploiement; precedente
degradation; degrade; degradee; se degrade; regression; superieur a la normale; anterieur; anterieure

# --- commands ---
[run]
exécuter; exécutez; exécute; lancer; lancez; commande; commandes; utiliser; utilisez; avec la commande; via; taper; tapez; saisir; saisissez; entrer la commande; entrez
appeler; appelez; déployer; déployez; démarrer; démarrez; redémarrer; redémarrez; relancer; relancez; appliquer; appliquez; déclencher; déclenchez; jouer; jouez; rejouer
rejouez; tester avec; vérifier avec; vérifier via; ajouter à; à l'aide de; au moyen de; activer; activez; arrêter avec; arrêtez avec; passer la commande; invoquer
effectuer; effectuez; executer; executez; execute; deployer; deployez; demarrer; demarrez; redemarrer; redemarrez; declencher; declenchez; verifier avec
verifier via; ajouter a; arreter avec; arretez avec
[run.never]
ne pas exécuter; ne pas lancer; ne pas utiliser; ne jamais exécuter; ne jamais lancer; ne jamais utiliser; n'exécutez pas; n'exécutez jamais; n'exécutez plus
ne lancez pas; ne lancez jamais; ne lancez plus; n'utilisez pas; n'utilisez jamais; n'utilisez plus; ne plus utiliser; ne plus exécuter; ne doit pas être exécuté*
ne doit jamais être exécuté*; ne doivent pas être exécuté*; obsolète; obsolètes; déprécié*; périmé*; plus supporté*; plus utilisé*; interdit; interdite; interdites
interdits; proscrit; proscrite; au lieu de; au lieu d'; plutôt que; évitez d'exécuter
évitez de lancer; évitez d'utiliser; ne pas executer; ne jamais executer; n'executez pas; n'executez jamais; n'executez plus; ne plus executer
ne doit pas etre execute*; ne doit jamais etre execute*; ne doivent pas etre execute*; obsolete; obsoletes; deprecie*; perime*; plus supporte*; plus utilise*
plutot que; evitez d'executer; evitez de lancer; evitez d'utiliser
[run.maybe]
facultatif; facultative; facultativement; optionnel; optionnelle; optionnellement; en option; si nécessaire; si besoin; au besoin; si souhaité; le cas échéant
vous pouvez aussi; vous pouvez également; si vous le souhaitez; si applicable; si necessaire; si souhaite; le cas echeant; vous pouvez egalement
[run.each]
pour chaque; sur chaque; dans chaque; sur chacun des; sur chacune des; pour chacun des; pour chacune des; sur tous les serveurs; sur tous les nœuds; sur tous les noeuds; sur tous les hôtes; répéter pour; répétez pour; repeter pour; repetez pour; serveur par serveur
[run.order]
puis exécuter; puis exécutez; puis lancer; puis lancez; ensuite exécuter; ensuite lancer
exécuter; exécutez; exécute; lancer; lancez; taper; tapez; saisir; saisissez; executer; executez
[run.back]
pour annuler; pour revenir en arrière; pour revenir en arriere; pour défaire; pour defaire; pour restaurer la version
[run.later]
pour arrêter; pour l'arrêter; pour revenir; pour désactiver; pour le désactiver; plus tard; ultérieurement
pour information; à titre d'information; pour déboguer; pour diagnostiquer; pour le dépannage; en cas d'urgence; en dernier recours; équivaut à; équivalent à
autrefois; auparavant; anciennement; a été créé avec; a été généré avec; en interne; pour arreter
pour l'arreter; pour desactiver; pour le desactiver; ulterieurement; a titre d'information; pour deboguer; pour le depannage; equivaut a
equivalent a; a ete cree avec; a ete genere avec
[run.again]
réessayer; réessayez; essayer de nouveau; essayer à nouveau; nouvelle tentative; nouvel essai; retenter; retentez
[or.line]
ou
[or]
ou; ou bien; ou alors; sinon; alternativement; autre possibilité; ou si; ou encore; en alternative; autre possibilite
[example]
exemple; exemples; par exemple; p. ex.; exemple :; tel que; telle que; tels que; à titre d'exemple; échantillon; echantillon

# --- expectations ---
[expected]
indicateurs de succès; indicateurs de succes; comportement attendu; vous devriez obtenir; code retour attendu; résultats attendus; devrait apparaître; vous devez obtenir
resultats attendus; devrait apparaitre; valeurs attendues; doivent retourner; devrait retourner; vous devriez voir; doit correspondre; résultat attendu; réponse attendue
devrait renvoyer; devrait afficher; devrait répondre; devrait contenir; doit se terminer; resultat attendu; reponse attendue; devrait repondre; sortie attendue
valeur attendue; doit apparaître; vous devez voir; on doit obtenir; doit apparaitre; statut attendu; doit retourner; doit renvoyer; doit afficher; doit répondre
doit contenir; doit indiquer; doit repondre; état attendu; code attendu; doit montrer; doivent être; devrait être; on doit voir; etat attendu; doivent etre; devrait etre
on s'attend; doit donner; doit valoir; doit rester; doit lister; doit passer; attendues; on attend; doit être; à obtenir; doit etre; attendue; attendus
retourne; attendu; renvoie
[expected.output]
indicateurs de succès; indicateurs de succes; exemple de résultat; exemple de resultat; résultats attendus; resultats attendus; exemple de sortie; vous devriez voir
affichage attendu; résultat attendu; réponse attendue; sortie d'exemple; devrait afficher; resultat attendu; reponse attendue; sortie attendue
vous devez voir; la sortie doit; doit afficher; on doit voir; ressemble à; ressemble a

# --- people ---
[role.of]
de la; de l'; du; des; de; d'
[role]
responsable; responsables; chef de projet; cheffe de projet; chef d'équipe; cheffe d'équipe; ingénieur; ingénieure; administrateur; administratrice; développeur
développeuse; testeur; testeuse; architecte; directeur; directrice; direction; exploitant; exploitants; équipe d'exploitation; équipe; équipe technique; équipe produit
équipe support; équipe métier; métier; métiers; moa; moe; amoa; astreinte; technicien; technicienne; opérateur; opératrice; gestionnaire; propriétaire; valideur
approbateur; relecteur; relectrice; rssi; dsi; dpo; responsable technique; responsable produit; responsable sécurité; responsable qualité
responsable de la mise en production; sécurité; juridique; finances; finance; client; cliente; utilisateur; utilisatrice; demandeur; commanditaire; sponsor; comité
coordinateur; coordinatrice; pilote; pilote de la bascule; référent; référente; administrateur de base de données; intégrateur; infogérant; hébergeur; prestataire
infrastructure; comité de pilotage; copil; gérant; gérante; décideur; développement; qualité; chef d'equipe
cheffe d'equipe; ingenieur; ingenieure; developpeur; developpeuse; equipe d'exploitation; equipe; equipe technique; equipe produit; equipe support; equipe metier; metier
metiers; operateur; operatrice; proprietaire; responsable securite; responsable qualite; securite; comite; referent; referente; administrateur de base de donnees
integrateur; infogerant; hebergeur; comite de pilotage; gerant; gerante; decideur; developpement; qualite
[signed-by]
signé par; signée par; approuvé par; approuvée par; validé par; validée par; vérifié par; vérifiée par; relu par; revu par; réalisé par; réalisée par; effectué par
effectuée par; exécuté par; exécutée par; déployé par; testé par; autorisé par; autorisée par; préparé par; rédigé par; accepté par; contrôlé par; livré par; complété par
visé par; confirmé par; mis en production par; clôturé par; approbateur; valideur; rédacteur; signe par; signee par; approuve par; approuvee par; valide par; validee par
verifie par; verifiee par; realise par; realisee par; effectue par; effectuee par; execute par; executee par; deploye par; teste par; autorise par; autorisee par
prepare par; redige par; accepte par; controle par; livre par; complete par; vise par; confirme par; cloture par; redacteur
[signature]
signature; signatures; signé; signée; visa; paraphe; paraphes; approuvé; approuvée; approbation; accord; décision; nom et date; date et signature; nom et signature
émargement; lu et approuvé; signe; signee; approuve; approuvee; decision; emargement; lu et approuve
[contact]
contact; téléphone; tél; tél.; courriel; mail; e-mail; mobile; numéro; joindre; appeler; canal; canal slack; coordonnées; adresse; astreinte; poste; numéro d'astreinte
telephone; numero; coordonnees; numero d'astreinte

# --- tables ---
[column.command]
commande; commandes; commande/action; commande / action; script; ligne de commande; outil; requête; invite; console; action/commande; requete
[column.role]
rôle; rôles; qui; équipe; personne; nom; responsable; approbateur; valideur; relecteur; titre; fonction; poste; partie prenante; signataire; niveau; acteur; acteurs
intervenant; propriétaire; porteur; entité; service responsable; décideur; profil; equipe; proprietaire; entite; decideur
[column.action]
action; actions; réponse; réaction; décision; que faire; résolution; alors; résultat; mesure; conduite à tenir; à faire; correctif; conséquence; remède; opération
traitement; suite à donner; reponse; reaction; decision; resolution; resultat; conduite a tenir; consequence; remede; suite a donner
[column.time]
heure; horaire; quand; date; durée; début; semaine; jour; horodatage; délai; durée estimée; créneau; fenêtre; échéance; temps estimé; temps; heure de début; heure de fin
moment; duree; debut; delai; duree estimee; creneau; fenetre; echeance; temps estime; heure de debut
[column.phase]
phase; étape; jalon; semaine; tâche; palier; lot; stade; séquence; etape; tache
[column.metric]
métrique; métriques; indicateur; indicateurs; critère; critères; contrôle; vérification; condition; déclencheur; alerte; paramètre; mesure; seuil; symptôme; symptômes
situation; scénario; cas; panne; problème; événement; constat; point de contrôle; anomalie; metrique; metriques; critere; criteres; controle; declencheur; parametre
symptome; symptomes; scenario; probleme; evenement; point de controle
[column.target]
cible; seuil; limite; attendu; résultat attendu; valeur; objectif; critère; critères; acceptation; minimum; maximum; valeur attendue; valeur cible; seuil d'acceptation
tolérance; resultat attendu; critere; criteres; tolerance
[column.else]
sinon; si non atteint; en cas de non-respect; en cas d'échec
[column.red]
rouge
[column.yellow]
attention
jaune; orange
[column.green]
vert
[column.severity]
gravité; sévérité; criticité; priorité; niveau; urgence; niveau de gravité; gravite; severite; criticite; priorite; niveau de gravite
[column.gate]
point d'arrêt; point de contrôle; point de décision; jalon; porte; go / no go; point d'arret; point de controle; point de decision

[column.window]
fenêtre; durée; période; duree; periode

# --- numbers ---
[op.more]
supérieur au; supérieure au; supérieur aux; supérieure aux; dépasse les; dépasse le; dépassent les; dépasser les; dépasse la; supérieurs aux; excède les; au-dessus des
au-delà des; plus de; plus d'; plus que; supérieur à; supérieure à; supérieurs à; supérieur; supérieure; au-dessus de; au-dessus du; au-delà de; au-delà du; dépasse
dépassent; dépassement; excède; excèdent; dépassé; plus longtemps que; augmente de; plus élevé que; plus grand que; plus élevée que; passe au-dessus; pendant plus de
excédant; depuis plus de; strictement supérieur; superieur au; superieure au; superieur aux; superieure aux; depasse les; depasse le; depassent les; depasser les
depasse la; superieurs aux; excede les; au-dela des; superieur a; superieure a; superieurs a; superieur; superieure; au-dela de; au-dela du; depasse; depassent
depassement; excede; excedent; plus eleve que; plus elevee que; excedant; strictement superieur
[op.level]
au-dessus de; au-dessus du; en dessous de; en dessous du; au-dessous de; sous; sous les; sous le; au-delà de; au-delà du
[op.less]
inférieur au; inférieure au; inférieur aux; inférieure aux; en dessous des; au-dessous des; inférieurs aux; inférieures à; moins de; moins d'; moins que; inférieur à
inférieure à; inférieurs à; inférieur; inférieure; en dessous de; en dessous du; au-dessous de; sous les; sous le seuil; en deçà de; plus petit que; plus bas que
descend sous; tombe sous; passe sous; chute sous; strictement inférieur; inferieur au; inferieure au; inferieur aux; inferieure aux; inferieurs aux
inferieures a; inferieur a; inferieure a; inferieurs a; inferieur; inferieure; en deca de; strictement inferieur
[op.at-least]
supérieur ou égal à; supérieure ou égale à; pas moins de; au moins; au minimum; minimum; ou plus; ou supérieur; à partir de; minimum de; supérieur ou égal
supérieure ou égale; ou davantage; et plus; a minima; à minima; superieur ou egal a; superieure ou egale a; ou superieur; superieur ou egal; superieure ou egale
[op.at-most]
inférieur ou égal à; inférieure ou égale à; ne pas dépasser; ne dépassant pas; ne doit pas excéder; maximum de; dans les .. minutes; dans les .. heures; au plus
au maximum; maximum; pas plus de; jusqu'à; en moins de; ou moins; inférieur ou égal; inférieure ou égale; ne doit pas dépasser; ne dépasse pas; ne doivent pas dépasser
sans dépasser; n'excède pas; dans un délai de; maxi; inferieur ou egal a; inferieure ou egale a; ne pas depasser; ne depassant pas
ne doit pas exceder; jusqu'a; inferieur ou egal; inferieure ou egale; ne doit pas depasser; ne depasse pas; ne doivent pas depasser; sans depasser; n'excede pas
dans un delai de
[zero]
zéro
[unit.second]
seconde; secondes; sec
[unit.minute]
minute; minutes; min; mn
[unit.hour]
heure; heures
[unit.day]
jour; jours; jours ouvrés; jour ouvré; jours ouvrables; jour ouvrable; jours calendaires; jours ouvres; jour ouvre
[unit.week]
semaine; semaines
[duration.quarter-hour]
un quart d'heure; quart d'heure
[duration.half-hour]
une demi-heure; demi-heure; une demi heure
[duration.hour]
une heure
[duration.hour-and-half]
une heure et demie
[number.two]
deux
[number.three]
trois
[number.four]
quatre
[number.five]
cinq
[number.ten]
dix
[number.fifteen]
quinze
[number.twenty]
vingt
[number.thirty]
trente
[estimate]
durée estimée; temps estimé; durée prévue; durée prévisionnelle; estimation; estimé; estimée; durée; temps nécessaire; temps requis; délai; environ; approximativement
à peu près; prend; compter; comptez; prévoir; prévoyez; durée totale; temps total; temps imparti; budget temps; délai maximal; durée maximale; temps cible
objectif de temps; temps de rollback; durée du rollback; délai cible; envir.; temps d'exécution estimé; duree estimee; temps estime
duree prevue; duree previsionnelle; estime; estimee; duree; temps necessaire; delai; prevoir; prevoyez; duree totale; delai maximal; duree maximale; duree du rollback
delai cible; temps d'execution estime
[window]
premier; première; premières; premiers; par; initial; initiale; prochaine; prochaines; prochain; dernière; dernières; derniers; horaire; premiere; premieres; derniere
dernieres
[measured]
mesuré sur; mesurés sur; mesurées sur; mesurée sur; mesuré pendant; mesurés pendant; calculé sur; calculés sur
[lasting]
pendant; pendant plus de; pendant au moins; durant; durant plus de; sur; sur une période de; sur les; depuis; depuis plus de; au moins; en moins de
sous; dans les; au cours des; moyenne sur; en moyenne sur; consécutives; dernières; derniers; dernieres; pendant les dernières
[cadence]
chaque; toutes les; tous les; par jour; par semaine; par heure; quotidien*; hebdomadaire*; mensuel*; journalier; quotidiennement; régulièrement; à intervalles de
périodiquement; une fois par; regulierement; periodiquement; chaque heure; chaque jour; chaque semaine
[traffic]
trafic; canary; déploiement progressif; déploiement canari; canari; basculer .. trafic; rediriger .. trafic; augmenter progressivement; montée en charge
pour cent des utilisateurs; des utilisateurs; des requêtes; part du trafic; progressivement; deploiement progressif; deploiement canari; montee en charge; des requetes
[label.owner]
responsable; responsables; porteur; propriétaire; pilote; assigné à; attribué à; affecté à; réalisé par; exécuté par; effectué par; intervenant; exécutant; technicien
à la charge de; opérateur; acteur; proprietaire; assigne a; attribue a; affecte a; realise par; execute par; effectue par; executant; operateur; en charge; chargé de
[degrade]
dégrad*; baisse; baisser; diminution; diminue; diminuent; augmentation; augmente; augmentent; hausse; chute; chutent; régression; régressions; régresse; ralentissement
ralenti; plus lent; plus lente; pire; pic; pics; perte; écart; dérive; variation; aucune dégradation; détérioration; degrad*; regression; regressions; regresse; ecart
derive; aucune degradation; deterioration
[metric.ill-high]
taux d'erreur; taux d'erreurs; erreurs; temps de réponse; latence; latences; taux d'échec; délai de réponse; retard de réplication; temps de chargement
temps de reponse; taux d'echec
[metric.ill-low]
taux de succès; taux de réussite; disponibilité; espace libre; espace disque libre; taux de succes; taux de reussite; disponibilite
[problem]
incident critique; incident majeur; incident grave; incident bloquant; erreur; erreurs; échec; échecs; échoue; échouent; échoué; échouée; échouer; problème; problèmes
anomalie; anomalies; panne; pannes; défaut; défaillance; défaillances; défaillant; plante; planté; plantage; cassé; cassée; corrompu*; corruption; incomplet; incomplète
manquant*; manque; absent; absente; indisponible; indisponibilité; inaccessible; injoignable; inattendu*; anormal*; incohérent*; incohérence*; bloqué; bloquée; blocage
délai dépassé; dysfonctionnement*; perte de données; en échec; fuite; ne répond pas; ne répond plus; ne démarre pas; ne fonctionne pas; ne fonctionne plus; non conforme
echec; echecs; echoue; echouent; echouee; echouer; probleme; problemes; defaut; defaillance; defaillances; defaillant; casse; cassee; incomplete; indisponibilite
incoherent*; incoherence*; bloque; bloquee; delai depasse; perte de donnees; en echec; ne repond pas; ne repond plus; ne demarre pas
[problem.none]
aucune erreur; aucun problème; aucun échec; sans erreur*; sans problème; pas d'erreur*; pas de problème; aucune anomalie

# --- environments ---
[env.local]
base locale; machine locale; instance locale; environnement local; en local; poste local; localement; environnement de développement; poste de développement
environnement de dev; environnement de developpement; poste de developpement
[env.staging]
environnement d'intégration; préproduction; pré-production; préprod; pré-prod; environnement de recette; recette; environnement de test; environnement de préproduction
environnement de staging; environnement de qualification; homologation; environnement de validation; environnement d'integration
preproduction; pre-production; preprod; pre-prod; environnement de preproduction
[env.production]
production; prod; environnement de production; en prod; en production; plateforme de production; serveur de production; environnement de prod
[env.blue]
environnement bleu; environnement blue; instance bleue; pile bleue
[env.green]
environnement vert; environnement green; instance verte; pile verte
[scope.database]
base de données; bases de données; bdd; migrations; migration; schéma; schémas; données; jeu de données; base de donnees; bases de donnees; schema; schemas; donnees
jeu de donnees

# --- the way back ---
[backup]
sauvegarde*; sauvegardé*; copie de sécurité; point de restauration; instantané; dump de la base

# --- somebody is to be told ---
[tell]
informer le; informer la; informer les; informer l'; informer tous; informer toutes; informez; prévenir; prévenez; avertir; avertissez; notifier le; notifier la; notifier les; notifier l'; notifier aux; notifier à; notifiez; annoncer; annoncez; aviser; avisez; communiquer; communiquez
envoyer .. message; envoyer .. mail; envoyer .. e-mail; envoyer .. courriel; envoyer .. notification; envoyer .. annonce; envoyez .. message; envoyez .. mail; envoyez .. e-mail; envoyez .. courriel; envoyez .. notification; poster sur; poster dans; poster un message; publier une annonce; publier l'annonce; message à; message aux; mail à; mail aux
[tell.done]
informé; informée; informés; informées; prévenu; prévenue; prévenus; prévenues; averti; avertie; avertis; averties; notifié; notifiée; notifiés; notifiées
[tell.not]
mail de test; e-mail de test; message de test; notification de test; service de notification; service de notifications; répartiteur de charge
[audience]
équipe; équipes; utilisateurs; utilisatrices; clients; clientèle; parties prenantes; tout le monde; support; slack; canal; liste de diffusion; métier; métiers; direction; astreinte; collègues; partenaires; collaborateurs; intéressés; communauté

# --- when a release may begin ---
[deploy.time]
fenêtre de maintenance; fenêtre de déploiement; fenêtre de changement; heures creuses; déployer le; déploiement le; déploiements le; pas de déploiement; ne pas déployer; aucun déploiement; mise en production le
[day.not]
sauf; jamais; pas de déploiement; ne pas déployer; aucun déploiement; pas le; excepté; hormis
[day.monday]
lundi; lundis
[day.tuesday]
mardi; mardis
[day.wednesday]
mercredi; mercredis
[day.thursday]
jeudi; jeudis
[day.friday]
vendredi; vendredis
[day.saturday]
samedi; samedis
[day.sunday]
dimanche; dimanches
