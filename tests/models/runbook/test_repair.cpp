#include "models/base/utf8.h"
#include "models/runbook/repair.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <string>
#include <string_view>

using holdpoint::runbook::Damage;
using holdpoint::runbook::proposeRepair;
using holdpoint::runbook::Repair;

namespace {

// The encodings from byte 0x80 on, spelled as characters: the product writes the same tables as numbers, so
// that a slip in one of them is found. U+FFFF stands for the five bytes that cp1252 does not define.
constexpr char32_t highCp1252[] = U"€\uFFFF‚ƒ„…†‡ˆ‰Š‹Œ\uFFFFŽ\uFFFF\uFFFF‘’“”•–—˜™š›œ\uFFFFžŸ";
constexpr char32_t highMacRoman[] =
    U"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    U"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(std::size(highCp1252) == 0x20 + 1 && std::size(highMacRoman) == 0x80 + 1);

/// What a program does with a byte that cp1252 does not define.
enum class Undefined { Control, Dropped, Replaced };

std::string damaged(std::string_view text, Damage how, Undefined undefined = Undefined::Control) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        char32_t point = byte;
        if (byte >= 0x80 && how == Damage::MacRoman) point = highMacRoman[byte - 0x80];
        if (byte >= 0x80 && byte < 0xA0 && how == Damage::Cp1252) point = highCp1252[byte - 0x80];
        if (point == 0xFFFF) {
            if (undefined == Undefined::Dropped) continue;
            point = undefined == Undefined::Replaced ? 0xFFFD : byte;
        }
        holdpoint::utf8::append(out, point);
    }
    return out;
}

struct Sample {
    const char* name;
    const char* text;
};

