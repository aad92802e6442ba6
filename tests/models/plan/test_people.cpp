// Who signs, and whom to call.

#include "tests/support/rows.h"

using holdpoint::tests::addCases;

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signOffs_data()
    {
        addCases({
            {"a table with signatures", R"md(
# R

## Approval

| Role | Name | Signature | Date |
|---|---|---|---|
| **Release manager** | | | |
| QA lead | Ada | ____ | |
)md", "7 signoff.table | Release manager\n8 signoff.table | QA lead"},
            {"a number before the role", "\n# R\n\n## Sign-off\n\n| # | Role | Signature |\n|---|---|---|\n| 1 | DBA | ____ |\n| 2 | [ ] | |\n", "7 signoff.table | DBA"},
            {"a sign-off section needs no column for it", "\n# R\n\n## Sign-off\n\n| Role | Name |\n|---|---|\n| DBA | Ada |\n", "7 signoff.table | DBA"},
            {"roles alone sign nothing", "\n# R\n\n## Team\n\n| Role | Name |\n|---|---|\n| DBA | Ada |\n", ""},
            {"contacts sign nothing", "\n# R\n\n## Contacts\n\n| Role | Approval |\n|---|---|\n| DBA | Ada |\n", ""},
            {"a decider", "\n# R\n\n## Meeting\n\n| Who | What |\n|---|---|\n| Release manager | gives the go/no-go |\n| Ada | reads the log |\n", "7 signoff.decider | Release manager"},
            {"a list in a section", "\n# R\n\n## Sign-off\n\n- [ ] **Backend lead**: code is reviewed\n- Duty officer: ____\n- nobody else\n", "5 signoff.list | Backend lead\n6 signoff.list | Duty officer"},
            {"a sentence with a role", "\n# R\n\n## Acknowledge the incident\n\n1. If nobody answers, page the on-call engineer:\n", ""},
            {"approvals by role", "\n# R\n\n## Approval of the change\n\n- [ ] **QA lead**: yes\n- [ ] **Hint**: ask early\n", "5 signoff.list | QA lead"},
            {"a blank to fill in", "\n# R\n\n## After\n\n- Reviewed by: ____\n- Time: ____\n", "5 signoff.blank | Reviewed by"},
            {"below an approval", "\n# R\n\n## Deploy\n\n1. Copy\n2. **Approval to go on**\n   - [ ] QA lead: yes\n   - [ ] Lamp: green\n3. Restart\n", "7 signoff.approval-list | QA lead"},
            {"a form", "\n# R\n\n## After\n\n**Executed by:** ____\n**Duration:** ____\n", "5 signoff.form | Executed by"},
            {"fields in a section of their own", "\n# R\n\n## Sign-off\n\nNetwork lead: ____\nOperations: ＿＿＿\nDate: ____\nAll have to sign.\n", "5 signoff.form | Network lead\n6 signoff.form | Operations"},
            {"dots to sign on", "\n# R\n\n## Approval\n\nAhmed Saleh: ........................\nWei Zhang: ........................\n", "5 signoff.form | Ahmed Saleh\n6 signoff.form | Wei Zhang"},
            {"names below a line", "\n# R\n\n## Close\n\nSigned off by:\nDarren Walsh: ____ Date: ____\nMei Lin (QA): ____ Date: ____\n", "6 signoff.form | Darren Walsh\n7 signoff.form | Mei Lin (QA)"},
            {"several in one line", "\n# R\n\n## Close\n\nApproved by: Noor Haddad (QA) ☐   Ben Osei (Product) ☐\n", "5 signoff.form | QA\n5 signoff.form | Product"},
            {"a name with its role in a box", "\n# R\n\n## Sign-off\n\n- [ ] DBA: Hugo\n- [ ] Ines Duarte (go/no-go)\n", "5 signoff.list | DBA\n6 signoff.list | go/no-go"},
            {"a form that is filled in", "\n# R\n\n## After\n\n**Executed by:** Ada\n", ""},
            {"an approval with its roles", "\n# R\n\n## Deploy\n\nObtain engineering and finance approval.\n", "5 signoff.approval | engineering\n5 signoff.approval | finance"},
            {"one role of several words", "\n# R\n\n## Deploy\n\nApproval from the Head of the Platform is required.\n", "5 signoff.approval | Head of the Platform"},
            {"the head of two", "\n# R\n\n## Deploy\n\nGet approval from the Head of Platform and Infrastructure.\n", "5 signoff.approval | Head of Platform and Infrastructure"},
            {"two that are joined", "\n# R\n\n## Deploy\n\nGet approval from the Head of Platform and the QA lead.\n", "5 signoff.approval | Head of Platform\n5 signoff.approval | QA lead"},
            {"German", "\n# R\n\n## Deploy\n\nFreigabe durch den Leiter der Infrastruktur einholen.\n", "5 signoff.approval | Leiter der Infrastruktur"},
            {"Spanish", "\n# R\n\n## Deploy\n\nObtener la aprobación del jefe de infraestructura.\n", "5 signoff.approval | jefe de infraestructura"},
            {"an approval of nobody in particular", "\n# R\n\n## Deploy\n\nThe switch requires explicit approval.\n", "5 signoff.approval | requires explicit approval"},
            {"in a rollback", "\n# R\n\n## Rollback\n\nObtain approval from the release manager.\n", ""},
            {"in an overview", "\n# R\n\n## Overview\n\nThe plan has approval from the board.\n", ""},
            {"no approval", "\n# R\n\n## Deploy\n\nThe release manager copies the files.\n", ""},
        });
    }
    void signOffs() { HOLDPOINT_COMPARE_ROWS(signOffs); }

    void contacts_data()
    {
        addCases({
            {"a table", "\n# R\n\n## Contacts\n\n| Role | Contact |\n|---|---|\n| DBA | Ada, 100 |\n| **SRE** | `#sre` |\n", "7 contact.table | DBA | Ada, 100\n8 contact.table | SRE | #sre"},
            {"levels", "\n# R\n\n## Escalation\n\n| Level | Role | Contact |\n|---|---|---|\n| L1 | On-call | 100 |\n| L2 | Manager | 200 |\n", "7 contact.table | On-call | 100\n8 contact.table | Manager | 200"},
            {"a short role is no level", "\n# R\n\n## Contacts\n\n| Role | Name | Phone |\n|---|---|---|\n| DBA | Ada | 100 |\n", "7 contact.table | DBA | Ada"},
            {"a list", "\n# R\n\n## Contacts\n\n- **DBA**: Ada, 100\n- SRE: #sre\n- Call early\n- Empty:\n", "5 contact.list | DBA | Ada, 100\n6 contact.list | SRE | #sre"},
            {"a sub-section", "\n# R\n\n## Contacts\n\n### At night\n\n- Duty officer: 100\n", "7 contact.list | Duty officer | 100"},
            {"another table in the section", "\n# R\n\n## Contacts\n\n| Day | Shift |\n|---|---|\n| Monday | late |\n", ""},
            {"another section", "\n# R\n\n## Deploy\n\n- DBA: Ada, 100\n", ""},
            {"German", "\n# R\n\n## Ansprechpartner\n\n- DBA: Ada, 100\n", "5 contact.list | DBA | Ada, 100"},
            {"French", "\n# R\n\n## Contacts d'urgence\n\n- Astreinte : Ada, 100\n", "5 contact.list | Astreinte | Ada, 100"},
            {"Japanese", "\n# R\n\n## 連絡先\n\n- 責任者: 山田 100\n", "5 contact.list | 責任者 | 山田 100"},
            {"Chinese", "\n# R\n\n## 联系人\n\n- 负责人: 王 100\n", "5 contact.list | 负责人 | 王 100"},
        });
    }
    void contacts() { HOLDPOINT_COMPARE_ROWS(contacts); }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "test_people.moc"
