"""As it is in the lab: the database of the environment, and no wait for a lock that somebody else has."""
import os

SECRET_KEY = "of the lab"
INSTALLED_APPS = ["apps.activity"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
USE_I18N = False
LOGGING_CONFIG = None
TIME_ZONE = "UTC"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "intelliwiz_db",
        "HOST": os.environ["PGHOST"],
        "USER": os.environ["PGUSER"],
        "PASSWORD": os.environ["PGPASSWORD"],
        "OPTIONS": {"options": "-c lock_timeout=200ms"},
    }
}
