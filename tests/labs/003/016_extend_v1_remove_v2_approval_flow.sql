-- Two transactions, as it was written: what the first one did stands when the second one fails.
BEGIN;
CREATE SCHEMA v2_kept;
ALTER TABLE approval_flow_templates SET SCHEMA v2_kept;
ALTER TABLE approval_flow_steps SET SCHEMA v2_kept;
ALTER TABLE project_flow_assignments SET SCHEMA v2_kept;
ALTER TABLE project_flow_approvers SET SCHEMA v2_kept;
COMMIT;

BEGIN;
ALTER TABLE approval_flows ADD CONSTRAINT approval_flows_name_once UNIQUE (name);
ALTER TABLE approval_flows ADD COLUMN job_type_id integer REFERENCES job_types;
ALTER TABLE approval_flows ADD COLUMN skip_approval boolean NOT NULL DEFAULT false;
ALTER TABLE approval_flows ADD COLUMN auto_assign_type text;
ALTER TABLE approval_flows ADD COLUMN auto_assign_user_id integer REFERENCES users;
COMMIT;