/// Correct text as runbooks have it. Every sample says enough to be recognised again when it is damaged.
constexpr Sample samples[] = {
    {"French", "# Procédure d’été\n\nÀ faire « avant » l’équipe : vérifier où ça échoue, à l’écran\n"},
    {"German", "# Rückrollen\n\nFür die Verfügbarkeit schließen wir „Übergänge“; Größe prüfen, Maß »ä«\n"},
    {"Spanish", "# Ámbito\n\n¿Está listo el año? ¡Sí! Configuración, índice y «opción»: él lo verá\n"},
    {"Portuguese", "# Versão estável\n\nAlteração não concluída; à noite. ATENÇÃO: NÃO É AQUI\n"},
    {"Italian", "# Perché\n\nÈ già così: l’unità può andare più su\n"},
    {"Czech", "# Příprava nasazení\n\nPlánovaný čas, žádné změny, ověř každý řádek: ŠŤĚ\n"},
    {"Polish", "# Wdrożenie\n\nZażółć gęślą jaźń; „sprawdź” źródło\n"},
    {"Romanian", "# Întoarcere\n\nA hotărâ și a urâ: „da”, țintă\n"},
    {"Turkish", "# Dağıtım öncesi\n\nToplantısı yapıldı, şimdi güncelle; İPTAL için çağır\n"},
    {"Hungarian", "# Visszaállítás\n\nŐrizd meg, tűz előtt, kérjük várjon\n"},
    {"Vietnamese", "# Triển khai\n\nThời gian: 1.5 ngày. Độ ưu tiên, kiểm tra cơ sở dữ liệu\n"},
    {"Greek", "# Ανάπτυξη\n\nΈλεγχος της βάσης δεδομένων\n"},
    {"Russian", "# Развёртывание\n\nПроверить, что сервис «Эхо» отвечает — иначе откатить\n"},
    {"Ukrainian", "# Розгортання\n\nПеревірити з’єднання її бази — ґанок\n"},
    {"Hebrew", "# פריסה\n\nבדוק את השירות\n"},
    {"Arabic", "# النشر\n\nتحقق من الخدمة\n"},
    {"Hindi", "# परिनियोजन\n\nसेवा की जाँच करें\n"},
    {"Thai", "# ขั้นตอน\n\n| เวลา | อธิบาย |\n|---|---|\n| 1 ชม | สำคัญที่สุด |\n"},
    {"Japanese", "# デプロイ手順書\n\n予定管理システムを「停止」します。５分待つ\n"},
    {"Chinese", "# 回滚清单\n\n在以下情况下应该考虑回滚：保留上一版本，１０分钟\n"},
    {"Korean", "# 배포 절차\n\n데이터베이스를 확인합니다\n"},
    {"emoji",
     "# 🚀 Release\n\n- ✅ done ❌ failed ⚠️ care ⏱️ 5 min 1️⃣ 👨‍👩‍👧 📝 🔍 "
     "🔐\n"},
    {"typography", "It’s “ready” – or isn’t … ‘no’ — 5 × 3 ≥ 14 → €20 ™\n"},
    {"box drawing", "```\n╔══════╗\n║ stop ║\n╚══════╝\n├── a\n└── b □ ☐ ✓\n```\n"},
};

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray bytesOf(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// The sample runbook whose file name begins with the number; empty where the collection is not there.
QByteArray seed(const char* number) {
    const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    const QStringList found = folder.entryList({QString::fromLatin1(number) + QStringLiteral("*.txt")});
    if (found.isEmpty()) {
        qInfo("The collection of runbooks is not here; nothing is compared.");
        return {};
    }
    QFile file(folder.filePath(found.first()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasDamaged_data();
    void givesBackWhatWasDamaged();
    void leavesCorrectTextAlone_data();
    void leavesCorrectTextAlone();
    void needsEvidence_data();
    void needsEvidence();
    void reportsLostRuns_data();
    void reportsLostRuns();
    void fillsWhatCanBeOneThingAlone_data();
    void fillsWhatCanBeOneThingAlone();
    void tellsTheLineOfALostRun();
    void touchesNothingBesideLostRuns();
    void keepsByteOrderMark();
    void takesOneLayerAtATime();
    void staysLinearOnOneEndlessRun();
    void namesTheDamage();
    void restoresTheSeedThroughMacRoman();
    void restoresTheSeedThroughCp1252();
};

void TestRepair::givesBackWhatWasDamaged_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("macRoman");
    for (const Sample& sample : samples) {
        QTest::addRow("%s, cp1252", sample.name) << QByteArray(sample.text) << false;
        QTest::addRow("%s, Mac Roman", sample.name) << QByteArray(sample.text) << true;
    }
}

void TestRepair::givesBackWhatWasDamaged() {
    QFETCH(QByteArray, text);
    QFETCH(bool, macRoman);
    const Damage how = macRoman ? Damage::MacRoman : Damage::Cp1252;
    const Repair repair = proposeRepair(damaged(view(text), how));
    QCOMPARE(bytesOf(repair.text), text);
    QCOMPARE(repair.damage, how);
    QVERIFY(repair.lost.empty());
    QVERIFY(repair.mended > 0);
}

void TestRepair::leavesCorrectTextAlone_data() {
    QTest::addColumn<QByteArray>("text");
    for (const Sample& sample : samples) QTest::newRow(sample.name) << QByteArray(sample.text);
    const Sample tricky[] = {
        {"empty", ""},
        {"ASCII", "# Deploy\n\n- [ ] stop the service\n"},
        {"a letter behind an apostrophe", "l’été, d’État, l’être, l’âme, l’île\n"},
        {"guillemets with no-break spaces", "«\u00A0prêt\u00A0» et «\u00A0é\u00A0»\n"},
        {"a no-break space in front of signs", "Terminé\u00A0! Prêt\u00A0? Voilà\u00A0: «\u00A0à\u00A0»\n"},
        {"capitals only", "ATENÇÃO: OPERAÇÃO NÃO É AUTOMÁTICA\n"},
        {"soft hyphens", "Ver\u00ADfüg\u00ADbar\u00ADkeit\n"},
        {"a lone em dash", "Runbook — rollback\n"},
        {"a copyright sign", "© Holdpoint, 20 °C, ±3 µs, 5 m²\n"},
        {"a mathematical note", "√π ≈ ∞, ∆ ¬ √2\n"},
        {"square ångströms", "Area: 5 Å², volume: 9 Å³, more of it: 7 Å²\n"},
        {"a word in quotes, Mac Roman", "L’Équipe and d’état and l’Église\n"},
        {"a trade mark behind a capital", "CAFÉ™ and SOLÉ™\n"},
        {"an Icelandic word", "Það er ðýr\n"},
        {"a private use character", "\uF8FF menu\n"},
        {"replacement characters", "\uFFFD and \uFFFD\uFFFD\n"},
        {"a text about damage", "We see Ã© â€™ ðŸš€ where é belongs.\n"},
        {"a decomposed text", "e\u0301te\u0301 a\u0300 u\u0308ber\n"},
        {"a byte order mark", "\uFEFF# Déploiement\n"},
    };
    for (const Sample& sample : tricky) QTest::newRow(sample.name) << QByteArray(sample.text);
}

void TestRepair::leavesCorrectTextAlone() {
    QFETCH(QByteArray, text);
    const Repair repair = proposeRepair(view(text));
    QCOMPARE(repair.damage, Damage::None);
    QVERIFY(repair.text.empty());
    QVERIFY(repair.lost.empty());
    QCOMPARE(repair.mended, std::size_t{0});
}

void TestRepair::needsEvidence_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mended"); // empty: not enough
    const auto row = [](const char* name, const char* text, const char* mended) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(mended);
    };
    row("one letter", "Ã©t\n", "");
    row("two letters, often", "Ã© Ã¨ Ã© Ã© Ã¨\n", "");
    row("three letters", "Ã© Ã¨ Ã§\n", "é è ç\n");
    row("three letters in one run", "Ã©Ã¨Ã§\n", "éèç\n");
    row("three letters, Mac Roman", "√© √® √ß\n", "é è ç\n");
    row("letters that Mac Roman would explain too", "Ã¢ Ã§ Ã£\n", "â ç ã\n");
    row("two letters of one block", "Å¾Å¡\n", "");
    row("one emoji", "# ðŸš€ Go\n", "# 🚀 Go\n");
    row("one emoji, Mac Roman", "# \uF8FFüöÄ Go\n", "# 🚀 Go\n");
    row("one arrow", "a â†’ b\n", "a → b\n");
    row("one check mark", "âœ… ok\n", "✅ ok\n");
    row("one variation selector, Mac Roman", "1Ô∏è\n", "1\uFE0F\n");
    row("one fraction, which may be a quoted â", "â…”\n", "");
    row("one box, Mac Roman", "‚ñ° ok\n", "□ ok\n");
    row("one apostrophe", "itâ€™s\n", "it’s\n");
    row("one byte order mark", "ï»¿# Title\n", "\uFEFF# Title\n");
    row("one word of another script", "Ð¿Ñ€Ð¸\n", "при\n");
    row("one letter of another script", "Ð¸ Ð² Ð¸\n", "");
    row("one ideograph, which é » would be", "caf\u00E9\u00A0\u00BB\n", "");
    row("one correct letter beside", "# ðŸš€ Go, cafÃ©, é\n", "");
    row("one correct dash beside", "# ðŸš€ Go — â†’ â†’ â†’\n", "");
    row("a correct sign in the same run", "# ðŸš€→ â†’ â†’ â†’\n", "");
    row("two correct capitals beside", "# ðŸš€ Go â†’ â†’ ÃÂ\n", "");
    row("a correct root beside, Mac Roman", "‚úÖ ‚úÖ ‚úÖ √2\n", "");
    row("a foreign hole beside, Mac Roman", "‚úÖ ‚úÖ ‚úÖ √\uFFFD\n", "");
    row("an overlong sequence", "ðŸš€ ðŸš€ à€€\n", "");
    row("a surrogate", "ðŸš€ ðŸš€ í\u00A0€\n", "");
}

