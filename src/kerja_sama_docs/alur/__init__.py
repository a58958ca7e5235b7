"""The pipelines: what a command does from its inputs to its results. Effects (files, LibreOffice) happen here alone."""
