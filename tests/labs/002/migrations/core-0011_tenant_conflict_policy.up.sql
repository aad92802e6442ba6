CREATE TABLE sync_tenant_conflict_policy (id bigserial PRIMARY KEY, tenant_id integer NOT NULL REFERENCES tenants, domain text NOT NULL, policy text NOT NULL, UNIQUE (tenant_id, domain));
INSERT INTO sync_tenant_conflict_policy (tenant_id, domain, policy) SELECT id, 'journal', 'client_wins' FROM tenants;
