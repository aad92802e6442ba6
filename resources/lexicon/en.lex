# What English words and phrases mean to the rules. One [concept] and its phrases, separated by ; or line breaks.
# word* matches longer words as well; " .. " lets a few words of the same sentence stand between.
# The concepts are described in models/plan/lexicon.h.

# --- words that are written otherwise as well, inside of a phrase: also by somebody in a hurry ---
[spelling]
do not = don't = dont
does not = doesn't = doesnt
must not = mustn't = mustnt
should not = shouldn't = shouldnt
cannot = can not = can't = cant
without = w/o

# --- headings ---
[section.rollback]
going back; rollback; roll back; rolling back; roll-back; rollbacks; backout; back out plan; back-out; revert plan; reverting; revert; failback; fail back
disaster rollback; failure matrix; safe abort; failure response; failure-stage response; incident handling; post-write incident; abort procedure
restore procedure; if things go wrong; if something goes wrong; if critical issues arise; undo plan; restore the previous version; restore previous version; restore the old version; restore the last version
back to the old version; back to the previous version; return to the previous version; return to the old version; undo the release; undo the deployment; undo steps; undo procedure; fallback plan; fallback procedure; recovery procedure; recovery plan; recovery steps
[section.way-back]
back out; if something fails; when something fails; if anything fails; if anything goes wrong; if it breaks; if the release fails; if the deployment fails
undo; fallback; fall back; recovery; emergency procedure; emergency procedures; emergency steps; emergency plan
way back; backing out; if it goes wrong; when it goes wrong; if it fails; in case of failure; in case of problems; in case of trouble; downgrade
contingency procedure; plan b
[section.triggers]
rollback triggers; rollback criteria; rollback trigger; when to rollback; when to roll back; rollback conditions; rollback decision
rollback immediately if; triggers for rollback
[section.work]
rollback plan ready; rollback preparation; rollback ready; rollback readiness; rollback tested; rollback test; rollback rehearsal; rollback plan reviewed; prepare rollback
backup plan ready; no rollback; rollback drill; verify rollback plan; rca after rollback; root cause analysis
write the release notes; write release notes; update release notes; update the release notes; publish release notes; publish the release notes; draft release notes; draft the release notes; prepare release notes; prepare the release notes
[section.contacts]
contact*; escalation; escalation path; support contacts; on-call contacts; who to call; stakeholder list; key people; key personnel; release lead; release owner; release coordinator; on-call rotation; points of contact
communication plan; communications; communication; team roles; roles; roles and responsibilities; release managers; maintainers; responsibilities; ownership; raci
[section.signoff]
sign-off; sign off; signoff; sign-offs; signatures; approvals; approval signatures; final approval; approvers; approval boxes; approval form
[section.criteria]
success criteria; acceptance criteria; definition of done; exit criteria; success metrics; completion criteria; kpis; success indicators; success criterion
resolution criteria; recovery criteria; closure criteria; closing criteria
[section.and-rollback]
and rollback; and roll back; and rolling back; and revert; and rollbacks
[section.reference]
current state; current status; current situation; as-is state; schema changes; what changes; project structure; configuration files; build output; build output reference; file structure; environment variables reference; change log entries
overview; summary; executive summary; introduction; purpose; scope; background; context; references; reference; related documents; related documentation; related
resources; glossary; terminology; history; revision history; change log; changelog; document control; document history; version history; notes; appendix; appendices; about
lessons learned; objective; objectives; goals; goal; architecture; table of contents; contents; see also; further reading; links; useful links; key files
reminders; critical reminders; differences from; differences; known issues; known limitations; legend; how to use; assumptions; risk assessment; risks; risk analysis
impact; impact assessment; faq; faqs; cheat sheet; command reference; quick reference; quick command reference; tips; best practices; comparison; change summary; change details
contingency plans; contingency; contingencies; log locations; recommendations; files changed; files modified; what changed; changes made; key metrics to track; metadata; audience; principles; policy; severity; severities
known gaps; risk matrix; potential conflicts; potential issues; potential problems; potential risks; deployment types; release types; environment baseline; connection policy; required secrets; environment details; environment information; long-term considerations; open questions; out of scope
symptoms
examples; useful commands; handy commands; common commands; commands reference; command cheat sheet; cheatsheet; example commands; useful snippets; snippets
further commands; other commands; additional commands; commands at a glance
[section.timeline]
timeline; timeline overview; timeline summary; schedule; calendar; time line; schedule overview; estimated timeline; time plan; milestones
[section.troubleshooting]
troubleshoot*; common issues; common problems; common errors; incident response; known problems; debugging; problem solving; error handling; if stuck; faq; issue resolution; diagnostics; diagnosis
emergency commands; disaster recovery; emergency contacts and commands; emergency access; when things break; what can go wrong; known errors; recovery commands
debugging commands; debug commands; trouble shooting
[section.alerts]
alert configuration; alert conditions; alert thresholds; alerting rules; alert rules; critical alerts; alerts
[section.container]
steps; detailed steps; procedure; procedures; process; instructions; deployment steps; migration steps; release process; detailed procedure; step-by-step; step by step; detailed steps for the change
[section.decision]
decision; go/no-go; go / no-go; go no-go; decision matrix; decision point; go/no-go decision; when to rollback; when to roll back
[section.go]
go criteria; no-go criteria; all pass; any fail; go if; no-go if
[section.precondition]
prerequisites; prerequisite; preconditions; precondition; requirements; before you begin; before you start; assumptions and prerequisites; what you need; pre-requisites
[section.monitoring]
monitoring; monitor; observation; soak; watch window; hypercare
[word.step]
step; test; task; check
[word.phase]
phase; stage; part; block; wave
[word.option]
option; method; alternative; variant; approach

