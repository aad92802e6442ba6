// What goes back and what goes forward: what a step says of how it is undone, and what a way back tells people to do.

#include "models/plan/procedure.h"
#include "tests/support/compile_text.h"

#include <QTest>

#include <initializer_list>

using holdpoint::plan::Item;
using holdpoint::plan::ItemKind;
using holdpoint::plan::Procedure;
using holdpoint::plan::RollbackScope;

namespace {

QString text(std::string_view words) { return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())); }

/// "run: a", "back of 1. Copy: b", "back: c": each item that is asked for, in order.
QString itemsOf(const std::string& markdown)
{
    const Procedure procedure = holdpoint::plan::makeProcedure(holdpoint::tests::compileText(markdown));
    QStringList rows;
    for (const Item& item : procedure.items) {
        if (item.kind == ItemKind::Gate) continue;
        QString how = item.aside ? QStringLiteral("aside") : QStringLiteral("run");
        if (item.rollback != holdpoint::plan::none) {
            const auto& way = procedure.rollbacks[item.rollback];
            how = QStringLiteral("back");
            if (way.scope == RollbackScope::Step && way.step != holdpoint::plan::none) how += QStringLiteral(" of ") + text(procedure.steps[way.step].title);
        }
        rows.append(how + QStringLiteral(": ") + text(item.text));
    }
    return rows.join(QStringLiteral("; "));
}

} // namespace

class TestWaysBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofASteps_data();
    void ofASteps();
    void rows_data();
    void rows();
    void languages_data();
    void languages();
    void byHand_data();
    void byHand();

private:
    static void add(const char* name, const char* markdown, const char* wanted) { QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(wanted); }
    static void columns()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("wanted");
    }
    static void compare()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, wanted);
        QCOMPARE(itemsOf(markdown.toStdString()), wanted);
    }
};

void TestWaysBack::ofASteps_data()
{
    columns();
    const auto step = [](const char* name, const char* body, const char* wanted) { add(name, QByteArray("# R\n\n## Deploy\n\n### 1. Copy\n\n").append(body).constData(), wanted); };
    step("a bold lead", "`make -j a`\n\n**Rollback for this step:** `make -j b`\n\n`make -j c`\n", "run: make -j a; back of Copy: make -j b; run: make -j c");
    step("plain", "`make -j a`\n\nRollback: `make -j b`\n", "run: make -j a; back of Copy: make -j b");
    step("lines of one paragraph", "**Run:** `make -j a`\n**Rollback:** `make -j b`\n**Check:** `make -j c`\n", "run: make -j a; back of Copy: make -j b; run: make -j c");
    step("plain lines", "Run `make -j a`\nRollback: `make -j b`\nCheck: `make -j c`\n", "run: make -j a; back of Copy: make -j b; run: make -j c");
    step("a line that goes on", "Rollback: run `make -j a` and\nthen `make -j b`.\nCheck with `make -j c`.\n", "back of Copy: make -j a; back of Copy: make -j b; run: make -j c");
    step("bullets", "- Run `make -j a`\n- Rollback: `make -j b`\n- Check `make -j c`\n", "run: make -j a; back of Copy: make -j b; run: make -j c");
    step("a bold bullet", "- Run `make -j a`\n- **Rollback** (2 min): `make -j b`\n", "run: make -j a; back of Copy: make -j b");
    step("bold without a colon", "- Run `make -j a`\n- **Rollback** `make -j b`\n", "run: make -j a; back of Copy: make -j b");
    step("a dash", "- Run `make -j a`\n- Rollback – `make -j b`\n", "run: make -j a; back of Copy: make -j b");
    step("a box", "- [ ] Run `make -j a`\n- [ ] Undo: `make -j b`\n", "run: make -j a; run: Run make -j a; back of Copy: make -j b; back of Copy: Undo: make -j b");
    step("a fence right after it", "```sh\nmake a\n```\n\nRollback for this step:\n\n```sh\nmake b\nmake c\n```\n\nThen:\n\n```sh\nmake d\n```\n", "run: make a; back of Copy: make b; back of Copy: make c; run: make d");
    step("a fence in a bullet", "- Run this:\n  ```sh\n  make a\n  ```\n- **Rollback:**\n  ```sh\n  make b\n  ```\n- Then:\n  ```sh\n  make c\n  ```\n", "run: make a; back of Copy: make b; run: make c");
    step("a fence below a lead with its own code", "Rollback: `make -j b`\n\n```sh\nmake c\n```\n", "back of Copy: make -j b; run: make c");
    step("a list right after it", "```sh\nmake a\n```\n\nTo roll this step back:\n\n- `make -j b`\n- `make -j c`\n\nThen `make -j d`.\n", "run: make a; back of Copy: make -j b; back of Copy: make -j c; run: make -j d");
    step("in a bracket", "1. Copy with `make -j a` (rollback: `make -j b`), look with `make -j c`\n2. Then `make -j d`\n", "run: make -j a; back of Copy: make -j b; run: make -j c; run: make -j d");
    step("a sentence of its line", "Copy with `make -j a`. Rollback: `make -j b`.\n", "run: make -j a; back of Copy: make -j b");
    step("to undo it", "Run `make -j a`. To undo it, run `make -j b`.\n", "run: make -j a; back of Copy: make -j b");
    step("on a condition", "Run `make -j a`.\n\nRollback if the pods crash: `make -j b`\n", "run: make -j a; back of Copy: make -j b");
    step("of the database", "Run `make -j a`.\n\n**Database rollback:** `make -j b`\n", "run: make -j a; back of Copy: make -j b");
    // What only speaks of it goes forward, or is asked for.
    step("a backup for it", "Save the tag for rollback: `make -j a`\n", "run: make -j a");
    step("it is tested", "Rollback tested: `make -j a`\n", "run: Copy: Rollback tested: make -j a; aside: make -j a");
    step("test it", "- Test rollback: `make -j a`\n", "run: make -j a");
    step("without a command", "`make -j a`\n\n**Rollback:** ask Ada\n", "run: make -j a; back of Copy: ask Ada");
    step("a script", "`make -j a`\n\n**Rollback** script `./undo.sh -x`\n", "run: make -j a; back of Copy: ./undo.sh -x");
    step("a box that tells how long it takes", "- [ ] Rollback procedure: < 5 minutes\n", "run: Rollback procedure: < 5 minutes");
    step("without anything", "`make -j a`\n\n**Rollback:** none\n", "run: make -j a");
    step("a list of what is done by hand", "`make -j a`\n\nRollback:\n\n- Ask the DBA\n- Tell Ada\n", "run: make -j a; back of Copy: Ask the DBA; back of Copy: Tell Ada");
}
void TestWaysBack::ofASteps() { compare(); }

