// What a person has to fill in: placeholders in all their spellings, and what only looks like one.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;

namespace {

struct Said {
    const char* text;
    const char* rows;
};

/// Text in a section of its own, from line 5 on.
void addTexts(std::initializer_list<Said> texts)
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("wanted");
    for (const Said& said : texts) QTest::newRow(QByteArray(said.text).replace('\n', ' ').constData()) << QByteArray("# R\n\n## Deploy\n\n") + said.text + "\n" << holdpoint::tests::linesTrimmed(said.rows);
}

} // namespace

class TestParameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A script that is run as a whole has values of its own; what it does not set is asked for.
    void aScriptSetsItsOwn()
    {
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Look\n\n```bash\n#!/bin/bash\nHOST=$1\nSTATE=$(curl -s http://$HOST/state)\necho \"$STATE of $OWNER\"\n```\n");
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.parameters), QStringLiteral("9 parameter.variable | $OWNER"));
    }

    void prose_data()
    {
        addTexts({
            {"Copy <version> to the host.", "5 parameter.angle | <version>"},
            {"Copy <the new version> there.", "5 parameter.angle | <the new version>"},
            {"Copy <версия> there.", "5 parameter.angle | <версия>"},
            {"Run `deploy <version>`.", "5 parameter.angle | <version>"},
            {"Tell [name of the lead] first.", "5 parameter.bracket | [name of the lead]"},
            {"Version [TBD]", "5 parameter.bracket | [TBD]"},
            {"Set {{ version }} there.", "5 parameter.template | {{ version }}"},
            {"Set {+version+} there.", "5 parameter.inline-diff | {+version+}"},
            {"{+Change 1+}\n{+Change 2+}\n{+Change 3+}", "5 parameter.series | {+Change 1..3+}"},
            {"Release X.Y.Z is next.", "5 parameter.capitals | X.Y.Z"},
            {"On YYYY-MM-DD we start.", "5 parameter.capitals | YYYY-MM-DD"},
            {"Take YOUR_TOKEN there.", "5 parameter.capitals | YOUR_TOKEN"},
            {"The switch comes in X minutes.", "5 parameter.amount | X"},
            {"Open https://mail.example.com/x now.", "5 parameter.example-host | mail.example.com"},
            {"The file /path/to/mail.yml is read.", "5 parameter.path | /path/to/mail.yml"},
            {"Take mail-xxx there.", "5 parameter.crossed-out | mail-xxx"},
            {"Write to @yourname and your-bucket.", "5 parameter.crossed-out | @yourname\n5 parameter.crossed-out | your-bucket"},
            {"Delete /users/{uid} there.", "5 parameter.path-part | {uid}"},
            {"- version:\n- environment:\n- decided by:\n- **Reason:**", "5 parameter.form-field | version\n6 parameter.form-field | environment\n7 parameter.form-field | decided by\n8 parameter.form-field | Reason"},
            {"Reason:\n\nRisks taken:\n\n**Conditions:**\n\n## Next", "5 parameter.form-field | Reason\n7 parameter.form-field | Risks taken\n9 parameter.form-field | Conditions"},
            {"Copy it:\n\nThen:\n\nLook here:\n\n- a", ""},
            {"Tag v2.x.x and tell 203.0.113.x.", "5 parameter.open-number | v2.x.x\n5 parameter.open-number | 203.0.113.x"},
            {"- [ ] Way back tried: YES / NO\n- [ ] Told: YES / NO", "5 parameter.open-answer | YES / NO"},
            {"Method: GET / POST, ports: TCP / UDP", ""},
            {"Node 18.x and PostgreSQL 14.x, index.xml", ""},
            {"- Copy these:\n  - a\n- Then:\n  - b\n- Look:", ""},
            {"<a> and <version> and again <version>", "5 parameter.angle | <version>"},
        });
    }
    void prose() { HOLDPOINT_COMPARE_ROWS(parameters); }

    void noParameters_data()
    {
        addTexts({
            {"A <b>bold</b> word and a <br> break.", ""},
            {"1 < 2 and 3 > 2", ""},
            {"Add `<Image priority />` there.", ""},
            {"<table>\n<tr><td>a</td></tr>\n</table>", ""},
            {"Write to <ada@mail.test>.", ""},
            {"See <https://mail.test/x>.", ""},
            {"- [ ] a box and [x] another", ""},
            {"[a link](http://x) and [another][1]", ""},
            {"[CRITICAL] and [BLOCK]", ""},
            {"The footnote[^1] and an image ![alt text](a.png)", ""},
            {"`array[index]` and `List<Job>()`", ""},
            {"The map {a: 1} and a set {1}", ""},
            {"$5 and $ alone", ""},
            {"/usr/bin/env and /path", ""},
            {"The Xbox, the YAML file, the USER", ""},
            {"Write to ada@example.com", ""},
            {"Take your coat and your hat.", ""},
            {"The set {uid} and a/b{c}", ""},
        });
    }
    void noParameters() { HOLDPOINT_COMPARE_ROWS(parameters); }

    void code_data()
    {
        addTexts({
            {"```sh\ndeploy <version> $HOST ${REGION}\n```", "6 parameter.angle | <version>\n6 parameter.variable | $HOST\n6 parameter.variable | ${REGION}"},
            {"```sh\ndeploy $HOST\nundeploy $HOST\n```", "6 parameter.variable | $HOST"},
            {"```sh\nstamp=$(date +%F)\ncp a \"$stamp\"\nfor host in a b; do echo $host; done\n```", ""},
            {"```sh\ncat hosts | while read -r host port; do ping $host $port; done\nread -p 'Name? ' name; echo $name\nthreads $spread\n```", "8 parameter.variable | $spread"},
            {"```sh\ncd $HOME; echo $1 $? $$ $PATH\n```", ""},
            {"```sh\ncp a backup_TIMESTAMP.tgz\n```", "6 parameter.capitals | TIMESTAMP"},
            {"```sql\nCREATE TABLE a (b TIMESTAMP NULL);\n```", ""},
            {"```sh\npsql -U USERNAME -h db.example.org\n```", "6 parameter.capitals | USERNAME\n6 parameter.example-host | db.example.org"},
            {"```sh\ngit checkout previous-tag\n```", "6 parameter.previous | previous-tag"},
            {"```sh\nls previous\n```", ""},
            {"```sh\ncp /path/to/a /path/to/a/b x\n```", "6 parameter.path | /path/to/a"},
            {"```sh\nsort < a > b\n```", ""},
            {"```sh\n[ -f a ] && echo [yes]\n```", ""},
            {"```yaml\nhost: ${HOST}\nname: {{ name }}\n```", "7 parameter.template | {{ name }}"},
            {"```ts\nconst a = List<Job>(b[index]);\n```", ""},
            {"```text\nTo: [name of the lead]\nVersion: X.Y.Z\n```", "6 parameter.bracket | [name of the lead]\n7 parameter.capitals | X.Y.Z"},
            {"```sh\nnext\n# Expected: id: <number>\n```", ""},
        });
    }
    void code() { HOLDPOINT_COMPARE_ROWS(parameters); }

    void head_data()
    {
        addCases({
            {"fields to fill in", "\n# R\n\n**Date:** ____\nVersion: TBD\nOwner: Ada\n\n## Deploy\n\nTime: ____\n", "3 parameter.head-field | Date: ____\n4 parameter.head-field | Version: TBD"},
            {"names that are crossed out", "\n# R\n\n## Deploy\n\nTag stable-xxx, ask @yourname, fill your-bucket; do your part.\n", "5 parameter.crossed-out | stable-xxx\n5 parameter.crossed-out | @yourname\n5 parameter.crossed-out | your-bucket"},
            {"a part of a path", "\n# R\n\n## Deploy\n\nLook at users/{uid} and at {this}.\n", "5 parameter.path-part | {uid}"},
            {"the front matter", "\n---\nversion: <version>\n---\n\n# R\n", "2 parameter.angle | <version>"},
            {"the title", "\n# Release X.Y.Z\n\n## Deploy\n\nCopy X.Y.Z.\n", "1 parameter.capitals | X.Y.Z"},
            {"once for the whole file", "\n# R\n\nTake <version>.\n\n## Deploy\n\n```sh\ndeploy <version>\n```\n", "3 parameter.angle | <version>"},
        });
    }
    void head() { HOLDPOINT_COMPARE_ROWS(parameters); }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "test_parameters.moc"