# --- conditions ---
[else]
otherwise; or else; else
[beyond]
more than that; any more than that; anything above that; anything over that; beyond that; above that; more than this
if higher; if exceeded; when exceeded; if it is higher; if it is exceeded
[if.opens]
should the; should a; should an; should any; should it; should this; should that; should these; should one; should either; should your; should our; were it to
[if]
if; when; in case; in the event; should .. fail; on failure; on error; whenever; upon failure; in the case; as soon as; any time; once any
[moment]
when; whenever; as soon as; any time; once any
[any]
any of; one of; any; at least one; either of; any one
[until]
until; unless; till; before; without
[before]
before; prior to; ahead of; in advance of
[only-after]
once .. healthy; once .. ready; once .. stable; once .. succeeds; once .. succeeded; when all .. ready; when all .. green; when all .. healthy
only after; only when; only once; only if; only then; only proceed; not before; once .. green; once .. approved; once .. finished; once .. passes; once .. complete; once .. completed; once .. confirmed; once .. merged
after .. approval; after approval; after .. is merged; after .. passes; after .. completes; after validation; after .. validation period; after successful; upon approval; subject to; provided that; as long as; after verifying; after .. confirmed; only .. when; only .. after; only .. once; and only if; then and only then
only with .. ok; only with .. okay; only with .. approval; only with .. consent; only with .. blessing; only with .. go-ahead; once .. says ok; once .. says go
once .. says yes; after .. says ok; after .. says go; after .. gives the go; after .. gives the ok; after .. gives the go-ahead; once .. gives the go-ahead
once .. gives the ok; once .. agrees; after .. agrees; when .. says ok; when .. says go; when .. gives the go; after .. go-ahead; after .. s ok
[after]
after; once; following

