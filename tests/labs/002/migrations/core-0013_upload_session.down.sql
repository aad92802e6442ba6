DROP TABLE sync_upload_session;
