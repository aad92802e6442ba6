#include "models/report/form_words.h"

#include "models/base/utf8.h"
#include "models/plan/folding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace holdpoint::report {

namespace {

/// The words of all languages for one meaning, in the way of the lexicon: phrases between semicolons, and * for whatever ends the word.
/// Behind = stands what has to be all of the label, since it says something else in another language: "Data" is a date, and "Log data" is none.
template <typename Meaning>
struct Words {
    Meaning meaning;
    const char* phrases;
};

/// The first that stands in a label decides, so what says more comes first: "approval date" asks for a date, and "deployed by (name)" for a person.
constexpr auto labels = std::to_array<Words<Asked>>({
    {Asked::Approval, "approved by; approver*; reviewed by; signed by; freigegeben von; genehmigt von; geprüft von; approuvé par; validé par; revu par; aprobado por; revisado por; autorizado por; aprovado por; revisto por; approvato da; verificato da; goedgekeurd door; "
                      "gecontroleerd door; утвердил*; одобрил*; утверждено; onaylayan; onaylayan kişi; phê duyệt bởi; người phê duyệt; người duyệt; ผู้อนุมัติ; อนุมัติโดย; 承認者; 批准人; 审批人; 審核人; 승인자; schválil*"},
    {Asked::By, "completed by; deployed by; executed by; performed by; done by; run by; released by; operator; deployer; durchgeführt von; ausgeführt von; ausgerollt von; effectué par; exécuté par; réalisé par; déployé par; opérateur; realizado por; ejecutado por; desplegado por; "
                "operador; executado por; implantado por; feito por; eseguito da; effettuato da; rilasciato da; operatore; uitgevoerd door; uitgerold door; gedaan door; выполнил*; исполнитель; провёл; провел; развернул*; yapan; gerçekleştiren; uygulayan; thực hiện bởi; người thực hiện; "
                "người triển khai; ผู้ดำเนินการ; ดำเนินการโดย; 実施者; 作業者; 担当者; 实施人; 执行人; 操作人; 수행자; 담당자; 작업자; provedl*; nasadil*"},
    {Asked::Began, "start time; started; begin; beginn; startzeit; début; heure de début; inicio; hora de inicio; início; inizio; ora di inizio; starttijd; aanvang; начало; время начала; başlangıç; başlama zamanı; bắt đầu; thời gian bắt đầu; เวลาเริ่ม; 開始時刻; 開始日時; "
                   "开始时间; 開始時間; 시작 시간; 시작 시각; začátek; zahájení"},
    {Asked::Ended, "end time; finished; completion time; completed at; =ende; endzeit; =fin; heure de fin; hora de fin; término; =fim; =fine; ora di fine; eindtijd; einde; окончание; время окончания; bitiş; bitiş zamanı; kết thúc; thời gian kết thúc; เวลาสิ้นสุด; 終了時刻; 終了日時; "
                   "结束时间; 結束時間; 종료 시간; 종료 시각; =konec; ukončení"},
    {Asked::Duration, "duration; dauer; durée; duración; duração; durata; duur; длительность; продолжительность; süre; thời lượng; ระยะเวลา; 所要時間; 耗时; 持续时间; 소요 시간; doba trvání"},
    {Asked::Date, "date; datum; fecha; =data; tarih; дата; ngày; วันที่; 日付; 年月日; 日期; 날짜; 일자; datum a čas"},
    {Asked::Time, "time; timestamp; datetime; zeit; zeitstempel; horodatage; uhrzeit; heure; hora; =ora; tijd; время; saat; thời gian; giờ; เวลา; 時刻; 日時; 时间; 時間; 시간; 시각; čas"},
    {Asked::Environment, "environment; umgebung; environnement; entorno; ambiente; omgeving; среда; окружение; ortam; môi trường; สภาพแวดล้อม; 環境; 环境; 환경; prostředí"},
    {Asked::Result, "result; outcome; status; ergebnis; résultat; resultado; estado; statut; état; risultato; stato; esito; resultaat; результат; статус; sonuç; durum; kết quả; trạng thái; ผลลัพธ์; สถานะ; 結果; 结果; 状态; 결과; 상태; výsledek; stav"},
    {Asked::Issues, "issue*; problem*; incident*; probleme; vorfälle; problème*; incidencia*; incidente*; problemas; problemi; problemen; проблем*; инцидент*; sorun*; sự cố; vấn đề; ปัญหา; 問題; 障害; 问题; 문제; 이슈; problém*"},
    {Asked::Notes, "notes; comment*; remarks; notizen; anmerkung*; bemerkung*; kommentar*; remarques; commentaire*; notas; comentario*; observaciones; comentário*; observações; =note; commenti; osservazioni; opmerking*; notities; примечани*; комментари*; заметки; notlar; açıklama*; "
                   "ghi chú; หมายเหตุ; 備考; メモ; 备注; 備註; 비고; 메모; poznámk*"},
    {Asked::Release, "release id"},
    {Asked::Version, "version; versión; versão; versione; versie; версия; sürüm; phiên bản; เวอร์ชัน; バージョン; 版本; 버전; verze"},
    {Asked::Commit, "commit"},
    {Asked::Name, "name; =nom; nombre; nome; naam; имя; фио; =ad; adı; isim; tên; họ tên; ชื่อ; 氏名; 名前; 姓名; 이름; 성명; jméno"},
    {Asked::Signature, "sign*; approv*; unterschrift; signatur; freigabe; firma; visto bueno; =visa; assinatura; handtekening; akkoord; подпись; imza; chữ ký; =ký; ลายเซ็น; ลงนาม; 署名; サイン; 捺印; 签字; 签名; 簽名; 서명; podpis"},
});

/// What went wrong comes first: "not successful" holds the word for the other.
constexpr auto results = std::to_array<Words<BoxSays>>({
    {BoxSays::RolledBack, "rolled back; rollback; roll back; rolled-back; reverted; zurückgerollt; zurückgesetzt; annulé; retour arrière; revertido; revertida; vuelta atrás; reversão; annullato; ripristinato; teruggedraaid; откат; откачено; geri alındı; đã khôi phục; hoàn tác; ย้อนกลับ; ロールバック; "
                          "切り戻し; 回滚; 已回滚; 回退; 롤백; vráceno"},
    {BoxSays::Failed, "fail*; abort*; cancel*; unsucc*; not success*; not ok; not passed; not complete*; fehlgeschlagen; gescheitert; abgebrochen; nicht erfolgreich; misslungen; échec; échoué; fallido; fallida; falló; cancelado; falha; falhou; fallito; fallita; mislukt; неуспешно; не успешно; неудача; "
                      "ошибка; başarısız; thất bại; ล้มเหลว; 失敗; 失败; 실패; neúspěch; selhalo; neúspěšn*"},
    {BoxSays::Succeeded, "succe*; done; complete*; passed; ok; erfolg*; gelungen; réussi*; succès; éxito; exitoso; exitosa; correcto; sucesso; concluído; successo; riuscito; riuscita; geslaagd; gelukt; успешно; успех; başarılı; thành công; สำเร็จ; 成功; 完了; 성공; 완료; úspěch; úspěšn*"},
});

/// Letters with a case, of ASCII and beyond, belong to a word that can go on; Thai and East Asian words stand side by side.
bool isLetter(std::string_view text, std::size_t at)
{
    const char32_t c = utf8::decode(text, at).value;
    return c < 0x80 ? std::isalnum(static_cast<int>(c)) != 0 : (c >= 0xC0 && c < 0x530) || (c >= 0x1E00 && c < 0x2000);
}

std::size_t before(std::string_view text, std::size_t at)
{
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

bool holds(std::string_view text, std::string_view phrase)
{
    if (phrase.starts_with('=')) return text == phrase.substr(1);
    const bool open = phrase.ends_with('*');
    if (open) phrase.remove_suffix(1);
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        const bool begins = at == 0 || !isLetter(text, before(text, at)) || !isLetter(phrase, 0);
        if (begins && (open || end == text.size() || !isLetter(text, end) || !isLetter(phrase, before(phrase, phrase.size())))) return true;
    }
    return false;
}

bool holdsOneOf(std::string_view text, std::string_view phrases)
{
    while (!phrases.empty()) {
        const std::size_t end = std::min(phrases.find("; "), phrases.size());
        if (holds(text, phrases.substr(0, end))) return true;
        phrases.remove_prefix(std::min(end + 2, phrases.size()));
    }
    return false;
}

template <typename Meaning, std::size_t count>
Meaning firstIn(std::string_view text, const std::array<Words<Meaning>, count>& words)
{
    std::string folded;
    plan::foldInto(folded, text);
    const auto found = std::find_if(words.begin(), words.end(), [&](const Words<Meaning>& one) { return holdsOneOf(folded, one.phrases); });
    return found == words.end() ? Meaning::Nothing : found->meaning;
}

constexpr Words<Asked> labelsOf(Asked asked)
{
    return *std::find_if(labels.begin(), labels.end(), [asked](const Words<Asked>& one) { return one.meaning == asked; });
}

/// What stands beside who signs: when comes first, then who, and all else that speaks of signing is the place for it.
constexpr std::array columnLabels{labelsOf(Asked::Date), labelsOf(Asked::Time), labelsOf(Asked::Name), labelsOf(Asked::Signature), labelsOf(Asked::Approval)};

/// A sentence that happens to hold such a word is no label.
bool isLabel(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }) <= 48;
}

} // namespace

Asked askedBy(std::string_view label) { return isLabel(label) ? firstIn(label, labels) : Asked::Nothing; }

Asked askedInColumn(std::string_view head) { return isLabel(head) ? firstIn(head, columnLabels) : Asked::Nothing; }

BoxSays saidBy(std::string_view words) { return firstIn(words, results); }

} // namespace holdpoint::report