# --- gates ---
[rollback]
continue with .. rollback; go on with the rollback; proceed to .. rollback; proceed with the rollback; go to .. rollback
roll back; rollback; roll-back; revert; back out; backout; fall back to; restore from backup; restore the backup; restore backup; switch back; undo; restore the previous; redeploy previous; go back to the old version; go back to the previous version; return to the previous version; return to the old version
[rollback.now]
rollback immediately; immediate rollback; immediately rollback; immediately roll back; rollback now; initiate rollback; initiate a rollback; trigger rollback; trigger a rollback; start rollback; begin rollback; execute rollback; execute full rollback; instant rollback; emergency rollback; rollback required; automatic rollback; perform rollback; perform a rollback; must rollback; must roll back; roll back immediately; roll back now; roll back first; force rollback; stop and rollback; stop and roll back
[rollback.trigger]
rollback if; roll back if; rollback when; roll back when; rollback triggers; rollback trigger:; rollback criteria; rollback conditions; prompt a rollback; prompt rollback; trigger a rollback; trigger rollback; triggers rollback; triggers a rollback; rollback should be triggered; rollback must be; rollback is required; rollback is triggered; approve or rollback; approve or roll back; keep or rollback; keep or roll back; continue or rollback; continue or roll back; proceed or rollback; proceed or roll back; fix or rollback; go or rollback; all clear or rollback; clear or rollback; consider rollback; consider rolling back; rollback window
[rollback.not]
do not rollback; do not roll back; never roll back; no rollback needed; no rollback required; no rollback is claimed; rollback is not; rollback not; instead of rolling back; rather than roll back; apply a hot fix instead; hotfix instead; fix forward instead
[rollback.noun]
rollback tested; rollback plan; rollback procedure; rollback script; rollback scripts; rollback contact; rollback person; rollback team; rollback strategy; rollback prepared; rollback sql; rollback ready; rollback complete; rollback completion; rollback checklist; rollback steps; rollback time; rollback snapshot; rollback preparation; rollback capability; rollback readiness; rollback path; rollback section; rollback documented; post-rollback; post rollback; rollback horizon; rollback rehearsal; rollback plans; rollback procedures; rolling back; rollback instructions; rollback test; rollback drill; rollback checks; rollback commit; rollback version; rollback completed; rollback successful; rollback reason; rollback decision; rollback owner; rollback deadline
[stop]
stop deployment; stop the deployment; stop the release; stop the rollout; halt deployment; halt the deployment; halt the release; halt the rollout; stop immediately; stop here; stop if; stop and; stop all work; halt if; halt; stop when; stop the migration; stop execution; stop the process; stop the line; stop work
stop it and; stop it
stop everything; stop all; halt everything
[stop.word]
stop; halt; abort; stop here; call it off
[abort]
is blocked if; is blocked when; are blocked if; are blocked when
we postpone; postpone the release; postpone the deployment; postpone the change; postpone the rollout; the release is postponed; reschedule the release
abort; abort if; aborted; cancel the; cancel deployment; cancel release; call off; reject; rejects; rejected; terminate the deployment; deployment failed if; block the release; block release; blocks release; blocks the release; blocks deployment; block deployment; fails the; escalate immediately; escalate to the owning; is considered failed
[not-proceed]
no deploy while; no deployment while; no deploys while; no release while; no switch while; do not .. while
is blocked until; is blocked unless; are blocked until; stays blocked until
do not proceed; do not continue; do not advance; do not start; do not begin; do not deploy; do not release; do not merge; do not move; do not go; do not re-deploy; do not redeploy; do not promote; do not publish; do not cut over; do not switch; do not enable; do not apply; do not run .. until; must not proceed; must not continue; must not start; cannot proceed; cannot start; cannot continue; not proceed; should not proceed; never proceed; never deploy; never skip; hold until; hold if; hold here; hold deployment; hold the release; do not .. until; do not .. unless; do not .. before; never .. without; never .. before; never .. until; must not .. until; not .. until after; no deployment without; no deploy without; do not delete .. until; prevent .. before; freeze scope; do not deprovision
nobody continues; no one continues; nobody proceeds; no one proceeds; nobody moves on; nobody starts; nobody deploys; no one deploys; no one starts
do not .. without; must not .. without
[hold]
pause if
pause the rollout; pause the release; pause the deployment; pause rollout; pause deployment; pause here; pause and; suspend the rollout; suspend the release
suspend the deployment; put .. on hold; hold the rollout; hold rollout; hold and; freeze the rollout
[hold.word]
hold; pause; suspend; wait; hold off; stand by; hold on
[never]
must never; shall not; may not; may never; should not; should never; cannot; is not to; are not to; not allowed to
never; do not; don't; must not; prohibited; forbidden
[need.not]
no need to; no need for; not need to; do not have to; does not have to; need not; not necessary to; not required to; without having to; not necessary
no reason to wait; do not wait; without waiting
[no-go]
no-go; no go; nogo; is no-go
[go-no-go]
go/no-go; go / no-go; go or no-go; go/no go; go no-go; go/nogo; go-no-go; go or no go
[wait.for]
watch it for; watch them for; watch this for; monitor it for; monitor them for; monitor this for; observe it for; observe this for
wait; pause; hold; and wait; then wait; and hold; then hold; and pause; then pause; soak; bake; let it sit; let it bake; let it rest; let it run; leave it running; leave it for; give it
[hold.at]
hold at; hold .. at; leave it at; leave .. at; keep it at; keep .. at; pause at; stay at; soak at; bake at
[wait]
monitor for .. min; monitor for .. hour; monitor for .. hours; monitor for .. h; watch .. for .. minutes; watch .. for .. min; watch .. for .. hour; watch .. for .. hours; observe .. for .. min; observe .. for .. hour; observe .. for .. hours
wait for; wait until; wait till; wait at least; wait .. minutes; wait .. hours; wait .. seconds; await; awaits; awaiting; await .. acknowledgement; await .. approval; waits for; hold for .. minutes; soak for; soak .. hours; let it run for; let it soak; allow .. minutes; monitor .. for .. minutes; monitor .. for .. hours; keep .. running for; observe for; watch for .. minutes; observe .. for .. minutes; keep .. for .. minutes; cooling period; bake time; bake for; monitor closely for
[approval]
ask .. for a go; ask .. for the go; must agree; reviewers agree
has approved; have approved; has been approved by; have been approved by; has signed off; have signed off
gives the go; second pair of eyes; requires two reviewers; requires .. reviewers
approval; approvals; approved by; approve; approver; approvers; sign off; sign-off; signoff; signed off; approval required; requires approval; require approval; requires a human; human approval; explicit approval; obtain .. approval; get approval; approval from; needs approval; authorization; authorized by; authorization from; permission from; consent; go approval; approval obtained; both agree; must both agree; must all agree; get sign-off; written approval; green light; greenlight; confirmation from; confirm with; confirmed by; all sign off; acknowledg*; lgtm
says ok; says okay; says yes; says go; gives the ok; gives an ok; gives the go-ahead; go-ahead from; ok from; okay from; ok of; ask .. first
ask .. for permission; ask .. before; check with .. first; get .. ok; get .. go-ahead; get an ok; get the ok; thumbs up from; with .. s ok; with .. s okay; with .. s approval; with .. s consent; with .. s go-ahead; with .. s blessing; blessing of; blessing from
agrees; has agreed; approves
[approval.of]
ask .. for a go; ask .. for the go; must agree
has approved; have approved; has been approved by; have been approved by; has signed off; have signed off
obtain .. sign-off; get .. sign-off; obtain .. signoff; obtain .. sign off; collect .. sign-offs; collect .. approvals
requires .. approval; require .. approval; obtain .. approval; get .. approval; approval from; human approval; human review; explicit approval; named approver*; named .. approval; after .. approval; go approval; approvals have been; approval confirmation; review and approval; awaits approval; approved by the; wait for approval; approval by; approval of the; dev/qa reviewed; reviewed and approved by; needs approval; sign-off from; sign off from; signed off by the; needs sign-off; requires sign-off; authorization from; permission from; authorized by
[meta.label]
status; version; last updated; next review; author; plan status; document version; updated; created; next; owner; runbook version; risk level; priority; classification; maintainer; document owner; last reviewed; tags
[must]
must; always; mandatory; required; shall; have to; has to; need to be; needs to be; needs to; needed before; is required; are required
[all-must]
must end without; must finish without; must complete without; must complete successfully; must run without; must exit without
tests must pass; must be green; requires a passing; requires a green; needs a green; needs a passing
all must be true; all must pass; all of the following; must all; all pass; all checks pass; all criteria; must-do; must do; must have; must be complete; must be completed; all items must; must all pass; all green; all tests pass before; all workflows must pass; must be true; all boxes must; all checks must
[criteria]
completion criteria; exit criteria; entry criteria; considered successful; is successful when; is successful if; successful if; successful when; success when; considered complete; considered done; acceptance gate; gate criteria; go criteria; done when; complete when; ready when; verification point; definition of ready; pre-merge gate; quality gate; hard gate; gate:; go condition; go conditions; overall status: go; go if; go only if; go when
[criteria.failed]
considered failed; is failed if; failed if; failure criteria; no-go if; no-go criteria; no-go when; no-go = any fail; no-go: any; is a failure; unsuccessful if; no-go condition; no-go conditions; is no-go; declare no-go
[checkpoint]
checkpoint; check point; review output; review the output; review results; review the plan; inspect the output; pre-flight check*; preflight check*; hold point; holdpoint; stop point; gate check; decision point; go decision; final decision; decision gate; final go; named go; canonical gate; drift gate; gate review; final gate; point of no return; guardrail; milestone gate
[proceed]
proceed to; proceed with; proceed only; continue to; continue with; move on to; move to; go ahead; proceed; before proceeding; to proceed; advance to; go live; promote to; proceed if
[confirm]
confirm; verify; validate; ensure; make sure; check that; check; assess; determine; see; test; decide; find out; know
[exception]
ok expected; ok as expected; expected behavior; expected behaviour; not a problem; can be ignored; is expected; no action required; no action needed; no rollback needed
[required]
check with .. team that; check with .. that no; ensure .. first; make sure .. first; no other deploy*; nobody is deploying; nobody else is deploying
required before; mandatory before; must be completed before; must be done before; complete before; to be completed before; completed before; required for; deploy during; deploy only; only deploy; no deploys; no deployments; no deployment on; not on friday*; no active incidents; no open incidents; no ongoing incident*; no change freeze; prerequisite for; before any; before every; before merging; before deploy; before deploying; before deployment; before starting; before production; before release; before going live; before go-live; before cutover; before proceeding; before continuing; before the window; before open*; before general; before execution; prior to deployment; prior to change; prior to release; prior to cutover; blocking; launch blocker; release blocker; blocker for; required to pass; in exact order; exact order; last resort; exact same order; in the exact order; must hold
[watch]
monitor; watch; observe; keep an eye; continue monitoring; monitor closely
[page]
page on-call; page oncall; page the; page on call; call on-call; pagerduty; page team; page immediately
page if; page at; page when; page somebody; page someone
[page.word]
page; pages; page us; page them; call out
[alert]
alert; alert on; alert if; alert when; alert at; warning; warn; critical alert; warning alert; alarm; notify; send alert; alerts
[investigate]
investigate; look into; check logs; review; analyse; analyze; debug; diagnose
[critical]
critical; severe; p0; sev1; urgent; emergency
crit
[target]
target; targets; goal; objective; sla; slo; budget; target is; normal; baseline target; expected metrics
[cutover]
during cutover; during the cutover; during migration; during the migration; during deployment; during the deployment; during the switch; while migrating; while deploying; during rollout; during the rollout
[baseline]
than before; than it was; than last; than yesterday; what it was before; vs. before; vs before; before the change; yesterday
baseline; normal; previous; pre-deploy; pre-deployment; before deployment; usual; average; historical; increase*; increased; decrease*; drop*; drops; degrad*; degraded; spike*; regress*; slower; rise*; above normal; worse

