-- In two parts, each of which stands for itself: what the first one did is there when the second one fails.
ALTER TYPE "BillingStatus" ADD VALUE 'canceled';
ALTER TYPE "BillingStatus" ADD VALUE 'past_due';
ALTER TABLE clients ADD COLUMN "onboardingComplete" boolean NOT NULL DEFAULT false;
ALTER TABLE clients ADD COLUMN "outboundPaused" boolean NOT NULL DEFAULT false;
ALTER TABLE clients ADD COLUMN "aiDisabled" boolean NOT NULL DEFAULT false;
ALTER TABLE clients ADD COLUMN "paymentActive" boolean NOT NULL DEFAULT false;
ALTER TABLE clients ADD COLUMN "trialUsedAt" timestamptz;
ALTER TABLE clients ADD COLUMN "pendingCancellation" boolean NOT NULL DEFAULT false;
ALTER TABLE clients ADD COLUMN "cancellationRequestedAt" timestamptz;
CREATE INDEX "clients_onboardingComplete_idx" ON clients ("onboardingComplete");
CREATE INDEX "clients_outboundPaused_idx" ON clients ("outboundPaused");
CREATE INDEX "clients_aiDisabled_idx" ON clients ("aiDisabled");

ALTER TABLE onboarding_states ADD COLUMN "clientId" text;
UPDATE onboarding_states SET "clientId" = customer_id;
ALTER TABLE onboarding_states ADD CONSTRAINT "onboarding_states_clientId_key" UNIQUE ("clientId");
ALTER TABLE onboarding_states ADD CONSTRAINT "onboarding_states_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES clients;
