-- The database of the version before: two kinds of approval flows side by side.
CREATE TABLE job_types (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE approval_flows (id integer PRIMARY KEY, name text NOT NULL, approver_id integer NOT NULL REFERENCES users);
CREATE TABLE approval_flow_templates (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE approval_flow_steps (id integer PRIMARY KEY, template_id integer NOT NULL REFERENCES approval_flow_templates, position integer NOT NULL);
CREATE TABLE project_flow_assignments (project_id integer PRIMARY KEY, template_id integer NOT NULL REFERENCES approval_flow_templates);
CREATE TABLE project_flow_approvers (project_id integer NOT NULL REFERENCES project_flow_assignments, user_id integer NOT NULL REFERENCES users, PRIMARY KEY (project_id, user_id));
CREATE TABLE jobs (id integer PRIMARY KEY, project_id integer NOT NULL, job_type_id integer NOT NULL REFERENCES job_types, subject text NOT NULL, due date NOT NULL, status text NOT NULL, assignee_id integer REFERENCES users);

INSERT INTO job_types SELECT n, 'Type ' || n FROM generate_series(1, 8) n;
INSERT INTO users SELECT n, 'User ' || n FROM generate_series(1, 40) n;
INSERT INTO approval_flows SELECT n, 'Flow ' || n, n FROM generate_series(1, 20) n;
INSERT INTO approval_flow_templates SELECT n, 'Template ' || n FROM generate_series(1, 5) n;
INSERT INTO approval_flow_steps SELECT n, 1 + n % 5, n FROM generate_series(1, 15) n;
INSERT INTO project_flow_assignments SELECT n, 1 + n % 5 FROM generate_series(1, 12) n;
INSERT INTO project_flow_approvers SELECT n, n FROM generate_series(1, 12) n;
INSERT INTO jobs SELECT n, 1 + n % 12, 1 + n % 8, 'Job ' || n, DATE '2026-01-01' + n % 90, 'completed', 1 + n % 40 FROM generate_series(1, 1200) n;
