"""Word files: the only layer that knows docx, docxtpl and lxml."""