void TestRepair::needsEvidence() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mended);
    QCOMPARE(bytesOf(proposeRepair(view(text)).text), mended);
}

void TestRepair::reportsLostRuns_data() {
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<int>("mended"); // 0: too much is lost, so nothing is proposed
    QTest::addColumn<QByteArray>("lost");
    const QByteArray arrows("→ a → b → c ");
    for (const bool dropped : {true, false}) {
        const char* how = dropped ? "dropped" : "replaced";
        QTest::addRow("notebook, %s", how) << arrows + "📝\n"
                                           << dropped << 3 << QByteArray(dropped ? "ðŸ“" : "ðŸ“\uFFFD");
        QTest::addRow("clock without its selector, %s", how)
            << arrows + "⏱\n" << dropped << 3 << QByteArray(dropped ? "â±" : "â\uFFFD±");
        QTest::addRow("pen, which a pencil would be, too, %s", how)
            << arrows + "✏️\n" << dropped << 3 << QByteArray(dropped ? "âœï¸" : "âœ\uFFFDï¸\uFFFD");
        QTest::addRow("a selector behind a letter, %s", how)
            << arrows + "a\uFE0F\n" << dropped << 3 << QByteArray(dropped ? "ï¸" : "ï¸\uFFFD");
        QTest::addRow("capital, %s", how) << arrows + "Área\n"
                                          << dropped << 3 << QByteArray(dropped ? "Ã" : "Ã\uFFFD");
        QTest::addRow("with whole signs, %s", how)
            << arrows + "✅📝🚀\n"
            << dropped << 3 << QByteArray(dropped ? "âœ…ðŸ“ðŸš€" : "âœ…ðŸ“\uFFFDðŸš€");
        QTest::addRow("too many, %s", how) << arrows + "→ → 📝✅ 🔍🚀\n" << dropped << 0 << QByteArray();
        QTest::addRow("nothing but lost, %s", how) << QByteArray("📝 🔍 🔐\n") << dropped << 0 << QByteArray();
    }
}

