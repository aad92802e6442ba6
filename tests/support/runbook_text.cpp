#include "tests/support/runbook_text.h"

#include <array>
#include <string_view>

namespace holdpoint::tests {

namespace {

using Phrases = std::array<std::string_view, 6>;

/// What a runbook says in one language. `%` stands for a number, `@` for a service.
struct Language {
    std::string_view title, check, deploy, verify, rollback, people;
    Phrases tasks, prose, gates, limits;
};

constexpr std::array languages = {
    Language{
        "Release of @ to production", "Pre-deployment checks", "Deployment", "Verification", "Rollback plan", "Contacts",
        {"Backup of the @ database is younger than % hours", "All % tests of @ pass on the release branch",
         "On-call engineer for @ has confirmed by phone", "Feature flags of @ are off for % tenants",
         "Change request CR-% is approved", "Disk on @ has at least % GB left"},
        {"This release moves @ to its new schema. Users will see a banner for about % minutes, and nothing else.",
         "The queue of @ drains within % seconds once the workers stop. Do not restart them by hand: the supervisor does it.",
         "If something looks odd, write it into the channel **#release-%** with the time and the host.",
         "Load on @ is lowest between 02:00 and 04:00, so the window begins at 02:%.",
         "See [the design note](https://wiki.example.org/notes/%) for the reasons, and `@.log` for what it did last time.",
         "We tried it three times on staging, and it took % minutes on average."},
        {"**DO NOT PROCEED** if the backup of @ is missing.", "If the error rate stays above %% for 5 minutes, roll back immediately.",
         "Wait until all % replicas of @ report ready.", "Stop the deployment if any migration fails.",
         "Only continue after the release manager has given approval.", "Rollback triggers: data loss, or more than % failed logins in a minute."},
        {"p95 latency of @ < % ms for 10 minutes", "Error rate below %% in every region", "CPU of @ stays under %%",
         "At least % healthy targets in the pool", "Queue length > % pages the on-call", "Replication lag less than % s"}},
    Language{
        "Go-Live von @", "Vorbereitung", "Durchführung", "Prüfung", "Rollback-Plan", "Ansprechpartner",
        {"Sicherung der Datenbank von @ ist geprüft", "Alle % Tests für @ sind grün", "Bereitschaft für @ ist erreichbar",
         "Wartungsseite für % Mandanten geschaltet", "Änderungsantrag % ist freigegeben", "Auf @ sind noch % GB frei"},
        {"Der Dienst @ wird für ungefähr % Minuten nicht erreichbar sein; die Kunden sind seit Montag unterrichtet.",
         "Die Warteschlange läuft innerhalb von % Sekunden leer. Bitte nicht von Hand eingreifen.",
         "Auffälligkeiten gehören mit Uhrzeit in den Kanal **#umstellung-%**.",
         "Am ruhigsten ist es zwischen zwei und vier Uhr, darum beginnt das Fenster um 02:%.",
         "Die Gründe stehen in der [Entwurfsnotiz](https://wiki.example.org/de/%), der Verlauf in `@.log`.",
         "In der Abnahme hat der Schritt dreimal hintereinander % Minuten gedauert."},
        {"**Nicht fortfahren**, wenn die Sicherung von @ fehlt.", "Falls die Fehlerrate über % % steigt, sofort zurückrollen.",
         "Warten, bis alle % Instanzen bereit sind.", "Abbruch, sobald eine Migration fehlschlägt.",
         "Erst nach Freigabe durch die Betriebsleitung weitermachen.", "Rollback einleiten, wenn mehr als % Anmeldungen scheitern."},
        {"Antwortzeit von @ < % ms", "Fehlerrate unter %%", "CPU-Last höchstens %%", "Mindestens % gesunde Knoten",
         "Warteschlange > % alarmiert die Bereitschaft", "Verzögerung der Replikation kleiner als % s"}},
    Language{
        "Mise en production de @", "Préparation", "Déploiement", "Vérification", "Plan de retour arrière", "Contacts",
        {"La sauvegarde de @ a moins de % heures", "Les % tests de @ sont au vert", "L'astreinte de @ est prévenue",
         "La page de maintenance est prête pour % clients", "La demande % est approuvée", "Il reste au moins % Go sur @"},
        {"Le service @ sera coupé pendant environ % minutes ; les équipes ont été prévenues lundi.",
         "La file d'attente se vide en % secondes dès que les ouvriers s'arrêtent.",
         "Toute anomalie est notée dans le canal **#livraison-%** avec l'heure et la machine.",
         "La charge est la plus basse entre deux et quatre heures : la fenêtre s'ouvre à 02:%.",
         "Les raisons sont dans [la note](https://wiki.example.org/fr/%), le journal dans `@.log`.",
         "En préproduction, l'étape a pris % minutes en moyenne."},
        {"**Ne pas continuer** si la sauvegarde de @ manque.", "Si le taux d'erreur dépasse %%, retour arrière immédiat.",
         "Attendre que les % instances soient prêtes.", "Arrêter le déploiement si une migration échoue.",
         "Continuer seulement après l'accord du responsable.", "Revenir en arrière si plus de % connexions échouent."},
        {"Latence p95 de @ < % ms", "Taux d'erreur inférieur à %%", "CPU de @ sous %%", "Au moins % cibles saines",
         "File > % : appeler l'astreinte", "Retard de réplication inférieur à % s"}},
    Language{
        "Publicação de @ em produção", "Preparação", "Implantação", "Verificação", "Plano de rollback", "Contatos",
        {"Backup de @ com menos de % horas", "Os % testes de @ passaram", "Plantão de @ confirmado",
         "Página de manutenção pronta para % clientes", "Mudança % aprovada", "Pelo menos % GB livres em @"},
        {"O serviço @ ficará fora do ar por cerca de % minutos; os clientes foram avisados na segunda-feira.",
         "A fila de @ esvazia em % segundos. Não reinicie os processos manualmente.",
         "Registre qualquer problema no canal **#entrega-%** com hora e máquina.",
         "A carga é menor entre duas e quatro horas, por isso a janela começa às 02:%.",
         "Os motivos estão na [nota](https://wiki.example.org/pt/%), o histórico em `@.log`.",
         "Em homologação a etapa levou % minutos em média."},
        {"**Não prossiga** se o backup de @ não existir.", "Se a taxa de erro passar de %%, execute o rollback imediatamente.",
         "Aguarde até que as % réplicas estejam prontas.", "Pare a implantação se alguma migração falhar.",
         "Continue somente após a aprovação do gerente.", "Faça rollback se mais de % logins falharem."},
        {"Latência p95 de @ < % ms", "Taxa de erro abaixo de %%", "CPU de @ abaixo de %%", "No mínimo % alvos saudáveis",
         "Fila > % aciona o plantão", "Atraso de replicação menor que % s"}},
    Language{
        "本番リリース @", "事前確認", "デプロイ手順", "動作確認", "ロールバック手順", "連絡先",
        {"@ のバックアップが % 時間以内である", "@ のテスト % 件がすべて成功", "@ の当番に連絡済み", "% 社にメンテナンスを通知済み",
         "変更申請 % が承認済み", "@ の空き容量が % GB 以上"},
        {"サービス @ は約 % 分間停止します。利用者には月曜日に通知しました。", "ワーカーを止めるとキューは % 秒で空になります。",
         "異常があれば **#release-%** に時刻とホスト名を書いてください。", "負荷が最も低いのは深夜二時から四時です。",
         "理由は [設計メモ](https://wiki.example.org/ja/%) にあります。記録は `@.log` を見てください。", "検証環境では平均 % 分でした。"},
        {"バックアップがない場合は続行しないでください。", "エラー率が %% を超えたら直ちにロールバックする。", "% 台すべてが準備完了になるまで待つ。",
         "移行が失敗した場合は中止する。", "責任者の承認後にのみ続行する。", "ログイン失敗が % 件を超えたらロールバック。"},
        {"@ の応答時間 < % ms", "エラー率 < %%", "CPU 使用率 < %%", "正常なターゲット >= %", "キュー > % で呼び出し", "レプリケーション遅延 < % s"}},
};

constexpr std::array<std::string_view, 8> services = {"billing-api", "orders", "search-index", "mailer", "auth-gateway",
                                                      "report-worker", "catalogue", "web-frontend"};

class Author {
public:
    explicit Author(std::uint32_t seed) : m_state(seed * 2654435761u + 1) {}

