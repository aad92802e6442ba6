CREATE TYPE "BillingStatus" AS ENUM ('none', 'trial', 'active');
CREATE TABLE clients (id text PRIMARY KEY, name text NOT NULL, "billingStatus" "BillingStatus" NOT NULL);
CREATE TABLE onboarding_states (id integer PRIMARY KEY, customer_id text NOT NULL, stage text NOT NULL);

INSERT INTO clients SELECT 'client-' || n, 'Client ' || n, 'trial' FROM generate_series(1, 60) n;
INSERT INTO onboarding_states SELECT n, 'client-' || n, 'welcome' FROM generate_series(1, 60) n;
