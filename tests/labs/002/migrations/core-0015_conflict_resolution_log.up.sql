CREATE TABLE sync_conflict_resolution_log (id bigserial PRIMARY KEY, policy_id bigint NOT NULL REFERENCES sync_tenant_conflict_policy, resolved_at timestamptz NOT NULL);