# --- commands ---
[run]
run; execute; command; commands; use; type; enter; issue; invoke; launch; call; deploy; start; restart; add to; via; prepared; with; test with; check with; apply; rerun; re-run; trigger
[run.never]
never do this; do not do this; do not be tempted; not tonight; never do that; do not try; do not touch
do not .. yet; do not drop; leave .. for tomorrow; leave .. for later; leave .. for next
do not run; never run; must not run; must not be run; should not be run; do not execute; never execute; must not be executed; do not use
never use; must not be used; do not invoke; do not call; do not type; do not issue; do not launch; avoid running; avoid using; never type; never invoke
never call; not be run; should not run; should not use; must never run; must never be run; deprecated; obsolete; no longer used; no longer use; no longer works
no longer supported; superseded; instead of; rather than; forbidden; prohibited; dangerous to run; not to be run; not to be used; refrain from
[run.maybe]
optional; optionally; if needed; if necessary; if required; if desired; if applicable; if you want; if you like; if you wish; where needed; where necessary
when needed; when necessary; as needed; as required; you can also; you may also; may be run; can also be run; nice to have; if wanted
[run.each]
for each; on each; in each; at each; for every; on every; in every; on all nodes; on all hosts; on all servers; on all machines; repeat for; repeat on; repeat this for; repeat this on; repeat the following for; repeat these steps for; do this for; one host at a time; one node at a time; one server at a time; node by node; host by host; server by server
[run.order]
run; execute; rerun; re-run; invoke; then run; now run; next run; first run; please run; and run; run the following; run this; run these
then execute; now execute; please execute; and execute; type this; type the following; enter this; enter the following; issue this; issue the following
launch this; launch the following; type this command; enter this command; issue this command
[run.back]
to undo; to roll back; to roll .. back; to rollback; to revert; to go back; to back out; to take .. back
[run.later]
to stop it; to disable it; to turn it off; to remove it; to uninstall; to abort; to cancel
later; for reference; for your information; for debugging; for troubleshooting; to debug; to troubleshoot; in an emergency
in case of emergency; as a last resort; is equivalent to; equivalent of; same as; the same as; similar to; used to be; formerly; previously; was created with
was generated with; was made with; under the hood; internally; behind the scenes
[run.again]
retry; re-try; try again; try .. again; attempt again; attempt .. again
[or.line]
or
[or]
or; alternatively; or if; instead
[example]
example; for example; e.g.; sample; such as