void TestRepair::reportsLostRuns() {
    QFETCH(QByteArray, original);
    QFETCH(bool, dropped);
    QFETCH(int, mended);
    QFETCH(QByteArray, lost);
    const auto undefined = dropped ? Undefined::Dropped : Undefined::Replaced;
    const Repair repair = proposeRepair(damaged(view(original), Damage::Cp1252, undefined));
    QCOMPARE(repair.mended, static_cast<std::size_t>(mended));
    QCOMPARE(repair.lost.size(), std::size_t(mended > 0 ? 1 : 0));
    if (mended == 0) return;
    QCOMPARE(bytesOf(repair.lost[0].text), lost);
    QVERIFY(bytesOf(repair.text).startsWith("→ a → b → c "));
    QVERIFY(bytesOf(repair.text).contains(lost));
}

/// A sign with the selector that makes it a picture: nothing else could have stood there.
void TestRepair::fillsWhatCanBeOneThingAlone_data() {
    QTest::addColumn<QByteArray>("original");
    for (const char* text : {"⏱️", "⚠️", "❤️", "1️⃣", "#️⃣", "⏏️", "⚠️✅", "✅⚠️", "⚙️⚠️"}) QTest::newRow(text) << QByteArray(text);
}

void TestRepair::fillsWhatCanBeOneThingAlone() {
    QFETCH(QByteArray, original);
    const QByteArray text = "→ a → b → c → d " + original + " e\n";
    for (const Undefined undefined : {Undefined::Dropped, Undefined::Replaced}) {
        const Repair repair = proposeRepair(damaged(view(text), Damage::Cp1252, undefined));
        QCOMPARE(bytesOf(repair.text), text);
        QCOMPARE(repair.mended, std::size_t{5});
        QVERIFY(repair.lost.empty());
    }
}

void TestRepair::tellsTheLineOfALostRun() {
    for (const char* lineBreak : {"\n", "\r\n", "\r"}) {
        QByteArray text("→ → →\n→ → 📝 x\n\n→ →\n→ 🔍\n");
        text.replace("\n", lineBreak);
        QByteArray expected("→ → →\n→ → ðŸ“ x\n\n→ →\n→ ðŸ”\n");
        expected.replace("\n", lineBreak);
        const Repair repair = proposeRepair(damaged(view(text), Damage::Cp1252, Undefined::Dropped));
        QCOMPARE(bytesOf(repair.text), expected);
        QCOMPARE(repair.mended, std::size_t{8});
        QCOMPARE(repair.lost.size(), std::size_t{2});
        QCOMPARE(repair.lost[0].line, 2U);
        QCOMPARE(repair.lost[1].line, 5U);
    }
}

