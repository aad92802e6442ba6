from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ActivityConfig(AppConfig):
    name = "apps.activity"
    default = True

    def ready(self):
        from .upkeep import after_migration

        post_migrate.connect(after_migration, sender=self)
