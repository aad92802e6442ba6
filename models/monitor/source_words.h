#pragma once

#include "models/base/phrase.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace holdpoint::monitor {

/// All that is said of a source that gives no number, and of a sources file that cannot be taken. It goes into the journal in English, as a
/// text; so its sentences stand in one place, where the desktop finds again which one it was, and says it in its own language.
struct SourceWords {
    // Any source
    const char* late = QT_TRANSLATE_NOOP("Verify", "no answer within %1; look whether it is overloaded, or give it more time with \"deadline\"");
    const char* notANumber = QT_TRANSLATE_NOOP("Verify", "the answer is NaN, which is no number; often nothing was there to divide by, such as no requests at all");
    const char* noValue = QT_TRANSLATE_NOOP("Verify", "the variable %1 has no value, so there is nothing to log in with; set it");
    const char* noAddress = QT_TRANSLATE_NOOP("Verify", "the variable %1 has no value; set it to the address of the database");
    const char* otherUnit = QT_TRANSLATE_NOOP("Verify", "the source '%1' measures in '%2', and the limit is in '%3'; bind another one, or mend its \"unit\"");
    // What becomes an alarm of it
    const char* answersAgain = QT_TRANSLATE_NOOP("Verify", "its source answers again");
    const char* nobodyLooked = QT_TRANSLATE_NOOP("Verify", "nobody looked for %1 s; somebody had to every %2 s");
    const char* nobodyLooks = QT_TRANSLATE_NOOP("Verify", "nobody has looked for %1 s; somebody has to every %2 s");
    const char* nobodyYet = QT_TRANSLATE_NOOP("Verify", "nobody has looked yet, for %1 s; somebody has to every %2 s");
    // A service
    const char* httpStatus = QT_TRANSLATE_NOOP("Verify", "it answers with HTTP %1; look whether it is well");
    const char* httpComplaint = QT_TRANSLATE_NOOP("Verify", "it answers with HTTP %1: %2");
    const char* tooMuch = QT_TRANSLATE_NOOP("Verify", "it answers with more than %1 KiB");
    const char* nameLess = QT_TRANSLATE_NOOP("Verify", "%1; name an address that answers with less");
    const char* notReached = QT_TRANSLATE_NOOP("Verify", "it cannot be reached: %1");
    const char* notHttp = QT_TRANSLATE_NOOP("Verify", "it does not answer in HTTP");
    const char* brokenOff = QT_TRANSLATE_NOOP("Verify", "it broke its answer off");
    const char* closed = QT_TRANSLATE_NOOP("Verify", "it closed the connection without an answer");
    const char* addressLines = QT_TRANSLATE_NOOP("Verify", "the address goes over more than one line; write it in one");
    const char* valueLines = QT_TRANSLATE_NOOP("Verify", "the value for '%1' goes over more than one line; check the variable that holds it");
    const char* answerNotJson = QT_TRANSLATE_NOOP("Verify", "the answer is not JSON (%1); check the address");
    const char* notInAnswer = QT_TRANSLATE_NOOP("Verify", "there is no '%1' in the answer; check \"json\"");
    const char* noNumberAt = QT_TRANSLATE_NOOP("Verify", "'%1' is no number in the answer; check \"json\"");
    const char* noMatch = QT_TRANSLATE_NOOP("Verify", "nothing in the answer matches '%1'; check \"match\"");
    const char* noNumberMatched = QT_TRANSLATE_NOOP("Verify", "what matches '%1' in the answer is no number: '%2'; put its digits into ( )");
    // Prometheus
    const char* notPrometheus = QT_TRANSLATE_NOOP("Verify", "it does not answer as Prometheus does (%1); check the address");
    const char* oddPoint = QT_TRANSLATE_NOOP("Verify", "a point is not a time and a value");
    const char* oddScalar = QT_TRANSLATE_NOOP("Verify", "its scalar is not a time and a value");
    const char* noResult = QT_TRANSLATE_NOOP("Verify", "there is no result in it");
    const char* tooLarge = QT_TRANSLATE_NOOP("Verify", "the answer is larger than %1 MiB and holds more than %2 series where one number is wanted; put max() or sum() around the query");
    const char* manySeries = QT_TRANSLATE_NOOP("Verify", "the answer holds %1 series where one number is wanted; put max() or sum() around the query, or say \"aggregate\": \"max\"");
    const char* histogram = QT_TRANSLATE_NOOP("Verify", "the answer is a histogram and no number; put histogram_quantile() around the query");
    const char* otherAnswer = QT_TRANSLATE_NOOP("Verify", "the answer is a %1 and no number; ask for a number");
    const char* noSeries = QT_TRANSLATE_NOOP("Verify", "the query finds no series; look whether its names are right and the service is still scraped");
    const char* clockAhead = QT_TRANSLATE_NOOP("Verify", "its clock is %1 ahead of the one of this machine; its numbers are taken as those of now, so set the clock that is wrong");
    const char* clockBehind = QT_TRANSLATE_NOOP("Verify", "its clock is %1 behind the one of this machine; its numbers are taken as those of now, so set the clock that is wrong");
    // A command and a log
    const char* exitCode = QT_TRANSLATE_NOOP("Verify", "it ends with exit code %1; run it by hand");
    const char* exitComplaint = QT_TRANSLATE_NOOP("Verify", "it ends with exit code %1: %2");
    const char* printsNone = QT_TRANSLATE_NOOP("Verify", "it prints no number; let it print one");
    const char* notStarted = QT_TRANSLATE_NOOP("Verify", "the command cannot be started: %1");
    const char* signalled = QT_TRANSLATE_NOOP("Verify", "a signal ended the command");
    const char* hasEnded = QT_TRANSLATE_NOOP("Verify", "it has ended with exit code %1");
    const char* hasEndedSaying = QT_TRANSLATE_NOOP("Verify", "it has ended with exit code %1: %2");
    const char* startedAgain = QT_TRANSLATE_NOOP("Verify", "%1; it is started again, and what it wrote meanwhile is not counted");
    const char* letItGoOn = QT_TRANSLATE_NOOP("Verify", "%1; let it go on, as tail -F does");
    const char* notThere = QT_TRANSLATE_NOOP("Verify", "it is not there; it is read from its beginning when it comes");
    const char* gone = QT_TRANSLATE_NOOP("Verify", "it is not there any more; it is read from its beginning when it comes");
    const char* noFile = QT_TRANSLATE_NOOP("Verify", "it is no file that can be followed; name a file, or a command with \"follow\"");
    const char* unreadable = QT_TRANSLATE_NOOP("Verify", "it cannot be read: %1; check its rights");
    // A database
    const char* onlyReads = QT_TRANSLATE_NOOP("Verify", "\"query\" has to be one SELECT; a source only reads");
    const char* stillAsked = QT_TRANSLATE_NOOP("Verify", "the question before is not over yet, although it was told to stop; look what the database does");
    const char* noRow = QT_TRANSLATE_NOOP("Verify", "the query finds no row; let it give one, with count() or coalesce()");
    const char* nullCell = QT_TRANSLATE_NOOP("Verify", "the first cell is NULL; let the query give a number, with coalesce()");
    const char* oddCell = QT_TRANSLATE_NOOP("Verify", "the first cell is no number: '%1'; let the query give one");
    // The file of sources
    const char* fileUnreadable = QT_TRANSLATE_NOOP("Verify", "the sources file cannot be read; check its rights");
    const char* namedTwice = QT_TRANSLATE_NOOP("Verify", "'%1' is bound twice, to %2 as well; take one of them out");
    const char* noControl = QT_TRANSLATE_NOOP("Verify", "the source '%1' is compared with '%2', which is no source; bind it as well");
    const char* ownControl = QT_TRANSLATE_NOOP("Verify", "the source '%1' is compared with '%2', which is itself; name the source of the old version");
    const char* otherControl = QT_TRANSLATE_NOOP("Verify", "the source '%1' is compared with '%2', which measures in another unit; let both say the same \"unit\"");
    const char* notTargets = QT_TRANSLATE_NOOP("Verify", "'%1' has to be a list of targets in [ ]");
    const char* notTarget = QT_TRANSLATE_NOOP("Verify", "a target of '%1' is no object; write {\"webhook\": \"NAME\"} or {\"mail\": \"…\"}");
    const char* inTarget = QT_TRANSLATE_NOOP("Verify", "a target of '%1': %2");
    const char* inSource = QT_TRANSLATE_NOOP("Verify", "the source '%1': %2");
    const char* noFieldHere = QT_TRANSLATE_NOOP("Verify", "there is no field '%1' here; \"%2\" and \"%3\" are all");
    const char* notSources = QT_TRANSLATE_NOOP("Verify", "\"sources\" has to be an object: {\"P95 latency\": {…}}");
    const char* notSource = QT_TRANSLATE_NOOP("Verify", "the source '%1' has to be an object that says where its numbers come from");
    const char* standsTwice = QT_TRANSLATE_NOOP("Verify", "'%1' stands here for the second time; take one of them out");
    const char* notNotify = QT_TRANSLATE_NOOP("Verify", "\"notify\" has to be an object: {\"page\": […], \"notify\": […]}");
    // Its fields
    const char* notText = QT_TRANSLATE_NOOP("Verify", "\"%1\" has to be a text");
    const char* missing = QT_TRANSLATE_NOOP("Verify", "\"%1\" is missing: %2");
    const char* notFlag = QT_TRANSLATE_NOOP("Verify", "\"%1\" has to be true or false");
    const char* notTexts = QT_TRANSLATE_NOOP("Verify", "\"%1\" has to be a list of texts in [ ]");
    const char* noTime = QT_TRANSLATE_NOOP("Verify", "\"%1\" is no time; write \"500ms\", \"1s\" or \"2min\"");
    const char* outOfRange = QT_TRANSLATE_NOOP("Verify", "\"%1\" has to be from %2 to %3");
    const char* noVariable = QT_TRANSLATE_NOOP("Verify", "\"%1\" has to be the name of a variable that holds it; a secret itself may not stand here");
    const char* noHttp = QT_TRANSLATE_NOOP("Verify", "\"%1\" names no address such as https://host:9090");
    const char* passwordInside = QT_TRANSLATE_NOOP("Verify", "\"%1\" may hold no password; name the variable that holds USER:PASSWORD in \"login\"");
    const char* noExpression = QT_TRANSLATE_NOOP("Verify", "\"%1\" is no regular expression: %2");
    const char* noField = QT_TRANSLATE_NOOP("Verify", "there is no field '%1' here; the handbook's page 'sources' shows the form");
    const char* noAggregate = QT_TRANSLATE_NOOP("Verify", "\"aggregate\" is max, min, sum or average");
    const char* shortStep = QT_TRANSLATE_NOOP("Verify", "\"step\" is too short for this \"history\": more than %1 points would be asked for at once");
    const char* oneMeasure = QT_TRANSLATE_NOOP("Verify", "only one of \"status\", \"json\" and \"match\" can be what is measured");
    const char* noDatabase = QT_TRANSLATE_NOOP("Verify", "\"sql\" is neither the name of a variable nor an address; write postgresql://HOST/DATABASE, sqlite:PATH, or the variable that holds it");
    const char* databasePassword = QT_TRANSLATE_NOOP("Verify", "an address with a password may not stand in \"sql\"; name the variable that holds it");
    const char* noServer = QT_TRANSLATE_NOOP("Verify", "\"server\" has to be smtp://HOST:PORT or smtps://HOST:PORT, without a password");
    const char* noPlace = QT_TRANSLATE_NOOP("Verify", "it does not say where its numbers come from; give one of \"prometheus\", \"http\", \"sql\", \"log\", \"follow\" and \"command\"");
    const char* manyPlaces = QT_TRANSLATE_NOOP("Verify", "it names more than one place; give one of \"prometheus\", \"http\", \"sql\", \"log\", \"follow\" and \"command\"");
    const char* noUnit = QT_TRANSLATE_NOOP("Verify", "\"unit\" is none that is known; write ms, s, min, h, %, ratio, KB, MB, GB, /s or /min");
    const char* oneTarget = QT_TRANSLATE_NOOP("Verify", "it has to name either a \"webhook\" or a \"mail\"");
    const char* noMail = QT_TRANSLATE_NOOP("Verify", "\"mail\" has to be one address, such as ann@example.org");
    const char* noSender = QT_TRANSLATE_NOOP("Verify", "\"from\" has to be one address, such as holdpoint@example.org");
    const char* whyPattern = QT_TRANSLATE_NOOP("Verify", "the regular expression that lines or answers match");
    const char* whyPromQl = QT_TRANSLATE_NOOP("Verify", "what is asked, in PromQL");
    const char* whyPath = QT_TRANSLATE_NOOP("Verify", "the path of the number, such as checks.0.ms");
    const char* whyDatabase = QT_TRANSLATE_NOOP("Verify", "the variable that holds the database's address");
    const char* whySelect = QT_TRANSLATE_NOOP("Verify", "a SELECT whose first cell is the number");
    const char* whyCommand = QT_TRANSLATE_NOOP("Verify", "what is run");
    const char* whyServer = QT_TRANSLATE_NOOP("Verify", "the mail server, such as smtp://mail.example:587");
    const char* whyFrom = QT_TRANSLATE_NOOP("Verify", "the address that the mail comes from");
};
inline constexpr SourceWords sourceWords;

/// Where it is. One of them stands before what is wrong, and a colon between.
struct PlaceWords {
    const char* inVariable = QT_TRANSLATE_NOOP("Verify", "the database in %1");
    const char* ofLog = QT_TRANSLATE_NOOP("Verify", "the log %1");
    const char* ofOutput = QT_TRANSLATE_NOOP("Verify", "the output of '%1'");
    const char* ofCommand = QT_TRANSLATE_NOOP("Verify", "the command '%1'");
    const char* ofPrometheus = QT_TRANSLATE_NOOP("Verify", "Prometheus at %1");
};
inline constexpr PlaceWords placeWords;

/// A sentence of them, as it is kept.
[[nodiscard]] std::string said(const char* sentence, std::vector<Phrase> parts = {});

/// Which sentences of them a kept text is made of, for whoever reads it in another language. What is none of them stays as it is.
[[nodiscard]] Phrase readSaid(const std::string& kept);

} // namespace holdpoint::monitor
