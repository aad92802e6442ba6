-- May be run from any state, and more than once.
BEGIN;
ALTER TABLE IF EXISTS v2_kept.approval_flow_templates SET SCHEMA public;
ALTER TABLE IF EXISTS v2_kept.approval_flow_steps SET SCHEMA public;
ALTER TABLE IF EXISTS v2_kept.project_flow_assignments SET SCHEMA public;
ALTER TABLE IF EXISTS v2_kept.project_flow_approvers SET SCHEMA public;
DROP SCHEMA IF EXISTS v2_kept;
DELETE FROM approval_flows WHERE name LIKE 'Skip: %';
ALTER TABLE approval_flows DROP COLUMN IF EXISTS auto_assign_user_id, DROP COLUMN IF EXISTS auto_assign_type,
    DROP COLUMN IF EXISTS skip_approval, DROP COLUMN IF EXISTS job_type_id, DROP CONSTRAINT IF EXISTS approval_flows_name_once;
COMMIT;
