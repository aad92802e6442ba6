DROP TABLE voice_verification_log;
