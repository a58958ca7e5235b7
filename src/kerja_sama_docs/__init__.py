"""From YAML to Word drafts of Indonesian inter-regional cooperation agreements."""

__version__ = "0.1.0"