/// Whatever was lost: the rest is either mended or left, and damaging the result again gives the input.
void TestRepair::touchesNothingBesideLostRuns() {
    for (const Sample& sample : samples) {
        for (const Undefined undefined : {Undefined::Dropped, Undefined::Replaced}) {
            const std::string input = damaged(sample.text, Damage::Cp1252, undefined);
            const Repair repair = proposeRepair(input);
            std::string again = repair.text.empty() ? input : damaged(repair.text, Damage::Cp1252, undefined);
            for (const auto& run : repair.lost) {
                const std::string twice = damaged(run.text, Damage::Cp1252, undefined);
                const std::size_t at = again.find(twice);
                QVERIFY2(at != std::string::npos, sample.name);
                again.replace(at, twice.size(), run.text);
            }
            QVERIFY2(again == input, sample.name);
        }
    }
}

void TestRepair::keepsByteOrderMark() {
    const Repair repair = proposeRepair("\uFEFFa â†’ b\n");
    QCOMPARE(bytesOf(repair.text), QByteArray("\uFEFFa → b\n"));
    QCOMPARE(repair.mended, std::size_t{1});
}

void TestRepair::takesOneLayerAtATime() {
    const std::string once = damaged("# Größe → 🚀 ÄÖÜ\n", Damage::Cp1252);
    const Repair repair = proposeRepair(damaged(once, Damage::Cp1252));
    QCOMPARE(bytesOf(repair.text), bytesOf(once));
    QCOMPARE(bytesOf(proposeRepair(repair.text).text), QByteArray("# Größe → 🚀 ÄÖÜ\n"));
}

void TestRepair::staysLinearOnOneEndlessRun() {
    std::string text;
    while (text.size() < 3'000'000) text += "日本";
    const std::string lostEnd = damaged(text, Damage::Cp1252) + "ðŸ“";
    QCOMPARE(proposeRepair(lostEnd).damage, Damage::None);
    QVERIFY(proposeRepair(damaged(text, Damage::MacRoman)).text == text);
}

void TestRepair::namesTheDamage() {
    QCOMPARE(QByteArray(holdpoint::runbook::damageName(Damage::None)), QByteArray(""));
    QCOMPARE(QByteArray(holdpoint::runbook::damageName(Damage::Cp1252)), QByteArray("cp1252"));
    QCOMPARE(QByteArray(holdpoint::runbook::damageName(Damage::MacRoman)), QByteArray("macroman"));
}

void TestRepair::restoresTheSeedThroughMacRoman() {
    const QByteArray text = seed("003");
    if (text.isEmpty()) return;
    const Repair repair = proposeRepair(view(text));
    QCOMPARE(repair.damage, Damage::MacRoman);
    QCOMPARE(repair.mended, std::size_t{67});
    QVERIFY(repair.lost.empty());
    QCOMPARE(bytesOf(damaged(repair.text, Damage::MacRoman)), text);
}

void TestRepair::restoresTheSeedThroughCp1252() {
    const QByteArray text = seed("000");
    if (text.isEmpty()) return;
    const Repair repair = proposeRepair(view(text));
    QCOMPARE(repair.damage, Damage::Cp1252);
    QCOMPARE(repair.mended, std::size_t{21});
    QVERIFY(bytesOf(repair.text).contains("## ⏱️ **Timeline Overview**"));
    QCOMPARE(repair.lost.size(), std::size_t{2});
    const std::uint32_t lines[] = {479, 538};
    const auto sameLine = [](const auto& run, std::uint32_t line) { return run.line == line; };
    QVERIFY(std::equal(repair.lost.begin(), repair.lost.end(), std::begin(lines), sameLine));
    QCOMPARE(bytesOf(repair.text).count('\n'), text.count('\n'));
}

QTEST_APPLESS_MAIN(TestRepair)
#include "test_repair.moc"