void TestWaysBack::rows_data()
{
    columns();
    add("an item that nests it", "# R\n\n## Deploy\n\n1. Copy\n\n   `make -j a`\n\n   **Rollback:** `make -j b`\n\n2. Start with `make -j c`\n", "run: make -j a; back of Copy: make -j b; run: make -j c");
    add("the last item of a list", "# R\n\n## Deploy\n\n1. Copy with `make -j a`\n2. Start with `make -j b`\n3. Rollback: `make -j c`\n", "run: make -j a; run: make -j b; back: make -j c");
    add("after each item of a list", "# R\n\n## Deploy\n\n1. Copy with `make -j a`\n2. Rollback: `make -j b`\n3. Start with `make -j c`\n4. Rollback: `make -j d`\n",
        "run: make -j a; back of Copy with make -j a: make -j b; run: make -j c; back of Start with make -j c: make -j d");
    add("the last item of a list, by hand", "# R\n\n## Deploy\n\n1. Copy with `make -j a`\n2. Rollback: ask the DBA to restore\n", "run: make -j a; back: ask the DBA to restore");
    add("after each item of a list, with another one between", "# R\n\n## Deploy\n\n1. Copy with `make -j a`\n2. Rollback: `make -j b`\n3. Start with `make -j c` (rollback: `make -j d`)\n4. Rollback: `make -j e`\n",
        "run: make -j a; back of Copy with make -j a: make -j b; run: make -j c; back of Start with make -j c (rollback: make -j d): make -j d; back of Start with make -j c (rollback: make -j d): make -j e");
    add("what has to hold", "# R\n\n## Deploy\n\n`make -j a`\n\n## Go/No-Go\n\n- Rollback <= 30 min: pending a formal drill\n", "run: make -j a");
    add("a step that rolls back", "# R\n\n## Try it\n\n1. Copy with `make -j a`\n2. Roll back the canary: `make -j b`\n3. Copy with `make -j c`\n", "run: make -j a; run: make -j b; run: make -j c");
    add("in a way back", "# R\n\n## Deploy\n\n`make -j a`\n\n## Rollback\n\nRollback: `make -j b`\n", "run: make -j a; back: make -j b");
    add("in a runbook that goes back", "# Rollback of the mail\n\n## Stop\n\nRollback: `make -j b`\n", "run: make -j b");
}
void TestWaysBack::rows() { compare(); }