# --- expectations ---
[expected]
expected; expect; expects; should return; should show; should be; should remain; should see; should print; should output; should work; should contain; should display; should use; should have; should list; should say; should equal; should match; should now; must return; must show; returns; expected result; expected results; expected response; expected commit; success indicators; success indicator; expected metrics; expected value; expected values; expected status; should respond; you should see; will return; will show; will print
[expected.output]
expected output; expected result; expected results; expected response; sample output; example output; output should; success indicators; success looks like; should show; you should see; expected metrics

# --- people ---
[role.of]
of the; of; for the; for
[role]
lead; manager; engineer; owner; admin; administrator; developer; tester; director; architect; officer; operator; technician; dba; devops; sre; qa; ciso; cto; ceo; vp; head of; product owner; scrum master; team; on-call; oncall; release manager; tech lead; stakeholder; stakeholders; reviewer; approver; security; legal; finance; product; engineering; operations; ops; support; business; infrastructure; coordinator; supervisor; project manager; incident commander; compliance; marketing; customer success; deployer; executive; initiator; requester; dev; board; committee; user; client; customer; sponsor; platform; backend; frontend; database
[signed-by]
signed by; approved by; reviewed by; completed by; deployed by; verified by; performed by; authorized by; authorised by; executed by; tested by; released by; signature; deployment completed by; sign-off by; signed off by; reviewer; approver; code review approved by; accepted by; prepared by; checked by; confirmed by
[signature]
signature; sign; signed; initials; approved; approval; sign-off; sign off; decision; name and date
[contact]
contact; phone; email; e-mail; slack; pager; call; reach; channel; tel; mobile; contact person; contact info

