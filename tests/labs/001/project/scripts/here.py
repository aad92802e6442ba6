"""Scripts are called from the project's folder."""
import os
import sys

sys.path.insert(0, os.getcwd())
