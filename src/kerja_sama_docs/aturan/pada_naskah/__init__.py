"""Rules on the paper: any agreement read from a Word file, ours or not."""