# --- tables ---
[column.command]
command; commands; command/action; script; cmd; command line; shell; run; tool; action/command
[column.role]
role; roles; who; team; person; name; owner; approver; reviewer; responsible; title; position; stakeholder; signatory; level
[column.action]
action; actions; response; actual response; decision; what to do; reaction; resolution; then; do; outcome; result
[column.time]
time; when; date; duration; start; week; day; t+; t-; hour; estimated time; schedule; window; response time
[column.phase]
phase; stage; step; milestone; week; task
[column.metric]
metric; metrics; indicator; kpi; check; criterion; criteria; condition; trigger; alert; parameter; measure; threshold; symptom; failure stage; situation; scenario
[column.target]
good; should be; must be; should show
target; threshold; limit; expected; value; goal; criteria; criterion; acceptance; minimum; maximum

[column.else]
if not; if not met; if missed; otherwise; on failure; if it fails; if failed; when missed; if violated
[column.red]
red; critical red
[column.yellow]
attention; caution
yellow; amber; orange
[column.green]
green
[column.severity]
severity; priority; sev; level; urgency
[column.gate]
gate; hold point; go/no-go; checkpoint

[column.window]
duration; period; time window; evaluation window; observation window; persistence; sustained; measured over

# --- numbers ---
[op.more]
climbs past; climb past; goes past; go past; rises past; grows past; grow past; creeps past; climbs above; climb above; goes above; goes over; go over
more than; greater than; above; over; exceeds; exceed; exceeding; exceeded; higher than; increases by; increased by; rises above; spikes above; longer than; beyond; in excess of; older than; bigger than; larger than; increases above; surpasses; no response after; after more than
[op.level]
above; below; under; over; past; beyond; beneath
[op.less]
less than; below; under; lower than; fewer than; falls below; drops below; faster than; shorter than; smaller than; younger than
[op.at-least]
warn at; page at; alert at; alarm at; warning at; critical at; roll back at; rollback at; abort at
at least; minimum; minimum of; no less than; not less than; no fewer than; or more; or higher; or greater; or above; and above; or newer; or later; min; need at least; remain above
[op.at-most]
at most; no more than; not more than; up to; maximum; maximum of; within; or less; or fewer; or below; not exceed; must not exceed; no longer than; max; does not exceed; no later than; not to exceed
# the numeral, and not "no" or "none"
[zero]
zero
[version]
version; versions
[unit.second]
second; seconds; sec; secs
[unit.minute]
minute; minutes; min; mins
[unit.hour]
hour; hours; hr; hrs
[unit.day]
day; days; business days; business day
[unit.week]
week; weeks; wk
[duration.quarter-hour]
a quarter of an hour; quarter of an hour; a quarter hour
[duration.half-hour]
half an hour; half hour; a half hour; half-hour
[duration.hour]
an hour; one hour
[duration.hour-and-half]
an hour and a half; one and a half hours; one hour and a half
[number.two]
two
[number.three]
three
[number.four]
four
[number.five]
five
[number.ten]
ten
[number.fifteen]
fifteen
[number.twenty]
twenty
[number.thirty]
thirty
[estimate]
estimated time; estimated duration; estimate; estimated; duration; time required; takes; expected duration; expected time; time needed; eta; approximately; approx; time; estimated time to complete; goal; target time; budget; time limit; rollback time; time budget; complete within; should take; timeframe; time frame; est
[window]
first; initial; next; last
[measured]
measured over; measured for; measured across; sampled over; evaluated over; evaluated for; averaged over; both over; each over; all over; both for; each for; computed over; calculated over
[lasting]
consecutive; straight; continuous; successive
for; over; within; during; in the last; in the past; over the last; over the past; over a; over any; in a; in any; within a; within any; averaged over
sustained for; sustained over; for at least; for more than; for longer than; for over; longer than; lasting; average; avg; moving average; window
rolling window; interval
[cadence]
every; each; per; daily; weekly; monthly; hourly
[traffic]
traffic; canary; rollout; ramp; ramp up; route .. traffic; gradually increase; percent of users; of requests
[label.owner]
owner; owners; responsible; responsibility; assignee; assigned to; dri; technician; performed by; executed by; lead; in charge; led by
[degrade]
degrad*; drop*; drops; rise*; climb*; decrease*; increase*; regress*; slower; worse; spike*; variance; deviation; change; no degradation; within .. of baseline; fall*; loss
[metric.ill-high]
error rate; error rates; errors; error count; failure rate; failures; failed requests; failed jobs; latency; response time; response times; query time
load time; replication lag; consumer lag; 5xx; 4xx; p90; p95; p99; p999; timeouts; timeout rate; packet loss; crash rate; restarts; bounce rate
[metric.ill-low]
success rate; availability; uptime; hit rate; cache hits; apdex; free disk; free space; free memory; disk space left; pass rate; conversion rate
[problem]
error; errors; fail*; failure; failures; failed; issue; issues; problem*; wrong; breaks; broken; critical; crash*; unhealthy; timeout; mismatch; incomplete; missing; stall*; unsuccessful; not resolved; persist*; unexpected; abnormal; corrupt*
[problem.none]
no error; no errors; no issue; no issues; no problem*; no failure; no failures; without error*; without issue*; nothing fails; none fail; free of errors; nothing wrong

