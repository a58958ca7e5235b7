"""The archive: drafts on disk and their history. Nothing is ever overwritten, nothing is ever lost."""