void TestWaysBack::languages_data()
{
    columns();
    for (const char* lead : {"Rollback:", "**Rückgängig machen:**", "**Retour arrière :**", "Rollback de este paso:", "Reversão:", "**Ripristino:**", "Terugdraaien:", "**Откат:**", "**Geri alma:**", "**Hoàn tác:**", "**ย้อนกลับ:**", "ロールバック：", "回滚：", "**롤백:**", "**Vrácení zpět:**"})
        add(lead, QByteArray("# R\n\n## Deploy\n\n### 1. Copy\n\n`make -j a`\n\n").append(lead).append(" `make -j b`\n").constData(), "run: make -j a; back of Copy: make -j b");
}
void TestWaysBack::languages() { compare(); }

void TestWaysBack::byHand_data()
{
    columns();
    const auto back = [](const char* name, const char* body, const char* wanted) { add(name, QByteArray("# R\n\n## Deploy\n\n`make -j a`\n\n## Rollback\n\n").append(body).constData(), QByteArray("run: make -j a; ").append(wanted).constData()); };
    back("items of a numbered list", "1. `make -j b`\n2. Ask the DBA to restore the snapshot\n3. `make -j c`\n4. Tell Ada\n", "back: make -j b; back: Ask the DBA to restore the snapshot; back: make -j c; back: Tell Ada");
    back("boxes", "- [ ] `make -j b`\n- [ ] Point DNS back to blue\n", "back: make -j b; back: make -j b; back: Point DNS back to blue");
    back("bullets", "- `make -j b`\n- Point DNS back to blue\n", "back: make -j b; back: Point DNS back to blue");
    back("what is nested is a part", "1. Restore the snapshot\n   - Ask the DBA\n   - Look at the size\n2. `make -j b`\n", "back: Restore the snapshot: Ask the DBA · Look at the size; back: make -j b");
    back("nested beside a command", "1. Restore the snapshot:\n   - Ask the DBA\n   - `make -j b`\n", "back: Ask the DBA; back: make -j b");
    back("an item with its fence", "1. Restore the snapshot:\n\n   ```sh\n   make b\n   ```\n\n2. Tell Ada\n", "back: make b; back: Tell Ada");
    back("headings", "### 1. Restore the snapshot\n\nAsk the DBA.\n\n### 2. Code\n\n`make -j b`\n", "back: 1. Restore the snapshot: Ask the DBA.; back: make -j b");
    back("only told", "Ask the DBA to restore the snapshot.\n", "back: Rollback: Ask the DBA to restore the snapshot.");
    for (const char* title : {"Back out", "If something fails", "If it goes wrong", "Wenn etwas schiefgeht", "Si algo sale mal", "Если что-то пошло не так", "失敗した場合"})
        add(title, QByteArray("# R\n\n## Deploy\n\n`make -j a`\n\n## ").append(title).append("\n\n1. Ask the DBA\n2. `make -j b`\n").constData(), "run: make -j a; back: Ask the DBA; back: make -j b");
    // Below a step it says what to do about that step, and is shown when it fails.
    add("below a step", "# R\n\n## Deploy\n\n`make -j a`\n\n### If it fails\n\n`make -j b`\n", "run: make -j a; aside: make -j b");
    add("below a title that is nothing else", "# R\n\n## Deploy\n\n`make -j a`\n\n## Undo\n\n1. Ask the DBA\n2. `make -j b`\n", "run: make -j a; back: Ask the DBA; back: make -j b");
    back("fields", "- Owner: Ada\n- Duration: 5 minutes\n\n`make -j b`\n", "back: make -j b");
    back("conditions", "Roll back if one of these is true:\n\n- logins fail\n- the disk is full\n\n`make -j b`\n", "back: make -j b");
    back("conditions with one nested", "Roll back if one of these is true:\n\n- logins fail\n  - for a minute\n- the disk is full\n\n`make -j b`\n", "back: make -j b");
    back("conditions below a label", "**Rollback should be triggered if any of these occur**:\n\n1. Logins\n   - They fail\n2. The disk is full\n\n### Steps\n\n`make -j b`\n", "back: make -j b");
    back("triggers", "### Rollback triggers\n\n1. logins fail\n2. the disk is full\n\n### Steps\n\n`make -j b`\n", "back: make -j b");
    add("below a step's lead", "# R\n\n## Deploy\n\n### 1. Copy\n\n`make -j a`\n\nRollback:\n\n1. Ask the DBA\n2. `make -j b`\n", "run: make -j a; back of Copy: Ask the DBA; back of Copy: make -j b");
}
void TestWaysBack::byHand() { compare(); }

QTEST_APPLESS_MAIN(TestWaysBack)
#include "test_ways_back.moc"
