// The same small release in every language that Holdpoint brings along: one step, three holds, one condition for a
// rollback, one rollback with its budget. Which rule finds a gate depends on the language; that it is found does not.

#include "tests/support/rows.h"

#include <QSet>

namespace {

struct Language {
    const char* name;
    const char* phase;
    const char* step;      ///< the heading's number and word
    const char* stepName;  ///< what is left of the heading
    const char* hold;
    const char* approval;
    const char* wait;
    const char* rollback;
    const char* section;   ///< the rollback's heading, with fifteen minutes
    const char* harmless;
};

constexpr Language languages[] = {
    {"English", "Deployment", "Step 1: ", "Copy the files", "Do not proceed until the dump is verified.", "Obtain approval from the operations manager.",
     "Wait ten minutes for the cache.", "If the login fails, roll back the change.", "Rollback plan (15 minutes)",
     "The build takes five minutes. The data is in the old table."},
    {"German", "Deployment", "Schritt 1: ", "Dateien kopieren", "Nicht fortfahren, solange der Dump nicht geprüft ist.", "Freigabe durch den Betriebsleiter einholen.",
     "Zehn Minuten warten, damit der Cache warm wird.", "Wenn der Login fehlschlägt, die Änderung zurückrollen.", "Rollback-Plan (15 Minuten)",
     "Der Build dauert fünf Minuten. Die Daten liegen in der alten Tabelle."},
    {"French", "Déploiement", "Étape 1 : ", "Copier les fichiers", "Ne pas continuer tant que la sauvegarde n'est pas vérifiée.", "Obtenir l'approbation du responsable technique.",
     "Attendre dix minutes que le cache se remplisse.", "Si la connexion échoue, revenir à la version précédente.", "Retour arrière (15 minutes)",
     "La compilation dure cinq minutes. Les données sont dans l'ancienne table."},
    {"Spanish", "Despliegue", "Paso 1: ", "Copiar los archivos", "No continuar hasta que la copia esté verificada.", "Obtener la aprobación del responsable técnico.",
     "Esperar diez minutos a que se llene la caché.", "Si falla el inicio de sesión, revertir el cambio.", "Plan de reversión (15 minutos)",
     "La compilación tarda cinco minutos. Los datos están en la tabla antigua."},
    {"Portuguese", "Implantação", "Passo 1: ", "Copiar os arquivos", "Não prosseguir até que o backup esteja verificado.", "Obter a aprovação do gerente de operações.",
     "Aguardar dez minutos até o cache encher.", "Se o login falhar, reverter a mudança.", "Plano de rollback (15 minutos)",
     "A compilação leva cinco minutos. Os dados ficam na tabela antiga."},
    {"Italian", "Distribuzione", "Passo 1: ", "Copiare i file", "Non procedere finché il backup non è verificato.", "Ottenere l'approvazione del responsabile tecnico.",
     "Attendere dieci minuti che la cache si riempia.", "Se il login fallisce, ripristinare la versione precedente.", "Piano di rollback (15 minuti)",
     "La compilazione dura cinque minuti. I dati sono nella vecchia tabella."},
    {"Dutch", "Uitrol", "Stap 1: ", "Bestanden kopiëren", "Ga niet verder voordat de back-up is gecontroleerd.", "Vraag goedkeuring van de technisch manager.",
     "Wacht tien minuten tot de cache warm is.", "Als het inloggen mislukt, draai de wijziging terug.", "Rollbackplan (15 minuten)",
     "De build duurt vijf minuten. De gegevens staan in de oude tabel."},
    {"Russian", "Развёртывание", "Шаг 1: ", "Скопировать файлы", "Не продолжать, пока резервная копия не проверена.", "Получить согласование руководителя эксплуатации.",
     "Подождать десять минут, пока кэш прогреется.", "Если вход не работает, откатить изменение.", "План отката (15 минут)",
     "Сборка занимает пять минут. Данные лежат в старой таблице."},
    {"Czech", "Nasazení", "Krok 1: ", "Zkopírovat soubory", "Nepokračujte, dokud není záloha ověřena.", "Získejte schválení od vedoucího provozu.",
     "Počkejte deset minut, než se cache naplní.", "Pokud přihlášení selže, vraťte se k předchozí verzi.", "Plán návratu (15 minut)",
     "Sestavení trvá pět minut. Data jsou ve staré tabulce."},
    {"Turkish", "Dağıtım", "Adım 1: ", "Dosyaları kopyala", "Yedek doğrulanmadan devam etmeyin.", "Operasyon yöneticisinin onayını alın.",
     "Önbelleğin dolması için on dakika bekleyin.", "Giriş başarısız olursa değişikliği geri alın.", "Geri alma planı (15 dakika)",
     "Derleme beş dakika sürer. Veriler eski tabloda durur."},
    {"Vietnamese", "Triển khai", "Bước 1: ", "Sao chép tệp", "Không tiếp tục cho đến khi bản sao lưu được kiểm tra.", "Cần phê duyệt của trưởng nhóm vận hành.",
     "Chờ 10 phút để bộ nhớ đệm sẵn sàng.", "Nếu đăng nhập lỗi, khôi phục phiên bản trước.", "Kế hoạch rollback (15 phút)",
     "Quá trình build mất năm phút. Dữ liệu nằm trong bảng cũ."},
    {"Thai", "ติดตั้ง", "ขั้นตอนที่ 1: ", "คัดลอกไฟล์", "ห้ามดำเนินการต่อจนกว่าจะตรวจสอบข้อมูลสำรองแล้ว", "ต้องได้รับอนุมัติจากหัวหน้าทีม",
     "รอ 10 นาทีให้แคชพร้อม", "หากเข้าสู่ระบบไม่ได้ ให้ย้อนกลับเวอร์ชันเดิม", "แผนย้อนกลับ (15 นาที)", "การบิลด์ใช้เวลาห้านาที ข้อมูลอยู่ในตารางเดิม"},
    {"Korean", "배포", "단계 1: ", "파일 복사", "백업을 확인하기 전에는 진행하지 마십시오.", "운영 책임자의 승인을 받으십시오.",
     "캐시가 준비될 때까지 10분 대기하십시오.", "로그인에 실패하면 롤백하십시오.", "롤백 계획 (15 분)", "빌드는 5분 걸립니다. 데이터는 이전 테이블에 있습니다."},
    {"Japanese", "デプロイ", "手順1：", "ファイルをコピーする", "バックアップの確認が終わるまで先に進まないでください。", "運用責任者の承認を得ること。",
     "キャッシュが温まるまで10分待つ。", "ログインに失敗した場合はロールバックする。", "ロールバック（15分）", "ビルドには5分かかります。データは古いテーブルにあります。"},
    {"Chinese", "部署", "步骤1：", "复制文件", "备份未验证之前，不得继续。", "需要获得运维负责人的批准。",
     "等待10分钟，让缓存预热。", "如果登录失败，立即回滚。", "回滚方案（15分钟）", "构建需要五分钟。数据存放在旧表中。"},
};

/// The gates stand in lines 9, 11, 13 and 15, the rollback in line 19.
holdpoint::plan::Plan compileRelease(const Language& language)
{
    std::string text = "# Mail 4.2\n\n## ";
    text = text + language.phase + "\n\n### " + language.step + language.stepName + "\n\n- [ ] a.txt\n\n";
    text = text + language.hold + "\n\n" + language.approval + "\n\n" + language.wait + "\n\n" + language.rollback + "\n\n" + language.harmless + "\n\n";
    return holdpoint::tests::compileText(text + "## " + language.section + "\n\n```sh\n./undo.sh\n```\n");
}

void addLanguages()
{
    QTest::addColumn<int>("language");
    for (std::size_t i = 0; i < std::size(languages); ++i) QTest::newRow(languages[i].name) << static_cast<int>(i);
}

const Language& language(int index) { return languages[static_cast<std::size_t>(index)]; }

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data() { addLanguages(); }
    void steps()
    {
        QFETCH(const int, language);
        const Language& l = ::language(language);
        const holdpoint::plan::Plan plan = compileRelease(l);
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.steps),
                 QString(QStringLiteral("5 step.numbered-heading | ") + QString::fromUtf8(l.stepName) + QStringLiteral(" | ") + QString::fromUtf8(l.phase)));
    }

    void gates_data() { addLanguages(); }
    void gates()
    {
        QFETCH(const int, language);
        const holdpoint::plan::Plan plan = compileRelease(::language(language));
        QStringList found;
        for (const holdpoint::plan::Gate& gate : plan.gates) found += QString::number(gate.line) + QLatin1Char(' ') + holdpoint::tests::textOf(holdpoint::plan::nameOf(gate.action));
        QCOMPARE(found.join(QStringLiteral(", ")), QStringLiteral("9 hold, 11 hold, 13 hold, 15 rollback"));
    }

    void approvals_data() { addLanguages(); }
    void approvals()
    {
        QFETCH(const int, language);
        const holdpoint::plan::Plan plan = compileRelease(::language(language));
        QSet<int> lines;
        for (const holdpoint::plan::SignOff& signOff : plan.signOffs) lines.insert(static_cast<int>(signOff.line));
        QCOMPARE(lines, QSet<int>{11});
    }

    void rollbacks_data() { addLanguages(); }
    void rollbacks()
    {
        QFETCH(const int, language);
        const Language& l = ::language(language);
        const holdpoint::plan::Plan plan = compileRelease(l);
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.rollbacks), QString(QStringLiteral("19 release rollback.heading budget=900 | ") + QString::fromUtf8(l.section)));
        QCOMPARE(plan.commands.size(), std::size_t{1});
        QVERIFY(plan.commands[0].rollback);
    }

    /// Other ways to number a step, as the languages have them.
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* heading, const char* name) { QTest::newRow(heading) << QByteArray(heading) << QString::fromUtf8(name); };
        row("SCHRITT 2 – Neu starten", "Neu starten");
        row("Étape 2 - Redémarrer", "Redémarrer");
        row("PASO 2. Reiniciar", "Reiniciar");
        row("Passo 2) Reiniciar", "Reiniciar");
        row("ШАГ 2. Перезапуск", "Перезапуск");
        row("BƯỚC 2: Khởi động lại", "Khởi động lại");
        row("ステップ 2：再起動", "再起動");
        row("步骤 2 重启", "重启");
    }
    void numbers()
    {
        QFETCH(const QByteArray, heading);
        QFETCH(const QString, name);
        const holdpoint::plan::Plan plan = holdpoint::tests::compileText("# R\n\n## Deploy\n\n### " + heading.toStdString() + "\n\n- [ ] a\n");
        QCOMPARE(holdpoint::tests::rowsOf(plan, plan.steps), QString(QStringLiteral("5 step.numbered-heading | ") + name + QStringLiteral(" | Deploy")));
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "test_languages.moc"