    void write(std::string& out)
    {
        m_out = &out;
        m_language = &languages[next() % 3 == 0 ? next() % languages.size() : 0];
        m_step = 0;
        say("# ", m_language->title);
        if (next() % 2 == 0) put("**Version:** %.%.% \n**Owner:** Team @\n**Estimated Time:** %-% minutes\n\n");
        prose(2);
        checklist();
        for (unsigned phases = 2 + next() % 3; phases > 0; --phases) phase();
        verification();
        rollback();
        people();
    }

private:
    std::uint32_t next()
    {
        m_state = m_state * 1664525u + 1013904223u;
        return m_state >> 8;
    }

    void put(std::string_view text)
    {
        for (const char c : text) {
            if (c == '@') *m_out += services[next() % services.size()];
            else if (c == '%' && m_out->back() >= '0' && m_out->back() <= '9') *m_out += '%';
            else if (c == '%') *m_out += std::to_string(1 + next() % 90);
            else *m_out += c;
        }
    }
    void say(std::string_view mark, std::string_view text, std::string_view end = "\n\n")
    {
        put(mark);
        put(text);
        put(end);
    }
    std::string_view one(const Phrases& phrases) { return phrases[next() % phrases.size()]; }

    void prose(unsigned paragraphs)
    {
        for (; paragraphs > 0; --paragraphs) {
            for (unsigned n = 1 + next() % 3; n > 0; --n) say("", one(m_language->prose), n > 1 ? " " : "\n\n");
            if (next() % 3 == 0) say("> ", one(m_language->gates));
        }
    }

