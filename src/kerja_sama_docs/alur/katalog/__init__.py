"""What `katalog` shows: rows read from the catalogue, and the search in them. Nothing here prints."""