# --- environments ---
[env.local]
local environment; local; locally; development environment
[env.staging]
staging; stage environment; pre-production; preprod; uat; staging environment
[env.production]
production; prod; live environment; production environment
[env.blue]
blue environment
[env.green]
green environment
[scope.database]
database; db; migration; migrations; schema; data

# --- the way back ---
[backup]
backup*; back up; backs up; backed up; backing up; snapshot*; database dump; dump of the; restore point; save point

# --- somebody is to be told ---
[tell]
notify; inform; announce; tell; let .. know; communicate; broadcast a message; broadcast to; alert the; alert all; message the; message all; slack the; email the; email all; e-mail the; e-mail all; mail the; mail all
email stakeholders; email users; email customers; email everyone; email support; e-mail stakeholders; e-mail users; e-mail customers; e-mail everyone; e-mail support
send .. notification; send .. announcement; send .. message; send .. email; send .. e-mail; send .. notice; send .. heads-up; send .. update to; post in; post to; post on; post a message; post a note; post a notice; post an update; post an announcement; post update; post status; publish an announcement; publish the announcement
please notify; please inform; please tell
[tell.done]
notified; informed; told; made aware
[tell.not]
test email; test e-mail; test mail; test message; test notification; send a test; send test; notification service; notification system; notification settings; load balancer; push notifications; notification emails
[audience]
users; customers; clients; everyone; everybody; teams; community; subscribers; war room; channel; channels; slack; mailing list; mailing lists; discord; ms teams; staff; employees; departments; partners; colleagues; helpdesk; help desk; service desk; testers; developers; engineers; managers; engineering managers; release managers; leads; owners; approvers; reviewers; operators; attendees; participants; on-call engineer; maintainers; contributors

# --- when a release may begin ---
[deploy.time]
deployment window; deploy window; maintenance window; change window; release window; low-traffic; off-peak; deploy during; deploy only; only deploy; deploy on; deploys on; release on; releases on; deployments on; deployment on; never deploy; do not deploy; never release; do not release; low traffic hours
[day.not]
except; excluding; other than; avoid; never; do not; no deploys; no deployments; no deployment; no releases; no release; no changes; not on; not mon*; not tue*; not wed*; not thu*; not fri*; not sat*; not sun*
[day.monday]
monday; mondays; mon
[day.tuesday]
tuesday; tuesdays; tue; tues
[day.wednesday]
wednesday; wednesdays; wed
[day.thursday]
thursday; thursdays; thu; thur; thurs
[day.friday]
friday; fridays; fri
[day.saturday]
saturday; saturdays; sat
[day.sunday]
sunday; sundays; sun