    void checklist()
    {
        say("## ", m_language->check);
        for (unsigned n = 4 + next() % 6; n > 0; --n) {
            say(next() % 6 == 0 ? "- [x] " : "- [ ] ", one(m_language->tasks), "\n");
            if (next() % 4 == 0) say("  - [ ] ", one(m_language->tasks), "\n");
        }
        put("\n");
        say("", one(m_language->gates));
    }

    void phase()
    {
        put("## %. ");
        say("", m_language->deploy);
        prose(1);
        for (unsigned steps = 2 + next() % 3; steps > 0; --steps) {
            put("### Step " + std::to_string(++m_step) + ": ");
            say("", one(m_language->tasks));
            prose(next() % 2);
            code();
            if (next() % 2 == 0) say("- ", one(m_language->gates), "\n\n");
            if (next() % 3 == 0) list();
        }
        put("---\n\n");
    }

    void list()
    {
        for (unsigned n = 1; n <= 3 + next() % 3; ++n) {
            *m_out += std::to_string(n);
            say(". ", one(m_language->prose), "\n");
            if (next() % 3 == 0) put("   ```bash\n   systemctl status @\n   ```\n");
        }
        put("\n");
    }

    void code()
    {
        switch (next() % 5) {
        case 0:
            put("```sql\n-- Expected: 0 rows\nSELECT id, status, updated_at\nFROM jobs\nWHERE owner = '@' AND attempts > %;\n\n"
                "UPDATE jobs SET status = 'open' WHERE batch = %;\n```\n\n");
            break;
        case 1:
            put("```yaml\nservice: @\nreplicas: %\nresources:\n  limits:\n    cpu: \"%\"\n    memory: %Gi\n```\n\n");
            break;
        case 2:
            put("```bash\n# Take the backup first\nBACKUP=/var/backups/@-$(date +%Y%m%d).sql.gz\npg_dump --host db-%.internal \\\n"
                "  --format custom @ | gzip > \"$BACKUP\"\nls -lh \"$BACKUP\"\n\n# Restart in turn\nfor host in app-% app-%; do\n"
                "  ssh \"$host\" 'sudo systemctl restart @'\n  sleep %\ndone\n```\n\n");
            break;
        case 3:
            put("```bash\nkubectl -n prod set image deployment/@ app=registry.example.com/@:<version>\n"
                "kubectl -n prod rollout status deployment/@ --timeout=%s\n# OR\nhelm upgrade @ ./chart --set image.tag=<version>\n```\n\n"
                "**Expected:** `deployment \"@\" successfully rolled out`\n\n");
            break;
        default:
            put("```bash\ncat > /etc/@/limits.conf <<'EOF'\nmax_connections = %\ntimeout = %s\nEOF\ncurl -fsS https://@.example.com/health | jq .status\n"
                "# Expected: \"ok\"\n```\n\n");
        }
    }

    void verification()
    {
        say("## ", m_language->verify);
        for (unsigned n = 3; n > 0; --n) say("- ", one(m_language->limits), "\n");
        put("\n| # | Check | Target | Result |\n|---|-------|--------|--------|\n");
        for (unsigned n = 3 + next() % 4; n > 0; --n) {
            put("| % | ");
            say("", one(m_language->limits), " | < % ms | [ ] |\n");
        }
        put("\n");
        say("", one(m_language->gates));
    }

    void rollback()
    {
        say("## ", m_language->rollback);
        say("", one(m_language->gates));
        put("```bash\nkubectl -n prod rollout undo deployment/@\n./scripts/restore.sh --from /var/backups/@-<date>.sql.gz\n```\n\n");
        put("T+0: stop the traffic\n\nT+%min: restore @\n\n");
    }

    void people()
    {
        say("## ", m_language->people);
        put("| Role | Name | Contact |\n|------|------|---------|\n| Release Manager | Kim % | kim%@example.com |\n"
            "| Database Administrator | Noor % | +49 30 55%% |\n\n");
        put("- [ ] **Release Manager**: __________\n- [ ] **QA Lead**: __________\n\n");
    }

    std::string* m_out = nullptr;
    const Language* m_language = nullptr;
    std::uint32_t m_state;
    unsigned m_step = 0;
};

} // namespace

std::string runbookText(std::size_t bytes, std::uint32_t seed)
{
    std::string text;
    text.reserve(bytes + (std::size_t{1} << 16));
    Author author(seed);
    while (text.size() < bytes) author.write(text);
    text.resize(bytes);
    // The cut may have gone through a character of several bytes; its rest becomes plain text.
    for (std::size_t i = text.size(); i > 0 && static_cast<unsigned char>(text[i - 1]) >= 0x80; --i) text[i - 1] = '.';
    return text;
}

} // namespace holdpoint::tests
